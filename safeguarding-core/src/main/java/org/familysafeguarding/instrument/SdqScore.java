// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a strengths and difficulties questionnaire adds up to, scale by scale and in total.
 *
 * <p>The total is of the four difficulties, 0 to 40, and is missing where any of them is.
 */
public record SdqScore(Map<SdqScale, OptionalInt> scales) {

  /** Refuses a score that lacks a scale. */
  public SdqScore {
    scales = Maps.immutableEnumMap(requireNonNull(scales, "scales"));
    checkArgument(
        scales.size() == SdqScale.values().length,
        "scales must be all of %s, but were %s",
        Arrays.asList(SdqScale.values()),
        scales.keySet());
  }

  /** Adds up a questionnaire for somebody who may. */
  public static SdqScore of(Screening sdq, SdqLicence licence) {
    requireNonNull(licence, "licence");
    checkArgument(
        sdq.tool().isStrengthsAndDifficulties(),
        "tool must be a form of the SDQ, but was %s",
        sdq.tool());
    return new SdqScore(Maps.toMap(Arrays.asList(SdqScale.values()), scale -> scale.scoreOf(sdq)));
  }

  /** The four difficulties together. */
  public OptionalInt total() {
    boolean missing =
        scales.entrySet().stream()
            .anyMatch(scale -> scale.getKey().isDifficulty() && scale.getValue().isEmpty());
    return missing
        ? OptionalInt.empty()
        : OptionalInt.of(
            scales.entrySet().stream()
                .filter(scale -> scale.getKey().isDifficulty())
                .mapToInt(scale -> scale.getValue().orElseThrow())
                .sum());
  }
}
