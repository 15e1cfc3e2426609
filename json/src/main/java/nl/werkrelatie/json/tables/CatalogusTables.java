// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import static nl.werkrelatie.json.codec.Scalars.TEXT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.model.Keuze;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.situatie.Feitvorm;

/** The tables of what answers in ids point at: no one's facts. */
public final class CatalogusTables {
  private static final ObjectForm<Handvat> HANDVAT =
      new ObjectForm<>(
          "handvat met bronnen",
          Stream.<Property<Handvat, ?>>concat(
                  HandvatTables.HANDVAT.properties().stream(),
                  Stream.of(
                      Property.required(
                          "bronnen", new ListForm<>(HandvatTables.BRON), Handvat::bronnen)))
              .toList());

  private static final ObjectForm<Rule> REGEL =
      new ObjectForm<>(
          "regel in woorden",
          List.of(
              Property.required("id", TEXT, Rule::id),
              Property.required("handvat", TEXT, rule -> rule.handvat().id()),
              Property.required("want", HandvatTables.TEKST, Rule::because)));

  private static final ObjectForm<Constatering> SIGNAAL =
      new ObjectForm<>(
          "signaal in woorden",
          List.of(
              Property.required("signaal", SignaalForm.SIGNAAL, signaal -> signaal),
              Property.required("zin", HandvatTables.TEKST, Constatering::zin),
              Property.required("onderwerp", Words.of(Onderwerp.class), Constatering::onderwerp),
              Property.required(
                  "aanleiding", Words.of(Aanleiding.class), Constatering::aanleiding)));

  private static final ObjectForm<Aanhoudgrond> GROND =
      new ObjectForm<>(
          "aanhoudgrond in woorden",
          List.of(
              Property.required("grond", CodeWord.GROND, Aanhoudgrond::code),
              Property.required("zin", HandvatTables.TEKST, Aanhoudgrond::zin)));

  private static final ObjectForm<Kernvraag> KERNVRAAG =
      new ObjectForm<>(
          "kernvraag in woorden",
          List.of(
              Property.required("kernvraag", Words.of(Kernvraag.class), one -> one),
              Property.required("vraag", HandvatTables.TEKST, Kernvraag::vraag)));

  private static final ObjectForm<Feitvorm> FEITVORM =
      new ObjectForm<>(
          "feitvorm in woorden",
          List.of(
              Property.required("vorm", Words.of(Feitvorm.class), one -> one),
              Property.required("naam", HandvatTables.TEKST, Feitvorm::label)));

  private static final ObjectForm<Drempel> DREMPEL =
      new ObjectForm<>(
          "drempel in woorden",
          List.of(
              Property.required("drempel", Words.of(Drempel.class), one -> one),
              Property.required("naam", HandvatTables.TEKST, Drempel::label)));

  private static final ObjectForm<Keuze> KEUZE =
      new ObjectForm<>(
          "keuze in woorden",
          List.of(
              Property.required(
                  "lijst", TEXT, keuze -> Words.name(((Enum<?>) keuze).getDeclaringClass())),
              Property.required("keuze", TEXT, keuze -> Words.word((Enum<?>) keuze)),
              Property.required("label", HandvatTables.TEKST, Keuze::label),
              Property.optional("voorInwoner", HandvatTables.TEKST, Keuze::voorInwoner)));

  public static final ObjectForm<RuleEngine> CONTENT =
      new ObjectForm<>(
          "catalogus",
          List.of(
              Property.required(
                  "regelbronnen",
                  new ListForm<>(SuggestiesTables.REGELBRON),
                  RuleEngine::regelbronnen),
              Property.required("handvatten", new ListForm<>(HANDVAT), RuleEngine::handvatten),
              Property.required("regels", new ListForm<>(REGEL), RuleEngine::rules),
              Property.required("signalen", new ListForm<>(SIGNAAL), CatalogusTables::signalen),
              Property.required("gronden", new ListForm<>(GROND), CatalogusTables::gronden),
              Property.required(
                  "spanningen",
                  new ListForm<>(HandvatTables.SPANNING),
                  engine ->
                      engine.catalogi().stream()
                          .flatMap(one -> one.spanningen().stream())
                          .toList()),
              Property.required(
                  "kernvragen", new ListForm<>(KERNVRAAG), engine -> List.of(Kernvraag.values())),
              Property.required(
                  "feitvormen", new ListForm<>(FEITVORM), engine -> List.of(Feitvorm.values())),
              Property.required(
                  "drempels", new ListForm<>(DREMPEL), engine -> List.of(Drempel.values())),
              Property.required("keuzes", new ListForm<>(KEUZE), engine -> Keuze.alle()),
              Property.required(
                  "verantwoording",
                  new ListForm<>(HandvatTables.VERANTWOORDING),
                  RuleEngine::catalogi)));

  /** A whole document. */
  public static final ObjectForm<RuleEngine> CATALOGUS =
      ProjectieTables.document(DocumentKind.CATALOGUS, CONTENT);

  private CatalogusTables() {}

  /** What a rule in use or a handvat names, each once, in the order of the rules. */
  private static List<Constatering> signalen(RuleEngine engine) {
    Set<Constatering> named = new LinkedHashSet<>();
    engine.rules().forEach(rule -> rule.constateringen().forEach(named::add));
    engine.handvatten().forEach(handvat -> named.addAll(handvat.aanhoudenBij()));
    engine.regelsets().stream()
        .flatMap(regelset -> regelset.aanhoudingen().stream())
        .forEach(aanhouding -> named.addAll(aanhouding.bij()));
    return List.copyOf(named);
  }

  /** The general rules; every other ground is a signaal. */
  private static List<Aanhoudgrond> gronden(RuleEngine engine) {
    return engine.catalogi().stream()
        .<Aanhoudgrond>flatMap(catalogus -> catalogus.voorrang().stream())
        .toList();
  }
}
