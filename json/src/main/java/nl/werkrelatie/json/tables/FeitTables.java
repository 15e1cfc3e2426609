// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import static nl.werkrelatie.json.codec.DomainValue.DATE;
import static nl.werkrelatie.json.codec.DomainValue.ID;
import static nl.werkrelatie.json.codec.Scalars.TIME;
import static nl.werkrelatie.json.codec.Scalars.YES_OR_NO;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.FixedWord;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.SetCodec;
import nl.werkrelatie.json.codec.Union;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.model.Zichtbaarheid;

/** The tables of the facts in a werkrelatie: what happened, was said, seen or promised. */
public final class FeitTables {
  public static final Words<Kanaal> KANAAL = Words.of(Kanaal.class);
  static final Words<Perspectief> PERSPECTIEF = Words.of(Perspectief.class);
  static final Words<Zichtbaarheid> ZICHTBAARHEID = Words.of(Zichtbaarheid.class);

  static final ObjectCodec<Gespreksmoment, Gespreksmoment.Builder> GESPREKSMOMENT =
      ObjectCodec.named("gespreksmoment", Gespreksmoment::builder, Gespreksmoment.Builder::build)
          .required("id", ID, Gespreksmoment::id, Gespreksmoment.Builder::id)
          .required("datum", DATE, Gespreksmoment::datum, Gespreksmoment.Builder::datum)
          .optional("tijd", TIME, Gespreksmoment::tijd, Gespreksmoment.Builder::tijd)
          .optional(
              "soort",
              Words.of(Gesprekssoort.class),
              Gespreksmoment::soort,
              Gespreksmoment.Builder::soort)
          .optional(
              "initiatief",
              Words.of(Initiatief.class),
              Gespreksmoment::initiatief,
              Gespreksmoment.Builder::initiatief)
          .optional("kanaal", KANAAL, Gespreksmoment::kanaal, Gespreksmoment.Builder::kanaal)
          .optional(
              "status",
              Words.of(Gespreksstatus.class),
              Gespreksmoment::status,
              Gespreksmoment.Builder::status)
          .optional(
              "minuten",
              DomainValue.number(1, 1440),
              moment -> boxed(moment.minuten()),
              Gespreksmoment.Builder::minuten)
          .optional(
              "doelen",
              setOf(Gespreksdoel.class),
              Gespreksmoment::doelen,
              Gespreksmoment.Builder::doelen)
          .optional(
              "aanwezigen",
              setOf(Aanwezige.class),
              Gespreksmoment::aanwezigen,
              Gespreksmoment.Builder::aanwezigen)
          .optional(
              "metVoorganger",
              YES_OR_NO,
              Gespreksmoment::metVoorganger,
              Gespreksmoment.Builder::metVoorganger)
          .set(
              "sleutelmomentVoor",
              setOf(Perspectief.class),
              Gespreksmoment::sleutelmomentVoor,
              Gespreksmoment.Builder::sleutelmomentVoor)
          .done();

  static final FixedWord LEVENSVERHAAL_VORM = new FixedWord("geschonden_levensverhaal");
  static final FixedWord SYSTEEMKRITIEK_VORM = new FixedWord("systeemkritiek");

  static final ObjectCodec<GeschondenLevensverhaal, GeschondenLevensverhaal.Builder>
      GESCHONDEN_LEVENSVERHAAL =
          ObjectCodec.named(
                  "geschonden_levensverhaal",
                  GeschondenLevensverhaal::builder,
                  GeschondenLevensverhaal.Builder::build)
              .with(List.of(LEVENSVERHAAL_VORM.as("vorm")))
              .required("id", ID, GeschondenLevensverhaal::id, GeschondenLevensverhaal.Builder::id)
              .optional(
                  "soort",
                  Words.of(Levensverhaalsoort.class),
                  GeschondenLevensverhaal::soort,
                  GeschondenLevensverhaal.Builder::soort)
              .required(
                  "zichtbaarheid",
                  DomainValue.only(Zichtbaarheid.GEDEELD, ZICHTBAARHEID),
                  GeschondenLevensverhaal::zichtbaarheid,
                  GeschondenLevensverhaal.Builder::zichtbaarheid)
              .optional(
                  "overdraagbaar",
                  YES_OR_NO,
                  GeschondenLevensverhaal::overdraagbaar,
                  GeschondenLevensverhaal.Builder::overdraagbaar)
              .required(
                  "datum",
                  DATE,
                  GeschondenLevensverhaal::datum,
                  GeschondenLevensverhaal.Builder::datum)
              .optional(
                  "verlooptOp",
                  DATE,
                  GeschondenLevensverhaal::verlooptOp,
                  GeschondenLevensverhaal.Builder::verlooptOp)
              .done();

  static final ObjectCodec<Systeemkritiek, Systeemkritiek.Builder> SYSTEEMKRITIEK =
      ObjectCodec.named("systeemkritiek", Systeemkritiek::builder, Systeemkritiek.Builder::build)
          .with(List.of(SYSTEEMKRITIEK_VORM.as("vorm")))
          .required("id", ID, Systeemkritiek::id, Systeemkritiek.Builder::id)
          .optional(
              "soort",
              Words.of(Systeemkritieksoort.class),
              Systeemkritiek::soort,
              Systeemkritiek.Builder::soort)
          .required(
              "zichtbaarheid",
              ZICHTBAARHEID,
              Systeemkritiek::zichtbaarheid,
              Systeemkritiek.Builder::zichtbaarheid)
          .optional(
              "overdraagbaar",
              YES_OR_NO,
              Systeemkritiek::overdraagbaar,
              Systeemkritiek.Builder::overdraagbaar)
          .required("datum", DATE, Systeemkritiek::datum, Systeemkritiek.Builder::datum)
          .optional(
              "verlooptOp", DATE, Systeemkritiek::verlooptOp, Systeemkritiek.Builder::verlooptOp)
          .done();

  static final Union<Bagage> BAGAGE =
      new Union<>(
          "bagage",
          "vorm",
          List.of(
              new Union.Variant<>(
                  LEVENSVERHAAL_VORM.word(),
                  GeschondenLevensverhaal.class,
                  GESCHONDEN_LEVENSVERHAAL),
              new Union.Variant<>(
                  SYSTEEMKRITIEK_VORM.word(), Systeemkritiek.class, SYSTEEMKRITIEK)));

  static final ObjectCodec<Waarneming, Waarneming.Builder> WAARNEMING =
      ObjectCodec.named("waarneming", Waarneming::builder, Waarneming.Builder::build)
          .required("id", ID, Waarneming::id, Waarneming.Builder::id)
          .required(
              "kwaliteit",
              Words.of(Kwaliteit.class),
              Waarneming::kwaliteit,
              Waarneming.Builder::kwaliteit)
          .required(
              "perspectief", PERSPECTIEF, Waarneming::perspectief, Waarneming.Builder::perspectief)
          .required(
              "beleving",
              Words.of(Beleving.class),
              Waarneming::beleving,
              Waarneming.Builder::beleving)
          .required("datum", DATE, Waarneming::datum, Waarneming.Builder::datum)
          .optional("verlooptOp", DATE, Waarneming::verlooptOp, Waarneming.Builder::verlooptOp)
          .optional(
              "opgeschrevenDoor",
              PERSPECTIEF,
              Waarneming::opgeschrevenDoor,
              Waarneming.Builder::opgeschrevenDoor)
          .done();

  static final ObjectCodec<Uiting, Uiting.Builder> UITING =
      ObjectCodec.named("uiting", Uiting::builder, Uiting.Builder::build)
          .required("id", ID, Uiting::id, Uiting.Builder::id)
          .required("gevolg", Words.of(Gevolg.class), Uiting::gevolg, Uiting.Builder::gevolg)
          .required("datum", DATE, Uiting::datum, Uiting.Builder::datum)
          .optional("verlooptOp", DATE, Uiting::verlooptOp, Uiting.Builder::verlooptOp)
          .done();

  static final ObjectCodec<AfgegevenSignaal, AfgegevenSignaal.Builder> SIGNAAL =
      ObjectCodec.named(
              "afgegeven signaal", AfgegevenSignaal::builder, AfgegevenSignaal.Builder::build)
          .required("id", ID, AfgegevenSignaal::id, AfgegevenSignaal.Builder::id)
          .required(
              "soort",
              Words.of(Signaalsoort.class),
              AfgegevenSignaal::soort,
              AfgegevenSignaal.Builder::soort)
          .required("gever", PERSPECTIEF, AfgegevenSignaal::gever, AfgegevenSignaal.Builder::gever)
          .required("datum", DATE, AfgegevenSignaal::datum, AfgegevenSignaal.Builder::datum)
          .optional(
              "geslotenOp",
              DATE,
              AfgegevenSignaal::geslotenOp,
              AfgegevenSignaal.Builder::geslotenOp)
          .optional(
              "verlooptOp",
              DATE,
              AfgegevenSignaal::verlooptOp,
              AfgegevenSignaal.Builder::verlooptOp)
          .done();

  static final ObjectCodec<Zelfrapportage, Zelfrapportage.Builder> ZELFRAPPORTAGE =
      ObjectCodec.named("zelfrapportage", Zelfrapportage::builder, Zelfrapportage.Builder::build)
          .required("id", ID, Zelfrapportage::id, Zelfrapportage.Builder::id)
          .required(
              "soort",
              Words.of(Contextdruk.class),
              Zelfrapportage::soort,
              Zelfrapportage.Builder::soort)
          .required("datum", DATE, Zelfrapportage::datum, Zelfrapportage.Builder::datum)
          .optional(
              "geslotenOp", DATE, Zelfrapportage::geslotenOp, Zelfrapportage.Builder::geslotenOp)
          .optional(
              "verlooptOp", DATE, Zelfrapportage::verlooptOp, Zelfrapportage.Builder::verlooptOp)
          .optional(
              "gedeeldMetTeam",
              YES_OR_NO,
              Zelfrapportage::gedeeldMetTeam,
              Zelfrapportage.Builder::gedeeldMetTeam)
          .done();

  static final ObjectCodec<Toezegging, Toezegging.Builder> TOEZEGGING =
      ObjectCodec.named("toezegging", Toezegging::builder, Toezegging.Builder::build)
          .required("id", ID, Toezegging::id, Toezegging.Builder::id)
          .required("uiterlijk", DATE, Toezegging::uiterlijk, Toezegging.Builder::uiterlijk)
          .optional(
              "status",
              Words.of(Toezeggingstatus.class),
              Toezegging::status,
              Toezegging.Builder::status)
          .done();

  private FeitTables() {}

  static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static <E extends Enum<E>> SetCodec<E> setOf(Class<E> type) {
    return SetCodec.of(Words.of(type));
  }
}
