// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;

/**
 * Everything that can be read from an answer: what each public method gives, and what each public
 * method of that gives, and so on. What belongs to a catalogue is read by its id.
 */
final class Readable {
  private static final int DEEP = 8;
  private static final Set<String> NOT_READ =
      Set.of("getClass", "notify", "notifyAll", "wait", "compareTo", "equals", "hashCode");

  private final List<String> lines = new ArrayList<>();

  private Readable() {}

  /** One line for each thing that can be read. */
  static List<String> of(Object answer) {
    Readable readable = new Readable();
    readable.read("", answer, DEEP);
    return readable.lines;
  }

  private void read(String path, Object value, int deep) {
    if (value instanceof Optional<?> maybe) {
      readEach(path, maybe.stream().toList(), deep);
    } else if (value instanceof Collection<?> several) {
      readEach(path, several, deep);
    } else if (value instanceof Stream<?> stream) {
      readEach(path, stream.toList(), deep);
    } else if (value instanceof Handvat handvat) {
      lines.add(path + " " + handvat.id());
    } else if (value instanceof Rule rule) {
      lines.add(path + " " + rule.id());
    } else if (value instanceof Catalogus catalogus) {
      lines.add(path + " " + catalogus.id());
    } else if (isOurs(value) && deep > 0) {
      lines.add(path + " " + value + " " + value.hashCode());
      methods(value).forEach(method -> call(path, value, method, deep));
    } else {
      lines.add(path + " " + value);
    }
  }

  private void readEach(String path, Collection<?> values, int deep) {
    lines.add(path + " has " + values.size());
    values.forEach(one -> read(path, one, deep));
  }

  private void call(String path, Object value, Method method, int deep) {
    for (Object[] arguments : arguments(method)) {
      read(path + "." + method.getName(), invoke(value, method, arguments), deep - 1);
    }
  }

  private static Object invoke(Object value, Method method, Object... arguments) {
    try {
      return method.invoke(value, arguments);
    } catch (InvocationTargetException refused) {
      return refused.getCause().toString();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isOurs(Object value) {
    return value.getClass().getPackageName().startsWith("nl.werkrelatie")
        && !(value instanceof Enum<?>)
        && !(value instanceof Tekst);
  }

  private static List<Method> methods(Object value) {
    // What makes a value is not public; what it is, its parent, is.
    return Stream.<Class<?>>iterate(value.getClass(), Objects::nonNull, Class::getSuperclass)
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Stream.of(type.getMethods()))
        .distinct()
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class && !method.isBridge())
        .filter(method -> !NOT_READ.contains(method.getName()))
        .filter(method -> !method.getName().startsWith("with"))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  /** Whatever a reader can ask a method for; nothing when a reader cannot ask it by itself. */
  private static List<Object[]> arguments(Method method) {
    List<Class<?>> types = List.of(method.getParameterTypes());
    if (types.isEmpty()) {
      return List.<Object[]>of(new Object[0]);
    } else if (types.equals(List.of(Locale.class))) {
      return Weergaven.LANGUAGES.stream().map(language -> new Object[] {language}).toList();
    } else if (types.equals(List.of(Locale.class, Weergave.class))) {
      return Weergaven.LANGUAGES.stream()
          .flatMap(language -> Weergaven.ALL.stream().map(shown -> new Object[] {language, shown}))
          .toList();
    } else if (types.equals(List.of(Constatering.class))) {
      return Stream.of(Signaal.values()).map(signaal -> new Object[] {signaal}).toList();
    }
    return List.of();
  }
}
