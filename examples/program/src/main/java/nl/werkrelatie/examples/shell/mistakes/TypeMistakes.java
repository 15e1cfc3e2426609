// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

/** What the compiler says when words are written well and do not fit each other, as rows. */
final class TypeMistakes {
  private static final String VALUES_STAY_NL =
      "Een waarde verandert niet; maak een nieuwe: var y = x.withVolgnummer(3)";
  private static final String VALUES_STAY_EN =
      "A value does not change; make a new one: var y = x.withVolgnummer(3)";

  private static final String UNSUITABLE =
      "no suitable (?:method|constructor) found for (\\w+)(?:<[^\\n]*?>)?\\(";

  /** What the compiler says about one way to call it, and why that way does not fit. */
  private static final String CANDIDATE =
      "\\n\\s*(?:method|constructor) [^\\n]*\\(([^\\n]*)\\) is not applicable\\n[^\\n]*";

  static final JavaWords ROWS =
      new JavaWords()
          .row(
              UNSUITABLE + "no arguments\\)" + CANDIDATE + CANDIDATE,
              "Tussen de haakjes van {1}(...) hoort {2} of {3}, en er staat niets",
              "Between the brackets of {1}(...) there has to be {2} or {3}, and there is nothing")
          .row(
              UNSUITABLE + "([^\\n]*)\\)" + CANDIDATE + CANDIDATE,
              "{1}(...) neemt geen {2}; wel {3} of {4}",
              "{1}(...) takes no {2}; it does take {3} or {4}")
          .row(
              "incompatible types: (\\S+) cannot be converted to boolean",
              "Hier hoort waar of niet waar (boolean), en dit is {1}; vergelijk, zoals a == b of a.equals(b)",
              "This has to be true or false (boolean), and it is {1}; compare, as a == b or a.equals(b)")
          .row(
              "incompatible types: java\\.lang\\.String cannot be converted to (?:int|long|double)",
              "Hier hoort een getal, en dit is een tekst; een getal staat zonder aanhalingstekens, zoals 3",
              "This has to be a number, and it is a text; a number stands without quotes, as 3")
          .row(
              "incompatible types: (\\S+) cannot be converted to java\\.lang\\.String",
              "Hier hoort een tekst (String), en dit is {1}; een tekst staat tussen aanhalingstekens, zoals \"3\"",
              "This has to be a text (String), and it is {1}; a text stands between quotes, as \"3\"")
          .row(
              "incompatible types: (?:java\\.lang\\.)?(\\S+) cannot be converted to java\\.time\\.LocalDate",
              "Hier hoort een datum, en dit is {1}; schrijf LocalDate.of(2026, 11, 21)",
              "This has to be a date, and it is {1}; write LocalDate.of(2026, 11, 21)")
          .row(
              "incompatible types: bad return type in lambda expression\\s+(.+) cannot be converted to (.+)",
              "Achter de pijl hoort {2}, en dit is {1}",
              "After the arrow there has to be {2}, and this is {1}")
          .row(
              "incompatible types: ([^\\n]+) cannot be converted to ([^\\n]+)",
              "Hier hoort {2}, en dit is {1}",
              "This has to be {2}, and it is {1}")
          .row(
              "incompatible types: possible lossy conversion from (\\S+) to (\\S+)",
              "Hier hoort {2}, en in {1} past meer; rond het eerst af",
              "This has to be {2}, and {1} holds more; round it first")
          .row(
              "incompatible types: unexpected return value",
              "Deze functie is void en geeft dus niets terug; zet een type in plaats van void",
              "This function is void and so gives nothing back; put a type instead of void")
          .row(
              "incompatible types: .*",
              "Dit is van een ander type dan hier hoort",
              "This is of another type than has to be here")
          .row(
              UNSUITABLE + "no arguments\\).*",
              "{1}(...) heeft iets tussen de haakjes nodig; de Tab-toets na het haakje laat zien wat",
              "{1}(...) needs something between the brackets; Tab after the bracket shows what")
          .row(
              UNSUITABLE + "([^\\n]*)\\)\\n.*",
              "{1}(...) neemt geen {2}; de Tab-toets na het haakje laat zien wat wel",
              "{1}(...) takes no {2}; Tab after the bracket shows what it does")
          .row(
              "(?:method|constructor) (\\w+) in \\w+ .*\\n\\s*required: no arguments\\n.*",
              "Bij {1}() staat niets tussen de haakjes",
              "With {1}() nothing stands between the brackets")
          .row(
              "(?:method|constructor) (\\w+) in \\w+ .*\\n\\s*required: ([^\\n]+)\\n\\s*found: +no arguments\\n.*",
              "Bij {1}(...) hoort {2} tussen de haakjes, en er staat niets",
              "With {1}(...) there has to be {2} between the brackets, and there is nothing")
          .row(
              "(?:method|constructor) (\\w+) in \\w+ .*\\n\\s*required: ([^\\n]+)\\n\\s*found: +([^\\n]+)\\n.*",
              "Bij {1}(...) hoort {2} tussen de haakjes, en er staat {3}",
              "With {1}(...) there has to be {2} between the brackets, and there is {3}")
          .row(
              "for-each not applicable to expression type\\n.*\\n\\s*found: +java\\.util\\.stream\\..*",
              "for gaat langs een lijst, en een stroom (Stream) is geen lijst; zet er .toList() achter, of typ .forEach(w -> show(w))",
              "for goes along a list, and a stream is no list; put .toList() behind it, or type .forEach(w -> show(w))")
          .row(
              "for-each not applicable to expression type\\n.*\\n\\s*found: +([^\\n]+)",
              "for gaat langs een lijst, en dit is {1}",
              "for goes along a list, and this is {1}")
          .row(
              "array required, but (\\S+) found",
              "[...] hoort bij een array, en dit is {1}; bij een lijst typ je .get(0)",
              "[...] belongs to an array, and this is {1}; of a list type .get(0)")
          .row(
              "(\\S+) cannot be dereferenced",
              "Een {1} is alleen een waarde; er kan geen punt achter",
              "A {1} is a value and no more; no dot can follow it")
          .row(
              "bad operand types for binary operator '([^']+)'\\n\\s*first type: +([^\\n]+)\\n\\s*second type: +([^\\n]+)",
              "{2} {1} {3} kan niet; deze twee passen niet bij elkaar",
              "{2} {1} {3} cannot be; these two do not fit each other")
          .row(
              "incomparable types: ([^\\n]+) and ([^\\n]+)",
              "{1} en {2} zijn nooit gelijk; vergelijk twee van hetzelfde type",
              "{1} and {2} are never equal; compare two of the same type")
          .row(
              "bad operand type (\\S+) for unary operator '([^']+)'",
              "{2} kan niet bij {1}",
              "{2} cannot go with {1}")
          .row(
              "non-static method (\\w+)\\(.*\\) cannot be referenced from a static context",
              "{1}(...) vraag je aan een waarde en niet aan het type, zoals vijfentwintigste.{1}(...)",
              "Ask {1}(...) of a value and not of the type, as vijfentwintigste.{1}(...)")
          .row(
              "java\\.util\\.(\\w+) is abstract; cannot be instantiated",
              "Met new {1} kan het niet; typ {1}.of(...) of new ArrayList<>()",
              "It cannot be done with new {1}; type {1}.of(...) or new ArrayList<>()")
          .row(
              "(\\S+) is abstract; cannot be instantiated",
              "Met new kan dit niet; typ {1} en een punt, en de Tab-toets laat zien hoe wel",
              "It cannot be done with new; type {1} and a dot, and Tab shows how it can")
          .row(
              "(\\w+)\\(.*\\) has private access in (\\S+)",
              "{1} in {2} is niet voor gebruik van buiten; {2} en een punt, en de Tab-toets laat zien wat wel",
              "{1} in {2} is not for use from outside; {2} and a dot, and Tab shows what is")
          .row(
              "cannot infer type for local variable (\\w+)\\n\\s*\\(cannot use 'var' on variable without initializer\\)",
              "Bij var hoort meteen een waarde: var {1} = geval(\"S01\")",
              "With var goes a value at once: var {1} = geval(\"S01\")")
          .row(
              "cannot infer type for local variable (\\w+)\\n\\s*\\(variable initializer is 'null'\\)",
              "Aan null is geen type te zien; zet het type er zelf voor, zoals Werkrelatie {1} = null",
              "null shows no type; put the type before it, as Werkrelatie {1} = null")
          .row(
              "cannot infer type for local variable (\\w+)\\n.*",
              "Hieraan is geen type te zien; zet in plaats van var het type voor {1}",
              "This shows no type; put the type before {1} instead of var")
          .row("unexpected type\\n\\s*required: variable\\n.*", VALUES_STAY_NL, VALUES_STAY_EN)
          .row(
              "unexpected type\\n\\s*required: value\\n\\s*found: +class",
              "Hier hoort een waarde, en dit is een type",
              "This has to be a value, and it is a type")
          .row(
              "unexpected type\\n\\s*required: reference\\n\\s*found: +int",
              "Tussen < en > schrijf je Integer in plaats van int",
              "Between < and > write Integer instead of int")
          .row(
              "cannot assign a value to (?:static )?final variable (\\w+)",
              "{1} is final en verandert niet; neem een andere naam",
              "{1} is final and does not change; take another name");

  private TypeMistakes() {}
}
