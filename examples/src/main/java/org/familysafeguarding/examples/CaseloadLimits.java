// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.caseload.CaseUnit;
import org.familysafeguarding.caseload.CaseloadPolicy;
import org.familysafeguarding.plan.PlanKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a council has set about caseloads, as options; no number of it comes from guidance. */
final class CaseloadLimits {

  private static final int TO_HUNDREDTHS = 2;

  @Option(
      names = "--families-per-fte",
      paramLabel = "<n>",
      description = "A ceiling: how many families a full-time worker may have.")
  private @Nullable Integer familiesPerFte;

  @Option(
      names = "--children-per-fte",
      paramLabel = "<n>",
      description = "A ceiling: how many children, weighted where weights are set.")
  private @Nullable Integer childrenPerFte;

  @Option(
      names = "--adults-per-fte",
      paramLabel = "<n>",
      description = "A ceiling: how many adults a specialist may work with.")
  private @Nullable Integer adultsPerFte;

  @Option(
      names = "--weight",
      paramLabel = "<plan>=<n>",
      description =
          "What a child on such a plan counts for, as child-protection=1.5; 1 if not set.")
  private Map<PlanKind, BigDecimal> weights = new LinkedHashMap<>();

  @Option(
      names = "--assessed-year",
      paramLabel = "<percent>",
      description = "How much of the ceiling somebody in their assessed year may have.")
  private @Nullable Integer assessedYear;

  @Option(
      names = "--most-in-a-week",
      paramLabel = "<n>",
      description = "Above how many things due in one week somebody is overloaded.")
  private @Nullable Integer mostInAWeek;

  CaseloadLimits() {}

  CaseloadPolicy policy() {
    try {
      return new CaseloadPolicy(
          ceilings(),
          hundredths(),
          Optional.ofNullable(assessedYear),
          Optional.ofNullable(mostInAWeek));
    } catch (IllegalArgumentException refused) {
      throw new BadInputException(String.valueOf(refused.getMessage()));
    }
  }

  private Map<CaseUnit, Integer> ceilings() {
    Map<CaseUnit, Integer> ceilings = new EnumMap<>(CaseUnit.class);
    put(CaseUnit.FAMILIES, familiesPerFte, ceilings);
    put(CaseUnit.CHILDREN, childrenPerFte, ceilings);
    put(CaseUnit.ADULTS, adultsPerFte, ceilings);
    return ceilings;
  }

  private static void put(
      CaseUnit unit, @Nullable Integer ceiling, Map<CaseUnit, Integer> ceilings) {
    if (ceiling != null) {
      ceilings.put(unit, ceiling);
    }
  }

  private Map<PlanKind, Integer> hundredths() {
    Map<PlanKind, Integer> hundredths = new EnumMap<>(PlanKind.class);
    weights.forEach((plan, weight) -> hundredths.put(plan, hundredths(plan, weight)));
    return hundredths;
  }

  private static int hundredths(PlanKind plan, BigDecimal weight) {
    try {
      return weight.movePointRight(TO_HUNDREDTHS).intValueExact();
    } catch (ArithmeticException refused) {
      throw new BadInputException(
          "--weight takes at most two decimals, but of "
              + Codes.of(plan)
              + " was "
              + weight.toPlainString());
    }
  }
}
