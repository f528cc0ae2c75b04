// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.honesty;

import java.lang.reflect.Proxy;

/** Pretends, waits and measures. */
final class Impatient {

  private Impatient() {}

  static Object pretend() {
    return Proxy.newProxyInstance(
        Impatient.class.getClassLoader(),
        new Class<?>[] {Runnable.class},
        (proxy, method, arguments) -> proxy);
  }

  static long measure() throws InterruptedException {
    Thread.sleep(1);
    return System.nanoTime();
  }
}
