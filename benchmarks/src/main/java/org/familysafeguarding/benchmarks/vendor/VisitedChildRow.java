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

/** How one child was seen at a visit. */
@Entity
@Table(name = "vendor_visited_child")
class VisitedChildRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parts")
  @SequenceGenerator(name = "parts", sequenceName = "vendor_part", allocationSize = 50)
  long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  VisitRow visit = new VisitRow();

  String child = "";
  String seen = "";
  boolean bedroomSeen;

  @Column(length = 20_000)
  String reasonIfNotAlone = "";
}
