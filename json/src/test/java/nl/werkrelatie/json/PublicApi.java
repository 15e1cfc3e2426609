// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a host can name of a module: the public signatures of the packages that it exports. */
final class PublicApi {
  private static final Set<Class<?>> OF_EVERY_KIND = Set.of(Object.class, Record.class, Enum.class);
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("equals(Object)", "hashCode()", "toString()");

  private PublicApi() {}

  /** The signatures of the module in which this type stands, those of each type below its own. */
  static String of(Class<?> door) throws Exception {
    Path place = Path.of(door.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleReference module = ModuleFinder.of(place).findAll().iterator().next();
    SortedMap<String, SortedSet<String>> types = new TreeMap<>();
    for (String name : exported(module)) {
      Class<?> type = Class.forName(name, false, door.getClassLoader());
      if (isVisible(type)) {
        types.put(name + "\n  " + header(type), members(type));
      }
    }
    StringBuilder api = new StringBuilder();
    types.forEach(
        (type, members) -> {
          api.append(type).append('\n');
          members.forEach(member -> api.append("    ").append(member).append('\n'));
        });
    return api.toString();
  }

  private static SortedSet<String> exported(ModuleReference module) throws IOException {
    SortedSet<String> packages =
        module.descriptor().exports().stream()
            .filter(Predicate.not(Exports::isQualified))
            .map(Exports::source)
            .collect(Collectors.toCollection(TreeSet::new));
    try (ModuleReader reader = module.open();
        Stream<String> names = reader.list()) {
      return names
          .filter(name -> name.endsWith(".class") && name.contains("/"))
          .map(name -> name.replaceAll("\\.class$", "").replace('/', '.'))
          .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
          .filter(name -> !name.endsWith("package-info"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** A nested type is as visible as what it is nested in. */
  private static boolean isVisible(Class<?> type) {
    return isVisible(type.getModifiers())
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String header(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "annotation"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    String supertypes =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()),
                Arrays.stream(type.getGenericInterfaces()))
            .filter(supertype -> isVisible(raw(supertype)))
            .filter(supertype -> !OF_EVERY_KIND.contains(raw(supertype)))
            .map(PublicApi::shown)
            .collect(Collectors.joining(", "));
    return (Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "")
        + (Modifier.isFinal(type.getModifiers()) ? "final " : "")
        + (type.isSealed() ? "sealed " : "")
        + kind
        + variables(type).stripTrailing()
        + (supertypes.isEmpty() ? "" : " of " + supertypes);
  }

  private static Class<?> raw(Type type) {
    return type instanceof java.lang.reflect.ParameterizedType some
        ? (Class<?>) some.getRawType()
        : (Class<?>) type;
  }

  /** Also what comes from a supertype that nobody can name. */
  private static SortedSet<String> members(Class<?> type) {
    SortedSet<String> members = new TreeSet<>();
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isSeen(constructor)) {
        members.add(parameters("new", constructor));
      }
    }
    addMembers(type, members);
    return members;
  }

  private static void addMembers(Class<?> type, SortedSet<String> members) {
    for (Field field : type.getDeclaredFields()) {
      if (isSeen(field)) {
        members.add(modifiers(field) + shown(field.getGenericType()) + " " + field.getName());
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      String called = parameters(method.getName(), method);
      if (isSeen(method) && !OF_EVERY_OBJECT.contains(called)) {
        members.add(
            modifiers(method)
                + variables(method)
                + shown(method.getGenericReturnType())
                + " "
                + called);
      }
    }
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .filter(supertype -> !isVisible(supertype))
        .forEach(supertype -> addMembers(supertype, members));
  }

  private static boolean isSeen(Member member) {
    return isVisible(member.getModifiers()) && !member.isSynthetic();
  }

  private static String modifiers(Member member) {
    int told = Modifier.STATIC | Modifier.ABSTRACT | Modifier.PROTECTED;
    String modifiers = Modifier.toString(member.getModifiers() & told);
    return (member instanceof AnnotatedElement element
                && element.isAnnotationPresent(Deprecated.class)
            ? "deprecated "
            : "")
        + modifiers
        + (modifiers.isEmpty() ? "" : " ");
  }

  private static String parameters(String name, Executable of) {
    return Arrays.stream(of.getGenericParameterTypes())
        .map(PublicApi::shown)
        .collect(Collectors.joining(", ", name + "(", of.isVarArgs() ? ", ...)" : ")"));
  }

  private static String variables(GenericDeclaration of) {
    return of.getTypeParameters().length == 0
        ? ""
        : Arrays.stream(of.getTypeParameters())
            .map(
                variable ->
                    variable
                        + Arrays.stream(variable.getBounds())
                            .filter(bound -> bound != Object.class)
                            .map(bound -> " of " + shown(bound))
                            .collect(Collectors.joining()))
            .collect(Collectors.joining(", ", "<", "> "));
  }

  /** Without the packages of Java and of this library: they only make lines long. */
  private static String shown(Type type) {
    return type.getTypeName()
        .replaceAll("\\b(?:java|nl\\.werkrelatie)(?:\\.[a-z]\\w*)+\\.(?=[A-Z])", "");
  }
}
