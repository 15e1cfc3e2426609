// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.List;
import java.util.Locale;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.shared.Years;
import nl.werkrelatie.text.Tekst;

/**
 * What a document is refused for, and how that is said: the only place where these texts stand. No
 * text is ever made of content.
 *
 * @param code what is wrong
 * @param tekst what is wrong and then, after a semicolon, what to do
 */
public record Refusal(Code code, Tekst tekst) {
  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  public static Refusal empty() {
    return of(Code.SYNTAX_BROKEN, "is leeg; geef een JSON-object", "is empty; give a JSON object");
  }

  public static Refusal incomplete() {
    return of(
        Code.SYNTAX_BROKEN,
        "houdt op voordat het compleet is; geef het hele document",
        "ends before it is complete; give the whole document");
  }

  public static Refusal noJson() {
    return of(
        Code.SYNTAX_BROKEN,
        "is hier geen JSON; controleer aanhalingstekens, komma's en haken",
        "is no JSON here; check quotes, commas and brackets");
  }

  public static Refusal textAfterEnd() {
    return of(
        Code.TEXT_AFTER_END,
        "heeft tekst na het einde; geef één document",
        "has text after its end; give one document");
  }

  public static Refusal noUtf8() {
    return of(
        Code.ENCODING_BROKEN,
        "is hier geen geldige UTF-8; schrijf het als UTF-8",
        "is no valid UTF-8 here; write it as UTF-8");
  }

  public static Refusal halfCharacter() {
    return of(
        Code.ENCODING_BROKEN,
        "bevat hier een half teken (de helft van een surrogaatpaar); geef hele tekens",
        "holds half of a surrogate pair here; give whole characters");
  }

  public static Refusal byteOrderMark() {
    return of(
        Code.BYTE_ORDER_MARK,
        "begint met een byte order mark; laat die weg",
        "begins with a byte order mark; leave it out");
  }

  public static Refusal longerThanBytes(int most) {
    return of(
        Code.DOCUMENT_TOO_LONG,
        "is langer dan " + most + " bytes; geef een korter document, één per keer",
        "is longer than " + most + " bytes; give a shorter document, one at a time");
  }

  public static Refusal longerThanCharacters(int most) {
    return of(
        Code.DOCUMENT_TOO_LONG,
        "is langer dan " + most + " tekens; geef een korter document, één per keer",
        "is longer than " + most + " characters; give a shorter document, one at a time");
  }

  public static Refusal deeperThan(int most) {
    return of(
        Code.TOO_DEEP,
        "is dieper genest dan " + most + " niveaus; gebruik er minder",
        "is nested deeper than " + most + " levels; use fewer");
  }

  public static Refusal moreTokensThan(int most) {
    return of(
        Code.TOO_MANY_TOKENS,
        "komt na " + most + " haken, namen en waarden; splits het document",
        "comes after " + most + " brackets, names and values; split the document");
  }

  public static Refusal textLongerThan(int most) {
    return of(
        Code.TEXT_TOO_LONG,
        "bevat een tekst of naam van meer dan " + most + " tekens; maak die korter of laat die weg",
        "holds a text or name longer than " + most + " characters; shorten it or leave it out");
  }

  public static Refusal newerThan(int newest) {
    return of(
        Code.NEWER_VERSION,
        "is nieuwer dan "
            + newest
            + ", de nieuwste die deze bibliotheek leest; gebruik een nieuwere bibliotheek",
        "is newer than " + newest + ", the newest this library reads; update the library");
  }

  public static Refusal noVersion(int version) {
    return of(
        Code.NUMBER_OUT_OF_RANGE,
        "is geen versie van het formaat; geef " + version,
        "is no version of the format; give " + version);
  }

  public static Refusal otherKind(String asked) {
    return of(
        Code.OTHER_KIND,
        "is een ander soort document dan hier wordt gelezen; geef hier " + asked,
        "is another kind of document than is read here; give " + asked + " here");
  }

  public static Refusal unknownKind(String asked) {
    return of(
        Code.UNKNOWN_VALUE,
        "is geen bekend soort document; geef " + asked,
        "is no known kind of document; give " + asked);
  }

  public static Refusal unknownProperty(String kind, List<String> names) {
    String known = String.join(", ", names);
    return of(
        Code.UNKNOWN_PROPERTY,
        "is geen eigenschap van " + kind + "; gebruik een van " + known,
        "is no property of " + kind + "; use one of " + known);
  }

  public static Refusal duplicateProperty() {
    return of(
        Code.DUPLICATE_PROPERTY,
        "staat al eerder in hetzelfde object; bewaar een van beide",
        "occurs earlier in the same object; keep one of them");
  }

  public static Refusal missing(Tekst expected) {
    return of(
        Code.MISSING, "ontbreekt; geef " + expected.nl(), "is missing; give " + expected.en());
  }

  public static Refusal nullInsteadOf(Tekst expected) {
    return of(
        Code.NULL_REFUSED,
        "is null; geef " + expected.nl() + ", of laat het weg als het onbekend is",
        "is null; give " + expected.en() + ", or leave it out when it is unknown");
  }

  public static Refusal otherType(Tekst actual, Tekst expected) {
    return of(
        Code.WRONG_TYPE,
        "is " + actual.nl() + "; geef " + expected.nl(),
        "is " + actual.en() + "; give " + expected.en());
  }

  public static Refusal numberOutsideAll() {
    return of(
        Code.WRONG_TYPE,
        "past in geen getal van het formaat; geef er een van "
            + Integer.MIN_VALUE
            + " tot en met "
            + Integer.MAX_VALUE,
        "is outside every number of the format; give one from "
            + Integer.MIN_VALUE
            + " to "
            + Integer.MAX_VALUE);
  }

  public static Refusal unknownWord(List<String> words) {
    String known = String.join(", ", words);
    return of(
        Code.UNKNOWN_VALUE,
        "is geen bekend woord; gebruik een van " + known,
        "is no known word; use one of " + known);
  }

  public static Refusal otherWord(String asked) {
    return of(
        Code.UNKNOWN_VALUE, "is een ander woord; geef " + asked, "is another word; give " + asked);
  }

  public static Refusal noDate() {
    return of(
        Code.DATE_REFUSED,
        "is geen bestaande datum; geef jaar, maand en dag als jjjj-mm-dd, zoals 2026-11-21",
        "is no existing date; give year, month and day as yyyy-MM-dd, such as 2026-11-21");
  }

  public static Refusal noTime() {
    return of(
        Code.TIME_REFUSED,
        "is geen tijdstip; geef het als uu:mm of uu:mm:ss, zoals 14:30",
        "is no time of day; give it as HH:mm or HH:mm:ss, such as 14:30");
  }

  public static Refusal otherForm(Tekst expected) {
    return of(
        Code.TEXT_REFUSED,
        "heeft niet de gevraagde vorm; geef " + expected.nl(),
        "does not have the asked form; give " + expected.en());
  }

  public static Refusal loneSurrogate() {
    return of(
        Code.LONE_SURROGATE,
        "bevat een half teken (de helft van een surrogaatpaar); schrijf het hele teken",
        "holds half of a surrogate pair; write the whole character");
  }

  public static Refusal duplicateElement() {
    return of(
        Code.DUPLICATE_ELEMENT,
        "staat al eerder in de lijst; geef het één keer",
        "occurs earlier in the list; give it once");
  }

  public static Refusal emptyList() {
    return of(
        Code.EMPTY_LIST,
        "is een lege lijst; geef er minstens één",
        "is an empty list; give at least one");
  }

  public static Refusal blank() {
    return of(
        Code.TEXT_REFUSED,
        "is leeg of alleen witruimte; geef een tekst",
        "is empty or only white space; give a text");
  }

  public static Refusal hidden() {
    return new Refusal(Code.TEXT_REFUSED, Tekst.HOLDS_HIDDEN);
  }

  public static Refusal dateOutOfRange() {
    return new Refusal(Code.DATE_OUT_OF_RANGE, Tekst.of(Years.OUTSIDE_NL, Years.OUTSIDE_EN));
  }

  public static Refusal numberOutside(int lowest, int highest) {
    return of(
        Code.NUMBER_OUT_OF_RANGE,
        "ligt niet tussen " + lowest + " en " + highest + "; controleer het",
        "lies outside " + lowest + " to " + highest + "; check it");
  }

  /** What the domain itself refuses. */
  public static Refusal of(Violation violation) {
    return of(Code.of(violation.code()), violation.text(DUTCH), violation.text(ENGLISH));
  }

  public static Refusal of(Code code, String nl, String en) {
    return new Refusal(code, Tekst.of(nl, en));
  }
}
