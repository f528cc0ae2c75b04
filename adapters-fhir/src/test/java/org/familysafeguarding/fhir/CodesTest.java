// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.agency.AgencyKind;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.people.RelationshipKind;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.plan.PlanKind;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A code")
class CodesTest {

  private static DefaultProfileValidationSupport r4;

  @BeforeAll
  static void readR4() {
    r4 = new DefaultProfileValidationSupport(R4Validator.R4);
  }

  static List<List<Coded>> ourOwn() {
    return List.of(
        Arrays.stream(Discipline.values()).map(DisciplineCodes::own).toList(),
        Arrays.stream(AgencyKind.values()).map(AgencyKindCodes::own).toList(),
        Arrays.stream(RelationshipKind.values()).map(RelationshipCodes::own).toList(),
        Arrays.stream(PlanKind.values()).map(PlanCodes::own).toList());
  }

  @ParameterizedTest
  @MethodSource("ourOwn")
  void ofOurOwnStandsForOneThingOnly(List<Coded> codes) {
    assertThat(codes).extracting(Coded::code).doesNotHaveDuplicates();
    assertThat(codes).extracting(Coded::display).doesNotHaveDuplicates();
    assertThat(codes).allMatch(coded -> coded.code().matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(codes).extracting(Coded::system).containsOnly(codes.get(0).system());
  }

  static Stream<Coded> ofHl7() {
    return Stream.of(
            Arrays.stream(RelationshipKind.values())
                .map(RelationshipCodes::hl7)
                .flatMap(Optional::stream),
            Arrays.stream(AgencyKind.values()).map(AgencyKindCodes::hl7),
            Stream.of(SecurityLabels.RESTRICTED, SecurityLabels.NOT_FOR_THE_FAMILY))
        .flatMap(codes -> codes)
        .distinct();
  }

  /** The validator does not say so where a right code has the wrong words. */
  @ParameterizedTest
  @MethodSource("ofHl7")
  void ofHl7ExistsInR4WithTheseWords(Coded coded) {
    CodeSystem system = (CodeSystem) r4.fetchCodeSystem(coded.system());
    assertThat(words(system.getConcept())).containsEntry(coded.code(), coded.display());
  }

  private static Map<String, String> words(List<ConceptDefinitionComponent> concepts) {
    Map<String, String> words = new HashMap<>();
    for (ConceptDefinitionComponent concept : concepts) {
      words.put(concept.getCode(), concept.getDisplay());
      words.putAll(words(concept.getConcept()));
    }
    return words;
  }

  @Test
  void inABundleIsOneOfThese() {
    List<Coding> known =
        Stream.of(
                ourOwn().stream().flatMap(List::stream),
                ofHl7(),
                SnomedTerms.all().stream(),
                Stream.of(DisciplineCodes.NHS_SOCIAL_WORKER))
            .flatMap(codes -> codes)
            .map(Coded::coding)
            .toList();
    Translated told = Told.told(ToldFamilies.withProtectionPlans());
    List<Coding> used = Told.elements(Coding.class, told.bundle());
    assertThat(used).hasSizeGreaterThan(50);
    assertThat(used).allMatch(coding -> known.stream().anyMatch(each -> each.equalsDeep(coding)));
  }

  @ParameterizedTest
  @CsvSource({"FEMALE,FEMALE", "MALE,MALE", "NOT_KNOWN,UNKNOWN"})
  void standsForASex(Sex sex, AdministrativeGender gender) {
    assertThat(SexCodes.of(sex)).isEqualTo(gender);
  }
}
