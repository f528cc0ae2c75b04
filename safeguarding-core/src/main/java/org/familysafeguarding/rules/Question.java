// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiFunction;

/** What a rule asks of one thing in a case. */
sealed interface Question<T> {

  /** Puts the question about this thing, and tells what is found. */
  void ask(T thing, Matter matter, Asking asking);

  /** Something is always found. */
  record Plain<T>(BiFunction<T, Matter, Finding> judge) implements Question<T> {

    public Plain {
      requireNonNull(judge, "judge");
    }

    @Override
    public void ask(T thing, Matter matter, Asking asking) {
      asking.found(judge.apply(thing, matter));
    }
  }

  /** Something is found where the rule applies. */
  record WhereItApplies<T>(BiFunction<T, Matter, Optional<Finding>> judge) implements Question<T> {

    public WhereItApplies {
      requireNonNull(judge, "judge");
    }

    @Override
    public void ask(T thing, Matter matter, Asking asking) {
      judge.apply(thing, matter).ifPresent(asking::found);
    }
  }

  /** Several things may be found. */
  record Series<T>(BiFunction<T, Matter, Findings> judge) implements Question<T> {

    public Series {
      requireNonNull(judge, "judge");
    }

    @Override
    public void ask(T thing, Matter matter, Asking asking) {
      judge.apply(thing, matter).all().forEach(asking::found);
    }
  }
}
