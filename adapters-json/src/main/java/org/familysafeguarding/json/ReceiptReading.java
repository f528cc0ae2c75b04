// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.receipt.Receipt;

/** What came of reading a receipt: the receipt, or everything that keeps it from being one. */
public sealed interface ReceiptReading {

  /** The document holds a receipt, and its fingerprint is that receipt's. */
  record Accepted(Receipt receipt) implements ReceiptReading {

    /** The receipt is needed. */
    public Accepted {
      requireNonNull(receipt, "receipt");
    }
  }

  /** The document is refused, for every one of these reasons, in the order of the document. */
  record Refused(List<JsonProblem> problems) implements ReceiptReading {

    /** Refuses to refuse without a reason. */
    public Refused {
      problems = Problems.reasons(problems);
    }

    /** One problem to a line, each after its place. */
    @Override
    public String toString() {
      return Problems.lines(problems);
    }
  }
}
