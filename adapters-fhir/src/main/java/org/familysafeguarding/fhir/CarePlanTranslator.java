// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.plan.CourseOfPlan;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * One child's plan, as a CarePlan: of which kind, in force or over, from when until when.
 *
 * <p>The end is the day the plan ended, as councils write it, although FHIR counts that day in and
 * we do not. A plan that ends only after the day is in force and has no end yet. A plan that is
 * over has no team: today's need not have been its own.
 */
final class CarePlanTranslator {

  private final Telling telling;
  private final boolean hasTeam;

  CarePlanTranslator(Telling telling, boolean hasTeam) {
    this.telling = telling;
    this.hasTeam = hasTeam;
  }

  /** The plans that had started by the day. */
  List<CourseOfPlan> started() {
    return telling.file().plans().all().stream()
        .filter(plan -> !plan.started().on().isAfter(telling.asOf()))
        .toList();
  }

  CarePlan translate(CourseOfPlan plan) {
    boolean over = ended(plan).isPresent();
    CarePlan translated =
        new CarePlan()
            .setStatus(over ? CarePlanStatus.COMPLETED : CarePlanStatus.ACTIVE)
            .setIntent(CarePlanIntent.PLAN)
            .addCategory(PlanCodes.category(plan.kind(), isBorn(plan)))
            .setSubject(ResourceIds.reference(telling.ids().patient(plan.child())))
            .setPeriod(period(plan));
    telling.localId("plan", plan.id().value()).ifPresent(translated::addIdentifier);
    if (hasTeam && !over) {
      translated.addCareTeam(ResourceIds.reference(telling.ids().careTeam()));
    }
    telling
        .losses()
        .add(
            "what plan " + plan.id() + " is for, who leads it, what is agreed and why it ended",
            "a bundle says that there is a plan and of what kind; practitioners' words stay in the file");
    return translated;
  }

  private boolean isBorn(CourseOfPlan plan) {
    return telling
        .file()
        .family()
        .child(plan.child())
        .map(Child::birth)
        .filter(birth -> birth instanceof Birth.Born born && !born.on().isAfter(telling.asOf()))
        .isPresent();
  }

  private Period period(CourseOfPlan plan) {
    Period period = new Period();
    period.setStartElement(new DateTimeType(plan.started().on().toString()));
    ended(plan).ifPresent(period::setEndElement);
    return period;
  }

  private Optional<DateTimeType> ended(CourseOfPlan plan) {
    return plan.end()
        .map(end -> end.ended().on())
        .filter(on -> !on.isAfter(telling.asOf()))
        .map(on -> new DateTimeType(on.toString()));
  }
}
