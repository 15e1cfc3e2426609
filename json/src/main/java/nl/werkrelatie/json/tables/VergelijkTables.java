// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import static nl.werkrelatie.json.codec.Scalars.TEXT;

import java.util.List;
import nl.werkrelatie.engine.Reden;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.engine.Verschil;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Stand;

/**
 * The tables of why a handvat is suggested, held or absent, and of two answers beside each other:
 * in ids, like a short answer. Written only: the first for the consulent, the other for whoever may
 * read both.
 */
public final class VergelijkTables {
  private static final Words<WhyNot.Uitkomst> UITKOMST = Words.of(WhyNot.Uitkomst.class);
  private static final Words<Stand> STAND = Words.of(Stand.class);
  private static final ListForm<String> GRONDEN = new ListForm<>(CodeWord.GROND);
  private static final ListForm<String> REGELS = new ListForm<>(TEXT);

  private static final ObjectForm<WhyNot.Route> ROUTE =
      new ObjectForm<>(
          "route",
          List.of(
              Property.required("regel", TEXT, route -> route.rule().id()),
              Property.required("delen", new ListForm<>(new DeelForm()), WhyNot.Route::delen)));

  private static final ObjectForm<WhyNot.NietGebruikt> NIET_GEBRUIKT =
      new ObjectForm<>(
          "niet gebruikte regel",
          List.of(
              Property.required("regel", TEXT, one -> one.rule().id()),
              Property.required("regelset", HandvatTables.TEKST, WhyNot.NietGebruikt::regelset),
              Property.required("reden", HandvatTables.TEKST, WhyNot.NietGebruikt::reden)));

  public static final ObjectForm<WhyNot> WAAROM_NIET_CONTENT =
      new ObjectForm<>(
          "waarom niet",
          List.of(
              Property.required("handvat", TEXT, whyNot -> whyNot.handvat().id()),
              Property.required("uitkomst", UITKOMST, WhyNot::uitkomst),
              Property.list("gronden", GRONDEN, whyNot -> codes(whyNot.gronden())),
              Property.required("routes", new ListForm<>(ROUTE), WhyNot::routes),
              Property.list("nietGebruikt", new ListForm<>(NIET_GEBRUIKT), WhyNot::nietGebruikt)));

  private static final ObjectForm<Verschil.Signaalverschil> SIGNAALVERSCHIL =
      new ObjectForm<>(
          "signaalverschil",
          List.of(
              Property.required("signaal", SignaalForm.SIGNAAL, Verschil.Signaalverschil::signaal),
              Property.required("voor", STAND, Verschil.Signaalverschil::voor),
              Property.required("na", STAND, Verschil.Signaalverschil::na),
              Property.list(
                  "feiten",
                  new ListForm<>(SuggestiesTables.FEIT),
                  Verschil.Signaalverschil::feiten)));

  private static final ObjectForm<Verschil> VERSCHIL =
      new ObjectForm<>(
          "verschil",
          List.of(
              Property.required("handvat", TEXT, verschil -> verschil.handvat().id()),
              Property.required("soort", Words.of(Verschil.Verschilsoort.class), Verschil::soort),
              Property.required("voor", UITKOMST, Verschil::voor),
              Property.required("na", UITKOMST, Verschil::na),
              Property.list("erbij", REGELS, verschil -> ids(verschil.erbij())),
              Property.list("weg", REGELS, verschil -> ids(verschil.weg())),
              Property.list("grondenErbij", GRONDEN, verschil -> codes(verschil.grondenErbij())),
              Property.list("grondenWeg", GRONDEN, verschil -> codes(verschil.grondenWeg())),
              Property.list("signalen", new ListForm<>(SIGNAALVERSCHIL), Verschil::signalen)));

  public static final ObjectForm<Vergelijking> VERGELIJKING_CONTENT =
      new ObjectForm<>(
          "vergelijking",
          List.of(
              Property.required(
                  "voor", KortTables.HERKOMST, vergelijking -> vergelijking.voor().herkomst()),
              Property.required(
                  "na", KortTables.HERKOMST, vergelijking -> vergelijking.na().herkomst()),
              Property.required(
                  "verschillen", new ListForm<>(VERSCHIL), Vergelijking::verschillen)));

  /** A whole document. */
  public static final ObjectForm<WhyNot> WAAROM_NIET =
      ProjectieTables.document(DocumentKind.WAAROM_NIET, WAAROM_NIET_CONTENT);

  /** A whole document. */
  public static final ObjectForm<Vergelijking> VERGELIJKING =
      ProjectieTables.document(DocumentKind.VERGELIJKING, VERGELIJKING_CONTENT);

  private VergelijkTables() {}

  private static List<String> codes(List<Aanhoudgrond> gronden) {
    return gronden.stream().map(Aanhoudgrond::code).toList();
  }

  private static List<String> ids(List<Reden> redenen) {
    return redenen.stream().map(reden -> reden.rule().id()).toList();
  }
}
