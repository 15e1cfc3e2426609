// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Waarneming;
import org.jspecify.annotations.Nullable;

/**
 * How far what is recorded lies from what a signaal asks, in words, and never a number to sort by.
 * Numbers are about the contact and the calendar alone; of an experience it tells the word, and
 * those of the two perspectives beside each other, of which nothing is made together.
 *
 * <p>Three kinds of signalen have none. What is so or is not so, such as a first meeting. What was
 * shared, said, asked or reported: to count that would be a mark on a person. And {@link
 * Signaal#GROEI}: how many qualities are still lacking would be a score on a werkrelatie.
 */
final class Afstand {
  private final Situatie situatie;
  private final Stand stand;

  private Afstand(Situatie situatie, Stand stand) {
    this.situatie = situatie;
    this.stand = stand;
  }

  /** Empty when nothing is recorded, and when what is asked is no matter of more or less. */
  static Optional<Tekst> of(Constatering signaal, Stand stand, Situatie situatie) {
    if (stand == Stand.NIET_VASTGELEGD) {
      return Optional.empty();
    }
    Afstand afstand = new Afstand(situatie, stand);
    return Optional.ofNullable(
        signaal instanceof EigenSignaal own
            ? afstand.far(own.gegeven(), own.bereik())
            : afstand.standard((Signaal) signaal));
  }

  private @Nullable Tekst standard(Signaal signaal) {
    Drempel drempel = Drempel.of(signaal).orElse(null);
    if (drempel == null) {
      return signaal == Signaal.OPEN_TOEZEGGING ? promise() : experience(signaal);
    }
    OptionalInt set = situatie.drempels().waarde(drempel);
    if (set.isEmpty()) {
      return null;
    }
    int asked = set.getAsInt();
    if (signaal == Signaal.BELEVING_VERSCHILT) {
      return beside(asked);
    } else if (signaal == Signaal.INWONER_NIET_GEHOORD) {
      return heard(asked);
    } else if (signaal == Signaal.EENZIJDIG_INITIATIEF) {
      return counted(ContactSignalen.begunByGemeente(situatie), asked, Afstandtekst.IN_A_ROW);
    } else if (signaal == Signaal.OP_AFSTAND) {
      return counted(ContactSignalen.remote(situatie), asked, Afstandtekst.IN_A_ROW);
    } else if (signaal == Signaal.HERSTEL_GEPROBEERD) {
      return ContactSignalen.isUnderStrain(situatie)
          ? counted(ContactSignalen.repairTalks(situatie), asked, Afstandtekst.REPAIR_TALKS)
          : null;
    }
    return measured(signaal, asked);
  }

  private @Nullable Tekst measured(Signaal signaal, int asked) {
    if (signaal == Signaal.VEEL_VOORGANGERS) {
      return far(Maat.VOLGNUMMER, Bereik.minstens(asked));
    } else if (signaal == Signaal.STILTE) {
      return far(Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(asked));
    } else if (signaal == Signaal.GROTE_CASELOAD) {
      return far(Maat.CASELOAD, Bereik.minstens(asked + 1));
    } else if (signaal == Signaal.GEEN_TEAMOVERLEG) {
      return far(Maat.DAGEN_SINDS_TEAMOVERLEG, Bereik.minstens(asked + 1));
    } else if (signaal == Signaal.NET_OVERGEDRAGEN) {
      return situatie.werkrelatie().volgnummer().orElse(1) == 1
          ? null
          : far(Maat.DAGEN_SINDS_BEGIN, Bereik.hoogstens(asked));
    }
    Maat atMost = signaal == Signaal.KORT_TRAJECT ? Maat.DUUR_TRAJECT : Maat.DAGEN_TOT_EINDE;
    return far(signaal == Signaal.TIJDSDRUK ? Maat.MINUTEN : atMost, Bereik.hoogstens(asked));
  }

  /** How far a run of contacts has come; one that is complete has no distance left. */
  private static @Nullable Tekst counted(int seen, int asked, String unit) {
    return seen < asked ? Afstandtekst.some(seen, asked, unit) : null;
  }

  /** An open promise whose day has not passed, or what is too late already. */
  private @Nullable Tekst promise() {
    if (stand == Stand.GELDT) {
      return far(Maat.DAGEN_TOEZEGGING_TE_LAAT, Bereik.minstens(1));
    }
    long soonest = Long.MAX_VALUE;
    for (Toezegging one : situatie.werkrelatie().toezeggingen()) {
      if (one.status().orElse(null) == Toezeggingstatus.OPEN) {
        soonest = Math.min(soonest, -situatie.daysAgo(one.uiterlijk()));
      }
    }
    return soonest == Long.MAX_VALUE
        ? null
        : Afstandtekst.of(
            "afgesproken datum over # ~", "agreed date in # ~", Afstandtekst.DAGEN, (int) soonest);
  }

  /** The word that is recorded instead; one that is as asked says so itself. */
  private @Nullable Tekst experience(Signaal signaal) {
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      Gegeven gegeven = null;
      if (signaal == Signaal.gemist(kwaliteit)
          || signaal == Signaal.wisselend(kwaliteit)
          || signaal == Signaal.ervaren(kwaliteit)) {
        gegeven = new LaatsteBeleving(kwaliteit, Perspectief.INWONER);
      } else if (signaal == Signaal.afnemend(kwaliteit)
          || signaal == Signaal.toenemend(kwaliteit)) {
        gegeven = new Verloop(kwaliteit, Perspectief.INWONER);
      }
      if (gegeven != null && stand == Stand.GELDT_NIET) {
        long seen = look(gegeven);
        return seen == Spreiding.GEEN ? null : word(gegeven, Spreiding.low(seen));
      }
    }
    return null;
  }

  /**
   * The words of both on each quality of which both told. When two are opposite and only lie too
   * far apart in time, those alone, with the days; null when both told of no quality.
   */
  private @Nullable Tekst beside(int most) {
    Tekst opposite = null;
    Tekst other = null;
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      Waarneming inwoner = situatie.belevingen().last(kwaliteit, Perspectief.INWONER);
      Waarneming consulent = situatie.belevingen().last(kwaliteit, Perspectief.CONSULENT);
      if (inwoner != null && consulent != null) {
        Tekst words =
            Afstandtekst.of(
                "# door de inwoner # en door de consulent #",
                "# # by the inwoner and # by the consulent",
                Afstandtekst.DAGEN,
                KwaliteitLabel.of(kwaliteit),
                Woorden.beleving(inwoner.beleving()),
                Woorden.beleving(consulent.beleving()));
        int apart =
            (int) Math.abs(situatie.daysAgo(inwoner.datum()) - situatie.daysAgo(consulent.datum()));
        if (!isOpposite(inwoner.beleving(), consulent.beleving())) {
          other = Afstandtekst.joined(other, words);
        } else {
          opposite =
              Afstandtekst.joined(opposite, apart <= most ? words : apart(words, apart, most));
        }
      }
    }
    Tekst told = opposite == null ? other : opposite;
    return told == null ? null : Afstandtekst.nu(told);
  }

  private static Tekst apart(Tekst words, int days, int most) {
    return Afstandtekst.of(
        "#, # ~ uit elkaar en hoogstens #",
        "#, # ~ apart and at most #",
        Afstandtekst.DAGEN,
        words,
        days,
        most);
  }

  private static boolean isOpposite(Beleving one, Beleving other) {
    return one != other && one != Beleving.WISSELEND && other != Beleving.WISSELEND;
  }

  /** How long ago each last told, as far as that is in the way; null when nobody did. */
  private @Nullable Tekst heard(int asked) {
    int inwoner = daysSince(Perspectief.INWONER);
    int consulent = daysSince(Perspectief.CONSULENT);
    String who = Afstandtekst.TOLD_BY_INWONER;
    if (stand == Stand.GELDT) {
      return inwoner < 0 ? null : Afstandtekst.atMost(inwoner, asked, who);
    }
    Tekst told = inwoner < 0 || inwoner > asked ? null : Afstandtekst.some(inwoner, asked + 1, who);
    return consulent > asked
        ? Afstandtekst.joined(
            told, Afstandtekst.atMost(consulent, asked, Afstandtekst.TOLD_BY_CONSULENT))
        : told;
  }

  /** Of any quality; -1 when nothing was told. */
  private int daysSince(Perspectief perspectief) {
    long days = -1;
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      Waarneming last = situatie.belevingen().last(kwaliteit, perspectief);
      if (last != null && (days < 0 || situatie.daysAgo(last.datum()) < days)) {
        days = situatie.daysAgo(last.datum());
      }
    }
    return (int) days;
  }

  private long look(Gegeven gegeven) {
    return new Metingen(situatie, Bevindingen.withoutEvidence()).look(gegeven);
  }

  private @Nullable Tekst far(Gegeven gegeven, Bereik bereik) {
    long spreiding = look(gegeven);
    int low = Spreiding.low(spreiding);
    int high = Spreiding.high(spreiding);
    if (spreiding == Spreiding.GEEN
        || low == Integer.MIN_VALUE
        || Spreiding.stand(spreiding, bereik) != stand) {
      return null;
    }
    if (gegeven instanceof LaatsteBeleving || gegeven instanceof Verloop) {
      return low == high ? word(gegeven, low) : null;
    }
    String unit = Afstandtekst.unit(gegeven);
    if (stand == Stand.GELDT) {
      return Afstandtekst.tooFar(gegeven, low, high, bereik, unit);
    }
    return high < bereik.van()
        ? Afstandtekst.some(high, bereik.van(), unit)
        : Afstandtekst.atMost(low, bereik.tot(), unit);
  }

  private static Tekst word(Gegeven gegeven, int value) {
    return Afstandtekst.nu(
        gegeven instanceof Verloop
            ? Woorden.trend(Trend.values()[value])
            : Woorden.beleving(Beleving.values()[value]));
  }
}
