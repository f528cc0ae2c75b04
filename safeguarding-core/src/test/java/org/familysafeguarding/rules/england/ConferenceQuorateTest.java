// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.RuleUnderTest;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.InventedPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferenceQuorateTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("conference.quorate");
  private static final LocalDate TODAY = day("Wed 3 Apr 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 11 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .enquiryStarted("EN1")
          .on(TODAY);

  private static FamilyCase conference(Quorum quorum, String... present) {
    return conference(FAMILY, quorum, present);
  }

  private static FamilyCase conference(FamilyCase family, Quorum quorum, String... present) {
    Set<PractitionerId> there =
        Stream.of(present).map(PractitionerId::new).collect(Collectors.toSet());
    return family.conference(
        new Conference(
            new ConferenceId("IC1"),
            new ConferencePurpose.Initial(Optional.of(new EnquiryId("EN1"))),
            family.children(),
            new ConferenceMeeting(
                new PractitionerId("CH1"), new Attendance(there, Set.of(), Set.of()), quorum),
            List.of()));
  }

  private static Quorum without(Quorum.Standing standing) {
    return new Quorum(standing, Optional.of(new Narrative("Waiting would have been worse.")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SW1 HV1 PC1         | MET      | the council and enough other agencies were there
          TM1 DV1 RW1 TE1     | MET      | the council and enough other agencies were there
          SW1 HV1             | BREACHED | the council was there, with too few other agencies: 1
          SW1 HV1 MH1         | BREACHED | the council was there, with too few other agencies: 1
          SW1 TM1             | BREACHED | the council was there, with too few other agencies: 0
          HV1 PC1 TE1         | BREACHED | the council's social care was not there; other agencies: 3
          CH1 HV1 PC1         | BREACHED | the council's social care was not there; other agencies: 2
          CH1 SW1 HV1 PC1     | MET      | the council and enough other agencies were there
          """)
  void itWantsTheCouncilAndTwoOtherAgencies(String present, Outcome outcome, String because) {
    assertThat(RULE.judge(conference(Quorum.quorate(), present.split(" ")), TODAY))
        .hasOnly("conference.quorate", outcome)
        .about("IC1")
        .about("C1")
        .began(TODAY)
        .because(because);
  }

  @Test
  void goingOnWithoutAQuorumForARecordedReasonIsKept() {
    FamilyCase told = conference(without(Quorum.Standing.INQUORATE_BUT_PROCEEDED), "SW1");

    assertThat(RULE.judge(told, TODAY))
        .onlyFinding()
        .hasOutcome(MET)
        .because("for a recorded reason");
  }

  @Test
  void nothingIsAskedOfAConferencePutOff() {
    FamilyCase told = conference(without(Quorum.Standing.INQUORATE_AND_ADJOURNED), "SW1");

    assertThat(RULE.judge(told, TODAY)).onlyFinding().hasOutcome(NOT_APPLICABLE);
    assertThat(RULE.judge(FAMILY, TODAY)).areNone();
  }

  @Test
  void somebodyUnknownLeavesItUndeterminedOnlyWhereTooFewAreKnown() {
    assertThat(RULE.judge(conference(Quorum.quorate(), "SW1", "HV1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(UNDETERMINED)
        .because("for whom [X9] work, who were there, is not recorded");
    assertThat(RULE.judge(conference(Quorum.quorate(), "SW1", "HV1", "PC1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }

  @Test
  void somebodyWhoseAgencyIsNotDescribedMayBeFromAnywhere() {
    FamilyCase family =
        FAMILY.record(
            new TeamEvent.PractitionerInvolved(
                new Practitioner(
                    new PractitionerId("X9"),
                    InventedPeople.name(9),
                    Discipline.HOUSING,
                    new AgencyId("AG9"),
                    false)));

    assertThat(RULE.judge(conference(family, Quorum.quorate(), "SW1", "HV1", "X9"), TODAY))
        .onlyFinding()
        .hasOutcome(UNDETERMINED);
  }

  @Test
  void aCouncilMayAskForMoreAgencies() {
    RuleUnderTest three =
        RULE.under(LocalPolicy.ofDefaults().setting(EnglandSlots.OTHER_AGENCIES_AT_CONFERENCE, 3));

    assertThat(three.judge(conference(Quorum.quorate(), "SW1", "HV1", "PC1"), TODAY))
        .onlyFinding()
        .hasOutcome(BREACHED);
    assertThat(three.judge(conference(Quorum.quorate(), "SW1", "HV1", "PC1", "TE1"), TODAY))
        .onlyFinding()
        .hasOutcome(MET);
  }
}
