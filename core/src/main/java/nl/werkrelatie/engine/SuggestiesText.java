// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import java.util.Locale;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.text.Folding;
import org.jspecify.annotations.Nullable;

/** Suggesties in words, for the consulent. */
final class SuggestiesText {
  private static final int INDENT = 4;

  private final Lines lines;
  private final HandvatText handvatten;
  private final boolean whole;
  private final boolean forInwoner;

  private SuggestiesText(Lines lines, boolean whole, boolean forInwoner) {
    this.lines = lines;
    this.handvatten = new HandvatText(lines, forInwoner);
    this.whole = whole;
    this.forInwoner = forInwoner;
  }

  /** Everything, with sources, thresholds, tensions and the receipt. */
  static String of(Suggesties suggesties, Locale locale, Folding folding) {
    return new SuggestiesText(new Lines(locale, folding), true, false).written(suggesties);
  }

  /** What one reads before a conversation: the handvatten and why. */
  static String summaryOf(Suggesties suggesties, Locale locale, Folding folding) {
    return new SuggestiesText(new Lines(locale, folding), false, false).written(suggesties);
  }

  /**
   * What is suggested and held, to the inwoner: no id of a fact, which means nothing to a reader.
   */
  static void forInwoner(Lines lines, VoorInwoner view) {
    SuggestiesText text = new SuggestiesText(lines, true, true);
    text.suggested(view.alle(), false);
    if (!view.aangehouden().isEmpty()) {
      text.held(view.aangehouden());
    }
  }

  private String written(Suggesties suggesties) {
    write(suggesties);
    return lines.toString();
  }

  private void write(Suggesties suggesties) {
    handvatten.opening(
        lines.in("Suggesties op ", "Suggesties on ") + lines.date(suggesties.peildatum()),
        suggesties.catalogi());
    suggested(suggesties.alle(), suggesties.isShortened());
    held(suggesties.aangehouden());
    if (whole) {
      handvatten.receipt(suggesties.herkomst());
      handvatten.about(suggesties.catalogi());
    } else {
      lines
          .blank()
          .line(
              0,
              lines.in(
                  "Dit is kort. Bronnen, drempels en herkomst staan in de hele tekst.",
                  "This is the short form. Sources, thresholds and herkomst stand in the whole text."));
    }
  }

  private void suggested(List<Suggestie> suggesties, boolean shortened) {
    if (suggesties.isEmpty() && !shortened) {
      handvatten.nothing();
    }
    @Nullable Kernvraag above = null;
    for (Suggestie suggestie : suggesties) {
      Kernvraag kernvraag = suggestie.handvat().kernvraag();
      if (kernvraag != above) {
        handvatten.kernvraag(kernvraag);
      }
      above = kernvraag;
      suggestie(suggestie);
    }
    handvatten.shortened(shortened);
  }

  private void held(List<Aangehouden> held) {
    lines.heading(lines.in("Wat nu nog wacht", "Held for now"));
    if (held.isEmpty()) {
      lines.line(0, lines.in("Niets.", "Nothing."));
    }
    held.forEach(this::aangehouden);
  }

  private void suggestie(Suggestie suggestie) {
    handvatten.title(suggestie.handvat());
    handvatten.text(suggestie.handvat());
    lines.line(INDENT, lines.in("Waarom", "Why"));
    suggestie.redenen().forEach(this::reden);
    if (whole) {
      handvatten.sources(suggestie.handvat());
      handvatten.thresholds(suggestie.drempels());
      handvatten.tensions(suggestie.spanningen());
    }
  }

  private void reden(Reden reden) {
    lines.item(INDENT, lines.in("want ", "because ") + lines.in(reden.rule().because()));
    for (Constatering signaal : reden.signalen()) {
      lines.item(
          INDENT + 2, lines.in(signaal.zin()) + facts(lines, reden.feiten(signaal), forInwoner));
    }
  }

  private void aangehouden(Aangehouden aangehouden) {
    handvatten.title(aangehouden.handvat());
    lines.line(INDENT, lines.in("Zou passen", "Would fit"));
    aangehouden.redenen().forEach(this::reden);
    lines.line(INDENT, lines.in("Past nu niet", "Does not fit now"));
    for (Aanhoudgrond grond : aangehouden.gronden()) {
      lines.item(INDENT, lines.in(grond.zin()) + (forInwoner ? "" : " [" + grond.code() + "]"));
    }
  }

  /** The facts behind a signaal, between brackets; nothing when there are none. */
  static String facts(Lines lines, List<Feitverwijzing> feiten, boolean forInwoner) {
    return feiten.isEmpty()
        ? ""
        : " ("
            + String.join(
                "; ",
                feiten.stream().map(feit -> fact(lines, feit, forInwoner)).distinct().toList())
            + ")";
  }

  private static String fact(Lines lines, Feitverwijzing feit, boolean forInwoner) {
    String id = feit.id().filter(known -> !forInwoner).map(known -> " " + known).orElse("");
    String datum = feit.datum().map(known -> ", " + lines.date(known)).orElse("");
    return lines.in(feit.vorm().label()) + id + datum;
  }
}
