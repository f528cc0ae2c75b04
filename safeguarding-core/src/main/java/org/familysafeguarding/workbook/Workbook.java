// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.Family;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.supervision.GroupSupervisions;
import org.familysafeguarding.supervision.HeldSupervision;

/** What the family's workbook says, in the order of the days it tells of. */
public final class Workbook {

  private final List<WrittenEntry> entries;
  private final List<WrittenSummary> summaries;

  private Workbook(Builder builder) {
    this.entries = ImmutableList.copyOf(builder.entries.values());
    this.summaries = ImmutableList.copyOf(builder.summaries);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<WrittenEntry> entries() {
    return entries;
  }

  public List<WrittenSummary> summaries() {
    return summaries;
  }

  /** One discipline's chapter. */
  public List<WrittenEntry> chapter(Discipline discipline) {
    return entries.stream().filter(each -> each.entry().chapter() == discipline).toList();
  }

  /** The significant entries about a person: each once, as their chronology shows them. */
  public List<WrittenEntry> chronologyOf(PersonId person) {
    return entries.stream()
        .filter(each -> each.entry().significance() == Significance.SIGNIFICANT)
        .filter(each -> each.entry().about().contains(person))
        .toList();
  }

  /** The workbook in episodes, of which each group supervision closes one and opens the next. */
  public List<Episode> episodes(GroupSupervisions supervisions) {
    ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
    Optional<HeldSupervision> opening = Optional.empty();
    int number = 1;
    for (HeldSupervision held : supervisions.all()) {
      episodes.add(episode(number, opening, Optional.of(held)));
      opening = Optional.of(held);
      number++;
    }
    return episodes.add(episode(number, opening, Optional.empty())).build();
  }

  private Episode episode(
      int number, Optional<HeldSupervision> opening, Optional<HeldSupervision> closing) {
    List<WrittenEntry> within =
        entries.stream()
            .filter(each -> opening.map(start -> isAfter(each, start)).orElse(true))
            .filter(each -> closing.map(end -> !isAfter(each, end)).orElse(true))
            .toList();
    return new Episode(number, opening, closing, within);
  }

  private static boolean isAfter(WrittenEntry entry, HeldSupervision supervision) {
    return entry.written().on().isAfter(supervision.held().on());
  }

  /**
   * The entries that may be shown to that adult: those about no other adult.
   *
   * <p>Where they are said to abuse somebody, whatever the certainty, nothing about that victim is
   * among them, nor anything from the chapter of those who work with victims.
   */
  public List<WrittenEntry> showableTo(AdultId reader, Family family) {
    Set<PersonId> victims =
        family.abuseRelationships().stream()
            .filter(abuse -> abuse.perpetrator().equals(reader))
            .map(AbuseRelationship::victim)
            .collect(ImmutableSet.toImmutableSet());
    return entries.stream()
        .filter(each -> isAboutNoOtherAdult(each, reader))
        .filter(each -> Collections.disjoint(each.entry().about(), victims))
        .filter(each -> victims.isEmpty() || !isOfVictimsChapter(each))
        .toList();
  }

  private static boolean isAboutNoOtherAdult(WrittenEntry entry, AdultId reader) {
    return entry.entry().about().stream()
        .allMatch(person -> person instanceof ChildId || person.equals(reader));
  }

  private static boolean isOfVictimsChapter(WrittenEntry entry) {
    return entry.entry().chapter() == Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT;
  }

  /** The summaries of one month, over all chapters. */
  public List<WrittenSummary> summariesOf(YearMonth month) {
    ImmutableList.Builder<WrittenSummary> ofMonth = ImmutableList.builder();
    for (WrittenSummary each : summaries) {
      if (each.summary().month().equals(month)) {
        ofMonth.add(each);
      }
    }
    return ofMonth.build();
  }

  /** The last summary that a chapter has of a month. */
  public Optional<WrittenSummary> summaryOf(YearMonth month, Discipline chapter) {
    for (WrittenSummary each : Lists.reverse(summaries)) {
      if (each.isOf(month, chapter)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Gathers what a case file's history says of the workbook. */
  public static final class Builder {

    private final Map<WorkbookEntryId, WrittenEntry> entries = new LinkedHashMap<>();
    private final List<WrittenSummary> summaries = new ArrayList<>();

    private Builder() {}

    public void written(WorkbookEntry entry, PractitionerId author, Occurrence written) {
      KnownOnce.add(
          entries, entry.id(), new WrittenEntry(entry, author, written), "workbook entry");
    }

    /** A summary may be written anew until it is signed off; the last one written counts. */
    public void summarised(MonthlySummary summary, Occurrence written) {
      last(summary.month(), summary.chapter())
          .ifPresent(before -> requireOpen(summaries.get(before)));
      summaries.add(new WrittenSummary(summary, written, Optional.empty()));
    }

    public void signedOff(YearMonth month, Discipline chapter, WrittenSummary.SignedOff signature) {
      Optional<Integer> last = last(month, chapter);
      checkArgument(
          last.isPresent(), "There is no summary of %s in the chapter %s", month, chapter);
      WrittenSummary open = summaries.get(last.get());
      requireOpen(open);
      summaries.set(
          last.get(), new WrittenSummary(open.summary(), open.written(), Optional.of(signature)));
    }

    private Optional<Integer> last(YearMonth month, Discipline chapter) {
      for (int at = summaries.size() - 1; at >= 0; at--) {
        if (summaries.get(at).isOf(month, chapter)) {
          return Optional.of(at);
        }
      }
      return Optional.empty();
    }

    private static void requireOpen(WrittenSummary summary) {
      checkArgument(
          summary.signedOff().isEmpty(),
          "The summary of %s in the chapter %s is signed off; correct its entry instead",
          summary.summary().month(),
          summary.summary().chapter());
    }

    public Workbook build() {
      return new Workbook(this);
    }
  }
}
