// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.model.Beleving;

/**
 * How far what is recorded lies from what a signaal asks: the two numbers in words, and never a
 * number to sort by. It is about the contact and the calendar alone.
 */
final class Afstand {
  private static final Unit DAGEN = new Unit("dag", "dagen", "day", "days");
  private static final Unit CONTACTEN = new Unit("contact", "contacten", "contact", "contacts");
  private static final Unit IN_A_ROW =
      new Unit(
          "contact op een rij", "contacten op een rij", "contact in a row", "contacts in a row");
  private static final Unit REPAIR_TALKS =
      new Unit("herstelgesprek", "herstelgesprekken", "repair talk", "repair talks");

  private Afstand() {}

  /** Empty when nothing is recorded, and when what is asked is no matter of more or less. */
  static Optional<Tekst> of(Constatering signaal, Stand stand, Situatie situatie) {
    if (stand == Stand.NIET_VASTGELEGD) {
      return Optional.empty();
    } else if (signaal instanceof EigenSignaal own) {
      return of(own.gegeven(), own.bereik(), stand, situatie);
    }
    Drempel drempel = Drempel.of((Signaal) signaal).orElse(null);
    OptionalInt asked = drempel == null ? OptionalInt.empty() : situatie.drempels().waarde(drempel);
    return asked.isEmpty()
        ? Optional.empty()
        : of((Signaal) signaal, asked.getAsInt(), stand, situatie);
  }

  private static Optional<Tekst> of(Signaal signaal, int asked, Stand stand, Situatie situatie) {
    return switch (signaal) {
      case TIJDSDRUK -> of(Maat.MINUTEN, Bereik.hoogstens(asked), stand, situatie);
      case VEEL_VOORGANGERS -> of(Maat.VOLGNUMMER, Bereik.minstens(asked), stand, situatie);
      case NET_OVERGEDRAGEN ->
          situatie.werkrelatie().volgnummer().orElse(1) == 1
              ? Optional.empty()
              : of(Maat.DAGEN_SINDS_BEGIN, Bereik.hoogstens(asked), stand, situatie);
      case AFSLUITING_GEPLAND -> of(Maat.DAGEN_TOT_EINDE, Bereik.hoogstens(asked), stand, situatie);
      case KORT_TRAJECT -> of(Maat.DUUR_TRAJECT, Bereik.hoogstens(asked), stand, situatie);
      case STILTE -> of(Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(asked), stand, situatie);
      case GROTE_CASELOAD -> of(Maat.CASELOAD, Bereik.minstens(asked + 1), stand, situatie);
      case GEEN_TEAMOVERLEG ->
          of(Maat.DAGEN_SINDS_TEAMOVERLEG, Bereik.minstens(asked + 1), stand, situatie);
      case EENZIJDIG_INITIATIEF ->
          counted(ContactSignalen.begunByGemeente(situatie), asked, IN_A_ROW);
      case OP_AFSTAND -> counted(ContactSignalen.remote(situatie), asked, IN_A_ROW);
      case HERSTEL_GEPROBEERD ->
          ContactSignalen.isUnderStrain(situatie)
              ? counted(ContactSignalen.repairTalks(situatie), asked, REPAIR_TALKS)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** How far a run of contacts has come; one that is complete has no distance left. */
  private static Optional<Tekst> counted(int seen, int asked, Unit unit) {
    return seen < asked ? Optional.of(unit.of(seen, asked)) : Optional.empty();
  }

  private static Optional<Tekst> of(
      Gegeven gegeven, Bereik bereik, Stand stand, Situatie situatie) {
    long spreiding = Metingen.look(gegeven, situatie, Bevindingen.withoutEvidence());
    if (spreiding == Spreiding.GEEN || Spreiding.stand(spreiding, bereik) != stand) {
      return Optional.empty();
    }
    int low = Spreiding.low(spreiding);
    int high = Spreiding.high(spreiding);
    if (low == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    if (gegeven instanceof LaatsteBeleving || gegeven instanceof Verloop) {
      return low == high ? Optional.of(word(gegeven, low)) : Optional.empty();
    }
    Unit unit = unit(gegeven);
    if (stand == Stand.GELDT) {
      return tooFar(low, high, bereik, unit);
    }
    return Optional.of(
        high < bereik.van() ? unit.of(high, bereik.van()) : unit.atMost(low, bereik.tot()));
  }

  /** What would have to be lower or higher, for a question that asks that this does not hold. */
  private static Optional<Tekst> tooFar(int low, int high, Bereik bereik, Unit unit) {
    if (!bereik.heeftHoogste()) {
      return Optional.of(unit.lessThan(low, bereik.van()));
    }
    return bereik.heeftLaagste()
        ? Optional.empty()
        : Optional.of(unit.moreThan(high, bereik.tot()));
  }

  private static Tekst word(Gegeven gegeven, int value) {
    Tekst word =
        gegeven instanceof Verloop
            ? Woorden.trend(Trend.values()[value])
            : Woorden.beleving(Beleving.values()[value]);
    return Tekst.of("nu: " + word.nl(), "now: " + word.en());
  }

  private static Unit unit(Gegeven gegeven) {
    if (gegeven instanceof Aantal) {
      return CONTACTEN;
    } else if (gegeven == Maat.MINUTEN) {
      return new Unit("minuut", "minuten", "minute", "minutes");
    } else if (gegeven == Maat.VOLGNUMMER) {
      return new Unit("consulent", "consulenten", "consulent", "consulenten");
    }
    return gegeven == Maat.CASELOAD
        ? new Unit("inwoner", "inwoners", "inwoner", "inwoners")
        : DAGEN;
  }

  /** What is counted, in the words for one and for more. */
  private record Unit(String een, String meer, String one, String more) {

    Tekst of(int seen, int asked) {
      return Tekst.of(seen + " van " + nl(asked), seen + " of " + en(asked));
    }

    Tekst atMost(int seen, int most) {
      return Tekst.of(nl(seen) + ", hoogstens " + most, en(seen) + ", at most " + most);
    }

    Tekst lessThan(int seen, int least) {
      return Tekst.of(
          nl(seen) + ", gevraagd minder dan " + least, en(seen) + ", asked less than " + least);
    }

    Tekst moreThan(int seen, int most) {
      return Tekst.of(
          nl(seen) + ", gevraagd meer dan " + most, en(seen) + ", asked more than " + most);
    }

    private String nl(int number) {
      return number + " " + (number == 1 ? een : meer);
    }

    private String en(int number) {
      return number + " " + (number == 1 ? one : more);
    }
  }
}
