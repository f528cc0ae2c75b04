// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A child's plan. */
@Entity
@Table(name = "vendor_plan")
class PlanRow extends RecordRow {
  String plan = "";
  String kind = "";
  String child = "";
  String lead = "";

  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
  List<PlanActionRow> actions = new ArrayList<>();
}
