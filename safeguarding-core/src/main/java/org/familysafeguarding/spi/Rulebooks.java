// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.rules.Rulebook;

/**
 * Finds rulebooks by their name, whoever provides them.
 *
 * <p>"England" and "Family Safeguarding" are there with nothing added.
 */
public final class Rulebooks {

  private Rulebooks() {}

  /**
   * The rulebook of that name, from a provider that the current thread's class loader sees.
   *
   * @throws ProviderException where no provider or several have the name, or one is broken
   */
  public static Rulebook named(String name) {
    return named(name, Providers.of(RulebookProvider.class));
  }

  /** As {@link #named(String)}, from a provider that this class loader sees. */
  public static Rulebook named(String name, ClassLoader host) {
    return named(name, Providers.of(RulebookProvider.class, host));
  }

  /** As {@link #named(String)}, from a provider in this layer of modules. */
  public static Rulebook named(String name, ModuleLayer host) {
    return named(name, Providers.of(RulebookProvider.class, host));
  }

  private static Rulebook named(String name, Providers<RulebookProvider> providers) {
    requireNonNull(name, "name");
    return providers
        .only(
            "the rulebook \"" + name + "\"",
            each -> each.answer("rulebook", RulebookProvider::rulebook).name().equals(name),
            provider -> provider.rulebook().name())
        .answer("rulebook", RulebookProvider::rulebook);
  }
}
