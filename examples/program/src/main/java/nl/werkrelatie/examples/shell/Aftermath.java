// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.util.List;
import java.util.Optional;
import jdk.jshell.spi.ExecutionEnv;
import nl.werkrelatie.examples.shell.mistakes.JavaWords;
import nl.werkrelatie.examples.shell.mistakes.Mishap;
import nl.werkrelatie.examples.shell.mistakes.Mistyped;
import nl.werkrelatie.examples.shell.mistakes.Names;
import nl.werkrelatie.examples.shell.mistakes.WholeMessages;
import nl.werkrelatie.examples.shell.show.Sentences;
import org.jspecify.annotations.Nullable;

/** What the shell says after a mistake, and what it keeps of it for whoever asks more. */
final class Aftermath {
  private final Session session;
  private final WholeMessages messages = new WholeMessages();
  private @Nullable Names names;
  private volatile @Nullable Throwable last;

  Aftermath(Session session) {
    this.session = session;
  }

  /** Where the last thing that went wrong went wrong. */
  void trace() {
    Throwable cause = last;
    if (cause == null) {
      Sentences sentences = session.sentences();
      session.say(
          sentences.line(
              sentences.in(
                  "Er is hier niets misgegaan; de gewone jshell toont elk spoor meteen.",
                  "Nothing went wrong here; plain jshell shows every trace at once.")));
      return;
    }
    for (@Nullable Throwable shown = cause; shown != null; shown = shown.getCause()) {
      session.out(shown + "\n");
      for (StackTraceElement element : shown.getStackTrace()) {
        // Below what was typed lies JShell itself, which is nobody's mistake.
        if (element.getClassName().startsWith("jdk.internal.reflect.")) {
          break;
        }
        session.out("  " + element + "\n");
      }
    }
  }

  /** One sentence for what was thrown while something typed was run; kept for whoever asks more. */
  String mishap(Throwable cause) {
    last = cause;
    return Mishap.sentence(cause, session.sentences());
  }

  /** The same of another thread, which goes on beside the next line that is typed. */
  void inThread(Throwable cause) {
    last = cause;
    Sentences sentences = session.sentences();
    said(
        sentences.in("Een draad is gestopt: ", "A thread has stopped: ")
            + Mishap.withoutMessage(cause, sentences));
  }

  /** Listens to the JShell behind this way of running from now on: a new one has no names yet. */
  void hears(ExecutionEnv env) {
    names = null;
    messages.of(env);
  }

  /** A message of the compiler with the lines that JShell leaves out. */
  List<String> whole(List<String> shown) {
    return messages.whole(shown);
  }

  /** The sentence for a mistake in Java, when there is one. */
  Optional<String> mistake(List<String> message) {
    return JavaWords.mistake(message, session.sentences());
  }

  Mistyped mistyped() {
    return new Mistyped(names(), session.known().words(), session.sentences());
  }

  /** A name that somebody gave to a value, from now on known when it is mistyped. */
  void name(String given) {
    names().values().add(given);
  }

  void noCommand(String command) {
    Sentences sentences = session.sentences();
    session.say(
        sentences.line(
            sentences.in("Het commando ", "There is no command ")
                + command
                + sentences.in(
                    " is er niet; /exit stopt en help() noemt de functies.",
                    "; /exit stops and help() names the functions.")));
  }

  void said(String sentence) {
    session.say(session.sentences().line(sentence));
  }

  private Names names() {
    Names known = names;
    if (known == null) {
      known = new Names(Shell.class, ExampleWerkrelaties.class);
      names = known;
    }
    return known;
  }
}
