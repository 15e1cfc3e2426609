// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

/** What the compiler says about how a line or a function is written, as rows. */
final class FormMistakes {
  static final JavaWords ROWS =
      new JavaWords()
          .row(
              "'\\)' (?:or ',' )?expected",
              "Hier ontbreekt een haakje ) of een komma",
              "A bracket ) or a comma is missing here")
          .row(
              "';' expected",
              "Hier houdt Java op het te begrijpen: er ontbreekt een punt, een komma, een teken of een ;",
              "Here Java stops understanding it: a dot, a comma, a sign or a ; is missing")
          .row("'(.)' expected", "Hier ontbreekt {1}", "{1} is missing here")
          .row(
              "<identifier> expected",
              "Hier hoort een naam, die met een letter begint en geen woord van Java is",
              "This has to be a name, which begins with a letter and is no word of Java")
          .row(
              "'.class' expected|class, interface, enum, or record expected",
              "Hier hoort een naam of een waarde, en dit is een type of een woord van Java",
              "This has to be a name or a value, and it is a type or a word of Java")
          .row(
              "reached end of file while parsing",
              "De regel is nog niet af; er ontbreekt een haakje of een waarde",
              "The line is not done; a bracket or a value is missing")
          .row(
              "illegal start of (?:expression|type|statement)",
              "Hier kan geen waarde beginnen; er staat iets te veel of iets te weinig",
              "No value can begin here; there is something too much or too little")
          .row("illegal '\\.'", "Hier staat een punt te veel", "There is a dot too many here")
          .row(
              "illegal character: '(.+)'",
              "Dit teken hoort niet in een regel Java; een tekst staat tussen aanhalingstekens",
              "This sign does not belong in a line of Java; a text stands between quotes")
          .row(
              "not a statement",
              "Dit doet niets; roep iets aan, of geef de waarde een naam met var x = ...",
              "This does nothing; call something, or give the value a name with var x = ...")
          .row(
              "integer number too large.*",
              "Dit getal is te groot voor een int; zet er een L achter: 3000000000L",
              "This number is too large for an int; put an L behind it: 3000000000L")
          .row(
              "missing return statement",
              "Niet elke weg door deze functie geeft iets terug; eindig met return ...",
              "Not every way through this function gives something back; end with return ...")
          .row(
              "unreachable statement",
              "Hier komt Java nooit; laat weg wat na return of break staat",
              "Java never comes here; leave out what stands after return or break")
          .row(
              "(?:break|continue) outside (?:of )?(?:switch or )?loop",
              "break en continue horen binnen for of while",
              "break and continue belong inside for or while")
          .row(
              "'else' without 'if'.*|illegal start of type: else",
              "Bij else hoort een if ervoor",
              "With else goes an if before it")
          .row(
              "variable (\\w+) might not have been initialized",
              "{1} heeft misschien nog geen waarde; geef er een: {1} = ...",
              "{1} has perhaps no value yet; give it one: {1} = ...")
          .row(
              "variable (\\w+) is already defined in .*",
              "De naam {1} is hier al in gebruik; neem een andere",
              "The name {1} is in use here; take another one")
          .row(
              "unreported exception (\\S+); must be caught or declared to be thrown",
              "Dit kan misgaan ({1}); zet het in een functie met throws {1}, of tussen try { ... } catch ({1} e) { ... }",
              "This can go wrong ({1}); put it in a function with throws {1}, or in try { ... } catch ({1} e) { ... }")
          .row(
              "exception (\\S+) is never thrown in body of corresponding try statement",
              "{1} kan hier niet voorkomen; laat die catch weg",
              "{1} cannot happen here; leave out that catch")
          .row(
              "local variables referenced from (?:a lambda expression|an inner class) must be final or effectively final",
              "Achter een pijl (->) mag een naam uit een functie niet van waarde veranderen; gebruik .count(), .mapToInt(...).sum() of een for",
              "After an arrow (->) a name of a function must not change its value; use .count(), .mapToInt(...).sum() or a for")
          .row(
              "the switch (?:expression|statement) does not cover all possible input values",
              "Deze switch noemt niet elke waarde; voeg default -> ... toe",
              "This switch does not name every value; add default -> ...")
          .row(
              "(\\w+) is not abstract and does not override abstract method (\\w+\\(.*\\)) in (\\S+)",
              "{1} moet {2} van {3} zelf invullen",
              "{1} has to fill in {2} of {3} itself")
          .row(
              "package (\\S+) does not exist",
              "{1} bestaat hier niet; kijk naar de letters, en /imports toont wat er is",
              "There is no {1} here; look at the letters, and /imports shows what there is");

  private FormMistakes() {}
}
