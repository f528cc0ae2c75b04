// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The providers of one kind that stand on the class path or module path.
 *
 * <p>They are loaded anew each time, and all of them: one that is broken is reported at once,
 * rather than when it happens to be needed.
 */
final class Providers<P> {

  private final String kind;
  private final List<Loaded<P>> all;

  private Providers(String kind, List<Loaded<P>> all) {
    this.kind = kind;
    this.all = all;
  }

  /** Those the current thread's class loader sees. */
  static <P> Providers<P> of(Class<P> type) {
    return of(type, ServiceLoader.load(type));
  }

  /** Those this class loader sees. */
  static <P> Providers<P> of(Class<P> type, ClassLoader host) {
    return of(type, ServiceLoader.load(type, host));
  }

  /** Those in the modules of this layer and the layers below it. */
  static <P> Providers<P> of(Class<P> type, ModuleLayer host) {
    return of(type, ServiceLoader.load(host, type));
  }

  private static <P> Providers<P> of(Class<P> type, ServiceLoader<P> loader) {
    ImmutableList.Builder<Loaded<P>> found = ImmutableList.builder();
    try {
      Iterator<ServiceLoader.Provider<P>> listed = loader.stream().iterator();
      while (listed.hasNext()) {
        found.add(made(listed.next()));
      }
    } catch (ServiceConfigurationError | LinkageError broken) {
      throw new ProviderException(
          "A " + type.getSimpleName() + " is listed that cannot be loaded: " + broken.getMessage(),
          List.of(),
          broken);
    }
    return new Providers<>(type.getSimpleName(), found.build());
  }

  private static <P> Loaded<P> made(ServiceLoader.Provider<P> listed) {
    String className = listed.type().getName();
    try {
      return new Loaded<>(listed.get());
    } catch (ServiceConfigurationError | LinkageError broken) {
      throw new ProviderException(
          "The provider " + className + " cannot be made: " + broken.getMessage(),
          List.of(className),
          broken);
    }
  }

  /**
   * The one that fits; where none does or several do, the message says what was sought and found.
   */
  Loaded<P> only(String sought, Predicate<Loaded<P>> fits, Function<P, String> name) {
    List<Loaded<P>> fitting = all.stream().filter(fits).toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    List<Loaded<P>> meant = fitting.isEmpty() ? all : fitting;
    String named = meant.stream().map(each -> named(each, name)).collect(joining(", "));
    throw new ProviderException(
        fitting.isEmpty()
            ? "No "
                + kind
                + " answers to "
                + sought
                + "; found: "
                + (all.isEmpty() ? "none" : named)
            : "Several answer to " + sought + ": " + named + "; leave one of them",
        meant.stream().map(Loaded::className).toList());
  }

  private static <P> String named(Loaded<P> each, Function<P, String> name) {
    return each.answer("name", name) + " (" + each.className() + ")";
  }
}
