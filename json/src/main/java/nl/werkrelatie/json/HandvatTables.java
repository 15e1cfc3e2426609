// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Scalars.TEXT;
import static nl.werkrelatie.json.Scalars.WHOLE_NUMBER;
import static nl.werkrelatie.json.Scalars.YES_OR_NO;

import java.util.List;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.rules.Adressaat;
import nl.werkrelatie.rules.Bronvermelding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Directheid;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Drempelwaarde;
import nl.werkrelatie.rules.GezetDoor;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Kennissoort;
import nl.werkrelatie.rules.Kernvraag;
import nl.werkrelatie.rules.Signaal;
import nl.werkrelatie.rules.Spanning;
import nl.werkrelatie.rules.Tekst;
import nl.werkrelatie.rules.Veld;

/** The tables of what the suggesties say about handvatten: no one's facts. Written only. */
final class HandvatTables {
  static final Words<Signaal> SIGNAAL = Words.of(Signaal.class);
  static final Words<Adressaat> ADRESSAAT = Words.of(Adressaat.class);

  static final ObjectForm<Tekst> TEKST =
      new ObjectForm<>(
          "tekst",
          List.of(
              Property.required("nl", TEXT, Tekst::nl), Property.required("en", TEXT, Tekst::en)));

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

  static final ObjectForm<Bronvermelding> BRON =
      new ObjectForm<>(
          "bron",
          List.of(
              Property.required("id", TEXT, vermelding -> vermelding.bron().id()),
              Property.required("naam", TEKST, vermelding -> vermelding.bron().naam()),
              Property.required(
                  "adressen", new ListForm<>(TEXT), vermelding -> vermelding.bron().adressen()),
              Property.required(
                  "veld", Words.of(Veld.class), vermelding -> vermelding.bron().veld()),
              Property.required(
                  "directheid", Words.of(Directheid.class), Bronvermelding::directheid),
              Property.required(
                  "kennis", new ListForm<>(Words.of(Kennissoort.class)), Bronvermelding::kennis),
              Property.required("tegenstem", YES_OR_NO, Bronvermelding::tegenstem),
              Property.optional("toelichting", TEKST, Bronvermelding::toelichting)));

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
}
