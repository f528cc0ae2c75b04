// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A practitioner's work with the family, current or past. */
@Entity
@Table(name = "vendor_allocation")
class AllocationRow extends RecordRow {
  String allocation = "";
  String practitioner = "";
  String role = "";
  @Nullable LocalDate endedOn;
}
