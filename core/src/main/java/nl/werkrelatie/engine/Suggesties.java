// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.text.Folding;
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
  private final Werkrelatie werkrelatie;
  private final LocalDate peildatum;
  private final Run run;

  /** Null when this is the whole of what the run found. */
  private final @Nullable Part part;

  private record Part(List<Suggestie> suggested, List<Aangehouden> held, List<Suggestie> left) {}

  Suggesties(RuleEngine engine, Werkrelatie werkrelatie, LocalDate peildatum, Run run) {
    this.engine = engine;
    this.werkrelatie = werkrelatie;
    this.peildatum = peildatum;
    this.run = run;
    this.part = null;
  }

  /** A part of other suggesties. */
  private Suggesties(
      Suggesties whole, List<Suggestie> suggested, List<Aangehouden> held, List<Suggestie> left) {
    this.engine = whole.engine;
    this.werkrelatie = whole.werkrelatie;
    this.peildatum = whole.peildatum;
    this.run = whole.run;
    this.part = new Part(List.copyOf(suggested), List.copyOf(held), List.copyOf(left));
  }

  /** The suggesties, in reading order. */
  public List<Suggestie> alle() {
    return part == null ? run.suggested() : part.suggested();
  }

  /** What was held back, in reading order, each with its grounds. */
  public List<Aangehouden> aangehouden() {
    return part == null ? run.held() : part.held();
  }

  /** The suggesties that answer to this central question, in reading order. */
  public List<Suggestie> bij(Kernvraag kernvraag) {
    return alle().stream()
        .filter(suggestie -> suggestie.handvat().kernvraag() == kernvraag)
        .toList();
  }

  /** The receipt. */
  public Herkomst herkomst() {
    return new Herkomst(
        Herkomst.BIBLIOTHEEK, run.book().bronnen(), engine.drempels().alle(), peildatum);
  }

  /** The day on which was looked. */
  public LocalDate peildatum() {
    return peildatum;
  }

  /** What was seen in the werkrelatie. */
  public Signalen signalen() {
    return run.signalen();
  }

  /** Whether only a few are shown, so that a reader knows that there are more. */
  public boolean isShortened() {
    return !overige().isEmpty();
  }

  /** What {@link #atMost} left out, in reading order, so that a reader can be told what it is. */
  public List<Suggestie> overige() {
    return part == null ? List.of() : part.left();
  }

  /**
   * A few suggesties: the first of each central question, then what answers something that was said
   * and is not answered yet, then the rest, each time the most pressing {@link Aanleiding} first.
   *
   * <p>They stay in reading order, and what was held stays complete. The same suggesties give the
   * same few.
   *
   * @param most how many suggesties to keep at most, 0 or more; a host shows five at most
   */
  public Suggesties atMost(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most is " + most + "; give 0 or more");
    }
    if (most >= alle().size()) {
      return this;
    }
    List<Suggestie> few = FirstFew.of(alle(), most);
    List<Suggestie> left = new ArrayList<>(run.suggested());
    left.removeIf(one -> !(alle().contains(one) || overige().contains(one)) || few.contains(one));
    return new Suggesties(this, few, aangehouden(), left);
  }

  /** Only what speaks to the consulent. */
  public Suggesties voorConsulent() {
    return new Suggesties(
        this,
        forConsulent(alle()),
        aangehouden().stream()
            .filter(aangehouden -> isFor(aangehouden.handvat(), Adressaat.CONSULENT))
            .toList(),
        forConsulent(overige()));
  }

  private static List<Suggestie> forConsulent(List<Suggestie> all) {
    return all.stream()
        .filter(suggestie -> isFor(suggestie.handvat(), Adressaat.CONSULENT))
        .toList();
  }

  /**
   * What speaks to the team and may be seen by it: no fact about the inwoner. The whole of it, also
   * when these suggesties are shown in part.
   */
  public GedeeldeSuggesties voorTeam() {
    return GedeeldeSuggesties.of(engine, werkrelatie, peildatum, Adressaat.TEAM);
  }

  /**
   * What speaks to the organisation and may be seen by it: no fact about the inwoner. The whole of
   * it, also when these suggesties are shown in part.
   */
  public GedeeldeSuggesties voorOrganisatie() {
    return GedeeldeSuggesties.of(engine, werkrelatie, peildatum, Adressaat.ORGANISATIE);
  }

  /**
   * Why this handvat is suggested, held or absent: every route to it with what holds, fails or is
   * not recorded, nearest first.
   *
   * @param handvat the id, for example {@code H27}; refused when the engine does not hold it
   */
  public WhyNot whyNot(String handvat) {
    return run.book()
        .entry(handvat)
        .map(entry -> WhyNot.of(run.book(), entry, run.signalen()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no such handvat in this engine; use an id such as H27"));
  }

  /**
   * This answer and another side by side: what appeared, what went, what is now held or released,
   * and through what. Compares the whole answers, also when one is shown in part.
   *
   * @param other the answer of another day, another werkrelatie or another engine
   */
  public Vergelijking compare(Suggesties other) {
    return Vergelijking.of(this, other);
  }

  /** The same in ids alone, for whoever keeps or sends many answers. */
  public KortAntwoord kort() {
    return KortAntwoord.of(this);
  }

  Run run() {
    return run;
  }

  /** The catalogues the suggesties come from, each of which says whose it is. */
  public List<Catalogus> catalogi() {
    return engine.catalogi();
  }

  /**
   * The first screen in words, in the language of the locale: Dutch, or English for an English
   * locale. For someone with ten minutes before a conversation.
   */
  public String text(Locale locale) {
    return text(locale, Weergave.EERSTE_SCHERM);
  }

  /** The first screen, or more. */
  public String text(Locale locale, Weergave weergave) {
    return text(locale, weergave, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Weergave weergave, Folding folding) {
    return SuggestiesText.of(this, locale, weergave, folding);
  }

  static boolean isFor(Handvat handvat, Adressaat adressaat) {
    return handvat.voor().contains(adressaat);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Suggesties that
        && references().equals(that.references())
        && signalen().equals(that.signalen())
        && alle().equals(that.alle())
        && aangehouden().equals(that.aangehouden())
        && herkomst().equals(that.herkomst())
        && overige().equals(that.overige());
  }

  @Override
  public int hashCode() {
    return Objects.hash(references(), signalen(), alle(), aangehouden(), peildatum);
  }

  private List<String> references() {
    return List.of(werkrelatie.inwoner().id(), werkrelatie.consulent().id());
  }

  /** The type, the references of the werkrelatie and the peildatum; no content and no counts. */
  @Override
  public String toString() {
    return OneLine.of(
        "Suggesties",
        "Werkrelatie",
        werkrelatie.inwoner().id(),
        werkrelatie.consulent().id(),
        peildatum.toString());
  }
}
