// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import static nl.werkrelatie.json.codec.Scalars.DATE;
import static nl.werkrelatie.json.codec.Scalars.TEXT;
import static nl.werkrelatie.json.codec.Scalars.YES_OR_NO;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.situatie.Feitvorm;

/**
 * The tables of an answer in ids alone. Written only; each signaal's facts stand once, and texts
 * nowhere: they are found in the catalogus document with the same hash.
 */
public final class KortTables {
  private static final ListForm<Constatering> SIGNALEN = new ListForm<>(SignaalForm.SIGNAAL);

  private static final ObjectForm<KortAntwoord.Waarom> WAAROM =
      new ObjectForm<>(
          "korte reden",
          List.of(
              Property.optional("regel", TEXT, KortAntwoord.Waarom::regel),
              Property.required("signalen", SIGNALEN, KortAntwoord.Waarom::signalen)));

  private static final ObjectForm<KortAntwoord.Voorstel> VOORSTEL =
      new ObjectForm<>(
          "korte suggestie",
          List.of(
              Property.required("handvat", TEXT, KortAntwoord.Voorstel::handvat),
              Property.optional(
                  "aanleiding", Words.of(Aanleiding.class), KortAntwoord.Voorstel::aanleiding),
              Property.required("redenen", new ListForm<>(WAAROM), KortAntwoord.Voorstel::redenen),
              Property.optional(
                  "ookBijConsulent",
                  YES_OR_NO,
                  one -> Optional.of(one.ookBijConsulent()).filter(also -> also))));

  private static final ObjectForm<KortAntwoord.Wachtend> WACHTEND =
      new ObjectForm<>(
          "kort aangehouden",
          List.of(
              Property.required("handvat", TEXT, KortAntwoord.Wachtend::handvat),
              Property.required(
                  "gronden",
                  new ListForm<>(CodeWord.GROND),
                  one -> one.gronden().stream().map(Aanhoudgrond::code).toList()),
              Property.required(
                  "redenen", new ListForm<>(WAAROM), KortAntwoord.Wachtend::redenen)));

  /** A fact of its own by its id, an attribute of the werkrelatie by its form. */
  private static final ObjectForm<KortAntwoord.Signaalfeiten> SIGNAALFEITEN =
      new ObjectForm<>(
          "signaal met feiten",
          List.of(
              Property.required(
                  "signaal", SignaalForm.SIGNAAL, KortAntwoord.Signaalfeiten::signaal),
              Property.list(
                  "feiten", new ListForm<>(DomainValue.ID), KortAntwoord.Signaalfeiten::feiten),
              Property.list(
                  "attributen",
                  new ListForm<>(Words.of(Feitvorm.class)),
                  KortAntwoord.Signaalfeiten::attributen)));

  static final ObjectForm<Herkomst> HERKOMST =
      new ObjectForm<>(
          "korte herkomst",
          List.of(
              Property.required("bibliotheek", TEXT, Herkomst::bibliotheek),
              Property.required(
                  "regelbronnen",
                  new ListForm<>(SuggestiesTables.REGELBRON),
                  Herkomst::regelbronnen),
              Property.list(
                  "drempels",
                  new ListForm<>(HandvatTables.DREMPEL),
                  herkomst ->
                      herkomst.drempels().stream().filter(KortTables::isOfOrganisation).toList()),
              Property.required("peildatum", DATE, Herkomst::peildatum)));

  public static final ObjectForm<KortAntwoord> CONTENT =
      new ObjectForm<>(
          "kort antwoord",
          List.of(
              Property.required("lezer", Words.of(KortAntwoord.Lezer.class), KortAntwoord::lezer),
              Property.required("suggesties", new ListForm<>(VOORSTEL), KortAntwoord::suggesties),
              Property.list("overige", new ListForm<>(TEXT), KortAntwoord::overige),
              Property.list("aangehouden", new ListForm<>(WACHTEND), KortAntwoord::aangehouden),
              Property.list("signalen", new ListForm<>(SIGNAALFEITEN), KortAntwoord::signalen),
              Property.required("herkomst", HERKOMST, KortAntwoord::herkomst)));

  /** A whole document. */
  public static final ObjectForm<KortAntwoord> KORT_ANTWOORD =
      ProjectieTables.document(DocumentKind.KORT_ANTWOORD, CONTENT);

  private KortTables() {}

  private static boolean isOfOrganisation(Drempelwaarde waarde) {
    return waarde.gezetDoor() == GezetDoor.ORGANISATIE;
  }
}
