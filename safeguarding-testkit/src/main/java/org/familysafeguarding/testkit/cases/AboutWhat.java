// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.familysafeguarding.rules.Subject;

/** What a finding is about, as cases write it: "EN1", "EN1, C2" or "enquiry EN1 (C1, C2)". */
final class AboutWhat {

  private static final Splitter PARTS =
      Splitter.onPattern("[,()]| and ").trimResults().omitEmptyStrings();

  private AboutWhat() {}

  /** Whether this thing is meant; where children are named, it concerns just these. */
  static boolean isMeant(Subject subject, String text) {
    Set<String> children =
        subject.children().stream().map(Object::toString).collect(ImmutableSet.toImmutableSet());
    String noun = Words.of(subject.kind()) + " ";
    Set<String> parts =
        PARTS
            .splitToStream(text)
            .map(part -> part.startsWith(noun) ? part.substring(noun.length()) : part)
            .collect(ImmutableSet.toImmutableSet());
    Set<String> others =
        parts.stream()
            .filter(part -> !part.equals(subject.id()) || children.contains(part))
            .collect(ImmutableSet.toImmutableSet());
    return others.isEmpty() || others.equals(children);
  }
}
