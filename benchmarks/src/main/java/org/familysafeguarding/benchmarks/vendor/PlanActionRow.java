// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something that somebody is to do under a plan. */
@Entity
@Table(name = "vendor_plan_action")
class PlanActionRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parts")
  @SequenceGenerator(name = "parts", sequenceName = "vendor_part", allocationSize = 50)
  long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  PlanRow plan = new PlanRow();

  @Column(length = 20_000)
  String outcome = "";

  @Column(length = 20_000)
  String what = "";

  String practitioners = "";
  LocalDate dueBy = LocalDate.EPOCH;
}
