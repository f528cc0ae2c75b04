// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.util.Optional;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.sharing.WeighedInformation;

/** What the duty to share asks, where it has commenced. */
final class SharingLawPage {

  private SharingLawPage() {}

  static RulebookPage page() {
    return RulebookPage.of(Stage.SHARING, relevantInformationShared());
  }

  /** Section 16LA of the Children Act 2004. */
  private static Rule relevantInformationShared() {
    return Rule.forEachThatApplies(
        RuleCard.of("sharing.relevant-information-shared")
            .titled(
                "Information relevant to a child's safety is shared, unless that would do the child"
                    + " more harm",
                Stage.SHARING,
                ProtectionSources.dutyToShare(),
                DutyHolder.CASE_HOLDER)
            .asking()
            .taking(
                "That information is relevant and may help its recipient is the judgement of"
                    + " whoever records that it was weighed. The Act does not ask for a record of"
                    + " the reason; without one nobody can say whether it was a good one."),
        file -> file.disclosures().weighed(),
        weighed ->
            Subject.of(
                Subject.Kind.DISCLOSURE,
                weighed.information().id(),
                weighed.information().children()),
        SharingLawPage::judgeOnceCommenced);
  }

  private static Optional<Finding> judgeOnceCommenced(WeighedInformation weighed, Matter matter) {
    return Optional.of(weighed)
        .filter(each -> matter.hasCommenced(ProtectionSlots.DUTY_TO_SHARE, each.weighed().on()))
        .map(each -> judge(each, matter));
  }

  private static Finding judge(WeighedInformation weighed, Matter matter) {
    return switch (weighed.information().decision()) {
      case SHARED -> matter.kept("shared", weighed.weighed());
      case WITHHELD_FOR_ANOTHER_REASON -> matter.broken("withheld", weighed.weighed());
      case MORE_DETRIMENTAL_TO_CHILD ->
          weighed.information().why().isPresent()
              ? matter.kept("more-detrimental", weighed.weighed())
              : matter.cannotTell("no-reason", weighed.weighed());
    };
  }
}
