// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Slot;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * A council's policy as a JSON document in the format "family-safeguarding-policy/1".
 *
 * <p>It is what a council writes by hand: which slots it fills, which rules it shortens, and from
 * which day. Reading holds it against the slots and rulebooks there are. A setting that would
 * loosen a rule is refused and told on whose authority the rule stands; everything that is wrong is
 * told at once, each with its place. What is written can be read back against the same slots and
 * rulebooks and is then equal. Immutable; any number of threads may share one.
 */
public final class LocalPolicyJson {

  private final PolicyForm form;

  private LocalPolicyJson(PolicyForm form) {
    this.form = form;
  }

  /** Reads against the published slots and rulebooks. */
  public static LocalPolicyJson create() {
    return against(PublishedRulebooks.slots(), PublishedRulebooks.all());
  }

  /** Reads against these slots and rulebooks. */
  public static LocalPolicyJson against(List<Slot> slots, List<Rulebook> rulebooks) {
    return new LocalPolicyJson(new PolicyForm(slots, rulebooks));
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("policy-1.schema.json");
  }

  /** Reads the document that is the whole of this text. */
  public PolicyReading read(String json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  /** Reads the document that is all that is left in the reader. */
  public PolicyReading read(Reader json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  /** Reads the document in a file, which is in UTF-8. */
  public PolicyReading read(Path json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  private PolicyReading read(Function<JsonMapper, JsonParser> source) {
    Problems problems = new Problems();
    Place document = Place.document(problems);
    Optional<LocalPolicy> policy =
        JsonText.parse(source, document).flatMap(tree -> form.read(tree, document));
    return problems.areNone()
        ? new PolicyReading.Accepted(policy.orElseThrow())
        : new PolicyReading.Refused(problems.all());
  }

  /**
   * The policy as an indented document that ends with a line break.
   *
   * @throws IllegalArgumentException if a day in it has a year of more than four digits
   */
  public String write(LocalPolicy policy) {
    requireNonNull(policy, "policy");
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, out -> form.write(policy, out));
    return text.append('\n').toString();
  }
}
