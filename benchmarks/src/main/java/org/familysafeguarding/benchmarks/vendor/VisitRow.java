// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A visit to the family. */
@Entity
@Table(name = "vendor_visit")
class VisitRow extends RecordRow {
  String visit = "";
  String visitor = "";
  String purpose = "";
  String place = "";

  @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST)
  List<VisitedChildRow> children = new ArrayList<>();
}
