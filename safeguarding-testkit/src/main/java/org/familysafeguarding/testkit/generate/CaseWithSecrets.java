// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.people.AdultId;

/**
 * A made-up case of domestic abuse in which everything that must not reach the perpetrator's side
 * carries a mark, so that a search finds it wherever it comes out.
 *
 * <p>One father, {@link #PERPETRATOR}, is said to abuse one mother, {@link #VICTIM}; {@link
 * #PERPETRATORS_WORKER} works with him. Around them a plausible story is told, in which whatever a
 * practitioner wrote is secret but for the chapter of those who work with perpetrators.
 *
 * @param history the whole case
 * @param withoutSecrets the same case, of which the facts that are the victim's only were never
 *     recorded; all else is as before
 * @param marks what must not be found on the perpetrator's side
 */
public record CaseWithSecrets(
    CaseHistory history, CaseHistory withoutSecrets, Set<String> marks, LocalDate lastDay) {

  /** Whom the secrets keep safe. */
  public static final AdultId VICTIM = new AdultId("A-VICTIM");

  /** From whom the secrets are kept. */
  public static final AdultId PERPETRATOR = new AdultId("A-PERPETRATOR");

  /** Who works with the perpetrator. */
  public static final PractitionerId PERPETRATORS_WORKER = new PractitionerId("DP1");

  /** Who supports the victim. */
  public static final PractitionerId VICTIMS_WORKER = new PractitionerId("DV-SECRETONLY");

  /** Keeps its own copy of the marks. */
  public CaseWithSecrets {
    marks = Set.copyOf(marks);
  }

  /** The marks that stand in a text. */
  public List<String> found(String text) {
    List<String> found = new ArrayList<>();
    for (String mark : marks) {
      if (text.contains(mark)) {
        found.add(mark);
      }
    }
    return ImmutableList.sortedCopyOf(found);
  }
}
