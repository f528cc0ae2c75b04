// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.jspecify.annotations.Nullable;

/** One case being judged by an engine, whose rules put their verdicts here. */
public final class Judging {

  private final CaseFile file;
  private final Situation now;
  private final List<Verdict> verdicts = new ArrayList<>();

  Judging(CaseFile file, Situation now) {
    this.file = requireNonNull(file, "file");
    this.now = requireNonNull(now, "now");
  }

  public CaseFile file() {
    return file;
  }

  public Situation now() {
    return now;
  }

  public void add(Verdict verdict) {
    verdicts.add(verdict);
  }

  public void add(Optional<Verdict> verdict) {
    verdict.ifPresent(verdicts::add);
  }

  public LocalDate today() {
    return now.today();
  }

  /** Says that of one matter. */
  public void say(String rule, About about, Outcome outcome, String reason) {
    verdicts.add(Verdict.of(rule, about, outcome, reason));
  }

  /** Says that of a duty. */
  public void say(Duty duty, Outcome outcome, String reason) {
    verdicts.add(Deadlines.verdict(duty, outcome, reason));
  }

  public boolean isBroken(Duty duty) {
    return standing(duty).outcome().isBreach();
  }

  public boolean isBornBy(ChildId child, LocalDate day) {
    return file.family().bornOn(child).filter(born -> !born.isAfter(day)).isPresent();
  }

  /** Whoever has that id, or null, which the engines take for nobody. */
  public @Nullable Practitioner practitioner(PractitionerId id) {
    return file.team().practitioner(id).orElse(null);
  }

  /** How that duty stands. */
  public Verdict standing(Duty duty) {
    return Deadlines.judge(duty, now.today());
  }

  /** Adds how that duty stands. */
  public void judge(Duty duty) {
    verdicts.add(standing(duty));
  }

  /** Adds how each of them stands. */
  public void judgeAll(List<Duty> duties) {
    duties.forEach(this::judge);
  }

  public void addAll(List<Verdict> several) {
    verdicts.addAll(several);
  }

  /** Whether the child was born in the time of the plan. */
  public boolean couldBeSeen(CourseOfPlan plan) {
    return FollowUpChecks.couldBeSeen(plan, file.family().bornOn(plan.child()), now);
  }

  /** The birthday of a child who could be seen. */
  public LocalDate bornOn(CourseOfPlan plan) {
    return file.family().bornOn(plan.child()).orElseThrow();
  }

  List<Verdict> verdicts() {
    return verdicts;
  }

  /** What an engine is told: the records that the plain rules read. */
  Stream<Object> facts() {
    return Stream.of(matters(), file.plans().coreGroups().stream(), file.visits().all().stream())
        .flatMap(each -> each);
  }

  /** The records that a rule is about, without those that it only looks up. */
  Stream<Object> matters() {
    return Stream.<List<?>>of(
            file.referrals().all(),
            file.assessments().all(),
            file.enquiries().discussions(),
            file.enquiries().all(),
            file.conferences().all(),
            file.plans().all(),
            file.supervisions().all())
        .flatMap(List::stream);
  }
}
