// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import static nl.werkrelatie.json.codec.Scalars.DATE;
import static nl.werkrelatie.json.codec.Scalars.TEXT;
import static nl.werkrelatie.json.codec.Scalars.YES_OR_NO;

import java.util.List;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.GedeeldeSuggestie;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.engine.Reden;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Feitvorm;

/**
 * The tables of suggesties, for the consulent and for others. Written only; no count, no score, no
 * total.
 */
public final class SuggestiesTables {
  static final ObjectForm<Feitverwijzing> FEIT =
      new ObjectForm<>(
          "feitverwijzing",
          List.of(
              Property.required("vorm", Words.of(Feitvorm.class), Feitverwijzing::vorm),
              Property.optional("id", DomainValue.ID, Feitverwijzing::id),
              Property.optional("datum", DomainValue.DATE, Feitverwijzing::datum)));

  /** A signaal together with the facts on which it rests. */
  private record Gezien(Constatering signaal, List<Feitverwijzing> feiten) {}

  private static final ObjectForm<Gezien> GEZIEN =
      new ObjectForm<>(
          "gezien signaal",
          List.of(
              Property.required("signaal", SignaalForm.SIGNAAL, Gezien::signaal),
              Property.required("zin", HandvatTables.TEKST, gezien -> gezien.signaal().zin()),
              Property.required("feiten", new ListForm<>(FEIT), Gezien::feiten)));

  static final ObjectForm<Reden> REDEN =
      new ObjectForm<>(
          "reden",
          List.of(
              Property.required("regel", TEXT, reden -> reden.rule().id()),
              Property.required("want", HandvatTables.TEKST, reden -> reden.rule().because()),
              Property.required("signalen", new ListForm<>(GEZIEN), SuggestiesTables::gezien)));

  private static final ObjectForm<Suggestie> SUGGESTIE =
      new ObjectForm<>(
          "suggestie",
          List.of(
              Property.required("handvat", HandvatTables.HANDVAT, Suggestie::handvat),
              Property.required("aanleiding", Words.of(Aanleiding.class), Suggestie::aanleiding),
              Property.required("redenen", new ListForm<>(REDEN), Suggestie::redenen),
              Property.required(
                  "bronnen",
                  new ListForm<>(HandvatTables.BRON),
                  suggestie -> suggestie.handvat().bronnen()),
              Property.required(
                  "drempels", new ListForm<>(HandvatTables.DREMPEL), Suggestie::drempels),
              Property.required(
                  "spanningen", new ListForm<>(HandvatTables.SPANNING), Suggestie::spanningen)));

  private static final ObjectForm<Aanhoudgrond> GROND =
      new ObjectForm<>(
          "aanhoudgrond",
          List.of(
              Property.required("grond", CodeWord.GROND, Aanhoudgrond::code),
              Property.required("zin", HandvatTables.TEKST, Aanhoudgrond::zin)));

  static final ObjectForm<Aangehouden> AANGEHOUDEN =
      new ObjectForm<>(
          "aangehouden",
          List.of(
              Property.required("handvat", HandvatTables.HANDVAT, Aangehouden::handvat),
              Property.required("gronden", new ListForm<>(GROND), Aangehouden::gronden),
              Property.required("redenen", new ListForm<>(REDEN), Aangehouden::redenen)));

  static final ObjectForm<Regelbron> REGELBRON =
      new ObjectForm<>(
          "regelbron",
          List.of(
              Property.required("id", TEXT, Regelbron::id),
              Property.required("versie", TEXT, Regelbron::versie),
              Property.required("hash", TEXT, Regelbron::hash)));

  static final ObjectForm<Herkomst> HERKOMST =
      new ObjectForm<>(
          "herkomst",
          List.of(
              Property.required("bibliotheek", TEXT, Herkomst::bibliotheek),
              Property.required("regelbronnen", new ListForm<>(REGELBRON), Herkomst::regelbronnen),
              Property.required(
                  "drempels", new ListForm<>(HandvatTables.DREMPEL), Herkomst::drempels),
              Property.required("peildatum", DATE, Herkomst::peildatum)));

  public static final ObjectForm<Suggesties> CONTENT =
      new ObjectForm<>(
          "suggesties",
          List.of(
              Property.required("ingekort", YES_OR_NO, Suggesties::isShortened),
              Property.required("suggesties", new ListForm<>(SUGGESTIE), Suggesties::alle),
              Property.required("overige", new ListForm<>(TEXT), SuggestiesTables::overige),
              Property.required(
                  "aangehouden", new ListForm<>(AANGEHOUDEN), Suggesties::aangehouden),
              Property.required("herkomst", HERKOMST, Suggesties::herkomst),
              Property.required(
                  "verantwoording",
                  new ListForm<>(HandvatTables.VERANTWOORDING),
                  Suggesties::catalogi)));

  private static final ObjectForm<Constatering> GEDEELD_SIGNAAL =
      new ObjectForm<>(
          "gedeeld signaal",
          List.of(
              Property.required("signaal", SignaalForm.SIGNAAL, signaal -> signaal),
              Property.required("zin", HandvatTables.TEKST, Constatering::zin)));

  private static final ObjectForm<GedeeldeSuggestie> GEDEELDE_SUGGESTIE =
      new ObjectForm<>(
          "gedeelde suggestie",
          List.of(
              Property.required("handvat", HandvatTables.HANDVAT, GedeeldeSuggestie::handvat),
              Property.required(
                  "signalen", new ListForm<>(GEDEELD_SIGNAAL), GedeeldeSuggestie::signalen),
              Property.required("ookBijConsulent", YES_OR_NO, GedeeldeSuggestie::ookBijConsulent),
              Property.required(
                  "bronnen",
                  new ListForm<>(HandvatTables.BRON),
                  suggestie -> suggestie.handvat().bronnen()),
              Property.required(
                  "drempels", new ListForm<>(HandvatTables.DREMPEL), GedeeldeSuggestie::drempels),
              Property.required(
                  "spanningen",
                  new ListForm<>(HandvatTables.SPANNING),
                  GedeeldeSuggestie::spanningen)));

  public static final ObjectForm<GedeeldeSuggesties> GEDEELDE_CONTENT =
      new ObjectForm<>(
          "gedeelde suggesties",
          List.of(
              Property.required(
                  "adressaat", HandvatTables.ADRESSAAT, GedeeldeSuggesties::adressaat),
              Property.required("ingekort", YES_OR_NO, GedeeldeSuggesties::isShortened),
              Property.required(
                  "suggesties", new ListForm<>(GEDEELDE_SUGGESTIE), GedeeldeSuggesties::alle),
              Property.required("herkomst", HERKOMST, GedeeldeSuggesties::herkomst),
              Property.required(
                  "verantwoording",
                  new ListForm<>(HandvatTables.VERANTWOORDING),
                  GedeeldeSuggesties::catalogi)));

  /** A whole document for the consulent. */
  public static final ObjectForm<Suggesties> SUGGESTIES =
      ProjectieTables.document(DocumentKind.SUGGESTIES, CONTENT);

  /** A whole document for the team or the organisation. */
  public static final ObjectForm<GedeeldeSuggesties> GEDEELDE_SUGGESTIES =
      ProjectieTables.document(DocumentKind.GEDEELDE_SUGGESTIES, GEDEELDE_CONTENT);

  private SuggestiesTables() {}

  private static List<String> overige(Suggesties suggesties) {
    return suggesties.overige().stream().map(suggestie -> suggestie.handvat().id()).toList();
  }

  private static List<Gezien> gezien(Reden reden) {
    return reden.signalen().stream()
        .map(signaal -> new Gezien(signaal, reden.feiten(signaal)))
        .toList();
  }
}
