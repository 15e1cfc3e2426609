// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JShell itself says, line by line, on its way to the reader: a mistyped word becomes a
 * sentence of ours, and what is not recognised stays as JShell says it.
 */
public final class ToolMessages extends OutputStream {
  private static final String BAR = "|  ";
  private static final String ERROR = BAR + "Error:";
  private static final String SENTENCE = BAR + "Exception " + SpokenExecution.SAID + ": ";
  private static final Pattern CARET = Pattern.compile("\\|\\s+\\^[-^.]*\\s*");
  private static final Pattern VALUE = Pattern.compile("([A-Za-z_]\\w*) ==> .*");
  private static final Pattern COMMAND = Pattern.compile("\\|  Invalid command: (.*)");
  private static final List<String> NOT_FOR_READERS =
      List.of("|  Welcome to JShell", "|  For an introduction type:", "|  Type /help for help.");

  private final Session session;
  private final Aftermath after;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final List<String> held = new ArrayList<>();
  private String reported = "";

  ToolMessages(Session session) {
    this.session = session;
    this.after = session.aftermath();
  }

  /** Takes what JShell says, and gives it to standard output in the language of the session. */
  public static PrintStream stream() {
    return new PrintStream(new ToolMessages(Shell.session()), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int letter) {
    if (letter == '\n') {
      String text = line.toString(StandardCharsets.UTF_8);
      line.reset();
      take(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    } else {
      line.write(letter);
    }
  }

  /** What waits for the rest of its line is shown, unless the line may be about a mistake. */
  @Override
  public void flush() {
    String begun = line.toString(StandardCharsets.UTF_8);
    if (!begun.isEmpty() && !begun.startsWith("|")) {
      line.reset();
      session.out(begun);
    }
  }

  private void take(String text) {
    if (text.equals(ERROR)) {
      release();
      held.add(text);
    } else if (held.isEmpty()) {
      pass(text);
    } else if (!text.startsWith("|") || text.startsWith(SENTENCE)) {
      release();
      pass(text);
    } else {
      held.add(text);
      if (CARET.matcher(text).matches()) {
        mistake();
      }
    }
  }

  /** A whole message: what is wrong, the line that was typed, and a mark under the place. */
  private void mistake() {
    int last = held.size() - 1;
    List<String> message = held.subList(1, last - 1).stream().map(ToolMessages::bare).toList();
    List<String> place = List.of(held.get(last - 1), held.get(last));
    if (message.isEmpty()) {
      release();
      return;
    }
    String source = bare(place.get(0));
    Optional<String> typed =
        after.mistyped().sentence(after.whole(message), source, bare(place.get(1)).indexOf('^'));
    Optional<String> sentence = typed.or(() -> after.mistake(message));
    if (sentence.isEmpty()) {
      release();
      return;
    }
    held.clear();
    // One mistake can be found in more than one place of a line.
    String key = sentence.get() + source;
    if (!key.equals(reported)) {
      after.said(sentence.get());
      if (typed.isEmpty()) {
        place.forEach(text -> session.out(text + "\n"));
      }
    }
    reported = key;
  }

  private void pass(String text) {
    reported = "";
    Matcher command = COMMAND.matcher(text);
    if (NOT_FOR_READERS.stream().anyMatch(text::startsWith)) {
      return;
    }
    if (text.startsWith(SENTENCE)) {
      after.said(text.substring(SENTENCE.length()));
    } else if (command.matches()) {
      after.noCommand(command.group(1));
    } else {
      Matcher value = VALUE.matcher(text);
      if (value.matches()) {
        after.name(value.group(1));
      }
      Optional<String> sentence =
          text.startsWith(BAR) ? after.mistyped().sentence(bare(text).strip()) : Optional.empty();
      sentence.ifPresentOrElse(after::said, () -> session.out(text + "\n"));
    }
  }

  private void release() {
    List<String> lines = List.copyOf(held);
    held.clear();
    lines.forEach(text -> session.out(text + "\n"));
  }

  private static String bare(String text) {
    return text.startsWith(BAR) ? text.substring(BAR.length()) : text.substring(1);
  }
}
