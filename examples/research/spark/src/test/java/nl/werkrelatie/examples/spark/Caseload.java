// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.JsonLinesWriter;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.WerkrelatieStream;
import nl.werkrelatie.json.document.JsonForm;

/**
 * The werkrelaties of the published gevallen, one a line, with lines between them that are refused.
 */
final class Caseload {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  /** Stands in every line that is refused, and may stand nowhere else. */
  static final String MARK = "Geplant-Merkteken";

  private static final List<String> REFUSED =
      List.of(
          "",
          "{\"" + MARK + "\":1}",
          "{\"schemaVersie\":1,\"doel\":\"werkrelatie\",\"soort\":\"werkrelatie\",\"inwoner\":{\"id\":\""
              + MARK
              + " Jansen\"}}",
          "[\"" + MARK + "\"",
          "\uFEFF{\"" + MARK + "\":1}");

  private Caseload() {}

  /** This many lines, of which one in ten is refused; the first is not. */
  static List<String> lines(int count) {
    List<String> good =
        Gevallen.alle()
            .map(one -> WerkrelatieJson.write(one.werkrelatie(), JsonForm.COMPACT))
            .toList();
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < count; line++) {
      boolean isRefused = line % 10 == 9;
      lines.add(isRefused ? REFUSED.get(line / 10 % REFUSED.size()) : good.get(line % good.size()));
    }
    return lines;
  }

  static byte[] document(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  /** What the library answers to these lines in one process, in order of the alphabet. */
  static List<String> answers(byte[] caseload, RuleEngine engine) {
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    WerkrelatieStream.reporting(refused -> {})
        .write(
            new ByteArrayInputStream(caseload),
            one -> SuggestiesJson.write(engine.suggest(one, DAY).kort()),
            JsonLinesWriter.to(answers));
    return answers.toString(UTF_8).lines().filter(line -> !line.isEmpty()).sorted().toList();
  }

  /** The lines of all files that a job wrote for this outcome, in order of the alphabet. */
  static List<String> written(Path out, String outcome) {
    try (Stream<Path> files = Files.walk(out.resolve("outcome=" + outcome))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .flatMap(Caseload::linesOf)
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file, UTF_8).stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
