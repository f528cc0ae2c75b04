// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.spi.CaseFileStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The suite tests what the interface promises, and fails whoever breaks a promise. */
class CaseFileStoreContractTest {

  private static final Pattern PROMISE = Pattern.compile("Store §([0-9]+)");
  private static final Path INTERFACE =
      Path.of("../safeguarding-core/src/main/java/org/familysafeguarding/spi/CaseFileStore.java");

  @Test
  void everyPromiseIsTestedUnderItsNumber() throws IOException {
    Set<Integer> promised = numbersIn(Files.readString(INTERFACE, UTF_8));
    Set<Integer> tested = new TreeSet<>();
    for (Method method : CaseFileStoreContract.class.getDeclaredMethods()) {
      DisplayName name = method.getAnnotation(DisplayName.class);
      if (name != null) {
        assertThat(method.isAnnotationPresent(Test.class)).as(name.value()).isTrue();
        assertThat(name.value()).matches(PROMISE.pattern() + ": .*");
        tested.addAll(numbersIn(name.value()));
      }
    }
    assertThat(tested).containsExactlyElementsOf(promised);
    assertThat(promised).contains(1, 9);
  }

  @Test
  void soundStorePassesEveryTest() {
    assertThat(failuresOf(Sound.class)).isEmpty();
  }

  @ParameterizedTest(name = "{0} breaks §{1}")
  @MethodSource("faultyStores")
  void everyBrokenPromiseIsNoticed(Class<?> suite, int promise) {
    List<String> failures = failuresOf(suite);
    assertThat(failures)
        .as("What %s failed", suite.getSimpleName())
        .anyMatch(name -> name.startsWith("Store §" + promise + ":"));
  }

  static Stream<Arguments> faultyStores() {
    return Stream.of(
        arguments(SortingById.class, 1),
        arguments(FoldingCase.class, 1),
        arguments(IgnoringVersions.class, 2),
        arguments(WritingOneByOne.class, 3),
        arguments(MissingFiles.class, 4),
        arguments(KeepingMillis.class, 5),
        arguments(LosingUpdates.class, 6),
        arguments(ListingInOrderOfArrival.class, 7),
        arguments(WritingBehind.class, 8),
        arguments(DroppingRepeats.class, 9));
  }

  private static Set<Integer> numbersIn(String text) {
    return PROMISE
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> failuresOf(Class<?> suite) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(suite)).build();
    Failures failures = new Failures();
    LauncherFactory.create().execute(request, failures);
    long tests =
        Arrays.stream(CaseFileStoreContract.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .count();
    assertThat(failures.run).as("How many tests were run").isEqualTo(tests);
    return failures.names;
  }

  private static final class Failures implements TestExecutionListener {
    private final List<String> names = new ArrayList<>();
    private long run;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        run++;
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
          names.add(test.getDisplayName());
        }
      }
    }
  }

  static final class Sound extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new SoundStore();
    }
  }

  static final class SortingById extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.SortingById();
    }
  }

  static final class FoldingCase extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.FoldingCase();
    }
  }

  static final class IgnoringVersions extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.IgnoringVersions();
    }
  }

  static final class WritingOneByOne extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.WritingOneByOne();
    }
  }

  static final class MissingFiles extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.MissingFiles();
    }
  }

  static final class KeepingMillis extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.KeepingMillis();
    }
  }

  static final class LosingUpdates extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.LosingUpdates();
    }
  }

  static final class ListingInOrderOfArrival extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.ListingInOrderOfArrival();
    }
  }

  static final class WritingBehind extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.WritingBehind();
    }
  }

  static final class DroppingRepeats extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyStores.DroppingRepeats();
    }
  }
}
