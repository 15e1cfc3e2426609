// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.util.stream.Stream;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.examples.io.Terminal;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/**
 * The functions to type in JShell or in a script. They answer in sentences on standard output; a
 * mistake is one sentence as well, never an exception.
 */
public final class Shell {
  /** Set to {@code none} by a shell that forgets what was typed. */
  static final String HISTORY = "werkrelatie.history";

  // One sitting a process: a function that is typed has nowhere else to find the day and language.
  private static final Session SESSION =
      new Session(
          System.out::print,
          Terminal.characters(),
          () -> Terminal.ofOutput().folding().orElse(Terminal.USUAL));

  static {
    // Otherwise SLF4J says to every reader that nothing listens to it.
    if (System.getProperty("slf4j.internal.verbosity") == null) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
  }

  private Shell() {}

  static Session session() {
    return SESSION;
  }

  /** Says what there is to try, and what not to type. */
  public static void welcome() {
    SESSION.welcome(!"none".equals(System.getProperty(HISTORY)));
  }

  /** Says which functions there are. */
  public static void help() {
    SESSION.help();
  }

  /** The language of every following answer: {@code nl} or {@code en}. */
  public static void language(@Nullable String tag) {
    SESSION.language(tag);
  }

  /** The day on which every following answer looks, written as 2026-11-21. */
  public static void peildatum(@Nullable String date) {
    SESSION.peildatum(date);
  }

  /** Says what is recorded of a werkrelatie, or any other value of the library in words. */
  public static void show(@Nullable Object value) {
    SESSION.show(value);
  }

  /** Says what may help in this werkrelatie and why, and what waits. */
  public static void suggest(@Nullable Werkrelatie werkrelatie) {
    SESSION.answers().suggest(werkrelatie);
  }

  /** What may help in this werkrelatie, as a value; null when there is no werkrelatie or no day. */
  public static @Nullable Suggesties suggesties(@Nullable Werkrelatie werkrelatie) {
    return SESSION.answers().suggesties(werkrelatie).orElse(null);
  }

  /** Says what goes along to the next consulent, to decide together with the inwoner. */
  public static void overdracht(@Nullable Werkrelatie werkrelatie) {
    SESSION.answers().overdracht(werkrelatie);
  }

  /** Says why this handvat is suggested, held or absent; for example {@code whyNot(x, H27)}. */
  public static void whyNot(@Nullable Werkrelatie werkrelatie, @Nullable Handvat handvat) {
    SESSION.answers().whyNot(werkrelatie, handvat == null ? null : handvat.id());
  }

  /** The same, with the id of the handvat as text. */
  public static void whyNot(@Nullable Werkrelatie werkrelatie, @Nullable String handvat) {
    SESSION.answers().whyNot(werkrelatie, handvat);
  }

  /** Says what differs between two werkrelaties, or between one and the same with a change. */
  public static void compare(@Nullable Werkrelatie first, @Nullable Werkrelatie second) {
    SESSION.answers().compare(first, second);
  }

  /** Shows a werkrelatie along the time, in plain text. */
  public static void timeline(@Nullable Werkrelatie werkrelatie) {
    SESSION.answers().timeline(werkrelatie);
  }

  /**
   * Writes the same as a page, as a picture or as plain text, as the name ends: .html, .svg, .txt.
   */
  public static void timeline(@Nullable Werkrelatie werkrelatie, @Nullable String file) {
    SESSION.answers().timeline(werkrelatie, file, "consulent");
  }

  /** Writes it for "inwoner": only what someone else at home may read along. */
  public static void timeline(
      @Nullable Werkrelatie werkrelatie, @Nullable String file, @Nullable String forWhom) {
    SESSION.answers().timeline(werkrelatie, file, forWhom);
  }

  /** Writes it also when the file exists: with {@code true} it is replaced. */
  public static void timeline(
      @Nullable Werkrelatie werkrelatie,
      @Nullable String file,
      @Nullable String forWhom,
      boolean overwrite) {
    SESSION.answers().timeline(werkrelatie, file, forWhom, overwrite);
  }

  /** Shows every signaal that holds. */
  public static void signalen(@Nullable Werkrelatie werkrelatie) {
    SESSION.answers().signalen(werkrelatie);
  }

  /** Says what a word, a signaal or a handvat means, with source and example. */
  public static void explain(@Nullable String word) {
    SESSION.explain(word);
  }

  /** Shows every word that {@link #explain} knows. */
  public static void words() {
    SESSION.words();
  }

  /** Shows every handvat with its central question. */
  public static void handvatten() {
    SESSION.handvatten();
  }

  /** Shows the published invented gevallen whose id or title holds this word. */
  public static void gevallen(@Nullable String word) {
    SESSION.gevallen(word);
  }

  /** The werkrelatie of a published invented geval; null, with a sentence, when there is none. */
  public static @Nullable Werkrelatie geval(@Nullable String id) {
    return SESSION.geval(id);
  }

  /** The werkrelatie in this file; null, with a sentence, when it cannot be read. */
  public static @Nullable Werkrelatie read(@Nullable String file) {
    return SESSION.read(file);
  }

  /**
   * The werkrelaties in this file of one document a line, read while they are used; a refused line
   * is one sentence with its number and place, and is passed over.
   */
  public static Stream<Werkrelatie> readStream(@Nullable String file) {
    return SESSION.readStream(file);
  }

  /** Writes a werkrelatie to a new file; a file that exists stays as it is. */
  public static void write(@Nullable Werkrelatie werkrelatie, @Nullable String file) {
    SESSION.write(werkrelatie, file, false);
  }

  /** Writes it also when the file exists: with {@code true} it is replaced. */
  public static void write(
      @Nullable Werkrelatie werkrelatie, @Nullable String file, boolean overwrite) {
    SESSION.write(werkrelatie, file, overwrite);
  }

  /** Shows where the last thing that went wrong went wrong, for programmers. */
  public static void trace() {
    SESSION.aftermath().trace();
  }
}
