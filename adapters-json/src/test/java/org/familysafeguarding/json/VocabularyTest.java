// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.emergency.EmergencyTerms;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.sharing.SubjectInformed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the format says beyond the Java types agrees with them. */
class VocabularyTest {

  private final EntryForm entries = CaseFileJson.form().entries();

  @Test
  @DisplayName("event names are those first published, whatever the Java constants are called")
  void eventNamesStay() {
    List<String> published =
        Documents.text(Documents.everyEvent().resolveSibling("event-names.txt"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(EventNames.all()).containsExactlyElementsOf(published).doesNotHaveDuplicates();
    assertThat(EventKind.values()).hasSameSizeAs(published);
  }

  @Test
  void everyEventNameLeadsBackToItsKind() {
    for (EventKind kind : EventKind.values()) {
      assertThat(EventNames.kind(EventNames.of(kind))).contains(kind);
    }
    assertThat(EventNames.kind("no-such-event")).isEmpty();
  }

  @Test
  void noFieldOfAnEventIsNamedLikeOneOfItsEntry() {
    Set<String> envelope = new LinkedHashSet<>(List.of("event"));
    entries.envelope().forEach(field -> envelope.add(field.name()));
    assertThat(envelope).containsExactlyInAnyOrder("id", "on", "recordedAt", "by", "event");
    entries
        .events()
        .kinds()
        .forEach(
            (name, form) ->
                assertThat(form.fields())
                    .as(name)
                    .extracting(Field::name)
                    .doesNotContainAnyElementsOf(envelope)
                    .doesNotHaveDuplicates());
  }

  @Test
  @DisplayName("a list must name at least one exactly where the domain refuses none")
  void emptinessAgreesWithTheDomain() {
    Set<String> probed = new LinkedHashSet<>();
    for (Entry entry : Documents.everyEventRead().entries()) {
      probe(entries.events(), entry.event(), probed);
    }
    assertThat(probed).hasSizeGreaterThan(30);
  }

  private static void probe(Form form, Object value, Set<String> probed) {
    if (form instanceof RecordForm record) {
      for (Field field : record.fields()) {
        Object part = field.part().of(value);
        if (field.form() instanceof ManyForm many && probed.add(record + "." + field.name())) {
          assertThat(accepts(record, value, field, many.nothing()))
              .as("%s of %s may be empty", field.name(), record.blueprint().type())
              .isEqualTo(field.presence() == Presence.MAY_BE_EMPTY);
        }
        parts(part).forEach(each -> probe(itemForm(field.form()), each, probed));
      }
    } else if (form instanceof KindForm kinds) {
      kinds.kinds().values().stream()
          .filter(kind -> kind.blueprint().type() == value.getClass())
          .forEach(kind -> probe(kind, value, probed));
    }
  }

  /** Whether the record would be made with nothing there; where two lists are enough, with both. */
  private static boolean accepts(RecordForm record, Object value, Field emptied, Object nothing) {
    List<Object> values = new ArrayList<>();
    record.fields().forEach(f -> values.add(f.equals(emptied) ? nothing : f.part().of(value)));
    try {
      record.blueprint().make(values.toArray());
      return true;
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage()).contains("at least one worry or one strength");
    }
  }

  private static Collection<?> parts(Object part) {
    if (part instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    if (part instanceof Map<?, ?> map) {
      return map.values();
    }
    return part instanceof Collection<?> many ? many : List.of(part);
  }

  private static Form itemForm(Form form) {
    if (form instanceof ListForm list) {
      return list.item();
    }
    if (form instanceof SetForm set) {
      return set.item();
    }
    return form instanceof MapForm map ? map.item() : form;
  }

  @Test
  void everyKindOfASealedTypeHasAName() {
    List.of(ConferencePurpose.class, EmergencyTerms.class, PlanTerms.class, SubjectInformed.class)
        .forEach(
            type ->
                assertThat(Vocabulary.kindsOf(type).values())
                    .containsExactlyInAnyOrder(type.getPermittedSubclasses()));
    List.of(Birth.class, PupilNumber.class)
        .forEach(
            type ->
                assertThat(Vocabulary.alternativesOf(type))
                    .containsExactlyInAnyOrder(type.getPermittedSubclasses()));
  }

  @Test
  void aWordIsAsFarFromAnotherAsLettersHaveToChange() {
    assertThat(SpellingDistance.between("referal", "referral")).isEqualTo(1);
    assertThat(SpellingDistance.between("", "visit")).isEqualTo(5);
    assertThat(SpellingDistance.between("kitten", "sitting")).isEqualTo(3);
    assertThat(SpellingDistance.between("x".repeat(65), "visit")).isEqualTo(Integer.MAX_VALUE);
  }
}
