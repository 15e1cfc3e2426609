// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.agreement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * How far inwoner and consulent say the same of each quality: Krippendorff's alpha with an
 * interval, over a table of raters.
 */
public final class Agreement {
  private static final int FEWEST = 5;
  private static final String QUALITY = "kwaliteit";
  private static final String RANK_OF_INWONER = "rang_inwoner";
  private static final String RANK_OF_CONSULENT = "rang_consulent";
  private static final List<String> COLUMNS = List.of(QUALITY, RANK_OF_INWONER, RANK_OF_CONSULENT);

  /** How an export writes a value that too few werkrelaties have. */
  private static final String LEFT_OUT = "kleine_groep";

  private static final Tekst HEAD =
      Tekst.of(
          """
          Overeenstemming tussen inwoner en consulent: Krippendorffs alpha, met volgorde

          Dit gaat over de vraag, over veel werkrelaties samen. Het zegt niets over één mens,
          en ook niet wie van de twee gelijk heeft. 1 is steeds hetzelfde, 0 is wat toeval
          geeft. Wie alpha gebruikt, vraagt meestal ten minste 0,80, en trekt onder 0,67 geen
          conclusie.

          """,
          """
          Agreement between inwoner and consulent: Krippendorff’s alpha, with an order

          This is about the question, over many werkrelaties together. It says nothing of one
          person, nor which of the two is right. 1 is always the same, 0 is what chance gives.
          Who uses alpha mostly asks for at least 0.80, and concludes nothing below 0.67.

          """);

  private final Map<Kwaliteit, Alpha> alphas;
  private final long seed;

  private Agreement(Map<Kwaliteit, Alpha> alphas, long seed) {
    this.alphas = alphas;
    this.seed = seed;
  }

  /**
   * Over the table {@code beoordelaars.csv} of an export.
   *
   * @param seed the same seed gives the same interval
   * @throws IllegalArgumentException when it is another table
   */
  public static Agreement of(Path beoordelaars, long seed) throws IOException {
    Map<Kwaliteit, List<@Nullable Integer[]>> units = new EnumMap<>(Kwaliteit.class);
    for (Kwaliteit each : Kwaliteit.values()) {
      units.put(each, new ArrayList<>());
    }
    try (CsvReader<CsvRecord> heading = CsvReader.builder().ofCsvRecord(beoordelaars);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(beoordelaars)) {
      if (!heading.iterator().next().getFields().containsAll(COLUMNS)) {
        throw new NoSuchElementException("a column");
      }
      for (NamedCsvRecord row : rows) {
        String quality = row.getField(QUALITY);
        if (!quality.equals(LEFT_OUT)) {
          units
              .get(Kwaliteit.valueOf(quality.toUpperCase(Locale.ROOT)))
              .add(new Integer[] {rank(row, RANK_OF_INWONER), rank(row, RANK_OF_CONSULENT)});
        }
      }
    } catch (CsvParseException | NoSuchElementException | IllegalArgumentException other) {
      // Their messages may hold a cell.
      throw new IllegalArgumentException("this is no table of raters; give beoordelaars.csv");
    }
    Map<Kwaliteit, Alpha> alphas = new EnumMap<>(Kwaliteit.class);
    units.forEach((each, rated) -> alphas.put(each, Alpha.of(rated, seed, each.name())));
    return new Agreement(alphas, seed);
  }

  private static @Nullable Integer rank(NamedCsvRecord row, String column) {
    String rank = row.getField(column);
    if (rank.isEmpty()) {
      return null;
    }
    int number = Integer.parseInt(rank);
    if (number < 1 || number > Beleving.values().length) {
      throw new IllegalArgumentException("no rank");
    }
    return number;
  }

  Map<Kwaliteit, Alpha> alphas() {
    return Map.copyOf(alphas);
  }

  /** A table in words. */
  public String text(Locale locale) {
    StringBuilder text = new StringBuilder(HEAD.in(locale));
    text.append(
        Tekst.of(
                "kwaliteit        beiden   alpha   95 van 100 keer (seed " + seed + ")\n",
                "quality            both   alpha   95 of 100 times (seed " + seed + ")\n")
            .in(locale));
    alphas.forEach(
        (each, alpha) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-16s %6s   %s\n",
                    each.label().in(locale),
                    alpha.units() < FEWEST ? "< " + FEWEST : String.valueOf(alpha.units()),
                    alpha.units() < FEWEST ? few(locale) : figures(alpha, locale))));
    return text.toString();
  }

  private static String few(Locale locale) {
    return Tekst.of("te weinig om iets te zeggen", "too few to say anything").in(locale);
  }

  private static String figures(Alpha alpha, Locale locale) {
    if (alpha.alpha().isEmpty() || alpha.low().isEmpty() || alpha.high().isEmpty()) {
      return Tekst.of("niet te berekenen: niets verschilt", "not to be computed: nothing differs")
          .in(locale);
    }
    return decimals(alpha.alpha(), locale)
        + "   "
        + decimals(alpha.low(), locale)
        + Tekst.of(" tot ", " to ").in(locale)
        + decimals(alpha.high(), locale).strip();
  }

  private static String decimals(OptionalDouble value, Locale locale) {
    // Adding 0 takes the sign from a nought that was rounded.
    double rounded = Math.round(value.orElseThrow() * 100) / 100.0 + 0.0;
    String text = String.format(Locale.ROOT, "%5.2f", rounded);
    return Tekst.of(text.replace('.', ','), text).in(locale);
  }
}
