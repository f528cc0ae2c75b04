// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.plan.CoreGroup;
import org.familysafeguarding.plan.CoreGroupId;
import org.jspecify.annotations.Nullable;

/** A core group's meeting as it is typed in, once for the family. */
@EachOnce("children")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record CoreGroupForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String coreGroupId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate metOn,
    @Needed(groups = Final.class)
        List<@Needed(groups = Final.class) @LocalIdentifier String> children,
    @Needed(groups = Final.class) @Valid @Nullable AttendanceForm attendance,
    @Needed(groups = Final.class) @WrittenText @Nullable String progress)
    implements Form {

  /** A list left out is a list without rows. */
  public CoreGroupForm {
    children = Rows.of(children);
  }

  List<DatedEvent> events() {
    CoreGroup met =
        new CoreGroup(
            Filled.in(coreGroupId, CoreGroupId::new),
            Filled.children(children),
            Filled.in(attendance).attendance(),
            Filled.words(progress));
    return List.of(new DatedEvent(Filled.in(metOn), new PlanEvent.CoreGroupMet(met)));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[core group form]";
  }
}
