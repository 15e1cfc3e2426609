// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What a signaal asks: a known fact, and the values for which the signaal holds. From this come the
 * answer, its evidence, its distance and its examples; so a signaal of a known form is one row.
 */
public sealed interface Vraag
    permits Vraag.Gepland,
        Vraag.GeplandeTijd,
        Vraag.Laatste,
        Vraag.Reeks,
        Vraag.Vermeld,
        Vraag.NietVermeld,
        Vraag.Gemeten,
        Vraag.Samengesteld {

  /** The planned conversation is a first meeting. */
  Gepland KENNISMAKING = new Gepland(Gesprekskenmerk.SOORT, List.of(Gesprekssoort.KENNISMAKING));

  /** Somebody of the inwoner's own circle is present, as company or to interpret. */
  Gepland DERDE_AANWEZIG =
      new Gepland(
          Gesprekskenmerk.AANWEZIGEN,
          List.of(
              Aanwezige.PARTNER,
              Aanwezige.VERWANT,
              Aanwezige.TOLK_VERWANT,
              Aanwezige.TOLK_MINDERJARIG));

  /** The inwoner told of violence at home. */
  Vermeld HUISELIJK_GEWELD =
      new Vermeld(Feitkenmerk.BAGAGE, List.of(Bagagekenmerk.HUISELIJK_GEWELD));

  /** The threshold on which the answer rests; empty when it rests on none. */
  default Optional<Drempel> drempel() {
    return Optional.empty();
  }

  /**
   * The planned moment has one of these values.
   *
   * @param kenmerk what is asked of the moment
   * @param waarden the values, of which one is enough
   */
  record Gepland(Gesprekskenmerk kenmerk, List<Enum<?>> waarden) implements Vraag {
    /** Keeps the values as they are now. */
    public Gepland {
      waarden = List.copyOf(waarden);
    }

    @Override
    public String toString() {
      return OneLine.of("Gepland", kenmerk.name());
    }
  }

  /**
   * The available minutes of the planned moment are at most this threshold.
   *
   * @param hoogstens the threshold, in minutes, inclusive
   */
  record GeplandeTijd(Drempel hoogstens) implements Vraag {
    @Override
    public Optional<Drempel> drempel() {
      return Optional.of(hoogstens);
    }

    @Override
    public String toString() {
      return OneLine.of("GeplandeTijd", hoogstens.name());
    }
  }

  /**
   * The last past moment has one of these values.
   *
   * @param gelukt whether the last that took place is meant, and not the last past one whatever
   *     became of it
   * @param kenmerk what is asked of the moment
   * @param waarden the values, of which one is enough
   */
  record Laatste(boolean gelukt, Gesprekskenmerk kenmerk, List<Enum<?>> waarden) implements Vraag {
    /** Keeps the values as they are now. */
    public Laatste {
      waarden = List.copyOf(waarden);
    }

    @Override
    public String toString() {
      return OneLine.of("Laatste", kenmerk.name());
    }
  }

  /**
   * The last moments, as many as the threshold says, each have one of these values.
   *
   * @param gelukt whether only moments that took place count, and not every past moment
   * @param kenmerk what is asked of each moment
   * @param waarden the values, of which one is enough
   * @param aantal how many moments, a threshold
   */
  record Reeks(boolean gelukt, Gesprekskenmerk kenmerk, List<Enum<?>> waarden, Drempel aantal)
      implements Vraag {
    /** Keeps the values as they are now. */
    public Reeks {
      waarden = List.copyOf(waarden);
    }

    @Override
    public Optional<Drempel> drempel() {
      return Optional.of(aantal);
    }

    @Override
    public String toString() {
      return OneLine.of("Reeks", kenmerk.name());
    }
  }

  /**
   * A fact of this kind counts on the peildatum.
   *
   * @param kenmerk the kind of fact
   * @param waarden its values, of which one is enough
   */
  record Vermeld(Feitkenmerk kenmerk, List<Enum<?>> waarden) implements Vraag {
    /** Keeps the values as they are now. */
    public Vermeld {
      waarden = List.copyOf(waarden);
    }

    @Override
    public String toString() {
      return OneLine.of("Vermeld", kenmerk.name());
    }
  }

  /**
   * No fact of this kind counts on the peildatum: here the absence of a record is the fact.
   *
   * @param kenmerk the kind of fact
   * @param waarden its values, each of which is one too many
   */
  record NietVermeld(Feitkenmerk kenmerk, List<Enum<?>> waarden) implements Vraag {
    /** Keeps the values as they are now. */
    public NietVermeld {
      waarden = List.copyOf(waarden);
    }

    @Override
    public String toString() {
      return OneLine.of("NietVermeld", kenmerk.name());
    }
  }

  /**
   * A fact whose values stand in an order lies within these values.
   *
   * @param feit the fact
   * @param waarden the values
   */
  record Gemeten(Meetbaar feit, Waarden waarden) implements Vraag {
    @Override
    public Optional<Drempel> drempel() {
      return waarden.drempel();
    }

    @Override
    public String toString() {
      return OneLine.of("Gemeten", feit.toString());
    }
  }

  /** A question about several facts together; each is answered by a class of its own. */
  enum Samengesteld implements Vraag {
    /** An interpreter is needed and none by profession is recorded for the planned moment. */
    GEEN_VAKTOLK(null),
    /** The planned moment is by another channel than the inwoner wants. */
    KANAAL_ANDERS_DAN_GEWENST(null),
    /** The municipality cancelled the last moment, or a coming one after which none is planned. */
    AFGEZEGD_DOOR_GEMEENTE(null),
    /** Violence at home was told, and the planned moment is not known to be safe. */
    NIET_VEILIG_BEKEND(null),
    /** Violence at home was told, and it is unknown how the inwoner wants to be reached. */
    VEILIG_KANAAL_ONBEKEND(null),
    /** Somebody came before this consulent, and the two are about to meet or began not long ago. */
    NET_OVERGEDRAGEN(Drempel.NET_OVERGEDRAGEN),
    /** A promise is open after the agreed date. */
    OPEN_TOEZEGGING(null),
    /** The contact is under strain, and repair talks took place since it is. */
    HERSTEL_GEPROBEERD(Drempel.HERSTEL_GEPROBEERD),
    /** Several qualities are experienced or rising, none is missed and nothing is under strain. */
    GROEI(null),
    /** Of one quality the two experience the opposite, close together in time. */
    BELEVING_VERSCHILT(Drempel.BELEVING_VERSCHILT),
    /** The consulent told recently how the contact is, and the inwoner did not. */
    INWONER_NIET_GEHOORD(Drempel.RECENT);

    private final Optional<Drempel> drempel;

    Samengesteld(@Nullable Drempel drempel) {
      this.drempel = Optional.ofNullable(drempel);
    }

    @Override
    public Optional<Drempel> drempel() {
      return drempel;
    }
  }

  /** What is recorded of a gespreksmoment in words, so that a signaal can ask about it. */
  enum Gesprekskenmerk {
    /** The soort of the conversation. */
    SOORT,
    /** Who took the initiative. */
    INITIATIEF,
    /** The channel. */
    KANAAL,
    /** What became of it. */
    STATUS,
    /** The aims, of which there can be several. */
    DOELEN,
    /** Who is present, of whom there can be several. */
    AANWEZIGEN,
    /** For whom it was a sleutelmoment, of whom there can be several. */
    SLEUTELMOMENT_VOOR
  }

  /**
   * A kind of fact that counts until it expires or is closed, so that a signaal can ask about it.
   */
  enum Feitkenmerk {
    /** A given signal, by its soort. */
    SIGNAAL,
    /** A consequence that the inwoner named, by what it is. */
    UITING,
    /** A self-report of the consulent, by its soort. */
    ZELFRAPPORTAGE,
    /** Bagage, by a {@link Bagagekenmerk}. */
    BAGAGE
  }

  /** What the standard asks of bagage: whether it is shared and in which form, never how much. */
  enum Bagagekenmerk {
    /** The inwoner shared it. */
    GEDEELD,
    /** A geschonden levensverhaal. */
    LEVENSVERHAAL,
    /** Systeemkritiek that the inwoner shared. */
    SYSTEEMKRITIEK_GEDEELD,
    /** The consulent expects it; never a claim about the person. */
    VERWACHT,
    /** The inwoner told of violence at home: the only soort that is looked at. */
    HUISELIJK_GEWELD,
    /** The inwoner shared it and does not want it passed on in a handover. */
    NIET_OVERDRAAGBAAR
  }
}
