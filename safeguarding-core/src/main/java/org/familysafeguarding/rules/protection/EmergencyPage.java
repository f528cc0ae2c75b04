// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import org.familysafeguarding.emergency.CourseOfPower;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/** What the Children Act 1989 asks where children are protected at once. */
final class EmergencyPage {

  private EmergencyPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.EMERGENCY,
        EmergencyOrders.protectionOrderWithin8Days(),
        EmergencyOrders.extendedOnce(),
        EmergencyOrders.extendedWithin7Days(),
        EmergencyOrders.extensionJustified(),
        PolicePower.endsInTime(),
        PolicePower.councilTold(),
        PolicePower.childTold(),
        PolicePower.parentsTold(),
        PolicePower.designatedOfficerEnquires(),
        EmergencyOrders.assessmentOrderWithin7Days());
  }

  static Subject subject(CourseOfPower course) {
    return Subject.of(Subject.Kind.EMERGENCY_POWER, course.power().id(), course.power().children());
  }
}
