// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.examples.io.Terminal;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempel;
import org.jspecify.annotations.Nullable;

/**
 * The functions to type in JShell or in a script. They answer in sentences on standard output; a
 * mistake is one sentence as well, never an exception.
 */
public final class Shell {
  /** Set to {@code none} by a shell that forgets what was typed. */
  static final String HISTORY = "werkrelatie.history";

  static {
    // Before the sitting, whose engine wakes SLF4J: otherwise that says to every reader that
    // nothing listens to it.
    if (System.getProperty("slf4j.internal.verbosity") == null) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
  }

  // One sitting a process: a function that is typed has nowhere else to find the day and language.
  private static final Session SESSION =
      new Session(
          // Looked up each time: whoever runs the shell can put another in its place.
          text -> System.out.print(text),
          Terminal.characters(),
          () -> Terminal.ofOutput().folding().orElse(Terminal.USUAL));

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
    suggest(werkrelatie, used());
  }

  /** The same by the rules of this engine. */
  public static void suggest(@Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    SESSION.answers().suggest(werkrelatie, engine);
  }

  /** What may help in this werkrelatie, as a value; null when there is no werkrelatie or no day. */
  public static @Nullable Suggesties suggesties(@Nullable Werkrelatie werkrelatie) {
    return suggesties(werkrelatie, used());
  }

  /** The same by the rules of this engine. */
  public static @Nullable Suggesties suggesties(
      @Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    return SESSION.answers().suggesties(werkrelatie, engine).orElse(null);
  }

  /** Says what goes along to the next consulent, to decide together with the inwoner. */
  public static void overdracht(@Nullable Werkrelatie werkrelatie) {
    SESSION.answers().overdracht(werkrelatie);
  }

  /** Says why this handvat is suggested, held or absent; for example {@code whyNot(x, H27)}. */
  public static void whyNot(@Nullable Werkrelatie werkrelatie, @Nullable Handvat handvat) {
    whyNot(werkrelatie, handvat == null ? null : handvat.id(), used());
  }

  /** The same, with the id of the handvat as text. */
  public static void whyNot(@Nullable Werkrelatie werkrelatie, @Nullable String handvat) {
    whyNot(werkrelatie, handvat, used());
  }

  /** The same by the rules of this engine. */
  public static void whyNot(
      @Nullable Werkrelatie werkrelatie, @Nullable String handvat, RuleEngine engine) {
    SESSION.answers().whyNot(werkrelatie, handvat, engine);
  }

  /** The same by the rules of this engine. */
  public static void whyNot(
      @Nullable Werkrelatie werkrelatie, @Nullable Handvat handvat, RuleEngine engine) {
    whyNot(werkrelatie, handvat == null ? null : handvat.id(), engine);
  }

  /** Says what differs between two werkrelaties, or between one and the same with a change. */
  public static void compare(@Nullable Werkrelatie first, @Nullable Werkrelatie second) {
    compare(first, second, used());
  }

  /** The same by the rules of this engine. */
  public static void compare(
      @Nullable Werkrelatie first, @Nullable Werkrelatie second, RuleEngine engine) {
    SESSION.answers().compare(first, second, engine);
  }

  /** Says what differs for one werkrelatie between the rules of two engines. */
  public static void compare(
      @Nullable Werkrelatie werkrelatie, RuleEngine before, RuleEngine after) {
    SESSION.answers().compare(werkrelatie, before, after);
  }

  /** Shows a werkrelatie along the time, in plain text. */
  public static void timeline(@Nullable Werkrelatie werkrelatie) {
    timeline(werkrelatie, used());
  }

  /** The same by the rules of this engine. */
  public static void timeline(@Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    SESSION.answers().timeline(werkrelatie, engine);
  }

  /**
   * Writes the same as a page, as a picture or as plain text, as the name ends: .html, .svg, .txt.
   */
  public static void timeline(@Nullable Werkrelatie werkrelatie, @Nullable String file) {
    timeline(werkrelatie, file, "consulent");
  }

  /** Writes it for "inwoner": only what someone else at home may read along. */
  public static void timeline(
      @Nullable Werkrelatie werkrelatie, @Nullable String file, @Nullable String forWhom) {
    timeline(werkrelatie, file, forWhom, false);
  }

  /** Writes it also when the file exists: with {@code true} it is replaced. */
  public static void timeline(
      @Nullable Werkrelatie werkrelatie,
      @Nullable String file,
      @Nullable String forWhom,
      boolean overwrite) {
    SESSION.answers().timeline(werkrelatie, file, forWhom, overwrite, used());
  }

  /** The same as a picture (SVG), for a notebook: {@code display("text/html", svg(x))}. */
  public static @Nullable String svg(@Nullable Werkrelatie werkrelatie) {
    return SESSION.answers().svg(werkrelatie, used());
  }

  /** Shows every signaal that holds. */
  public static void signalen(@Nullable Werkrelatie werkrelatie) {
    signalen(werkrelatie, used());
  }

  /** The same by the rules of this engine, those of an organisation too. */
  public static void signalen(@Nullable Werkrelatie werkrelatie, RuleEngine engine) {
    SESSION.answers().signalen(werkrelatie, engine);
  }

  /** The rules that the answers of this sitting use, which are the standard ones at first. */
  public static RuleEngine engine() {
    return SESSION.engine().say();
  }

  /** Uses these rules from now on, for example {@code engine(RuleEngine.standard())}. */
  public static RuleEngine engine(@Nullable RuleEngine engine) {
    return SESSION.engine().use(engine);
  }

  /**
   * Uses this rule set as well from now on, for example {@code engine(regels("x.json"))}; one that
   * is refused changes nothing.
   */
  public static RuleEngine engine(@Nullable Regelset regelset) {
    return SESSION.engine().use(regelset);
  }

  /** Uses this threshold from now on, for example {@code engine(Drempel.STILTE, 60)}. */
  public static RuleEngine engine(@Nullable Drempel drempel, int waarde) {
    return SESSION.engine().use(drempel, waarde);
  }

  /** The rule set in this file; null, with a sentence, when it cannot be read. */
  public static @Nullable Regelset regels(@Nullable String file) {
    return SESSION.regels(file);
  }

  private static RuleEngine used() {
    return SESSION.engine().get();
  }

  /** Says what a word, a signaal or a handvat means, with source and example. */
  public static void explain(@Nullable String word) {
    explain(word, used());
  }

  /** The same by the rules of this engine, with the handvatten and signalen of an organisation. */
  public static void explain(@Nullable String word, RuleEngine engine) {
    SESSION.explain(word, engine);
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
   * The werkrelaties in this file of one document a line, or in all files of this folder, read
   * while they are used; a refused line is one sentence with its number and place, and is passed
   * over.
   */
  public static Stream<Werkrelatie> readStream(@Nullable String file) {
    return SESSION.readStream(file);
  }

  /**
   * So many invented werkrelaties up to the day of this sitting, each made when it is used; the
   * same seed gives the same ones. It is no sample, and nothing can be estimated with it.
   */
  public static List<Werkrelatie> caseload(int n, long seed) {
    return SESSION.answers().caseload(n, seed);
  }

  /**
   * Says how often each handvat comes with each of these values of a threshold, over so many
   * invented werkrelaties: {@code vary(500, 42, Drempel.STILTE, 60, 90, 120)}. It is about rules,
   * and about nobody.
   */
  public static void vary(int n, long seed, @Nullable Drempel drempel, int... waarden) {
    SESSION.answers().vary(n, seed, drempel, waarden, used());
  }

  /**
   * Writes a werkrelatie, an answer, a rule set or any number of them to a new file; a file that
   * exists stays as it is. A stream or a list becomes one document a line, packed when the name
   * ends on .gz.
   */
  public static void write(@Nullable Object value, @Nullable String file) {
    SESSION.write(value, file, false);
  }

  /** Writes it also when the file exists: with {@code true} it is replaced. */
  public static void write(@Nullable Object value, @Nullable String file, boolean overwrite) {
    SESSION.write(value, file, overwrite);
  }

  /** Shows where the last thing that went wrong went wrong, for programmers. */
  public static void trace() {
    SESSION.aftermath().trace();
  }
}
