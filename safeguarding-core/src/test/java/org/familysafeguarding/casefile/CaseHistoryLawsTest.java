// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.Address;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.Upn;
import org.familysafeguarding.testkit.generate.Dirty;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** What holds for every history, however it was kept. */
@Domain(SafeguardingDomain.class)
class CaseHistoryLawsTest {

  @Property
  void aHistoryFoldsOrNamesTheEntryThatMakesItImpossible(@ForAll @Dirty CaseHistory history) {
    ImpossibleHistoryException refusal =
        catchThrowableOfType(ImpossibleHistoryException.class, history::fold);

    if (refusal != null) {
      assertThat(history.entries()).extracting(Entry::id).contains(refusal.entry());
      assertThat(refusal.reason()).isNotBlank();
      assertThat(refusal).hasMessageContaining(refusal.entry().value());
    }
  }

  @Property
  void nothingThatWasKnownIsEverForgotten(@ForAll @Dirty CaseHistory history) {
    List<Instant> moments =
        history.entries().stream().map(Entry::recordedAt).distinct().sorted().toList();
    List<Entry> before = List.of();
    for (Instant moment : moments) {
      List<Entry> known = history.asKnownOn(moment).entries();
      assertThat(known.stream().filter(before::contains).toList()).isEqualTo(before);
      assertThat(known.size()).isGreaterThan(before.size());
      before = known;
    }
  }

  @Property
  void atTheLastRecordingEverythingIsKnown(@ForAll @Dirty CaseHistory history) {
    Instant last =
        history.entries().stream()
            .map(Entry::recordedAt)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);

    assertThat(history.asKnownOn(last)).isEqualTo(history);
  }

  @Property
  void aPlausibleHistoryWasPlausibleAtEveryMoment(@ForAll CaseHistory history) {
    for (Entry entry : history.entries()) {
      CaseHistory known = history.asKnownOn(entry.recordedAt());
      assertThat(known.fold().version()).isEqualTo(known.version());
    }
  }

  @Property
  void aPlausibleCaseCanBeSeenAsItStoodOnEveryDayOfIt(@ForAll CaseHistory history) {
    CaseFile file = history.fold();
    for (Entry entry : history.entries()) {
      CaseFile then = file.asItStoodOn(entry.occurredOn());
      assertThat(then.visits().all())
          .isEqualTo(
              file.visits().all().stream()
                  .filter(visit -> !visit.made().on().isAfter(entry.occurredOn()))
                  .toList());
      assertThat(then.family().children()).hasSameSizeAs(file.family().children());
    }
  }

  @Property
  void itDoesNotMatterWhenPeopleAndAgenciesWereIntroduced(@ForAll CaseHistory history) {
    List<Entry> introductions =
        history.entries().stream().filter(entry -> entry.kind().isIntroduction()).toList();
    List<Entry> rest =
        history.entries().stream().filter(entry -> !entry.kind().isIntroduction()).toList();
    List<Entry> introducedLast =
        ImmutableList.<Entry>builder().addAll(rest).addAll(Lists.reverse(introductions)).build();

    CaseFile told = history.fold();
    CaseFile retold = CaseHistory.of(history.id(), introducedLast).fold();

    assertThat(retold.openedOn()).isEqualTo(told.openedOn());
    assertThat(retold.family().children())
        .containsExactlyInAnyOrderElementsOf(told.family().children());
    assertThat(retold.family().adults())
        .containsExactlyInAnyOrderElementsOf(told.family().adults());
    assertThat(retold.team().practitioners())
        .containsExactlyInAnyOrderElementsOf(told.team().practitioners());
    assertThat(facts(retold)).isEqualTo(facts(told));
  }

  /** What has happened, by what the collections of a file hold. */
  private static List<Object> facts(CaseFile file) {
    return Stream.<List<?>>of(
            file.openness().closures(),
            file.team().allocationSpans(),
            file.referrals().all(),
            file.referrals().contacts(),
            file.assessments().all(),
            file.enquiries().all(),
            file.enquiries().discussions(),
            file.conferences().all(),
            file.conferences().transfers(),
            file.visits().all(),
            file.plans().all().stream().map(plan -> List.of(plan.plan(), plan.span())).toList(),
            file.plans().coreGroups(),
            file.care().all(),
            file.riskJudgements().all(),
            file.supervisions().all(),
            file.workbook().entries(),
            file.workbook().summaries(),
            file.disclosures().all())
        .<Object>map(list -> list)
        .toList();
  }

  @Property(tries = 100)
  void nothingPersonalIsPrinted(@ForAll CaseHistory history) {
    List<Object> everything = Reachable.from(List.of(history.fold())).toList();
    List<String> secrets = everything.stream().flatMap(CaseHistoryLawsTest::secrets).toList();

    String printed =
        String.join("\n", everything.stream().map(Object::toString).distinct().toList());
    for (String secret : secrets.stream().distinct().toList()) {
      assertThat(printed).doesNotContain(secret);
    }
  }

  private static Stream<String> secrets(Object thing) {
    if (thing instanceof PersonName name) {
      return Stream.of(name.given(), name.family());
    }
    if (thing instanceof FamilyName name) {
      return Stream.of(name.value());
    }
    if (thing instanceof Narrative narrative) {
      return Stream.of(narrative.text());
    }
    if (thing instanceof Address address) {
      return Stream.concat(Stream.of(address.postcode()), Stream.of(address.lines().get(0)));
    }
    if (thing instanceof NhsNumber number) {
      return Stream.of(number.digits());
    }
    return thing instanceof Upn upn ? Stream.of(upn.value()) : Stream.empty();
  }
}
