// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.familysafeguarding.people.Sex;

/**
 * What the answers of one screening add up to; empty where too many items were left out.
 *
 * <p>AUDIT may skip: somebody who never drinks answers only the first item and the last two, and
 * where items 2 and 3 are both 0, items 4 to 8 may be left out. The answers of a strengths and
 * difficulties questionnaire are added up by {@link SdqScore}.
 */
public record Score(ScreeningTool tool, OptionalInt total) {

  private static final int YES = 1;
  private static final int NOT_KNOWN = 2;
  private static final int SAFETY_ITEM = 9;
  private static final int DEPENDENCE_FROM = 25;
  private static final int MEN_FROM = 6;
  private static final int WOMEN_FROM = 2;

  public Score {
    requireNonNull(tool, "tool");
    requireNonNull(total, "total");
  }

  /** Adds up a screening by any tool but a strengths and difficulties questionnaire. */
  public static Score of(Screening screening) {
    ScreeningTool tool = screening.tool();
    return switch (tool) {
      case DASH -> new Score(tool, OptionalInt.of(answeredWith(YES, screening)));
      case AUDIT -> new Score(tool, auditMayLeaveOut(screening) ? sum(screening) : none());
      case SDQ_PARENT_OF_2_TO_4,
          SDQ_PARENT_OF_4_TO_17,
          SDQ_TEACHER_OF_4_TO_17,
          SDQ_SELF_OF_11_TO_17 ->
          throw new IllegalArgumentException(tool + " is added up scale by scale, by SdqScore");
      default -> new Score(tool, isComplete(screening) ? sum(screening) : none());
    };
  }

  /** How many items of a checklist on abuse were answered with not known. */
  public static int notKnown(Screening dash) {
    return answeredWith(NOT_KNOWN, dash);
  }

  /** Whether an answer cannot wait: any thought of harming oneself, whatever the total. */
  public static boolean needsResponseSameDay(Screening screening) {
    return screening.tool() == ScreeningTool.PHQ_9
        && screening.answerTo(SAFETY_ITEM).orElse(0) >= YES;
  }

  /**
   * How the total of a test of drug use is read.
   *
   * <p>The published cut is 6 for men and 2 for women. There is none for anybody else, so a total
   * between the two reads both ways for somebody whose sex is not recorded as either: neither is
   * guessed.
   */
  public Set<Band> readAsDrugUseOf(Sex sex) {
    if (total.isEmpty()) {
      return ImmutableSet.of();
    }
    int sum = total.getAsInt();
    if (sum >= DEPENDENCE_FROM) {
      return ImmutableSet.of(Band.DEPENDENCE_HIGHLY_PROBABLE);
    }
    return switch (sex) {
      case MALE -> ImmutableSet.of(problemFrom(MEN_FROM, sum));
      case FEMALE -> ImmutableSet.of(problemFrom(WOMEN_FROM, sum));
      default -> ImmutableSet.of(problemFrom(MEN_FROM, sum), problemFrom(WOMEN_FROM, sum));
    };
  }

  private static Band problemFrom(int cut, int sum) {
    return sum >= cut ? Band.PROBABLE_PROBLEM : Band.NEGATIVE;
  }

  private static boolean auditMayLeaveOut(Screening audit) {
    return IntStream.concat(IntStream.rangeClosed(1, lastNeeded(audit)), IntStream.of(9, 10))
        .allMatch(item -> audit.answerTo(item).isPresent());
  }

  private static int lastNeeded(Screening audit) {
    if (audit.answerTo(1).equals(OptionalInt.of(0))) {
      return 1;
    }
    return drinksModestly(audit) ? 3 : 8;
  }

  private static boolean drinksModestly(Screening audit) {
    return audit.answerTo(2).equals(OptionalInt.of(0))
        && audit.answerTo(3).equals(OptionalInt.of(0));
  }

  private static boolean isComplete(Screening screening) {
    return screening.answers().size() == screening.tool().items();
  }

  private static OptionalInt sum(Screening screening) {
    return OptionalInt.of(screening.answers().stream().mapToInt(Answer::value).sum());
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }

  private static int answeredWith(int value, Screening screening) {
    return (int) screening.answers().stream().filter(each -> each.value() == value).count();
  }
}
