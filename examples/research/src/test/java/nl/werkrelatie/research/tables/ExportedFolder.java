// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.model.Werkrelatie;

/** An export that was written, to look into. */
record ExportedFolder(Path path) {
  static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  static ResearchExport export() {
    return ResearchExport.of(RuleEngine.standard(), DAY, key(7, "nabijheid"));
  }

  static ProjectKey key(int filled, String project) {
    byte[] secret = new byte[ProjectKey.LEAST];
    java.util.Arrays.fill(secret, (byte) filled);
    return ProjectKey.of(secret, project);
  }

  static ExportedFolder of(Path folder, ResearchExport export, List<Werkrelatie> werkrelaties) {
    try {
      Path own = folder.resolve("export-" + java.util.UUID.randomUUID());
      export.write(werkrelaties::stream, own, Locale.forLanguageTag("nl"));
      return new ExportedFolder(own);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<NamedCsvRecord> table(String name) {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(path.resolve(name + ".csv"))) {
      return csv.stream().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<String> column(String table, String column) {
    return table(table).stream().map(row -> row.getField(column)).toList();
  }

  /** Every file, by its name. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return texts;
  }
}
