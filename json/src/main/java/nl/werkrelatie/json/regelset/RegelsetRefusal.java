// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.List;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import nl.werkrelatie.json.tables.HandvatTables;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.text.Tekst;

/**
 * What a rule set is refused for, and how that is said: the only place where these texts stand.
 *
 * <p>A rule set holds nothing about persons, so a text may name a code or an id that it knows; what
 * is mistyped is still not repeated, since it could be anything.
 */
public final class RegelsetRefusal {
  static final Tekst CONDITIE =
      Tekst.of(
          "de code van een signaal, of een object met alle, een of niet",
          "the code of a signaal, or an object with alle, een or niet");

  static final Tekst WOORDEN =
      Tekst.of("een woord of een lijst van woorden", "a word or a list of words");

  private RegelsetRefusal() {}

  static Refusal unknownSignaal(List<String> nearest) {
    return unknown(
        Code.UNKNOWN_NAME,
        known("signaal"),
        nearest,
        "een van " + standard() + ", of een code uit signalen",
        "one of " + standard() + ", or a code from signalen");
  }

  private static String standard() {
    return String.join(", ", HandvatTables.SIGNAAL.words());
  }

  static Refusal unknownHandvat(List<String> nearest) {
    return unknown(
        Code.UNKNOWN_NAME,
        known("handvat"),
        nearest,
        "het id van een eigen handvat of van een uit de standaard",
        "the id of an own handvat or of one of the standard catalogue");
  }

  static Refusal notOwnHandvat(List<String> nearest) {
    return unknown(
        Code.UNKNOWN_NAME,
        Tekst.of("geen eigen handvat van dit document", "no own handvat of this document"),
        nearest,
        "het id van een handvat uit dit document",
        "the id of a handvat in this document");
  }

  static Refusal unknownRule(List<String> nearest) {
    return unknown(
        Code.UNKNOWN_NAME,
        Tekst.of("geen bekende standaardregel", "no known standard rule"),
        nearest,
        "het id van een regel uit de standaard",
        "the id of a rule of the standard catalogue");
  }

  static Refusal unknownGegeven(List<String> nearest) {
    String words = String.join(", ", Gegevensoort.words());
    return unknown(
        Code.UNKNOWN_VALUE, known("gegeven"), nearest, "een van " + words, "one of " + words);
  }

  private static Tekst known(String what) {
    return Tekst.of("geen bekend " + what, "no known " + what);
  }

  private static Refusal unknown(Code code, Tekst not, List<String> nearest, String nl, String en) {
    String near = String.join(" / ", nearest);
    return Refusal.of(
        code,
        "is "
            + not.nl()
            + (near.isEmpty()
                ? "; gebruik " + nl
                : "; controleer de naam: bedoel je " + near + "?"),
        "is "
            + not.en()
            + (near.isEmpty() ? "; use " + en : "; check the name: did you mean " + near + "?"));
  }

  static Refusal duplicateId() {
    return Refusal.of(
        Code.DUPLICATE_ID,
        "komt eerder in dit document of in de standaard voor; geef elk een eigen naam",
        "occurs earlier in this document or in the standard catalogue; give each its own name");
  }

  static Refusal notFitting(String gegeven) {
    return Refusal.of(
        Code.NOT_FITTING,
        "hoort niet bij " + gegeven + "; laat het weg",
        "does not go with " + gegeven + "; leave it out");
  }

  static Refusal noRange() {
    return Refusal.of(
        Code.MISSING,
        "ontbreekt; geef minstens, hoogstens of allebei",
        "is missing; give minstens, hoogstens or both");
  }

  static Refusal neededWith(String gegeven) {
    return Refusal.of(
        Code.MISSING,
        "ontbreekt bij " + gegeven + "; geef het erbij",
        "is missing with " + gegeven + "; give it too");
  }

  static Refusal reversedRange() {
    return Refusal.of(
        Code.RANGE_REFUSED,
        "is lager dan minstens; geef eerst de laagste waarde",
        "is lower than minstens; give the lowest value first");
  }

  static Refusal neverHolds(int lowest, int highest) {
    return Refusal.of(
        Code.RANGE_REFUSED,
        "kan nooit gelden, want dit gegeven gaat van "
            + lowest
            + " tot en met "
            + highest
            + "; controleer minstens en hoogstens",
        "can never hold, since this fact goes from "
            + lowest
            + " to "
            + highest
            + "; check minstens and hoogstens");
  }

  static Refusal alwaysHolds(int lowest, int highest) {
    return Refusal.of(
        Code.RANGE_REFUSED,
        "geldt bij elke waarde, want dit gegeven gaat van "
            + lowest
            + " tot en met "
            + highest
            + "; controleer minstens en hoogstens",
        "holds for every value, since this fact goes from "
            + lowest
            + " to "
            + highest
            + "; check minstens and hoogstens");
  }

  static Refusal everyWord() {
    return Refusal.of(
        Code.RANGE_REFUSED,
        "noemt elk woord en geldt dus altijd; laat er minstens één weg",
        "names every word and so always holds; leave out at least one");
  }

  static Refusal notContiguous(List<String> words) {
    String order = String.join(", ", words);
    return Refusal.of(
        Code.RANGE_REFUSED,
        "slaat een woord over; geef woorden die op elkaar volgen in de rij " + order,
        "skips a word; give words that follow each other in the row " + order);
  }

  static Refusal notOneJoin() {
    return Refusal.of(
        Code.NOT_FITTING,
        "heeft niet precies één van alle, een en niet; geef er één",
        "does not have exactly one of alle, een and niet; give one of them");
  }

  static Refusal deeperThan(int levels) {
    return Refusal.of(
        Code.CONDITION_TOO_LARGE,
        "is dieper genest dan " + levels + " voorwaarden; maak er meer regels van",
        "is nested deeper than " + levels + " conditions; split it into several rules");
  }

  static Refusal moreSignalenThan(int most) {
    return Refusal.of(
        Code.CONDITION_TOO_LARGE,
        "noemt meer dan " + most + " signalen; maak er meer regels van",
        "names more than " + most + " signalen; split it into several rules");
  }

  static Refusal tooManyWays(int most) {
    return Refusal.of(
        Code.CONDITION_TOO_LARGE,
        "kan op meer dan " + most + " manieren opgaan; maak er meer regels van",
        "can hold in more than " + most + " ways; split it into several rules");
  }

  static Refusal beforeItself() {
    return Refusal.of(
        Code.NOT_FITTING,
        "is hetzelfde handvat als eerst; geef een ander handvat",
        "is the same handvat as eerst; give another handvat");
  }

  static Refusal notTheStandard() {
    return Refusal.of(
        Code.BEYOND_POWER,
        "past alleen bij de standaardcatalogus, met het id werkrelatie; laat het weg",
        "goes with the standard catalogue only, which has the id werkrelatie; leave it out");
  }

  static Refusal idOfTheStandard() {
    return Refusal.of(
        Code.BEYOND_POWER,
        "is het id van de standaardcatalogus; geef een eigen id",
        "is the id of the standard catalogue; give an id of your own");
  }

  static Refusal protects() {
    return Refusal.of(
        Code.BEYOND_POWER,
        "beschermt de veiligheid thuis en wordt nooit uitgezet of aangehouden; laat het weg",
        "protects safety at home and is never switched off or held; leave it out");
  }

  static Refusal looksAtSafety() {
    return Refusal.of(
        Code.BEYOND_POWER,
        "kijkt naar een soort bagage en dat doet alleen de standaardcatalogus; laat het weg",
        "looks at a soort of bagage, which only the standard catalogue does; leave it out");
  }

  static Refusal leadsToSafety() {
    return Refusal.of(
        Code.BEYOND_POWER,
        "is het handvat voor veiligheid thuis, waartoe alleen de standaardcatalogus leidt; geef een ander handvat",
        "is the handvat for safety at home, to which only the standard catalogue leads; give another handvat");
  }

  static Refusal idOfAStandardHandvat() {
    return Refusal.of(
        Code.BEYOND_POWER,
        "is een id van de standaardcatalogus; geef eigen letters voor het getal, zoals ON1",
        "is an id of the standard catalogue; give letters of your own, such as ON1");
  }

  static Refusal voorrang() {
    return Refusal.of(
        Code.BEYOND_POWER,
        "geeft alleen de standaardcatalogus; laat het weg",
        "is given by the standard catalogue only; leave it out");
  }

  /** What the domain itself refuses in a rule set. */
  static Refusal of(Regelfout fout) {
    return new Refusal(Code.BEYOND_POWER, fout.tekst());
  }
}
