// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.outside;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import org.assertj.core.api.Assertions;

/** Uses whatever is there. */
public record Spendthrift(
    Logger log, Connection database, Path file, ServiceLoader<Runnable> others, Method any) {

  void check() {
    Assertions.assertThat(file).isAbsolute();
  }
}
