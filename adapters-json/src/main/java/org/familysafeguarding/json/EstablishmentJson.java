// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.familysafeguarding.establishment.Establishment;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * A council's establishment as a JSON document in the format "family-safeguarding-establishment/1".
 *
 * <p>A document that cannot be read is refused with everything that is wrong with it, each with its
 * place; whether its parts agree with one another is asked only once each is right in itself. What
 * is written can be read back and is then equal. Immutable; any number of threads may share one.
 */
public final class EstablishmentJson {

  private static final EstablishmentForm FORM = new EstablishmentForm();

  private EstablishmentJson() {}

  public static EstablishmentJson create() {
    return new EstablishmentJson();
  }

  static EstablishmentForm form() {
    return FORM;
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("establishment-1.schema.json");
  }

  /** Reads the document that is the whole of this text. */
  public EstablishmentReading read(String json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  /** Reads the document that is all that is left in the reader. */
  public EstablishmentReading read(Reader json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  /** Reads the document in a file, which is in UTF-8. */
  public EstablishmentReading read(Path json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  private static EstablishmentReading read(Function<JsonMapper, JsonParser> source) {
    Problems problems = new Problems();
    Place document = Place.document(problems);
    Optional<Establishment> establishment =
        JsonText.parse(source, document).flatMap(tree -> FORM.read(tree, document));
    return problems.areNone()
        ? new EstablishmentReading.Accepted(establishment.orElseThrow())
        : new EstablishmentReading.Refused(problems.all());
  }

  /**
   * The establishment as an indented document that ends with a line break.
   *
   * @throws IllegalArgumentException if a day in it has a year of more than four digits
   */
  public String write(Establishment establishment) {
    requireNonNull(establishment, "establishment");
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, out -> FORM.write(establishment, out));
    return text.append('\n').toString();
  }
}
