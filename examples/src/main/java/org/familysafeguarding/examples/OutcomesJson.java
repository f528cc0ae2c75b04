// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.Locale;
import org.familysafeguarding.outcome.Amount;
import org.familysafeguarding.outcome.Aside;
import org.familysafeguarding.outcome.Evidence;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.Ratio;
import org.familysafeguarding.outcome.ReportLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The outcomes as a JSON document; numbers are exact, and a missing value is left out. */
final class OutcomesJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private OutcomesJson() {}

  static String of(OutcomesTable table) {
    ObjectNode document = MAPPER.createObjectNode();
    document.put("families", table.families());
    document.put("since", table.study().since().toString());
    document.put("censoredOn", table.study().censoredOn().toString());
    document.put("anchor", code(table.study().followUp().anchor().name()));
    document.put("months", table.study().followUp().months());
    document.put("fewestMonths", table.study().followUp().fewestMonths());
    document.put("suppressedBelow", table.suppression().below());
    ArrayNode figures = document.putArray("figures");
    table.lines().forEach(line -> figures.add(figure(line)));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
  }

  private static ObjectNode figure(ReportLine line) {
    ObjectNode figure = MAPPER.createObjectNode();
    figure.put("measure", line.measure().code());
    if (!line.part().isEmpty()) {
      figure.put("part", line.part());
    }
    if (line instanceof ReportLine.Hidden hidden) {
      return figure.put("hidden", code(hidden.why().name()));
    }
    ReportLine.Shown shown = (ReportLine.Shown) line;
    fill(figure, shown.measurement());
    return figure.put("someCountsHidden", shown.someCountsHidden());
  }

  private static void fill(ObjectNode figure, Measurement each) {
    Evidence evidence = each.evidence();
    each.value().ifPresent(value -> figure.put("value", value));
    figure.put("shown", each.shown());
    figure.put("n", each.n());
    evidence.before().ifPresent(before -> figure.set("before", ratio(before)));
    figure.set("ratio", ratio(evidence.ratio()));
    figure
        .putObject("exposure")
        .put("amount", evidence.exposure().amount())
        .put("unit", code(evidence.exposure().unit().name()));
    ArrayNode beside = figure.putArray("beside");
    evidence.asides().forEach(aside -> beside.add(aside(aside)));
    figure.put("window", each.window().toString());
    figure.put("censoredOn", each.censoredOn().toString());
    figure.put("definition", each.definition().words());
    figure.put("source", each.definition().source());
    ArrayNode caveats = figure.putArray("caveats");
    each.caveats().forEach(caveat -> caveats.add(caveat.words()));
  }

  private static ObjectNode ratio(Ratio ratio) {
    ObjectNode both = MAPPER.createObjectNode();
    both.set("numerator", amount(ratio.numerator()));
    both.set("denominator", amount(ratio.denominator()));
    return both;
  }

  private static ObjectNode amount(Amount amount) {
    return MAPPER.createObjectNode().put("amount", amount.amount()).put("of", amount.of());
  }

  private static ObjectNode aside(Aside aside) {
    return MAPPER
        .createObjectNode()
        .put("kind", code(aside.kind().name()))
        .put("count", aside.count())
        .put("of", aside.of());
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
