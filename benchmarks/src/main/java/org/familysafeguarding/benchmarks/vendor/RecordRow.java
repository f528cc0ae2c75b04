// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.familysafeguarding.casefile.Entry;

/** What every record in a case has. */
@MappedSuperclass
class RecordRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "records")
  @SequenceGenerator(name = "records", sequenceName = "vendor_record", allocationSize = 50)
  long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  CaseRow file = new CaseRow();

  String reference = "";
  LocalDate occurredOn = LocalDate.EPOCH;
  Instant recordedAt = Instant.EPOCH;
  String recordedBy = "";

  void recorded(CaseRow in, Entry entry) {
    file = in;
    reference = entry.id().value();
    occurredOn = entry.occurredOn();
    recordedAt = entry.recordedAt();
    recordedBy = entry.recordedBy().value();
  }
}
