// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/**
 * The words of the format.
 *
 * @param <E> the enum of a list of words
 */
final class HandwrittenWords<E extends Enum<E>> {
  static final String LEVENSVERHAAL = "geschonden_levensverhaal";
  static final String SYSTEEMKRITIEK = "systeemkritiek";
  static final HandwrittenWords<Aanwezige> AANWEZIGE = of(Aanwezige.class);
  static final HandwrittenWords<Beleving> BELEVING = of(Beleving.class);
  static final HandwrittenWords<Contextdruk> CONTEXTDRUK = of(Contextdruk.class);
  static final HandwrittenWords<Gespreksdoel> GESPREKSDOEL = of(Gespreksdoel.class);
  static final HandwrittenWords<Gesprekssoort> GESPREKSSOORT = of(Gesprekssoort.class);
  static final HandwrittenWords<Gespreksstatus> GESPREKSSTATUS = of(Gespreksstatus.class);
  static final HandwrittenWords<Gevolg> GEVOLG = of(Gevolg.class);
  static final HandwrittenWords<Initiatief> INITIATIEF = of(Initiatief.class);
  static final HandwrittenWords<Kanaal> KANAAL = of(Kanaal.class);
  static final HandwrittenWords<Kwaliteit> KWALITEIT = of(Kwaliteit.class);
  static final HandwrittenWords<Levensverhaalsoort> LEVENSVERHAALSOORT =
      of(Levensverhaalsoort.class);
  static final HandwrittenWords<Perspectief> PERSPECTIEF = of(Perspectief.class);
  static final HandwrittenWords<Signaalsoort> SIGNAALSOORT = of(Signaalsoort.class);
  static final HandwrittenWords<Systeemkritieksoort> SYSTEEMKRITIEKSOORT =
      of(Systeemkritieksoort.class);
  static final HandwrittenWords<Toezeggingstatus> TOEZEGGINGSTATUS = of(Toezeggingstatus.class);
  static final HandwrittenWords<Zichtbaarheid> ZICHTBAARHEID = of(Zichtbaarheid.class);

  private final Map<String, E> values = new HashMap<>();
  private final String[] words;

  private HandwrittenWords(Class<E> type) {
    E[] constants = type.getEnumConstants();
    words = new String[constants.length];
    for (E constant : constants) {
      words[constant.ordinal()] = constant.name().toLowerCase(Locale.ROOT);
      values.put(words[constant.ordinal()], constant);
    }
  }

  private static <E extends Enum<E>> HandwrittenWords<E> of(Class<E> type) {
    return new HandwrittenWords<>(type);
  }

  static boolean isVorm(String text) {
    return text.equals(LEVENSVERHAAL) || text.equals(SYSTEEMKRITIEK);
  }

  static boolean isSoort(String vorm, String soort) {
    return (vorm.equals(LEVENSVERHAAL) ? LEVENSVERHAALSOORT : SYSTEEMKRITIEKSOORT).value(soort)
        != null;
  }

  @Nullable E value(String word) {
    return values.get(word);
  }

  String word(E value) {
    return words[value.ordinal()];
  }
}
