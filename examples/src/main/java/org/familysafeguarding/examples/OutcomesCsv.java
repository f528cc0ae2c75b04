// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.outcome.Aside;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.Ratio;
import org.familysafeguarding.outcome.ReportLine;

/**
 * The outcomes as comma-separated values by RFC 4180: a header, CRLF after every record, quotes
 * where a value holds a comma, a quote or a line break.
 */
final class OutcomesCsv {

  private static final List<String> HEADER =
      List.of(
          "measure",
          "part",
          "value",
          "n",
          "numerator_before",
          "denominator_before",
          "numerator",
          "numerator_of",
          "denominator",
          "denominator_of",
          "exposure",
          "exposure_unit",
          "window",
          "censored_on",
          "left_out",
          "caveats",
          "definition",
          "source",
          "hidden");

  private OutcomesCsv() {}

  static String of(OutcomesTable table) {
    return Stream.concat(Stream.of(HEADER), table.lines().stream().map(OutcomesCsv::record))
        .map(OutcomesCsv::line)
        .collect(Collectors.joining());
  }

  private static List<String> record(ReportLine line) {
    if (line instanceof ReportLine.Shown shown) {
      return record(shown.measurement());
    }
    String why = ((ReportLine.Hidden) line).why().name();
    Stream<String> known = Stream.of(line.measure().code(), line.part());
    Stream<String> nothing = Stream.generate(() -> "").limit(HEADER.size() - 3L);
    return Stream.concat(Stream.concat(known, nothing), Stream.of(code(why))).toList();
  }

  private static List<String> record(Measurement each) {
    Ratio ratio = each.evidence().ratio();
    Optional<Ratio> before = each.evidence().before();
    return List.of(
        each.measure().code(),
        each.part(),
        each.value().map(OutcomesCsv::plain).orElse(""),
        String.valueOf(each.n()),
        before.map(then -> plain(then.numerator().amount())).orElse(""),
        before.map(then -> plain(then.denominator().amount())).orElse(""),
        plain(ratio.numerator().amount()),
        ratio.numerator().of(),
        plain(ratio.denominator().amount()),
        ratio.denominator().of(),
        plain(each.evidence().exposure().amount()),
        code(each.evidence().exposure().unit().name()),
        each.window().toString(),
        each.censoredOn().toString(),
        String.valueOf(each.evidence().aside(Aside.Kind.LEFT_OUT)),
        each.caveats().stream().map(caveat -> code(caveat.name())).collect(Collectors.joining(" ")),
        each.definition().words(),
        each.definition().source(),
        "");
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String line(List<String> values) {
    return values.stream().map(OutcomesCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  static String quoted(String value) {
    return value
            .chars()
            .anyMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
