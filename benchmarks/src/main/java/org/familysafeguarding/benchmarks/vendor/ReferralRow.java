// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** A referral, and what was decided on it. */
@Entity
@Table(name = "vendor_referral")
class ReferralRow extends RecordRow {
  String referral = "";
  String source = "";

  @Column(length = 20_000)
  String concern = "";

  @ElementCollection
  @CollectionTable(name = "vendor_referral_child")
  Set<String> children = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "vendor_referral_decision")
  Set<String> decisions = new LinkedHashSet<>();
}
