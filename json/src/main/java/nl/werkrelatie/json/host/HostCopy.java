// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.read.Characters;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;

/**
 * A copy of one value in a host's document, as JSON of our own, so that it is read as strictly as a
 * document that stands alone; it remembers where in the host's document everything stood.
 *
 * <p>The copying ends as soon as the value is complete or goes beyond a limit; the reader then
 * meets the same limit.
 */
final class HostCopy {
  /** Stands for what is no JSON value: refused everywhere, as no number here has a fraction. */
  private static final String NO_VALUE = "0.5";

  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

  private final Limits limits;
  private final StringBuilder copied = new StringBuilder();
  private int[] starts = new int[64];
  private int[] lines = new int[64];
  private int[] columns = new int[64];
  private int tokens;
  private int depth;
  private boolean beyondLimit;
  private boolean inText;
  private boolean broken;

  HostCopy(Limits limits) {
    this.limits = limits;
  }

  /** Whether nothing more is to be copied. */
  boolean ended() {
    return depth == 0 || broken || beyondLimit || copied.length() > limits.length();
  }

  /** Where in the host's document the next bracket, name or value stands; 0 when unknown. */
  HostCopy at(int line, int column) {
    if (tokens == starts.length) {
      starts = Arrays.copyOf(starts, 2 * tokens);
      lines = Arrays.copyOf(lines, 2 * tokens);
      columns = Arrays.copyOf(columns, 2 * tokens);
    }
    lines[tokens] = Math.max(0, line);
    columns[tokens] = line > 0 ? Math.max(0, column) : 0;
    return this;
  }

  void start(char bracket) {
    begin(true);
    copied.append(bracket);
    beyondLimit |= ++depth > limits.depth();
  }

  void end(char bracket) {
    begin(false);
    copied.append(bracket);
    depth--;
  }

  void name(String name) {
    startText();
    endText(name);
    copied.append(':');
  }

  /** A text starts here; parsers find out later whether it has an end. */
  void startText() {
    begin(true);
    inText = true;
  }

  void endText(String text) {
    inText = false;
    // Surely more code points than a text may hold, even when all of them are pairs.
    int most = 2 * limits.textLength() + 1;
    boolean tooLong = text.length() > most;
    quote(tooLong ? text.substring(0, most) : text);
    beyondLimit |= tooLong;
  }

  /** A number as its host gives it; hosts have numbers that JSON has not. */
  void number(String number) {
    begin(true);
    copied.append(JSON_NUMBER.matcher(number).matches() ? number : NO_VALUE);
  }

  /** True, false or null. */
  void word(String word) {
    begin(true);
    copied.append(word);
  }

  /** What is no JSON value, such as a host's own object in a tree. */
  void noValue() {
    begin(true);
    copied.append(NO_VALUE);
  }

  /** The host's parser can go no further: its input ends here, or is no JSON. */
  void breakOff(boolean atItsEnd) {
    begin(false);
    if (inText) {
      copied.append('"');
    }
    if (!atItsEnd) {
      copied.append("\\!");
    }
    broken = true;
  }

  /** The value in this document. */
  <T> T read(Document<T> document) {
    try {
      return document.read(Characters.of(copied.toString(), limits), limits);
    } catch (DocumentRefusedException refusal) {
      List<DocumentViolation> inHost = refusal.violations().stream().map(this::inHost).toList();
      throw new DocumentRefusedException(inHost);
    }
  }

  /** The violation where it stands in the host's document. */
  private DocumentViolation inHost(DocumentViolation violation) {
    int found = Arrays.binarySearch(starts, 0, tokens, violation.column() - 1);
    // What is broken is told behind the last token.
    int token = found >= 0 ? found : Math.max(0, -found - 2);
    return new DocumentViolation(
        violation.code(), violation.pointer(), lines[token], columns[token], violation.tekst());
  }

  private void begin(boolean separated) {
    char before = copied.isEmpty() ? ':' : copied.charAt(copied.length() - 1);
    if (separated && before != ':' && before != '{' && before != '[') {
      copied.append(',');
    }
    starts[tokens++] = copied.length();
    beyondLimit |= tokens > limits.tokens();
  }

  private void quote(String text) {
    copied.append('"');
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character == '"' || character == '\\') {
        copied.append('\\').append(character);
      } else if (character < ' ' || isLone(text, index)) {
        copied.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
      } else {
        copied.append(character);
      }
    }
    copied.append('"');
  }

  private static boolean isLone(String text, int index) {
    char character = text.charAt(index);
    if (Character.isHighSurrogate(character)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(character)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
