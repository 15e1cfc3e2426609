// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import static nl.werkrelatie.signaal.Maat.DAGEN_SINDS_CONTACT;
import static nl.werkrelatie.signaal.Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT;

import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Stand;

/** What the value of one fact of past contacts says of the value of another. */
final class TweeGegevens {
  private TweeGegevens() {}

  /**
   * How a signaal stands, and the values its fact then has.
   *
   * @param signaal the signaal
   * @param so how it stands
   * @param gegeven the fact
   * @param bereik the values
   */
  record Deel(Constatering signaal, Set<Stand> so, Gegeven gegeven, Bereik bereik) {

    /** That it holds, and that it fails when that leaves one range. */
    static Stream<Deel> of(EigenSignaal own) {
      Gegeven gegeven = own.gegeven();
      Bereik bereik = own.bereik();
      Deel holds = new Deel(own, Standen.GELDT, gegeven, bereik);
      if (!isOfContacts(gegeven)) {
        return Stream.of(holds);
      } else if (Bereiken.low(gegeven, bereik) == gegeven.laagste()) {
        Bereik more = Bereik.minstens(bereik.tot() + 1);
        return Stream.of(holds, new Deel(own, Standen.GELDT_NIET, gegeven, more));
      }
      return bereik.heeftHoogste()
          ? Stream.of(holds)
          : Stream.of(
              holds,
              new Deel(own, Standen.GELDT_NIET, gegeven, Bereik.hoogstens(bereik.van() - 1)));
    }

    private int low() {
      return Bereiken.low(gegeven, bereik);
    }

    private int high() {
      return Bereiken.high(gegeven, bereik);
    }
  }

  /** Of these a question fails only when the value is known to lie outside what it asks. */
  private static boolean isOfContacts(Gegeven gegeven) {
    return gegeven instanceof Aantal
        || gegeven instanceof LangsteStilte
        || gegeven == DAGEN_SINDS_CONTACT
        || gegeven == DAGEN_SINDS_PERSOONLIJK_CONTACT;
  }

  /** Whether it is certain that these cannot be so together. */
  static boolean apart(Deel one, Deel other) {
    return (neverMore(one.gegeven(), other.gegeven()) && one.low() > other.high())
        || spokenAndSilent(one, other)
        || neverSpoken(one, other);
  }

  /** Whether the first is never more than the second. */
  private static boolean neverMore(Gegeven less, Gegeven more) {
    if (less instanceof Aantal part && more instanceof Aantal whole) {
      return !part.equals(whole) && isPartOf(part, whole);
    } else if (less instanceof LangsteStilte shorter && more instanceof LangsteStilte longer) {
      return shorter.dagen() < longer.dagen();
    }
    return less == DAGEN_SINDS_CONTACT && more == DAGEN_SINDS_PERSOONLIJK_CONTACT;
  }

  /** Whether the first counts a part of what the second counts. */
  static boolean isPartOf(Aantal part, Aantal whole) {
    return part.dagen() <= whole.dagen()
        && (whole.kanaal().isEmpty() || whole.kanaal().equals(part.kanaal()))
        && (whole.initiatief().isEmpty() || whole.initiatief().equals(part.initiatief()));
  }

  /** Who was spoken in the period was not last spoken before it. */
  private static boolean spokenAndSilent(Deel counted, Deel since) {
    if (!(counted.gegeven() instanceof Aantal aantal)
        || counted.low() < 1
        || since.low() <= aantal.dagen()) {
      return false;
    }
    return since.gegeven() == DAGEN_SINDS_CONTACT
        || (since.gegeven() == DAGEN_SINDS_PERSOONLIJK_CONTACT
            && aantal.kanaal().filter(Kanaal::isPersoonlijk).isPresent());
  }

  /** Who was not spoken in the period was last spoken before it, and it was still since then. */
  private static boolean neverSpoken(Deel counted, Deel days) {
    return counted.gegeven() instanceof Aantal aantal
        && aantal.kanaal().isEmpty()
        && aantal.initiatief().isEmpty()
        && counted.high() < 1
        && days.high() <= aantal.dagen()
        && (days.gegeven() instanceof LangsteStilte
            || days.gegeven() == DAGEN_SINDS_CONTACT
            || days.gegeven() == DAGEN_SINDS_PERSOONLIJK_CONTACT);
  }
}
