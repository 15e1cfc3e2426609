// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Regelsets;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Tag("long")
  @Test
  void equal_content_has_one_fingerprint_of_64_digits() {
    for (long seed = 1; seed <= 100; seed++) {
      Regelset one = Regelsets.any().sample(seed);
      Regelset same = Regelsets.any().sample(seed);
      assertEquals(one, same);
      assertEquals(one.hash(), same.hash());
      assertTrue(one.hash().matches("[0-9a-f]{64}"), one.hash());
    }
  }

  @Tag("long")
  @Test
  void different_rule_sets_have_different_fingerprints() {
    Set<Regelset> drawn = new HashSet<>();
    Set<String> hashes = new HashSet<>();
    for (long seed = 1; seed <= 500; seed++) {
      drawn.add(Regelsets.any().sample(seed));
      hashes.add(Regelsets.any().sample(seed).hash());
    }
    assertEquals(drawn.size(), hashes.size());
  }

  /** Walks over every component of every record inside, so that a new one cannot be forgotten. */
  @Test
  void any_one_component_changed_anywhere_inside_changes_the_fingerprint() throws Exception {
    Regelset full = full();
    List<Regelset> changed = new ArrayList<>();
    for (Object other : changes(full)) {
      changed.add((Regelset) other);
    }
    assertTrue(changed.size() > 60, "few changes were made: " + changed.size());
    Set<String> hashes = new HashSet<>(List.of(full.hash()));
    for (Regelset other : changed) {
      assertNotEquals(full, other);
      assertTrue(hashes.add(other.hash()), () -> "told as another one is: " + other);
    }
  }

  @Test
  void the_order_in_which_thresholds_are_set_changes_nothing() {
    Drempels one = Drempels.standard().with(Drempel.STILTE, 60).with(Drempel.REEKS, 4);
    Drempels other = Drempels.standard().with(Drempel.REEKS, 4).with(Drempel.STILTE, 60);
    assertEquals(with(full(), one).hash(), with(full(), other).hash());
    assertNotEquals(with(full(), one).hash(), with(full(), Drempels.standard()).hash());
  }

  private static Regelset with(Regelset regelset, Drempels drempels) {
    return new Regelset(
        regelset.catalogus(),
        regelset.datum(),
        regelset.uitgever(),
        drempels,
        regelset.signalen(),
        regelset.aanhoudingen(),
        regelset.uitgeschakeld());
  }

  private static Regelset full() {
    Catalogus catalogus =
        new Catalogus(
            "dorp",
            "1",
            Tekst.of("Dorp", "Village"),
            Tekst.of("Verzonnen.", "Invented."),
            List.of(Village.THEE),
            List.of(
                Village.rule(
                    "dorp-1",
                    Condition.all(Signaal.STILTE, Condition.not(Signaal.GROEI)),
                    Signaal.BELAST,
                    Village.THEE)),
            List.of(Volgorde.before("D1", "DORP1", "H02")),
            List.of(),
            List.of(
                new Spanning(
                    "DX1", Tekst.of("dit", "this"), Tekst.of("zo", "so"), List.of("DORP1"))));
    return new Regelset(
        catalogus,
        LocalDate.of(2026, 1, 1),
        Tekst.of("Verzonnen Dorp", "Invented Village"),
        Drempels.standard().with(Drempel.STILTE, 60),
        List.of(Village.STIL),
        List.of(new Aanhouding("H01", List.of(Signaal.BELAST))),
        List.of(new Uitschakeling("r", Tekst.of("past niet", "does not fit"))));
  }

  /** The same value with one thing changed somewhere inside, in every way there is. */
  private static List<Object> changes(Object value) throws ReflectiveOperationException {
    if (value instanceof Record data) {
      return changedRecords(data);
    } else if (value instanceof List<?> list) {
      List<Object> changed = new ArrayList<>();
      if (!list.isEmpty()) {
        changed.add(list.subList(1, list.size()));
        for (Object one : changes(list.get(0))) {
          List<Object> other = new ArrayList<>(list);
          other.set(0, one);
          changed.add(other);
        }
      }
      return changed;
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      List<Object> changed = new ArrayList<>(List.of(Optional.empty()));
      for (Object one : changes(optional.get())) {
        changed.add(Optional.of(one));
      }
      return changed;
    } else if (value instanceof String text) {
      return List.of(
          text.matches("DORP1") ? "DORP2" : text + "2", text.toLowerCase(Locale.ROOT) + "3");
    } else if (value instanceof Integer number) {
      return List.of(number == Integer.MAX_VALUE ? number - 1 : number + 1);
    } else if (value instanceof LocalDate date) {
      return List.of(date.plusDays(1));
    } else if (value instanceof Boolean yes) {
      return List.of(!yes);
    } else if (value instanceof Drempels drempels) {
      return List.of(drempels.with(Drempel.STILTE, 61), Drempels.standard());
    } else if (value instanceof Enum<?> word) {
      Object[] words = word.getDeclaringClass().getEnumConstants();
      return Stream.of(words).filter(other -> other != word).toList();
    }
    return List.of();
  }

  private static List<Object> changedRecords(Record data) throws ReflectiveOperationException {
    RecordComponent[] components = data.getClass().getRecordComponents();
    List<Object> changed = new ArrayList<>();
    for (int place = 0; place < components.length; place++) {
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int index = 0; index < components.length; index++) {
        types[index] = components[index].getType();
        values[index] = components[index].getAccessor().invoke(data);
      }
      int made = changed.size();
      List<Object> others = changes(values[place]);
      for (Object other : others) {
        values[place] = other;
        try {
          changed.add(data.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException refused) {
          assertTrue(
              refused.getCause() instanceof IllegalArgumentException, components[place]::getName);
        }
      }
      boolean mayBeEmpty = others.isEmpty() || REFUSED_ALONE.contains(components[place].getName());
      assertTrue(
          mayBeEmpty || changed.size() > made,
          components[place] + " of " + data.getClass().getSimpleName() + " was never changed");
    }
    return changed;
  }

  /** What a rule set refuses to differ in without another change beside it. */
  private static final Set<String> REFUSED_ALONE = Set.of("signalen");
}
