// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.supervision.HeldSupervision;
import org.familysafeguarding.workbook.WrittenSummary;

/** What goes undone for one family while nobody covers a function that it needs. */
final class RisksOfGap {

  private final CaseFile file;
  private final SpecialistFunction function;
  private final LocalDate day;

  private RisksOfGap(CaseFile file, SpecialistFunction function, LocalDate day) {
    this.file = file;
    this.function = function;
    this.day = day;
  }

  static List<AtRisk> of(CaseFile file, SpecialistFunction function, LocalDate day) {
    RisksOfGap risks = new RisksOfGap(file, function, day);
    return ImmutableList.<AtRisk>builder()
        .addAll(risks.work())
        .add(risks.voice())
        .add(risks.chapter())
        .build();
  }

  private List<AtRisk> work() {
    List<AtRisk> standing =
        file.team().allocationsOn(day).stream()
            .filter(each -> each.role() == AllocationRole.ADULT_SPECIALIST)
            .filter(each -> brings(each.practitioner()))
            .map(RisksOfGap::underWay)
            .toList();
    return standing.isEmpty()
        ? List.of(
            new AtRisk(
                AtRisk.Kind.NEED_WITHOUT_WORK,
                function + " is needed, and nobody is allocated to it"))
        : standing;
  }

  private static AtRisk underWay(Allocation allocation) {
    return new AtRisk(
        AtRisk.Kind.WORK_UNDER_WAY,
        "allocation "
            + allocation.id()
            + " to "
            + allocation.practitioner()
            + " stands, and nobody is there to do its work");
  }

  private AtRisk voice() {
    Optional<HeldSupervision> last =
        file.supervisions().all().stream()
            .filter(each -> !each.held().on().isAfter(day))
            .filter(each -> each.supervision().present().stream().anyMatch(this::brings))
            .reduce((first, second) -> second);
    return new AtRisk(
        AtRisk.Kind.VOICE_IN_SUPERVISION,
        "group supervision judges risk without it; last heard there "
            + last.map(each -> "on " + DayText.withWeekday(each.held().on())).orElse("never"));
  }

  private AtRisk chapter() {
    Optional<WrittenSummary> last =
        file.workbook().summaries().stream()
            .filter(each -> !each.written().on().isAfter(day))
            .filter(each -> function.isCoveredBy(each.summary().chapter()))
            .reduce((first, second) -> second);
    return new AtRisk(
        AtRisk.Kind.CHAPTER_OF_WORKBOOK,
        "its chapter of the workbook stands still; last summed up "
            + last.map(each -> "for " + each.summary().month()).orElse("never"));
  }

  private boolean brings(PractitionerId practitioner) {
    return file.team()
        .practitioner(practitioner)
        .map(Practitioner::discipline)
        .filter(function::isCoveredBy)
        .isPresent();
  }
}
