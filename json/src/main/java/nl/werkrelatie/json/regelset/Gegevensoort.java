// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.signaal.Verloop;

/** The facts for own signalen, by what belongs to them in a document. */
enum Gegevensoort {
  MAAT(Arrays.stream(Maat.values()).map(Words::word).toList(), List.of(), Set.of(), List.of()),
  AANTAL(List.of("aantal"), List.of("dagen"), Set.of("kanaal", "initiatief"), List.of()),
  LANGSTE_STILTE(List.of("langste_stilte"), List.of("dagen"), Set.of(), List.of()),
  LAATSTE_BELEVING(
      List.of("laatste_beleving"),
      List.of("kwaliteit", "perspectief", "is"),
      Set.of(),
      Words.of(Beleving.class).words()),
  VERLOOP(
      List.of("verloop"),
      List.of("kwaliteit", "perspectief", "is"),
      Set.of(),
      Stream.of(Trend.TOENEMEND, Trend.GELIJK, Trend.AFNEMEND).map(Words::word).toList());

  private static final Set<String> NUMBERS = Set.of("minstens", "hoogstens");

  private final List<String> gegevens;
  private final List<String> required;
  private final Set<String> possible;
  private final List<String> woorden;

  Gegevensoort(
      List<String> gegevens, List<String> required, Set<String> possible, List<String> woorden) {
    this.gegevens = gegevens;
    this.required = required;
    this.possible = possible;
    this.woorden = woorden;
  }

  /** Every fact, as it is written. */
  static List<String> words() {
    return Stream.of(values()).flatMap(soort -> soort.gegevens.stream()).toList();
  }

  /** Every word that a fact can be. */
  static List<String> everyWoord() {
    return Stream.of(values()).flatMap(soort -> soort.woorden.stream()).toList();
  }

  /** The one to which this fact belongs. */
  static Gegevensoort of(String gegeven) {
    return Stream.of(values())
        .filter(soort -> soort.gegevens.contains(gegeven))
        .findFirst()
        .orElseThrow();
  }

  /** How this fact is written. */
  static String word(Gegeven gegeven) {
    if (gegeven instanceof Maat maat) {
      return Words.word(maat);
    }
    return Words.word(of(gegeven));
  }

  private static Gegevensoort of(Gegeven gegeven) {
    if (gegeven instanceof Aantal) {
      return AANTAL;
    } else if (gegeven instanceof LangsteStilte) {
      return LANGSTE_STILTE;
    } else if (gegeven instanceof LaatsteBeleving) {
      return LAATSTE_BELEVING;
    } else if (gegeven instanceof Verloop) {
      return VERLOOP;
    }
    return MAAT;
  }

  static List<String> woorden(Gegeven gegeven) {
    return of(gegeven).woorden;
  }

  List<String> gegevens() {
    return gegevens;
  }

  /** What must be given with it, beside the numbers. */
  List<String> required() {
    return required;
  }

  /** Whether this property goes with it. */
  boolean fits(String property) {
    return required.contains(property)
        || possible.contains(property)
        || (woorden.isEmpty() && NUMBERS.contains(property));
  }

  /** The words it can be, in their order; none when it is a number. */
  List<String> woorden() {
    return woorden;
  }

  /** The fact; what is required is there. */
  Gegeven gegeven(RegelsetParts.EigenSignaalPart part) {
    return switch (this) {
      case MAAT -> Maat.valueOf(Objects.requireNonNull(part.gegeven).toUpperCase(Locale.ROOT));
      case AANTAL -> new Aantal(part.kanaal, part.initiatief, part.dagen.orElseThrow());
      case LANGSTE_STILTE -> new LangsteStilte(part.dagen.orElseThrow());
      case LAATSTE_BELEVING ->
          new LaatsteBeleving(part.kwaliteit.orElseThrow(), part.perspectief.orElseThrow());
      case VERLOOP -> new Verloop(part.kwaliteit.orElseThrow(), part.perspectief.orElseThrow());
    };
  }

  /** Says this fact in a part that is to be written: the opposite of {@link #gegeven}. */
  static void fill(RegelsetParts.EigenSignaalPart part, Gegeven gegeven) {
    part.gegeven = word(gegeven);
    if (gegeven instanceof Aantal aantal) {
      part.dagen = Optional.of(aantal.dagen());
      part.kanaal = aantal.kanaal();
      part.initiatief = aantal.initiatief();
    } else if (gegeven instanceof LangsteStilte stilte) {
      part.dagen = Optional.of(stilte.dagen());
    } else if (gegeven instanceof LaatsteBeleving beleving) {
      part.kwaliteit = Optional.of(beleving.kwaliteit());
      part.perspectief = Optional.of(beleving.perspectief());
    } else if (gegeven instanceof Verloop verloop) {
      part.kwaliteit = Optional.of(verloop.kwaliteit());
      part.perspectief = Optional.of(verloop.perspectief());
    }
  }
}
