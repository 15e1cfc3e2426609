// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import nl.werkrelatie.text.Tekst;

/**
 * What the scenarios ask beside what came out of them, over a whole invented caseload: how many
 * inwoners each scenario got, and how often each step came that was not certain. Never about one of
 * the inwoners.
 */
public final class AskedAndCame {
  private static final Tekst NOT =
      Tekst.of(
          """
          Deze werkrelaties zijn verzonnen. Het is geen steekproef en er is niets mee te
          schatten: elk aandeel en elke kans is gekozen. Wat eruit komt, zegt iets over
          scenario's en regels. Het zegt niets over mensen, over een gemeente of over hoe
          vaak iets voorkomt.
          """,
          """
          These werkrelaties are invented. They are no sample and nothing can be estimated
          with them: every share and every chance was chosen. What comes out says something
          about scenarios and rules. It says nothing about people, about a municipality or
          about how often anything happens.
          """);

  private static final Tekst HEADING = Tekst.of("gevraagd   gekomen", "   asked      came");
  private static final Tekst OF = Tekst.of("van", "of");
  private static final String ROW = "%-34s %8s %9s   %d %s %d\n";

  private final long seed;
  private final LocalDate peildatum;
  private final long n;
  private final List<Line> lines;

  /**
   * A scenario, or a step that was not certain.
   *
   * @param name how it is called, a step with two spaces before it
   * @param asked how many of a hundred were asked
   * @param could how often it could come
   * @param came how often it came
   */
  record Line(String name, int asked, long could, long came) {}

  private AskedAndCame(long seed, LocalDate peildatum, long n, List<Line> lines) {
    this.seed = seed;
    this.peildatum = peildatum;
    this.n = n;
    this.lines = List.copyOf(lines);
  }

  List<Line> lines() {
    return lines;
  }

  /** A table in words, with what the caseload is not above it. */
  public String text(Locale locale) {
    StringBuilder text = new StringBuilder();
    text.append(
        Tekst.of(
                n + " verzonnen werkrelaties, seed " + seed + ", peildatum " + peildatum,
                n + " invented werkrelaties, seed " + seed + ", peildatum " + peildatum)
            .in(locale));
    text.append("\n\n").append(NOT.in(locale)).append("\n");
    text.append(String.format(Locale.ROOT, "%-34s %s\n", "", HEADING.in(locale)));
    for (Line line : lines) {
      text.append(
          String.format(
              Locale.ROOT,
              ROW,
              line.name(),
              line.asked() + "%",
              percent(line, locale),
              line.came(),
              OF.in(locale),
              line.could()));
    }
    return text.toString();
  }

  /** In tenths of a per cent, rounded half up; whole numbers only, so that no machine differs. */
  private static String percent(Line line, Locale locale) {
    if (line.could() == 0) {
      return "-";
    }
    long tenths = (line.came() * 2000 + line.could()) / (2 * line.could());
    return tenths / 10 + Tekst.of(",", ".").in(locale) + tenths % 10 + "%";
  }

  /** Counts on many threads at once. */
  static final class Counting {
    private final Scenarios scenarios;
    private final LongAdder[] inwoners;
    private final Map<Step, LongAdder> could = new IdentityHashMap<>();
    private final Map<Step, LongAdder> came = new IdentityHashMap<>();

    Counting(Scenarios scenarios) {
      this.scenarios = scenarios;
      this.inwoners = new LongAdder[scenarios.asked().size()];
      for (int index = 0; index < inwoners.length; index++) {
        inwoners[index] = new LongAdder();
        scenarios
            .asked()
            .get(index)
            .scenario()
            .steps()
            .filter(Step::isUncertain)
            .forEach(
                step -> {
                  could.put(step, new LongAdder());
                  came.put(step, new LongAdder());
                });
      }
    }

    void add(int scenario, Story story) {
      inwoners[scenario].increment();
      for (Story.Chance chance : story.chances()) {
        could.get(chance.step()).increment();
        if (chance.came()) {
          came.get(chance.step()).increment();
        }
      }
    }

    AskedAndCame done(long seed, LocalDate peildatum, long n) {
      List<Line> lines = new ArrayList<>();
      for (int index = 0; index < inwoners.length; index++) {
        Scenarios.Asked asked = scenarios.asked().get(index);
        lines.add(new Line(asked.scenario().scenario(), asked.aandeel(), n, inwoners[index].sum()));
        asked
            .scenario()
            .steps()
            .filter(Step::isUncertain)
            .forEach(
                step ->
                    lines.add(
                        new Line(
                            "  " + step.stap(),
                            Objects.requireNonNull(step.kans()),
                            could.get(step).sum(),
                            came.get(step).sum())));
      }
      return new AskedAndCame(seed, peildatum, n, lines);
    }
  }
}
