// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Why something in an establishment cannot be so beside the rest.
 *
 * @param about the agency, practitioner or {@link EstablishmentFact} at fault
 * @param message names ids and days, and nobody
 */
public record EstablishmentFault(Record about, String message) {

  public EstablishmentFault {
    requireNonNull(about, "about");
    requireNonNull(message, "message");
    checkArgument(!message.isBlank(), "message must say what is wrong");
  }

  @Override
  public String toString() {
    return message;
  }
}
