// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.werkrelatie.json.DocumentViolation;
import nl.werkrelatie.json.DocumentViolation.Code;
import nl.werkrelatie.rules.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The values of a document one by one, for hand-written reading, and all that is wrong with it. */
final class HandwrittenInput {
  private static final int MOST_TOKENS = 100_000;
  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_VIOLATIONS = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final char[] content;
  private final int length;
  private final JsonParser parser;
  private final List<DocumentViolation> violations = new ArrayList<>();
  private final Map<String, TreeSet<Integer>> leftOut = new HashMap<>();
  private int tokens;
  private @Nullable String unknown;

  HandwrittenInput(char[] content, int length) {
    this.content = content;
    this.length = length;
    this.parser = parser();
  }

  private JsonParser parser() {
    return FACTORY.createParser(ObjectReadContext.empty(), content, 0, length);
  }

  @Nullable JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token != null && ++tokens > MOST_TOKENS) {
      throw stop(Code.TOO_MANY_TOKENS);
    }
    return token;
  }

  /** Goes into the object at this token; false when there is none. */
  boolean beginObject() {
    return begin(JsonToken.START_OBJECT);
  }

  /** Goes to the next name of the object; false at its end. */
  boolean nextProperty() {
    return next() == JsonToken.PROPERTY_NAME;
  }

  String name() {
    return parser.currentName();
  }

  private boolean begin(JsonToken start) {
    if (parser.currentToken() == start) {
      return true;
    }
    wrongType();
    return false;
  }

  void unknownProperty() {
    guardLength(parser.currentName());
    TokenStreamLocation place = parser.currentTokenLocation();
    String known = path();
    unknown = known.substring(0, known.length() - escaped(parser.currentName()).length()) + "*";
    add(Code.UNKNOWN_PROPERTY, unknown, place.getLineNr(), place.getColumnNr());
    next();
    skip();
    unknown = null;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Goes to the end of the value at this token. */
  void skip() {
    JsonToken token = parser.currentToken();
    for (int depth = 0; ; token = next()) {
      if (token == JsonToken.PROPERTY_NAME) {
        guardLength(parser.currentName());
      } else if (token == JsonToken.VALUE_STRING) {
        guardLength(parser.getString());
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0 && token != JsonToken.PROPERTY_NAME) {
        return;
      }
    }
  }

  @Nullable String text() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType();
      return null;
    }
    String text = parser.getString();
    guardLength(text);
    for (int index = 0; index < text.length(); index++) {
      if (Character.isSurrogate(text.charAt(index))) {
        int character = text.codePointAt(index);
        if (character <= Character.MAX_VALUE) {
          refuse(Code.LONE_SURROGATE);
          return null;
        }
        index++;
      }
    }
    return text;
  }

  <E extends Enum<E>> @Nullable E word(HandwrittenWords<E> words) {
    String text = text();
    E word = text == null ? null : words.value(text);
    if (text != null && word == null) {
      refuse(Code.UNKNOWN_VALUE);
    }
    return word;
  }

  <E extends Enum<E>> @Nullable Set<E> words(HandwrittenWords<E> words, Class<E> type) {
    if (!begin(JsonToken.START_ARRAY)) {
      return null;
    }
    Set<E> set = EnumSet.noneOf(type);
    while (next() != JsonToken.END_ARRAY) {
      E word = word(words);
      if (word != null && !set.add(word)) {
        refuse(Code.DUPLICATE_ELEMENT);
      }
    }
    return set;
  }

  @Nullable Boolean yesOrNo() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    wrongType();
    return null;
  }

  @Nullable Integer number() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      wrongType();
      return null;
    }
    if (parser.getNumberType() != JsonParser.NumberType.INT) {
      refuse(Code.WRONG_TYPE);
      return null;
    }
    return parser.getIntValue();
  }

  @Nullable LocalDate date() {
    String text = text();
    LocalDate date = text == null ? null : HandwrittenDates.date(text);
    if (text != null && date == null) {
      refuse(Code.DATE_REFUSED);
    }
    return date;
  }

  @Nullable LocalTime time() {
    String text = text();
    LocalTime time = text == null ? null : HandwrittenDates.time(text);
    if (text != null && time == null) {
      refuse(Code.TIME_REFUSED);
    }
    return time;
  }

  /** The elements that are not refused. */
  <T> @Nullable List<T> list(String name, Supplier<@Nullable T> element) {
    if (!begin(JsonToken.START_ARRAY)) {
      return null;
    }
    List<T> list = new ArrayList<>();
    for (int index = 0; next() != JsonToken.END_ARRAY; index++) {
      T value = element.get();
      if (value == null) {
        leftOut.computeIfAbsent(name, key -> new TreeSet<>()).add(index);
      } else {
        list.add(value);
      }
    }
    return list;
  }

  int indexInDocument(String list, int index) {
    int inDocument = index;
    for (int refused : leftOut.getOrDefault(list, new TreeSet<>())) {
      inDocument += refused <= inDocument ? 1 : 0;
    }
    return inDocument;
  }

  private void wrongType() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      guardLength(parser.getString());
    }
    refuse(parser.currentToken() == JsonToken.VALUE_NULL ? Code.NULL_REFUSED : Code.WRONG_TYPE);
    skip();
  }

  private void guardLength(String text) {
    if (text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      throw stop(Code.TEXT_TOO_LONG);
    }
  }

  TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  /** Where the reading is, without any name that could be content; Jackson keeps it anyway. */
  String path() {
    return unknown != null ? unknown : parser.streamReadContext().pathAsPointer().toString();
  }

  /** Refuses what stands at this token. */
  void refuse(Code code) {
    refuse(code, location());
  }

  void refuse(Code code, TokenStreamLocation place) {
    add(code, path(), place.getLineNr(), place.getColumnNr());
  }

  /** Refuses an attribute of the object that ended at this token, to be placed later. */
  void refuseAttribute(Code code, String attribute) {
    add(code, path() + "/" + attribute, 0, 0);
  }

  Refusal stop(Code code) {
    refuse(code);
    return refusal();
  }

  void add(Code code, String pointer, int line, int column) {
    String text = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    violations.add(new DocumentViolation(code, pointer, line, column, Tekst.of(text, text)));
    if (violations.size() >= MOST_VIOLATIONS) {
      throw refusal();
    }
  }

  int found() {
    return violations.size();
  }

  /** Forgets what was found after the first ones. */
  void forget(int first) {
    violations.subList(first, violations.size()).clear();
  }

  /** Forgets what was found between the first ones and the last one. */
  void forgetAllButLast(int first) {
    violations.subList(first, violations.size() - 1).clear();
  }

  /** Goes to the end of the object, without judging what is in it. */
  void skipProperties() {
    while (nextProperty()) {
      guardLength(name());
      next();
      skip();
    }
  }

  Refusal refusal() {
    HandwrittenPlaces places = new HandwrittenPlaces(parser());
    return new Refusal(
        violations.stream()
            .map(places::place)
            .sorted(
                Comparator.comparingInt(DocumentViolation::line)
                    .thenComparingInt(DocumentViolation::column))
            .toList());
  }
}
