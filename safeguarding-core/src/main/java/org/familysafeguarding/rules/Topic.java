// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.familysafeguarding.casefile.CaseFile;

/**
 * What rules ask about: the things of one kind that a case holds, and what findings call each.
 *
 * <p>Where rules of a rulebook share a topic, the things are looked up once for all of them.
 *
 * @param things looks them up, in the order in which they are judged
 * @param subject what a finding about one of them is about
 */
public record Topic<T>(Function<CaseFile, List<T>> things, Function<T, Subject> subject) {

  public Topic {
    requireNonNull(things, "things");
    requireNonNull(subject, "subject");
  }

  /** The things that those functions find and name. */
  public static <T> Topic<T> of(Function<CaseFile, List<T>> things, Function<T, Subject> subject) {
    return new Topic<>(things, subject);
  }

  /** One thing, and what findings call it. */
  record Item<T>(T thing, Subject subject) {}

  List<Item<T>> in(CaseFile file) {
    List<T> all = things.apply(file);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Item<T>> items = new ArrayList<>(all.size());
    for (T each : all) {
      items.add(new Item<>(each, subject.apply(each)));
    }
    return items;
  }
}
