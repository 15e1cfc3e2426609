// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as it stands in a document: names instead of what they name, since a name may come
 * before what it names. What was refused is null.
 */
final class RegelsetParts {
  private RegelsetParts() {}

  /** A part of the document that knows where it stands; empty when it is to be written. */
  abstract static class Part {
    String plaats = "";

    String at(String attribute) {
      return plaats + "/" + attribute;
    }
  }

  /** A name of something, and where it stands. */
  record Naam(String plaats, String tekst) {
    static Naam of(String tekst) {
      return new Naam("", tekst);
    }
  }

  /** What a rule asks: the name of a signaal, or conditions joined. */
  sealed interface Vraag permits Woord, Samen {}

  record Woord(Naam signaal) implements Vraag {}

  /** One of three; a document can give none or more, which is refused. */
  public static final class Samen extends Part implements Vraag {
    Optional<List<Vraag>> alle = Optional.empty();
    Optional<List<Vraag>> een = Optional.empty();
    Optional<Vraag> niet = Optional.empty();
  }

  static final class Geheel extends Part {
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

  static final class EigenSignaalPart extends Part {
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
  }

  static final class HandvatPart extends Part {
    @Nullable String id;
    @Nullable Tekst titel;
    @Nullable Tekst tekst;
    @Nullable Kernvraag kernvraag;
    @Nullable List<Adressaat> voor;
    List<Kwaliteit> versterkt = List.of();
    List<Naam> aanhoudenBij = List.of();
    @Nullable List<Bronvermelding> bronnen;
  }

  static final class Regel extends Part {
    @Nullable String id;
    @Nullable Vraag als;
    Optional<Vraag> tenzij = Optional.empty();
    @Nullable Naam handvat;
    @Nullable Tekst want;
  }

  static final class AanhoudingPart extends Part {
    @Nullable Naam handvat;
    @Nullable List<Naam> bij;
  }

  static final class VolgordePart extends Part {
    @Nullable String id;
    @Nullable Naam eerst;
    Optional<Naam> dan = Optional.empty();
  }

  static final class VoorrangPart extends Part {
    @Nullable String id;
    @Nullable String code;
    @Nullable Vraag als;
    @Nullable List<Naam> doorgelaten;
    @Nullable Tekst zin;
  }

  static final class SpanningPart extends Part {
    @Nullable String id;
    @Nullable Tekst tekst;
    @Nullable Tekst omgang;
    List<Naam> handvatten = List.of();
  }

  static final class UitschakelingPart extends Part {
    @Nullable Naam regel;
    @Nullable Tekst reden;
  }
}
