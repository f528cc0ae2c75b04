// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import java.nio.file.Path;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreProvider;

/** Opens directories of case files, by addresses such as {@code files:./cases}. */
// tag::provider[]
public final class DirectoryProvider implements CaseFileStoreProvider {

  private static final String START = "files:";

  /** For {@link java.util.ServiceLoader}. */
  public DirectoryProvider() {}

  @Override
  public String name() {
    return "files";
  }

  @Override
  public boolean opens(String address) {
    return address.startsWith(START) && address.length() > START.length();
  }

  @Override
  public CaseFileStore open(String address) {
    return DirectoryStore.in(Path.of(address.substring(START.length())));
  }
}
// end::provider[]
