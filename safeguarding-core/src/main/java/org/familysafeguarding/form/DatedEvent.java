// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.familysafeguarding.casefile.CaseEvent;

/** An event that a form tells of, and the day it happened; whoever records it adds the rest. */
public record DatedEvent(LocalDate occurredOn, CaseEvent event) {

  /** Both parts are needed. */
  public DatedEvent {
    requireNonNull(occurredOn, "occurredOn");
    requireNonNull(event, "event");
  }
}
