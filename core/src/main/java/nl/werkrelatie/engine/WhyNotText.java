// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Locale;
import nl.werkrelatie.rules.Aanhoudgrond;
import nl.werkrelatie.rules.Stand;

/** Why a handvat is suggested, held or absent, in words. */
final class WhyNotText {
  private final Lines lines;

  private WhyNotText(Lines lines) {
    this.lines = lines;
  }

  static String of(WhyNot whyNot, Locale locale) {
    WhyNotText text = new WhyNotText(new Lines(locale));
    text.write(whyNot);
    return text.lines.toString();
  }

  private void write(WhyNot whyNot) {
    lines.line(0, whyNot.handvat().id() + " " + lines.in(whyNot.handvat().titel()));
    lines.line(0, outcome(whyNot.uitkomst()));
    for (Aanhoudgrond grond : whyNot.gronden()) {
      lines.item(2, lines.in(grond.zin()) + " [" + grond.code() + "]");
    }
    whyNot.routes().forEach(this::route);
  }

  private String outcome(WhyNot.Uitkomst uitkomst) {
    return switch (uitkomst) {
      case GESUGGEREERD -> lines.in("Wordt gesuggereerd.", "Suggested.");
      case AANGEHOUDEN -> lines.in("Wacht nu nog, want:", "Held for now, because:");
      case STIL -> lines.in("Wordt nu niet gesuggereerd.", "Not suggested now.");
    };
  }

  private void route(WhyNot.Route route) {
    lines
        .blank()
        .line(
            0,
            lines.in("Regel ", "Rule ")
                + route.rule().id()
                + lines.in(": want ", ": because ")
                + lines.in(route.rule().because()));
    for (WhyNot.Deel deel : route.delen()) {
      lines.item(2, stand(deel.stand()) + deel.condition().text(lines.locale()));
    }
  }

  private String stand(Stand stand) {
    return switch (stand) {
      case GELDT -> lines.in("geldt: ", "holds: ");
      case GELDT_NIET -> lines.in("geldt niet: ", "does not hold: ");
      case NIET_VASTGELEGD -> lines.in("niet vastgelegd: ", "not recorded: ");
    };
  }
}
