// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A child or an adult of the family. */
@Entity
@Table(name = "vendor_person")
class PersonRow extends RecordRow {
  String kind = "";
  String person = "";
  String givenName = "";
  String familyName = "";
  String born = "";
  String sex = "";
}
