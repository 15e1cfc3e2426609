// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Locale;
import nl.werkrelatie.text.Folding;

/** What a team or an organisation may see, in words. */
final class GedeeldeSuggestiesText {
  private static final int INDENT = 4;

  private final Lines lines;
  private final HandvatText handvatten;
  private final boolean bronnen;

  private GedeeldeSuggestiesText(Lines lines, boolean bronnen) {
    this.lines = lines;
    this.handvatten = new HandvatText(lines);
    this.bronnen = bronnen;
  }

  static String of(
      GedeeldeSuggesties suggesties, Locale locale, Weergave weergave, Folding folding) {
    GedeeldeSuggestiesText text =
        new GedeeldeSuggestiesText(new Lines(locale, folding), weergave.bronnen());
    text.write(suggesties);
    return text.lines.toString();
  }

  private void write(GedeeldeSuggesties suggesties) {
    handvatten.opening(
        lines.in("Suggesties voor ", "Suggesties for ")
            + lines.in(suggesties.adressaat().label())
            + lines.in(" op ", " on ")
            + lines.date(suggesties.herkomst().peildatum()));
    if (suggesties.alle().isEmpty() && !suggesties.isShortened()) {
      handvatten.nothing();
    }
    suggesties.alle().forEach(this::suggestie);
    if (suggesties.isShortened()) {
      lines.paragraph(
          lines.in("Er zijn er meer dan hier staan.", "There are more than are shown here."));
    }
    handvatten.receipt(
        suggesties::herkomst, suggesties.herkomst().peildatum(), suggesties.catalogi(), bronnen);
  }

  private void suggestie(GedeeldeSuggestie suggestie) {
    handvatten.title(suggestie.handvat());
    handvatten.text(suggestie.handvat());
    // A rule can rest on what is absent alone.
    if (!suggestie.signalen().isEmpty() || suggestie.ookBijConsulent()) {
      lines.line(INDENT, lines.in("Waarom", "Why"));
    }
    suggestie.signalen().forEach(signaal -> lines.item(INDENT, lines.in(signaal.zin())));
    if (suggestie.ookBijConsulent()) {
      lines.item(
          INDENT,
          lines.in(
              "wat inwoner en consulent aangaat, blijft tussen hen",
              "what concerns the inwoner and the consulent stays between them"));
    }
    if (bronnen) {
      handvatten.addressees(suggestie.handvat());
      handvatten.sources(suggestie.handvat());
      handvatten.thresholds(suggestie.drempels());
      handvatten.tensions(suggestie.spanningen());
    }
  }
}
