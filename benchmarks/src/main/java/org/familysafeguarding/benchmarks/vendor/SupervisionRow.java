// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A group supervision. */
@Entity
@Table(name = "vendor_supervision")
class SupervisionRow extends RecordRow {
  String supervision = "";
  String risk = "";

  @Column(length = 20_000)
  String progress = "";

  @ElementCollection
  @CollectionTable(name = "vendor_supervision_present")
  Set<String> present = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "vendor_supervision_step")
  @Column(length = 20_000)
  List<String> nextSteps = new ArrayList<>();
}
