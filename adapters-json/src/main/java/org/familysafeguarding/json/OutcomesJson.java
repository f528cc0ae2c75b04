// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.familysafeguarding.outcome.Amount;
import org.familysafeguarding.outcome.Aside;
import org.familysafeguarding.outcome.Evidence;
import org.familysafeguarding.outcome.Exposure;
import org.familysafeguarding.outcome.FollowUp;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.Outcomes;
import org.familysafeguarding.outcome.Ratio;
import org.familysafeguarding.outcome.ReportLine;
import org.familysafeguarding.outcome.Suppression;
import tools.jackson.core.JsonGenerator;

/**
 * Outcomes as a JSON document in the format "family-safeguarding-outcomes/1".
 *
 * <p>Every figure stands with its n, the ratio behind it, its exposure, window, definition and
 * caveats. Numbers are exact; a value that could not be computed is left out, and of a hidden
 * figure nothing is told. Immutable; any number of threads may share one.
 */
public final class OutcomesJson {

  private static final DocumentFormat FORMAT =
      new DocumentFormat("family-safeguarding-outcomes", 1);

  private OutcomesJson() {}

  public static OutcomesJson create() {
    return new OutcomesJson();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("outcomes-1.schema.json");
  }

  /**
   * The outcomes as an indented document that ends with a line break.
   *
   * @param lines what may be shown of the figures, as the suppression gives it; those of the staff
   *     may stand among them
   */
  public String write(Outcomes outcomes, Suppression suppression, List<ReportLine> lines) {
    requireNonNull(outcomes, "outcomes");
    requireNonNull(suppression, "suppression");
    StringWriter text = new StringWriter();
    JsonText.writeIndented(
        text,
        out -> {
          out.writeStartObject();
          out.writeStringProperty(DocumentFormat.FIELD, FORMAT.name());
          out.writeNumberProperty("families", outcomes.families());
          out.writeStringProperty("since", outcomes.study().since().toString());
          out.writeStringProperty("censoredOn", outcomes.study().censoredOn().toString());
          followUp(outcomes.study().followUp(), out);
          out.writeNumberProperty("suppressedBelow", suppression.below());
          list("figures", lines, line -> figure(line, out), out);
          out.writeEndObject();
        });
    return text.append('\n').toString();
  }

  private static void followUp(FollowUp followUp, JsonGenerator out) {
    out.writeStringProperty("anchor", Codes.code(followUp.anchor()));
    list("allocatedTo", followUp.allocatedTo(), team -> out.writeString(team.value()), out);
    out.writeNumberProperty("months", followUp.months());
    out.writeNumberProperty("fewestMonths", followUp.fewestMonths());
  }

  private static void figure(ReportLine line, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("measure", line.measure().code());
    if (!line.part().isEmpty()) {
      out.writeStringProperty("part", line.part());
    }
    if (line instanceof ReportLine.Shown shown) {
      shown(shown, out);
    } else if (line instanceof ReportLine.Hidden hidden) {
      out.writeStringProperty("hidden", Codes.code(hidden.why()));
    }
    out.writeEndObject();
  }

  private static void shown(ReportLine.Shown line, JsonGenerator out) {
    Measurement figure = line.measurement();
    figure.value().ifPresent(value -> out.writeNumberProperty("value", value));
    out.writeStringProperty("shown", figure.shown());
    out.writeNumberProperty("n", figure.n());
    evidence(figure.evidence(), out);
    out.writeStringProperty("window", figure.window().toString());
    out.writeStringProperty("censoredOn", figure.censoredOn().toString());
    out.writeStringProperty("definition", figure.definition().words());
    out.writeStringProperty("source", figure.definition().source());
    list("caveats", figure.caveats(), caveat -> out.writeString(caveat.words()), out);
    out.writeBooleanProperty("someCountsHidden", line.someCountsHidden());
  }

  private static void evidence(Evidence evidence, JsonGenerator out) {
    evidence.before().ifPresent(before -> ratio("before", before, out));
    ratio("ratio", evidence.ratio(), out);
    exposure(evidence.exposure(), out);
    list("beside", evidence.asides(), aside -> aside(aside, out), out);
  }

  private static void exposure(Exposure exposure, JsonGenerator out) {
    out.writeName("exposure");
    out.writeStartObject();
    out.writeNumberProperty("amount", exposure.amount());
    out.writeStringProperty("unit", Codes.code(exposure.unit()));
    out.writeEndObject();
  }

  private static void ratio(String name, Ratio ratio, JsonGenerator out) {
    out.writeName(name);
    out.writeStartObject();
    amount("numerator", ratio.numerator(), out);
    amount("denominator", ratio.denominator(), out);
    out.writeEndObject();
  }

  private static void amount(String name, Amount amount, JsonGenerator out) {
    out.writeName(name);
    out.writeStartObject();
    out.writeNumberProperty("amount", amount.amount());
    out.writeStringProperty("of", amount.of());
    out.writeEndObject();
  }

  private static void aside(Aside aside, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("kind", Codes.code(aside.kind()));
    out.writeNumberProperty("count", aside.count());
    out.writeStringProperty("of", aside.of());
    out.writeEndObject();
  }

  private static <T> void list(
      String name, Collection<T> items, Consumer<T> item, JsonGenerator out) {
    out.writeName(name);
    out.writeStartArray();
    items.forEach(item);
    out.writeEndArray();
  }
}
