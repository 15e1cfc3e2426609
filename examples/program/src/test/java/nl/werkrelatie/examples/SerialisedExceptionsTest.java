// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** What an exception of ours is after Java serialisation: its message, and lists without facts. */
class SerialisedExceptionsTest {
  private static final List<String> MODULES =
      List.of("core", "json", "json/gevallen", "examples/research", "examples/program");

  /**
   * Two extend a class of a host's Jackson, which is not here, and add no list of their own; two
   * are the program's own way to refuse a call, and hold the command line, which nobody serialises.
   */
  private static final Set<String> OTHERS =
      Set.of(
          "nl.werkrelatie.json.host.Jackson2Refusal",
          "nl.werkrelatie.json.host.Jackson3Refusal",
          "nl.werkrelatie.examples.WrongCall",
          "nl.werkrelatie.examples.BadValue");

  private static final Tekst TEKST = Tekst.of("is fout", "is wrong");

  /** One of everything that an exception lists. */
  private static final Map<Type, Object> LISTED =
      Map.of(
          String.class,
          "een regel",
          Violation.class,
          new Violation("id", Violation.Code.MISSING, TEKST.en(), TEKST.nl()),
          Regelfout.class,
          new Regelfout("naam", TEKST),
          DocumentViolation.class,
          new DocumentViolation(DocumentViolation.Code.MISSING, "/id", 1, 1, TEKST));

  @Test
  void the_lists_of_every_exception_are_empty_and_never_null() throws Exception {
    Set<String> withLists = new TreeSet<>();
    for (Class<?> type : exceptions()) {
      Throwable made = made(type);
      byte[] bytes = bytes(made);
      Throwable read = read(bytes);
      assertEquals(made.getMessage(), read.getMessage(), () -> "the message of " + type);
      for (Method list : lists(type)) {
        withLists.add(type.getSimpleName() + "." + list.getName());
        assertEquals(1, ((List<?>) list.invoke(made)).size(), () -> list + " before");
        assertEquals(List.of(), list.invoke(read), () -> list + " after");
      }
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      for (Class<?> fact : List.of(Violation.class, Regelfout.class, DocumentViolation.class)) {
        assertFalse(text.contains(fact.getName() + ";"), () -> type + " takes its facts along");
      }
    }
    assertTrue(
        withLists.containsAll(
            Set.of(
                "DocumentRefusedException.violations",
                "InvalidValueException.violations",
                "RegelsetRefusedException.fouten")),
        () -> "the exceptions that were found: " + withLists);
  }

  /** Every exception of these modules, found among their classes. */
  private static List<Class<?>> exceptions() throws IOException {
    List<Class<?>> exceptions = new ArrayList<>();
    for (String module : MODULES) {
      Path classes = Path.of("..", module, "target", "classes");
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
          String name =
              classes
                  .relativize(file)
                  .toString()
                  .replaceAll("[/\\\\]", ".")
                  .replaceAll(".class$", "");
          if (!name.equals("module-info") && !OTHERS.contains(name) && isException(name)) {
            exceptions.add(type(name));
          }
        }
      }
    }
    return exceptions;
  }

  private static boolean isException(String name) {
    try {
      return Throwable.class.isAssignableFrom(type(name));
    } catch (NoClassDefFoundError ofAHost) {
      // Made for a host's Jackson or JSON-B, which is not here; no exception but those named above.
      assertTrue(name.matches("nl\\.werkrelatie\\.json\\.host\\.(Jackson|JsonBinding).*"), name);
      return false;
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, SerialisedExceptionsTest.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** One with a single element in each of its lists. */
  private static Throwable made(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> most =
        Arrays.stream(type.getDeclaredConstructors())
            .max(
                Comparator.comparing(
                    each -> Arrays.asList(each.getParameterTypes()).contains(List.class)))
            .orElseThrow();
    most.setAccessible(true);
    Object[] arguments =
        Arrays.stream(most.getGenericParameterTypes())
            .map(SerialisedExceptionsTest::argument)
            .toArray();
    return (Throwable) most.newInstance(arguments);
  }

  private static Object argument(Type type) {
    return type instanceof ParameterizedType list
        ? List.of(LISTED.get(list.getActualTypeArguments()[0]))
        : LISTED.get(type);
  }

  private static List<Method> lists(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getReturnType() == List.class && method.getParameterCount() == 0)
        .peek(method -> method.setAccessible(true))
        .toList();
  }

  private static byte[] bytes(Throwable exception) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    return bytes.toByteArray();
  }

  private static Throwable read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (Throwable) in.readObject();
    }
  }
}
