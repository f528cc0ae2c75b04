// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

/** A receipt in lines of text. */
final class ReceiptText {

  private static final String FORMAT = "family-safeguarding-receipt/1";

  private ReceiptText() {}

  static String of(Receipt receipt) {
    StringBuilder text = new StringBuilder();
    line(text, FORMAT);
    line(text, "case " + receipt.judged().file() + " at version " + receipt.judged().version());
    line(text, "history " + receipt.judged().history());
    line(text, "on " + receipt.on());
    line(text, "library " + receipt.under().library());
    receipt.under().rulebooks().forEach(each -> line(text, "rulebook " + each));
    line(text, "calendar " + receipt.under().calendar());
    line(text, "policy " + receipt.under().policy());
    receipt.findings().forEach(each -> line(text, each));
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
