// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.instrument.MitiBehaviour;
import org.familysafeguarding.instrument.MitiCoding;
import org.familysafeguarding.instrument.MitiGlobals;
import org.familysafeguarding.instrument.Score;
import org.familysafeguarding.instrument.ScreeningTool;
import org.familysafeguarding.instrument.SdqScale;
import org.familysafeguarding.instrument.SdqScore;
import org.familysafeguarding.risk.NeedSince;
import org.familysafeguarding.risk.RiskChange;
import org.familysafeguarding.risk.Shift;
import org.familysafeguarding.testkit.generate.CaseHistories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record that a case file is made of promises, tried on made-up files. */
class RecordsTest {

  private static final Set<String> PACKAGES =
      ImmutableSet.of(
          "agency",
          "allegation",
          "assessment",
          "care",
          "casefile",
          "chronology",
          "conference",
          "court",
          "emergency",
          "enquiry",
          "instrument",
          "incident",
          "missing",
          "people",
          "plan",
          "programme",
          "referral",
          "risk",
          "sharing",
          "supervision",
          "visit",
          "workbook");

  private static final Map<Class<?>, Object> SAMPLES = samples();

  private static Map<Class<?>, Object> samples() {
    List<Object> files = new ArrayList<>();
    for (long seed = 0; seed < 40; seed++) {
      CaseFile file = CaseHistories.plausible().fromSeed(seed, 150).fold();
      files.add(file);
      files.addAll(file.workbook().episodes(file.supervisions()));
    }
    files.add(new Score(ScreeningTool.GAD_7, OptionalInt.of(3)));
    files.add(new SdqScore(Maps.toMap(EnumSet.allOf(SdqScale.class), scale -> OptionalInt.of(1))));
    files.add(new MitiCoding(new MitiGlobals(1, 2, 3, 4), Map.of(MitiBehaviour.AFFIRM, 1)));
    files.add(new RiskChange(Optional.empty(), Optional.empty()));
    files.add(NeedSince.neverJudged());
    files.add(Shift.between(List.of("before", "still"), List.of("still", "after")));
    return Reachable.from(files)
        .filter(thing -> thing.getClass().isRecord())
        .collect(Collectors.toMap(Object::getClass, Function.identity(), RecordsTest::fuller));
  }

  /** Of two samples, one whose collections hold something. */
  private static Object fuller(Object one, Object other) {
    return one.toString().length() >= other.toString().length() ? one : other;
  }

  static Stream<Class<?>> publicRecords() throws IOException {
    return ClassPath.from(RecordsTest.class.getClassLoader()).getAllClasses().stream()
        .filter(each -> PACKAGES.stream().anyMatch(name -> isIn(each, name)))
        .map(ClassPath.ClassInfo::load)
        .filter(Class::isRecord)
        .filter(each -> isPublic(each));
  }

  private static boolean isIn(ClassPath.ClassInfo type, String name) {
    return type.getPackageName().equals("org.familysafeguarding." + name);
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers());
  }

  @ParameterizedTest
  @MethodSource("publicRecords")
  void refusesAMissingPart(Class<?> type) {
    Object sample = sample(type);
    RecordComponent[] components = type.getRecordComponents();
    for (int at = 0; at < components.length; at++) {
      if (!components[at].getType().isPrimitive()) {
        @Nullable Object[] parts = parts(sample);
        parts[at] = null;
        Throwable refusal = catchThrowable(() -> build(type, parts));
        assertThat(refusal).as("%s", components[at]).isInstanceOf(NullPointerException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("publicRecords")
  void keepsItsOwnCopyOfEveryCollection(Class<?> type) {
    Object sample = sample(type);
    @Nullable Object[] parts = parts(sample);
    for (int at = 0; at < parts.length; at++) {
      parts[at] = mutable(parts[at]);
    }
    Object built = build(type, parts);
    Arrays.stream(parts).forEach(RecordsTest::empty);

    assertThat(built).isEqualTo(sample).hasSameHashCodeAs(sample);
    for (Object part : parts(built)) {
      if (part instanceof Collection<?> || part instanceof Map<?, ?>) {
        assertThat(catchThrowable(() -> empty(part)))
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  private static Object sample(Class<?> type) {
    Object sample = SAMPLES.get(type);
    assertThat(sample).as("a sample of %s in made-up files", type).isNotNull();
    return requireNonNull(sample);
  }

  private static @Nullable Object mutable(@Nullable Object part) {
    if (part instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    if (part instanceof Set<?> set) {
      return new LinkedHashSet<>(set);
    }
    return part instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : part;
  }

  private static void empty(@Nullable Object part) {
    if (part instanceof Collection<?> many) {
      many.clear();
    } else if (part instanceof Map<?, ?> map) {
      map.clear();
    }
  }

  private static @Nullable Object[] parts(Object sample) {
    return Stream.of(sample.getClass().getRecordComponents())
        .map(component -> read(component, sample))
        .toArray();
  }

  private static Object read(RecordComponent component, Object sample) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(sample);
    } catch (ReflectiveOperationException unexpected) {
      throw new LinkageError(component.toString(), unexpected);
    }
  }

  private static Object build(Class<?> type, @Nullable Object[] parts) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new LinkageError(type.toString(), refused);
    } catch (ReflectiveOperationException unexpected) {
      throw new LinkageError(type.toString(), unexpected);
    }
  }
}
