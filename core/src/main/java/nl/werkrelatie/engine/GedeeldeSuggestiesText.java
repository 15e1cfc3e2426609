// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Locale;
import nl.werkrelatie.text.Folding;

/** What a team or an organisation may see, in words. */
final class GedeeldeSuggestiesText {
  private static final int INDENT = 4;

  private final Lines lines;
  private final HandvatText handvatten;

  private GedeeldeSuggestiesText(Lines lines) {
    this.lines = lines;
    this.handvatten = new HandvatText(lines);
  }

  static String of(GedeeldeSuggesties suggesties, Locale locale, Folding folding) {
    GedeeldeSuggestiesText text = new GedeeldeSuggestiesText(new Lines(locale, folding));
    text.write(suggesties);
    return text.lines.toString();
  }

  private void write(GedeeldeSuggesties suggesties) {
    String title =
        lines.in("Suggesties voor ", "Suggesties for ")
            + lines.in(suggesties.adressaat().label())
            + lines.in(" op ", " on ")
            + lines.date(suggesties.herkomst().peildatum());
    handvatten.opening(title, suggesties.catalogi());
    if (suggesties.alle().isEmpty() && !suggesties.isShortened()) {
      handvatten.nothing();
    }
    suggesties.alle().forEach(this::suggestie);
    handvatten.shortened(suggesties.isShortened());
    handvatten.receipt(suggesties.herkomst());
    handvatten.about(suggesties.catalogi());
  }

  private void suggestie(GedeeldeSuggestie suggestie) {
    handvatten.title(suggestie.handvat());
    handvatten.text(suggestie.handvat());
    lines.line(INDENT, lines.in("Waarom", "Why"));
    suggestie.signalen().forEach(signaal -> lines.item(INDENT, lines.in(signaal.zin())));
    if (suggestie.ookBijConsulent()) {
      lines.item(
          INDENT,
          lines.in(
              "wat inwoner en consulent aangaat, blijft tussen hen",
              "what concerns the inwoner and the consulent stays between them"));
    }
    handvatten.sources(suggestie.handvat());
    handvatten.thresholds(suggestie.drempels());
    handvatten.tensions(suggestie.spanningen());
  }
}
