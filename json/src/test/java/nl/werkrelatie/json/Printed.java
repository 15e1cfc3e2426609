// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** What everything prints that can be reached from some values through public accessors. */
final class Printed {
  private static final String OURS = "nl.werkrelatie.";

  /** The dates and the numbers of the marked werkrelatie. */
  private static final Pattern CONTENT = Pattern.compile("217[67]-|73317|1377");

  /** What a reader needs to find a value back: a type and an id. */
  private static final Pattern TYPES_AND_IDS =
      Pattern.compile("[A-Z][A-Za-z]+( " + Marks.TEXT + "-[A-Za-z0-9-]+){0,2}");

  private final Map<Object, String> printed = new LinkedHashMap<>();

  private Printed() {}

  static Printed of(Object... values) {
    Printed printed = new Printed();
    for (Object value : values) {
      printed.add(value);
    }
    return printed;
  }

  /** The run-time types that were met. */
  Set<String> types() {
    Set<String> types = new TreeSet<>();
    printed.keySet().forEach(value -> types.add(value.getClass().getSimpleName()));
    return types;
  }

  /** What tells a date or a number of the werkrelatie, or more about a value of it than its id. */
  List<String> leaks(LocalDate peildatum) {
    List<String> leaks = new ArrayList<>();
    printed.forEach(
        (value, text) -> {
          leaks.addAll(leaks(value.getClass().getSimpleName(), text, peildatum));
          boolean isModel = value.getClass().getPackageName().equals("nl.werkrelatie.model");
          if (isModel && !value.getClass().isEnum() && !TYPES_AND_IDS.matcher(text).matches()) {
            leaks.add(text);
          }
        });
    return leaks;
  }

  /** The peildatum is what was asked, and no fact. */
  static List<String> leaks(String what, String text, LocalDate peildatum) {
    String rest = text.replace(peildatum.toString(), "");
    return CONTENT.matcher(rest).find() ? List.of(what + " prints " + text) : List.of();
  }

  /** What tells an id of the werkrelatie. */
  List<String> withId() {
    return printed.values().stream().filter(text -> text.contains(Marks.TEXT)).toList();
  }

  /** Adds what this prints, and everything that can be reached from it. */
  void add(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(this::add);
    } else if (value instanceof Stream<?> stream) {
      stream.forEach(this::add);
    } else if (value.getClass().getName().startsWith(OURS) && !printed.containsKey(value)) {
      printed.put(value, value.toString());
      accessors(value.getClass()).forEach(accessor -> add(read(accessor, value)));
    }
  }

  /** What can be asked of it from outside: what the types that a host can see declare. */
  private static Stream<Method> accessors(Class<?> type) {
    return above(type)
        .filter(face -> face.getName().startsWith(OURS))
        .filter(face -> Modifier.isPublic(face.getModifiers()))
        .filter(face -> face.getModule().isExported(face.getPackageName()))
        .flatMap(face -> Stream.of(face.getDeclaredMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !BaseStream.class.equals(method.getReturnType()));
  }

  private static Stream<Class<?>> above(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
            .flatMap(Printed::above));
  }

  private static Object read(Method accessor, Object from) {
    try {
      return accessor.invoke(from);
    } catch (IllegalAccessException | InvocationTargetException failure) {
      throw new AssertionError(accessor + " cannot be read", failure);
    }
  }
}
