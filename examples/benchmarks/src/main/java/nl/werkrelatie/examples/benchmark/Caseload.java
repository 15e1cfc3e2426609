// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.JsonLinesWriter;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.WerkrelatieStream;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;

/**
 * Reads, evaluates and writes many invented werkrelaties in a small heap, and tells how long that
 * took; see CASELOAD.md.
 */
public final class Caseload {
  private static final String SHORT = "short";
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);

  private Caseload() {}

  /** The number of werkrelaties, a file with the one to vary, and {@code short} for ids alone. */
  public static void main(String[] args) throws IOException {
    boolean inIds = args.length == 3 && args[2].equals(SHORT);
    if (args.length != 2 && !inIds) {
      System.err.println(
          "caseload: give a number of werkrelaties and a file with one, and perhaps short");
      System.exit(2);
    }
    try (InputStream file = Files.newInputStream(Path.of(args[1]))) {
      run(Long.parseLong(args[0]), WerkrelatieJson.read(file), inIds, System.out);
    }
  }

  static void run(long number, Werkrelatie example, boolean inIds, PrintStream told) {
    RuleEngine engine = RuleEngine.standard();
    Function<Werkrelatie, String> suggesties =
        inIds
            ? one -> SuggestiesJson.write(engine.suggest(one, PEILDATUM).kort())
            : one -> SuggestiesJson.write(engine.suggest(one, PEILDATUM), JsonForm.COMPACT);
    Made in = new Made(number, example);
    Counted out = new Counted();
    long begin = System.nanoTime();
    try (JsonLinesWriter lines = JsonLinesWriter.to(out)) {
      WerkrelatieStream.reporting(
              refused -> {
                throw new IllegalStateException("an invented werkrelatie is refused");
              })
          .write(in, suggesties, lines);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    told.printf(
        Locale.ROOT,
        "%,d werkrelaties in, %,d bytes; %,d documents out, %,d bytes%n",
        number,
        in.bytes,
        out.lines,
        out.bytes);
    told.printf(
        Locale.ROOT,
        "%.1f seconds, %,.0f a second; heap limit %d MB, %d processors%n",
        seconds,
        number / seconds,
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.getRuntime().availableProcessors());
  }

  /** Werkrelaties made while they are read: forty variants of the example, in turn. */
  private static final class Made extends InputStream {
    private static final int VARIANTS = 40;

    private final byte[][] variants = new byte[VARIANTS][];
    private final long number;
    private long made;
    private byte[] line = {};
    private int at;
    private long bytes;

    Made(long number, Werkrelatie example) {
      this.number = number;
      for (int variant = 0; variant < VARIANTS; variant++) {
        Werkrelatie one =
            example.withVolgnummer(variant + 1).withBegin(PEILDATUM.minusDays(10L * variant));
        String document = WerkrelatieJson.write(one, JsonForm.COMPACT) + "\n";
        variants[variant] = document.getBytes(StandardCharsets.UTF_8);
      }
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (at == line.length) {
        if (made == number) {
          return -1;
        }
        line = variants[(int) (made++ % VARIANTS)];
        bytes += line.length;
        at = 0;
      }
      int given = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, offset, given);
      at += given;
      return given;
    }
  }

  /** Counts what is written and keeps nothing. */
  private static final class Counted extends OutputStream {
    private long bytes;
    private long lines;

    @Override
    public void write(int one) {
      throw new UncheckedIOException(new IOException("lines come whole"));
    }

    @Override
    public void write(byte[] line, int offset, int length) {
      bytes += length;
      lines++;
    }
  }
}
