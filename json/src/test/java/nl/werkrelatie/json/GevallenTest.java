// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine says in every published geval what is expected; all people are invented. */
class GevallenTest {

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("gevallen")
  void the_engine_suggests_holds_and_leaves_alone_what_is_expected(String id) {
    Geval geval = Gevallen.van(id);
    Suggesties suggesties =
        RuleEngine.standard()
            .with(geval.drempels())
            .suggest(geval.werkrelatie(), geval.peildatum());
    Verwachting given =
        said(suggesties, geval.verwacht().nietVastgelegd(), geval.verwacht().stil());
    assertTrue(
        geval.verwacht().equals(given),
        () -> id + " " + geval.titel() + ": " + difference(geval.verwacht(), given));
  }

  private static Stream<String> gevallen() {
    return Gevallen.index().stream().map(Gevalverwijzing::id);
  }

  /** What the engine says, and of these what is not recorded and of which nothing is said. */
  static Verwachting said(Suggesties suggesties, Set<Signaal> unrecorded, List<String> silent) {
    List<String> spoken =
        Stream.concat(
                suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()),
                suggesties.aangehouden().stream().map(aangehouden -> aangehouden.handvat().id()))
            .toList();
    return new Verwachting(
        suggesties.signalen().geldende(),
        unrecorded.stream()
            .filter(signaal -> suggesties.signalen().stand(signaal) == Stand.NIET_VASTGELEGD)
            .collect(Collectors.toSet()),
        suggesties.alle().stream()
            .map(
                suggestie ->
                    new Verwachting.Suggestie(
                        suggestie.handvat().id(),
                        suggestie.redenen().stream()
                            .flatMap(reden -> reden.signalen().stream())
                            .map(Signaal.class::cast)
                            .distinct()
                            .toList()))
            .toList(),
        suggesties.aangehouden().stream()
            .map(
                aangehouden ->
                    new Verwachting.Aangehouden(
                        aangehouden.handvat().id(),
                        aangehouden.gronden().stream().map(Aanhoudgrond::code).toList()))
            .toList(),
        silent.stream().filter(handvat -> !spoken.contains(handvat)).toList());
  }

  /** What differs, in one line. */
  private static String difference(Verwachting expected, Verwachting given) {
    List<String> lines = new ArrayList<>();
    compare(lines, "signalen", names(expected.signalen()), names(given.signalen()));
    compare(
        lines, "nietVastgelegd", names(expected.nietVastgelegd()), names(given.nietVastgelegd()));
    compare(lines, "suggesties", words(expected.suggesties()), words(given.suggesties()));
    compare(lines, "aangehouden", held(expected), held(given));
    compare(lines, "stil", expected.stil(), given.stil());
    return String.join("; ", lines);
  }

  private static void compare(
      List<String> lines, String what, List<String> expected, List<String> given) {
    List<String> missing = expected.stream().filter(one -> !given.contains(one)).toList();
    List<String> extra = given.stream().filter(one -> !expected.contains(one)).toList();
    if (!missing.isEmpty() || !extra.isEmpty()) {
      lines.add(what + " without " + missing + " and with " + extra);
    } else if (!expected.equals(given)) {
      lines.add(what + " in the order " + given);
    }
  }

  private static List<String> names(Set<Signaal> signalen) {
    return signalen.stream().map(Signaal::name).toList();
  }

  private static List<String> words(List<Verwachting.Suggestie> suggesties) {
    return suggesties.stream()
        .map(
            suggestie ->
                suggestie.handvat()
                    + suggestie.redenen().stream().map(Signaal::name).collect(Collectors.toList()))
        .toList();
  }

  private static List<String> held(Verwachting verwachting) {
    return verwachting.aangehouden().stream()
        .map(aangehouden -> aangehouden.handvat() + aangehouden.gronden())
        .toList();
  }
}
