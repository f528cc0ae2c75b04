// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.familysafeguarding.caseload.CaseUnit;
import org.familysafeguarding.caseload.Caseload;
import org.familysafeguarding.caseload.CaseloadPolicy;

/** What everybody has, beside what the council has set. */
final class CaseloadReport {

  private static final int TEN = 10;
  private static final int HUNDREDTHS = 2;

  private final CouncilDay council;
  private final Page page;
  private final CaseloadPolicy policy;

  CaseloadReport(CouncilDay council, Page page) {
    this.council = council;
    this.page = page;
    this.policy = council.caseloads().policy();
  }

  void print() {
    page.heading("CASELOADS");
    row("", "FTE", "families", "children", weighted("weighted"), "adults", "children/FTE");
    for (Caseload each : council.caseloads().all()) {
      row(
          council.named(each.practitioner()),
          each.fte(),
          each.count().families(),
          each.count().children(),
          weighted(plain(each.weighted())),
          each.count().adults(),
          tenths(each.tenthsPerFte(CaseUnit.CHILDREN)));
    }
    page.detail(
        "families to a full-time social worker who holds any: " + council.caseloads().average());
    List<String> set = set();
    if (!set.isEmpty()) {
      page.detail("set by the council: " + String.join("; ", set));
    }
  }

  private void row(Object... cells) {
    page.line(String.format(Locale.ROOT, "  %-24s %5s %9s %9s%s %7s %13s", cells).stripTrailing());
  }

  /** Without weights there is no such column. */
  private String weighted(String cell) {
    return policy.weights().isEmpty() ? "" : String.format(Locale.ROOT, " %9s", cell);
  }

  private static String tenths(Optional<Integer> tenths) {
    return tenths.map(each -> each / TEN + "." + each % TEN).orElse("-");
  }

  private List<String> set() {
    List<String> set = new ArrayList<>();
    if (!policy.ceilings().isEmpty()) {
      set.add(
          policy.ceilings().entrySet().stream()
              .map(each -> each.getValue() + " " + each.getKey())
              .collect(joining(", ", "at most ", " to a full-time worker")));
    }
    policy
        .weights()
        .forEach(
            (plan, weight) ->
                set.add("a child on a " + words(plan) + " plan counts for " + plain(weight)));
    policy.assessedYearPercent().ifPresent(each -> set.add(each + "% in the assessed year"));
    return set;
  }

  private static String plain(int hundredths) {
    return BigDecimal.valueOf(hundredths, HUNDREDTHS).stripTrailingZeros().toPlainString();
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
