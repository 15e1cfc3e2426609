// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import nl.werkrelatie.model.Violation.Code;
import nl.werkrelatie.shared.Years;

/**
 * What the model refuses, and how it says so: the only place where these texts stand.
 *
 * @param english what is wrong and what to do, without content
 * @param dutch the same in Dutch
 */
record ValueRefusal(Code code, String english, String dutch) {
  static final ValueRefusal MISSING =
      new ValueRefusal(Code.MISSING, "is missing; give a value", "ontbreekt; geef een waarde");

  static final ValueRefusal NULL_ELEMENT =
      new ValueRefusal(
          Code.NULL_ELEMENT, "holds a null; leave it out", "bevat een null; laat die weg");

  static final ValueRefusal ID =
      new ValueRefusal(
          Code.ID_REFUSED,
          "is no opaque id; use 1 to 64 letters, digits and . _ - : / + =",
          "is geen kenmerk dat hier past; gebruik 1 tot 64 letters, cijfers en . _ - : / + =");

  static final ValueRefusal BSN =
      new ValueRefusal(
          Code.ID_LOOKS_LIKE_BSN,
          "looks like a BSN (nine digits); use an opaque reference of your own",
          "lijkt op een BSN (negen cijfers); gebruik een eigen kenmerk dat niets over iemand zegt");

  static final ValueRefusal BSN_OTHERWISE_ZEROED =
      new ValueRefusal(
          Code.ID_LOOKS_LIKE_BSN,
          "could be a BSN (with zeros before it left out or added); use a number of your own with a"
              + " letter before it, never a BSN",
          "kan een BSN zijn (zonder de nul vooraan, of met nullen ervoor); gebruik een eigen nummer"
              + " met een letter ervoor, nooit een BSN");

  static final ValueRefusal DATE =
      new ValueRefusal(Code.DATE_OUT_OF_RANGE, Years.OUTSIDE_EN, Years.OUTSIDE_NL);

  static final ValueRefusal BEFORE_DATUM =
      new ValueRefusal(
          Code.BEFORE_DATUM,
          "lies before datum; give the same or a later date, or leave it out",
          "ligt voor de datum van het feit; geef dezelfde of een latere datum, of laat deze weg");

  static final ValueRefusal EINDE_BEFORE_BEGIN =
      new ValueRefusal(
          Code.EINDE_BEFORE_BEGIN,
          "lies before begin; give the same or a later date",
          "ligt voor het begin; geef dezelfde of een latere datum");

  static final ValueRefusal LEVENSVERHAAL_NOT_GEDEELD =
      new ValueRefusal(
          Code.LEVENSVERHAAL_NOT_GEDEELD,
          "must be GEDEELD; leave out what the inwoner did not share",
          "moet GEDEELD zijn; laat weg wat de inwoner niet heeft gedeeld");

  static final ValueRefusal VERWACHT_OVERDRAAGBAAR =
      new ValueRefusal(
          Code.VERWACHT_OVERDRAAGBAAR,
          "is yes for an expectation; leave it out, since only what the inwoner shared can go along",
          "is ja bij een verwachting; laat het weg, want alleen wat de inwoner deelde kan mee");

  static final ValueRefusal GEVER_NOT_INWONER =
      new ValueRefusal(
          Code.GEVER_NOT_INWONER,
          "must be INWONER for this soort; check both, since the consulent can only give STROEFHEID",
          "moet INWONER zijn bij deze soort; controleer beide, want de consulent kan alleen"
              + " STROEFHEID geven");

  static final ValueRefusal DATE_WITHOUT_PLAN =
      new ValueRefusal(
          Code.DATE_WITHOUT_PLAN,
          "is given for a handover that is not planned; leave it out",
          "hoort niet bij een overdracht die niet gepland is; laat deze datum weg");

  static final ValueRefusal DUPLICATE_ID =
      new ValueRefusal(
          Code.DUPLICATE_ID,
          "occurs earlier in this werkrelatie; give every fact its own id",
          "komt eerder in deze werkrelatie voor; geef elk feit een eigen id");

  static final ValueRefusal DUPLICATE_WAARNEMING =
      new ValueRefusal(
          Code.DUPLICATE_WAARNEMING,
          "has the kwaliteit, perspectief and datum of an earlier one; keep one of them",
          "heeft kwaliteit, perspectief en datum van een eerdere waarneming; bewaar een van beide");

  static ValueRefusal below(int lowest) {
    return new ValueRefusal(
        Code.NUMBER_OUT_OF_RANGE,
        "is below " + lowest + "; check it, or leave it out when unknown",
        "is lager dan " + lowest + "; controleer het, of laat het weg als het onbekend is");
  }

  static ValueRefusal outside(int lowest, int highest) {
    return new ValueRefusal(
        Code.NUMBER_OUT_OF_RANGE,
        "lies outside " + lowest + " to " + highest + "; check it, or leave it out when unknown",
        "ligt niet tussen "
            + lowest
            + " en "
            + highest
            + "; controleer het, of laat het weg als het onbekend is");
  }

  Violation of(String attribute) {
    return new Violation(attribute, code, english, dutch);
  }
}
