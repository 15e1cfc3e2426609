// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;
import org.jspecify.annotations.Nullable;

/** Every class of core and json of which a host can have a value. */
final class OurTypes {
  /** Those with a document that is written and never read. */
  static final List<Class<?>> WRITTEN_ONLY =
      List.of(
          Suggesties.class,
          GedeeldeSuggesties.class,
          KortAntwoord.class,
          WhyNot.class,
          Vergelijking.class,
          VoorInwoner.class,
          WerkrelatieVoorOverdracht.class,
          WerkrelatieZonderBijzondereGegevens.class);

  private OurTypes() {}

  /** All that are, or stand behind, a public type; found in the classes themselves. */
  static List<Class<?>> concrete() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> one : List.of(Werkrelatie.class, WerkrelatieJson.class)) {
      URI place;
      try {
        place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
      } catch (URISyntaxException noPlace) {
        throw new IOException(noPlace);
      }
      if (Files.isDirectory(Path.of(place))) {
        add(Path.of(place), types);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
          add(jar.getPath("/"), types);
        }
      }
    }
    return types;
  }

  private static void add(Path folder, List<Class<?>> types) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.startsWith("nl/") && name.endsWith(".class") && !name.contains("-info")) {
          Class<?> type = load(name.substring(0, name.length() - ".class".length()));
          if (!Modifier.isAbstract(type.getModifiers()) && hasValues(type) && isShown(type)) {
            types.add(type);
          }
        }
      }
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name.replace('/', '.'), false, OurTypes.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(name, missing);
    }
  }

  /** Whether there can be a value of it: it is not there for its static methods alone. */
  private static boolean hasValues(Class<?> type) {
    return type.getConstructors().length > 0
        || Stream.of(type.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .anyMatch(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private static boolean isShown(@Nullable Class<?> type) {
    return type != null
        && type.getName().startsWith("nl.werkrelatie.")
        && (isPublic(type)
            || isShown(type.getSuperclass())
            || Arrays.stream(type.getInterfaces()).anyMatch(OurTypes::isShown));
  }

  /** A public type inside one that is not public is nobody else's. */
  private static boolean isPublic(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers())
        && type.getModule().isExported(type.getPackageName())
        && (around == null || isPublic(around));
  }

  /** A value of this class that holds nothing: no constructor has run. */
  static Object hollow(Class<?> type) throws ReflectiveOperationException {
    Class<?> maker = Class.forName("sun.misc.Unsafe");
    Field only = maker.getDeclaredField("theUnsafe");
    only.setAccessible(true);
    return maker.getMethod("allocateInstance", Class.class).invoke(only.get(null), type);
  }
}
