// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;

/**
 * Every public type of an exported package of core, json and gevallen, nested ones too, found in
 * the classes themselves.
 */
final class PublicTypes {
  /** These are made of classes of a host's Jackson 2 and JSON-B, which are not here. */
  private static final List<String> OF_A_HOST =
      List.of("nl/werkrelatie/json/host/Jackson2", "nl/werkrelatie/json/host/JsonBinding");

  private PublicTypes() {}

  /** Those of which there can be a value: not those with nothing but static methods. */
  static List<Class<?>> withValues() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> type : all()) {
      boolean asked =
          Stream.of(type.getMethods())
              .filter(method -> method.getDeclaringClass() != Object.class)
              .map(Method::getModifiers)
              .anyMatch(modifiers -> !Modifier.isStatic(modifiers));
      if (asked || type.getConstructors().length > 0) {
        types.add(type);
      }
    }
    return types;
  }

  /** Every constant of every enum. */
  static List<Object> constants() throws IOException {
    List<Object> constants = new ArrayList<>();
    for (Class<?> type : all()) {
      if (type.isEnum()) {
        constants.addAll(Arrays.asList(type.getEnumConstants()));
      }
    }
    return constants;
  }

  /** A beginning of every value that is built. */
  static List<Object> builders() throws IOException {
    List<Object> builders = new ArrayList<>();
    for (Class<?> type : all()) {
      for (Method method : type.getDeclaredMethods()) {
        boolean none = method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers());
        if (none && method.getName().equals("builder")) {
          try {
            builders.add(Objects.requireNonNull(method.invoke(null)));
          } catch (ReflectiveOperationException unmade) {
            throw new AssertionError(method.toString(), unmade);
          }
        }
      }
    }
    return builders;
  }

  /** What can be asked of a value of this class from outside: what its public types declare. */
  static Set<Method> methods(Class<?> type) {
    Set<Method> methods = new LinkedHashSet<>();
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      gather(one, methods);
    }
    return methods;
  }

  private static void gather(Class<?> type, Set<Method> methods) {
    boolean ours = type.getName().startsWith("nl.werkrelatie.");
    if (ours && Modifier.isPublic(type.getModifiers())) {
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())) {
          methods.add(method);
        }
      }
    }
    for (Class<?> above : type.getInterfaces()) {
      gather(above, methods);
    }
  }

  private static List<Class<?>> all() throws IOException {
    List<Class<?>> types = new ArrayList<>(in(Werkrelatie.class));
    types.addAll(in(WerkrelatieJson.class));
    types.addAll(in(Gevallen.class));
    return types;
  }

  /** The public types beside this one, be it in a folder or in a jar. */
  private static List<Class<?>> in(Class<?> one) throws IOException {
    URI place;
    try {
      place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException noPlace) {
      throw new IOException(noPlace);
    }
    Set<String> exported =
        ModuleFinder.of(Path.of(place)).findAll().stream()
            .flatMap(module -> module.descriptor().exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    if (Files.isDirectory(Path.of(place))) {
      return in(Path.of(place), exported);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
      return in(jar.getPath("/"), exported);
    }
  }

  private static List<Class<?>> in(Path folder, Set<String> exported) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.startsWith("nl/")
            && name.endsWith(".class")
            && !name.contains("-info")
            && OF_A_HOST.stream().noneMatch(name::startsWith)) {
          Class<?> type = load(name.substring(0, name.length() - ".class".length()));
          if (isPublic(type) && exported.contains(type.getPackageName())) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name.replace('/', '.'), false, PublicTypes.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(name, missing);
    }
  }

  /** A public type inside one that is not public is nobody else's. */
  private static boolean isPublic(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
  }
}
