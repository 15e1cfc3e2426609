// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Goes through one document token by token, guards the limits, and collects what is wrong. */
public final class DocumentReader implements AutoCloseable {
  private final IntFunction<JsonParser> parserFrom;
  private final Set<Integer> halfNames;
  private final Limits limits;
  private final JsonParser parser;
  private final Violations violations;
  private final Pointer pointer;
  private final Map<String, TreeSet<Integer>> leftOut = new HashMap<>();
  private int tokens;
  private int depth;

  /** Whether the document is as long as a text that is too long. */
  private final boolean canBeTooLong;

  public DocumentReader(HalfNames document, Limits limits, Violations violations) {
    this.parserFrom = start -> Json.parser(document.content(), start);
    this.halfNames = document.starts();
    this.limits = limits;
    this.parser = parserFrom.apply(0);
    this.violations = violations;
    this.pointer = new Pointer();
    this.canBeTooLong = document.content().length > limits.textLength();
    violations.foundBefore(() -> Math.toIntExact(parser.currentLocation().getCharOffset()));
  }

  /**
   * A reading of {@link Ascii} that is soon done and finds no places: at the first refusal it is
   * {@link GivenUp}.
   */
  public DocumentReader(byte[] document, Limits limits) {
    this.parserFrom = start -> Json.parser(document, start);
    this.halfNames = Set.of();
    this.limits = limits;
    this.parser = parserFrom.apply(0);
    this.violations = Violations.none(limits);
    this.pointer = Pointer.none();
    this.canBeTooLong = document.length > limits.textLength();
  }

  /** What is wrong so far. */
  public Violations violations() {
    return violations;
  }

  public Pointer pointer() {
    return pointer;
  }

  public @Nullable JsonToken token() {
    return parser.currentToken();
  }

  public boolean atName() {
    return parser.currentToken() == JsonToken.PROPERTY_NAME;
  }

  public String name() {
    return parser.currentName();
  }

  /** Whether half a character was in the name at this token; something else stands there now. */
  public boolean atHalfName() {
    return !halfNames.isEmpty() && halfNames.contains(offset());
  }

  /** Which of these names the name at this token is; negative when it is none, or no name. */
  public int nameIn(PropertyNameMatcher names) {
    return parser.currentNameMatch(names);
  }

  /**
   * Goes to the next token of an object: a name, or the end. Which of these names it is; negative
   * when it is none.
   */
  public int nextName(PropertyNameMatcher names) {
    int index = parser.nextNameMatch(names);
    guard(parser.currentToken());
    return index;
  }

  /** What the text at this token stands for; null when it stands for nothing, or is no text. */
  public <V> @Nullable V written(Written<V> form) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return null;
    }
    int length = parser.getStringLength();
    return form.value(parser.getStringCharacters(), parser.getStringOffset(), length);
  }

  /** The text or the number at this token, as it is written. */
  public String string() {
    return parser.getString();
  }

  /** Goes to the next token; null at the end of the document. */
  public @Nullable JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token != null) {
      guard(token);
    }
    return token;
  }

  private void guard(JsonToken token) {
    if (++tokens > limits.tokens()) {
      throw stop(Refusal.moreTokensThan(limits.tokens()));
    }
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        if (++depth > limits.depth()) {
          throw stop(Refusal.deeperThan(limits.depth()));
        }
      }
      case END_OBJECT, END_ARRAY -> depth--;
      case PROPERTY_NAME -> {
        if (canBeTooLong) {
          guardLength(parser.currentName());
        }
      }
      case VALUE_STRING -> {
        if (canBeTooLong && parser.getStringLength() > limits.textLength()) {
          guardLength(parser.getString());
        }
      }
      default -> {}
    }
  }

  /** Goes to the end of the value at this token, without judging what is in it. */
  public void skip() {
    int around = depth - (parser.currentToken().isStructStart() ? 1 : 0);
    while (depth > around) {
      next();
    }
  }

  /** Refuses the value or name at this token. */
  public void refuse(Refusal refusal) {
    TokenStreamLocation location = location();
    violations.add(refusal, pointer.text(), location.getLineNr(), location.getColumnNr());
  }

  /** Refuses the value at the pointer, which starts at this place. */
  public void refuseAt(TokenStreamLocation start, Refusal refusal) {
    violations.add(refusal, pointer.text(), start.getLineNr(), start.getColumnNr());
  }

  /** Refuses what stands at this pointer; its line and column are looked up later. */
  public void refuseAt(String place, Refusal refusal) {
    violations.add(refusal, place);
  }

  /** Whether something at this pointer or within it was refused. */
  public boolean isRefusedWithin(String place) {
    return violations.isWithin(place);
  }

  /** How much is refused so far. */
  public int refusals() {
    return violations.size();
  }

  /**
   * Refuses an attribute of the value around the pointer; its line and column are looked up later.
   */
  public void refuseAttribute(String attribute, Refusal refusal) {
    violations.add(refusal, pointer.text() + "/" + attribute);
  }

  /** Refuses the document at this token and ends the reading. */
  public DocumentRefusedException stop(Refusal refusal) {
    refuse(refusal);
    return violations.refusal();
  }

  /** The text at this token; null when it is refused. */
  public @Nullable String text(Asking asking) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(asking);
      return null;
    }
    String text = parser.getString();
    if (Surrogates.firstLone(text) >= 0) {
      refuse(Refusal.loneSurrogate());
      return null;
    }
    return text;
  }

  /** This text at this token; null when it holds what nobody sees, which is then refused. */
  public @Nullable String shown(@Nullable String text) {
    if (text != null && Tekst.isHidingIn(text)) {
      refuse(Refusal.hidden());
      return null;
    }
    return text;
  }

  /** Refuses the value at this token because another type is asked, and skips it. */
  public void wrongType(Asking asking) {
    JsonToken token = parser.currentToken();
    refuse(
        token == JsonToken.VALUE_NULL
            ? Refusal.nullInsteadOf(asking.expected())
            : Refusal.otherType(Expected.actual(token), asking.expected()));
    skip();
  }

  /**
   * Notes that the list element at the pointer was refused, so that the elements after it keep
   * their index in the document.
   */
  public void leaveOut(String list, int index) {
    leftOut.computeIfAbsent(list, key -> new TreeSet<>()).add(index);
  }

  /** The index in the document of a list element, counted without the refused ones. */
  public int indexInDocument(String list, int index) {
    int inDocument = index;
    for (int refused : leftOut.getOrDefault(list, new TreeSet<>())) {
      inDocument += refused <= inDocument ? 1 : 0;
    }
    return inDocument;
  }

  /** Where this token starts, in lines and columns. */
  public TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  /** Where this token starts, in characters from the beginning. */
  public int offset() {
    TokenStreamLocation location = location();
    // Of bytes the parser counts no characters; each is one.
    return Math.toIntExact(Math.max(location.getCharOffset(), location.getByteOffset()));
  }

  /** Another parser of the same document, from the character at this offset on. */
  public JsonParser ahead(int offset) {
    return parserFrom.apply(offset);
  }

  @Override
  public void close() {
    parser.close();
  }

  private void guardLength(String text) {
    int most = limits.textLength();
    if (text.length() > most && text.codePointCount(0, text.length()) > most) {
      throw stop(Refusal.textLongerThan(most));
    }
  }
}
