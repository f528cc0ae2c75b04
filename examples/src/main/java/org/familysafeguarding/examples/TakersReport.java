// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.caseload.CaseCount;
import org.familysafeguarding.caseload.Taker;
import org.familysafeguarding.caseload.Takers;
import org.familysafeguarding.caseload.WhyNot;
import org.familysafeguarding.people.PersonId;

/** Who can hold a family's case, and who can do a specialist's work with one of its adults. */
final class TakersReport {

  private final CouncilDay council;
  private final Page page;

  TakersReport(CouncilDay council, Page page) {
    this.council = council;
    this.page = page;
  }

  void print(Takers takers) {
    page.heading(
        takers
            .wanted()
            .function()
            .map(function -> heading(function, takers))
            .orElse("WHO CAN TAKE THE FAMILY"));
    takers.able().forEach(this::able);
    takers.unable().forEach(this::unable);
    if (takers.wanted().function().isEmpty()) {
      takers.ofOtherDisciplines().forEach(this::unable);
    } else {
      specialists(takers);
    }
  }

  private static String heading(SpecialistFunction function, Takers takers) {
    return "WHO CAN TAKE "
        + takers.wanted().workingWith().stream().map(PersonId::value).collect(joining(", "))
        + ": "
        + function.toString().toUpperCase(Locale.ROOT);
  }

  private void specialists(Takers takers) {
    if (takers.able().isEmpty() && takers.unable().isEmpty()) {
      page.line("  " + page.ink().alarm("nobody in post does this work"));
    }
    page.detail(takers.ofOtherDisciplines().size() + " others in post do other work");
  }

  private void able(Taker taker) {
    String who = "yes  " + council.named(taker.practitioner());
    page.line("  " + page.ink().calm(who) + ": " + has(taker));
  }

  private void unable(Taker taker) {
    page.line("  no   " + council.named(taker.practitioner()) + ": " + has(taker));
    page.detail(taker.against().stream().map(WhyNot::inWords).collect(joining("; ")));
  }

  private static String has(Taker taker) {
    CaseCount now = taker.now().count();
    String families = TeamReport.counted(now.families(), "family", "families");
    return now.adults() > 0
        ? families + ", " + TeamReport.counted(now.adults(), "adult", "adults")
        : families + ", " + TeamReport.counted(now.children(), "child", "children");
  }
}
