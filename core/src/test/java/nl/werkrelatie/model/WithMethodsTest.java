// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every attribute can be changed in a copy by a method that the public type itself declares: what a
 * type behind it declares is offered by no editor and no JShell of Java 17.
 */
class WithMethodsTest {
  private static final String MADE_BEHIND = "Immutable";

  @Tag("long")
  @Test
  void every_attribute_has_a_with_method_in_the_public_type() {
    List<Class<?>> implementations = implementations();
    assertTrue(implementations.size() > 10, () -> "only found " + implementations);
    for (Class<?> implementation : implementations) {
      Class<?> type = implementation.getSuperclass();
      Set<String> declared =
          Arrays.stream(type.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .map(Method::getName)
              .collect(Collectors.toSet());
      Set<String> made =
          Arrays.stream(implementation.getDeclaredMethods())
              .map(Method::getName)
              .filter(name -> name.startsWith("with"))
              .collect(Collectors.toSet());
      assertTrue(made.size() > 0, () -> type + " can be changed in nothing");
      made.removeAll(declared);
      assertEquals(Set.of(), made, type.getSimpleName());
    }
  }

  /** What Immutables made, found among the classes, so that none is forgotten. */
  private static List<Class<?>> implementations() {
    return new ClassFileImporter()
        .importPackages("nl.werkrelatie.model").stream()
            .filter(type -> type.getSimpleName().startsWith(MADE_BEHIND))
            .filter(JavaClass::isTopLevelClass)
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }
}
