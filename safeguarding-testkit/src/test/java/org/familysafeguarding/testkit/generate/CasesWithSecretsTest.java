// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesWithSecretsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyCaseHasBothSidesAndSecretsToKeep(long seed) {
    CaseWithSecrets made = CasesWithSecrets.plausible().fromSeed(seed, 20);
    CaseFile whole = made.history().fold();

    assertThat(whole.family().adults())
        .extracting(adult -> adult.id())
        .contains(CaseWithSecrets.VICTIM, CaseWithSecrets.PERPETRATOR);
    PractitionerId his = CaseWithSecrets.PERPETRATORS_WORKER;
    assertThat(whole.team().practitioner(his)).isPresent();
    assertThat(made.marks()).hasSizeGreaterThan(5);
    assertThat(made.withoutSecrets().fold().version()).isLessThan(whole.version());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theSameSeedGivesTheSameCase(long seed) {
    assertThat(CasesWithSecrets.plausible().fromSeed(seed, 20))
        .isEqualTo(CasesWithSecrets.plausible().fromSeed(seed, 20));
  }

  @Test
  void aMonthOfWhichTheSummaryWasSignedOffIsNotSummedUpAgain() {
    long storyThatSignsOffTheLastMonth = -2861027167591L;
    CaseWithSecrets made = CasesWithSecrets.plausible().fromSeed(storyThatSignsOffTheLastMonth, 8);
    assertThat(made.history().fold().version()).isEqualTo(made.history().version());
  }
}
