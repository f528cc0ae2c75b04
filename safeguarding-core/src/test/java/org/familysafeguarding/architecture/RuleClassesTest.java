// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.Rule;
import org.junit.jupiter.api.Test;

/** One rule is one small class that knows no other rule and no number. */
class RuleClassesTest {

  @Test
  void rulesLiveWithTheirPages() {
    atHome().check(CoreClasses.all());
  }

  @Test
  void aRuleIsFinalAndHidden() {
    hidden().check(CoreClasses.all());
  }

  @Test
  void aRuleKnowsNoOtherRule() {
    alone().check(CoreClasses.all());
  }

  @Test
  void aRuleHoldsOnlyWhatItsPageGaveIt() {
    stateless().check(CoreClasses.all());
  }

  @Test
  void aRuleIsNamedForAPromiseKept() {
    promises().check(CoreClasses.all());
  }

  @Test
  void theCanariesAreReported() {
    var canaries = CoreClasses.canaries("rules");
    Faults.areReported(atHome(), canaries, "VisitRule8840");
    Faults.areReported(
        hidden(), canaries, "VisitRule8840> does not have modifier FINAL", "> has modifier PUBLIC");
    Faults.areReported(alone(), canaries, "OtherKept");
    Faults.areReported(stateless(), canaries, "VisitRule8840.LIMIT", "VisitRule8840.seen");
    Faults.areReported(promises(), canaries, "VisitRule8840");
  }

  private static GivenClassesConjunction rules() {
    return classes().that().areNotInterfaces().and(assignableTo(Rule.class));
  }

  private static ArchRule atHome() {
    return rules()
        .should()
        .resideInAnyPackage(CoreClasses.BASE + ".rules..", CoreClasses.BASE + ".practice")
        .because("the page that gives a rule its numbers stands beside it");
  }

  private static ArchRule hidden() {
    return rules()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .notBePublic()
        .because("a rule is met through its rulebook, and never changed by a subclass");
  }

  private static ArchRule alone() {
    return rules()
        .should(Faults.none("not use another rule", RuleClassesTest::otherRules))
        .because("a rulebook is a flat list, and any line of it can be left out");
  }

  private static Stream<String> otherRules(JavaClass rule) {
    return rule.getDirectDependenciesFromSelf().stream()
        .filter(use -> assignableTo(Rule.class).test(use.getTargetClass()))
        .filter(use -> !equivalentTo(Rule.class).test(use.getTargetClass()))
        .filter(use -> !use.getTargetClass().equals(rule))
        .map(Dependency::getDescription);
  }

  private static ArchRule stateless() {
    return rules()
        .should(Faults.none("hold final fields and no number of its own", RuleClassesTest::state))
        .because("numbers and authorities stand on the page, where they can be read together");
  }

  private static Stream<String> state(JavaClass rule) {
    return rule.getFields().stream()
        .filter(
            field ->
                !field.getModifiers().contains(JavaModifier.FINAL)
                    || (field.getModifiers().contains(JavaModifier.STATIC) && isNumber(field)))
        .map(field -> field.getFullName());
  }

  private static boolean isNumber(JavaField field) {
    return field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(Timescale.class);
  }

  private static ArchRule promises() {
    return rules()
        .should()
        .haveNameNotMatching(".*(Rule|Check|Validator|[0-9])[^.]*")
        .because("InitialConferenceHeldInTime says what is promised, Rule8840 says nothing");
  }
}
