// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkrelatie.examples.io.NearNames;
import nl.werkrelatie.examples.io.Plain;
import nl.werkrelatie.examples.shell.show.Sentences;

/**
 * What the shell says when JShell does not understand a line: the mistyped word and the names that
 * look like it, or how a function is typed. For any other mistake JShell's own words are best.
 */
public final class Mistyped {
  private static final Pattern SYMBOL = Pattern.compile("\\s*symbol:\\s+(\\w+) (\\w+).*");
  private static final Pattern METHOD =
      Pattern.compile("(?:no suitable method found for |method |reference to )(\\w+)\\b.*");
  private static final Pattern CALLED = Pattern.compile("(\\w+)\\s*\\(");
  private static final Pattern UNDECLARED =
      Pattern.compile(
          "created variable (\\w+), however, it cannot be referenced until class (\\w+) is declared");
  private static final JavaWords TYPED =
      new JavaWords()
          .row(
              "unclosed string literal.*|unclosed character literal.*"
                  + "|illegal character: '(?:[‘’“”„]|\\\\u201[89cde])'",
              "Zet een tekst tussen twee rechte aanhalingstekens, zoals in explain(\"nabijheid\")",
              "Put a text between two straight double quotes, as in explain(\"nabijheid\")")
          .row(
              "illegal escape character",
              "Schrijf in een bestandsnaam / in plaats van \\, zoals in read(\"C:/map/x.json\")",
              "In a file name write / instead of \\, as in read(\"C:/folder/x.json\")")
          .row(
              "'void' type not allowed here|void cannot be dereferenced"
                  + "|.*\n  \\(variable initializer is 'void'\\)",
              "Deze functie zegt iets en geeft geen waarde; dat doen suggesties(x), geval(\"S01\") en read(\"x.json\")",
              "This function says something and gives no value; suggesties(x), geval(\"S01\") and read(\"x.json\") do");
  private static final Set<String> LEAVING = Set.of("exit", "quit", "stop", "bye", "q");

  private final Names names;
  private final Collection<String> words;
  private final Sentences in;

  public Mistyped(Names names, Collection<String> words, Sentences in) {
    this.names = names;
    this.words = words;
    this.in = in;
  }

  /**
   * The sentence for one of JShell's messages.
   *
   * @param message its lines, without the bar before them
   * @param source the line that was typed
   * @param at where in that line the mistake was found
   */
  public Optional<String> sentence(List<String> message, String source, int at) {
    Optional<String> unknown =
        message.stream()
            .map(SYMBOL::matcher)
            .filter(Matcher::matches)
            .findFirst()
            .map(symbol -> unknown(symbol.group(1), symbol.group(2), message, source, at));
    if (unknown.isPresent()) {
      return unknown;
    }
    String first = message.get(0);
    if (first.equals("illegal start of expression") && source.strip().startsWith(".")) {
      return Optional.of(
          in.in(
              "Wat met een punt begint, hoort bij de regel ervoor; eindig die regel met de punt",
              "What begins with a dot belongs to the line before; end that line with the dot"));
    }
    Matcher method = METHOD.matcher(first);
    if (method.matches() && names.functions().contains(method.group(1))) {
      return Optional.of(typed(method.group(1)));
    }
    if (first.startsWith("incompatible types:")) {
      Optional<String> function = called(source, at);
      if (function.isPresent()) {
        return function.map(this::typed);
      }
    }
    return TYPED.sentence(String.join("\n", message), in);
  }

  /** The sentence when JShell took two words beside each other for a type and a name. */
  public Optional<String> sentence(String feedback) {
    Matcher undeclared = UNDECLARED.matcher(feedback);
    if (!undeclared.matches()) {
      return Optional.empty();
    }
    String function = undeclared.group(2);
    if (!names.functions().contains(function)) {
      List<String> nearest = NearNames.to(function, names.functions());
      return nearest.isEmpty()
          ? Optional.empty()
          : Optional.of(notKnown(in.in("De functie", "The function"), function, nearest, ""));
    }
    String quote = Usage.takesText(function) ? "\"" : "";
    return Optional.of(
        in.in("Zet haakjes: ", "Put brackets: ")
            + function
            + "("
            + quote
            + undeclared.group(1)
            + quote
            + ")");
  }

  private String unknown(String kind, String name, List<String> message, String source, int at) {
    if (kind.equals("class")) {
      return notKnown(
          in.in("Het type", "The type"),
          name,
          NearNames.to(name, names.types()),
          in.in("Importeer het eerst, of kijk in words().", "Import it first, or see words()."));
    }
    Optional<MemberHint> hint = MemberHint.in(message, in);
    if (hint.isPresent()) {
      return hint.get().sentence(name, names.types());
    }
    if (isMember(name, source, at)) {
      return notKnown(
          in.in("De naam", "The name"),
          name,
          List.of(),
          in.in(
              "De Tab-toets na de punt laat zien wat er kan.",
              "Tab after the dot shows what can be."));
    }
    return kind.equals("method") ? unknownFunction(name) : unknownValue(name, source, at);
  }

  private String unknownFunction(String name) {
    if (names.values().contains(name)) {
      return in.in("Dit is een waarde, geen functie; typ ", "This is a value, no function; type ")
          + name;
    }
    return notKnown(
        in.in("De functie", "The function"),
        name,
        NearNames.to(name, names.functions()),
        in.in("help() noemt de functies.", "help() names the functions."));
  }

  private String unknownValue(String name, String source, int at) {
    if (names.functions().contains(name)) {
      return in.in("Dit is een functie; typ ", "This is a function; type ") + Usage.of(name);
    }
    if (LEAVING.contains(name)) {
      return in.in("Stoppen doe je met /exit", "To stop, type /exit");
    }
    Optional<String> function = called(source, at);
    boolean known = words.stream().anyMatch(word -> Plain.key(word).equals(Plain.key(name)));
    if (function.isPresent() && Usage.takesText(function.get()) && known) {
      return in.in("Zet aanhalingstekens om het woord: ", "Put quotes around the word: ")
          + function.get()
          + "(\""
          + name
          + "\")";
    }
    if (names.types().contains(name)) {
      return in.in("Dit is een type; typ explain(\"", "This is a type; type explain(\"")
          + name
          + in.in(
              "\"), dat laat zien hoe je aan een waarde komt",
              "\"), which shows how to get a value");
    }
    Optional<String> constant = MemberHint.typeWith(name, names.types());
    if (constant.isPresent()) {
      return in.in("Zet het type ervoor: ", "Put the type before it: ")
          + constant.get()
          + "."
          + name;
    }
    Set<String> all = new TreeSet<>(names.values());
    all.addAll(names.types());
    all.addAll(names.functions());
    return notKnown(
        in.in("De naam", "The name"),
        name,
        NearNames.to(name, all),
        in.in(
            "help() noemt de functies; een eigen naam maak je zo: var x = geval(\"S01\")",
            "help() names the functions; make a name of your own like this: var x = geval(\"S01\")"));
  }

  private String notKnown(String what, String name, List<String> nearest, String otherwise) {
    List<String> shown = new ArrayList<>();
    for (String near : nearest) {
      // The very name was there once, before /drop or another class path.
      if (!near.equals(name)) {
        shown.add(names.functions().contains(near) ? near + "(...)" : near);
      }
    }
    return what
        + " ‘"
        + name
        + in.in("’ is hier niet bekend. ", "’ is not known here. ")
        + (shown.isEmpty()
            ? otherwise
            : in.in("Bedoelde je ", "Did you mean ")
                + String.join(in.in(" of ", " or "), shown)
                + "?");
  }

  private String typed(String function) {
    return in.in("Dat past niet in ", "That does not fit in ")
        + function
        + in.in("(...); zo wel: ", "(...); this does: ")
        + Usage.of(function);
  }

  private static boolean isMember(String name, String source, int at) {
    int found = source.indexOf(name, Math.min(Math.max(at, 0), source.length()));
    int dot = found < 0 ? source.indexOf("." + name) : found - 1;
    return dot >= 0 && source.charAt(dot) == '.';
  }

  /** The function of ours whose brackets surround this place in the line. */
  private Optional<String> called(String source, int at) {
    Optional<String> called = Optional.empty();
    Matcher call = CALLED.matcher(source);
    while (call.find() && call.start() <= at) {
      String name = call.group(1);
      called =
          names.functions().contains(name) && !isMember(name, source, call.start())
              ? Optional.of(name)
              : Optional.empty();
    }
    return called;
  }
}
