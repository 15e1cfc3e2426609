// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;

/** What values of personal types print, and what a projection still holds. */
final class PersonalTypes {
  private PersonalTypes() {}

  /** What each personal value in this werkrelatie should print, and what it prints. */
  static Map<String, String> printed(Werkrelatie werkrelatie) {
    Map<String, String> printed = new LinkedHashMap<>();
    String references = werkrelatie.inwoner().id() + " " + werkrelatie.consulent().id();
    printed.put("Werkrelatie " + references, werkrelatie.toString());
    printed.put(
        "WerkrelatieZonderBijzondereGegevens " + references,
        werkrelatie.zonderBijzondereGegevens().toString());
    printed.put("WerkrelatieVoorInwoner " + references, werkrelatie.voorInwoner().toString());
    printed.put("Inwoner " + werkrelatie.inwoner().id(), werkrelatie.inwoner().toString());
    printed.put("Consulent " + werkrelatie.consulent().id(), werkrelatie.consulent().toString());
    werkrelatie.traject().ifPresent(traject -> printed.put("Traject", traject.toString()));
    werkrelatie
        .overdracht()
        .ifPresent(overdracht -> printed.put("Overdracht", overdracht.toString()));
    werkrelatie.team().ifPresent(team -> printed.put("Team", team.toString()));
    werkrelatie
        .feiten()
        .forEach(feit -> printed.put(name(feit) + " " + feit.id(), feit.toString()));
    return printed;
  }

  /** The public type of a fact. */
  static String name(Feit feit) {
    return Stream.of(
            Gespreksmoment.class,
            GeschondenLevensverhaal.class,
            Systeemkritiek.class,
            Waarneming.class,
            Uiting.class,
            AfgegevenSignaal.class,
            Zelfrapportage.class,
            Toezegging.class)
        .filter(type -> type.isInstance(feit))
        .map(Class::getSimpleName)
        .findFirst()
        .orElseThrow();
  }

  /** Every fact that can be read from the projection, through whichever accessor. */
  static List<Feit> facts(Object projection) {
    return Stream.of(projection.getClass().getMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && List.class.isAssignableFrom(method.getReturnType()))
        .flatMap(method -> ((List<?>) read(method, projection)).stream())
        .map(Feit.class::cast)
        .toList();
  }

  private static Object read(Method method, Object from) {
    try {
      return method.invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method.getName() + " cannot be read", e);
    }
  }

  /** The same two people, of whom nothing is known. */
  static Werkrelatie references(Werkrelatie werkrelatie) {
    return Werkrelatie.builder()
        .inwoner(Inwoner.of(werkrelatie.inwoner().id()))
        .consulent(Consulent.of(werkrelatie.consulent().id()))
        .build();
  }
}
