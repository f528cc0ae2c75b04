// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.familysafeguarding.receipt.Receipt;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Receipts of judgements as JSON documents in the format "family-safeguarding-receipt/1".
 *
 * <p>What is written can be read back and is then equal. Beside the receipt stands its fingerprint,
 * so that a receipt in which something was altered since is refused; the fingerprint is no
 * signature, and whoever alters a receipt on purpose can alter both. Like the receipt itself, the
 * document names nobody. Immutable; any number of threads may share one.
 */
public final class ReceiptJson {

  private static final ReceiptForm FORM = new ReceiptForm();

  private ReceiptJson() {}

  public static ReceiptJson create() {
    return new ReceiptJson();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("receipt-1.schema.json");
  }

  /** Reads the document that is the whole of this text. */
  public ReceiptReading read(String json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  /** Reads the document that is all that is left in the reader. */
  public ReceiptReading read(Reader json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  /** Reads the document in a file, which is in UTF-8. */
  public ReceiptReading read(Path json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  private static ReceiptReading read(Function<JsonMapper, JsonParser> source) {
    Problems problems = new Problems();
    Place document = Place.document(problems);
    Optional<Receipt> receipt =
        JsonText.parse(source, document).flatMap(tree -> FORM.read(tree, document));
    return problems.areNone()
        ? new ReceiptReading.Accepted(receipt.orElseThrow())
        : new ReceiptReading.Refused(problems.all());
  }

  /** The receipt as an indented document that ends with a line break. */
  public String write(Receipt receipt) {
    requireNonNull(receipt, "receipt");
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, out -> FORM.write(receipt, out));
    return text.append('\n').toString();
  }
}
