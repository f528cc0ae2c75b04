// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.programme.MovedModule;
import org.familysafeguarding.risk.JudgementMade;
import org.familysafeguarding.supervision.AgreedStep;
import org.familysafeguarding.supervision.HeldSupervision;
import org.familysafeguarding.view.CaseView;
import org.familysafeguarding.view.SeenFinding;
import org.familysafeguarding.workbook.Episode;
import org.familysafeguarding.workbook.WrittenSummary;

/**
 * What a team needs before it sits down to a family's group supervision, made for one viewer.
 *
 * <p>It is read from the file that viewer sees and holds nothing else, so a pack for the worker of
 * a perpetrator can be read over the perpetrator's shoulder. What changed is what happened after
 * the last supervision, or was only recorded after its day. The next one is due when the rule of
 * regular group supervision says, at the interval that the council has set; where the viewer is not
 * shown that, a month after the last.
 */
public final class PreparationPack {

  private static final RuleId HELD_REGULARLY = new RuleId("supervision.group-held-regularly");

  private final CaseView view;
  private final LocalDate today;
  private final Optional<HeldSupervision> last;

  private PreparationPack(CaseView view, LocalDate today) {
    this.view = view;
    this.today = today;
    this.last = view.file().supervisions().lastOnOrBefore(today);
  }

  /** The pack for the view's viewer, as on that day. */
  public static PreparationPack of(CaseView view, LocalDate today) {
    return new PreparationPack(requireNonNull(view, "view"), requireNonNull(today, "today"));
  }

  public CaseView view() {
    return view;
  }

  public LocalDate today() {
    return today;
  }

  private CaseFile file() {
    return view.file();
  }

  /** The supervision before this one. */
  public Optional<HeldSupervision> last() {
    return last;
  }

  /** By when the next is held; empty where there is neither a last one nor a finding about it. */
  public Optional<LocalDate> nextBy() {
    return view.outstanding().stream()
        .filter(each -> each.card().id().equals(HELD_REGULARLY))
        .flatMap(each -> each.due().stream())
        .max(Comparator.naturalOrder())
        .or(() -> last.map(each -> each.held().on().plusMonths(1)));
  }

  /** The episode of the workbook that the supervision will close. */
  public Episode episode() {
    List<Episode> episodes = file().workbook().episodes(file().supervisions());
    return episodes.get(episodes.size() - 1);
  }

  /** What happened, or came to be known, since the last supervision. */
  public List<Entry> changes() {
    return file().standing().stream()
        .filter(entry -> !entry.occurredOn().isAfter(today))
        .filter(this::isSinceLast)
        .toList();
  }

  private boolean isSinceLast(Entry entry) {
    return last.map(each -> each.held().on())
        .map(
            day ->
                entry.occurredOn().isAfter(day)
                    || entry.recordedAt().atOffset(ZoneOffset.UTC).toLocalDate().isAfter(day))
        .orElse(true);
  }

  /** What should have been done by now. */
  public List<SeenFinding> overdue() {
    return view.outstanding().stream().filter(each -> dueBefore(each, today)).toList();
  }

  /** What is still in time, and due before the supervision after this one: within a month. */
  public List<SeenFinding> dueNext() {
    LocalDate after = today.plusMonths(1).plusDays(1);
    return view.outstanding().stream()
        .filter(each -> !dueBefore(each, today) && dueBefore(each, after))
        .toList();
  }

  private static boolean dueBefore(SeenFinding finding, LocalDate day) {
    return finding.due().filter(due -> due.isBefore(day)).isPresent();
  }

  /**
   * Each discipline at work with the family, and its latest summary.
   *
   * <p>That there is none is said only to those who would see it: to others it would be untrue.
   */
  public List<ChapterSummary> summaries() {
    return disciplines().stream()
        .map(chapter -> new ChapterSummary(chapter, latestOf(chapter)))
        .filter(each -> view.viewer().footing().seesAll() || each.latest().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private Set<Discipline> disciplines() {
    return writers().stream()
        .flatMap(each -> file().team().practitioner(each).stream())
        .map(Practitioner::discipline)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private Set<PractitionerId> writers() {
    return file().team().allocationsOn(today).stream()
        .filter(each -> each.role() != AllocationRole.SUPERVISING_MANAGER)
        .map(Allocation::practitioner)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Optional<WrittenSummary> latestOf(Discipline chapter) {
    return file().workbook().summaries().stream()
        .filter(each -> each.summary().chapter() == chapter)
        .filter(each -> !each.written().on().isAfter(today))
        .reduce((earlier, later) -> later);
  }

  /** Everybody allocated and the manager: who must come, and whether they came last time. */
  public List<Invitation> invitations() {
    ImmutableSet.Builder<PractitionerId> invited = ImmutableSet.builder();
    file().team().allocationsOn(today).forEach(each -> invited.add(each.practitioner()));
    file().team().managerOn(today).ifPresent(invited::add);
    return invited.build().stream()
        .map(each -> new Invitation(each, cameLast(each)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean cameLast(PractitionerId practitioner) {
    return last.filter(each -> each.supervision().present().contains(practitioner)).isPresent();
  }

  /** For each child how the risk has been judged over time. */
  public List<RiskOverTime> risks() {
    return file().family().children().stream()
        .map(Child::id)
        .map(child -> new RiskOverTime(child, judgementsOf(child)))
        .collect(ImmutableList.toImmutableList());
  }

  private List<JudgementMade> judgementsOf(ChildId child) {
    return file().riskJudgements().all().stream()
        .filter(each -> each.judgement().children().contains(child))
        .filter(each -> !each.made().on().isAfter(today))
        .toList();
  }

  /**
   * What supervisions agreed is to be done, by whom and by when, and what became of it: the steps
   * of the last one, and those of earlier ones that are open or were answered since.
   */
  public List<AgreedStep> steps() {
    return file().supervisions().steps().stream()
        .filter(each -> !each.supervision().held().on().isAfter(today))
        .filter(
            each ->
                each.isOpenOn(today)
                    || last.filter(each::isOf).isPresent()
                    || isAnsweredSinceLast(each))
        .toList();
  }

  private boolean isAnsweredSinceLast(AgreedStep step) {
    return step.answer()
        .filter(
            each ->
                last.filter(held -> !each.answered().on().isBefore(held.held().on())).isPresent())
        .isPresent();
  }

  /** How far each adult has come with the modules. */
  public List<ModuleProgress> modules() {
    return file().family().adults().stream()
        .map(Adult::id)
        .map(
            adult -> {
              TreeMap<Integer, MovedModule> latest = new TreeMap<>();
              file().programme().moves().stream()
                  .filter(each -> each.move().adult().equals(adult))
                  .filter(each -> !each.moved().on().isAfter(today))
                  .forEach(each -> latest.put(each.move().module(), each));
              return new ModuleProgress(adult, ImmutableSortedMap.copyOf(latest).values().asList());
            })
        .filter(each -> !each.latest().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** What each adult means to change, how far they have come, and what was last judged of it. */
  public List<ChangeProgress> changeOverTime() {
    return file().family().adults().stream()
        .map(adult -> ChangeProgress.of(adult.id(), file().change(), today))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** What happened to each child, as far as the viewer may know. */
  public List<Chronology> chronologies() {
    return file().family().children().stream()
        .map(child -> Chronology.of(child.id(), file()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Names the file and the footing, and nothing about the family. */
  @Override
  public String toString() {
    return "preparation pack from the " + view;
  }
}
