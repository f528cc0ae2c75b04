// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreementsTest {

  private static final ChildId C1 = new ChildId("C1");

  private final Agreements agreements =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withAdult("A1")
          .familyAnswered("A1", AgreementAnswer.AGREED)
          .on(day("Mon 11 Mar 2024"))
          .familyAnswered("A1", AgreementAnswer.WITHDRAWN)
          .agreementOverridden()
          .fold()
          .agreements();

  @Test
  void theLastAnswerByADayIsTheOneThatHolds() {
    assertThat(agreements.lastAnswerFor(C1, day("Sun 3 Mar 2024"))).isEmpty();
    assertThat(answerOn("Sun 10 Mar 2024")).hasValue(AgreementAnswer.AGREED);
    assertThat(answerOn("Mon 11 Mar 2024")).hasValue(AgreementAnswer.WITHDRAWN);
    assertThat(agreements.lastAnswerFor(new ChildId("C2"), day("Mon 11 Mar 2024"))).isEmpty();
    assertThat(agreements.answers()).hasSize(2);
  }

  private Optional<AgreementAnswer> answerOn(String day) {
    return agreements.lastAnswerFor(C1, day(day)).map(each -> each.agreement().answer());
  }

  @Test
  @DisplayName("R52: an override holds from its day, and cannot be without threshold and manager")
  void override() {
    assertThat(agreements.lastOverrideFor(C1, day("Sun 10 Mar 2024"))).isEmpty();
    assertThat(agreements.lastOverrideFor(C1, day("Mon 11 Mar 2024")))
        .hasValueSatisfying(each -> assertThat(each.override().manager().value()).isEqualTo("TM1"));
    assertThat(agreements.lastOverrideFor(new ChildId("C2"), day("Mon 11 Mar 2024"))).isEmpty();
    assertThat(agreements.overrides()).hasSize(1);
  }

  @Test
  @DisplayName("R62: that telling endangers somebody is said only of what the subject was not told")
  void toldOrEndangered() {
    SubjectInformed told = new SubjectInformed.Told();
    SubjectInformed endangered =
        new SubjectInformed.NotToldForSafety(new Narrative("He does not know her address."));

    assertThat(told.getClass().getRecordComponents()).isEmpty();
    assertThat(endangered).isNotInstanceOf(SubjectInformed.Told.class);
  }
}
