// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** A family's case. */
@Entity
@Table(name = "vendor_case")
class CaseRow {
  @Id String id = "";
  @Version long version;
  String family = "";

  @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
  List<PersonRow> persons = new ArrayList<>();

  @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
  List<ReferralRow> referrals = new ArrayList<>();

  @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
  List<AssessmentRow> assessments = new ArrayList<>();

  @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
  List<AllocationRow> allocations = new ArrayList<>();

  @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
  List<PlanRow> plans = new ArrayList<>();

  @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
  List<VisitRow> visits = new ArrayList<>();

  @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
  List<SupervisionRow> supervisions = new ArrayList<>();
}
