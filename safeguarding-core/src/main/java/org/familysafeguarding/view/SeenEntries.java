// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.people.PersonId;

/**
 * The entries of a file that a viewer sees, as a history of their own.
 *
 * <p>It holds each fact as it stands, without the earlier versions; what only makes sense beside
 * something withheld is withheld as well; and the entries are counted anew, so that no gap shows.
 */
final class SeenEntries {

  private static final PractitionerId NOT_SHOWN = new PractitionerId("not-shown");

  private final CaseFile file;
  private final CaseFile whole;
  private final AtRisk atRisk;
  private final Viewer viewer;
  private final Set<Redaction> inForce;

  SeenEntries(CaseFile file, Viewer viewer, Set<Redaction> inForce) {
    this.file = file;
    this.whole = CaseFile.of(file.history());
    this.atRisk = AtRisk.in(whole);
    this.viewer = viewer;
    this.inForce = ImmutableSet.copyOf(inForce);
  }

  /** The entries that may be seen, under their own ids. */
  Set<EntryId> allowed() {
    Clearance clearance = clearance();
    return file.standing().stream()
        .filter(clearance::allows)
        .map(Entry::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Clearance clearance() {
    return new Clearance(whole, atRisk, viewer, inForce);
  }

  CaseFile asFile() {
    Clearance clearance = clearance();
    Parts parts = new Parts(whole, atRisk, viewer, inForce);
    Set<PersonId> unknown = neverIntroduced(clearance);
    List<Entry> seen = new ArrayList<>();
    for (Entry entry : file.standing()) {
      if (clearance.allows(entry)) {
        seen(entry, parts).filter(each -> !names(each, unknown)).ifPresent(seen::add);
      }
    }
    return folded(seen);
  }

  private Optional<Entry> seen(Entry entry, Parts parts) {
    boolean ownSide =
        Parts.WRITTEN_BY_ONES_SIDE.contains(entry.event().getClass()) || isOnTrial(entry);
    return parts.seen(entry.event(), ownSide).map(event -> with(entry, event));
  }

  private boolean isOnTrial(Entry entry) {
    return Natures.of(entry.kind()).filter(each -> !inForce.contains(each.redaction())).isPresent();
  }

  private static Entry with(Entry entry, CaseEvent event) {
    return new Entry(entry.id(), entry.occurredOn(), entry.recordedAt(), entry.recordedBy(), event);
  }

  /** People whose introduction was put into a compartment that the viewer cannot see into. */
  private Set<PersonId> neverIntroduced(Clearance clearance) {
    return file.standing().stream()
        .filter(entry -> !clearance.allows(entry))
        .flatMap(entry -> introduced(entry.event()).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<PersonId> introduced(CaseEvent event) {
    if (event instanceof FamilyEvent.ChildJoined joined) {
      return Optional.of(joined.child().id());
    }
    return event instanceof FamilyEvent.AdultJoined joined
        ? Optional.of(joined.adult().id())
        : Optional.empty();
  }

  private static boolean names(Entry entry, Set<PersonId> people) {
    return !people.isEmpty()
        && new Rewriting(part -> people.contains(part) ? Rewriting.WITHHELD : part)
            .of(entry.event(), CaseEvent.class)
            .filter(entry.event()::equals)
            .isEmpty();
  }

  private CaseFile folded(List<Entry> seen) {
    boolean opened = seen.stream().anyMatch(each -> each.kind() == EventKind.CASE_OPENED);
    List<Entry> left = new ArrayList<>(opened ? seen : List.of());
    while (true) {
      try {
        CaseFile possible = CaseHistory.of(file.id(), left).fold();
        return CaseHistory.of(file.id(), countedAnew(possible.history().entries())).fold();
      } catch (ImpossibleHistoryException impossible) {
        left.removeIf(each -> each.id().equals(impossible.entry()));
      }
    }
  }

  private List<Entry> countedAnew(List<Entry> entries) {
    if (!inForce.contains(Redaction.ENTRY_IDS)) {
      return entries;
    }
    ImmutableList.Builder<Entry> counted = ImmutableList.builder();
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      counted.add(
          new Entry(
              new EntryId("S" + (at + 1)),
              entry.occurredOn(),
              entry.recordedAt(),
              viewer.footing().isGuarded() ? NOT_SHOWN : entry.recordedBy(),
              entry.event()));
    }
    return counted.build();
  }
}
