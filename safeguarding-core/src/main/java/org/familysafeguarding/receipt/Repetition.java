// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.receipt.ReceiptDifference.What;

/** A judgement made again, and everything in which it differs from its receipt. */
public record Repetition(Receipt then, Receipt now, List<ReceiptDifference> differences) {

  public Repetition {
    requireNonNull(then, "then");
    requireNonNull(now, "now");
    differences = List.copyOf(differences);
  }

  static Repetition between(Receipt then, Receipt now) {
    ImmutableList.Builder<ReceiptDifference> all = ImmutableList.builder();
    one(What.LIBRARY, then.under().library(), now.under().library()).ifPresent(all::add);
    one(What.HISTORY, then.judged().history(), now.judged().history()).ifPresent(all::add);
    all.addAll(several(What.RULEBOOK, then.under().rulebooks(), now.under().rulebooks()));
    one(What.CALENDAR, then.under().calendar(), now.under().calendar()).ifPresent(all::add);
    one(What.POLICY, then.under().policy(), now.under().policy()).ifPresent(all::add);
    all.addAll(several(What.FINDING, then.findings(), now.findings()));
    return new Repetition(then, now, all.build());
  }

  private static Optional<ReceiptDifference> one(What what, Object then, Object now) {
    return then.equals(now)
        ? Optional.empty()
        : Optional.of(
            new ReceiptDifference(what, Optional.of(then.toString()), Optional.of(now.toString())));
  }

  private static List<ReceiptDifference> several(What what, List<?> then, List<?> now) {
    Multiset<String> was = texts(then);
    Multiset<String> is = texts(now);
    ImmutableList.Builder<ReceiptDifference> all = ImmutableList.builder();
    Multisets.difference(was, is)
        .forEach(gone -> all.add(new ReceiptDifference(what, Optional.of(gone), Optional.empty())));
    Multisets.difference(is, was)
        .forEach(come -> all.add(new ReceiptDifference(what, Optional.empty(), Optional.of(come))));
    return all.build();
  }

  private static Multiset<String> texts(List<?> several) {
    Multiset<String> texts = LinkedHashMultiset.create();
    several.forEach(each -> texts.add(each.toString()));
    return texts;
  }

  /** Whether the judgement came out the same, to the last letter. */
  public boolean isIdentical() {
    return then.text().equals(now.text());
  }

  /** The differences, a line each; "identical" where there are none. */
  @Override
  public String toString() {
    return isIdentical()
        ? "identical"
        : String.join("\n", differences.stream().map(ReceiptDifference::toString).toList());
  }
}
