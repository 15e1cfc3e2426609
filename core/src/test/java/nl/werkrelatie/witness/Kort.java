// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.model.Werkrelatie;

/** What an invented werkrelatie says, in one line; a day as days from the peildatum. */
public final class Kort {
  private final LocalDate peildatum;

  private Kort(LocalDate peildatum) {
    this.peildatum = peildatum;
  }

  /** Without the two references, that are the same in all. */
  public static String of(Werkrelatie werkrelatie, LocalDate peildatum) {
    String told = new Kort(peildatum).value(werkrelatie);
    return told.replaceAll("(consulent|inwoner)\\(id [CW]-1\\) ?", "").strip();
  }

  private String attributes(Object value) {
    return Stream.of(value.getClass().getSuperclass().getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .map(attribute -> attribute(attribute.getName(), read(attribute, value)))
        .filter(told -> !told.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static Object read(Method attribute, Object value) {
    try {
      return attribute.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(attribute.getName() + " cannot be read", e);
    }
  }

  private String attribute(String name, Object value) {
    String told = value(value);
    if (told.isEmpty()) {
      return "";
    }
    return told.startsWith("(") ? name + told : name + " " + told;
  }

  private String value(Object value) {
    if (value instanceof Optional<?> some) {
      return some.map(this::value).orElse("");
    } else if (value instanceof OptionalInt number) {
      return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    } else if (value instanceof Collection<?> several) {
      String told = several.stream().map(this::value).collect(Collectors.joining(", "));
      return told.isEmpty() ? "" : "(" + told + ")";
    } else if (value instanceof LocalDate date) {
      return String.valueOf(date.toEpochDay() - peildatum.toEpochDay());
    } else if (value instanceof Werkrelatie) {
      return attributes(value);
    }
    return value.getClass().getName().contains(".Immutable")
        ? "(" + attributes(value) + ")"
        : String.valueOf(value);
  }
}
