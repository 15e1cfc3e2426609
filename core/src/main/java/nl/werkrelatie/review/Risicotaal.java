// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.text.Tekst;

/**
 * Words of risk, fraud, score, suspicion and willingness, which have no place in a text to help a
 * werkrelatie: what is read from the contact would become a judgement on a person.
 *
 * <p>No list catches everything. What it catches is a mistake; the rest is a question for a person.
 * Of sources and of the account of a rule set nothing is asked: these may have to name what they
 * are about.
 */
final class Risicotaal {
  /** How such words begin, in Dutch and in English, in small letters without accents. */
  private static final List<String> BEGINNINGS =
      List.of(
          // risk
          "risico",
          "risk",
          // fraud
          "fraud",
          "misbruik",
          "oneigenlijk",
          "handhav",
          "opspor",
          "abuse",
          "misuse",
          "enforce",
          // score
          "score",
          "scoor",
          "scoring",
          "puntental",
          "rangorde",
          "ranking",
          // suspicion
          "verdacht",
          "verdenk",
          "argwaan",
          "argwan",
          "onbetrouwba",
          "leugen",
          "liegt",
          "liegen",
          "suspect",
          "suspici",
          "untrustworth",
          "dishonest",
          // willingness
          "onwil",
          "bereidwil",
          "bereidheid",
          "meewerk",
          "tegenwerk",
          "weiger",
          "smoes",
          "sanctie",
          "ongemotiveerd",
          "motivatie",
          "lastig",
          "unwilling",
          "willing",
          "uncooperat",
          "refus",
          "complian",
          "sanction",
          "unmotivated",
          "motivation");

  /** Letters with a sign or a blank between each, as a word is written to be overlooked. */
  private static final Pattern APART =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[^\\p{L}\\p{N}]\\p{L}(?![\\p{L}\\p{N}]))+");

  private Risicotaal() {}

  static void check(Regelset regelset, Punten punten) {
    Catalogus catalogus = regelset.catalogus();
    String id = regelset.id();
    tell(id, "id", id, punten);
    tell(id, "naam", catalogus.naam(), punten);
    for (int index = 0; index < regelset.signalen().size(); index++) {
      tell(id, "signalen/" + index + "/code", regelset.signalen().get(index).code(), punten);
    }
    for (int index = 0; index < catalogus.handvatten().size(); index++) {
      String plaats = "handvatten/" + index;
      tell(id, plaats + "/id", catalogus.handvatten().get(index).id(), punten);
      tell(id, plaats + "/titel", catalogus.handvatten().get(index).titel(), punten);
      tell(id, plaats + "/tekst", catalogus.handvatten().get(index).tekst(), punten);
    }
    for (int index = 0; index < catalogus.rules().size(); index++) {
      tell(id, "regels/" + index + "/id", catalogus.rules().get(index).id(), punten);
      tell(id, "regels/" + index + "/want", catalogus.rules().get(index).because(), punten);
    }
    for (int index = 0; index < catalogus.spanningen().size(); index++) {
      String plaats = "spanningen/" + index;
      tell(id, plaats + "/tekst", catalogus.spanningen().get(index).tekst(), punten);
      tell(id, plaats + "/omgang", catalogus.spanningen().get(index).omgang(), punten);
    }
  }

  private static void tell(String regelset, String plaats, Tekst tekst, Punten punten) {
    Stream.of(tekst.nl(), tekst.en())
        .flatMap(text -> found(text).stream())
        .findFirst()
        .ifPresent(word -> add(regelset, plaats, word, punten));
  }

  private static void tell(String regelset, String plaats, String name, Punten punten) {
    found(name).ifPresent(word -> add(regelset, plaats, word, punten));
  }

  private static void add(String regelset, String plaats, String word, Punten punten) {
    punten.add(
        Controlesoort.RISICOTAAL,
        regelset,
        plaats,
        "Hier staat een woord dat over een mens oordeelt: ‘" + word + "’.",
        "Here stands a word that judges a person: ‘" + word + "’.");
  }

  /** The first such word, as it is compared. */
  static Optional<String> found(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}\\p{Cf}]", "")
            .toLowerCase(Locale.ROOT);
    String joined =
        APART.matcher(plain).replaceAll(apart -> apart.group().replaceAll("[^\\p{L}]", ""));
    return Stream.of(joined.split("[^\\p{L}]+"))
        .filter(word -> BEGINNINGS.stream().anyMatch(word::startsWith))
        .findFirst();
  }
}
