// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;

/**
 * One thing in a case, put before one rule: what the rule may read, and the findings it can make.
 *
 * <p>Reasons are given by a short code such as {@code no-conference}. Its words stand in the {@link
 * Wording} under the rule's id and the code, and each {@code %s} of them is filled by one part; one
 * that is words itself is given as {@link #phrases}. A matter is for one question and one thread;
 * it notes which of the council's values were asked for, so that the finding can show them.
 */
public final class Matter {

  private final Asking asking;
  private final Subject subject;
  private final CaseFile file;
  private final Situation now;
  private List<SettingUsed> used = List.of();

  Matter(Asking asking, Subject subject, CaseFile file, Situation now) {
    this.asking = requireNonNull(asking, "asking");
    this.subject = requireNonNull(subject, "subject");
    this.file = requireNonNull(file, "file");
    this.now = requireNonNull(now, "now");
  }

  /**
   * The same matter with no setting read yet, for the next finding of a series: what was read for
   * the one before does not bear on it.
   */
  public Matter afresh() {
    return new Matter(asking, subject, file, now);
  }

  public CaseFile file() {
    return file;
  }

  public Situation now() {
    return now;
  }

  public LocalDate today() {
    return now.today();
  }

  public Subject subject() {
    return subject;
  }

  /** The duty to do something within that time of something else; councils may shorten it. */
  public TimedDuty within(Timescale limit, Occurrence since) {
    return duty(new Limit.Own(limit), since);
  }

  /** The duty to do something within the time that holds in this council. */
  public TimedDuty within(TimescaleSlot slot, Occurrence since) {
    return duty(slot.limit(), since);
  }

  /** The duty to do something within the time that a court ordered; councils cannot shorten it. */
  public TimedDuty withinTimeOrdered(Timescale limit, Occurrence since) {
    return duty(new Limit.Ordered(limit), since);
  }

  private TimedDuty duty(Limit limit, Occurrence since) {
    return new TimedDuty(asking, subject, since, limit).inSituation(now).noting(used);
  }

  /** A timescale of this rule, or the shorter one that the council had set by that day. */
  public Timescale asShortened(Timescale limit, LocalDate beganOn) {
    return now.policy().shortened(asking.card().id(), limit, beganOn);
  }

  /** The duty to do something again and again; councils may shorten the interval. */
  public RepeatedDuty every(Timescale interval) {
    return new RepeatedDuty(asking, subject, new Limit.Own(interval)).inSituation(now);
  }

  /** The duty to do something again and again, at the interval that holds in this council. */
  public RepeatedDuty every(TimescaleSlot slot) {
    return new RepeatedDuty(asking, subject, slot.limit()).inSituation(now);
  }

  /** The number that holds in this council for what began on that day. */
  public int number(NumberSlot slot, LocalDate beganOn) {
    int value = now.policy().on(beganOn, slot);
    Optional<SettingUsed> set = now.policy().used(slot.id(), beganOn);
    note(set.isPresent() ? set.get() : SettingUsed.byDefault(slot, Integer.toString(value)));
    return value;
  }

  /** Whether a provision had commenced in this council's area by that day. */
  public boolean hasCommenced(CommencementSlot slot, LocalDate day) {
    now.policy().used(slot.id(), day).ifPresent(this::note);
    return now.policy().hasCommenced(slot, day);
  }

  private void note(SettingUsed setting) {
    used =
        used.isEmpty()
            ? List.of(setting)
            : ImmutableList.<SettingUsed>builder().addAll(used).add(setting).build();
  }

  /**
   * A part of a sentence that has words of its own.
   *
   * @param codes as those of reasons, in the order in which they are to be said; at least one
   */
  public Phrases phrases(List<String> codes) {
    return new Phrases(Lists.transform(codes, asking::reason));
  }

  /**
   * The same of named constants, whose codes are their names: {@code SOCIAL_WORK} is social-work.
   */
  public Phrases phrasesOf(Collection<? extends Enum<?>> constants) {
    ImmutableList.Builder<String> codes = ImmutableList.builder();
    constants.forEach(each -> codes.add(code(each)));
    return phrases(codes.build());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** It is as it should be. */
  public Finding kept(String reason, Occurrence evidence, Object... parts) {
    return found(Outcome.MET, reason, List.of(evidence), parts);
  }

  /** It is not as it should be. */
  public Finding broken(String reason, Occurrence evidence, Object... parts) {
    return found(Outcome.BREACHED, reason, List.of(evidence), parts);
  }

  /** The rule asks nothing here. */
  public Finding notAsked(String reason, Occurrence evidence, Object... parts) {
    return found(Outcome.NOT_APPLICABLE, reason, List.of(evidence), parts);
  }

  /** Nobody can say, because something is missing from the file. */
  public Finding cannotTell(String reason, Occurrence seenFrom, Object... parts) {
    return found(Outcome.UNDETERMINED, reason, List.of(seenFrom), parts);
  }

  /** Kept or broken, whichever it is. */
  public Finding keptIf(boolean holds, String kept, String broken, Occurrence evidence) {
    return holds ? kept(kept, evidence) : broken(broken, evidence);
  }

  /** A finding that rests on several entries, the one that began it first. */
  public Finding found(Outcome outcome, String reason, List<Occurrence> evidence, Object... parts) {
    checkArgument(!evidence.isEmpty(), "evidence must name at least one entry");
    Because.Facts facts = new Because.Facts(asking.reason(reason), List.of(parts), evidence);
    return asking.finding(subject, outcome, facts, used);
  }

  @Override
  public String toString() {
    return asking.card().id() + ", " + subject;
  }
}
