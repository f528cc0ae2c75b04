// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/** What came of reading a form: the events it tells of, or everything that is to be put right. */
public sealed interface FormReading {

  /** The form was complete; these are its events, in the order in which they are to be recorded. */
  record Accepted(List<DatedEvent> events) implements FormReading {

    /** Refuses a form that tells of nothing. */
    public Accepted {
      events = List.copyOf(events);
      checkArgument(!events.isEmpty(), "events must hold at least one event");
    }
  }

  /**
   * The form was not complete or not right; these are all the complaints, in order of their fields.
   */
  record Refused(List<Complaint> complaints) implements FormReading {

    /** Refuses a refusal without a reason. */
    public Refused {
      complaints = List.copyOf(complaints);
      checkArgument(!complaints.isEmpty(), "complaints must hold at least one complaint");
    }
  }
}
