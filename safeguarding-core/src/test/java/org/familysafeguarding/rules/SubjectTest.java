// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.people.ChildId;
import org.junit.jupiter.api.Test;

class SubjectTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final ChildId C2 = new ChildId("C2");

  @Test
  void itReadsAsTheThingAndTheChildrenConcerned() {
    assertThat(Subject.of(Subject.Kind.ENQUIRY, new EnquiryId("EN1"), C1))
        .hasToString("enquiry EN1 (C1)");
    assertThat(new Subject(Subject.Kind.STRATEGY_DISCUSSION, "SD1", ImmutableSet.of(C2, C1)))
        .hasToString("strategy discussion SD1 (C1, C2)");
    assertThat(Subject.of(Subject.Kind.FAMILY, new CaseFileId("CF-1"), Set.of()))
        .hasToString("family CF-1");
  }

  @Test
  void itHasAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Subject(Subject.Kind.PLAN, " ", Set.of()))
        .withMessage("id of a subject must not be blank");
  }
}
