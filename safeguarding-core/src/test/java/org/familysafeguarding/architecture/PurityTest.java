// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Core asks nothing of the machine it runs on: the same file, on the same day, with the same
 * calendar, is judged alike everywhere and always.
 */
class PurityTest {

  /** What a member reads, and the members that read it: "type#member(first parameter, second)". */
  private static final Map<String, Pattern> AMBIENT =
      Map.of(
          "the clock",
          Pattern.compile(
              "java\\.time\\..*#now\\(.*|java\\.time\\.Clock#.*|java\\.util\\.Date#<init>\\(\\)"
                  + "|java\\.util\\.Calendar#getInstance\\(.*"),
          "the machine",
          Pattern.compile(
              "java\\.lang\\.System#(?!arraycopy|identityHashCode).*|java\\.lang\\.Runtime#.*"
                  + "|java\\.lang\\.(Boolean|Integer|Long)#get(Boolean|Integer|Long)\\(.*"),
          "the locale, zone or charset of the machine",
          Pattern.compile(
              ".*#getDefault\\(.*|java\\.time\\.ZoneId#systemDefault\\(\\)"
                  + "|java\\.lang\\.String#(toLowerCase|toUpperCase|getBytes)\\(\\)"
                  + "|java\\.lang\\.String#format\\(java\\.lang\\.String, .*"
                  + "|java\\.lang\\.String#formatted\\(.*"
                  + "|java\\.time\\.format\\.DateTimeFormatter#(ofPattern|ofLocalized).*"),
          "chance",
          Pattern.compile(
              ".*Random.*#.*|java\\.util\\.UUID#randomUUID\\(\\)|java\\.lang\\.Math#random\\(\\)"
                  + "|java\\.util\\.Collections#shuffle\\(.*"),
          "threads",
          Pattern.compile(
              "java\\.lang\\.Thread.*#.*|java\\.util\\.concurrent\\.(Executor|ForkJoin|Comp).*#.*"
                  + "|.*#parallel(Stream)?\\(\\)"),
          "an order that differs from run to run",
          Pattern.compile(
              "java\\.util\\.(Set|Map)#copyOf\\(.*|java\\.util\\.Set#of\\(.*(, |\\[\\]).*"
                  + "|java\\.util\\.Map#(ofEntries\\(.*|of\\(.*, .*, .*)"
                  + "|java\\.util\\.stream\\.Collectors#to(Unmodifiable)?(Set|Map)\\(.*"));

  private static final List<Allowance> ALLOWANCES =
      List.of(
          new Allowance("calendar.DayText", "Map#of", "names looked up, never gone through"),
          new Allowance("calendar.DayText", "Map#ofEntries", "as above"),
          new Allowance("calendar.BankHolidays", "String#formatted", "only %s, alike everywhere"),
          new Allowance("calendar.Deadline", "String#formatted", "only %s, alike everywhere"),
          new Allowance(
              "calendar.OutsideKnownHolidaysException", "String#formatted", "only %s, as above"),
          new Allowance(
              "calendar.WorkingDayCalendar", "String#formatted", "only %s, alike everywhere"),
          new Allowance(
              "rules.Wording", "DateTimeFormatter#ofPattern", "in the locale it was given"),
          new Allowance("form.ApartValidator", "Collectors#toSet", "asked, never gone through"),
          new Allowance("form.FormReader", "Clock#fixed", "stands still on the day it was given"));

  @Test
  void coreAsksNothingOfTheMachine() {
    pure().check(CoreClasses.all());
  }

  @Test
  void coreHoldsNoThreadAndNoDice() {
    withoutThem().check(CoreClasses.all());
  }

  @Test
  void everyAllowanceIsStillNeeded() {
    assertThat(ALLOWANCES).allMatch(PurityTest::isNeeded, "used; take it off the list if not");
  }

  @Test
  void theCanariesAreReported() {
    var canaries = CoreClasses.canaries("ambient");
    Faults.areReported(
        pure(),
        canaries,
        "reads the clock: java.time.LocalDate#now()",
        "reads the clock: java.time.Instant#now(", // only a reference to the method
        "reads the machine: java.lang.System#getenv(",
        "reads the locale, zone or charset of the machine: java.lang.String#toLowerCase()",
        "reads the locale, zone or charset of the machine: java.util.Locale#getDefault()",
        "reads the locale, zone or charset of the machine: java.time.ZoneId#systemDefault()",
        "reads chance: java.util.UUID#randomUUID()",
        "reads threads: java.lang.Thread#start()",
        "reads an order that differs from run to run: java.util.Set#of(");
    Faults.areReported(withoutThem(), canaries, "java.util.Random", "java.lang.Thread");
  }

  private static ArchRule pure() {
    return classes()
        .should(Faults.none("ask nothing of the machine", PurityTest::faults))
        .because("today, the calendar and the council's policy arrive in a Situation");
  }

  private static ArchRule withoutThem() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.lang\\.Thread(Local)?|java\\.util\\..*Random.*"
                + "|java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)")
        .because("what core does not hold it cannot come to depend on");
  }

  private static Stream<String> faults(JavaClass type) {
    return type.getAccessesFromSelf().stream()
        .filter(access -> ALLOWANCES.stream().noneMatch(each -> each.covers(type, access)))
        .flatMap(access -> faults(access, signatureOf(access.getTarget())));
  }

  private static Stream<String> faults(JavaAccess<?> access, String signature) {
    return AMBIENT.entrySet().stream()
        .filter(each -> each.getValue().matcher(signature).matches())
        .map(each -> "reads " + each.getKey() + ": " + signature + " in " + access.getOrigin());
  }

  private static boolean isNeeded(Allowance allowance) {
    return CoreClasses.all().stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .anyMatch(access -> allowance.covers(access.getOriginOwner(), access));
  }

  private static String signatureOf(AccessTarget target) {
    String name = target.getOwner().getName() + "#" + target.getName();
    return target instanceof AccessTarget.CodeUnitAccessTarget unit
        ? name
            + unit.getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .map(each -> each.startsWith("[") ? each + "[]" : each)
                .toList()
                .toString()
                .replaceFirst("^\\[", "(")
                .replaceFirst("]$", ")")
        : name;
  }

  /** What one type may ask for all the same, and why. */
  private record Allowance(String type, String member, String why) {

    boolean covers(JavaClass user, JavaAccess<?> access) {
      AccessTarget asked = access.getTarget();
      return user.getName().equals(CoreClasses.BASE + "." + type)
          && member.equals(asked.getOwner().getSimpleName() + "#" + asked.getName());
    }
  }
}
