// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.sharing.Restriction;
import org.familysafeguarding.view.Nature.Sensitivity;

/** Which entries of one file a viewer may see at all. */
final class Clearance {

  private final CaseFile whole;
  private final AtRisk atRisk;
  private final Viewer viewer;
  private final Set<Redaction> inForce;
  private final SetMultimap<EntryId, Compartment> marked;

  Clearance(CaseFile whole, AtRisk atRisk, Viewer viewer, Set<Redaction> inForce) {
    this.whole = whole;
    this.atRisk = atRisk;
    this.viewer = viewer;
    this.inForce = inForce;
    this.marked = marked(whole);
  }

  /** A restriction is of every account of what the entry tells: what it corrects, and its own. */
  private static SetMultimap<EntryId, Compartment> marked(CaseFile whole) {
    SetMultimap<EntryId, EntryId> accounts = HashMultimap.create();
    for (Entry entry : whole.history().entries()) {
      if (entry.event() instanceof CaseRecordEvent.Corrected correction) {
        accounts.put(entry.id(), correction.entry());
        accounts.put(correction.entry(), entry.id());
      }
    }
    ImmutableSetMultimap.Builder<EntryId, Compartment> marked = ImmutableSetMultimap.builder();
    whole
        .disclosures()
        .restrictions()
        .standing()
        .forEach(
            each -> {
              Restriction restriction = each.restriction();
              accountsOf(restriction.entry(), accounts)
                  .forEach(entry -> marked.put(entry, restriction.compartment()));
            });
    return marked.build();
  }

  private static Set<EntryId> accountsOf(EntryId entry, SetMultimap<EntryId, EntryId> accounts) {
    Set<EntryId> reached = new LinkedHashSet<>();
    Deque<EntryId> next = new ArrayDeque<>(Set.of(entry));
    while (!next.isEmpty()) {
      EntryId at = next.remove();
      if (reached.add(at)) {
        next.addAll(accounts.get(at));
      }
    }
    return reached;
  }

  /** The clearance of somebody who has none, to ask only where entries belong. */
  static Clearance ofNobody(CaseFile whole, AtRisk atRisk) {
    Viewer nobody =
        new Viewer(
            Footing.NOT_INVOLVED, Purpose.WORK_WITH_FAMILY, Optional.empty(), ImmutableSet.of());
    return new Clearance(whole, atRisk, nobody, ImmutableSet.of());
  }

  /** The compartments to which an entry belongs by its nature and by restrictions. */
  Set<Compartment> compartmentsOf(Entry entry) {
    SeenEvent seen = new SeenEvent(entry.event(), whole, atRisk);
    Set<Compartment> compartments = new LinkedHashSet<>(marked.get(entry.id()));
    Natures.of(entry.kind()).stream()
        .flatMap(nature -> nature.belonging().of(seen).stream())
        .forEach(each -> compartments.add(each.compartment()));
    return compartments;
  }

  /** Whether the viewer may see the entry, which is one that stands. */
  boolean allows(Entry entry) {
    Optional<Nature> nature = Natures.of(entry.kind());
    if (viewer.footing() == Footing.NOT_INVOLVED || nature.isEmpty()) {
      return viewer.footing().seesAll();
    }
    if (isMarkedAgainst(entry)) {
      return false;
    }
    SeenEvent seen = new SeenEvent(entry.event(), whole, atRisk);
    boolean told = !viewer.footing().isGuarded() || nature.get().telling().tells(seen, viewer);
    return isLiftedForTrial(nature.get())
        || (told
            && nature.get().belonging().of(seen).stream().allMatch(each -> clears(each, entry)));
  }

  private boolean isLiftedForTrial(Nature nature) {
    return !inForce.contains(nature.redaction());
  }

  private boolean isMarkedAgainst(Entry entry) {
    return inForce.contains(Redaction.MARKINGS)
        && marked.get(entry.id()).stream()
            .anyMatch(each -> !clears(new Sensitivity(each, ImmutableSet.of()), entry));
  }

  private boolean clears(Sensitivity sensitivity, Entry entry) {
    return switch (sensitivity.compartment()) {
      case LEGAL_PRIVILEGE ->
          viewer.footing().seesAll() && viewer.purpose() != Purpose.GROUP_SUPERVISION;
      case THIRD_PARTY -> !viewer.footing().isGuarded();
      case VICTIM_ONLY -> clearsVictims(sensitivity);
      case PERPETRATOR_LINKED -> clearsPerpetrators();
      case HEALTH_SENSITIVE -> clearsHealth(sensitivity, entry);
    };
  }

  private boolean clearsVictims(Sensitivity sensitivity) {
    return viewer.footing().seesAll()
        || viewer.footing() == Footing.VICTIM_WORKER
        || (viewer.footing() == Footing.INVOLVED && viewer.isAny(sensitivity.whose()));
  }

  private boolean clearsPerpetrators() {
    return viewer.footing() != Footing.VICTIM_WORKER && viewer.footing() != Footing.FAMILY_MEMBER;
  }

  private boolean clearsHealth(Sensitivity sensitivity, Entry entry) {
    return viewer.footing().seesAll()
        || (viewer.practitioner().isPresent()
            && (viewer.isAny(sensitivity.whose()) || isTheirOwnWork(entry)));
  }

  private boolean isTheirOwnWork(Entry entry) {
    return entry.event() instanceof DirectWorkEvent.ScreeningCompleted completed
        && viewer.is(completed.screening().by());
  }
}
