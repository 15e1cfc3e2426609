// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Signaal;

/** Every type of ours that who holds a value can get from it by calling public methods. */
final class Reach {
  /** The packages that every module sees. */
  static final Set<String> EXPORTED = exported();

  private final Set<JavaClass> types = new LinkedHashSet<>();

  private Reach() {}

  /** By its own methods, and by those of every other type that take such a value. */
  static Reach from(JavaClasses all, Class<?>... values) {
    Reach reach = new Reach();
    List<JavaClass> first = Stream.of(values).map(all::get).toList();
    List<JavaClass> next = new ArrayList<>(first);
    all.stream()
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(
            unit ->
                isPublic(unit) && unit.getRawParameterTypes().stream().anyMatch(first::contains))
        .forEach(unit -> next.addAll(unit.isConstructor() ? Set.of(unit.getOwner()) : given(unit)));
    reach.follow(new ArrayDeque<>(next));
    return reach;
  }

  /** By its own methods alone. */
  static Reach within(JavaClasses all, Class<?>... values) {
    Reach reach = new Reach();
    reach.follow(new ArrayDeque<>(Stream.of(values).map(all::get).toList()));
    return reach;
  }

  Set<JavaClass> types() {
    return types;
  }

  /** What can be called on the way. */
  Stream<JavaMethod> methods() {
    return types.stream().flatMap(Reach::callable);
  }

  /** Every type that a value of this method names, also inside a list, an Optional or an array. */
  static Set<JavaClass> given(JavaCodeUnit method) {
    Set<JavaClass> named = new LinkedHashSet<>();
    method
        .getReturnType()
        .getAllInvolvedRawTypes()
        .forEach(type -> named.add(type.getBaseComponentType()));
    return named;
  }

  private void follow(Deque<JavaClass> next) {
    while (!next.isEmpty()) {
      JavaClass type = next.remove();
      if (EXPORTED.contains(type.getPackageName()) && types.add(type)) {
        next.addAll(type.getAllSubclasses());
        callable(type).forEach(method -> next.addAll(given(method)));
      }
    }
  }

  private static Stream<JavaMethod> callable(JavaClass type) {
    return type.getAllMethods().stream()
        .filter(method -> EXPORTED.contains(method.getOwner().getPackageName()))
        .filter(
            method -> isPublic(method) && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static boolean isPublic(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static Set<String> exported() {
    try {
      Path classes =
          Path.of(Signaal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(classes).findAll().stream()
          .flatMap(module -> module.descriptor().exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    } catch (URISyntaxException noPlace) {
      throw new IllegalStateException(noPlace);
    }
  }
}
