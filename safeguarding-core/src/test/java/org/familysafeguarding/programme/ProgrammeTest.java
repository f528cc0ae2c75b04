// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.Optional;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

  private static final AdultId A1 = new AdultId("A1");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withAdult("A1")
          .withAdult("A2")
          .moduleMoved(3, "A1", ModuleStatus.PLANNED)
          .on(day("Mon 11 Mar 2024"))
          .moduleMoved(3, "A1", ModuleStatus.STARTED);

  @Test
  void aModuleHasAStatusForEachAdultOnEachDay() {
    Programme programme = marlowe.fold().programme();

    assertThat(programme.statusOn(day("Sun 3 Mar 2024"), 3, A1)).isEmpty();
    assertThat(programme.statusOn(day("Mon 4 Mar 2024"), 3, A1)).hasValue(ModuleStatus.PLANNED);
    assertThat(programme.statusOn(day("Mon 11 Mar 2024"), 3, A1)).hasValue(ModuleStatus.STARTED);
    assertThat(programme.statusOn(day("Mon 11 Mar 2024"), 4, A1)).isEmpty();
    assertThat(programme.statusOn(day("Mon 11 Mar 2024"), 3, new AdultId("A2"))).isEmpty();
    assertThat(programme.moves()).hasSize(2);
  }

  @Test
  @DisplayName("R33: a module only moves forward, and stays completed or not applicable")
  void modulesMoveForward() {
    refused(marlowe.moduleMoved(3, "A1", ModuleStatus.PLANNED));
    refused(marlowe.moduleMoved(3, "A1", ModuleStatus.STARTED));
    FamilyCase completed = marlowe.moduleMoved(3, "A1", ModuleStatus.COMPLETED);
    refused(completed.moduleMoved(3, "A1", ModuleStatus.NOT_APPLICABLE));
    FamilyCase notForHer = marlowe.moduleMoved(3, "A1", ModuleStatus.NOT_APPLICABLE);
    refused(notForHer.moduleMoved(3, "A1", ModuleStatus.COMPLETED));
    assertThat(marlowe.moduleMoved(3, "A2", ModuleStatus.PLANNED).fold().programme().moves())
        .hasSize(3);
  }

  private static void refused(FamilyCase impossible) {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(impossible::fold)
        .withMessageContaining("correct that entry instead");
  }

  @Test
  @DisplayName("R33: there are eight modules, known by their numbers")
  void eightModules() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModuleMove(0, A1, ModuleStatus.PLANNED, Optional.empty()))
        .withMessage("module must be from 1 to 8, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModuleMove(9, A1, ModuleStatus.PLANNED, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModuleMove(1, A1, ModuleStatus.NOT_APPLICABLE, Optional.empty()))
        .withMessage("Module 1 cannot be not applicable to adult A1 without a reason");
  }
}
