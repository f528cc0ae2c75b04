// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.caseload.CaseloadPolicy;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.caseload.FamilyWithout;
import org.familysafeguarding.caseload.Takers;
import org.familysafeguarding.caseload.Workload;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.json.TeamsOnDay;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;

/** A council's teams and their families on one day, counted and judged. */
record CouncilDay(
    Establishment establishment,
    Caseloads caseloads,
    List<FamilyWithout> without,
    Workload workload) {

  /** How many weeks ahead are told of, that of the day among them. */
  static final int WEEKS = 6;

  CouncilDay {
    without = List.copyOf(without);
  }

  static CouncilDay of(
      Establishment establishment, List<CaseFile> files, Situation now, CaseloadPolicy policy) {
    LocalDate today = now.today();
    List<CaseFile> open =
        files.stream()
            .map(file -> file.asItStoodOn(today))
            .filter(file -> file.openness().isOpenOn(today))
            .toList();
    List<CaseReview> reviews =
        open.stream().map(file -> CaseReview.of(file, now, PublishedRulebooks.all())).toList();
    return new CouncilDay(
        establishment,
        Caseloads.on(today, establishment, policy, open.stream()),
        open.stream()
            .flatMap(file -> FamilyWithout.of(file, establishment, today).stream())
            .toList(),
        Workload.of(reviews, establishment, policy, today));
  }

  /** What of it a document tells, with who can take on the work that somebody asked about. */
  TeamsOnDay told(List<Takers> takers) {
    return new TeamsOnDay(
        establishment, caseloads, without, new TeamsOnDay.Ahead(workload, WEEKS), takers);
  }

  LocalDate today() {
    return caseloads.day();
  }

  /** Everybody in post, in the order of the posts. */
  Stream<PractitionerId> people() {
    return establishment.inPostOn(today()).stream();
  }

  /** "SW11 Ada Alder", so that those who know the name and those who know the id both find them. */
  String named(PractitionerId practitioner) {
    Optional<Practitioner> known = establishment.practitioner(practitioner);
    return practitioner + known.map(each -> " " + each.name().full()).orElse("");
  }
}
