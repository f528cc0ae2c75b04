// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Map;
import java.util.Set;

/** Where a plain {@code String} may be seen, and why no type of the domain would say more. */
final class TextInSignatures {

  /** Methods that make text of a value or a value of text, whatever their type. */
  private static final Set<String> BY_NATURE = Set.of("toString", "valueOf", "parse");

  /** Packages whose business is text from outside. */
  private static final Map<String, String> PACKAGES =
      Map.of(
          "form", "a form holds what a person typed, before it is anything else",
          "spi", "providers are found by the address or name that stands in a configuration");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("Address", "written as on an envelope"),
          Map.entry("AddressMarks", "looks for addresses in what somebody wrote"),
          Map.entry("Agency", "known by its name"),
          Map.entry("AtRisk", "says in words what goes undone"),
          Map.entry("Amount", "says what it is so much of"),
          Map.entry("Aside", "as for Amount"),
          Map.entry("Authority", "a place in a source is given as the source numbers it"),
          Map.entry("BandTable", "says where it was read"),
          Map.entry("BankHoliday", "known by its name, and published somewhere"),
          Map.entry("BankHolidays", "named for their nation"),
          Map.entry("Because", "gives its reason in words when asked to"),
          Map.entry("Caveat", "is a sentence"),
          Map.entry("CommencementSlot", "known by its id; gives its reason in words"),
          Map.entry("Conduct", "tells the reading taken in words"),
          Map.entry("DayText", "writes days for people"),
          Map.entry("Deadline", "tells in words how it was reached"),
          Map.entry("Decision", "tells why something cannot have happened"),
          Map.entry("Definition", "is words"),
          Map.entry("Departure", "the ids of many kinds of things, of which only one applies"),
          Map.entry("Departures", "as for Departure"),
          Map.entry("EstablishedTeam", "known by its name"),
          Map.entry("EstablishmentFault", "says what is wrong with a fact"),
          Map.entry("Explanation", "is words"),
          Map.entry("FamilyName", "a name is text, and hides it"),
          Map.entry("Finding", "what is missing from a file is said in words"),
          Map.entry("IdText", "checks the text of every id"),
          Map.entry("Fingerprint", "sixty-four hexadecimal digits"),
          Map.entry("Instrument", "known by its title and edition"),
          Map.entry("JudgedUnder", "rulebooks and editions are known by their names"),
          Map.entry("KnownOnce", "a refusal says what kind of thing it refuses"),
          Map.entry("LibraryVersion", "is written 1.4.0"),
          Map.entry("LocalPolicy", "known by the name of its council"),
          Map.entry("Matter", "a rule gives its reason by a key to the wording"),
          Map.entry("Measure", "known to machines by a name"),
          Map.entry("Measurement", "one band of several is known by its words"),
          Map.entry("Narrative", "is what somebody wrote, and hides it"),
          Map.entry("NhsNumber", "digits, of which the first may be nought"),
          Map.entry("NumberSlot", "known by its id; gives its reason in words"),
          Map.entry("PersonId", "a child's id or an adult's, and each is text"),
          Map.entry("PersonName", "a name is text, and hides it"),
          Map.entry("Phrases", "keys of words in the wording"),
          Map.entry("PolicyDraft", "what a council wrote, before it is anything else"),
          Map.entry("PolicyLine", "as for PolicyDraft"),
          Map.entry("PolicyProblem", "says what is wrong with a line"),
          Map.entry("Receipt", "a line of text for each finding"),
          Map.entry("ReceiptDifference", "tells what was and is in words"),
          Map.entry("ReportLine", "as for Measurement"),
          Map.entry("RuleCard", "asks for something in one sentence"),
          Map.entry("Rulebook", "known by its name"),
          Map.entry("RulebookEdition", "known by its name"),
          Map.entry("Setting", "known by the id of a slot or rule; tells its value in words"),
          Map.entry("SettingUsed", "as for Setting"),
          Map.entry("Slot", "known by its id; gives its reason in words"),
          Map.entry("Stamp", "what was judged under is known by its name"),
          Map.entry("Subject", "the ids of many kinds of things, of which only one applies"),
          Map.entry("Team", "known by its name"),
          Map.entry("TimescaleSlot", "known by its id; gives its reason in words"),
          Map.entry("Upn", "letters and digits with a check letter"),
          Map.entry("WhyNot", "gives its reason in words"),
          Map.entry("Wording", "is the words of everything else"),
          Map.entry("WorkItem", "repeats the sentence of a rule, and what it is about"),
          Map.entry("WorkingDayCalendar", "named for its holidays"));

  private TextInSignatures() {}

  static boolean isAllowedTo(JavaClass type) {
    JavaClass outermost = outermost(type);
    String name = outermost.getSimpleName();
    return PACKAGES.containsKey(shortPackage(outermost))
        || TYPES.containsKey(name)
        || isIdentifier(outermost)
        || name.endsWith("Exception"); // a message is text
  }

  static boolean isTextByNature(JavaCodeUnit unit) {
    return BY_NATURE.contains(unit.getName());
  }

  static Set<String> listed() {
    return TYPES.keySet();
  }

  /** An identifier is the text it wraps, and nothing else. */
  private static boolean isIdentifier(JavaClass type) {
    return type.isRecord()
        && type.getSimpleName().endsWith("Id")
        && type.reflect().getRecordComponents().length == 1;
  }

  private static String shortPackage(JavaClass type) {
    return type.getPackageName().startsWith(CoreClasses.BASE)
        ? CoreClasses.shortPackage(type)
        : type.getPackageName();
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(TextInSignatures::outermost).orElse(type);
  }
}
