// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.testkit.generate.Dirty;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** What holds of every case, however it went and whoever kept the file. */
@Domain(SafeguardingDomain.class)
@Domain(DomainContext.Global.class)
class JudgingLawsTest {

  private static final Set<Outcome> LATE = EnumSet.of(Outcome.OVERDUE, Outcome.MET_LATE);
  private static final Set<Outcome> IN_TIME = EnumSet.of(Outcome.OPEN, Outcome.MET);

  @Provide
  Arbitrary<Integer> daysLater() {
    return Arbitraries.integers().between(0, 900);
  }

  @Property(tries = 300)
  void noRuleThrowsAndEveryFindingSaysWhyAboutWhatAndOnWhoseAuthority(
      @ForAll CaseHistory history, @ForAll("daysLater") int later) {
    for (Finding finding : review(history.fold(), dayOf(history, later)).findings().all()) {
      assertThat(finding.because().inWords()).isNotBlank().doesNotContain("%s");
      assertThat(finding.subject().id()).isNotBlank();
      assertThat(finding.card().authority().place()).isNotBlank();
      assertThat(finding.because().evidence()).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void noFileThatFoldsIsTooDirtyToJudge(
      @ForAll @Dirty CaseHistory history, @ForAll("daysLater") int later) {
    Optional<CaseFile> file = foldedIfPossible(history);
    Assume.that(file.isPresent());

    CaseReview review = review(file.orElseThrow(), dayOf(history, later));

    assertThat(review.findings().all())
        .allSatisfy(each -> assertThat(each.toString()).isNotBlank());
  }

  @Property(tries = 300)
  void judgingTwiceFindsTheSame(@ForAll CaseHistory history, @ForAll("daysLater") int later) {
    LocalDate today = dayOf(history, later);

    assertThat(review(history.fold(), today).findings())
        .isEqualTo(review(history.fold(), today).findings());
  }

  @Property(tries = 300)
  void judgingAsOfADayIsJudgingTheFileAsItStoodThatDay(
      @ForAll CaseHistory history, @ForAll("daysLater") int later) {
    LocalDate today = dayOf(history, later);
    CaseFile file = history.fold();

    assertThat(review(file.asItStoodOn(today), today).findings())
        .isEqualTo(review(file, today).findings());
  }

  @Property(tries = 300)
  void whatWasLateIsNeverInTimeLater(
      @ForAll CaseHistory history, @ForAll("daysLater") int first, @ForAll("daysLater") int more) {
    CaseFile file = history.fold();
    Map<Duty, Outcome> later = outcomes(file, dayOf(history, first + more));

    outcomes(file, dayOf(history, first))
        .forEach(
            (duty, outcome) -> {
              if (LATE.contains(outcome) && later.containsKey(duty)) {
                assertThat(later.get(duty)).as(duty.toString()).isNotIn(IN_TIME);
              }
            });
  }

  @Property(tries = 300)
  void obligationsAreTheOpenAndTheOverdueAndNothingElse(
      @ForAll CaseHistory history, @ForAll("daysLater") int later) {
    CaseReview review = review(history.fold(), dayOf(history, later));
    List<Obligation> obligations = review.obligations();

    assertThat(obligations)
        .extracting(Obligation::finding)
        .containsExactlyInAnyOrderElementsOf(
            review.findings().all().stream()
                .filter(each -> each.outcome() == Outcome.OPEN || each.outcome() == Outcome.OVERDUE)
                .toList());
    assertThat(obligations)
        .isSortedAccordingTo(java.util.Comparator.comparing(Obligation::dueBy))
        .allSatisfy(
            each ->
                assertThat(each.isOverdue())
                    .isEqualTo(each.dueBy().isBefore(review.situation().today())));
  }

  @Property(tries = 300)
  void noDutyIsFoundTwice(@ForAll CaseHistory history, @ForAll("daysLater") int later) {
    List<Duty> duties =
        review(history.fold(), dayOf(history, later)).findings().all().stream()
            .map(Duty::of)
            .toList();

    assertThat(duties).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void noFindingGivesASettingTwice(@ForAll CaseHistory history, @ForAll("daysLater") int later) {
    review(history.fold(), dayOf(history, later))
        .findings()
        .all()
        .forEach(
            each ->
                assertThat(each.basis().settings())
                    .as(each.toString())
                    .extracting(SettingUsed::id)
                    .doesNotHaveDuplicates());
  }

  @Property(tries = 300)
  void nobodyIsNamedInAFinding(@ForAll CaseHistory history, @ForAll("daysLater") int later) {
    CaseFile file = history.fold();
    String words = review(file, dayOf(history, later)).findings().toString();

    names(file)
        .forEach(
            name -> assertThat(words).doesNotContain(name.given()).doesNotContain(name.family()));
  }

  private static Stream<PersonName> names(CaseFile file) {
    return Stream.of(
            file.family().children().stream().map(each -> each.name()),
            file.family().adults().stream().map(each -> each.name()),
            file.team().practitioners().stream().map(each -> each.name()))
        .flatMap(each -> each);
  }

  private static Map<Duty, Outcome> outcomes(CaseFile file, LocalDate today) {
    Map<Duty, Outcome> outcomes = new HashMap<>();
    review(file, today)
        .findings()
        .all()
        .forEach(each -> outcomes.put(Duty.of(each), each.outcome()));
    return outcomes;
  }

  private static CaseReview review(CaseFile file, LocalDate today) {
    Situation now =
        new Situation(today, WorkingDayCalendar.englandAndWales(), LocalPolicy.ofDefaults());
    return CaseReview.of(file, now, PublishedRulebooks.all());
  }

  private static LocalDate dayOf(CaseHistory history, int later) {
    return history.entries().stream()
        .map(Entry::occurredOn)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.of(2024, 3, 11))
        .plusDays(later);
  }

  private static Optional<CaseFile> foldedIfPossible(CaseHistory history) {
    try {
      return Optional.of(history.fold());
    } catch (ImpossibleHistoryException impossible) {
      return Optional.empty();
    }
  }

  /** One duty: a rule, what it is about, and what started it, or all that facts rest on. */
  private record Duty(RuleId rule, Subject subject, List<EntryId> startedBy, LocalDate began) {

    static Duty of(Finding finding) {
      List<Occurrence> evidence = finding.because().evidence();
      long starts = finding.because() instanceof Because.Clock ? 1 : evidence.size();
      List<EntryId> startedBy = evidence.stream().limit(starts).map(Occurrence::entry).toList();
      return new Duty(finding.card().id(), finding.subject(), startedBy, finding.beganOn());
    }
  }
}
