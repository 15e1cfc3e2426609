// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.text.Folding;

/** Two answers side by side, in words. */
final class VergelijkingText {
  private static final int INDENT = 4;

  private final Lines lines;

  private VergelijkingText(Lines lines) {
    this.lines = lines;
  }

  static String of(Vergelijking vergelijking, Locale locale, Folding folding) {
    VergelijkingText text = new VergelijkingText(new Lines(locale, folding));
    text.lines.line(0, text.lines.in("Suggesties vergeleken", "Suggesties compared"));
    text.lines.blank();
    text.day(vergelijking.voor().herkomst(), vergelijking.na().herkomst());
    text.sources(vergelijking);
    text.answers(vergelijking);
    return text.lines.toString();
  }

  static String sources(Vergelijking vergelijking, Locale locale, Folding folding) {
    VergelijkingText text = new VergelijkingText(new Lines(locale, folding));
    text.sources(vergelijking);
    return text.lines.toString();
  }

  static String answers(Vergelijking vergelijking, Locale locale, Folding folding) {
    VergelijkingText text = new VergelijkingText(new Lines(locale, folding));
    text.answers(vergelijking);
    return text.lines.toString();
  }

  private void sources(Vergelijking vergelijking) {
    Herkomst voor = vergelijking.voor().herkomst();
    Herkomst na = vergelijking.na().herkomst();
    rules(na, voor, lines.in("regels erbij: ", "rules added: "));
    rules(voor, na, lines.in("regels weg: ", "rules gone: "));
    Stream.of(Drempel.values()).forEach(drempel -> threshold(drempel, voor, na));
  }

  private void answers(Vergelijking vergelijking) {
    if (vergelijking.isGelijk()) {
      lines.paragraph(lines.in("Geen verschil.", "No difference."));
    }
    for (Verschil.Verschilsoort soort : Verschil.Verschilsoort.values()) {
      List<Verschil> such = vergelijking.verschillen(soort);
      if (!such.isEmpty()) {
        lines.heading(heading(soort));
        such.forEach(this::handvat);
      }
    }
  }

  private void day(Herkomst voor, Herkomst na) {
    String first = lines.date(voor.peildatum());
    lines.item(
        0,
        voor.peildatum().equals(na.peildatum())
            ? "peildatum: " + first
            : lines.in("peildatum: eerst ", "peildatum: first ")
                + first
                + lines.in(", daarna ", ", then ")
                + lines.date(na.peildatum()));
  }

  private void rules(Herkomst has, Herkomst lacks, String label) {
    has.regelbronnen().stream()
        .filter(bron -> !lacks.regelbronnen().contains(bron))
        .forEach(
            bron ->
                lines.item(
                    0, label + bron.id() + " " + bron.versie() + ", SHA-256 " + bron.hash()));
  }

  private void threshold(Drempel drempel, Herkomst voor, Herkomst na) {
    Optional<Drempelwaarde> first = of(drempel, voor);
    Optional<Drempelwaarde> second = of(drempel, na);
    if (!first.equals(second)) {
      lines.item(
          0,
          lines.in("drempel ", "threshold ")
              + drempel.id()
              + lines.in(": eerst ", ": first ")
              + value(first)
              + lines.in("; daarna ", "; then ")
              + value(second));
    }
  }

  private static Optional<Drempelwaarde> of(Drempel drempel, Herkomst herkomst) {
    return herkomst.drempels().stream().filter(one -> one.drempel() == drempel).findFirst();
  }

  private String value(Optional<Drempelwaarde> waarde) {
    return waarde
        .map(known -> known.text(lines.locale()))
        .orElse(lines.in("niet ingesteld", "not set"));
  }

  private String heading(Verschil.Verschilsoort soort) {
    return switch (soort) {
      case ERBIJ -> lines.in("Erbij gekomen", "New");
      case VRIJGEGEVEN -> lines.in("Past nu weer", "Fits again now");
      case AANGEHOUDEN -> lines.in("Wacht nu nog", "Held for now");
      case WEG -> lines.in("Weggevallen", "Gone");
      case ANDERE_REDENEN -> lines.in("Om andere redenen", "For other reasons");
    };
  }

  private void handvat(Verschil verschil) {
    lines.paragraph(verschil.handvat().id() + " " + lines.in(verschil.handvat().titel()));
    verschil.erbij().forEach(reden -> reden(lines.in("nu: want ", "now: because "), reden));
    verschil
        .weg()
        .forEach(reden -> reden(lines.in("niet meer: want ", "no more: because "), reden));
    gronden(lines.in("past nu niet: ", "does not fit now: "), verschil.grondenErbij());
    gronden(
        lines.in("stond in de weg, en niet meer: ", "was in the way, and no longer is: "),
        verschil.grondenWeg());
    if (!verschil.signalen().isEmpty()) {
      lines.line(INDENT, lines.in("Wat anders is", "What is different"));
    }
    for (Verschil.Signaalverschil other : verschil.signalen()) {
      lines.item(
          INDENT, stand(other) + lines.in(other.signaal().zin()) + facts(lines, other.feiten()));
    }
  }

  private void reden(String label, Reden reden) {
    lines.item(INDENT, label + lines.in(reden.rule().because()) + " [" + reden.rule().id() + "]");
    for (Constatering signaal : reden.signalen()) {
      lines.item(INDENT + 2, lines.in(signaal.zin()) + facts(lines, reden.feiten(signaal)));
    }
  }

  private void gronden(String label, List<Aanhoudgrond> gronden) {
    gronden.forEach(
        grond -> lines.item(INDENT, label + lines.in(grond.zin()) + " [" + grond.code() + "]"));
  }

  private String stand(Verschil.Signaalverschil other) {
    if (other.na() == Stand.GELDT) {
      return lines.in("geldt nu: ", "holds now: ");
    } else if (other.voor() == Stand.GELDT) {
      return other.na() == Stand.GELDT_NIET
          ? lines.in("geldt niet meer: ", "holds no longer: ")
          : lines.in("is niet meer vastgelegd: ", "is no longer recorded: ");
    }
    return other.na() == Stand.GELDT_NIET
        ? lines.in("was niet vastgelegd en geldt niet: ", "was not recorded and does not hold: ")
        : lines.in("gold niet en is niet vastgelegd: ", "did not hold and is not recorded: ");
  }

  private static String facts(Lines lines, List<Feitverwijzing> feiten) {
    return SuggestiesText.facts(lines, feiten);
  }
}
