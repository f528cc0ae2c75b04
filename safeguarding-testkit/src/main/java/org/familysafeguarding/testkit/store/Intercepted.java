// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Stands before something of a driver's and passes on what it is asked.
 *
 * <p>It pretends nothing: behind it there is always the real thing, and JDBC's interfaces are too
 * wide, and too different from release to release, to be written out.
 */
final class Intercepted {

  private Intercepted() {}

  static <T> T by(InvocationHandler handler, Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(Intercepted.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
