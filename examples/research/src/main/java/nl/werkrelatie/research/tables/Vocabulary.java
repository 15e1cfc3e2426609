// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.text.Tekst;

/**
 * The handvatten and grounds that a table may name. What would tell of violence at home, or that
 * somebody said it makes no sense any more, is never among them: without the facts behind them they
 * cannot come, and if they came a table could not hold them.
 */
final class Vocabulary {
  private static final Set<String> NEVER = Set.of(StandaardCatalogus.VEILIGHEID, "H48");

  private final List<Code> handvatten;
  private final List<Code> grounds;

  Vocabulary(RuleEngine engine) {
    handvatten =
        engine.handvatten().stream()
            .filter(Vocabulary::mayBeNamed)
            .map(
                each ->
                    Code.of(
                        each.id(),
                        Tekst.of(
                            each.id() + " " + each.titel().nl(),
                            each.id() + " " + each.titel().en())))
            .toList();
    grounds =
        engine.handvatten().stream()
            .flatMap(each -> each.aanhoudenBij().stream())
            .filter(Vocabulary::mayBeNamed)
            .distinct()
            .map(each -> Code.of(code(each), each.zin()))
            .toList();
  }

  List<Code> handvatten() {
    return handvatten;
  }

  List<Code> grounds() {
    return grounds;
  }

  static boolean mayBeNamed(Handvat handvat) {
    return !NEVER.contains(handvat.id());
  }

  /** Whether it is no general rule on safety, and no signaal of it. */
  static boolean mayBeNamed(Aanhoudgrond ground) {
    return ground instanceof Constatering signaal && signaal.onderwerp() != Onderwerp.VEILIGHEID;
  }

  static String code(Aanhoudgrond ground) {
    return ground.code().toLowerCase(Locale.ROOT);
  }
}
