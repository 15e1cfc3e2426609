// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.research.draw.Draw;
import org.jspecify.annotations.Nullable;

/**
 * As many invented werkrelaties as you like, played from scenarios.
 *
 * <pre>{@code
 * InventedCaseload caseload = InventedCaseload.of(42, LocalDate.of(2026, 11, 29));
 * List<Werkrelatie> some = caseload.first(5000);
 * }</pre>
 *
 * <p>A seed and a day give the same werkrelaties in any zone and locale, on any number of threads,
 * and each inwoner is the same however many are asked. Immutable.
 *
 * <p>It is no sample and no estimate of anything real: shares and chances were chosen.
 */
public final class InventedCaseload {
  /** How many are made before they are written: some megabytes. */
  private static final int AT_ONCE = 1024;

  /** Another number gives every caseload other werkrelaties. */
  private static final String PURPOSE = "werkrelatie caseload 1";

  private static final int INWONERS_OF_A_CONSULENT = 40;

  private final Scenarios scenarios;
  private final long seed;
  private final LocalDate peildatum;

  private InventedCaseload(Scenarios scenarios, long seed, LocalDate peildatum) {
    this.scenarios = scenarios;
    this.seed = seed;
    this.peildatum = Objects.requireNonNull(peildatum, "peildatum");
  }

  /**
   * The caseload of this seed, as it is on this day.
   *
   * @throws IllegalArgumentException when the day is too far away for the format
   */
  public static InventedCaseload of(long seed, LocalDate peildatum) {
    if (!canBeOn(peildatum)) {
      throw new IllegalArgumentException("the peildatum is too far away; choose 1920 to 2180");
    }
    return new InventedCaseload(Scenarios.standard(), seed, peildatum);
  }

  /**
   * The same played from scenarios of one's own.
   *
   * @param folder holds {@code caseload.json}, with the shares, and a file for each scenario
   * @throws IllegalArgumentException when one of them is wrong; says which, where and what to do
   * @throws java.io.UncheckedIOException when one cannot be read; its message is the name
   */
  public InventedCaseload withScenarios(Path folder) {
    return new InventedCaseload(Scenarios.of(folder), seed, peildatum);
  }

  /** Whether every date around this day can be recorded: the years 1920 to 2180. */
  public static boolean canBeOn(LocalDate peildatum) {
    return peildatum.getYear() >= 1920 && peildatum.getYear() <= 2180;
  }

  /** The first {@code n}, each made when it is asked for, so that a million take no memory. */
  public List<Werkrelatie> first(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("n is less than 0; give how many you want");
    }
    return new Invented(n);
  }

  /**
   * Writes the first {@code n} as JSON, one a line, in UTF-8.
   *
   * @param progress is told after each how many are written
   * @return what was asked and what came out
   */
  public AskedAndCame write(int n, OutputStream out, LongConsumer progress) throws IOException {
    AskedAndCame.Counting counting = new AskedAndCame.Counting(scenarios);
    // A long: the last step of the largest n goes beyond what an int can count.
    for (long from = 0; from < n; from += AT_ONCE) {
      List<Line> lines =
          IntStream.range((int) from, (int) Math.min(n, from + AT_ONCE))
              .parallel()
              .mapToObj(index -> line(index, counting))
              .toList();
      long written = from;
      for (Line line : lines) {
        out.write(line.bytes());
        progress.accept(++written);
      }
    }
    out.flush();
    return counting.done(seed, peildatum, n);
  }

  /** A line, or why there is none; thrown on the thread that writes, it stays what it was. */
  private record Line(byte[] line, @Nullable IllegalArgumentException refused) {
    byte[] bytes() {
      if (refused != null) {
        throw refused;
      }
      return line;
    }
  }

  private Line line(int index, AskedAndCame.Counting counting) {
    Story story = story(index);
    counting.add(which(index), story);
    try {
      String document = WerkrelatieJson.write(werkrelatie(index, story), JsonForm.COMPACT);
      return new Line((document + "\n").getBytes(StandardCharsets.UTF_8), null);
    } catch (IllegalArgumentException refused) {
      return new Line(new byte[0], refused);
    }
  }

  private int which(int index) {
    return scenarios.index(Draw.of(PURPOSE, seed, inwoner(index), "scenario").below(100));
  }

  private Scenario scenario(int index) {
    return scenarios.asked().get(which(index)).scenario();
  }

  private Story story(int index) {
    Scenario scenario = scenario(index);
    String inwoner = inwoner(index);
    return new Story(
        scenario,
        peildatum,
        Draw.of(PURPOSE, seed, inwoner, scenario.scenario() + " sinds"),
        (step, what) ->
            step.per() == Step.Per.consulent
                ? Draw.of(PURPOSE, seed, consulent(index), what)
                : Draw.of(PURPOSE, seed, inwoner, scenario.scenario() + " " + what));
  }

  private Werkrelatie werkrelatie(int index, Story story) {
    String prefix = "verzonnen-" + seed + "-";
    StoryDocument document = new StoryDocument(prefix + inwoner(index), prefix + consulent(index));
    story.happenings().forEach(document::add);
    try {
      return document.werkrelatie();
    } catch (DocumentRefusedException refused) {
      throw new IllegalArgumentException(
          scenario(index).scenario()
              + ".json leaves what no werkrelatie is: "
              + refused.violations().get(0).pointer()
              + ": "
              + refused.violations().get(0).tekst().en(),
          refused);
    }
  }

  private static String inwoner(int index) {
    return "i" + (index + 1);
  }

  private static String consulent(int index) {
    return "c" + (index / INWONERS_OF_A_CONSULENT + 1);
  }

  private final class Invented extends AbstractList<Werkrelatie> implements RandomAccess {
    private final int size;

    Invented(int size) {
      this.size = size;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Werkrelatie get(int index) {
      Objects.checkIndex(index, size);
      return werkrelatie(index, story(index));
    }

    /** In one line: a list would print them all. */
    @Override
    public String toString() {
      return size + " invented werkrelaties, seed " + seed + ", peildatum " + peildatum;
    }
  }
}
