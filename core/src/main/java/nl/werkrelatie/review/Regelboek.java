// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.handvat.Handvat;

/**
 * All handvatten and rules of an engine written out, to read and to discuss: a page for each
 * handvat and an index, in Dutch and in English, made from the data alone.
 *
 * <p>It tells of rules and of the published, invented gevallen; of no werkrelatie of anybody.
 */
public final class Regelboek {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

  private final SortedMap<String, String> pages;

  private Regelboek(SortedMap<String, String> pages) {
    this.pages = Collections.unmodifiableSortedMap(pages);
  }

  /**
   * The rules of this engine; asks it for an answer to every geval.
   *
   * @param index what each geval is made to show
   * @param gevallen the gevallen to show, read one after the other: the published ones, or none
   */
  public static Regelboek of(
      RuleEngine engine, List<Gevalverwijzing> index, Stream<Geval> gevallen) {
    ShownGevallen shown = new ShownGevallen(engine, index, gevallen);
    SortedMap<String, String> pages = new TreeMap<>();
    for (Locale locale : LANGUAGES) {
      String folder = locale.getLanguage() + "/";
      pages.put(folder + "index.md", IndexPage.of(engine, locale));
      for (Handvat handvat : engine.handvatten()) {
        pages.put(
            folder + handvat.id() + ".md",
            HandvatPage.of(engine, handvat, shown.of(handvat.id()), locale));
      }
    }
    return new Regelboek(pages);
  }

  /**
   * The pages as Markdown, by the path of their file, for example {@code nl/H27.md}; equal rules
   * give equal pages on every machine.
   */
  public SortedMap<String, String> pages() {
    return pages;
  }

  /** The type. */
  @Override
  public String toString() {
    return "Regelboek";
  }
}
