// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DateSpan;

/** That somebody fills a post, on what footing, and on which days. */
public record PostFilling(
    PostId post, PractitionerId practitioner, Engagement engagement, DateSpan held)
    implements EstablishmentFact {

  public PostFilling {
    requireNonNull(post, "post");
    requireNonNull(practitioner, "practitioner");
    requireNonNull(engagement, "engagement");
    requireNonNull(held, "held");
  }
}
