// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

// tag::laws[]
import java.io.IOException;
import java.nio.file.Files;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.testkit.store.CaseFileStoreLaws;

class DirectoryStoreLawsTest extends CaseFileStoreLaws {

  @Override
  protected CaseFileStore emptyStore() throws IOException {
    return DirectoryStore.in(Files.createTempDirectory("case-files"));
  }
}
// end::laws[]
