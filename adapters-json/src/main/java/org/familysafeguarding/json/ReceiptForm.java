// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.receipt.Fingerprint;
import org.familysafeguarding.receipt.Receipt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A receipt: which format it is in, its own parts, and the fingerprint of its text. */
final class ReceiptForm {

  static final DocumentFormat FORMAT = new DocumentFormat("family-safeguarding-receipt", 1);

  private static final String FINGERPRINT_FIELD = "fingerprint";
  private static final Set<String> AROUND =
      new LinkedHashSet<>(List.of(DocumentFormat.FIELD, FINGERPRINT_FIELD));

  private final RecordForm receipt = Forms.receipts();
  private final TextForm fingerprint = Texts.plain().wrappedBy(Blueprint.of(Fingerprint.class));

  Optional<Receipt> read(JsonNode json, Place document) {
    return document
        .object(json)
        .filter(object -> FORMAT.isToBeRead(object, document))
        .flatMap(object -> receipt(object, document));
  }

  private Optional<Receipt> receipt(JsonNode object, Place document) {
    Optional<Receipt> told = receipt.readBeside(AROUND, object, document).map(Receipt.class::cast);
    Optional<Object> print =
        DocumentFormat.needed(object, document, FINGERPRINT_FIELD)
            .flatMap(found -> fingerprint.read(found.json(), found.at()));
    return told.flatMap(all -> print.flatMap(its -> unaltered(all, (Fingerprint) its, document)));
  }

  private static Optional<Receipt> unaltered(Receipt told, Fingerprint print, Place document) {
    if (told.fingerprint().equals(print)) {
      return Optional.of(told);
    }
    document
        .field(FINGERPRINT_FIELD)
        .problem(
            "must be that of the receipt, which is "
                + told.fingerprint()
                + "; something in it was altered");
    return Optional.empty();
  }

  void write(Receipt value, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty(DocumentFormat.FIELD, FORMAT.name());
    receipt.writeFields(value, out);
    out.writeStringProperty(FINGERPRINT_FIELD, fingerprint.text(value.fingerprint()));
    out.writeEndObject();
  }
}
