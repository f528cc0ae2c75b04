// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.familysafeguarding.instrument.MitiBehaviour.AFFIRM;
import static org.familysafeguarding.instrument.MitiBehaviour.COMPLEX_REFLECTION;
import static org.familysafeguarding.instrument.MitiBehaviour.CONFRONT;
import static org.familysafeguarding.instrument.MitiBehaviour.EMPHASISE_AUTONOMY;
import static org.familysafeguarding.instrument.MitiBehaviour.PERSUADE;
import static org.familysafeguarding.instrument.MitiBehaviour.QUESTION;
import static org.familysafeguarding.instrument.MitiBehaviour.SEEK_COLLABORATION;
import static org.familysafeguarding.instrument.MitiBehaviour.SIMPLE_REFLECTION;

import com.google.common.collect.Maps;
import java.util.Map;

/**
 * One session of motivational interviewing as coded by MITI 4, and what it adds up to.
 *
 * <p>It is about a practitioner's skill and belongs in their learning, not in a family's file.
 * Source of the thresholds: a table in a published study of the instrument. What cannot be divided
 * is not scorable, and never zero.
 */
public record MitiCoding(MitiGlobals globals, Map<MitiBehaviour, Integer> counts) {

  /** Refuses a negative count; what is not counted did not occur. */
  public MitiCoding {
    requireNonNull(globals, "globals");
    counts = Maps.immutableEnumMap(requireNonNull(counts, "counts"));
    counts.forEach(
        (behaviour, count) ->
            checkArgument(
                count >= 0, "The count of %s must be 0 or more, but was %s", behaviour, count));
  }

  /** Change talk cultivated and sustain talk softened, on the mean: fair from 3, good from 4. */
  public double technical() {
    return (globals.cultivatingChangeTalk() + globals.softeningSustainTalk()) / 2.0;
  }

  public MitiLevel technicalLevel() {
    return level(globals.cultivatingChangeTalk() + globals.softeningSustainTalk(), 6, 8);
  }

  /** Partnership and empathy, on the mean: fair from 3.5, good from 4. */
  public double relational() {
    return (globals.partnership() + globals.empathy()) / 2.0;
  }

  public MitiLevel relationalLevel() {
    return level(globals.partnership() + globals.empathy(), 7, 8);
  }

  /** Complex reflections among all: fair from 40 in a hundred, good from 50. */
  public MitiLevel complexReflectionLevel() {
    return reflections() == 0
        ? MitiLevel.NOT_SCORABLE
        : level(100 * count(COMPLEX_REFLECTION), 40 * reflections(), 50 * reflections());
  }

  /** Reflections for each question: fair from one, good from two. */
  public MitiLevel reflectionToQuestionLevel() {
    int questions = count(QUESTION);
    return questions == 0 ? MitiLevel.NOT_SCORABLE : level(reflections(), questions, 2 * questions);
  }

  /** All that is in the spirit of the method; there is no threshold. */
  public int adherent() {
    return count(SEEK_COLLABORATION) + count(AFFIRM) + count(EMPHASISE_AUTONOMY);
  }

  /** All that is against it; there is no threshold. */
  public int nonAdherent() {
    return count(CONFRONT) + count(PERSUADE);
  }

  public int count(MitiBehaviour behaviour) {
    return counts.getOrDefault(behaviour, 0);
  }

  private int reflections() {
    return count(SIMPLE_REFLECTION) + count(COMPLEX_REFLECTION);
  }

  private static MitiLevel level(int value, int fair, int good) {
    if (value >= good) {
      return MitiLevel.GOOD;
    }
    return value >= fair ? MitiLevel.FAIR : MitiLevel.BELOW_FAIR;
  }
}
