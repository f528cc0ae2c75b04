// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.spi.AuditedStore;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.ErasingStore;
import org.familysafeguarding.spi.VerifiableStore;
import org.familysafeguarding.spi.WorklistStore;
import org.junit.jupiter.api.Test;

/** Something more that a store can do, and the contract that tests it. */
record Capability(Class<?> declared, Class<?> contract) {

  static final List<Capability> ALL =
      List.of(
          new Capability(WorklistStore.class, WorklistContract.class),
          new Capability(AuditedStore.class, AuditContract.class),
          new Capability(ErasingStore.class, ErasureContract.class),
          new Capability(VerifiableStore.class, ProofContract.class));

  static void assertTested(CaseFileStore store, Object suite) {
    for (Capability each : ALL) {
      assertThat(each.contract.isInstance(suite))
          .as(
              "%s %s a %s, so the test class has to %s %s",
              store.getClass().getSimpleName(),
              each.declared.isInstance(store) ? "is" : "is not",
              each.declared.getSimpleName(),
              each.declared.isInstance(store) ? "implement" : "leave away",
              each.contract.getSimpleName())
          .isEqualTo(each.declared.isInstance(store));
    }
  }

  /** A test of a contract that a class below replaces would be run in name only. */
  static void assertUnchanged(Class<?> suite) {
    for (Method test : testsOf(suite).toList()) {
      Class<?> runs = method(suite, test.getName()).getDeclaringClass();
      assertThat(runs)
          .as("%s replaces the test %s; leave the contract's in place", suite, test.getName())
          .isEqualTo(test.getDeclaringClass());
    }
  }

  private static Stream<Method> testsOf(Class<?> suite) {
    return contractsOf(suite)
        .flatMap(contract -> Arrays.stream(contract.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  /** The interfaces of this package that a class implements, itself or through another. */
  static Stream<Class<?>> contractsOf(Class<?> type) {
    Stream<Class<?>> own = Arrays.stream(type.getInterfaces()).flatMap(Capability::withParents);
    Class<?> parent = type.getSuperclass();
    return (parent == null ? own : Stream.concat(own, contractsOf(parent)))
        .filter(each -> StoreUnderTest.class.isAssignableFrom(each))
        .distinct();
  }

  private static Stream<Class<?>> withParents(Class<?> contract) {
    return Stream.concat(
        Stream.of(contract),
        Arrays.stream(contract.getInterfaces()).flatMap(Capability::withParents));
  }

  private static Method method(Class<?> suite, String name) {
    try {
      return suite.getMethod(name);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("No test " + name + " in " + suite, impossible);
    }
  }
}
