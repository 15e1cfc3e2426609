// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.werkrelatie.json.DocumentViolation.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Goes through one document token by token, guards the limits, and collects what is wrong. */
final class DocumentReader {
  private final char[] content;
  private final JsonParser parser;
  private final Violations violations;
  private final Pointer pointer = new Pointer();
  private final Map<String, TreeSet<Integer>> leftOut = new HashMap<>();
  private int tokens;
  private int depth;

  DocumentReader(char[] content, Violations violations) {
    this.content = content;
    this.parser = Json.parser(content, 0);
    this.violations = violations;
    violations.foundBefore(() -> Math.toIntExact(parser.currentLocation().getCharOffset()));
  }

  Pointer pointer() {
    return pointer;
  }

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  boolean atName() {
    return parser.currentToken() == JsonToken.PROPERTY_NAME;
  }

  String name() {
    return parser.currentName();
  }

  /** The text or the number at this token, as it is written. */
  String string() {
    return parser.getString();
  }

  /** Goes to the next token; null at the end of the document. */
  @Nullable JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return null;
    }
    if (++tokens > Limits.TOKENS) {
      throw stop(
          Code.TOO_MANY_TOKENS,
          "comes after " + Limits.TOKENS + " brackets, names and values; split the document");
    }
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        if (++depth > Limits.DEPTH) {
          throw stop(
              Code.TOO_DEEP,
              "is nested deeper than " + Limits.DEPTH + " levels; the format needs fewer");
        }
      }
      case END_OBJECT, END_ARRAY -> depth--;
      case PROPERTY_NAME -> guardLength(parser.currentName());
      case VALUE_STRING -> {
        if (parser.getStringLength() > Limits.TEXT) {
          guardLength(parser.getString());
        }
      }
      default -> {}
    }
    return token;
  }

  /** Goes to the end of the value at this token, without judging what is in it. */
  void skip() {
    int around = depth - (parser.currentToken().isStructStart() ? 1 : 0);
    while (depth > around) {
      next();
    }
  }

  /** Refuses the value or name at this token. */
  void refuse(Code code, String text) {
    violations.add(here(code, text));
  }

  /**
   * Refuses an attribute of the value around the pointer; its line and column are looked up later.
   */
  void refuseAttribute(String attribute, Code code, String text) {
    violations.add(code, pointer.text() + "/" + attribute, text);
  }

  /** Refuses the document at this token and ends the reading. */
  DocumentRefusedException stop(Code code, String text) {
    refuse(code, text);
    return violations.refusal();
  }

  /** The text at this token; null when it is refused. */
  @Nullable String text(String expected) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(expected);
      return null;
    }
    String text = parser.getString();
    if (Surrogates.firstLone(text) >= 0) {
      refuse(Code.LONE_SURROGATE, "holds half of a surrogate pair; write the whole character");
      return null;
    }
    return text;
  }

  /** Refuses the value at this token because another type is asked, and skips it. */
  void wrongType(String expected) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      refuse(
          Code.NULL_REFUSED, "is null; give " + expected + ", or leave it out when it is unknown");
    } else {
      refuse(Code.WRONG_TYPE, "is " + actual() + "; give " + expected);
    }
    skip();
  }

  /**
   * Notes that the list element at the pointer was refused, so that the elements after it keep
   * their index in the document.
   */
  void leaveOut(String list, int index) {
    leftOut.computeIfAbsent(list, key -> new TreeSet<>()).add(index);
  }

  /** The index in the document of a list element, counted without the refused ones. */
  int indexInDocument(String list, int index) {
    int inDocument = index;
    for (int refused : leftOut.getOrDefault(list, new TreeSet<>())) {
      inDocument += refused <= inDocument ? 1 : 0;
    }
    return inDocument;
  }

  /** Where this token starts, in lines and columns. */
  TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  /** Where this token starts, in characters from the beginning. */
  int offset() {
    return Math.toIntExact(location().getCharOffset());
  }

  char[] content() {
    return content;
  }

  private void guardLength(String text) {
    if (text.length() > Limits.TEXT && text.codePointCount(0, text.length()) > Limits.TEXT) {
      throw stop(
          Code.TEXT_TOO_LONG,
          "holds a text or name longer than "
              + Limits.TEXT
              + " characters; the format has no place for it");
    }
  }

  private DocumentViolation here(Code code, String text) {
    TokenStreamLocation location = location();
    return new DocumentViolation(
        code, pointer.text(), location.getLineNr(), location.getColumnNr(), text);
  }

  private String actual() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> "true or false";
    };
  }
}
