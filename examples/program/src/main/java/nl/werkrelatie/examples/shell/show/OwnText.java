// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.werkrelatie.json.WerkrelatieLine;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.review.Controlepunt;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.review.Regelwijziging;
import nl.werkrelatie.review.Voorbeeld;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;

/** Values of the library that bring a text of their own in either language. */
final class OwnText {
  private static final List<BiFunction<Object, Locale, Optional<String>>> ROWS = new ArrayList<>();

  static {
    row(Rule.class, Rule::text);
    row(Condition.class, Condition::text);
    row(Constatering.class, (one, locale) -> one.zin().in(locale));
    row(Regelfout.class, Regelfout::text);
    row(Violation.class, Violation::text);
    row(DocumentViolation.class, DocumentViolation::inOneLine);
    row(WerkrelatieLine.class, WerkrelatieLine::inOneLine);
    row(Regelcontrole.class, Regelcontrole::text);
    row(Controlepunt.class, Controlepunt::text);
    row(Regelwijziging.class, Regelwijziging::text);
    row(Voorbeeld.class, Voorbeeld::text);
  }

  private OwnText() {}

  static Optional<String> of(Object value, Locale locale) {
    return ROWS.stream().flatMap(row -> row.apply(value, locale).stream()).findFirst();
  }

  private static <T> void row(Class<T> type, BiFunction<T, Locale, String> text) {
    ROWS.add(
        (value, locale) ->
            type.isInstance(value)
                ? Optional.of(text.apply(type.cast(value), locale))
                : Optional.empty());
  }
}
