// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.vendor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.Plan;
import org.familysafeguarding.plan.PlanAction;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Visit;

/** The rows that entries of the measured case make. */
final class RowsOfEntries {

  private final CaseRow file;

  RowsOfEntries(CaseRow file) {
    this.file = file;
  }

  void add(List<Entry> entries) {
    entries.forEach(entry -> add(entry, entry.event()));
  }

  private void add(Entry entry, CaseEvent event) {
    if (event instanceof VisitEvent.Made made) {
      visit(entry, made.visit());
    } else if (event instanceof PracticeEvent.GroupSupervisionHeld held) {
      supervision(entry, held.supervision());
    } else if (event instanceof PlanEvent.Started started) {
      plan(entry, started.plan());
    } else if (event instanceof AssessmentEvent.Started started) {
      assessment(entry, started.assessment());
    } else if (event instanceof ReferralEvent.Received received) {
      referral(entry, received.referral());
    } else {
      aboutPeople(entry, event);
    }
  }

  private void aboutPeople(Entry entry, CaseEvent event) {
    if (event instanceof FamilyEvent.ChildJoined joined) {
      person(entry, joined.child().name(), joined.child().birth().toString());
    } else if (event instanceof FamilyEvent.AdultJoined joined) {
      person(entry, joined.adult().name(), joined.adult().bornOn().toString());
    } else if (event instanceof TeamEvent.PractitionerInvolved involved) {
      person(entry, involved.practitioner().name(), "");
    } else if (event instanceof TeamEvent.Allocated allocated) {
      allocation(entry, allocated.allocation());
    } else if (event instanceof TeamEvent.AllocationEnded ended) {
      file.allocations.stream()
          .filter(row -> row.allocation.equals(ended.allocation().value()))
          .forEach(row -> row.endedOn = entry.occurredOn());
    } else if (event instanceof ReferralEvent.Decided decided) {
      file.referrals.get(0).decisions.addAll(texts(decided.decisions()));
    } else if (event instanceof CaseRecordEvent.Opened opened) {
      file.family = opened.family().value();
    } else {
      throw new IllegalArgumentException("The vendor keeps no " + entry.kind());
    }
  }

  private void person(Entry entry, PersonName name, String born) {
    PersonRow row = new PersonRow();
    row.recorded(file, entry);
    row.kind = entry.kind().name();
    row.person = entry.id().value();
    row.givenName = name.given();
    row.familyName = name.family();
    row.born = born;
    file.persons.add(row);
  }

  private void allocation(Entry entry, Allocation allocation) {
    AllocationRow row = new AllocationRow();
    row.recorded(file, entry);
    row.allocation = allocation.id().value();
    row.practitioner = allocation.practitioner().value();
    row.role = allocation.role().name();
    file.allocations.add(row);
  }

  private void referral(Entry entry, Referral referral) {
    ReferralRow row = new ReferralRow();
    row.recorded(file, entry);
    row.referral = referral.id().value();
    row.source = referral.source().name();
    row.concern = referral.concern().text();
    row.children.addAll(texts(referral.children()));
    file.referrals.add(row);
  }

  private void assessment(Entry entry, Assessment assessment) {
    AssessmentRow row = new AssessmentRow();
    row.recorded(file, entry);
    row.assessment = assessment.id().value();
    row.child = assessment.child().value();
    row.referral = assessment.referral().map(Object::toString).orElse("");
    row.lead = assessment.lead().value();
    file.assessments.add(row);
  }

  private void plan(Entry entry, Plan plan) {
    PlanRow row = new PlanRow();
    row.recorded(file, entry);
    row.plan = plan.id().value();
    row.kind = plan.kind().name();
    row.child = plan.child().value();
    row.lead = plan.lead().value();
    for (AgreedOutcome outcome : plan.outcomes()) {
      outcome.actions().forEach(action -> row.actions.add(action(row, outcome, action)));
    }
    file.plans.add(row);
  }

  private static PlanActionRow action(PlanRow plan, AgreedOutcome outcome, PlanAction action) {
    PlanActionRow row = new PlanActionRow();
    row.plan = plan;
    row.outcome = outcome.whatWillChange().text();
    row.what = action.what().text();
    row.practitioners = String.join(" ", texts(action.practitioners()));
    row.dueBy = action.dueBy();
    return row;
  }

  private void visit(Entry entry, Visit visit) {
    VisitRow row = new VisitRow();
    row.recorded(file, entry);
    row.visit = visit.id().value();
    row.visitor = visit.visitor().value();
    row.purpose = visit.purpose().name();
    row.place = visit.place().name();
    visit.children().forEach(child -> row.children.add(child(row, child)));
    file.visits.add(row);
  }

  private static VisitedChildRow child(VisitRow visit, ChildSeen seen) {
    VisitedChildRow row = new VisitedChildRow();
    row.visit = visit;
    row.child = seen.child().value();
    row.seen = seen.seen().name();
    row.bedroomSeen = seen.bedroomSeen();
    row.reasonIfNotAlone = text(seen.reasonIfNotAlone());
    return row;
  }

  private void supervision(Entry entry, GroupSupervision held) {
    SupervisionRow row = new SupervisionRow();
    row.recorded(file, entry);
    row.supervision = held.id().value();
    row.risk = held.jointJudgement().map(judgement -> judgement.level().name()).orElse("");
    row.progress = held.progress().text();
    row.present.addAll(texts(held.present()));
    held.nextSteps().forEach(step -> row.nextSteps.add(step.what().text()));
    file.supervisions.add(row);
  }

  private static String text(Optional<Narrative> narrative) {
    return narrative.map(Narrative::text).orElse("");
  }

  private static List<String> texts(Iterable<?> values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(Object::toString)
        .collect(Collectors.toList());
  }
}
