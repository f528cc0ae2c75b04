// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.risk.Grounds;
import org.familysafeguarding.risk.HarmCategory;
import org.familysafeguarding.risk.NeedJudgement;
import org.familysafeguarding.risk.NeedStanding;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgementId;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.risk.Strength;
import org.familysafeguarding.risk.Worry;
import org.familysafeguarding.sharing.AgreementAnswer;
import org.familysafeguarding.sharing.AgreementOverride;
import org.familysafeguarding.sharing.Disclosure;
import org.familysafeguarding.sharing.DisclosureId;
import org.familysafeguarding.sharing.FamilyAgreement;
import org.familysafeguarding.sharing.LawfulBasis;
import org.familysafeguarding.sharing.SubjectInformed;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStep;
import org.familysafeguarding.supervision.NextStepAnswer;
import org.familysafeguarding.supervision.StepAnswer;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.workbook.MonthlySummary;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.Significance;
import org.familysafeguarding.workbook.WorkbookEntry;
import org.familysafeguarding.workbook.WorkbookEntryId;

/** Telling how practitioners judged, supervised, wrote and shared; about every child. */
@CheckReturnValue
interface PracticeVerbs extends CaseWriting {

  /** {@code SW1} judges the risk to every child, with one worry and one strength as grounds. */
  default FamilyCase riskJudged(String id, RiskLevel level) {
    Set<PractitionerId> by = Set.of(new PractitionerId("SW1"));
    return record(new PracticeEvent.RiskJudged(judgement(id, level, by)));
  }

  private RiskJudgement judgement(String id, RiskLevel level, Set<PractitionerId> by) {
    Worry worry =
        new Worry(
            words("Meals are missed when the drinking is bad."),
            Set.of(HarmCategory.NEGLECT),
            Set.of(ParentalNeed.SUBSTANCE_MISUSE));
    Grounds grounds =
        new Grounds(
            List.of(worry),
            List.of(new Strength(words("An aunt takes the children in at weekends."), true)),
            List.of(),
            List.of(),
            words("The aunt makes the difference, but not every day."));
    return new RiskJudgement(new RiskJudgementId(id), children(), level, grounds, by);
  }

  /**
   * A group supervision that judges risk moderate and agrees one step for {@code SW1}, due a week
   * later; of SW1, TM1, DV1, DP1, RW1 and MH1 where nobody is named.
   *
   * <p>The joint judgement of GS1 is called {@code GS1-J}.
   */
  default FamilyCase groupSupervision(String id, String... present) {
    Set<PractitionerId> there = atSupervision(present);
    return supervised(id, there, Optional.of(judgement(id + "-J", RiskLevel.MODERATE, there)));
  }

  /** A group supervision that agrees one step and does not say how high the risk is. */
  default FamilyCase groupSupervisionWithoutJudgement(String id, String... present) {
    return supervised(id, atSupervision(present), Optional.empty());
  }

  private static Set<PractitionerId> atSupervision(String... named) {
    return ImmutableSet.copyOf(
        named.length == 0
            ? UsualTeam.ids("SW1", "TM1", "DV1", "DP1", "RW1", "MH1")
            : UsualTeam.ids(named));
  }

  private FamilyCase supervised(
      String id, Set<PractitionerId> present, Optional<RiskJudgement> judgement) {
    NextStep step =
        new NextStep(
            words("Ask the aunt about weekdays."), new PractitionerId("SW1"), today().plusWeeks(1));
    return record(
        new PracticeEvent.GroupSupervisionHeld(
            new GroupSupervision(
                new SupervisionId(id),
                present,
                judgement,
                words("Steadier than last month."),
                List.of(step))));
  }

  /**
   * {@code SW1} did what a group supervision agreed as its step of that number, the first being 1.
   */
  default FamilyCase nextStepDone(String supervision, int step) {
    return record(
        new PracticeEvent.NextStepAnswered(
            new NextStepAnswer(
                new SupervisionId(supervision),
                step,
                StepAnswer.DONE,
                new PractitionerId("SW1"),
                Optional.of(words("The aunt can take them on Tuesdays.")))));
  }

  /** A practitioner of the usual team writes something significant about every child. */
  default FamilyCase workbookEntry(String id, String author) {
    return workbookEntry(id, author, Significance.SIGNIFICANT);
  }

  /** A practitioner of the usual team writes about every child in their own chapter. */
  default FamilyCase workbookEntry(String id, String author, Significance significance) {
    Passage fact =
        new Passage(
            Passage.Kind.FACT,
            words("Breakfast was on the table."),
            Passage.Source.SEEN_OR_HEARD_BY_THE_WRITER);
    Set<PersonId> about = ImmutableSet.copyOf(children());
    WorkbookEntry entry =
        new WorkbookEntry(
            new WorkbookEntryId(id), chapterOf(author), about, significance, List.of(fact));
    return record(new PracticeEvent.WorkbookEntryWritten(entry, new PractitionerId(author)));
  }

  /** A practitioner of the usual team sums a month up in their own chapter. */
  default FamilyCase monthlySummary(String author, YearMonth month) {
    return record(
        new PracticeEvent.MonthlySummaryWritten(
            new MonthlySummary(
                month,
                chapterOf(author),
                new PractitionerId(author),
                words("Two sessions kept, one missed."))));
  }

  /** A practitioner signs off the month's summary in the author's chapter. */
  default FamilyCase summarySignedOff(String author, YearMonth month, String by) {
    return record(
        new PracticeEvent.SummarySignedOff(month, chapterOf(author), new PractitionerId(by)));
  }

  private static Discipline chapterOf(String author) {
    return UsualTeam.practitioner(author).discipline();
  }

  /** Something is shared with an agency as a public task, and its subject is told. */
  default FamilyCase shared(String id, String agency) {
    return record(
        new PracticeEvent.InformationShared(
            new Disclosure(
                new DisclosureId(id),
                words("That the children are on a plan."),
                new AgencyId(agency),
                LawfulBasis.PUBLIC_TASK,
                new SubjectInformed.Told()),
            Optional.of(words("They teach both children every day."))));
  }

  /** {@code SW1} judges whether an adult has one of the trio of needs. */
  default FamilyCase needJudged(String adult, ParentalNeed need, NeedStanding standing) {
    return record(
        new PracticeEvent.NeedJudged(
            new NeedJudgement(
                new AdultId(adult), need, standing, new PractitionerId("SW1"), Optional.empty())));
  }

  /** A parent answers to services for every child. */
  default FamilyCase familyAnswered(String parent, AgreementAnswer answer) {
    return record(
        new PracticeEvent.FamilyAnswered(
            new FamilyAgreement(new AdultId(parent), children(), answer)));
  }

  /** {@code TM1} decides that work for every child goes on without the family's agreement. */
  default FamilyCase agreementOverridden() {
    return record(
        new PracticeEvent.AgreementOverridden(
            new AgreementOverride(
                children(), new PractitionerId("TM1"), words("A bruise nobody accounts for."))));
  }
}
