// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Constatering;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Onderwerp;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Tekst;
import nl.werkrelatie.rules.Voorrang;

/**
 * What protects an inwoner in the standard catalogue, held beside a rule set that has its name: a
 * name is easily taken, so the power that goes with it is given to the content.
 */
final class Bescherming {
  private final Catalogus standard;
  private final Regelset regelset;
  private final Catalogus given;
  private final List<Regelfout> fouten = new ArrayList<>();

  private Bescherming(Regelset standard, Regelset regelset) {
    this.standard = standard.catalogus();
    this.regelset = regelset;
    this.given = regelset.catalogus();
    if (!regelset.uitgever().equals(standard.uitgever())) {
      fout(
          "uitgever",
          "is niet de uitgever van de standaardcatalogus; gebruik een eigen id",
          "is not the issuer of the standard catalogue; use an id of your own");
    }
  }

  static List<Regelfout> fouten(Regelset standard, Regelset regelset) {
    Bescherming bescherming = new Bescherming(standard, regelset);
    bescherming.voorrang();
    bescherming.rules();
    bescherming.handvatten();
    bescherming.volgorde();
    bescherming.rest();
    return bescherming.fouten;
  }

  private void voorrang() {
    boolean same =
        standard.voorrang().size() == given.voorrang().size()
            && standard.voorrang().stream()
                .allMatch(one -> given.voorrang().stream().anyMatch(other -> isSame(one, other)));
    if (!same) {
      fout(
          "voorrang",
          "is anders dan in deze bibliotheek; geef dezelfde algemene regels",
          "differs from this library; give the same general rules");
    }
  }

  private static boolean isSame(Voorrang one, Voorrang other) {
    return one.id().equals(other.id())
        && one.code().equals(other.code())
        && one.when().equals(other.when())
        && Set.copyOf(one.doorgelaten()).equals(Set.copyOf(other.doorgelaten()));
  }

  private void rules() {
    for (int index = 0; index < given.rules().size(); index++) {
      Rule rule = given.rules().get(index);
      if (rule.looksAtSafety() && standardRules().noneMatch(one -> isSame(one, rule))) {
        fout(
            "regels/" + index,
            "kijkt naar een soort bagage en staat zo niet in deze bibliotheek; laat de regel weg",
            "looks at a soort of bagage and is no rule of this library; leave it out");
      }
    }
    standardRules()
        .filter(one -> given.rules().stream().noneMatch(rule -> isSame(one, rule)))
        .forEach(
            one ->
                fout(
                    "regels",
                    "mist " + one.id() + " zoals in deze bibliotheek; zet die regel erbij",
                    "lacks " + one.id() + " as in this library; add that rule"));
  }

  private Stream<Rule> standardRules() {
    return standard.rules().stream().filter(Rule::looksAtSafety);
  }

  private static boolean isSame(Rule one, Rule other) {
    return one.when().equals(other.when())
        && one.unless().equals(other.unless())
        && one.handvat().id().equals(other.handvat().id());
  }

  private void handvatten() {
    for (int index = 0; index < given.handvatten().size(); index++) {
      Handvat handvat = given.handvatten().get(index);
      Optional<Handvat> known = standard.handvat(handvat.id());
      String place = "handvatten/" + index + "/";
      List<Constatering> bij = known.map(Handvat::aanhoudenBij).orElse(List.of());
      if (!handvat.aanhoudenBij().containsAll(bij)) {
        fout(
            place + "aanhoudenBij",
            "mist een contra-indicatie van deze bibliotheek; zet die erbij",
            "lacks a contraindication of this library; add it");
      }
      boolean isProtecting =
          standardRules().anyMatch(rule -> rule.handvat().id().equals(handvat.id()));
      boolean held = handvat.aanhoudenBij().stream().anyMatch(one -> !bij.contains(one));
      boolean looks =
          handvat.aanhoudenBij().stream()
              .anyMatch(one -> one.onderwerp() == Onderwerp.VEILIGHEID && !bij.contains(one));
      if (looks || (held && isProtecting)) {
        fout(
            place + "aanhoudenBij",
            "houdt vaker aan dan deze bibliotheek waar het om veiligheid gaat; laat dat weg",
            "holds more than this library where safety is concerned; leave that out");
      }
      if (isProtecting && !known.map(Handvat::voor).equals(Optional.of(handvat.voor()))) {
        fout(
            place + "voor",
            "is anders dan in deze bibliotheek; geef dezelfde",
            "differs from this library; give the same");
      }
    }
  }

  private void volgorde() {
    standard.volgorde().stream()
        .filter(one -> one.dan().isEmpty() && !given.volgorde().contains(one))
        .forEach(
            one ->
                fout(
                    "volgorde",
                    "zet " + one.eerst() + " niet meer voor alles; voeg dat toe",
                    "no longer puts " + one.eerst() + " before everything; add that"));
  }

  private void rest() {
    if (!regelset.aanhoudingen().isEmpty()) {
      fout(
          "aanhoudingen",
          "horen in een eigen regelset; laat ze weg",
          "belong in a rule set of your own; leave them out");
    }
    if (!regelset.uitgeschakeld().isEmpty()) {
      fout(
          "uitgeschakeld",
          "hoort in een eigen regelset; laat het weg",
          "belongs in a rule set of your own; leave it out");
    }
  }

  private void fout(String place, String nl, String en) {
    fouten.add(new Regelfout(place, Tekst.of(nl, en)));
  }
}
