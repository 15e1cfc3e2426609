// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Something to hold on to: a practical, optional suggestion that helps a professional to be aware
 * of the own role and to make room for humanity. Not an instruction, not a step.
 *
 * @param id letters and then a number, unique over all catalogues of an engine, for example {@code
 *     H27}
 * @param titel the handvat in one line
 * @param tekst the suggestion itself, addressed to the professional
 * @param kernvraag the central question it answers to
 * @param voor to whom it speaks; at least one
 * @param versterkt the qualities it may strengthen; may be empty
 * @param aanhoudenBij its contraindications: while one of these holds the handvat is held, whatever
 *     rule leads to it
 * @param bronnen on what it rests; at least one
 */
public record Handvat(
    String id,
    Tekst titel,
    Tekst tekst,
    Kernvraag kernvraag,
    List<Adressaat> voor,
    List<Kwaliteit> versterkt,
    List<Constatering> aanhoudenBij,
    List<Bronvermelding> bronnen) {

  /** Refuses a handvat that speaks to no one, rests on nothing or has no number in its id. */
  public Handvat {
    Objects.requireNonNull(titel, "titel");
    Objects.requireNonNull(tekst, "tekst");
    Objects.requireNonNull(kernvraag, "kernvraag");
    voor = List.copyOf(voor);
    versterkt = List.copyOf(versterkt);
    aanhoudenBij = List.copyOf(aanhoudenBij);
    bronnen = List.copyOf(bronnen);
    if (!Tekstvorm.HANDVAT.pattern().matcher(id).matches()) {
      throw new IllegalArgumentException(
          "handvat id '" + id + "' is refused; give " + Tekstvorm.HANDVAT.expected().en());
    }
    if (voor.isEmpty()) {
      throw new IllegalArgumentException(
          "handvat '" + id + "' speaks to no one; name an addressee");
    }
    if (bronnen.isEmpty()) {
      throw new IllegalArgumentException(
          "handvat '" + id + "' rests on no source; name at least one");
    }
  }

  /**
   * The number in the id: 27 for {@code H27}; part of the order for reading, and of nothing else.
   */
  public int nummer() {
    int from = 0;
    while (id.charAt(from) > '9') {
      from++;
    }
    return Integer.parseInt(id.substring(from));
  }

  /** Starts a handvat; everything but {@code versterkt} and {@code aanhoudenBij} is required. */
  public static Builder builder(String id, Kernvraag kernvraag) {
    return new Builder(id, kernvraag);
  }

  /** Builds a handvat, one readable expression each. */
  public static final class Builder {
    private final String id;
    private final Kernvraag kernvraag;
    private final List<Bronvermelding> bronnen = new ArrayList<>();
    private @Nullable Tekst titel;
    private @Nullable Tekst tekst;
    private List<Adressaat> voor = List.of();
    private List<Kwaliteit> versterkt = List.of();
    private List<Constatering> aanhoudenBij = List.of();

    private Builder(String id, Kernvraag kernvraag) {
      this.id = id;
      this.kernvraag = kernvraag;
    }

    /** The handvat in one line. */
    public Builder titel(String nl, String en) {
      this.titel = Tekst.of(nl, en);
      return this;
    }

    /** The suggestion itself, addressed to the professional. */
    public Builder tekst(String nl, String en) {
      this.tekst = Tekst.of(nl, en);
      return this;
    }

    /** To whom it speaks. */
    public Builder voor(Adressaat... adressaten) {
      this.voor = List.of(adressaten);
      return this;
    }

    /** The qualities it may strengthen. */
    public Builder versterkt(Kwaliteit... kwaliteiten) {
      this.versterkt = List.of(kwaliteiten);
      return this;
    }

    /** Its contraindications, in the order in which they are told. */
    public Builder aanhoudenBij(Constatering... signalen) {
      this.aanhoudenBij = List.of(signalen);
      return this;
    }

    /** A source that speaks for it. */
    public Builder bron(Bron bron, Directheid directheid, Kennissoort... kennis) {
      return add(new Bronvermelding(bron, directheid, List.of(kennis), false, Optional.empty()));
    }

    /** A source that speaks for it, with what exactly it says. */
    public Builder bron(
        Bron bron, Directheid directheid, Tekst toelichting, Kennissoort... kennis) {
      return add(
          new Bronvermelding(bron, directheid, List.of(kennis), false, Optional.of(toelichting)));
    }

    /** A source that speaks against it, with what exactly it says. */
    public Builder tegenstem(
        Bron bron, Directheid directheid, Tekst toelichting, Kennissoort... kennis) {
      return add(
          new Bronvermelding(bron, directheid, List.of(kennis), true, Optional.of(toelichting)));
    }

    private Builder add(Bronvermelding vermelding) {
      bronnen.add(vermelding);
      return this;
    }

    /** The handvat; refuses one without a title or a text. */
    public Handvat build() {
      if (titel == null || tekst == null) {
        throw new IllegalArgumentException(
            "handvat '" + id + "' has no title or no text; give both");
      }
      return new Handvat(id, titel, tekst, kernvraag, voor, versterkt, aanhoudenBij, bronnen);
    }
  }

  /** Of the id alone, so that a catalogue is made sooner. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The type, the id and the title. */
  @Override
  public String toString() {
    return OneLine.of("Handvat", id, titel.nl());
  }
}
