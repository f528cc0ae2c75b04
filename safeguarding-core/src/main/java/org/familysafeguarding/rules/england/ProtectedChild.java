// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.emergency.CourseOfPower;
import org.familysafeguarding.emergency.EmergencyTerms;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Subject;

/**
 * A child who came under an emergency protection order or police protection.
 *
 * <p>Councils record that as the use of an emergency power, as the status on which a child came to
 * be looked after, or as both.
 */
record ProtectedChild(Subject subject, ChildId child, Occurrence began) {

  ProtectedChild {
    requireNonNull(subject, "subject");
    requireNonNull(child, "child");
    requireNonNull(began, "began");
  }

  static List<ProtectedChild> all(CaseFile file) {
    Stream<ProtectedChild> byPower =
        file.emergencyPowers().all().stream()
            .filter(ProtectedChild::isProtection)
            .flatMap(ProtectedChild::each);
    Stream<ProtectedChild> byStatus =
        file.care().all().stream()
            .filter(ProtectedChild::isProtection)
            .map(
                care ->
                    new ProtectedChild(Subjects.of(care), care.episode().child(), care.began()));
    return Stream.concat(byPower, byStatus).toList();
  }

  private static Stream<ProtectedChild> each(CourseOfPower course) {
    return course.power().children().stream()
        .map(
            child ->
                new ProtectedChild(
                    Subject.of(Subject.Kind.EMERGENCY_POWER, course.power().id(), child),
                    child,
                    course.taken()));
  }

  private static boolean isProtection(CourseOfPower course) {
    return !(course.power().terms() instanceof EmergencyTerms.ChildAssessmentOrder);
  }

  private static boolean isProtection(CourseOfCare care) {
    LegalStatus status = care.episode().legalStatus();
    return status == LegalStatus.EMERGENCY_PROTECTION_ORDER
        || status == LegalStatus.POLICE_PROTECTION;
  }
}
