// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.WerkrelatieVoorInwoner;

/**
 * The tables of what the inwoner may read where someone else may read along. Written only; no place
 * for self-reports, the caseload, wishes about contact, who began a contact and who was there, what
 * waits, tensions and notes to sources.
 */
public final class InwonerTables {
  private static final ObjectForm<Consulent> CONSULENT =
      WerkrelatieTables.CONSULENT.form().without("consulent zonder caseload", "caseload");

  private static final ObjectForm<Inwoner> INWONER =
      WerkrelatieTables.INWONER.form().without("inwoner zonder wens", "gewenstKanaal");

  private static final ObjectForm<Gespreksmoment> GESPREKSMOMENT =
      FeitTables.GESPREKSMOMENT
          .form()
          .without("gespreksmoment voor inwoner", "initiatief", "aanwezigen");

  private static final ObjectForm<WerkrelatieVoorInwoner> FACTS =
      new ObjectForm<>(
          "werkrelatie voor inwoner",
          List.of(
              Property.required("inwoner", INWONER, WerkrelatieVoorInwoner::inwoner),
              Property.required("consulent", CONSULENT, facts -> Consulent.of(facts.consulentId())),
              Property.optional("begin", DomainValue.DATE, WerkrelatieVoorInwoner::begin),
              Property.optional(
                  "volgnummer",
                  WerkrelatieTables.VOLGNUMMER,
                  facts -> FeitTables.boxed(facts.volgnummer())),
              Property.optional(
                  "traject", WerkrelatieTables.TRAJECT, WerkrelatieVoorInwoner::traject),
              Property.optional(
                  "overdracht", WerkrelatieTables.OVERDRACHT, WerkrelatieVoorInwoner::overdracht),
              Property.optional("team", WerkrelatieTables.TEAM, WerkrelatieVoorInwoner::team),
              Property.list(
                  "gespreksmomenten",
                  new ListForm<>(GESPREKSMOMENT),
                  WerkrelatieVoorInwoner::gespreksmomenten),
              Property.list(
                  "bagage", new ListForm<>(FeitTables.BAGAGE), WerkrelatieVoorInwoner::bagage),
              Property.list(
                  "waarnemingen",
                  new ListForm<>(FeitTables.WAARNEMING),
                  WerkrelatieVoorInwoner::waarnemingen),
              Property.list(
                  "uitingen", new ListForm<>(FeitTables.UITING), WerkrelatieVoorInwoner::uitingen),
              Property.list(
                  "signalen", new ListForm<>(FeitTables.SIGNAAL), WerkrelatieVoorInwoner::signalen),
              Property.list(
                  "toezeggingen",
                  new ListForm<>(FeitTables.TOEZEGGING),
                  WerkrelatieVoorInwoner::toezeggingen)));

  /** The notes speak to a professional, and could name what is not safe to read at home. */
  private static final ObjectForm<Bronvermelding> BRON =
      HandvatTables.BRON.form().without("bron zonder toelichting", "toelichting");

  private static final ObjectForm<Suggestie> SUGGESTIE =
      new ObjectForm<>(
          "suggestie voor inwoner",
          List.of(
              Property.required("handvat", HandvatTables.HANDVAT, Suggestie::handvat),
              Property.required(
                  "redenen", new ListForm<>(SuggestiesTables.REDEN), Suggestie::redenen),
              Property.required(
                  "bronnen", new ListForm<>(BRON), suggestie -> suggestie.handvat().bronnen()),
              Property.required(
                  "drempels", new ListForm<>(HandvatTables.DREMPEL), Suggestie::drempels)));

  private static final List<Property<VoorInwoner, ?>> ANSWER =
      List.of(
          Property.required("suggesties", new ListForm<>(SUGGESTIE), VoorInwoner::alle),
          Property.required("herkomst", SuggestiesTables.HERKOMST, VoorInwoner::herkomst),
          Property.required(
              "verantwoording",
              new ListForm<>(HandvatTables.VERANTWOORDING),
              VoorInwoner::catalogi));

  public static final ObjectForm<VoorInwoner> CONTENT =
      new ObjectForm<>(
          "voor inwoner",
          Stream.<Property<VoorInwoner, ?>>concat(
                  FACTS.properties().stream().map(fact -> fact.of(VoorInwoner::werkrelatie)),
                  ANSWER.stream())
              .toList());

  /** A whole document. */
  public static final ObjectForm<VoorInwoner> VOOR_INWONER =
      ProjectieTables.document(DocumentKind.VOOR_INWONER, CONTENT);

  private InwonerTables() {}
}
