// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An assessment of a child. */
@Entity
@Table(name = "vendor_assessment")
class AssessmentRow extends RecordRow {
  String assessment = "";
  String child = "";
  String referral = "";
  String lead = "";
}
