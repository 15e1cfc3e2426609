// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.shared.Standaard;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.text.Tekst;

/**
 * What the rule set of an organisation has power over. Whatever protects an inwoner is the standard
 * catalogue's alone.
 */
final class Bevoegdheid {
  /** The handvat for safety at home: shown where no violence was told, it would do harm. */
  private static final String VEILIGHEID = "H12";

  private final boolean standard;
  private final List<Regelfout> fouten = new ArrayList<>();

  private Bevoegdheid(Catalogus catalogus) {
    this.standard = catalogus.id().equals(Standaard.ID);
  }

  static List<Regelfout> fouten(
      Catalogus catalogus, List<EigenSignaal> signalen, List<Aanhouding> aanhoudingen) {
    Bevoegdheid bevoegdheid = new Bevoegdheid(catalogus);
    bevoegdheid.herkomst(catalogus);
    bevoegdheid.signalen(catalogus, signalen, aanhoudingen);
    bevoegdheid.readable(catalogus);
    if (!bevoegdheid.standard) {
      bevoegdheid.voorrang(catalogus);
      bevoegdheid.volgorde(catalogus);
      bevoegdheid.handvatten(catalogus);
      bevoegdheid.rules(catalogus);
      bevoegdheid.aanhoudingen(aanhoudingen);
    }
    return bevoegdheid.fouten;
  }

  /** They stand in every receipt, and tell one rule set from another at a glance. */
  private void herkomst(Catalogus catalogus) {
    form("id", catalogus.id(), Tekstvorm.REGELSET);
    form("versie", catalogus.versie(), Tekstvorm.VERSIE);
  }

  private void form(String place, String given, Tekstvorm form) {
    if (!form.pattern().matcher(given).matches()) {
      fout(
          place,
          "heeft niet de gevraagde vorm; geef " + form.expected().nl(),
          "does not have the asked form; give " + form.expected().en());
    }
  }

  private void signalen(
      Catalogus catalogus, List<EigenSignaal> signalen, List<Aanhouding> aanhoudingen) {
    Set<String> codes = new HashSet<>();
    for (int index = 0; index < signalen.size(); index++) {
      if (!codes.add(signalen.get(index).code())) {
        fout(
            "signalen/" + index,
            "heeft de code van een eerder signaal; geef elk signaal een eigen code",
            "has the code of an earlier signaal; give each its own");
      }
    }
    Stream<Constatering> used =
        Stream.of(
                catalogus.rules().stream().flatMap(Rule::constateringen),
                catalogus.handvatten().stream().flatMap(one -> one.aanhoudenBij().stream()),
                catalogus.rules().stream().flatMap(one -> one.handvat().aanhoudenBij().stream()),
                aanhoudingen.stream().flatMap(one -> one.bij().stream()))
            .flatMap(constateringen -> constateringen);
    Set<Constatering> own = new HashSet<>(signalen);
    used.filter(EigenSignaal.class::isInstance)
        .filter(signaal -> !own.contains(signaal))
        .distinct()
        .forEach(
            signaal ->
                fout(
                    "signalen",
                    "mist " + signaal.code() + ", dat wel gebruikt wordt; zet het erbij",
                    "lacks " + signaal.code() + ", which is used; add it"));
  }

  private void voorrang(Catalogus catalogus) {
    if (!catalogus.voorrang().isEmpty()) {
      fout(
          "voorrang",
          "kan alleen de standaardcatalogus geven; laat het weg",
          "can be given by the standard catalogue only; leave it out");
    }
  }

  /** What goes before everything is what protects safety. */
  private void volgorde(Catalogus catalogus) {
    for (int index = 0; index < catalogus.volgorde().size(); index++) {
      if (catalogus.volgorde().get(index).dan().isEmpty()) {
        fout(
            "volgorde/" + index,
            "zet een handvat voor alle andere en dat doet alleen de standaardcatalogus; geef in dan welk handvat later komt",
            "puts a handvat before every other, which only the standard catalogue does; give in dan which handvat comes later");
      }
    }
  }

  /** Every rule has its own name, and is one that an engine can hold. */
  private void readable(Catalogus catalogus) {
    Set<String> ids = new HashSet<>();
    for (int index = 0; index < catalogus.rules().size(); index++) {
      Rule rule = catalogus.rules().get(index);
      if (!ids.add(rule.id())) {
        fout(
            "regels/" + index + "/id",
            "is de naam van een eerdere regel; geef elke regel een eigen naam",
            "is the name of an earlier rule; give each its own");
      }
      if (rule.hasTooManyWays()) {
        fout(
            "regels/" + index + "/als",
            "kan op meer dan " + Rule.MOST_WAYS + " manieren waar zijn; maak er meer regels van",
            "can hold in more than " + Rule.MOST_WAYS + " ways; make several rules of it");
      }
    }
  }

  private void handvatten(Catalogus catalogus) {
    for (int index = 0; index < catalogus.handvatten().size(); index++) {
      Handvat handvat = catalogus.handvatten().get(index);
      if (Standaard.isHandvat(handvat.id())) {
        fout(
            "handvatten/" + index + "/id",
            "begint met alleen H, zoals de standaard; kies eigen letters",
            "begins with H alone, as the standard ones do; choose letters of your own");
      }
      refuseSafety("handvatten/" + index + "/aanhoudenBij", handvat.aanhoudenBij().stream());
    }
  }

  private void rules(Catalogus catalogus) {
    for (int index = 0; index < catalogus.rules().size(); index++) {
      Rule rule = catalogus.rules().get(index);
      refuseSafety("regels/" + index + "/als", rule.when().constateringen());
      refuseSafety(
          "regels/" + index + "/tenzij", rule.unless().stream().flatMap(Condition::constateringen));
      refuseWhatStays(rule, "regels/" + index + "/als", rule.when().constateringen());
      refuseWhatStays(
          rule,
          "regels/" + index + "/tenzij",
          rule.unless().stream().flatMap(Condition::constateringen));
      if (rule.handvat().id().equals(VEILIGHEID)) {
        fout(
            "regels/" + index + "/handvat",
            "is " + VEILIGHEID + ", waartoe alleen de standaard leidt; kies een ander handvat",
            "is " + VEILIGHEID + ", to which only the standard leads; choose another handvat");
      }
      // A handvat of the standard catalogue is held at what it is held at; an engine compares them.
      if (!Standaard.isHandvat(rule.handvat().id())
          && !catalogus.handvatten().contains(rule.handvat())) {
        refuseSafety("regels/" + index + "/handvat", rule.handvat().aanhoudenBij().stream());
      }
    }
  }

  private void aanhoudingen(List<Aanhouding> aanhoudingen) {
    for (int index = 0; index < aanhoudingen.size(); index++) {
      refuseSafety("aanhoudingen/" + index + "/bij", aanhoudingen.get(index).bij().stream());
    }
  }

  /**
   * What the inwoner told or did not tell, and an appointment that did not go through, is no reason
   * for others than the consulent.
   */
  private void refuseWhatStays(Rule rule, String place, Stream<Constatering> used) {
    if (rule.handvat().voor().stream().allMatch(Adressaat.CONSULENT::equals)) {
      return;
    }
    used.filter(Rule::stays)
        .filter(signaal -> signaal.onderwerp() != Onderwerp.VEILIGHEID)
        .forEach(
            signaal ->
                fout(
                    place,
                    "noemt "
                        + signaal.code()
                        + " bij een handvat voor team of organisatie; wat de inwoner vertelde of noemde, en een afspraak die niet doorging, blijft bij de consulent, dus haal het weg of kies een handvat voor de consulent alleen",
                    "names "
                        + signaal.code()
                        + " for a handvat to team or organisation; what the inwoner told or named, and an appointment that did not go through, stays with the consulent, so leave it out or choose a handvat to the consulent alone"));
  }

  /** What looks at a soort of bagage is the standard catalogue's alone. */
  private void refuseSafety(String place, Stream<Constatering> used) {
    used.filter(signaal -> signaal.onderwerp() == Onderwerp.VEILIGHEID)
        .forEach(
            signaal ->
                fout(
                    place,
                    "noemt " + signaal.code() + "; naar een soort bagage kijkt alleen de standaard",
                    "names " + signaal.code() + "; only the standard looks at a soort of bagage"));
  }

  private void fout(String place, String nl, String en) {
    fouten.add(new Regelfout(place, Tekst.of(nl, en)));
  }
}
