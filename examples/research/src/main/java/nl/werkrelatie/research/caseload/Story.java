// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.research.draw.Draw;

/** What one scenario becomes for one inwoner: which steps come, how often, and on which days. */
final class Story {

  /** A step that comes, on its day, with the chance from which its values are drawn. */
  record Happening(Step step, LocalDate day, Draw draw) {}

  /** A step that could come, and whether it did. */
  record Chance(Step step, boolean came) {}

  /** A step on a day that is counted from a beginning that is not yet known. */
  private record Pending(Step step, int day, Draw draw) {}

  private final Chooser chooser;
  private final List<Pending> pending = new ArrayList<>();
  private final List<Chance> chances = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();
  private int today;

  /** Gives the chance of a step, by the name of what is drawn. */
  interface Chooser {
    Draw draw(Step step, String what);
  }

  Story(Scenario scenario, LocalDate peildatum, Draw draw, Chooser chooser) {
    this.chooser = chooser;
    play(scenario.voorheen(), "");
    today += scenario.sinds().draw(draw);
    for (Pending each : pending) {
      LocalDate day = peildatum.minusDays(today - each.day());
      happenings.add(new Happening(each.step(), workday(day, -1), each.draw()));
    }
    pending.clear();
    today = 0;
    play(scenario.straks(), "");
    for (Pending each : pending) {
      LocalDate day = peildatum.plusDays(each.day());
      happenings.add(new Happening(each.step(), workday(day, 1), each.draw()));
    }
  }

  /** What came, in its order. */
  List<Happening> happenings() {
    return happenings;
  }

  /** Every step that was not certain, as often as it could come. */
  List<Chance> chances() {
    return chances;
  }

  private void play(List<Step> steps, String within) {
    for (Step step : steps) {
      String name = within + step.stap();
      int times = step.times().draw(chooser.draw(step, name + " keer"));
      for (int time = 1; time <= times; time++) {
        play(step, name + "#" + time);
      }
    }
  }

  private void play(Step step, String name) {
    Draw draw = chooser.draw(step, name);
    if (step.kans() != null) {
      boolean came = draw.chance(step.kans());
      chances.add(new Chance(step, came));
      if (!came) {
        return;
      }
    }
    today += step.delay().draw(draw);
    pending.add(new Pending(step, today, draw));
    play(step.stappen(), name + "/");
  }

  /** The same day; in a weekend the nearest workday on this side, for nobody is spoken then. */
  private static LocalDate workday(LocalDate day, int side) {
    boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    return weekend ? workday(day.plusDays(side), side) : day;
  }
}
