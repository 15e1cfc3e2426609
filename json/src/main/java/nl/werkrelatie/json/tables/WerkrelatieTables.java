// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import static nl.werkrelatie.json.codec.DomainValue.DATE;
import static nl.werkrelatie.json.codec.DomainValue.ID;
import static nl.werkrelatie.json.codec.Scalars.YES_OR_NO;

import nl.werkrelatie.json.codec.Codec;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Werkrelatie;

/** The tables of a werkrelatie and of everything in it. */
public final class WerkrelatieTables {
  static final Codec<Integer> VOLGNUMMER = DomainValue.number(1, Integer.MAX_VALUE);

  static final ObjectCodec<Inwoner, Inwoner.Builder> INWONER =
      ObjectCodec.named("inwoner", Inwoner::builder, Inwoner.Builder::build)
          .required("id", ID, Inwoner::id, Inwoner.Builder::id)
          .optional(
              "gewenstKanaal",
              FeitTables.KANAAL,
              Inwoner::gewenstKanaal,
              Inwoner.Builder::gewenstKanaal)
          .optional("tolkNodig", YES_OR_NO, Inwoner::tolkNodig, Inwoner.Builder::tolkNodig)
          .done();

  static final ObjectCodec<Consulent, Consulent.Builder> CONSULENT =
      ObjectCodec.named("consulent", Consulent::builder, Consulent.Builder::build)
          .required("id", ID, Consulent::id, Consulent.Builder::id)
          .optional(
              "caseload",
              DomainValue.number(0, 100_000),
              consulent -> FeitTables.boxed(consulent.caseload()),
              Consulent.Builder::caseload)
          .done();

  static final ObjectCodec<Traject, Traject.Builder> TRAJECT =
      ObjectCodec.named("traject", Traject::builder, Traject.Builder::build)
          .optional("begin", DATE, Traject::begin, Traject.Builder::begin)
          .optional("einde", DATE, Traject::einde, Traject.Builder::einde)
          .done();

  static final ObjectCodec<Overdracht, Overdracht.Builder> OVERDRACHT =
      ObjectCodec.named("overdracht", Overdracht::builder, Overdracht.Builder::build)
          .required("gepland", YES_OR_NO, Overdracht::gepland, Overdracht.Builder::gepland)
          .optional("datum", DATE, Overdracht::datum, Overdracht.Builder::datum)
          .done();

  static final ObjectCodec<Team, Team.Builder> TEAM =
      ObjectCodec.named("team", Team::builder, Team.Builder::build)
          .optional("laatsteOverleg", DATE, Team::laatsteOverleg, Team.Builder::laatsteOverleg)
          .optional(
              "ervaringskennis", YES_OR_NO, Team::ervaringskennis, Team.Builder::ervaringskennis)
          .done();

  public static final ObjectCodec<Werkrelatie, Werkrelatie.Builder> WERKRELATIE =
      ObjectCodec.named("werkrelatie", Werkrelatie::builder, Werkrelatie.Builder::build)
          .required("inwoner", INWONER, Werkrelatie::inwoner, Werkrelatie.Builder::inwoner)
          .required("consulent", CONSULENT, Werkrelatie::consulent, Werkrelatie.Builder::consulent)
          .optional("begin", DATE, Werkrelatie::begin, Werkrelatie.Builder::begin)
          .optional(
              "volgnummer",
              VOLGNUMMER,
              werkrelatie -> FeitTables.boxed(werkrelatie.volgnummer()),
              Werkrelatie.Builder::volgnummer)
          .optional("traject", TRAJECT, Werkrelatie::traject, Werkrelatie.Builder::traject)
          .optional(
              "overdracht", OVERDRACHT, Werkrelatie::overdracht, Werkrelatie.Builder::overdracht)
          .optional("team", TEAM, Werkrelatie::team, Werkrelatie.Builder::team)
          .list(
              "gespreksmomenten",
              FeitTables.GESPREKSMOMENT,
              Werkrelatie::gespreksmomenten,
              Werkrelatie.Builder::gespreksmomenten)
          .list("bagage", FeitTables.BAGAGE, Werkrelatie::bagage, Werkrelatie.Builder::bagage)
          .list(
              "waarnemingen",
              FeitTables.WAARNEMING,
              Werkrelatie::waarnemingen,
              Werkrelatie.Builder::waarnemingen)
          .list("uitingen", FeitTables.UITING, Werkrelatie::uitingen, Werkrelatie.Builder::uitingen)
          .list(
              "signalen", FeitTables.SIGNAAL, Werkrelatie::signalen, Werkrelatie.Builder::signalen)
          .list(
              "zelfrapportages",
              FeitTables.ZELFRAPPORTAGE,
              Werkrelatie::zelfrapportages,
              Werkrelatie.Builder::zelfrapportages)
          .list(
              "toezeggingen",
              FeitTables.TOEZEGGING,
              Werkrelatie::toezeggingen,
              Werkrelatie.Builder::toezeggingen)
          .done();

  /** The whole document. */
  public static final Document<Werkrelatie> DOCUMENT =
      Document.of(DocumentKind.WERKRELATIE, WERKRELATIE);

  private WerkrelatieTables() {}
}
