// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import static nl.werkrelatie.json.codec.Scalars.TEXT;
import static nl.werkrelatie.json.codec.Scalars.WHOLE_NUMBER;
import static nl.werkrelatie.json.codec.Scalars.YES_OR_NO;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.json.codec.Codec;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.NonEmptyList;
import nl.werkrelatie.json.codec.NotBlank;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The tables of what is said about handvatten: no one's facts. */
public final class HandvatTables {
  public static final Words<Signaal> SIGNAAL = Words.of(Signaal.class);
  public static final Words<Adressaat> ADRESSAAT = Words.of(Adressaat.class);

  /** A text in which something is said. */
  public static final Codec<String> NOT_BLANK = new NotBlank();

  public static final ObjectCodec<Tekst, TekstDraft> TEKST =
      ObjectCodec.named("tekst", TekstDraft::new, TekstDraft::build)
          .required("nl", NOT_BLANK, Tekst::nl, (draft, nl) -> draft.nl = nl)
          .required("en", NOT_BLANK, Tekst::en, (draft, en) -> draft.en = en)
          .done();

  static final ObjectForm<Handvat> HANDVAT =
      new ObjectForm<>(
          "handvat",
          List.of(
              Property.required("id", TEXT, Handvat::id),
              Property.required("titel", TEKST, Handvat::titel),
              Property.required("tekst", TEKST, Handvat::tekst),
              Property.required("kernvraag", Words.of(Kernvraag.class), Handvat::kernvraag),
              Property.required("voor", new ListForm<>(ADRESSAAT), Handvat::voor),
              Property.required(
                  "versterkt", new ListForm<>(Words.of(Kwaliteit.class)), Handvat::versterkt)));

  public static final ObjectCodec<Bronvermelding, BronDraft> BRON =
      ObjectCodec.named("bron", BronDraft::new, BronDraft::build)
          .required(
              "id", NOT_BLANK, vermelding -> vermelding.bron().id(), (draft, id) -> draft.id = id)
          .required(
              "naam",
              TEKST,
              vermelding -> vermelding.bron().naam(),
              (draft, naam) -> draft.naam = naam)
          .required(
              "adressen",
              NonEmptyList.of(NOT_BLANK),
              vermelding -> vermelding.bron().adressen(),
              (draft, adressen) -> draft.adressen = adressen)
          .required(
              "veld",
              Words.of(Veld.class),
              vermelding -> vermelding.bron().veld(),
              (draft, veld) -> draft.veld = veld)
          .required(
              "directheid",
              Words.of(Directheid.class),
              Bronvermelding::directheid,
              (draft, directheid) -> draft.directheid = directheid)
          .required(
              "kennis",
              NonEmptyList.of(Words.of(Kennissoort.class)),
              Bronvermelding::kennis,
              (draft, kennis) -> draft.kennis = kennis)
          .required(
              "tegenstem",
              YES_OR_NO,
              Bronvermelding::tegenstem,
              (draft, tegenstem) -> draft.tegenstem = tegenstem)
          .optional(
              "toelichting",
              TEKST,
              Bronvermelding::toelichting,
              (draft, toelichting) -> draft.toelichting = Optional.of(toelichting))
          .done();

  static final ObjectForm<Drempelwaarde> DREMPEL =
      new ObjectForm<>(
          "drempelwaarde",
          List.of(
              Property.required("drempel", Words.of(Drempel.class), Drempelwaarde::drempel),
              Property.required("waarde", WHOLE_NUMBER, Drempelwaarde::waarde),
              Property.required("gezetDoor", Words.of(GezetDoor.class), Drempelwaarde::gezetDoor)));

  static final ObjectForm<Spanning> SPANNING =
      new ObjectForm<>(
          "spanning",
          List.of(
              Property.required("id", TEXT, Spanning::id),
              Property.required("tekst", TEKST, Spanning::tekst),
              Property.required("omgang", TEKST, Spanning::omgang)));

  static final ObjectForm<Catalogus> VERANTWOORDING =
      new ObjectForm<>(
          "verantwoording",
          List.of(
              Property.required("catalogus", TEXT, Catalogus::id),
              Property.required("naam", TEKST, Catalogus::naam),
              Property.required("tekst", TEKST, Catalogus::verantwoording)));

  private HandvatTables() {}

  /** A text while it is read. */
  static final class TekstDraft {
    @Nullable String nl;
    @Nullable String en;

    @Nullable Tekst build() {
      return nl == null || en == null ? null : Tekst.of(nl, en);
    }
  }

  /** A source while it is read. */
  static final class BronDraft {
    @Nullable String id;
    @Nullable Tekst naam;
    @Nullable List<String> adressen;
    @Nullable Veld veld;
    @Nullable Directheid directheid;
    @Nullable List<Kennissoort> kennis;
    @Nullable Boolean tegenstem;
    Optional<Tekst> toelichting = Optional.empty();

    @Nullable Bronvermelding build() {
      if (id == null || naam == null || adressen == null || veld == null) {
        return null;
      }
      return directheid == null || kennis == null || tegenstem == null
          ? null
          : new Bronvermelding(
              new Bron(id, naam, adressen, veld), directheid, kennis, tegenstem, toelichting);
    }
  }
}
