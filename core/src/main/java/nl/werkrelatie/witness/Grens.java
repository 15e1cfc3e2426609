// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Meetbaar;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.signaal.Vraag;

/**
 * A standard signaal that asks about a fact on which own signalen can be based too.
 *
 * @param signaal the standard signaal
 * @param gegeven the fact
 * @param bereik the values for which the standard signaal can hold
 * @param enough whether such a value is also enough for it to hold
 * @param known whether there is such a value, perhaps not recorded, whenever it holds
 */
record Grens(Signaal signaal, Gegeven gegeven, Bereik bereik, boolean enough, boolean known) {

  /** Every one of them, with these thresholds. */
  static List<Grens> with(Drempels drempels) {
    return Stream.of(Signaal.values()).flatMap(signaal -> of(signaal, drempels).stream()).toList();
  }

  private static Optional<Grens> of(Signaal signaal, Drempels drempels) {
    Vraag vraag = signaal.vraag();
    if (vraag instanceof Vraag.Gemeten gemeten) {
      return gemeten.waarden().met(drempels).flatMap(bereik -> of(signaal, gemeten.feit(), bereik));
    } else if (vraag instanceof Vraag.GeplandeTijd tijd) {
      Bereik bereik = Bereik.hoogstens(waarde(drempels, tijd.hoogstens()));
      return Optional.of(new Grens(signaal, Maat.MINUTEN, bereik, true, true));
    }
    return vraag instanceof Vraag.Samengesteld several
        ? of(signaal, several, drempels)
        : Optional.empty();
  }

  private static Optional<Grens> of(Signaal signaal, Meetbaar feit, Bereik bereik) {
    if (feit instanceof Gegeven gegeven) {
      return Optional.of(new Grens(signaal, gegeven, bereik, true, true));
    }
    return switch ((Standaardmaat) feit) {
      case DAGEN_STIL ->
          Optional.of(new Grens(signaal, Maat.DAGEN_SINDS_CONTACT, bereik, true, true));
      case DAGEN_TOT_AFSLUITING ->
          Optional.of(new Grens(signaal, Maat.DAGEN_TOT_EINDE, bereik, true, true));
      // A short traject that has ended is no longer reported.
      case DUUR_LOPEND_TRAJECT ->
          Optional.of(new Grens(signaal, Maat.DUUR_TRAJECT, bereik, false, true));
      case DAGEN_TOT_GEPLANDE_OVERDRACHT ->
          Optional.of(new Grens(signaal, Maat.DAGEN_TOT_OVERDRACHT, bereik, true, true));
      // A discussion that is still to come is none.
      case DAGEN_ZONDER_TEAMOVERLEG ->
          Optional.of(new Grens(signaal, Maat.DAGEN_SINDS_TEAMOVERLEG, bereik, true, false));
      case ERVARINGSKENNIS -> Optional.empty();
    };
  }

  private static Optional<Grens> of(
      Signaal signaal, Vraag.Samengesteld several, Drempels drempels) {
    return switch (several) {
      // Only whom somebody came before can have been handed over.
      case NET_OVERGEDRAGEN ->
          Optional.of(new Grens(signaal, Maat.VOLGNUMMER, Bereik.minstens(2), false, true));
      case OPEN_TOEZEGGING ->
          Optional.of(
              new Grens(signaal, Maat.DAGEN_TOEZEGGING_TE_LAAT, Bereik.minstens(1), true, true));
      case INWONER_NIET_GEHOORD -> {
        Bereik longAgo = Bereik.minstens(waarde(drempels, Drempel.RECENT) + 1);
        yield Optional.of(
            new Grens(signaal, Maat.DAGEN_SINDS_BELEVING_INWONER, longAgo, false, true));
      }
      case GEEN_VAKTOLK,
          KANAAL_ANDERS_DAN_GEWENST,
          AFGEZEGD_DOOR_GEMEENTE,
          HERSTEL_GEPROBEERD,
          NIET_VEILIG_BEKEND,
          VEILIG_KANAAL_ONBEKEND,
          GROEI,
          BELEVING_VERSCHILT ->
          Optional.empty();
    };
  }

  static int waarde(Drempels drempels, Drempel drempel) {
    return drempels.van(drempel).orElseThrow().waarde();
  }
}
