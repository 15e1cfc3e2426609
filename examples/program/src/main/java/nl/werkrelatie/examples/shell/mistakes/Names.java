// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.shell.show.DocumentWords;
import nl.werkrelatie.examples.shell.show.Documents;
import nl.werkrelatie.handvat.Handvat;

/** The names that can be typed: functions, values and types of the library. */
public final class Names {
  /** What the start script of the shell imports, so that it can be typed without a package. */
  private static final List<String> PACKAGES =
      Documents.read("/werkrelatie.jsh")
          .lines()
          .filter(line -> line.startsWith("import nl.werkrelatie."))
          .map(line -> line.substring("import ".length(), line.length() - "*;".length()))
          .toList();

  private final Set<String> values = new TreeSet<>();
  private final Set<String> functions = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();

  /** With the functions of the one class and the values of the other. */
  public Names(Class<?> functionsOf, Class<?> valuesOf) {
    Stream.of(valuesOf.getDeclaredFields())
        .filter(Names::isPublic)
        .map(Field::getName)
        .forEach(values::add);
    RuleEngine.standard().handvatten().stream().map(Handvat::id).forEach(values::add);
    Stream.of(functionsOf.getDeclaredMethods())
        .filter(Names::isPublic)
        .map(Method::getName)
        .forEach(functions::add);
    for (DocumentWords.Entry entry : new DocumentWords().entries()) {
      if (entry.list().equals("glossary")) {
        types.add(entry.word());
      }
    }
  }

  /** Names that somebody gave to a value, and that stand for one. */
  public Set<String> values() {
    return values;
  }

  public Set<String> functions() {
    return functions;
  }

  Set<String> types() {
    return types;
  }

  /** The type of the library with this name. */
  public static Optional<Class<?>> type(String name) {
    for (String part : PACKAGES) {
      try {
        return Optional.of(Class.forName(part + name));
      } catch (ClassNotFoundException | NoClassDefFoundError elsewhere) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static boolean isPublic(Member member) {
    return Modifier.isPublic(member.getModifiers());
  }
}
