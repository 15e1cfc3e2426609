// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorOverdracht;
import nl.werkrelatie.engine.Weergave;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.json.JsonLinesWriter;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.WerkrelatieLines;
import nl.werkrelatie.json.WerkrelatieStream;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.host.Jackson3WerkrelatieModule;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.review.Regelboek;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.review.Regelwijziging;
import nl.werkrelatie.review.Voorbeelden;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * In JShell and in a debugger a value is one line. What is itself a message, such as a violation,
 * is one line as well and is never cut.
 */
class OneLineTest {
  private static final int WIDTH = 80;
  private static final int ENOUGH = 300;

  /** Each is one line, and is what a reader is told; it is not cut. */
  private static final Set<String> MESSAGES =
      Set.of("DocumentViolation", "Regelfout", "Violation", "WerkrelatieLine");

  private static final String LONGEST_ID = "X".repeat(64);

  /** Every value that was met, and every type of which one was met. */
  private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<Class<?>, Integer> seen = new HashMap<>();
  private final Map<String, String> tooLong = new TreeMap<>();

  @Test
  void every_value_of_a_public_type_is_one_short_line() throws IOException {
    Deque<Object> waiting = new ArrayDeque<>(roots());
    while (!waiting.isEmpty()) {
      Object value = waiting.pop();
      // A view of a view is new each time it is asked; enough of every type is enough.
      if (seen.merge(value.getClass(), 1, Integer::sum) <= ENOUGH && met.add(value)) {
        check(value);
        parts(value).forEach(waiting::add);
      }
    }
    assertEquals(Map.of(), tooLong, "longer than " + WIDTH + " characters, or more than one line");
    Set<String> unmet = new TreeSet<>();
    for (Class<?> type : PublicTypes.withValues()) {
      if (met.stream().noneMatch(type::isInstance)) {
        unmet.add(type.getName());
      }
    }
    assertEquals(Set.of(), unmet, "public types of which this test meets no value; add a root");
  }

  private static List<Object> roots() throws IOException {
    Werkrelatie longest =
        Werkrelatie.builder()
            .inwoner(Inwoner.of(LONGEST_ID))
            .consulent(Consulent.of(LONGEST_ID))
            .addGespreksmoment(
                Gespreksmoment.held(LONGEST_ID, LocalDate.of(2026, 6, 1), Kanaal.KANTOOR))
            .addBagage(
                GeschondenLevensverhaal.builder()
                    .id("Y".repeat(64))
                    .datum(LocalDate.of(2026, 6, 1))
                    .build())
            .build();
    Drempels set = Drempels.standard();
    RuleEngine engine = RuleEngine.standard();
    List<Object> roots =
        new ArrayList<>(List.of(longest, set, engine, Limits.standard(), Folding.standard()));
    roots.addAll(Gevallen.index());
    roots.add(engine.catalogi().get(0));
    roots.addAll(engine.regelsets());
    Handvat handvat = engine.handvatten().get(0);
    EigenSignaal own =
        new EigenSignaal("EIGEN_" + "X".repeat(40), Aantal.contacten(3650), Bereik.minstens(9000));
    Tekst text = Tekst.of("x".repeat(200), "y");
    Catalogus others =
        new Catalogus(
            "z".repeat(30),
            "2026-11-21",
            text,
            text,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Regelset regelset =
        new Regelset(
            others, LocalDate.of(2026, 11, 21), text, set, List.of(own), List.of(), List.of());
    roots.add(regelset);
    roots.addAll(Regelcontrole.of(regelset).punten());
    roots.add(Voorbeelden.in(engine).van("h01-kennismaking"));
    roots.add(
        Regelwijziging.between(
            engine,
            engine.with(set.with(Drempel.STILTE, 3)),
            Stream.of(Gevallen.van("S01"), Gevallen.van("stilte-geldt_niet"))));
    roots.add(engine.with(regelset));
    roots.addAll(
        List.of(
            own,
            new EigenSignaal("EIGEN_STIL", new LangsteStilte(365), Bereik.minstens(90)),
            new Aantal(Optional.of(Kanaal.HUISBEZOEK), Optional.of(Initiatief.GEMEENTE), 3650),
            new LaatsteBeleving(Kwaliteit.WEDERKERIGHEID, Perspectief.CONSULENT),
            new Verloop(Kwaliteit.WEDERKERIGHEID, Perspectief.CONSULENT),
            new Aanhouding("H01", List.of(own)),
            new Uitschakeling("h01-kennismaking", text)));
    for (String id : List.of("S01", "S05", "S07", "S12")) {
      Geval geval = Gevallen.van(id);
      roots.add(geval);
      roots.addAll(answers(engine, geval.werkrelatie(), geval.peildatum()));
    }
    roots.addAll(answers(engine, longest, LocalDate.of(2026, 11, 21)));
    VoorOverdracht along = VoorOverdracht.of(longest, LocalDate.of(2026, 11, 21));
    roots.addAll(List.of(along, along.werkrelatie(), Weergave.VOLLEDIG));
    for (Gevalverwijzing geval : Gevallen.index()) {
      roots.add(Gevallen.van(geval.id()).werkrelatie());
    }
    roots.add(handvat);
    roots.addAll(PublicTypes.constants());
    roots.addAll(PublicTypes.builders());
    roots.add(Regelcontrole.of(regelset));
    roots.add(Voorbeelden.in(engine));
    roots.add(Condition.not(Signaal.STILTE));
    roots.add(Handvat.builder("X".repeat(60), handvat.kernvraag()));
    Tekst longText = Tekst.of("x".repeat(60), "y".repeat(60));
    roots.add(new WhyNot.NietGebruikt(engine.rules().get(0), longText, longText));
    Rule.When named = Rule.named("x".repeat(60));
    roots.add(named);
    roots.add(named.when(Signaal.STILTE));
    roots.add(named.when(Signaal.STILTE).suggest(handvat));
    roots.addAll(makers(engine));
    roots.addAll(refusals());
    return roots;
  }

  /** What reads, writes and makes, and is looked at only by who explores. */
  private static List<Object> makers(RuleEngine engine) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    WerkrelatieLines lines =
        WerkrelatieLines.in(new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)));
    return new ArrayList<>(
        List.of(
            lines,
            lines.next(),
            JsonLinesWriter.to(nowhere),
            WerkrelatieStream.reporting(line -> {}),
            WerkrelatieJson.within(Limits.standard()),
            new Jackson3WerkrelatieModule(),
            Regelboek.of(engine, Gevallen.index(), Gevallen.alle())));
  }

  /** What is thrown, with everything in it. */
  private static List<Object> refusals() {
    return List.of(
        assertThrows(InvalidValueException.class, () -> Inwoner.of("Jan Jansen")),
        assertThrows(DocumentRefusedException.class, () -> WerkrelatieJson.read("{}")),
        new RegelsetRefusedException(
            "voorbeeld", List.of(new Regelfout("regels/0", Tekst.of("nee", "no")))));
  }

  private static List<Object> answers(RuleEngine engine, Werkrelatie werkrelatie, LocalDate day) {
    Suggesties suggesties = engine.suggest(werkrelatie, day);
    List<Object> answers =
        new ArrayList<>(
            List.of(
                suggesties,
                engine.voorInwoner(werkrelatie, day),
                suggesties.compare(engine.suggest(werkrelatie, day.plusYears(1)))));
    suggesties
        .signalen()
        .geldende()
        .forEach(signaal -> answers.addAll(suggesties.signalen().feiten(signaal)));
    engine.handvatten().forEach(handvat -> answers.add(suggesties.whyNot(handvat.id())));
    return answers;
  }

  private void check(Object value) {
    String text = value.toString();
    boolean message =
        value instanceof Throwable || MESSAGES.contains(value.getClass().getSimpleName());
    if ((text.length() > WIDTH && !message) || text.lines().count() > 1) {
      tooLong.putIfAbsent(value.getClass().getName(), text);
    }
  }

  /** What the public methods without parameters give. */
  private static List<Object> parts(Object value) {
    List<Object> parts = new ArrayList<>();
    if (value instanceof Iterator || value.getClass().getSimpleName().equals("Builder")) {
      // To ask it is to use it up, or to be refused.
      return parts;
    }
    for (Method method : PublicTypes.methods(value.getClass())) {
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && Modifier.isPublic(method.getDeclaringClass().getModifiers())
          && !List.of("toString", "hashCode").contains(method.getName())) {
        gather(call(value, method), parts);
      }
    }
    return parts;
  }

  private static void gather(@Nullable Object given, List<Object> parts) {
    if (given instanceof Optional<?> known) {
      known.ifPresent(value -> gather(value, parts));
    } else if (given instanceof Stream<?> stream) {
      stream.forEach(value -> gather(value, parts));
    } else if (given instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            gather(key, parts);
            gather(value, parts);
          });
    } else if (given instanceof Iterable<?> values) {
      values.forEach(value -> gather(value, parts));
    } else if (given != null && given.getClass().getName().startsWith("nl.werkrelatie.")) {
      parts.add(given);
    }
  }

  private static @Nullable Object call(Object value, Method method) {
    try {
      return method.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException problem) {
      throw new AssertionError(method + " cannot be asked", problem);
    }
  }
}
