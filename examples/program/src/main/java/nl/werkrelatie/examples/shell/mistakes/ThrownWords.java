// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

/** What Java throws while something typed is run: its class, a colon and its message, as rows. */
final class ThrownWords {
  static final JavaWords ROWS =
      new JavaWords()
          .row(
              "NoSuchElementException: No value present",
              "Deze Optional is leeg: er is niets vastgelegd; gebruik .orElse(...), of kijk eerst met .isPresent()",
              "This Optional is empty: nothing is recorded; use .orElse(...), or look first with .isPresent()")
          .row(
              "NoSuchElementException.*",
              "Er is niets (meer) om te pakken; kijk eerst of het leeg is",
              "There is nothing (left) to take; look first whether it is empty")
          .row(
              "ClassCastException: class (\\S+) cannot be cast to class (\\S+).*",
              "Dit is een {1} en geen {2}; kijk eerst met instanceof {2}",
              "This is a {1} and no {2}; look first with instanceof {2}")
          .row(
              "\\w*IndexOutOfBoundsException: [Ii]ndex:? (-?\\d+)\\b.* (?:length|[Ss]ize):? (\\d+)",
              "Plaats {1} is er niet: er zijn er {2}, geteld vanaf 0",
              "There is no place {1}: there are {2}, counted from 0")
          .row(
              "\\w*IndexOutOfBoundsException.*",
              "Die plaats is er niet; plaatsen tellen vanaf 0",
              "There is no such place; places count from 0")
          .row(
              "ArithmeticException: / by zero",
              "Delen door nul kan niet",
              "Nothing can be divided by zero")
          .row(
              "NumberFormatException.*",
              "Deze tekst is geen getal; laat alleen cijfers over",
              "This text is no number; leave digits only")
          .row(
              "DateTimeException.*",
              "Die datum of tijd bestaat niet; schrijf jaar, maand en dag: LocalDate.of(2026, 11, 21)",
              "There is no such date or time; write year, month and day: LocalDate.of(2026, 11, 21)")
          .row(
              "IllegalArgumentException: No enum constant (\\S+)\\.[^.]*",
              "{1} heeft zo’n waarde niet; {1}.values() noemt ze alle",
              "{1} has no such value; {1}.values() names them all")
          .row(
              "IllegalArgumentException: duplicate (?:element|key): .*",
              "Hier staat twee keer hetzelfde; laat er een weg",
              "The same stands here twice; leave one out")
          .row(
              "IllegalStateException: Duplicate key .*",
              "Twee hebben dezelfde sleutel; gebruik groupingBy(...) in plaats van toMap(...)",
              "Two have the same key; use groupingBy(...) instead of toMap(...)")
          .row(
              "IllegalStateException: stream has already been operated upon or closed",
              "Deze stroom is al gelezen, en dat kan één keer; lees het bestand opnieuw, of bewaar een lijst met .toList()",
              "This stream has been read, and that goes once; read the file again, or keep a list with .toList()")
          .row(
              "UnsupportedOperationException",
              "Dit is niet te veranderen; maak er een kopie van, zoals new ArrayList<>(...)",
              "This cannot be changed; make a copy of it, as new ArrayList<>(...)")
          .row(
              "ConcurrentModificationException",
              "Een lijst verandert terwijl zij wordt doorlopen; verander een kopie, zoals new ArrayList<>(...)",
              "A list changes while it is gone through; change a copy, as new ArrayList<>(...)")
          .row(
              "StackOverflowError",
              "Iets roept zichzelf steeds weer aan en houdt niet op",
              "Something calls itself again and again and does not end")
          .row(
              "OutOfMemoryError.*",
              "Het geheugen is vol; houd minder tegelijk vast, zoals met readStream(...) zonder .toList()",
              "Memory is full; keep less at once, as with readStream(...) without .toList()");

  private ThrownWords() {}
}
