// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.testkit.FamilyCase;

/** What a case has told so far, and on which line it told each thing. */
final class Story {

  private final Ids ids = new Ids();
  private final Map<EntryId, Integer> lines = new HashMap<>();
  private final List<String> strangers = new ArrayList<>();
  private FamilyCase told;

  Story(FamilyCase told) {
    this.told = told;
  }

  Ids ids() {
    return ids;
  }

  FamilyCase told() {
    return told;
  }

  void tell(Function<FamilyCase, FamilyCase> more) {
    told = more.apply(told);
  }

  void tell(CaseEvent event, int line) {
    told = told.record(event);
    lines.put(told.lastEntryId(), line);
  }

  LocalDate today() {
    return told.today();
  }

  /** The line that told an entry; 0 for what every case has. */
  int lineOf(EntryId entry) {
    return lines.getOrDefault(entry, 0);
  }

  List<Entry> entries() {
    return told.history().entries();
  }

  List<String> children() {
    return told(FamilyEvent.ChildJoined.class, joined -> joined.child().id().value());
  }

  List<String> adults() {
    return told(FamilyEvent.AdultJoined.class, joined -> joined.adult().id().value());
  }

  List<String> practitioners() {
    return ImmutableList.<String>builder()
        .addAll(
            told(
                TeamEvent.PractitionerInvolved.class,
                involved -> involved.practitioner().id().value()))
        .addAll(strangers)
        .build();
  }

  /** Somebody who takes part, and of whom the file does not say who they are. */
  void takesPartUndescribed(String id) {
    strangers.add(id);
  }

  List<String> people() {
    return ImmutableList.<String>builder().addAll(children()).addAll(adults()).build();
  }

  private <E extends CaseEvent> List<String> told(Class<E> kind, Function<E, String> id) {
    return entries().stream()
        .map(Entry::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(id)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
