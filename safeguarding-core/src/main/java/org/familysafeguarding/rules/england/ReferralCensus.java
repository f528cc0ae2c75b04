// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Birth;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.referral.ReferralDecided;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What the census asks of referrals, child by child. */
final class ReferralCensus {

  private static final int DAYS_BEFORE_BIRTH = 280;

  private ReferralCensus() {}

  /** A contact about a child who is being helped already is no referral. */
  static Rule aboutChildNotInNeed() {
    return Rule.forEach(
        RuleCard.of("referral.about-child-not-in-need")
            .titled(
                "A child is referred only while no earlier referral of theirs is still open",
                Stage.REFERRAL,
                Sources.census("8820"),
                DutyHolder.DUTY_SOCIAL_WORKER)
            .taking("The next referral may fall on the day on which the case was closed."),
        ReferredChild.TOPIC,
        (referred, matter) -> {
          List<String> open = stillOpen(referred, matter.file());
          return open.isEmpty()
              ? matter.kept("none-open", referred.received())
              : matter.broken("still-open", referred.received(), open);
        });
  }

  private static List<String> stillOpen(ReferredChild referred, CaseFile file) {
    return file.referrals().about(referred.child()).stream()
        .takeWhile(each -> !each.equals(referred.referral()))
        .filter(each -> isStillOpen(each, referred, file))
        .map(each -> each.referral().id().value())
        .toList();
  }

  private static boolean isStillOpen(
      ReceivedReferral earlier, ReferredChild referred, CaseFile file) {
    return new ReferredChild(earlier, referred.child())
        .isStillOpenOn(referred.received().on(), file);
  }

  static Rule withinPregnancy() {
    return Rule.forEachThatApplies(
        RuleCard.of("referral.within-pregnancy")
            .titled(
                "A child is referred at most 40 weeks before birth, or the expected birth",
                Stage.REFERRAL,
                Sources.census("8606"),
                DutyHolder.DUTY_SOCIAL_WORKER),
        ReferredChild.TOPIC,
        (referred, matter) ->
            matter
                .file()
                .family()
                .child(referred.child())
                .map(ReferralCensus::birth)
                .map(
                    birth ->
                        matter.keptIf(
                            !referred.received().on().isBefore(birth.minusDays(DAYS_BEFORE_BIRTH)),
                            "in-time",
                            "too-early",
                            referred.received())));
  }

  private static LocalDate birth(Child child) {
    return child.birth() instanceof Birth.Expected expected
        ? expected.around()
        : ((Birth.Born) child.birth()).on();
  }

  static Rule unbornSexNotKnown() {
    return Rule.forEachThatApplies(
        RuleCard.of("referral.unborn-sex-not-known")
            .titled(
                "The sex of a referred child not yet born is recorded as not known",
                Stage.REFERRAL,
                Sources.census("8750"),
                DutyHolder.DUTY_SOCIAL_WORKER)
            .asking()
            .taking("The child is looked at as last recorded."),
        ReferredChild.TOPIC,
        ReferralCensus::unbornSex);
  }

  private static Optional<Finding> unbornSex(ReferredChild referred, Matter matter) {
    return matter
        .file()
        .family()
        .child(referred.child())
        .filter(child -> !child.isBorn())
        .map(
            child ->
                matter.keptIf(
                    child.profile().sex() == Sex.NOT_KNOWN,
                    "not-known",
                    "recorded",
                    referred.received()));
  }

  static Rule notAfterDeath() {
    return Rule.forEach(
        RuleCard.of("referral.not-after-death")
            .titled(
                "No child is referred after they died",
                Stage.REFERRAL,
                Sources.census("8555Q"),
                DutyHolder.DUTY_SOCIAL_WORKER),
        ReferredChild.TOPIC,
        (referred, matter) ->
            matter.keptIf(
                matter
                    .file()
                    .family()
                    .diedOn(referred.child())
                    .map(died -> !referred.received().on().isAfter(died))
                    .orElse(true),
                "alive",
                "after-death",
                referred.received()));
  }

  static Rule noActivityAfterNoFurtherAction() {
    return Rule.forEachThatApplies(
        RuleCard.of("referral.no-work-after-no-further-action")
            .titled(
                "No work is counted under a referral on which no further action was taken",
                Stage.REFERRAL,
                Sources.census("8831"),
                DutyHolder.TEAM_MANAGER)
            .taking(
                "Work belongs to the child's last referral before it, unless an earlier one is"
                    + " still open. Rules 4000 and 8832 ask the same of plans."),
        ReferredChild.TOPIC,
        (referred, matter) ->
            referred
                .referral()
                .decision()
                .filter(ReferralDecided::isNoFurtherAction)
                .map(decided -> workUnder(referred, decided.decided(), matter)));
  }

  private static Finding workUnder(ReferredChild referred, Occurrence decided, Matter matter) {
    List<String> work =
        Activity.forChild(referred.child(), matter.file()).stream()
            .filter(each -> belongs(each.when().on(), referred, matter.file()))
            .map(Activity::id)
            .toList();
    return work.isEmpty() ? matter.kept("no-work", decided) : matter.broken("work", decided, work);
  }

  private static boolean belongs(LocalDate day, ReferredChild referred, CaseFile file) {
    return ReferredChild.lastBy(day, referred.child(), file).equals(Optional.of(referred))
        && ReferredChild.all(file).stream()
            .filter(other -> other.child().equals(referred.child()))
            .noneMatch(
                other -> !other.received().on().isAfter(day) && other.isStillOpenOn(day, file));
  }

  static Rule primaryNeedRecorded() {
    return Rule.forEachThatApplies(
        RuleCard.of("referral.primary-need-recorded")
            .titled(
                "The primary need of a referral that led to work is recorded",
                Stage.REFERRAL,
                Sources.census("8610"),
                DutyHolder.CASE_HOLDER)
            .taking("It is looked for once an assessment has been concluded."),
        Topics.REFERRALS,
        ReferralCensus::primaryNeed);
  }

  private static Optional<Finding> primaryNeed(ReceivedReferral referral, Matter matter) {
    return matter.file().assessments().all().stream()
        .filter(each -> each.assessment().referral().equals(Optional.of(referral.referral().id())))
        .filter(each -> each.concluded().isPresent())
        .findFirst()
        .map(
            (CourseOfAssessment any) ->
                matter.keptIf(
                    referral.referral().primaryNeed().isPresent(),
                    "recorded",
                    "not-recorded",
                    referral.received()));
  }
}
