// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.examples.io.NearNames;

/** What a value of one type can be asked, as that very type says. */
final class TypeMembers {
  private final Class<?> type;
  private final Set<String> methods = new TreeSet<>();
  private final Set<String> fields = new TreeSet<>();
  private final Set<String> lists = new TreeSet<>();

  TypeMembers(Class<?> type) {
    this.type = type;
    // Nobody looks for what every value can be asked.
    Stream.of(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !method.getName().contains("$"))
        .forEach(this::add);
    Stream.of(type.getFields()).map(Field::getName).forEach(fields::add);
  }

  /** The type that the compiler names so; empty for one that was typed here. */
  static Optional<TypeMembers> named(String written) {
    String name = written.replaceAll("@[\\w.$]+ ", "").replaceAll("<.*", "").strip();
    while (true) {
      try {
        return Optional.of(
            new TypeMembers(Class.forName(name, false, TypeMembers.class.getClassLoader())));
      } catch (ClassNotFoundException | LinkageError elsewhere) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          return Optional.empty();
        }
        // Perhaps a type inside another one.
        name = name.substring(0, dot) + "$" + name.substring(dot + 1);
      }
    }
  }

  private void add(Method method) {
    methods.add(method.getName());
    if (method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && Collection.class.isAssignableFrom(method.getReturnType())) {
      lists.add(method.getName() + "()");
    }
  }

  String name() {
    return JavaWords.shortly(type.getCanonicalName());
  }

  boolean hasMethod(String name) {
    return methods.contains(name);
  }

  boolean hasField(String name) {
    return fields.contains(name);
  }

  /** What is there and looks like this name, a method with its brackets. */
  List<String> nearest(String name) {
    Set<String> all = new TreeSet<>(methods);
    all.addAll(fields);
    return NearNames.to(name, all).stream()
        .map(near -> methods.contains(near) ? near + "(...)" : near)
        .toList();
  }

  /** The methods that give more than one of something, as they are typed. */
  Set<String> lists() {
    return lists;
  }
}
