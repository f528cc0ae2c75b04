// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule being asked, what it has found, and how that is told.
 *
 * <p>Asked by a rulebook, a finding is at once under the card of the edition that judges it. Asked
 * alone, it is under the rule's own card and no edition.
 */
final class Asking {

  private static final int USUALLY_FOUND = 4;
  private static final int NOTHING_FOUND = -1;
  private static final int NOT_OF_ONE_EDITION = -2;

  private final RuleCard card;
  private final String reasons;
  private final @Nullable Judging judging;
  private final int question;
  private final List<Finding> found = new ArrayList<>(USUALLY_FOUND);

  /** How what began on the last such day is told; what is found next mostly began on it as well. */
  private Editions.@Nullable Told told;

  private @Nullable LocalDate toldOf;
  private int edition = NOTHING_FOUND;

  private Asking(RuleCard card, String reasons, @Nullable Judging judging, int question) {
    this.card = requireNonNull(card, "card");
    this.reasons = requireNonNull(reasons, "reasons");
    this.judging = judging;
    this.question = question;
  }

  static Asking alone(RuleCard card) {
    return alone(card, reasonsOf(card));
  }

  static Asking alone(RuleCard card, String reasons) {
    return new Asking(card, reasons, null, 0);
  }

  static Asking by(Judging judging, int question, AskedOfEach<?> rule) {
    return new Asking(rule.card(), rule.reasons(), judging, question);
  }

  /** How the keys of all sentences of a rule begin. */
  static String reasonsOf(RuleCard card) {
    return card.id() + ".";
  }

  /** The key of the sentence with that code. */
  String reason(String code) {
    return reasons.concat(code);
  }

  RuleCard card() {
    return card;
  }

  /** What was found, judged by these settings. */
  Finding finding(Subject subject, Outcome outcome, Because because, List<SettingUsed> settings) {
    LocalDate beganOn = because.beganOn();
    if (judging != null) {
      if (!beganOn.equals(toldOf)) {
        told = judging.told(question, beganOn);
        toldOf = beganOn;
      }
      if (told != null) {
        Basis basis = new Basis(beganOn, settings, told.under(), judging.departure(card, subject));
        return new Finding(told.card(), subject, outcome, because, basis);
      }
    }
    return new Finding(card, subject, outcome, because, Basis.of(beganOn, settings));
  }

  /** Takes note of what the rule has found. */
  void found(Finding each) {
    found.add(each);
    if (told == null || !each.basis().edition().equals(told.under())) {
      edition = NOT_OF_ONE_EDITION;
    } else if (edition != told.edition()) {
      edition = edition == NOTHING_FOUND ? told.edition() : NOT_OF_ONE_EDITION;
    }
  }

  /** Everything that was found. */
  List<Finding> found() {
    return found;
  }

  /** Whether all of it is told already under the one edition that judges it. */
  boolean isToldUnderOneEdition() {
    return edition >= 0;
  }

  /** That edition. */
  int edition() {
    return edition;
  }
}
