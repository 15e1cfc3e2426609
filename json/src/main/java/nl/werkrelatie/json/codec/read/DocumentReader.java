// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Goes through one document token by token, guards the limits, and collects what is wrong. */
public final class DocumentReader {
  private final HalfNames halfNames;
  private final Limits limits;
  private final JsonParser parser;
  private final Violations violations;
  private final Pointer pointer = new Pointer();
  private final Map<String, TreeSet<Integer>> leftOut = new HashMap<>();
  private int tokens;
  private int depth;

  public DocumentReader(HalfNames document, Limits limits, Violations violations) {
    this.halfNames = document;
    this.limits = limits;
    this.parser = Json.parser(document.content(), 0);
    this.violations = violations;
    violations.foundBefore(() -> Math.toIntExact(parser.currentLocation().getCharOffset()));
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
    return !halfNames.isEmpty() && halfNames.starts().contains(offset());
  }

  /** The text or the number at this token, as it is written. */
  public String string() {
    return parser.getString();
  }

  /** Goes to the next token; null at the end of the document. */
  public @Nullable JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return null;
    }
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
      case PROPERTY_NAME -> guardLength(parser.currentName());
      case VALUE_STRING -> {
        if (parser.getStringLength() > limits.textLength()) {
          guardLength(parser.getString());
        }
      }
      default -> {}
    }
    return token;
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
    return Math.toIntExact(location().getCharOffset());
  }

  public char[] content() {
    return halfNames.content();
  }

  private void guardLength(String text) {
    int most = limits.textLength();
    if (text.length() > most && text.codePointCount(0, text.length()) > most) {
      throw stop(Refusal.textLongerThan(most));
    }
  }
}
