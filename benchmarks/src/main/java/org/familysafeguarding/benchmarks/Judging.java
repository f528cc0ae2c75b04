// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.Situation;

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

  public void addAll(List<Verdict> several) {
    verdicts.addAll(several);
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
