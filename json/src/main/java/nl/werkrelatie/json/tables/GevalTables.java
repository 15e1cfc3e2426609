// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.ListCodec;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.Ranges;
import nl.werkrelatie.json.codec.SetCodec;
import nl.werkrelatie.json.codec.Table;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.json.shapes.TextShapes;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;

/** The tables of a geval. */
public final class GevalTables {
  public static final ObjectCodec<Drempels, GevalDrafts.Thresholds> DREMPELS = drempels();

  static final ObjectCodec<Verwachting.Suggestie, GevalDrafts.Suggested> SUGGESTIE =
      ObjectCodec.named(
              "verwachte suggestie", GevalDrafts.Suggested::new, GevalDrafts.Suggested::build)
          .required(
              "handvat",
              TextShapes.HANDVAT,
              Verwachting.Suggestie::handvat,
              (draft, id) -> draft.handvat = id)
          .required(
              "redenen",
              new ListCodec<>(HandvatTables.SIGNAAL),
              Verwachting.Suggestie::redenen,
              (draft, redenen) -> draft.redenen = redenen)
          .list(
              "eigenRedenen",
              CodeWord.EIGEN,
              Verwachting.Suggestie::eigenRedenen,
              (draft, codes) -> draft.eigenRedenen = codes)
          .done();

  static final ObjectCodec<Verwachting.Aangehouden, GevalDrafts.Held> AANGEHOUDEN =
      ObjectCodec.named("verwacht aangehouden", GevalDrafts.Held::new, GevalDrafts.Held::build)
          .required(
              "handvat",
              TextShapes.HANDVAT,
              Verwachting.Aangehouden::handvat,
              (draft, id) -> draft.handvat = id)
          .required(
              "gronden",
              new ListCodec<>(CodeWord.GROND),
              Verwachting.Aangehouden::gronden,
              (draft, gronden) -> draft.gronden = gronden)
          .done();

  private static final SetCodec<String> EIGEN = SetCodec.inAlphabet(CodeWord.EIGEN);

  static final ObjectCodec<Verwachting, GevalDrafts.Expected> VERWACHTING =
      ObjectCodec.named("verwachting", GevalDrafts.Expected::new, GevalDrafts.Expected::build)
          .required(
              "signalen",
              SetCodec.of(HandvatTables.SIGNAAL),
              Verwachting::signalen,
              (draft, signalen) -> draft.signalen = signalen)
          .set(
              "nietVastgelegd",
              SetCodec.of(HandvatTables.SIGNAAL),
              Verwachting::nietVastgelegd,
              (draft, signalen) -> draft.nietVastgelegd = signalen)
          .set(
              "eigenSignalen",
              EIGEN,
              Verwachting::eigenSignalen,
              (draft, codes) -> draft.eigenSignalen = codes)
          .set(
              "eigenNietVastgelegd",
              EIGEN,
              Verwachting::eigenNietVastgelegd,
              (draft, codes) -> draft.eigenNietVastgelegd = codes)
          .required(
              "suggesties",
              new ListCodec<>(SUGGESTIE),
              Verwachting::suggesties,
              (draft, list) -> draft.suggesties = list)
          .required(
              "aangehouden",
              new ListCodec<>(AANGEHOUDEN),
              Verwachting::aangehouden,
              (draft, list) -> draft.aangehouden = list)
          .required(
              "stil",
              new ListCodec<>(TextShapes.HANDVAT),
              Verwachting::stil,
              (draft, stil) -> draft.stil = stil)
          .done();

  public static final ObjectCodec<Geval, GevalDrafts.Case> GEVAL =
      ObjectCodec.named("geval", GevalDrafts.Case::new, GevalDrafts.Case::build)
          .required("id", TextShapes.ID, Geval::id, (draft, id) -> draft.id = id)
          .required("titel", TextShapes.TITEL, Geval::titel, (draft, titel) -> draft.titel = titel)
          .required(
              "peildatum",
              Ranges.DATE,
              Geval::peildatum,
              (draft, peildatum) -> draft.peildatum = peildatum)
          .optional(
              "drempels",
              DREMPELS,
              geval -> unlessStandard(geval.drempels()),
              (draft, drempels) -> draft.drempels = drempels)
          .required(
              "werkrelatie",
              WerkrelatieTables.WERKRELATIE,
              Geval::werkrelatie,
              (draft, read) -> draft.werkrelatie = read)
          .required(
              "verwacht",
              VERWACHTING,
              Geval::verwacht,
              (draft, verwacht) -> draft.verwacht = verwacht)
          .done();

  /** The whole document. */
  public static final Document<Geval> DOCUMENT = Document.of(DocumentKind.GEVAL, GEVAL);

  private GevalTables() {}

  /** One property for each threshold, named after it. */
  private static ObjectCodec<Drempels, GevalDrafts.Thresholds> drempels() {
    Table<Drempels, GevalDrafts.Thresholds> table =
        ObjectCodec.named("drempels", GevalDrafts.Thresholds::new, draft -> draft.drempels);
    for (Drempel drempel : List.of(Drempel.values())) {
      table.optional(
          Words.word(drempel),
          Ranges.number(drempel.laagste(), drempel.hoogste()),
          drempels -> setByOrganisatie(drempels, drempel),
          (draft, value) -> draft.set(drempel, value));
    }
    return table.done();
  }

  private static Optional<Integer> setByOrganisatie(Drempels drempels, Drempel drempel) {
    return drempels
        .van(drempel)
        .filter(waarde -> waarde.gezetDoor() == GezetDoor.ORGANISATIE)
        .map(Drempelwaarde::waarde);
  }

  /** These thresholds, when one of them is another than the standard one. */
  public static Optional<Drempels> unlessStandard(Drempels drempels) {
    return Optional.of(drempels).filter(set -> !set.equals(Drempels.standard()));
  }
}
