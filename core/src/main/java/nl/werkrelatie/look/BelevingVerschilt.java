// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.List;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Of one quality the latest observations of both are opposite, and close together in time. They are
 * laid beside each other and never merged.
 */
record BelevingVerschilt() implements Answer {
  private static final List<Kwaliteit> KWALITEITEN = List.of(Kwaliteit.values());

  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    int most = situatie.waarde(Drempel.BELEVING_VERSCHILT);
    Stand stand = Stand.GELDT_NIET;
    for (int index = 0; index < KWALITEITEN.size(); index++) {
      Kwaliteit kwaliteit = KWALITEITEN.get(index);
      Waarneming inwoner = situatie.belevingen().last(kwaliteit, Perspectief.INWONER);
      Waarneming consulent = situatie.belevingen().last(kwaliteit, Perspectief.CONSULENT);
      if (inwoner != null
          && consulent != null
          && isOpposite(inwoner.beleving(), consulent.beleving())
          && apart(inwoner, consulent) <= most) {
        stand = Stand.GELDT;
        look.rests(inwoner);
        look.rests(consulent);
      }
    }
    look.rests(Drempel.BELEVING_VERSCHILT);
    return stand;
  }

  private static int apart(Waarneming one, Waarneming other) {
    return (int) Math.abs(one.datum().toEpochDay() - other.datum().toEpochDay());
  }

  private static boolean isOpposite(Beleving one, Beleving other) {
    return one != other && one != Beleving.WISSELEND && other != Beleving.WISSELEND;
  }

  /**
   * The words of both on each quality of which both told. When two are opposite and only lie too
   * far apart in time, those alone, with the days; null when both told of no quality.
   */
  @Override
  public @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    int most = situatie.waarde(Drempel.BELEVING_VERSCHILT);
    Tekst opposite = null;
    Tekst other = null;
    for (Kwaliteit kwaliteit : KWALITEITEN) {
      Waarneming inwoner = situatie.belevingen().last(kwaliteit, Perspectief.INWONER);
      Waarneming consulent = situatie.belevingen().last(kwaliteit, Perspectief.CONSULENT);
      if (inwoner != null && consulent != null) {
        Tekst words = words(kwaliteit, inwoner.beleving(), consulent.beleving());
        int apart = apart(inwoner, consulent);
        if (!isOpposite(inwoner.beleving(), consulent.beleving())) {
          other = Afstandtekst.joined(other, words);
        } else {
          opposite =
              Afstandtekst.joined(opposite, apart <= most ? words : tooFar(words, apart, most));
        }
      }
    }
    Tekst told = opposite == null ? other : opposite;
    return told == null ? null : Afstandtekst.nu(told);
  }

  private static Tekst words(Kwaliteit kwaliteit, Beleving inwoner, Beleving consulent) {
    return Afstandtekst.of(
        "# door de inwoner # en door de consulent #",
        "# # by the inwoner and # by the consulent",
        Afstandtekst.DAGEN,
        kwaliteit.label(),
        inwoner.label(),
        consulent.label());
  }

  private static Tekst tooFar(Tekst words, int days, int most) {
    return Afstandtekst.of(
        "#, # ~ uit elkaar en hoogstens #",
        "#, # ~ apart and at most #",
        Afstandtekst.DAGEN,
        words,
        days,
        most);
  }
}
