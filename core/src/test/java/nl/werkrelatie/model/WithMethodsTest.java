// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every attribute can be changed in a copy by a method that the public type itself declares: what a
 * type behind it declares is offered by no editor and no JShell of Java 17.
 */
class WithMethodsTest {
  private static final List<Class<?>> TYPES =
      List.of(
          AfgegevenSignaal.class,
          Consulent.class,
          GeschondenLevensverhaal.class,
          Gespreksmoment.class,
          Inwoner.class,
          Overdracht.class,
          Systeemkritiek.class,
          Team.class,
          Toezegging.class,
          Traject.class,
          Uiting.class,
          Waarneming.class,
          Werkrelatie.class,
          Zelfrapportage.class);

  @Test
  void every_attribute_has_a_with_method_in_the_public_type() {
    for (Class<?> type : TYPES) {
      Set<String> declared =
          Arrays.stream(type.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .map(Method::getName)
              .collect(Collectors.toSet());
      Set<String> made =
          Arrays.stream(implementation(type).getDeclaredMethods())
              .map(Method::getName)
              .filter(name -> name.startsWith("with"))
              .collect(Collectors.toSet());
      assertTrue(made.size() > 0, () -> type + " can be changed in nothing");
      made.removeAll(declared);
      assertEquals(Set.of(), made, type.getSimpleName());
    }
  }

  @Test
  void every_type_that_is_made_by_a_builder_is_looked_at() {
    for (Class<?> type : TYPES) {
      assertTrue(
          implementation(type).getSimpleName().toLowerCase(Locale.ROOT).startsWith("immutable"));
    }
    Set<Class<?>> known = Set.copyOf(TYPES);
    for (Method attribute : Werkrelatie.class.getDeclaredMethods()) {
      Class<?> type = attribute.getReturnType();
      boolean built =
          type.getPackage() == Werkrelatie.class.getPackage()
              && Arrays.stream(type.getDeclaredMethods())
                  .anyMatch(m -> m.getName().equals("builder"));
      assertTrue(!built || known.contains(type), () -> type + " is not looked at");
    }
  }

  private static Class<?> implementation(Class<?> type) {
    try {
      return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(type + " has no implementation", missing);
    }
  }
}
