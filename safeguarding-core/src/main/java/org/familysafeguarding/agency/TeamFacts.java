// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that is known of the people around a family at one point of its history. */
record TeamFacts(
    ImmutableMap<AgencyId, Agency> agencies,
    ImmutableMap<PractitionerId, Practitioner> practitioners,
    ImmutableList<TeamAssigned> teams,
    Allocations allocations) {

  static TeamFacts none() {
    return new TeamFacts(
        ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of(), Allocations.none());
  }

  TeamFacts with(Agency agency) {
    return new TeamFacts(with(agencies, agency.id(), agency), practitioners, teams, allocations);
  }

  TeamFacts with(Practitioner known) {
    return new TeamFacts(agencies, with(practitioners, known.id(), known), teams, allocations);
  }

  TeamFacts with(TeamAssigned assigned) {
    ImmutableList<TeamAssigned> known =
        ImmutableList.<TeamAssigned>builder().addAll(teams).add(assigned).build();
    return new TeamFacts(agencies, practitioners, known, allocations);
  }

  TeamFacts with(Allocations known) {
    return new TeamFacts(agencies, practitioners, teams, known);
  }

  private static <K, V> ImmutableMap<K, V> with(Map<K, V> known, K key, V value) {
    Map<K, V> changed = new LinkedHashMap<>(known);
    changed.put(key, value);
    return ImmutableMap.copyOf(changed);
  }
}
