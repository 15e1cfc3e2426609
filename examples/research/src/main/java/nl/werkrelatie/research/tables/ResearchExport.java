// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.model.Werkrelatie;

/**
 * Writes the tables of a project: long-form CSV with a codebook, scripts that read them in R and in
 * SPSS, and a data sheet that says what was done.
 *
 * <pre>{@code
 * ResearchExport.of(RuleEngine.standard(), peildatum, ProjectKey.of(secret, "nabijheid 2026"))
 *     .write(() -> werkrelaties.stream(), Path.of("tabellen"), locale);
 * }</pre>
 *
 * <p>A value that fewer than five inwoners have is left out. What is written is still personal
 * data: a series of days is nearly always somebody's own. Immutable.
 */
public final class ResearchExport {
  /** How many inwoners have a value at least, when nobody asks otherwise. */
  public static final int SMALLEST = 5;

  /** One at a time is sorted, so that a sixteenth is held in memory and nothing lies about. */
  private static final List<String> PARTS =
      IntStream.range(0, 16).mapToObj(digit -> "W" + Integer.toHexString(digit)).toList();

  private static final String R_SCRIPT = "lees.R";
  private static final String SPSS_SCRIPT = "lees.sps";
  private static final String DATA_SHEET = "README.md";

  private final RuleEngine engine;
  private final LocalDate peildatum;
  private final ProjectKey key;
  private final Days days;
  private final int smallest;
  private final String because;

  private ResearchExport(
      RuleEngine engine,
      LocalDate peildatum,
      ProjectKey key,
      Days days,
      int smallest,
      String because) {
    this.engine = Objects.requireNonNull(engine, "engine");
    this.peildatum = Objects.requireNonNull(peildatum, "peildatum");
    this.key = Objects.requireNonNull(key, "key");
    this.days = Objects.requireNonNull(days, "days");
    this.smallest = smallest;
    this.because = because;
  }

  /** The export of this project, with days that are shifted. */
  public static ResearchExport of(RuleEngine engine, LocalDate peildatum, ProjectKey key) {
    return new ResearchExport(engine, peildatum, key, Days.SHIFTED, SMALLEST, "");
  }

  /** The same with days told in this way. */
  public ResearchExport withDays(Days days) {
    return new ResearchExport(engine, peildatum, key, days, smallest, because);
  }

  /**
   * The same with another smallest group.
   *
   * @param smallest 1 or more
   * @param because why; written into the data sheet, and required below {@link #SMALLEST}
   */
  public ResearchExport withSmallest(int smallest, String because) {
    if (smallest < 1) {
      throw new IllegalArgumentException("the smallest group is less than 1; give at least 1");
    }
    if (smallest < SMALLEST && because.isBlank()) {
      throw new IllegalArgumentException("a group smaller than 5 needs a reason; give it");
    }
    return new ResearchExport(engine, peildatum, key, days, smallest, because.strip());
  }

  /**
   * Writes the export; the werkrelaties are gone through seventeen times, to count and to write.
   * When it cannot be written to its end, no part of it stays.
   *
   * @param folder is made; may be there when it is empty
   * @param locale the language of the data sheet and of the labels in SPSS
   * @throws ExportRefusedException when they are of too few inwoners, one is given twice, or not
   *     the same each time, or the folder is not empty
   */
  public void write(Supplier<Stream<Werkrelatie>> werkrelaties, Path folder, Locale locale)
      throws IOException {
    requireEmpty(folder);
    List<ResearchTable> tables = ResearchTable.all(engine);
    Disguise disguise = new Disguise(key, days);
    Cells cells = new Cells(smallest);
    try (Stream<Werkrelatie> all = werkrelaties.get()) {
      all.forEachOrdered(
          one ->
              cells.add(
                  one.inwoner().id(),
                  tables,
                  WerkrelatieRows.of(one, engine, peildatum, disguise)));
    }
    if (cells.isSmall()) {
      throw new ExportRefusedException(
          "er zijn minder dan " + smallest + " inwoners; een tabel zou iemand kunnen aanwijzen",
          "there are fewer than " + smallest + " inwoners; a table could point at somebody");
    }
    boolean isNew = Files.notExists(folder);
    Files.createDirectories(folder);
    boolean whole = false;
    try {
      write(werkrelaties, folder, locale, tables, cells);
      whole = true;
    } finally {
      if (!whole) {
        remove(tables, folder, isNew);
      }
    }
  }

  private void write(
      Supplier<Stream<Werkrelatie>> werkrelaties,
      Path folder,
      Locale locale,
      List<ResearchTable> tables,
      Cells cells)
      throws IOException {
    Disguise disguise = new Disguise(key, days);
    Map<String, Long> rows;
    try (CsvFiles files = new CsvFiles(tables, folder)) {
      int written = 0;
      for (String part : PARTS) {
        for (Map<String, List<List<String>>> own : inOrder(werkrelaties, disguise, part)) {
          files.write(own, cells);
          written++;
        }
      }
      if (written != cells.werkrelaties()) {
        throw new ExportRefusedException(
            "bij het schrijven waren er niet evenveel werkrelaties als bij het tellen; geef steeds dezelfde",
            "there were not as many werkrelaties to write as were counted; give the same each time");
      }
      rows = files.rows();
    }
    Codebook.write(tables, folder);
    text(folder, R_SCRIPT, resource(R_SCRIPT));
    text(folder, SPSS_SCRIPT, SpssScript.of(tables, disguise.inMonths(), locale));
    DataSheet sheet = new DataSheet(engine, key, days, smallest, because, locale);
    text(folder, DATA_SHEET, sheet.text(tables, rows, cells));
  }

  /** Half an export could be taken for a whole one. */
  private static void remove(List<ResearchTable> tables, Path folder, boolean isNew)
      throws IOException {
    List<String> names = new ArrayList<>(List.of(Codebook.FILE, R_SCRIPT, SPSS_SCRIPT, DATA_SHEET));
    tables.forEach(table -> names.add(table.name() + ".csv"));
    for (String name : names) {
      Files.deleteIfExists(folder.resolve(name));
    }
    if (isNew) {
      Files.deleteIfExists(folder);
    }
  }

  /**
   * The rows of every werkrelatie whose pseudonym begins so, in the order of the pseudonyms: the
   * order in which they were given would tell who is who to anybody who knows it.
   */
  private List<Map<String, List<List<String>>>> inOrder(
      Supplier<Stream<Werkrelatie>> werkrelaties, Disguise disguise, String part) {
    Set<String> seen = new HashSet<>();
    try (Stream<Werkrelatie> all = werkrelaties.get()) {
      return all.filter(one -> disguise.werkrelatie(one).startsWith(part))
          .sorted(Comparator.comparing(disguise::werkrelatie))
          .peek(one -> requireOnce(disguise.werkrelatie(one), seen))
          .map(one -> WerkrelatieRows.of(one, engine, peildatum, disguise))
          .toList();
    }
  }

  private static void requireOnce(String werkrelatie, Set<String> seen) {
    if (!seen.add(werkrelatie)) {
      throw new ExportRefusedException(
          "een inwoner komt twee keer voor met dezelfde consulent; geef elke werkrelatie één keer",
          "an inwoner occurs twice with the same consulent; give each werkrelatie once");
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new ExportRefusedException(
            "de map is niet leeg; kies een nieuwe, zodat geen twee exports door elkaar raken",
            "the folder is not empty; choose a new one, so that no two exports get mixed up");
      }
    }
  }

  private static void text(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ResearchExport.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
