// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * How a case file's id stands in the name of its file.
 *
 * <p>Some disks do not tell "a" from "A", or do not allow a colon, so everything but small letters,
 * digits, hyphens and underscores is written as {@code =} and two hexadecimal digits.
 */
final class FileName {

  private static final String END = ".ndjson";
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9_-]");
  private static final Pattern WRITTEN = Pattern.compile("=([0-9a-f]{2})|([a-z0-9_-])");
  private static final Pattern WHOLE =
      Pattern.compile("((?:=[0-9a-f]{2}|[a-z0-9_-])+)" + Pattern.quote(END));

  private FileName() {}

  static String of(CaseFileId id) {
    StringBuilder name = new StringBuilder();
    for (char character : id.value().toCharArray()) {
      String text = String.valueOf(character);
      name.append(
          PLAIN.matcher(text).matches()
              ? text
              : String.format(Locale.ROOT, "=%02x", (int) character));
    }
    return name + END;
  }

  /** The id, where the file is a case file at all. */
  static Optional<CaseFileId> id(Path name) {
    Matcher whole = WHOLE.matcher(name.toString());
    if (!whole.matches()) {
      return Optional.empty();
    }
    StringBuilder id = new StringBuilder();
    Matcher each = WRITTEN.matcher(whole.group(1));
    while (each.find()) {
      String hex = each.group(1);
      id.append(hex == null ? each.group(2) : Character.toString(Integer.parseInt(hex, 16)));
    }
    return Optional.of(new CaseFileId(id.toString()));
  }
}
