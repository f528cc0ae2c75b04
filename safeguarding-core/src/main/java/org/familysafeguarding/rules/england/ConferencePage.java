// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What guidance and the census ask of conferences, in the order a family meets them. */
final class ConferencePage {

  private ConferencePage() {}

  static RulebookPage under(Guidance guidance) {
    return new RulebookPage(
        Stage.CONFERENCE,
        ImmutableList.<Rule>builder()
            .addAll(ConferenceTimes.under(guidance))
            .addAll(TransferAndBirth.under(guidance))
            .addAll(ConferenceConduct.under(guidance))
            .addAll(InquorateConferences.under(guidance))
            .addAll(ConferenceChildren.under(guidance))
            .build());
  }
}
