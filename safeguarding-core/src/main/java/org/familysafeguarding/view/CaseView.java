// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Rulebook;

/**
 * One case on one day as one viewer may see it.
 *
 * <p>{@link #file} is folded from nothing but what the viewer may see: whatever is made of it, a
 * letter, a bundle, a report, cannot tell more. It is not to be judged again, for what is withheld
 * would then look undone: {@link #findings} were made of the whole file, and redacted.
 *
 * <p>On the perpetrator's side, and to the family, a view holds only what is expressly meant for
 * them; nothing in it depends on anything that is kept from them to keep a victim safe.
 */
public final class CaseView {

  /** Rules that read nothing but what everybody is told. */
  static final Set<String> RULES_FOR_ALL =
      ImmutableSet.of(
          "core-group.first-held-in-time",
          "core-group.keeps-meeting",
          "review.first-held-in-time",
          "review.later-held-in-time");

  private final Viewer viewer;
  private final CaseFile file;
  private final List<SeenFinding> findings;

  private CaseView(Viewer viewer, CaseFile file, List<SeenFinding> findings) {
    this.viewer = viewer;
    this.file = file;
    this.findings = findings;
  }

  /**
   * What the viewer may see of a case that was reviewed.
   *
   * @param review a review of the whole file
   * @param rulebooks those by which it was reviewed
   */
  public static CaseView of(CaseReview review, List<Rulebook> rulebooks, Viewer viewer) {
    return of(review, rulebooks, viewer, EnumSet.allOf(Redaction.class));
  }

  /** The same with some redactions left out, for the test that needs each of them to matter. */
  static CaseView of(
      CaseReview review, List<Rulebook> rulebooks, Viewer viewer, Set<Redaction> inForce) {
    requireNonNull(viewer, "viewer");
    if (viewer.footing().seesAll() && viewer.purpose() == Purpose.WORK_WITH_FAMILY) {
      return new CaseView(
          viewer,
          review.file(),
          review.findings().all().stream().map(SeenFinding::inFull).toList());
    }
    SeenEntries entries = new SeenEntries(review.file(), viewer, inForce);
    CaseFile seen = entries.asFile();
    CaseReview again = CaseReview.of(seen, review.situation(), rulebooks);
    if (!inForce.contains(Redaction.FINDINGS)) {
      return new CaseView(
          viewer, seen, review.findings().all().stream().map(SeenFinding::inFull).toList());
    }
    Sifting sifting = new Sifting(viewer, entries.allowed(), again);
    return new CaseView(
        viewer,
        seen,
        review.findings().all().stream().flatMap(each -> sifting.seen(each).stream()).toList());
  }

  public Viewer viewer() {
    return viewer;
  }

  /** The case, folded from what the viewer may see and nothing else. */
  public CaseFile file() {
    return file;
  }

  /** What the rules found in the whole file, as far as the viewer may know it. */
  public List<SeenFinding> findings() {
    return findings;
  }

  /** What is still to be done by a date, the most pressing first. */
  public List<SeenFinding> outstanding() {
    return findings.stream()
        .filter(each -> each.outcome().isOutstanding() && each.due().isPresent())
        .sorted(Comparator.comparing(each -> each.due().orElseThrow()))
        .toList();
  }

  /** Names the file and the footing, and nothing about the family. */
  @Override
  public String toString() {
    return "view of case file " + file.id() + " for " + viewer.footing();
  }

  /** What of a finding may be seen, by comparing it with what the viewer's own file gives. */
  private record Sifting(Viewer viewer, Set<EntryId> allowed, CaseReview again) {

    Optional<SeenFinding> seen(Finding finding) {
      if (viewer.footing().isGuarded() && !RULES_FOR_ALL.contains(finding.card().id().value())) {
        return Optional.empty();
      }
      Optional<Finding> same =
          again.findings().of(finding.card().id()).stream()
              .filter(each -> isSame(each, finding))
              .findFirst();
      if (same.isPresent() || viewer.footing().isGuarded()) {
        return same.map(SeenFinding::inFull);
      }
      return restsOnWithheld(finding)
          ? Optional.empty()
          : Optional.of(SeenFinding.withoutWhy(finding));
    }

    private static boolean isSame(Finding one, Finding other) {
      return one.subject().equals(other.subject())
          && one.outcome() == other.outcome()
          && one.due().equals(other.due());
    }

    private boolean restsOnWithheld(Finding finding) {
      return finding.because().evidence().stream()
          .map(Occurrence::entry)
          .anyMatch(entry -> !allowed.contains(entry));
    }
  }
}
