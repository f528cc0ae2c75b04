// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

// tag::contract[]
import java.nio.file.Path;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.testkit.store.CaseFileStoreContract;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreContractTest extends CaseFileStoreContract {

  @TempDir Path directory;

  @Override
  protected CaseFileStore emptyStore() {
    return DirectoryStore.in(directory);
  }
}
// end::contract[]
