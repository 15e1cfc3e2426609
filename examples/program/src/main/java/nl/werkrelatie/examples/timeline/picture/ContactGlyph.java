// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Initiatief;

/**
 * Gespreksmomenten through one channel: what became of them, and who took the initiative.
 *
 * @param outcomes every outcome that there was
 * @param inwoner whether the inwoner began, alone or together
 * @param gemeente whether the gemeente began, alone or together
 * @param several whether it is more than one gespreksmoment
 */
public record ContactGlyph(Set<Mark> outcomes, boolean inwoner, boolean gemeente, boolean several)
    implements Glyph {

  /** The names of the outcomes are kept in the order of the marks. */
  public ContactGlyph {
    outcomes = Set.copyOf(outcomes);
  }

  /** One gespreksmoment. */
  public static ContactGlyph of(Mark outcome, Optional<Initiatief> initiatief) {
    return new ContactGlyph(
        Set.of(outcome),
        initiatief.filter(each -> each != Initiatief.GEMEENTE).isPresent(),
        initiatief.filter(each -> each != Initiatief.INWONER).isPresent(),
        false);
  }

  @Override
  public ContactGlyph and(Glyph other) {
    ContactGlyph contact = (ContactGlyph) other;
    Set<Mark> all = EnumSet.copyOf(outcomes);
    all.addAll(contact.outcomes);
    return new ContactGlyph(all, inwoner || contact.inwoner, gemeente || contact.gemeente, true);
  }

  @Override
  public List<Stroke> strokes() {
    List<Stroke> strokes = new ArrayList<>();
    String began = (inwoner ? "M-4 -10H4" : "") + (gemeente ? "M-4 10H4" : "");
    if (!began.isEmpty()) {
      strokes.add(Stroke.of(began, Stroke.Paint.LINE));
    }
    Iterator<Mark> each = EnumSet.copyOf(outcomes).iterator();
    Mark first = each.next();
    if (outcomes.size() == 1) {
      String path = several ? first.path().replace(Mark.circle(), Mark.wide()) : first.path();
      strokes.add(Stroke.of(path, Stroke.Paint.of(first.filled())));
    } else if (outcomes.size() == 2) {
      strokes.add(Stroke.beside(first, -6));
      strokes.add(Stroke.beside(each.next(), 6));
    } else {
      strokes.add(Stroke.of(Mark.PERIODE));
    }
    return strokes;
  }

  @Override
  public Set<Key> keys() {
    Set<Key> keys = EnumSet.noneOf(Key.class);
    if (outcomes.size() <= 2) {
      outcomes.forEach(each -> keys.add(Key.of(each)));
    } else {
      keys.add(Key.PERIODE);
    }
    if (several && outcomes.size() == 1) {
      keys.add(Key.SEVERAL);
    }
    if (inwoner) {
      keys.add(Key.FROM_INWONER);
    }
    if (gemeente) {
      keys.add(Key.FROM_GEMEENTE);
    }
    return keys;
  }
}
