// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.WorkJudge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The suite tests what the interfaces promise, and fails whoever breaks a promise. */
class CaseFileStoreContractTest {

  private static final Path SPI =
      Path.of("../safeguarding-core/src/main/java/org/familysafeguarding/spi");
  private static final Path KIT = Path.of("src/main/java/org/familysafeguarding/testkit/store");

  @ParameterizedTest(name = "{0}")
  @MethodSource("promises")
  void everyPromiseIsTestedUnderItsNumber(String name, Path source, List<Class<?>> suites)
      throws IOException {
    Pattern promise = Pattern.compile("\\(" + name + " §([0-9]+)\\)");
    Set<Integer> promised = numbers(promise, Files.readString(source, UTF_8));
    Set<Integer> tested = new TreeSet<>();
    for (Method test : suites.stream().flatMap(CaseFileStoreContractTest::tests).toList()) {
      String title = test.getAnnotation(DisplayName.class).value();
      assertThat(title).startsWith(name).containsPattern("^" + name + "( §[0-9]+(, §[0-9]+)*)?: ");
      tested.addAll(numbers(Pattern.compile("§([0-9]+)"), title));
    }
    assertThat(promised).isNotEmpty().contains(1, promised.size());
    assertThat(tested).isEqualTo(promised);
  }

  static Stream<Arguments> promises() {
    return Stream.of(
        arguments(
            "Store",
            SPI.resolve("CaseFileStore.java"),
            List.of(CaseFileStoreContract.class, ReadingContract.class, WritersContract.class)),
        arguments("Worklist", SPI.resolve("WorklistStore.java"), List.of(WorklistContract.class)),
        arguments("Access", SPI.resolve("AuditedStore.java"), List.of(AuditContract.class)),
        arguments("Erasure", SPI.resolve("ErasingStore.java"), List.of(ErasureContract.class)),
        arguments("Proof", SPI.resolve("VerifiableStore.java"), List.of(ProofContract.class)),
        arguments("JDBC", KIT.resolve("JdbcStoreContract.java"), List.of(JdbcStoreContract.class)));
  }

  private static Stream<Method> tests(Class<?> suite) {
    return Arrays.stream(suite.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  private static Set<Integer> numbers(Pattern number, String text) {
    return number
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void soundStorePassesEveryTest() {
    SuiteRun run = Suites.runOn(SoundStore::new, "");
    assertThat(run.failures()).isEmpty();
    assertThat(run.skipped()).isEmpty();
    assertThat(run.run()).isEqualTo(testsOf(Suites.Plain.class));
  }

  @Test
  void soundStoreThatCanDoMorePassesEveryTest() {
    SuiteRun run = Suites.runOnCapable(CapableStore::judgedBy, "");
    assertThat(run.failures()).isEmpty();
    assertThat(run.skipped()).isEmpty();
    assertThat(run.run())
        .isEqualTo(testsOf(Suites.Capable.class))
        .isGreaterThan(testsOf(Suites.Plain.class));
  }

  private static int testsOf(Class<?> suite) {
    return (int)
        Stream.concat(Stream.of(CaseFileStoreContract.class), Capability.contractsOf(suite))
            .flatMap(CaseFileStoreContractTest::tests)
            .count();
  }

  @ParameterizedTest(name = "{0} breaks §{1}")
  @MethodSource("faultyStores")
  void everyBrokenPromiseIsNoticed(Supplier<CaseFileStore> store, int promise) {
    assertThat(Suites.runOn(store, "Store §" + promise + ":").failures()).isNotEmpty();
  }

  static Stream<Arguments> faultyStores() {
    return Stream.of(
        faulty("reordering", FaultyStores.SortingById::new, 1),
        faulty("ids folded by case", FaultyStores.FoldingCase::new, 1),
        faulty("characters dropped", FaultyStores.DroppingUnicode::new, 1),
        faulty("text normalised", FaultyStores.NormalisingText::new, 1),
        faulty("part of a long history", FaultyStores.ReadingOnePage::new, 1),
        faulty("versions ignored", FaultyStores.IgnoringVersions::new, 2),
        faulty("appends that are not one step", FaultyStores.WritingOneByOne::new, 3),
        faulty("failures swallowed", FaultyStores.SwallowingFailures::new, 3),
        faulty("unknown files missing", FaultyStores.MissingFiles::new, 4),
        faulty("moments cut short", FaultyStores.KeepingMillis::new, 5),
        faulty("lost updates", FaultyStores.LosingUpdates::new, 6),
        faulty("files in order of arrival", FaultyStores.ListingInOrderOfArrival::new, 7),
        faulty("writing behind", FaultyStores.WritingBehind::new, 8),
        faulty("stale reading", FaultyStores.ReadingStale::new, 8),
        faulty("repeated entries dropped", FaultyStores.DroppingRepeats::new, 9),
        faulty("moments compared by the second", FaultyStores.KnowingBySeconds::new, 10),
        faulty("a file lost between pages", FaultyStores.LosingAFileAtPages::new, 11),
        faulty("people found by what was struck out", FaultyStores.FindingStruckOut::new, 12));
  }

  private static Arguments faulty(String fault, Supplier<CaseFileStore> store, int promise) {
    return arguments(Named.of(fault, store), promise);
  }

  @ParameterizedTest(name = "{0} breaks {1}")
  @MethodSource("faultyCapableStores")
  void everyBrokenPromiseOfMoreIsNoticed(Function<WorkJudge, CapableStore> store, String promise) {
    assertThat(Suites.runOnCapable(store, promise).failures()).isNotEmpty();
  }

  static Stream<Arguments> faultyCapableStores() {
    return Stream.of(
        more("work kept later", FaultyCapableStores.WorkingLater::new, "Worklist §1"),
        more("work in order of files", FaultyCapableStores.SortingWorkByFile::new, "Worklist §2"),
        more("no refreshing", FaultyCapableStores.RefreshingNever::new, "Worklist §3"),
        more("nothing checked", FaultyCapableStores.CheckingNothing::new, "Worklist §5"),
        more("unjudged appends", FaultyCapableStores.AppendingUnjudged::new, "Worklist §7"),
        more("no record of reading", FaultyCapableStores.RecordingNothing::new, "Access §2"),
        more("only success on record", FaultyCapableStores.RecordingSuccess::new, "Access §4"),
        more("holds ignored", FaultyCapableStores.IgnoringHolds::new, "Erasure §4"),
        more("erasure hidden", FaultyCapableStores.HidingErasure::new, "Erasure §3"),
        more("erasure unseen", FaultyCapableStores.ErasingUnseen::new, "Erasure §6"),
        more("erasure in doubt refused", FaultyCapableStores.RefusingAgain::new, "Erasure §9"));
  }

  private static Arguments more(
      String fault, Function<WorkJudge, CapableStore> store, String promise) {
    return arguments(Named.of(fault, store), promise);
  }

  @Test
  void storeThatVerifiesBlindlyIsNoticed() {
    assertThat(SuiteRun.of(Suites.Blind.class, "Proof").failures())
        .anyMatch(name -> name.startsWith("Proof §2"))
        .anyMatch(name -> name.startsWith("Proof §3"))
        .anyMatch(name -> name.startsWith("Proof §4"))
        .anyMatch(name -> name.startsWith("Proof §6"));
  }

  @Test
  void whatIsDeclaredAndNotTestedIsAFailure() {
    SuiteRun run = Suites.runOn(() -> CapableStore.judgedBy(new SampleJudge()), "Store: ");
    assertThat(run.failures())
        .containsExactly("Store: what the store declares is tested, and no test is replaced");
    assertThat(run.reasons())
        .singleElement()
        .asString()
        .contains("CapableStore is a WorklistStore", "has to implement WorklistContract");
  }

  @Test
  void testThatIsReplacedIsAFailure() {
    SuiteRun run = SuiteRun.of(Suites.Cheating.class, "Store: ");
    assertThat(run.failures())
        .containsExactly("Store: what the store declares is tested, and no test is replaced");
    assertThat(run.reasons().get(0)).contains("longHistoryComesBackWhole");
  }
}
