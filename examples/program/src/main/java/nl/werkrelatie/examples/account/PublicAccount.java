// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.situatie.Feitvorm;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * An entry for the Algoritmeregister and help for an IAMA, the conversation about human rights and
 * algorithms: texts in which the numbers and names are those of an engine.
 *
 * <p>The entry follows the Publicatiestandaard, version 1.0.0. What only the organisation knows
 * begins with {@code VUL IN}, and the month in which it began is {@code 0000-00}.
 */
public final class PublicAccount {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private PublicAccount() {}

  /**
   * The documents by the path of their file.
   *
   * @param gevallen how many published gevallen show what a change of rules does
   */
  public static SortedMap<String, String> pages(RuleEngine engine, int gevallen) {
    SortedMap<String, String> pages = new TreeMap<>();
    UnaryOperator<String> quoted =
        text -> new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    pages.put(
        "nl/algoritmeregister.json",
        filled("algoritmeregister.json", facts(engine, gevallen, DUTCH), quoted));
    for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH}) {
      String language = locale.getLanguage();
      pages.put(
          language + "/iama.md",
          filled(
              "iama." + language + ".md",
              facts(engine, gevallen, locale),
              UnaryOperator.identity()));
    }
    return pages;
  }

  private static Map<String, String> facts(RuleEngine engine, int gevallen, Locale locale) {
    long bronnen =
        engine.handvatten().stream()
            .flatMap(handvat -> handvat.bronnen().stream())
            .map(vermelding -> vermelding.bron().id())
            .distinct()
            .count();
    return Map.of(
        "versie", Herkomst.BIBLIOTHEEK,
        "gevallen", Integer.toString(gevallen),
        "handvatten", Integer.toString(engine.handvatten().size()),
        "regels", Integer.toString(engine.rules().size()),
        "bronnen", Long.toString(bronnen),
        "regelbronnen",
            engine.regelbronnen().stream()
                .map(bron -> bron.id() + " " + bron.versie())
                .collect(Collectors.joining(", ")),
        "drempels",
            engine.drempels().alle().stream()
                .map(waarde -> waarde.text(locale))
                .collect(Collectors.joining("; ")),
        "feiten",
            Arrays.stream(Feitvorm.values())
                .map(vorm -> vorm.label().in(locale))
                .collect(Collectors.joining(", ")));
  }

  private static String filled(
      String template, Map<String, String> facts, UnaryOperator<String> written) {
    String text = template(template);
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", written.apply(fact.getValue()));
    }
    return text;
  }

  private static String template(String name) {
    try (InputStream in = PublicAccount.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
