// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;

/**
 * What rules say over invented werkrelaties: how often each handvat is suggested, waits or is
 * silent, by question and by occasion, before and after a change.
 *
 * <p>It is about rules and never about people: it names no werkrelatie, and is not made of fewer
 * than {@link #FEWEST}.
 */
public final class RulesPicture {
  /** Of fewer it would be a picture of someone. */
  public static final int FEWEST = 5;

  private final List<Tally> tallies;
  private final RulesWords words;

  /**
   * The picture of what was counted over the same werkrelaties.
   *
   * @param tallies of the rules before, and of those after where there is a change
   * @param locale Dutch, or English for an English locale
   */
  public RulesPicture(List<Tally> tallies, Locale locale) {
    if (tallies.stream().anyMatch(each -> each.total() < FEWEST)) {
      throw new IllegalArgumentException("fewer than " + FEWEST);
    }
    this.tallies = List.copyOf(tallies);
    this.words = new RulesWords(locale);
  }

  /** As a page of its own, that needs no script and fetches nothing. */
  public String html() {
    return new RulesPage(this, words).write();
  }

  int total() {
    return tallies.get(0).total();
  }

  boolean isChange() {
    return tallies.size() > 1;
  }

  List<Tally> tallies() {
    return tallies;
  }

  /** Every handvat of a question, in reading order. */
  List<BarRow> rows(Kernvraag kernvraag) {
    return handvatten(kernvraag).stream()
        .map(each -> new BarRow(words.name(each), counts(each), total()))
        .toList();
  }

  /** The handvatten of each question taken together. */
  List<BarRow> questions() {
    List<BarRow> rows = new ArrayList<>();
    for (Kernvraag kernvraag : Kernvraag.values()) {
      List<Handvat> handvatten = handvatten(kernvraag);
      List<Optional<Counts>> all =
          tallies.stream()
              .map(
                  tally ->
                      handvatten.stream()
                          .flatMap(each -> tally.of(each).stream())
                          .reduce(Counts::and))
              .toList();
      rows.add(new BarRow(words.question(kernvraag), all, total() * handvatten.size()));
    }
    return rows.stream().filter(row -> row.total() > 0).toList();
  }

  private List<Optional<Counts>> counts(Handvat handvat) {
    return tallies.stream().map(tally -> tally.of(handvat)).toList();
  }

  private List<Handvat> handvatten(Kernvraag kernvraag) {
    Map<String, Handvat> all = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      tally.handvatten().stream()
          .filter(each -> each.kernvraag() == kernvraag)
          .forEach(each -> all.putIfAbsent(each.id(), each));
    }
    return List.copyOf(all.values());
  }

  /** The type. */
  @Override
  public String toString() {
    return "RulesPicture";
  }
}
