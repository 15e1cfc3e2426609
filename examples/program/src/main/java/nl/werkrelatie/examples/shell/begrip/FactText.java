// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.text.Tekst;

/** The kinds of fact on which a municipality can base a signaal of its own, in words. */
final class FactText {
  private static final String STIL = "EIGEN_STIL";

  private FactText() {}

  /** Every kind of fact under the name it has in the code. */
  static Map<String, BiConsumer<String, Sentences>> all() {
    Map<String, BiConsumer<String, Sentences>> all = new LinkedHashMap<>();
    for (Maat maat : Maat.values()) {
      all.put(maat.name(), (name, sentences) -> measure(maat, sentences));
    }
    all.put(
        "Maat",
        (name, sentences) ->
            write(
                name,
                Tekst.of(
                    "een feit van het contact dat één heel getal is: dagen, minuten, inwoners of een plaats in een rij",
                    "a fact of the contact that is one whole number: days, minutes, inwoners or a place in a row"),
                new EigenSignaal(STIL, Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(30)),
                "Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(30)",
                sentences));
    all.put(
        "Aantal",
        (name, sentences) ->
            write(
                name,
                Tekst.of(
                    "hoeveel contacten in een periode doorgingen, van één kanaal of van alle, begonnen door één kant of door wie dan ook; nooit hoe vaak iemand niet kwam. Niet vastgelegd zolang er geen enkel voorbij contact is",
                    "how many contacts took place in a period, of one channel or of all, begun by one side or by anyone; never how often somebody did not come. Not recorded as long as no past contact is"),
                new EigenSignaal("EIGEN_WEINIG", Aantal.contacten(90), Bereik.hoogstens(1)),
                "Aantal.contacten(90), Bereik.hoogstens(1)",
                sentences));
    all.put(
        "LangsteStilte",
        (name, sentences) ->
            write(
                name,
                Tekst.of(
                    "de langste tijd zonder contact in een periode, in dagen: tussen twee contacten na elkaar, of sinds het laatste. Niet vastgelegd zolang er geen contact is vastgelegd",
                    "the longest time without contact in a period, in days: between two contacts that followed each other, or since the last. Not recorded as long as no contact is"),
                new EigenSignaal(STIL, new LangsteStilte(365), Bereik.minstens(60)),
                "new LangsteStilte(365), Bereik.minstens(60)",
                sentences));
    all.put(
        "LaatsteBeleving",
        (name, sentences) ->
            write(
                name,
                Tekst.of(
                    "hoe inwoner of consulent een kwaliteit het laatst ervoer, in een van de drie woorden; de twee worden nooit samengevoegd. Niet vastgelegd zolang er niet naar is gevraagd",
                    "how inwoner or consulent last experienced a quality, in one of the three words; the two are never merged. Not recorded as long as nobody asked"),
                new EigenSignaal(
                    "EIGEN_MIST",
                    new LaatsteBeleving(Kwaliteit.CONTINUITEIT, Perspectief.INWONER),
                    Bereik.precies(Beleving.GEMIST)),
                "new LaatsteBeleving(Kwaliteit.CONTINUITEIT, Perspectief.INWONER), Bereik.precies(Beleving.GEMIST)",
                sentences));
    all.put(
        "Verloop",
        (name, sentences) ->
            write(
                name,
                Tekst.of(
                    "hoe de beleving van een kwaliteit veranderde tussen de laatste twee waarnemingen van één kant: meer, gelijk of minder. Met minder dan twee waarnemingen is er niets te vragen",
                    "how the experience of a quality changed between the last two observations of one side: more, the same or less. With fewer than two there is nothing to ask"),
                new EigenSignaal(
                    "EIGEN_MINDER",
                    new Verloop(Kwaliteit.NABIJHEID, Perspectief.INWONER),
                    Bereik.precies(Trend.AFNEMEND)),
                "new Verloop(Kwaliteit.NABIJHEID, Perspectief.INWONER), Bereik.precies(Trend.AFNEMEND)",
                sentences));
    return all;
  }

  private static void measure(Maat maat, Sentences sentences) {
    int asked = Math.max(maat.laagste() + 1, 10);
    write(
        maat.name(),
        meaning(maat),
        new EigenSignaal("EIGEN_" + maat.name(), maat, Bereik.minstens(asked)),
        "Maat." + maat.name() + ", Bereik.minstens(" + asked + ")",
        sentences);
  }

  private static void write(
      String name, Tekst meaning, EigenSignaal example, String code, Sentences sentences) {
    sentences
        .line(
            name
                + sentences.in(
                    " (soort feit voor een eigen signaal)", " (kind of fact for an own signaal)"))
        .labelled("Betekenis", "Meaning", sentences.in(meaning))
        .labelled(
            "Voorbeeld",
            "Example",
            "new EigenSignaal(\""
                + example.code()
                + "\", "
                + code
                + ")"
                + sentences.in(" geldt bij: ", " holds when: ")
                + sentences.in(example.zin()))
        .labelled("Wie mag het lezen", "Who may read it", sentences.in(readers(example.gegeven())))
        .labelled(
            "Bron",
            "Source",
            sentences.in(
                "dit project zelf; het feit komt uit wat is ingevoerd, en de grens kiest de gemeente",
                "this project itself; the fact comes from what was entered, and the municipality chooses the limit"));
  }

  private static Tekst readers(Gegeven gegeven) {
    return gegeven.onderwerp() == Onderwerp.WERKWIJZE
        ? Tekst.of(
            "de consulent, en ook team en organisatie: het gaat over de werkwijze",
            "the consulent, and team and organisation too: it is about the way of working")
        : Tekst.of(
            "alleen de consulent: het gaat over de inwoner",
            "the consulent only: it is about the inwoner");
  }

  private static Tekst meaning(Maat maat) {
    return switch (maat) {
      case DAGEN_SINDS_CONTACT ->
          Tekst.of(
              "hoeveel dagen geleden het laatste contact was dat doorging; niet vastgelegd zolang er geen is",
              "how many days ago the latest contact was that took place; not recorded as long as there is none");
      case DAGEN_SINDS_PERSOONLIJK_CONTACT ->
          Tekst.of(
              "hetzelfde voor contact op kantoor, thuis of ergens anders; bellen, berichten en brieven tellen niet",
              "the same for contact at the office, at home or elsewhere; calls, messages and letters do not count");
      case DAGEN_SINDS_BELEVING_INWONER ->
          Tekst.of(
              "hoeveel dagen geleden de inwoner voor het laatst vertelde hoe een kwaliteit werd ervaren",
              "how many days ago the inwoner last told how one of the qualities was experienced");
      case DAGEN_SINDS_BEGIN ->
          Tekst.of(
              "hoeveel dagen geleden de huidige consulent begon",
              "how many days ago the present consulent began");
      case VOLGNUMMER ->
          Tekst.of(
              "de hoeveelste consulent de huidige is voor deze inwoner",
              "which consulent in the row the present one is for this inwoner");
      case MINUTEN ->
          Tekst.of(
              "de beschikbare minuten voor het geplande gesprek; zonder gepland gesprek is er niets te vragen",
              "the available minutes of the planned conversation; without one there is nothing to ask");
      case DAGEN_TOT_GESPREK ->
          Tekst.of(
              "over hoeveel dagen het geplande gesprek is; zonder gepland gesprek is er niets te vragen",
              "in how many days the planned conversation is; without one there is nothing to ask");
      case DAGEN_TOT_EINDE ->
          Tekst.of(
              "over hoeveel dagen het traject volgens plan eindigt; na het einde is er niets te vragen",
              "in how many days the traject ends as planned; after the end there is nothing to ask");
      case DUUR_TRAJECT ->
          Tekst.of(
              "hoeveel dagen het traject duurt, van de eerste tot de laatste dag",
              "how many days the traject lasts, from its first day to its last");
      case DAGEN_TOT_OVERDRACHT ->
          Tekst.of(
              "over hoeveel dagen de geplande overdracht is; zonder geplande overdracht is er niets te vragen",
              "in how many days the planned handover is; without one there is nothing to ask");
      case CASELOAD ->
          Tekst.of(
              "hoeveel inwoners de consulent begeleidt, zoals de consulent zelf zegt",
              "how many inwoners the consulent serves, as the consulent tells");
      case DAGEN_SINDS_TEAMOVERLEG ->
          Tekst.of(
              "hoeveel dagen geleden het team deze werkrelatie voor het laatst besprak",
              "how many days ago the team last discussed this werkrelatie");
      case DAGEN_TOEZEGGING_TE_LAAT ->
          Tekst.of(
              "hoeveel dagen de afgesproken datum van de oudste open toezegging voorbij is",
              "how many days have passed since the agreed date of the oldest open promise");
    };
  }
}
