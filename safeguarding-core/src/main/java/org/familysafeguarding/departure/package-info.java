// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Departing from a rule on purpose, openly: who agreed to it, why, and until when.
 *
 * <p>A {@link org.familysafeguarding.departure.Departure} names the {@link
 * org.familysafeguarding.departure.RuleId} it departs from and the one thing it is about. Departing
 * never hides the rule: whatever is found against it shows the departure beside it. {@link
 * org.familysafeguarding.departure.Departures} says which hold on a day.
 */
@NullMarked
package org.familysafeguarding.departure;

import org.jspecify.annotations.NullMarked;
