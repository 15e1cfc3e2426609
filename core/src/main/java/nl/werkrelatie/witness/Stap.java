// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.signaal.Vraag;

/**
 * One change of a werkrelatie in the making that may bring a signaal to stand as asked; made only
 * when it is tried.
 */
@FunctionalInterface
interface Stap extends Supplier<Werkblad> {

  /** The werkrelatie after the change; empty when there can be no such werkrelatie. */
  default Optional<Werkblad> tried() {
    try {
      return Optional.of(get());
    } catch (InvalidValueException | DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /**
   * Changes that may bring a signaal to stand so.
   *
   * @param asked ranges of other signalen, so that one value can suit all that ask about one fact
   */
  static Stream<Stap> towards(
      Werkblad blad, Constatering signaal, Stand stand, List<EigenSignaal> asked) {
    if (stand == Stand.NIET_VASTGELEGD) {
      Stream<Stap> less = Kleiner.than(blad.werkrelatie()).map(smaller -> () -> blad.with(smaller));
      return Stream.concat(
          less,
          towards(blad, signaal, Stand.GELDT, asked)
              .map(step -> () -> step.get().withoutStatus(blad)));
    }
    boolean holds = stand == Stand.GELDT;
    if (signaal instanceof EigenSignaal own) {
      return Stream.of(true, false)
          .flatMap(near -> values(blad, own.gegeven(), own.bereik(), holds, asked, near));
    }
    Optional<Grens> grens =
        Grens.with(blad.drempels()).stream().filter(one -> one.signaal() == signaal).findFirst();
    // A value far from the edge tells less than what else the signaal asks.
    return Stream.of(
            byValue(blad, grens, holds, asked, true),
            standard(blad, ((Signaal) signaal).vraag(), holds),
            byValue(blad, grens, holds, asked, false))
        .flatMap(steps -> steps);
  }

  private static Stream<Stap> byValue(
      Werkblad blad, Optional<Grens> grens, boolean holds, List<EigenSignaal> asked, boolean near) {
    return grens.stream()
        .flatMap(one -> values(blad, one.gegeven(), one.bereik(), holds, asked, near));
  }

  private static Stream<Stap> standard(Werkblad blad, Vraag vraag, boolean holds) {
    if (vraag instanceof Vraag.Vermeld asked) {
      return InwonerStappen.of(blad, asked.kenmerk(), asked.waarden(), holds);
    } else if (vraag instanceof Vraag.NietVermeld asked) {
      return InwonerStappen.of(blad, asked.kenmerk(), asked.waarden(), !holds);
    } else if (vraag instanceof Vraag.Gepland asked) {
      return GesprekStappen.of(blad, asked, holds);
    } else if (vraag instanceof Vraag.GeplandeTijd) {
      return holds ? Stream.empty() : GesprekStappen.planned(blad, false, moment -> moment);
    } else if (vraag instanceof Vraag.Laatste asked) {
      return ContactStappen.last(blad, asked, holds);
    } else if (vraag instanceof Vraag.Reeks asked) {
      return ContactStappen.row(blad, asked, holds);
    } else if (vraag instanceof Vraag.Gemeten asked) {
      return asked.feit() instanceof Standaardmaat maat
          ? LoopStappen.of(blad, maat, holds)
          : Stream.empty();
    }
    return switch ((Vraag.Samengesteld) vraag) {
      case GEEN_VAKTOLK -> GesprekStappen.geenVaktolk(blad, holds);
      case KANAAL_ANDERS_DAN_GEWENST -> VeiligheidStappen.kanaalAnders(blad, holds);
      case AFGEZEGD_DOOR_GEMEENTE -> ContactStappen.afgezegd(blad, holds);
      case NIET_VEILIG_BEKEND -> VeiligheidStappen.nietVeilig(blad, holds);
      case VEILIG_KANAAL_ONBEKEND -> VeiligheidStappen.kanaalOnbekend(blad, holds);
      case NET_OVERGEDRAGEN -> LoopStappen.netOvergedragen(blad, holds);
      case OPEN_TOEZEGGING -> InwonerStappen.toezegging(blad, holds);
      case HERSTEL_GEPROBEERD -> ContactStappen.herstel(blad, holds);
      case GROEI -> BelevingStappen.groei(blad, holds);
      case BELEVING_VERSCHILT -> BelevingStappen.verschilt(blad, holds);
      case INWONER_NIET_GEHOORD -> BelevingStappen.nietGehoord(blad, holds);
    };
  }

  /** Values at the edge of the range, or all others at which some answer changes. */
  private static Stream<Stap> values(
      Werkblad blad,
      Gegeven gegeven,
      Bereik bereik,
      boolean holds,
      List<EigenSignaal> asked,
      boolean near) {
    Set<Bereik> bereiken = new LinkedHashSet<>(Set.of(bereik));
    asked.stream()
        .filter(one -> one.gegeven().equals(gegeven))
        .forEach(one -> bereiken.add(one.bereik()));
    Grens.with(blad.drempels()).stream()
        .filter(one -> one.gegeven().equals(gegeven))
        .forEach(one -> bereiken.add(one.bereik()));
    asked.stream()
        .map(EigenSignaal::gegeven)
        .filter(one -> one instanceof Aantal && isOfTime(gegeven))
        .forEach(one -> bereiken.add(Bereik.hoogstens(((Aantal) one).dagen())));
    TreeSet<Integer> edges = Bereiken.edges(gegeven, bereiken);
    return edges.stream()
        .filter(value -> Bereiken.has(bereik, value) == holds)
        .filter(value -> Bereiken.isEdge(bereik, value) == near)
        .flatMap(value -> Waardestappen.to(blad, gegeven, value));
  }

  /** Whether a contact outside the period in which others are counted can be just right for it. */
  private static boolean isOfTime(Gegeven gegeven) {
    return gegeven instanceof LangsteStilte
        || gegeven == Maat.DAGEN_SINDS_CONTACT
        || gegeven == Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT;
  }
}
