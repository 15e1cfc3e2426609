// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;

/** Catalogues and rule sets of somebody who tries to take a protection away. */
final class Forged {
  static final Tekst TEKST = Tekst.of("verzonnen", "invented");
  private static final Catalogus STANDARD = StandaardCatalogus.catalogus();

  private Forged() {}

  static Handvat standard(String id) {
    return STANDARD.handvat(id).orElseThrow();
  }

  /** This handvat by this id, held at nothing. */
  static Handvat unheld(Handvat handvat, String id) {
    return with(handvat, id, List.of());
  }

  static Handvat with(Handvat handvat, String id, List<Constatering> aanhoudenBij) {
    return new Handvat(
        id,
        handvat.titel(),
        handvat.tekst(),
        handvat.kernvraag(),
        handvat.voor(),
        handvat.versterkt(),
        aanhoudenBij,
        handvat.bronnen());
  }

  /** This handvat for this reader alone. */
  static Handvat readBy(Adressaat adressaat, Handvat handvat) {
    return new Handvat(
        handvat.id(),
        handvat.titel(),
        handvat.tekst(),
        handvat.kernvraag(),
        List.of(adressaat),
        handvat.versterkt(),
        handvat.aanhoudenBij(),
        handvat.bronnen());
  }

  static Rule rule(String id, Condition when, Handvat handvat) {
    return new Rule(id, when, Optional.empty(), handvat, TEKST);
  }

  static Catalogus catalogus(String id, List<Handvat> handvatten, List<Rule> rules) {
    return catalogus(id, handvatten, rules, List.of(), List.of());
  }

  static Catalogus order(String id, List<Handvat> handvatten, Volgorde... volgorde) {
    return catalogus(id, handvatten, List.of(), List.of(volgorde), List.of());
  }

  static Catalogus first(String id, Voorrang voorrang) {
    return catalogus(id, List.of(), List.of(), List.of(), List.of(voorrang));
  }

  static Catalogus catalogus(
      String id,
      List<Handvat> handvatten,
      List<Rule> rules,
      List<Volgorde> volgorde,
      List<Voorrang> voorrang) {
    return new Catalogus(id, "1", TEKST, TEKST, handvatten, rules, volgorde, voorrang, List.of());
  }

  /** The rule set of this catalogue, with the issuer and the day of the standard one. */
  static Regelset regelset(Catalogus catalogus) {
    Regelset standard = StandaardCatalogus.regelset();
    LocalDate datum = standard.datum();
    return new Regelset(
        catalogus,
        datum,
        standard.uitgever(),
        Drempels.standard(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The standard catalogue as another version of the library could have written it. */
  static Catalogus version() {
    return standardWith(
        STANDARD.handvatten(), STANDARD.rules(), STANDARD.volgorde(), STANDARD.voorrang());
  }

  static Catalogus withVoorrang(Voorrang... voorrang) {
    return standardWith(
        STANDARD.handvatten(), STANDARD.rules(), STANDARD.volgorde(), List.of(voorrang));
  }

  static Catalogus withVolgorde(Predicate<Volgorde> kept) {
    return standardWith(
        STANDARD.handvatten(),
        STANDARD.rules(),
        STANDARD.volgorde().stream().filter(kept).toList(),
        STANDARD.voorrang());
  }

  static Catalogus withRules(Predicate<Rule> kept, Rule... more) {
    return standardWith(
        STANDARD.handvatten(),
        Stream.concat(STANDARD.rules().stream().filter(kept), Stream.of(more)).toList(),
        STANDARD.volgorde(),
        STANDARD.voorrang());
  }

  /** Without the handvat with this id and whatever names it. */
  static Catalogus without(String id) {
    return standardWith(
        STANDARD.handvatten().stream().filter(handvat -> !handvat.id().equals(id)).toList(),
        STANDARD.rules().stream().filter(rule -> !rule.handvat().id().equals(id)).toList(),
        STANDARD.volgorde(),
        STANDARD.voorrang());
  }

  /** With this handvat changed, in the rules too. */
  static Catalogus changed(String id, UnaryOperator<Handvat> change) {
    UnaryOperator<Handvat> one =
        handvat -> handvat.id().equals(id) ? change.apply(handvat) : handvat;
    return standardWith(
        STANDARD.handvatten().stream().map(one).toList(),
        STANDARD.rules().stream()
            .map(
                rule ->
                    new Rule(
                        rule.id(),
                        rule.when(),
                        rule.unless(),
                        one.apply(rule.handvat()),
                        rule.because()))
            .toList(),
        STANDARD.volgorde(),
        STANDARD.voorrang());
  }

  private static Catalogus standardWith(
      List<Handvat> handvatten,
      List<Rule> rules,
      List<Volgorde> volgorde,
      List<Voorrang> voorrang) {
    return new Catalogus(
        STANDARD.id(),
        StandaardCatalogus.catalogus().versie(),
        STANDARD.naam(),
        STANDARD.verantwoording(),
        handvatten,
        rules,
        volgorde,
        voorrang,
        List.of());
  }
}
