// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.Envelope;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;

/**
 * The tables of what may leave for another purpose: types of their own, so nothing that is left out
 * can come along.
 */
public final class ProjectieTables {
  private static final ObjectForm<WerkrelatieZonderBijzondereGegevens> INWONER =
      new ObjectForm<>(
          "inwoner zonder bijzondere gegevens",
          List.of(
              Property.required(
                  "id", DomainValue.ID, WerkrelatieZonderBijzondereGegevens::inwonerId),
              Property.optional(
                  "gewenstKanaal",
                  FeitTables.KANAAL,
                  WerkrelatieZonderBijzondereGegevens::gewenstKanaal)));

  private static final ObjectForm<WerkrelatieZonderBijzondereGegevens> CONSULENT =
      new ObjectForm<>(
          "consulent zonder bijzondere gegevens",
          List.of(
              Property.required(
                  "id", DomainValue.ID, WerkrelatieZonderBijzondereGegevens::consulentId)));

  private static final ObjectForm<Gespreksmoment> GESPREKSMOMENT =
      FeitTables.GESPREKSMOMENT.form().without("gespreksmoment zonder aanwezigen", "aanwezigen");

  public static final ObjectForm<WerkrelatieZonderBijzondereGegevens> CONTENT =
      new ObjectForm<>(
          "werkrelatie zonder bijzondere gegevens",
          List.of(
              Property.required("inwoner", INWONER, rest -> rest),
              Property.required("consulent", CONSULENT, rest -> rest),
              Property.optional(
                  "begin", DomainValue.DATE, WerkrelatieZonderBijzondereGegevens::begin),
              Property.optional(
                  "volgnummer",
                  WerkrelatieTables.VOLGNUMMER,
                  rest -> FeitTables.boxed(rest.volgnummer())),
              Property.optional(
                  "traject",
                  WerkrelatieTables.TRAJECT,
                  WerkrelatieZonderBijzondereGegevens::traject),
              Property.optional(
                  "overdracht",
                  WerkrelatieTables.OVERDRACHT,
                  WerkrelatieZonderBijzondereGegevens::overdracht),
              Property.optional(
                  "team", WerkrelatieTables.TEAM, WerkrelatieZonderBijzondereGegevens::team),
              Property.list(
                  "gespreksmomenten",
                  new ListForm<>(GESPREKSMOMENT),
                  WerkrelatieZonderBijzondereGegevens::gespreksmomenten),
              Property.list(
                  "waarnemingen",
                  new ListForm<>(FeitTables.WAARNEMING),
                  WerkrelatieZonderBijzondereGegevens::waarnemingen),
              Property.list(
                  "signalen",
                  new ListForm<>(FeitTables.SIGNAAL),
                  WerkrelatieZonderBijzondereGegevens::signalen),
              Property.list(
                  "toezeggingen",
                  new ListForm<>(FeitTables.TOEZEGGING),
                  WerkrelatieZonderBijzondereGegevens::toezeggingen)));

  /** A whole document. */
  public static final ObjectForm<WerkrelatieZonderBijzondereGegevens> ZONDER_BIJZONDERE_GEGEVENS =
      document(DocumentKind.WERKRELATIE_ZONDER_BIJZONDERE_GEGEVENS, CONTENT);

  private static final ObjectForm<Gespreksmoment> CONTACT =
      FeitTables.GESPREKSMOMENT
          .form()
          .without("gespreksmoment voor overdracht", "sleutelmomentVoor");

  public static final ObjectForm<WerkrelatieVoorOverdracht> OVERDRACHT_CONTENT =
      new ObjectForm<>(
          "werkrelatie voor overdracht",
          List.of(
              Property.required(
                  "inwoner", WerkrelatieTables.INWONER, WerkrelatieVoorOverdracht::inwoner),
              Property.optional(
                  "volgnummer",
                  WerkrelatieTables.VOLGNUMMER,
                  mee -> FeitTables.boxed(mee.volgnummer())),
              Property.optional(
                  "traject", WerkrelatieTables.TRAJECT, WerkrelatieVoorOverdracht::traject),
              Property.list(
                  "gespreksmomenten",
                  new ListForm<>(CONTACT),
                  WerkrelatieVoorOverdracht::gespreksmomenten),
              Property.list(
                  "bagage", new ListForm<>(FeitTables.BAGAGE), WerkrelatieVoorOverdracht::bagage),
              Property.list(
                  "signalen",
                  new ListForm<>(FeitTables.SIGNAAL),
                  WerkrelatieVoorOverdracht::signalen),
              Property.list(
                  "toezeggingen",
                  new ListForm<>(FeitTables.TOEZEGGING),
                  WerkrelatieVoorOverdracht::toezeggingen)));

  /** A whole document. */
  public static final ObjectForm<WerkrelatieVoorOverdracht> WERKRELATIE_VOOR_OVERDRACHT =
      document(DocumentKind.WERKRELATIE_VOOR_OVERDRACHT, OVERDRACHT_CONTENT);

  private ProjectieTables() {}

  /** A table with the envelope before it. */
  public static <T> ObjectForm<T> document(DocumentKind kind, ObjectForm<T> content) {
    List<Property<T, ?>> properties =
        Stream.<Property<T, ?>>concat(
                Envelope.<T>properties(kind).stream(), content.properties().stream())
            .toList();
    return new ObjectForm<>(content.kind(), properties);
  }
}
