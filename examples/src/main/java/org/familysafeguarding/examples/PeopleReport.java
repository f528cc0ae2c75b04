// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.rules.CaseReview;

/** Who the family and the team are, on the day of a review. */
final class PeopleReport {

  private final CaseFile file;
  private final LocalDate today;
  private final Page page;

  PeopleReport(CaseReview review, Page page) {
    this.file = review.file();
    this.today = review.situation().today();
    this.page = page;
  }

  void print() {
    page.heading("THE FAMILY");
    file.family().children().forEach(this::child);
    file.family().adults().forEach(this::adult);
    page.heading("THE TEAM");
    page.line(
        "  " + file.team().teamOn(today).map(Team::name).orElse("no team has taken the family on"));
    file.team().allocationsOn(today).forEach(this::allocation);
  }

  private void child(Child child) {
    String plans =
        file.plans().of(child.id()).stream()
            .filter(plan -> plan.isOpenOn(today))
            .map(PeopleReport::plan)
            .collect(Collectors.joining("; "));
    page.line(
        "  " + child.name().full() + ", " + age(child) + (plans.isEmpty() ? "" : ": " + plans));
  }

  private String age(Child child) {
    if (child.birth() instanceof Birth.Expected expected) {
      return "expected around " + DayText.withWeekday(expected.around());
    }
    Optional<Integer> years = child.ageOn(today);
    return years.map(age -> age == 1 ? "1 year old" : age + " years old").orElse("not yet born");
  }

  private static String plan(CourseOfPlan plan) {
    return words(plan.kind())
        + " plan since "
        + DayText.withWeekday(plan.started().on())
        + plan.latestCategory().map(category -> " (" + words(category) + ")").orElse("");
  }

  private void adult(Adult adult) {
    List<Relationship> relations = file.family().relationshipsOf(adult.id(), today);
    String to =
        relations.stream()
            .filter(each -> each.person().equals(adult.id()))
            .map(each -> words(each.kind()) + " of " + name(each))
            .collect(Collectors.joining(", "));
    page.line("  " + adult.name().full() + (to.isEmpty() ? "" : ", " + to));
  }

  private String name(Relationship relationship) {
    return file.family().nameOf(relationship.of()).map(name -> name.given()).orElse("somebody");
  }

  private void allocation(Allocation allocation) {
    Optional<Practitioner> who = file.team().practitioner(allocation.practitioner());
    String agency =
        file.team().agencyOf(allocation.practitioner()).map(Agency::name).orElse("agency unknown");
    page.line(
        "  "
            + who.map(each -> each.name().full()).orElse(allocation.practitioner().value())
            + who.map(each -> ", " + words(each.discipline())).orElse("")
            + ", "
            + agency
            + ": "
            + role(allocation));
  }

  private String role(Allocation allocation) {
    if (allocation.role() != AllocationRole.ADULT_SPECIALIST) {
      return words(allocation.role());
    }
    return "works with "
        + allocation.workingWith().stream()
            .map(person -> file.family().nameOf(person).map(name -> name.given()).orElse("?"))
            .collect(Collectors.joining(", "));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
