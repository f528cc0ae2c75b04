// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.ambient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Looks round the room instead of at the file. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"}) // which is the point
final class Distracted {

  final Supplier<Instant> clock = Instant::now;
  final Random chance = new Random();

  String look() {
    return LocalDate.now() + System.getenv("HOME").toLowerCase() + Locale.getDefault();
  }

  Set<Object> listen() {
    return Set.of(ZoneId.systemDefault(), UUID.randomUUID());
  }

  void wander() {
    new Thread(this::look).start();
  }
}
