// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * One append as it stands in a file: a line for each entry, and a line that says they are all
 * there.
 *
 * <p>The last line has the version the file is at with this append, and a checksum of the version
 * and of the lines before it. A frame whose last line is missing was never finished, and never
 * happened.
 */
record Frame(long version, List<String> lines) {

  private static final Pattern END =
      Pattern.compile("\\{\"appended\":([0-9]{1,18}),\"crc32c\":\"([0-9a-f]{8})\"}");

  Frame {
    lines = List.copyOf(lines);
  }

  byte[] bytes() {
    return (String.join("\n", lines) + "\n" + end() + "\n").getBytes(UTF_8);
  }

  private String end() {
    CRC32C sum = new CRC32C();
    sum.update(Long.toString(version).getBytes(UTF_8));
    lines.forEach(line -> sum.update((line + "\n").getBytes(UTF_8)));
    return String.format(
        Locale.ROOT, "{\"appended\":%d,\"crc32c\":\"%08x\"}", version, sum.getValue());
  }

  /** What a file has: the frames that were finished, and how many bytes they take. */
  record Finished(List<String> lines, long bytes) {

    Finished {
      lines = List.copyOf(lines);
    }
  }

  // tag::read[]
  /** Reads all finished frames; what follows the last of them never happened. */
  static Finished read(byte[] file) throws IOException {
    List<String> kept = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    int finished = 0;
    int start = 0;
    for (int at = 0; at < file.length; at++) {
      if (file[at] != '\n') {
        continue;
      }
      String line = new String(file, start, at - start, UTF_8);
      start = at + 1;
      Matcher end = END.matcher(line);
      if (!end.matches()) {
        pending.add(line);
        continue;
      }
      kept.addAll(pending);
      if (!new Frame(kept.size(), pending).end().equals(line)) {
        throw new IOException("The checksum of version " + end.group(1) + " is wrong");
      }
      pending.clear();
      finished = start;
    }
    return new Finished(kept, finished);
  }
  // end::read[]
}
