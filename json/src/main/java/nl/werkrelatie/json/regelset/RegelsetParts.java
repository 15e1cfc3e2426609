// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as it stands in a document: names instead of what they name, since a name may come
 * before what it names. What was refused is null.
 *
 * <p>For writing, a part holds only the finished value, in {@code made}.
 */
final class RegelsetParts {
  private RegelsetParts() {}

  /**
   * A part of the document that knows where it stands.
   *
   * @param <T> what is made of it
   */
  abstract static class Part<T> {
    String plaats = "";
    private @Nullable T made;

    String at(String attribute) {
      return plaats + "/" + attribute;
    }

    /** What is to be written. */
    T made() {
      return Objects.requireNonNull(made);
    }

    /** A part that is to be written. */
    static <T, P extends Part<T>> P of(Supplier<P> empty, T made) {
      P part = empty.get();
      ((Part<T>) part).made = made;
      return part;
    }

    static <T, P extends Part<T>> List<P> each(Supplier<P> empty, List<T> made) {
      return made.stream().map(one -> of(empty, one)).toList();
    }
  }

  /** A name of something, and where it stands. */
  record Naam(String plaats, String tekst) {
    static Naam of(String tekst) {
      return new Naam("", tekst);
    }

    static List<Naam> each(List<String> teksten) {
      return teksten.stream().map(Naam::of).toList();
    }

    static Naam of(Constatering signaal) {
      return of(CodeWord.word(signaal.code()));
    }

    static List<Naam> signalen(List<Constatering> signalen) {
      return signalen.stream().map(Naam::of).toList();
    }
  }

  /** What a rule asks: the name of a signaal, or conditions joined. */
  sealed interface Vraag permits Woord, Samen {
    static Vraag of(Condition condition) {
      return condition instanceof Constatering signaal
          ? new Woord(Naam.of(signaal))
          : Part.of(Samen::new, condition);
    }

    static List<Vraag> each(List<Condition> conditions) {
      return conditions.stream().map(Vraag::of).toList();
    }
  }

  record Woord(Naam signaal) implements Vraag {}

  /** One of three; a document can give none or more, which is refused. */
  public static final class Samen extends Part<Condition> implements Vraag {
    Optional<List<Vraag>> alle = Optional.empty();
    Optional<List<Vraag>> een = Optional.empty();
    Optional<Vraag> niet = Optional.empty();
  }

  static final class Geheel extends Part<Regelset> {
    @Nullable String id;
    @Nullable String versie;
    @Nullable LocalDate datum;
    @Nullable Tekst uitgever;
    Optional<String> bevoegdheid = Optional.empty();
    @Nullable Tekst naam;
    @Nullable Tekst verantwoording;
    Optional<Drempels> drempels = Optional.empty();
    List<EigenSignaalPart> signalen = List.of();
    List<HandvatPart> handvatten = List.of();
    List<Regel> regels = List.of();
    List<AanhoudingPart> aanhoudingen = List.of();
    List<VolgordePart> volgorde = List.of();
    List<VoorrangPart> voorrang = List.of();
    List<SpanningPart> spanningen = List.of();
    List<UitschakelingPart> uitgeschakeld = List.of();
  }

  static final class EigenSignaalPart extends Part<EigenSignaal> {
    @Nullable String code;
    @Nullable String gegeven;
    Optional<Integer> dagen = Optional.empty();
    Optional<Kanaal> kanaal = Optional.empty();
    Optional<Initiatief> initiatief = Optional.empty();
    Optional<Kwaliteit> kwaliteit = Optional.empty();
    Optional<Perspectief> perspectief = Optional.empty();
    Optional<Integer> minstens = Optional.empty();
    Optional<Integer> hoogstens = Optional.empty();
    Optional<List<Naam>> is = Optional.empty();
    Optional<Aanleiding> aanleiding = Optional.empty();
  }

  static final class HandvatPart extends Part<Handvat> {
    @Nullable String id;
    @Nullable Tekst titel;
    @Nullable Tekst tekst;
    @Nullable Kernvraag kernvraag;
    @Nullable List<Adressaat> voor;
    List<Kwaliteit> versterkt = List.of();
    List<Naam> aanhoudenBij = List.of();
    @Nullable List<Bronvermelding> bronnen;
  }

  static final class Regel extends Part<Rule> {
    @Nullable String id;
    @Nullable Vraag als;
    Optional<Vraag> tenzij = Optional.empty();
    @Nullable Naam handvat;
    @Nullable Tekst want;
  }

  static final class AanhoudingPart extends Part<Aanhouding> {
    @Nullable Naam handvat;
    @Nullable List<Naam> bij;
  }

  static final class VolgordePart extends Part<Volgorde> {
    @Nullable String id;
    @Nullable Naam eerst;
    Optional<Naam> dan = Optional.empty();
  }

  static final class VoorrangPart extends Part<Voorrang> {
    @Nullable String id;
    @Nullable String code;
    @Nullable Vraag als;
    @Nullable List<Naam> doorgelaten;
    @Nullable Tekst zin;
  }

  static final class SpanningPart extends Part<Spanning> {
    @Nullable String id;
    @Nullable Tekst tekst;
    @Nullable Tekst omgang;
    List<Naam> handvatten = List.of();
  }

  static final class UitschakelingPart extends Part<Uitschakeling> {
    @Nullable Naam regel;
    @Nullable Tekst reden;
  }
}
