// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as text: what is taken for JSON at all, how much of it, and how it is laid out.
 *
 * <p>The parser's own messages quote the text it could not read, so none of them is passed on.
 */
final class JsonText {

  static final int LONGEST_DOCUMENT = 16 * 1024 * 1024;
  static final int LONGEST_TEXT = 1024 * 1024;
  static final int LONGEST_NAME = 1_000;
  static final int DEEPEST = 64;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxDocumentLength(LONGEST_DOCUMENT)
          .maxStringLength(LONGEST_TEXT)
          .maxNameLength(LONGEST_NAME)
          .maxNestingDepth(DEEPEST)
          .build();
  private static final JsonMapper MAPPER = mapper(LIMITS);

  /** For what is in memory already, and was found to be short enough. */
  private static final JsonMapper OF_ANY_LENGTH =
      mapper(LIMITS.rebuild().maxDocumentLength(StreamReadConstraints.DEFAULT_MAX_DOC_LEN).build());

  private static final ObjectWriter ON_ONE_LINE = MAPPER.writer();
  private static final ObjectWriter INDENTED =
      ON_ONE_LINE.with(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectNameValueSpacing(Separators.Spacing.AFTER))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private JsonText() {}

  private static JsonMapper mapper(StreamReadConstraints limits) {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build())
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /** The one value in a text; a problem where there is none, or more, or too much. */
  static Optional<JsonNode> parse(Function<JsonMapper, JsonParser> source, Place document) {
    return parse(MAPPER, source, document);
  }

  /** As {@link #parse}, of a line; how long it may be is for whoever calls. */
  static Optional<JsonNode> parseLine(String line, Place document) {
    return parse(OF_ANY_LENGTH, mapper -> mapper.createParser(line), document);
  }

  private static Optional<JsonNode> parse(
      JsonMapper reading, Function<JsonMapper, JsonParser> source, Place document) {
    try (JsonParser parser = source.apply(reading)) {
      return only(parser, document);
    } catch (JacksonIOException failed) {
      throw new UncheckedIOException(failed.getCause());
    }
  }

  private static Optional<JsonNode> only(JsonParser parser, Place document) {
    try {
      JsonNode json = parser.nextToken() == null ? null : MAPPER.readTree(parser);
      if (json == null) {
        document.problem("is empty");
      } else if (parser.nextToken() != null) {
        document.problem("goes on after its end, at " + position(parser.currentTokenLocation()));
      } else {
        return Optional.of(json);
      }
    } catch (JacksonIOException failed) {
      throw failed;
    } catch (StreamConstraintsException excessive) {
      document.problem(tooMuch(parser));
    } catch (JacksonException malformed) {
      document.problem(notJson(parser, malformed));
    }
    return Optional.empty();
  }

  private static String tooMuch(JsonParser parser) {
    String inAll = parser.streamReadConstraints().hasMaxDocumentLength() ? "16 MiB in all, " : "";
    return "is more than is read: at most "
        + inAll
        + "1 MiB in one text, "
        + DEEPEST
        + " levels deep; reading stopped at "
        + position(parser.currentLocation());
  }

  private static String notJson(JsonParser parser, JacksonException malformed) {
    String position = position(parser.currentLocation());
    return String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate")
        ? "has an object with two fields of one name; the second ends at " + position
        : "is not JSON, because of what stands at " + position;
  }

  private static String position(TokenStreamLocation where) {
    return "line " + where.getLineNr() + ", column " + where.getColumnNr();
  }

  /** Writes a value in one line, without blanks. */
  static void writeOnOneLine(Writer to, Consumer<JsonGenerator> value) {
    write(ON_ONE_LINE, to, value);
  }

  /** Writes a value as people like to read it, each field on a line of its own. */
  static void writeIndented(Writer to, Consumer<JsonGenerator> value) {
    write(INDENTED, to, value);
  }

  private static void write(ObjectWriter writer, Writer to, Consumer<JsonGenerator> value) {
    try (JsonGenerator out = writer.createGenerator(new PairedWriter(to))) {
      value.accept(out);
    } catch (JacksonIOException failed) {
      throw new UncheckedIOException(failed.getCause());
    }
  }
}
