// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Rules being written down for Evrete, whose conditions take arrays of facts. */
final class EvreteBook {

  private static final String JUDGING = "judging";
  private static final String ONE = "$one";
  private static final String OTHER = "$other";

  private final RuleSetBuilder<Knowledge> rules;

  EvreteBook(KnowledgeService service) {
    this.rules = service.newKnowledge().builder();
  }

  /** What a rule does with two facts that belong together. */
  interface WithBoth<A, B> {
    void act(A one, B other, Judging to);
  }

  /** For each fact of that kind. */
  <T> void each(Class<T> kind, BiConsumer<T, Judging> action) {
    rules.newRule().forEach(ONE, kind).execute(to -> action.accept(to.get(kind, ONE), judging(to)));
  }

  /** For each fact of that kind that is so. */
  <T> void each(Class<T> kind, Predicate<T> so, BiConsumer<T, Judging> action) {
    Predicate<Object[]> condition = facts -> so.test(kind.cast(facts[0]));
    rules
        .newRule()
        .forEach(ONE, kind)
        .where(condition, ONE)
        .execute(to -> action.accept(to.get(kind, ONE), judging(to)));
  }

  /** For each two facts of those kinds that belong together. */
  <A, B> void both(
      Class<A> kind, Class<B> otherKind, BiPredicate<A, B> together, WithBoth<A, B> action) {
    Predicate<Object[]> condition =
        facts -> together.test(kind.cast(facts[0]), otherKind.cast(facts[1]));
    rules
        .newRule()
        .forEach(ONE, kind, OTHER, otherKind)
        .where(condition, ONE, OTHER)
        .execute(to -> action.act(to.get(kind, ONE), to.get(otherKind, OTHER), judging(to)));
  }

  /** Judges that case, in a session of its own. */
  static void judge(Judging judging, Knowledge knowledge) {
    StatelessSession session = knowledge.newStatelessSession();
    session.set(JUDGING, judging);
    session.insertAndFire(judging.matters().toArray());
  }

  private static Judging judging(RhsContext to) {
    Judging judging = to.getRuntime().get(JUDGING);
    return requireNonNull(judging, JUDGING);
  }

  Knowledge compiled() {
    return rules.build();
  }
}
