// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;

/**
 * What protects an inwoner in the standard catalogue, held beside a rule set that has its name: a
 * name is easily taken, so the power that goes with it is given to the content.
 */
final class Bescherming {
  private final Catalogus standard;
  private final Catalogus given;
  private final List<Regelfout> fouten = new ArrayList<>();

  private Bescherming(Catalogus standard, Catalogus given) {
    this.standard = standard;
    this.given = given;
  }

  /** What shows that a rule set with the name of the standard catalogue is not that. */
  static List<Regelfout> vervalsingen(Catalogus standard, Tekst uitgever, Regelset regelset) {
    Bescherming bescherming = new Bescherming(standard, regelset.catalogus());
    if (regelset.id().equals(standard.id())) {
      bescherming.issuer(uitgever, regelset);
      bescherming.rest(regelset);
    }
    return List.copyOf(bescherming.fouten);
  }

  /** Where a catalogue with the name of the standard one protects less, after what was found. */
  static List<Regelfout> verzwakkingen(Catalogus standard, Catalogus given, List<Regelfout> found) {
    Bescherming bescherming = new Bescherming(standard, given);
    bescherming.fout(
        "",
        "kan niet in de plaats komen van de standaardcatalogus van deze bibliotheek; gebruik die",
        "cannot take the place of the standard catalogue of this library; use that one");
    bescherming.fouten.addAll(found);
    if (given != standard && given.id().equals(standard.id())) {
      bescherming.voorrang();
      bescherming.rules();
      bescherming.handvatten();
      bescherming.volgorde();
    }
    if (bescherming.fouten.size() == 1) {
      return List.of();
    }
    return found.isEmpty() && !given.versie().equals(standard.versie())
        ? List.of(bescherming.otherVersion())
        : List.copyOf(bescherming.fouten);
  }

  /**
   * Of another version every difference would be told, and none of them is for a reader to mend.
   */
  private Regelfout otherVersion() {
    return new Regelfout(
        "",
        Tekst.of(
            "is versie "
                + given.versie()
                + " van de standaardcatalogus, die anders beschermt dan versie "
                + standard.versie()
                + " van deze bibliotheek; gebruik die",
            "is version "
                + given.versie()
                + " of the standard catalogue, which protects otherwise than version "
                + standard.versie()
                + " of this library; use that one"));
  }

  /** Whether this rule leads to safety otherwise than the standard catalogue does. */
  static boolean isVoorbehouden(Catalogus standard, Rule rule) {
    return rule.handvat().id().equals(StandaardCatalogus.VEILIGHEID)
        && new Bescherming(standard, standard).isOwn(rule);
  }

  /** Whether it is none of the standard rules about safety. */
  private boolean isOwn(Rule rule) {
    for (Rule one : standard.rules()) {
      if (isSame(one, rule) && one.looksAtSafety()) {
        return false;
      }
    }
    return true;
  }

  private void issuer(Tekst uitgever, Regelset regelset) {
    if (!regelset.uitgever().equals(uitgever)) {
      fout(
          "uitgever",
          "is niet de uitgever van de standaardcatalogus; gebruik een eigen id",
          "is not the issuer of the standard catalogue; use an id of your own");
    }
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
      if (rule.looksAtSafety() && isOwn(rule)) {
        fout(
            "regels/" + index,
            "kijkt naar een soort bagage en staat zo niet in deze bibliotheek; laat de regel weg",
            "looks at a soort of bagage and is no rule of this library; leave it out");
      } else if (isVoorbehouden(standard, rule)) {
        fout(
            "regels/" + index,
            "leidt naar het handvat voor veiligheid en staat zo niet in deze bibliotheek; laat de regel weg",
            "leads to the handvat for safety and is no rule of this library; leave it out");
      }
    }
    for (Rule one : standard.rules()) {
      if (one.looksAtSafety() && given.rules().stream().noneMatch(rule -> isSame(one, rule))) {
        fout(
            "regels",
            "mist " + one.id() + " zoals in deze bibliotheek; zet die regel erbij",
            "lacks " + one.id() + " as in this library; add that rule");
      }
    }
  }

  private Stream<Rule> standardRules() {
    return standard.rules().stream().filter(Rule::looksAtSafety);
  }

  private static boolean isSame(Rule one, Rule other) {
    // Mostly it is the very same; comparing conditions for the first time takes long.
    return one == other
        || (one.handvat().id().equals(other.handvat().id())
            && one.when().equals(other.when())
            && one.unless().equals(other.unless()));
  }

  private void handvatten() {
    for (Voorrang first : standard.voorrang()) {
      for (String id : first.doorgelaten()) {
        if (given.handvat(id).isEmpty()) {
          fout(
              "handvatten",
              "mist " + id + ", dat altijd doorgelaten wordt; zet het erbij",
              "lacks " + id + ", which is always let through; add it");
        }
      }
    }
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
      boolean held = !bij.containsAll(handvat.aanhoudenBij());
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
    for (Volgorde one : standard.volgorde()) {
      if (one.dan().isEmpty() && !given.volgorde().contains(one)) {
        fout(
            "volgorde",
            "zet " + one.eerst() + " niet meer voor alles; voeg dat toe",
            "no longer puts " + one.eerst() + " before everything; add that");
      }
    }
  }

  private void rest(Regelset regelset) {
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
