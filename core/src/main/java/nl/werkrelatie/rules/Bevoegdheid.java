// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rule set of an organisation has power over. Whatever protects an inwoner is the standard
 * catalogue's alone.
 */
final class Bevoegdheid {
  /** The id of the standard catalogue. */
  private static final String STANDAARD = "werkrelatie";

  private static final String STANDARD_HANDVAT = "H[0-9]+";

  private final boolean standard;
  private final List<Regelfout> fouten = new ArrayList<>();

  private Bevoegdheid(Catalogus catalogus) {
    this.standard = catalogus.id().equals(STANDAARD);
  }

  static List<Regelfout> fouten(
      Catalogus catalogus, List<EigenSignaal> signalen, List<Aanhouding> aanhoudingen) {
    Bevoegdheid bevoegdheid = new Bevoegdheid(catalogus);
    bevoegdheid.signalen(catalogus, signalen, aanhoudingen);
    if (!bevoegdheid.standard) {
      bevoegdheid.voorrang(catalogus);
      bevoegdheid.handvatten(catalogus);
      bevoegdheid.rules(catalogus);
      bevoegdheid.aanhoudingen(aanhoudingen);
    }
    return bevoegdheid.fouten;
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
                catalogus.rules().stream().flatMap(Bevoegdheid::named),
                catalogus.handvatten().stream().flatMap(one -> one.aanhoudenBij().stream()),
                aanhoudingen.stream().flatMap(one -> one.bij().stream()))
            .flatMap(constateringen -> constateringen);
    used.filter(EigenSignaal.class::isInstance)
        .filter(signaal -> !signalen.contains(signaal))
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

  private void handvatten(Catalogus catalogus) {
    for (int index = 0; index < catalogus.handvatten().size(); index++) {
      Handvat handvat = catalogus.handvatten().get(index);
      if (handvat.id().matches(STANDARD_HANDVAT)) {
        fout(
            "handvatten/" + index + "/id",
            "begint met alleen H, zoals de standaard; kies eigen letters",
            "begins with H alone, as the standard ones do; choose letters of your own");
      }
      safe("handvatten/" + index + "/aanhoudenBij", handvat.aanhoudenBij().stream());
    }
  }

  private void rules(Catalogus catalogus) {
    for (int index = 0; index < catalogus.rules().size(); index++) {
      Rule rule = catalogus.rules().get(index);
      safe("regels/" + index + "/als", rule.when().constateringen());
      safe(
          "regels/" + index + "/tenzij", rule.unless().stream().flatMap(Condition::constateringen));
    }
  }

  private void aanhoudingen(List<Aanhouding> aanhoudingen) {
    for (int index = 0; index < aanhoudingen.size(); index++) {
      safe("aanhoudingen/" + index + "/bij", aanhoudingen.get(index).bij().stream());
    }
  }

  private void safe(String place, Stream<Constatering> used) {
    used.filter(signaal -> signaal.onderwerp() == Onderwerp.VEILIGHEID)
        .forEach(
            signaal ->
                fout(
                    place,
                    "noemt " + signaal.code() + "; naar een soort bagage kijkt alleen de standaard",
                    "names " + signaal.code() + "; only the standard looks at a soort of bagage"));
  }

  private static Stream<Constatering> named(Rule rule) {
    return Stream.concat(
        rule.when().constateringen(), rule.unless().stream().flatMap(Condition::constateringen));
  }

  private void fout(String place, String nl, String en) {
    fouten.add(new Regelfout(place, Tekst.of(nl, en)));
  }
}
