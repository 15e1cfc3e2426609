// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;

/**
 * The time of a werkrelatie as spells, from the first contact that took place: how the last contact
 * took place, and silence from the day on which the threshold for it is reached. Counted from 1, so
 * that no date is told. Up to the peildatum where that may be told, or else to the last contact.
 */
final class Spells {
  static final String SILENCE = "stilte";

  /** A spell; both ends are within it. */
  record Spell(int begin, int end, String state) {}

  private final NavigableMap<LocalDate, String> contacts = new TreeMap<>();
  private final int silence;

  private Spells(List<Gespreksmoment> moments, LocalDate peildatum, int silence) {
    this.silence = silence;
    for (Gespreksmoment moment : moments) {
      boolean took = moment.status().filter(Gespreksstatus.GELUKT::equals).isPresent();
      if (took && !moment.datum().isAfter(peildatum)) {
        contacts.put(
            moment.datum(), moment.kanaal().map(Code::of).orElse(Code.NOT_RECORDED.code()));
      }
    }
  }

  /**
   * The spells of these moments, in the order of time.
   *
   * @param moments in the order of time
   * @param disguise counted in days, or in calendar months as each is on its last day
   */
  static List<Spell> of(
      List<Gespreksmoment> moments, LocalDate peildatum, int silence, Disguise disguise) {
    Spells spells = new Spells(moments, peildatum, silence);
    List<Spell> all = new ArrayList<>();
    if (spells.contacts.isEmpty()) {
      return all;
    }
    LocalDate end = disguise.tellsPeildatum() ? peildatum : spells.contacts.lastKey();
    LocalDate day = spells.contacts.firstKey();
    for (int unit = 1; !day.isAfter(end); unit++) {
      LocalDate last = disguise.inMonths() ? day.withDayOfMonth(day.lengthOfMonth()) : day;
      String state = spells.state(last.isAfter(end) ? end : last);
      if (all.isEmpty() || !all.get(all.size() - 1).state().equals(state)) {
        all.add(new Spell(unit, unit, state));
      } else {
        Spell before = all.remove(all.size() - 1);
        all.add(new Spell(before.begin(), unit, state));
      }
      day = last.plusDays(1);
    }
    return all;
  }

  private String state(LocalDate day) {
    var contact = contacts.floorEntry(day);
    return contact.getKey().plusDays(silence).isAfter(day) ? contact.getValue() : SILENCE;
  }
}
