// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, and what is worth a look, in rule sets laid beside the standard catalogue: checked
 * before anybody uses them.
 *
 * <pre>{@code
 * Regelcontrole controle = Regelcontrole.of(regelset);
 * if (!controle.isBruikbaar()) {
 *   System.out.println(controle.text(Locale.forLanguageTag("nl")));
 * }
 * }</pre>
 *
 * <p>Speaks of rules and texts, never of a person. An immutable value.
 */
public final class Regelcontrole {
  private static final Tekst CHECK_OF = Tekst.of("Controle van ", "Check of ");
  private static final Tekst NOTHING = Tekst.of("Niets gevonden.", "Nothing was found.");
  private static final Tekst COUNTING =
      Tekst.of(
          "Plaatsen in een lijst tellen vanaf 0: regels/0 is de eerste regel.",
          "Places in a list are counted from 0: regels/0 is the first rule.");

  /** For who looks for a point in a file: each stands on one line. */
  private static final Folding UNFOLDED = new Folding(Integer.MAX_VALUE);

  private final List<String> regelsets;
  private final List<Controlepunt> punten;

  private Regelcontrole(List<String> regelsets, List<Controlepunt> punten) {
    this.regelsets = List.copyOf(regelsets);
    this.punten =
        punten.stream().distinct().sorted(Comparator.comparing(Controlepunt::zwaarte)).toList();
  }

  /** The check of these rule sets together with the standard catalogue; of that alone for none. */
  public static Regelcontrole of(Regelset... regelsets) {
    return of(List.of(regelsets));
  }

  /** The check of these rule sets together with the standard catalogue; of that alone for none. */
  public static Regelcontrole of(List<Regelset> regelsets) {
    Regelbestand bestand = new Regelbestand(regelsets);
    Punten punten = new Punten();
    NaamControle.check(bestand, punten);
    VolgordeControle.check(bestand, punten);
    RegelsControle.check(bestand, punten);
    InhoudControle.check(bestand, punten);
    return new Regelcontrole(
        bestand.catalogi().stream().map(one -> one.id() + " " + one.versie()).toList(),
        Stream.concat(regelsets.stream().flatMap(Regelcontrole::weaker), punten.list().stream())
            .toList());
  }

  /**
   * What was wrong with a rule set that could not even be made, as the same kind of report.
   *
   * @param regelset its id
   * @param fouten what {@link RegelsetRefusedException#fouten()} tells
   */
  public static Regelcontrole refused(String regelset, List<Regelfout> fouten) {
    return new Regelcontrole(
        List.of(regelset), fouten.stream().map(fout -> geweigerd(regelset, fout)).toList());
  }

  /** What no engine would take. */
  private static Stream<Controlepunt> weaker(Regelset regelset) {
    return StandaardCatalogus.verzwakkingen(regelset).stream()
        .map(fout -> geweigerd(regelset.id(), fout));
  }

  private static Controlepunt geweigerd(String regelset, Regelfout fout) {
    return new Controlepunt(Controlesoort.GEWEIGERD, regelset, fout.plaats(), whole(fout));
  }

  private static Tekst whole(Regelfout fout) {
    return Tekst.of("Dit " + fout.tekst().nl() + ".", "This " + fout.tekst().en() + ".");
  }

  /** Everything that was found: mistakes first, then what is worth a look, then questions. */
  public List<Controlepunt> punten() {
    return punten;
  }

  /** What was found of this kind. */
  public List<Controlepunt> punten(Controlesoort soort) {
    return punten.stream().filter(punt -> punt.soort() == soort).toList();
  }

  /** What was found that weighs so much. */
  public List<Controlepunt> punten(Zwaarte zwaarte) {
    return punten.stream().filter(punt -> punt.zwaarte() == zwaarte).toList();
  }

  /** Whether the rule sets can be used: there is no mistake in them. */
  public boolean isBruikbaar() {
    return punten(Zwaarte.FOUT).isEmpty();
  }

  /**
   * The report in words, in the language of the locale: Dutch, or English for an English one. Every
   * point is one line, however long.
   */
  public String text(Locale locale) {
    return text(locale, UNFOLDED);
  }

  /** The same in lines of this width. */
  public String text(Locale locale, Folding folding) {
    StringBuilder text = new StringBuilder();
    text.append(folding.lines("", "", CHECK_OF.in(locale) + String.join(", ", regelsets)));
    if (punten.isEmpty()) {
      text.append('\n').append(folding.lines("", "", NOTHING.in(locale)));
    }
    for (Zwaarte zwaarte : Zwaarte.values()) {
      List<Controlepunt> some = punten(zwaarte);
      if (!some.isEmpty()) {
        text.append('\n').append(folding.lines("", "", zwaarte.label().in(locale)));
        tell(some, locale, folding, text);
      }
    }
    if (punten.stream().anyMatch(punt -> punt.plaats().matches(".*/\\d+.*"))) {
      text.append('\n').append(folding.lines("", "", COUNTING.in(locale)));
    }
    return text.toString();
  }

  /** What to do is told once for points of one kind that follow each other. */
  private static void tell(
      List<Controlepunt> some, Locale locale, Folding folding, StringBuilder text) {
    for (int index = 0; index < some.size(); index++) {
      Controlepunt punt = some.get(index);
      text.append(folding.lines("- ", "  ", punt.found(locale)));
      boolean last = index + 1 == some.size() || some.get(index + 1).soort() != punt.soort();
      text.append(last ? folding.lines("  ", "  ", punt.soort().raad().in(locale)) : "");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Regelcontrole that
        && regelsets.equals(that.regelsets)
        && punten.equals(that.punten);
  }

  @Override
  public int hashCode() {
    return Objects.hash(regelsets, punten);
  }

  /** The type and the rule sets. */
  @Override
  public String toString() {
    return "Regelcontrole " + String.join(", ", regelsets);
  }
}
