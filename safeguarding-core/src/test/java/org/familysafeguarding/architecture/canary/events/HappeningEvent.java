// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.events;

/** A stage that anybody may add to. */
interface HappeningEvent extends Happening {

  record Loose() implements HappeningEvent {}
}
