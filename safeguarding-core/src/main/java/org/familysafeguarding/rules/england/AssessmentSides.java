// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.EnumSet;
import java.util.Set;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.AssessmentDomain;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;

/** Which sides of the assessment triangle an assessment looked at. */
final class AssessmentSides {

  private AssessmentSides() {}

  static Finding judge(AssessmentConcluded end, Matter matter) {
    Set<AssessmentDomain.Side> missing = EnumSet.allOf(AssessmentDomain.Side.class);
    end.conclusion().findings().keySet().forEach(domain -> missing.remove(domain.side()));
    return missing.isEmpty()
        ? matter.kept("all-three", end.authorised())
        : matter.broken("missing", end.authorised(), matter.phrasesOf(missing));
  }
}
