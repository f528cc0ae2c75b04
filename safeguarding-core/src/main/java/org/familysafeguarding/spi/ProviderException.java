// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * No provider answers to what was asked for, or several do, or one is broken.
 *
 * <p>The message says which, and what to do about it.
 */
public final class ProviderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> providers;

  ProviderException(String message, List<String> providers) {
    super(requireNonNull(message, "message"));
    this.providers = List.copyOf(providers);
  }

  ProviderException(String message, List<String> providers, Throwable cause) {
    super(requireNonNull(message, "message"), cause);
    this.providers = List.copyOf(providers);
  }

  /**
   * The providers it is about: those found where none or several answered, or the broken one. None
   * where the broken one could not even be named; the message then says what is known.
   */
  public List<String> providers() {
    return providers;
  }
}
