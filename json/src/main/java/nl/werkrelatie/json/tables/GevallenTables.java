// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.ListCodec;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.SetCodec;
import nl.werkrelatie.json.codec.Table;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.shapes.TextShapes;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Signaal;
import org.jspecify.annotations.Nullable;

/** The tables of the index of the published gevallen. */
public final class GevallenTables {

  static final ObjectCodec<Map<Signaalzijde, Set<Signaal>>, Map<Signaalzijde, Set<Signaal>>>
      SIGNALEN = signalen();

  static final ObjectCodec<Gevalverwijzing, Entry> VERWIJZING =
      ObjectCodec.named("gevalverwijzing", Entry::new, Entry::build)
          .required("id", TextShapes.ID, Gevalverwijzing::id, (draft, id) -> draft.id = id)
          .required(
              "bestand",
              TextShapes.BESTAND,
              Gevalverwijzing::bestand,
              (draft, bestand) -> draft.bestand = bestand)
          .required(
              "titel",
              TextShapes.TITEL,
              Gevalverwijzing::titel,
              (draft, titel) -> draft.titel = titel)
          .optional(
              "buur",
              TextShapes.ID,
              Gevalverwijzing::buur,
              (draft, buur) -> draft.buur = Optional.of(buur))
          .optional(
              "drempel",
              Words.of(Drempel.class),
              Gevalverwijzing::drempel,
              (draft, at) -> draft.drempel = Optional.of(at))
          .list(
              "voorgesteld",
              TextShapes.HANDVAT,
              Gevalverwijzing::voorgesteld,
              (draft, ids) -> draft.voorgesteld = ids)
          .list(
              "aangehouden",
              GevalTables.AANGEHOUDEN,
              Gevalverwijzing::aangehouden,
              (draft, held) -> draft.aangehouden = held)
          .list("stil", TextShapes.HANDVAT, Gevalverwijzing::stil, (draft, ids) -> draft.stil = ids)
          .optional(
              "signalen",
              SIGNALEN,
              GevallenTables::unlessNone,
              (draft, signalen) -> draft.signalen = signalen)
          .done();

  public static final ObjectCodec<List<Gevalverwijzing>, Entries> GEVALLEN =
      ObjectCodec.named("gevallen", Entries::new, draft -> draft.entries)
          .required(
              "gevallen",
              new ListCodec<>(VERWIJZING),
              entries -> entries,
              (draft, entries) -> draft.entries = entries)
          .done();

  public static final Document<List<Gevalverwijzing>> DOCUMENT =
      Document.of(DocumentKind.GEVALLEN, GEVALLEN);

  private GevallenTables() {}

  /** One property for each side. */
  private static ObjectCodec<Map<Signaalzijde, Set<Signaal>>, Map<Signaalzijde, Set<Signaal>>>
      signalen() {
    Table<Map<Signaalzijde, Set<Signaal>>, Map<Signaalzijde, Set<Signaal>>> table =
        ObjectCodec.named(
            "getoonde signalen", () -> new EnumMap<>(Signaalzijde.class), draft -> draft);
    for (Signaalzijde zijde : Signaalzijde.values()) {
      table.set(
          Words.word(zijde),
          SetCodec.of(HandvatTables.SIGNAAL),
          shown -> shown.getOrDefault(zijde, Set.of()),
          (draft, signalen) -> draft.put(zijde, signalen));
    }
    return table.done();
  }

  private static Optional<Map<Signaalzijde, Set<Signaal>>> unlessNone(Gevalverwijzing verwijzing) {
    return Optional.of(verwijzing.signalen()).filter(shown -> !shown.isEmpty());
  }

  /** The index while it is read. */
  static final class Entries {
    @Nullable List<Gevalverwijzing> entries;
  }

  /** One geval of the index while it is read. */
  static final class Entry {
    @Nullable String id;
    @Nullable String bestand;
    @Nullable String titel;
    Optional<String> buur = Optional.empty();
    Optional<Drempel> drempel = Optional.empty();
    List<String> voorgesteld = List.of();
    List<Verwachting.Aangehouden> aangehouden = List.of();
    List<String> stil = List.of();
    Map<Signaalzijde, Set<Signaal>> signalen = Map.of();

    @Nullable Gevalverwijzing build() {
      return id == null || bestand == null || titel == null
          ? null
          : new Gevalverwijzing(
              id, bestand, titel, buur, drempel, voorgesteld, aangehouden, stil, signalen);
    }
  }
}
