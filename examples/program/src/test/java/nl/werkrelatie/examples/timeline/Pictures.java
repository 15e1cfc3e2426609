// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.werkrelatie.examples.timeline.picture.Picture;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.research.caseload.InventedCaseload;

/** The pictures of the invented werkrelaties. */
public final class Pictures {
  private Pictures() {}

  /** From nothing to far too much, for both readers and in both languages. */
  public static Map<String, Picture> all() {
    Map<String, Picture> pictures = new TreeMap<>();
    Examples.timelines().forEach((name, timeline) -> pictures.put(name, timeline.picture()));
    return pictures;
  }

  /** One of everything that has a day. */
  public static Picture full() {
    return Examples.timeline(Examples.full()).picture();
  }

  /** Contacts every eight days. */
  public static Picture with(int moments) {
    return Examples.timeline(Examples.with(moments)).picture();
  }

  /** Of invented werkrelaties of every kind, by their number. */
  public static Map<String, Picture> invented(int n) {
    Map<String, Picture> pictures = new TreeMap<>();
    InventedCaseload.of(42, Examples.PEILDATUM)
        .first(n)
        .forEach(
            one -> pictures.put("invented " + pictures.size(), Examples.timeline(one).picture()));
    return pictures;
  }

  /** So many contacts on one day and no other. */
  public static Picture onOneDay(int moments) {
    return Examples.timeline(
            Examples.empty()
                .withGespreksmomenten(
                    IntStream.range(0, moments)
                        .mapToObj(
                            nth ->
                                Gespreksmoment.held(
                                    "m" + nth, Examples.PEILDATUM.minusDays(625), Kanaal.TELEFOON))
                        .toList()))
        .picture();
  }
}
