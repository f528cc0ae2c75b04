// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.testkit.generate.MarkedPeople.CHILD;
import static org.familysafeguarding.testkit.generate.MarkedPeople.REFUGE;
import static org.familysafeguarding.testkit.generate.MarkedPeople.adult;
import static org.familysafeguarding.testkit.generate.MarkedPeople.allocated;
import static org.familysafeguarding.testkit.generate.MarkedPeople.child;
import static org.familysafeguarding.testkit.generate.MarkedPeople.home;
import static org.familysafeguarding.testkit.generate.MarkedPeople.practitioner;
import static org.familysafeguarding.testkit.generate.MarkedPeople.related;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.EpisodeOfCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.casefile.CareEvent;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ConferenceEvent;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.IncidentEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.conference.TransferNotice;
import org.familysafeguarding.instrument.AlertResponse;
import org.familysafeguarding.instrument.Answer;
import org.familysafeguarding.instrument.MaracAction;
import org.familysafeguarding.instrument.MaracRoute;
import org.familysafeguarding.instrument.MaracStep;
import org.familysafeguarding.instrument.Screening;
import org.familysafeguarding.instrument.ScreeningId;
import org.familysafeguarding.instrument.ScreeningTool;
import org.familysafeguarding.missing.Absence;
import org.familysafeguarding.missing.AbsenceId;
import org.familysafeguarding.missing.AbsenceKind;
import org.familysafeguarding.people.AbuseCertainty;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.AbuseRelationshipId;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.programme.ModuleMove;
import org.familysafeguarding.programme.ModuleStatus;
import org.familysafeguarding.risk.DangerStatement;
import org.familysafeguarding.risk.Grounds;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgementId;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.risk.SafetyGoal;
import org.familysafeguarding.risk.Strength;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.sharing.Disclosure;
import org.familysafeguarding.sharing.DisclosureId;
import org.familysafeguarding.sharing.LawfulBasis;
import org.familysafeguarding.sharing.Restriction;
import org.familysafeguarding.sharing.RestrictionId;
import org.familysafeguarding.sharing.SubjectInformed;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStep;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.workbook.MonthlySummary;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.Significance;
import org.familysafeguarding.workbook.WorkbookEntry;
import org.familysafeguarding.workbook.WorkbookEntryId;
import org.familysafeguarding.workbook.WrittenSummary;

/** The events of a family of abuse: what both sides know, and the marked secrets of one. */
final class MarkedEvents {

  /** Stands in every secret. */
  static final String MARK = "SECRETONLY";

  private static final PractitionerId OFFICER = CaseWithSecrets.PERPETRATORS_WORKER;
  private static final PractitionerId VICTIMS = CaseWithSecrets.VICTIMS_WORKER;
  static final PractitionerId WORKER = new PractitionerId("SW-HERS");
  private static final AdultId VICTIM = CaseWithSecrets.VICTIM;
  private static final AdultId PERPETRATOR = CaseWithSecrets.PERPETRATOR;
  private static final AdultId PARTNER = new AdultId("A-PARTNER");

  private final CaseFile story;
  private final LocalDate day;

  MarkedEvents(CaseFile story, LocalDate day) {
    this.story = story;
    this.day = day;
  }

  /** Whether it is told last, by somebody whose name is a secret. */
  static boolean isAfterwards(CaseEvent event) {
    return event instanceof PracticeEvent.WorkbookEntryWritten written
        && written.entry().id().value().equals("W-LAST");
  }

  /** What the perpetrator's side knows, or what stands on file without being the victim's only. */
  List<CaseEvent> known() {
    AgencyId council = story.council().orElseThrow().id();
    return ImmutableList.of(
        new FamilyEvent.ChildJoined(child("LC-" + MARK, day)),
        new FamilyEvent.AdultJoined(adult(VICTIM, "Mary")),
        new FamilyEvent.AdultJoined(adult(PERPETRATOR, "Paul")),
        practitioner(OFFICER, "Olive", Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK, council),
        practitioner(WORKER, "Una", Discipline.SOCIAL_WORK, council),
        related(VICTIM, RelationshipKind.MOTHER),
        related(PERPETRATOR, RelationshipKind.FATHER),
        new FamilyEvent.AbuseIdentified(
            new AbuseRelationship(
                new AbuseRelationshipId("AB-" + MARK),
                VICTIM,
                PERPETRATOR,
                AbuseCertainty.ALLEGED)),
        allocated("AL-OFFICER", OFFICER, PERPETRATOR),
        moved(PERPETRATOR, "He asked for another."),
        supervision());
  }

  /** Held for all to know; what was said is not for all. */
  private CaseEvent supervision() {
    return new PracticeEvent.GroupSupervisionHeld(
        new GroupSupervision(
            new SupervisionId("GS-BOTH"),
            Set.of(WORKER),
            Optional.empty(),
            words(),
            List.of(new NextStep(words(), WORKER, day.plusDays(7)))));
  }

  /** What was told last is the perpetrator's side's own, but recorded by the victim's worker. */
  List<CaseEvent> knownAfterwards() {
    return List.of(entry("W-LAST", OFFICER, "He came on time.", PERPETRATOR));
  }

  /** Everything that is the victim's only. */
  List<CaseEvent> secret() {
    AgencyId refuge = new AgencyId("REF-" + MARK);
    return ImmutableList.<CaseEvent>builder()
        .add(
            new TeamEvent.AgencyInvolved(
                new Agency(refuge, MARK + " refuge", AgencyKind.DOMESTIC_ABUSE_ORGANISATION)),
            practitioner(
                VICTIMS,
                MARK,
                Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT,
                story.council().orElseThrow().id()),
            new FamilyEvent.AdultJoined(adult(PARTNER, MARK)),
            related(PARTNER, RelationshipKind.STEP_PARENT),
            new FamilyEvent.AdultUpdated(adult(VICTIM, MARK)),
            home(),
            allocated("AL-" + MARK, WORKER, VICTIM),
            moved(VICTIM, MARK))
        .addAll(directWork())
        .addAll(practice())
        .addAll(proceedings())
        .addAll(MarkedChange.secret(day, monthToSumUp()))
        .build();
  }

  private static List<CaseEvent> directWork() {
    ScreeningId dash = new ScreeningId("SC-" + MARK);
    return List.of(
        new DirectWorkEvent.ScreeningCompleted(
            new Screening(dash, ScreeningTool.DASH, VICTIM, WORKER, List.of(new Answer(1, 1)))),
        new DirectWorkEvent.AlertActedOn(new AlertResponse(dash, WORKER, words())),
        new DirectWorkEvent.MaracStepTaken(
            new MaracAction(
                MaracStep.REFERRED,
                VICTIM,
                MaracRoute.PROFESSIONAL_JUDGEMENT,
                WORKER,
                Optional.of(words()))));
  }

  private List<CaseEvent> practice() {
    return List.of(
        new PracticeEvent.RiskJudged(judgement()),
        entry("W-" + MARK, WORKER, "She told me.", VICTIM),
        entry("W-PLACE", OFFICER, "She is in " + REFUGE.lines().get(0) + ".", PERPETRATOR),
        entry("W-MARKED", OFFICER, MARK, PERPETRATOR),
        new PracticeEvent.InformationRestricted(
            new Restriction(
                new RestrictionId("RX-" + MARK),
                new EntryId("E" + (placeOfMarkedEntry() + 1)),
                Compartment.VICTIM_ONLY,
                WORKER,
                words())),
        new PracticeEvent.MonthlySummaryWritten(
            new MonthlySummary(
                monthToSumUp(), Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT, WORKER, words())),
        new PracticeEvent.InformationShared(
            new Disclosure(
                new DisclosureId("D-" + MARK),
                words(),
                new AgencyId("REF-" + MARK),
                LawfulBasis.PUBLIC_TASK,
                new SubjectInformed.NotToldForSafety(words())),
            Optional.of(words())));
  }

  /** The last month of which the story has no summary that was signed off. */
  private YearMonth monthToSumUp() {
    YearMonth month = YearMonth.from(day);
    while (isSignedOff(month)) {
      month = month.minusMonths(1);
    }
    return month;
  }

  private boolean isSignedOff(YearMonth month) {
    return story
        .workbook()
        .summaryOf(month, Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT)
        .flatMap(WrittenSummary::signedOff)
        .isPresent();
  }

  /** After the story, what is known, eight events of the first part, three of the second. */
  private int placeOfMarkedEntry() {
    return story.history().entries().size() + known().size() + 8 + 3 + 3;
  }

  private List<CaseEvent> proceedings() {
    return List.of(
        new CareEvent.Began(
            new EpisodeOfCare(new CareEpisodeId("CE-" + MARK), CHILD, LegalStatus.ACCOMMODATED)),
        new IncidentEvent.AbsenceBegan(
            new Absence(new AbsenceId("MI-" + MARK), CHILD, AbsenceKind.MISSING)),
        new ConferenceEvent.TransferNotified(
            new TransferNotice(
                new TransferId("TR-" + MARK),
                Set.of(CHILD),
                story.council().orElseThrow().id(),
                Optional.empty())));
  }

  private static Narrative words() {
    return new Narrative("She said so: " + MARK);
  }

  private static CaseEvent moved(AdultId adult, String why) {
    return new DirectWorkEvent.ModuleMoved(
        new ModuleMove(1, adult, ModuleStatus.NOT_APPLICABLE, Optional.of(new Narrative(why))));
  }

  private static RiskJudgement judgement() {
    return new RiskJudgement(
        new RiskJudgementId("RJ-" + MARK),
        Set.of(CHILD),
        RiskLevel.HIGH,
        new Grounds(
            List.of(),
            List.of(new Strength(words(), true)),
            List.of(new DangerStatement(words())),
            List.of(new SafetyGoal(words())),
            words()),
        Set.of(WORKER));
  }

  private static CaseEvent entry(String id, PractitionerId author, String text, PersonId about) {
    Passage said =
        new Passage(
            Passage.Kind.FACT, new Narrative(text), Passage.Source.SEEN_OR_HEARD_BY_THE_WRITER);
    Discipline chapter =
        author.equals(WORKER)
            ? Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT
            : Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK;
    return new PracticeEvent.WorkbookEntryWritten(
        new WorkbookEntry(
            new WorkbookEntryId(id),
            chapter,
            Set.of(about),
            Significance.SIGNIFICANT,
            List.of(said)),
        author);
  }
}
