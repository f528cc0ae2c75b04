// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import java.util.List;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.Significance;

/** What was made up for each discipline to write: what was seen, and what they make of it. */
final class WorkbookTexts {

  /** A fact, where it came from, what the writer makes of it, and whether it is significant. */
  record Note(Significance significance, Passage.Source source, String fact, String judgement) {}

  private static final Passage.Source SEEN = Passage.Source.SEEN_OR_HEARD_BY_THE_WRITER;
  private static final Passage.Source TOLD = Passage.Source.TOLD_BY_THE_FAMILY;
  private static final Passage.Source AGENCY = Passage.Source.TOLD_BY_ANOTHER_AGENCY;

  private static final List<Note> SOCIAL_WORK =
      List.of(
          routine(SEEN, "The kitchen was warm and the table laid.", "Evenings are steadier."),
          routine(
              AGENCY, "School told of two late mornings.", "Mornings are left to the children."),
          significant(
              AGENCY, "The police came to the house on Saturday.", "The calm did not hold."),
          routine(SEEN, "The grandmother was there and cooked.", "She is a help to be relied on."),
          significant(
              SEEN, "Both parents came to the school's evening.", "They did it for the children."));

  private static final List<Note> RECOVERY =
      List.of(
          routine(SEEN, "Came to three of four sessions.", "Wants it to last, and says why."),
          significant(TOLD, "Drank on two days, and told of it.", "To tell of it is new."),
          routine(SEEN, "Missed the Tuesday session and rang.", "Shame keeps people away."));

  private static final List<Note> MENTAL_HEALTH =
      List.of(
          routine(TOLD, "Sleeps five hours by the diary.", "Low, and not getting lower."),
          significant(
              TOLD, "Went to the doctor, and takes what was given.", "Long put off, and done."),
          routine(SEEN, "Walked to the session, for the first time.", "Goes out more."));

  private static final List<Note> VICTIMS =
      List.of(
          routine(SEEN, "We went through the safety plan.", "She knows what she would do."),
          significant(TOLD, "She told of three calls at night.", "They are meant to frighten her."),
          routine(TOLD, "She has changed her locks.", "She is surer of herself."));

  private static final List<Note> PERPETRATORS =
      List.of(
          routine(SEEN, "He came on time and stayed the hour.", "He speaks of himself only."),
          significant(SEEN, "He said what he did that night.", "A beginning, not more."),
          routine(SEEN, "He left ten minutes early.", "He leaves when it is about her."));

  private static final List<String> VOICES =
      List.of(
          "It is quieter now.",
          "I got up by myself.",
          "I hid under the bed.",
          "Gran comes on Sundays.",
          "They both came and saw my picture.");

  private WorkbookTexts() {}

  private static Note routine(Passage.Source source, String fact, String judgement) {
    return new Note(Significance.ROUTINE, source, fact, judgement);
  }

  private static Note significant(Passage.Source source, String fact, String judgement) {
    return new Note(Significance.SIGNIFICANT, source, fact, judgement);
  }

  /** What that discipline may write. */
  static List<Note> notesOf(Discipline discipline) {
    return switch (discipline) {
      case RECOVERY -> RECOVERY;
      case MENTAL_HEALTH, CLINICAL_PSYCHOLOGY -> MENTAL_HEALTH;
      case DOMESTIC_ABUSE_VICTIM_SUPPORT -> VICTIMS;
      case DOMESTIC_ABUSE_PERPETRATOR_WORK -> PERPETRATORS;
      default -> SOCIAL_WORK;
    };
  }

  /** What a child said, where a social worker wrote that note. */
  static String voiceBeside(Note note) {
    return VOICES.get(SOCIAL_WORK.indexOf(note));
  }

  /** How that discipline sums up a month. */
  static List<String> summariesOf(Discipline discipline) {
    return switch (discipline) {
      case RECOVERY -> List.of("Sessions kept, one missed.", "Every session kept.");
      case MENTAL_HEALTH, CLINICAL_PSYCHOLOGY -> List.of("A little more sleep.", "No change.");
      case DOMESTIC_ABUSE_VICTIM_SUPPORT -> List.of("The safety plan holds.", "A hard month.");
      case DOMESTIC_ABUSE_PERPETRATOR_WORK -> List.of("Two sessions kept.", "He came once.");
      default -> List.of("The children were seen as planned.", "Steadier than last month.");
    };
  }
}
