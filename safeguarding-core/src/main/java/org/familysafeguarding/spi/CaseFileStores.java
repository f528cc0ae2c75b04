// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Opens case file stores by their address, whoever provides them.
 *
 * <p>{@code open("memory:")} works with nothing added; other addresses need the adapter that knows
 * them on the class path or module path. Of an address, no message repeats more than what comes
 * before its parameters, and never a user or password.
 */
public final class CaseFileStores {

  private static final Pattern PARAMETERS = Pattern.compile("[?;#].*", Pattern.DOTALL);
  // Up to the last @, for a password may hold any character.
  private static final Pattern USER = Pattern.compile("^([A-Za-z0-9+.-]*:).*@", Pattern.DOTALL);

  private CaseFileStores() {}

  /**
   * Opens the store at an address, through a provider that the current thread's class loader sees.
   *
   * @throws ProviderException where no provider or several know the address, or one is broken
   * @throws CaseFileStoreException where the provider cannot open it
   */
  public static CaseFileStore open(String address) {
    return open(
        address, Providers.of(CaseFileStoreProvider.class), provider -> provider.open(address));
  }

  /** As {@link #open(String)}, through a provider that this class loader sees. */
  public static CaseFileStore open(String address, ClassLoader host) {
    return open(
        address,
        Providers.of(CaseFileStoreProvider.class, host),
        provider -> provider.open(address));
  }

  /** As {@link #open(String)}, through a provider in this layer of modules. */
  public static CaseFileStore open(String address, ModuleLayer host) {
    return open(
        address,
        Providers.of(CaseFileStoreProvider.class, host),
        provider -> provider.open(address));
  }

  /**
   * As {@link #open(String)}; if the store keeps worklists, it asks this judge what is to be done.
   */
  public static CaseFileStore open(String address, WorkJudge judge) {
    requireNonNull(judge, "judge");
    return open(
        address,
        Providers.of(CaseFileStoreProvider.class),
        provider -> provider.open(address, judge));
  }

  private static CaseFileStore open(
      String address,
      Providers<CaseFileStoreProvider> providers,
      Function<CaseFileStoreProvider, @Nullable CaseFileStore> opening) {
    requireNonNull(address, "address");
    Loaded<CaseFileStoreProvider> provider =
        providers.only(
            "the address " + shown(address),
            each -> each.answer("addresses", asked -> asked.opens(address)),
            CaseFileStoreProvider::name);
    return provider.present("store", opening.apply(provider.provider()));
  }

  private static String shown(String address) {
    String anonymous = USER.matcher(address).replaceFirst("$1...@");
    return '"' + PARAMETERS.matcher(anonymous).replaceFirst("") + '"';
  }
}
