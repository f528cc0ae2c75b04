// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.people.ChildId;

/**
 * Word from another council that children on its child protection plan have moved here.
 *
 * <p>Where they mean to stay only for a time, it says until when.
 */
public record TransferNotice(
    TransferId id, Set<ChildId> children, AgencyId fromCouncil, Optional<LocalDate> leavingOn) {

  public TransferNotice {
    requireNonNull(id, "id");
    requireNonNull(fromCouncil, "fromCouncil");
    requireNonNull(leavingOn, "leavingOn");
    children = ImmutableSortedSet.copyOf(children);
    checkArgument(!children.isEmpty(), "Transfer %s must name at least one child", id);
  }
}
