// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Locale;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Folding;

/** Why a handvat is suggested, held or absent, in words. */
final class WhyNotText {
  private final Lines lines;

  private WhyNotText(Lines lines) {
    this.lines = lines;
  }

  static String of(WhyNot whyNot, Locale locale, Folding folding) {
    WhyNotText text = new WhyNotText(new Lines(locale, folding));
    text.write(whyNot);
    return text.lines.toString();
  }

  private void write(WhyNot whyNot) {
    lines.line(0, whyNot.handvat().id() + " " + lines.in(whyNot.handvat().titel()));
    lines.line(0, outcome(whyNot.uitkomst()));
    for (Aanhoudgrond grond : whyNot.gronden()) {
      lines.item(2, lines.in(grond.zin()) + " [" + grond.code() + "]");
    }
    if (whyNot.routes().isEmpty()) {
      lines.paragraph(lines.in("Er is geen regel in gebruik.", "No rule to it is in use."));
    }
    whyNot.routes().forEach(this::route);
    whyNot.nietGebruikt().forEach(this::notUsed);
  }

  private void notUsed(WhyNot.NietGebruikt rule) {
    lines.paragraph(
        lines.in("Regel ", "Rule ")
            + rule.rule().id()
            + lines.in(" wordt niet gebruikt (", " is not used (")
            + lines.in(rule.regelset())
            + "): "
            + lines.in(rule.reden()));
  }

  private String outcome(WhyNot.Uitkomst uitkomst) {
    return switch (uitkomst) {
      case GESUGGEREERD -> lines.in("Wordt gesuggereerd.", "Suggested.");
      case AANGEHOUDEN -> lines.in("Wacht nu nog, want:", "Held for now, because:");
      case STIL -> lines.in("Wordt nu niet gesuggereerd.", "Not suggested now.");
    };
  }

  private void route(WhyNot.Route route) {
    lines.paragraph(
        lines.in("Regel ", "Rule ")
            + route.rule().id()
            + lines.in(": want ", ": because ")
            + lines.in(route.rule().because()));
    route.delen().forEach(deel -> part(2, deel));
  }

  private void part(int indent, WhyNot.Deel deel) {
    String afstand = deel.afstand().map(far -> " (" + lines.in(far) + ")").orElse("");
    lines.item(indent, stand(deel.stand()) + words(deel.condition()) + afstand);
    if (joins(asked(deel.condition()))) {
      deel.delen().forEach(part -> part(indent + 2, part));
    }
  }

  private static Condition asked(Condition condition) {
    return condition instanceof Condition.Not not ? not.condition() : condition;
  }

  /** Whether its parts say what it asks; the words of a condition on one thing say it all. */
  private static boolean joins(Condition condition) {
    return condition instanceof Condition.All || condition instanceof Condition.Any;
  }

  /** What is asked; of what joins others only how, because these stand below it. */
  private String words(Condition condition) {
    boolean negated = condition instanceof Condition.Not;
    Condition asked = asked(condition);
    if (asked instanceof Condition.All) {
      return negated
          ? lines.in("niet dit allemaal:", "not all of this:")
          : lines.in("dit allemaal:", "all of this:");
    } else if (asked instanceof Condition.Any) {
      return negated
          ? lines.in("geen van deze:", "none of these:")
          : lines.in("minstens één van deze:", "at least one of these:");
    }
    return condition.text(lines.locale());
  }

  private String stand(Stand stand) {
    return switch (stand) {
      case GELDT -> lines.in("geldt: ", "holds: ");
      case GELDT_NIET -> lines.in("geldt niet: ", "does not hold: ");
      case NIET_VASTGELEGD -> lines.in("niet vastgelegd: ", "not recorded: ");
    };
  }
}
