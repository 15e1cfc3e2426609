// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;

/** Makes the rule set of an invented municipality, one part at a time. */
final class Regelsets {
  static final EigenSignaal HALF_YEAR =
      new EigenSignaal("EIGEN_HALF_JAAR", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(182));
  static final EigenSignaal LAST_WEEK =
      new EigenSignaal("EIGEN_WEEK", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(7));

  private final String id;
  private final List<Handvat> handvatten = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Volgorde> volgorde = new ArrayList<>();
  private final List<EigenSignaal> signalen = new ArrayList<>();
  private final List<Aanhouding> aanhoudingen = new ArrayList<>();
  private final List<Uitschakeling> uitgeschakeld = new ArrayList<>();
  private Drempels drempels = Drempels.standard();
  private String want = "because it is so";

  private Regelsets(String id) {
    this.id = id;
  }

  static Regelsets named(String id) {
    return new Regelsets(id);
  }

  /** A handvat of the municipality's own, with the sources of a standard one. */
  static Handvat handvat(String id, Constatering... aanhoudenBij) {
    List<Bronvermelding> bronnen = standard("H01").bronnen();
    return new Handvat(
        id,
        Tekst.of("titel van " + id, "title of " + id),
        Tekst.of("overweeg iets met " + id, "consider something with " + id),
        Kernvraag.values()[0],
        List.of(Adressaat.CONSULENT),
        List.of(),
        List.of(aanhoudenBij),
        bronnen);
  }

  static Handvat standard(String id) {
    return StandaardCatalogus.catalogus().handvat(id).orElseThrow();
  }

  /** The standard rules that lead to this handvat. */
  static String[] rulesTo(String handvat) {
    return ids(rule -> rule.handvat().id().equals(handvat));
  }

  /** The standard rules that ask for this signaal. */
  static String[] rulesWith(Signaal signaal) {
    return ids(rule -> rule.constateringen().anyMatch(signaal::equals));
  }

  private static String[] ids(Predicate<Rule> asked) {
    return StandaardCatalogus.catalogus().rules().stream()
        .filter(asked)
        .map(Rule::id)
        .toArray(String[]::new);
  }

  /** A standard rule that protects safety at home. */
  static Rule protecting() {
    return StandaardCatalogus.catalogus().rules().stream()
        .filter(Rule::looksAtSafety)
        .findFirst()
        .orElseThrow();
  }

  Regelsets handvatten(Handvat... more) {
    handvatten.addAll(List.of(more));
    return this;
  }

  Regelsets because(String en) {
    want = en;
    return this;
  }

  Regelsets rule(String name, Handvat handvat, Condition when) {
    rules.add(rule(name, handvat, when, Optional.empty(), want));
    return this;
  }

  Regelsets rule(String name, Handvat handvat, Condition when, Condition unless) {
    rules.add(rule(name, handvat, when, Optional.of(unless), want));
    return this;
  }

  private static Rule rule(
      String name, Handvat handvat, Condition when, Optional<Condition> unless, String want) {
    return new Rule(name, when, unless, handvat, Tekst.of("omdat het zo is", want));
  }

  Regelsets order(String eerst, String dan) {
    volgorde.add(Volgorde.before("eigen", eerst, dan));
    return this;
  }

  Regelsets signalen(EigenSignaal... more) {
    signalen.addAll(List.of(more));
    return this;
  }

  Regelsets held(String handvat, Constatering... bij) {
    aanhoudingen.add(new Aanhouding(handvat, List.of(bij)));
    return this;
  }

  Regelsets off(String... rule) {
    List.of(rule)
        .forEach(
            one ->
                uitgeschakeld.add(new Uitschakeling(one, Tekst.of("niet bij ons", "not with us"))));
    return this;
  }

  Regelsets drempel(Drempel drempel, int waarde) {
    drempels = drempels.with(drempel, waarde);
    return this;
  }

  Regelset build() {
    Catalogus catalogus =
        new Catalogus(
            id,
            "1",
            Tekst.of("Regels van " + id, "Rules of " + id),
            Tekst.of("Verzonnen gemeente", "Invented municipality"),
            handvatten,
            rules,
            volgorde,
            List.of(),
            List.<Spanning>of());
    return new Regelset(
        catalogus,
        LocalDate.of(2026, 11, 21),
        Tekst.of("Gemeente Voorbeeld", "Municipality of Example"),
        drempels,
        signalen,
        aanhoudingen,
        uitgeschakeld);
  }
}
