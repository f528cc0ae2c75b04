// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.instrument.MitiBehaviour.AFFIRM;
import static org.familysafeguarding.instrument.MitiBehaviour.COMPLEX_REFLECTION;
import static org.familysafeguarding.instrument.MitiBehaviour.CONFRONT;
import static org.familysafeguarding.instrument.MitiBehaviour.EMPHASISE_AUTONOMY;
import static org.familysafeguarding.instrument.MitiBehaviour.PERSUADE;
import static org.familysafeguarding.instrument.MitiBehaviour.PERSUADE_WITH_PERMISSION;
import static org.familysafeguarding.instrument.MitiBehaviour.QUESTION;
import static org.familysafeguarding.instrument.MitiBehaviour.SEEK_COLLABORATION;
import static org.familysafeguarding.instrument.MitiBehaviour.SIMPLE_REFLECTION;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a coded session of motivational interviewing adds up to (R31). */
class MitiCodingTest {

  private static MitiCoding coded(MitiGlobals globals, Map<MitiBehaviour, Integer> counts) {
    return new MitiCoding(globals, counts);
  }

  @Test
  @DisplayName("R31: a session of 12 simple and 8 complex reflections and 10 questions")
  void aSession() {
    MitiCoding session =
        coded(
            new MitiGlobals(4, 3, 4, 4),
            Map.of(SIMPLE_REFLECTION, 12, COMPLEX_REFLECTION, 8, QUESTION, 10));

    assertThat(session.technical()).isEqualTo(3.5);
    assertThat(session.technicalLevel()).isEqualTo(MitiLevel.FAIR);
    assertThat(session.relational()).isEqualTo(4.0);
    assertThat(session.relationalLevel()).isEqualTo(MitiLevel.GOOD);
    assertThat(session.complexReflectionLevel()).isEqualTo(MitiLevel.FAIR);
    assertThat(session.reflectionToQuestionLevel()).isEqualTo(MitiLevel.GOOD);
  }

  @Test
  @DisplayName("R31: without a reflection or a question the shares are not scorable")
  void nothingToDivideBy() {
    MitiCoding silent = coded(new MitiGlobals(1, 1, 1, 1), Map.of());

    assertThat(silent.complexReflectionLevel()).isEqualTo(MitiLevel.NOT_SCORABLE);
    assertThat(silent.reflectionToQuestionLevel()).isEqualTo(MitiLevel.NOT_SCORABLE);
    assertThat(silent.technicalLevel()).isEqualTo(MitiLevel.BELOW_FAIR);
    assertThat(silent.adherent()).isZero();
  }

  @Test
  void thresholdsAreReachedExactly() {
    assertThat(coded(new MitiGlobals(3, 3, 4, 3), Map.of()).technicalLevel())
        .isEqualTo(MitiLevel.FAIR);
    assertThat(coded(new MitiGlobals(3, 2, 4, 3), Map.of()).technicalLevel())
        .isEqualTo(MitiLevel.BELOW_FAIR);
    assertThat(coded(new MitiGlobals(4, 4, 4, 3), Map.of()).technicalLevel())
        .isEqualTo(MitiLevel.GOOD);
    assertThat(coded(new MitiGlobals(4, 4, 4, 3), Map.of()).relationalLevel())
        .isEqualTo(MitiLevel.FAIR);
    assertThat(coded(new MitiGlobals(4, 4, 3, 3), Map.of()).relationalLevel())
        .isEqualTo(MitiLevel.BELOW_FAIR);
    assertThat(shares(3, 2, 5)).containsExactly(MitiLevel.FAIR, MitiLevel.FAIR);
    assertThat(shares(13, 8, 22)).containsExactly(MitiLevel.BELOW_FAIR, MitiLevel.BELOW_FAIR);
    assertThat(shares(5, 5, 5)).containsExactly(MitiLevel.GOOD, MitiLevel.GOOD);
  }

  private static MitiLevel[] shares(int simple, int complex, int questions) {
    MitiCoding session =
        coded(
            new MitiGlobals(3, 3, 3, 3),
            Map.of(SIMPLE_REFLECTION, simple, COMPLEX_REFLECTION, complex, QUESTION, questions));
    return new MitiLevel[] {session.complexReflectionLevel(), session.reflectionToQuestionLevel()};
  }

  @Test
  void whatIsInTheSpiritOfTheMethodIsCountedApartFromWhatIsAgainstIt() {
    MitiCoding session =
        coded(
            new MitiGlobals(3, 3, 3, 3),
            Map.of(
                SEEK_COLLABORATION, 1,
                AFFIRM, 2,
                EMPHASISE_AUTONOMY, 4,
                CONFRONT, 8,
                PERSUADE, 16,
                PERSUADE_WITH_PERMISSION, 32));

    assertThat(session.adherent()).isEqualTo(7);
    assertThat(session.nonAdherent()).isEqualTo(24);
  }

  @Test
  void judgementsRunFromOneToFiveAndCountsFromNought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MitiGlobals(0, 1, 1, 1))
        .withMessage("cultivatingChangeTalk must be from 1 to 5, but was 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new MitiGlobals(1, 6, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new MitiGlobals(1, 1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new MitiGlobals(1, 1, 1, 6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coded(new MitiGlobals(1, 1, 1, 1), Map.of(QUESTION, -1)))
        .withMessage("The count of QUESTION must be 0 or more, but was -1");
  }
}
