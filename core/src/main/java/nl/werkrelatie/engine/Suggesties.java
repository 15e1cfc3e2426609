// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.werkrelatie.rules.Adressaat;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Kernvraag;
import nl.werkrelatie.rules.Signalen;
import org.jspecify.annotations.Nullable;

/**
 * What may help in one werkrelatie on one day, in an order for reading; what was held back and why;
 * and the receipt.
 *
 * <p>Possibly empty, which is a good answer. For the consulent, and never for print or for a shared
 * account: that a handvat is there can by itself betray violence at home; what colleagues may see
 * is another type, {@link GedeeldeSuggesties}.
 */
public final class Suggesties {
  private final RuleEngine engine;
  private final String werkrelatie;
  private final Signalen signalen;
  private final List<Suggestie> suggested;
  private final List<Aangehouden> held;
  private final Herkomst herkomst;
  private final boolean shortened;

  Suggesties(
      RuleEngine engine,
      String werkrelatie,
      Signalen signalen,
      List<Suggestie> suggested,
      List<Aangehouden> held,
      Herkomst herkomst) {
    this(engine, werkrelatie, signalen, suggested, held, herkomst, false);
  }

  private Suggesties(
      RuleEngine engine,
      String werkrelatie,
      Signalen signalen,
      List<Suggestie> suggested,
      List<Aangehouden> held,
      Herkomst herkomst,
      boolean shortened) {
    this.engine = engine;
    this.werkrelatie = werkrelatie;
    this.signalen = signalen;
    this.suggested = List.copyOf(suggested);
    this.held = List.copyOf(held);
    this.herkomst = herkomst;
    this.shortened = shortened;
  }

  /** The suggesties, in reading order. */
  public List<Suggestie> alle() {
    return suggested;
  }

  /** What was held back, in reading order, each with its grounds. */
  public List<Aangehouden> aangehouden() {
    return held;
  }

  /** The suggesties that answer to this central question, in reading order. */
  public List<Suggestie> bij(Kernvraag kernvraag) {
    return suggested.stream()
        .filter(suggestie -> suggestie.handvat().kernvraag() == kernvraag)
        .toList();
  }

  /** The receipt. */
  public Herkomst herkomst() {
    return herkomst;
  }

  /** The day on which was looked. */
  public LocalDate peildatum() {
    return herkomst.peildatum();
  }

  /** What was seen in the werkrelatie. */
  public Signalen signalen() {
    return signalen;
  }

  /** Whether only the first few are shown, so that a reader knows that there are more. */
  public boolean isShortened() {
    return shortened;
  }

  /**
   * The first few suggesties; what was held stays complete.
   *
   * @param most how many suggesties to keep at most, 0 or more; a host shows five at most
   */
  public Suggesties atMost(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most is " + most + "; give 0 or more");
    }
    return most >= suggested.size()
        ? this
        : new Suggesties(
            engine, werkrelatie, signalen, suggested.subList(0, most), held, herkomst, true);
  }

  /** Only what speaks to the consulent. */
  public Suggesties voorConsulent() {
    return new Suggesties(
        engine,
        werkrelatie,
        signalen,
        suggested.stream()
            .filter(suggestie -> isFor(suggestie.handvat(), Adressaat.CONSULENT))
            .toList(),
        held.stream()
            .filter(aangehouden -> isFor(aangehouden.handvat(), Adressaat.CONSULENT))
            .toList(),
        herkomst,
        shortened);
  }

  /** What speaks to the team and may be seen by it: no fact about the inwoner. */
  public GedeeldeSuggesties voorTeam() {
    return GedeeldeSuggesties.of(this, Adressaat.TEAM);
  }

  /** What speaks to the organisation and may be seen by it: no fact about the inwoner. */
  public GedeeldeSuggesties voorOrganisatie() {
    return GedeeldeSuggesties.of(this, Adressaat.ORGANISATIE);
  }

  /**
   * Why this handvat is suggested, held or absent: every route to it with what holds, fails or is
   * not recorded, nearest first.
   *
   * @param handvat the id, for example {@code H27}; refused when the engine does not hold it
   */
  public WhyNot whyNot(String handvat) {
    return engine
        .handvat(handvat)
        .map(known -> engine.whyNot(known, signalen))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no such handvat in this engine; use an id such as H27"));
  }

  /** The catalogues the suggesties come from, each of which says whose it is. */
  public List<Catalogus> catalogi() {
    return engine.catalogi();
  }

  /**
   * Everything in words, in the language of the locale: Dutch, or English for an English locale.
   */
  public String text(Locale locale) {
    return SuggestiesText.of(this, locale);
  }

  /**
   * The handvatten, why, and what is held, in words: for someone with ten minutes before a
   * conversation.
   */
  public String summary(Locale locale) {
    return SuggestiesText.summaryOf(this, locale);
  }

  static boolean isFor(Handvat handvat, Adressaat adressaat) {
    return handvat.voor().contains(adressaat);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Suggesties that
        && werkrelatie.equals(that.werkrelatie)
        && signalen.equals(that.signalen)
        && suggested.equals(that.suggested)
        && held.equals(that.held)
        && herkomst.equals(that.herkomst)
        && shortened == that.shortened;
  }

  @Override
  public int hashCode() {
    return Objects.hash(werkrelatie, signalen, suggested, held, herkomst);
  }

  /** The type, the references of the werkrelatie and the peildatum; no content and no counts. */
  @Override
  public String toString() {
    return "Suggesties " + werkrelatie + " " + peildatum();
  }
}
