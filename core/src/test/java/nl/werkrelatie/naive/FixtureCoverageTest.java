// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.signaal.Vraag.Bagagekenmerk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixtureCoverageTest {
  private static final int SAMPLES = 10_000;
  private static final long SEED = 20261121;

  /** Each occurs more often; below this a comparison over as many samples says little. */
  private static final int ENOUGH = 10;

  private List<NaiveEngine.Answer> answers = List.of();

  @BeforeAll
  void answer() {
    answers =
        Scenarios.any().samples(SEED).limit(SAMPLES).map(FixtureCoverageTest::answer).toList();
  }

  @Test
  void every_signaal_holds_and_is_silent() {
    Set<String> names = Stream.of(Signaal.values()).map(Signaal::name).collect(Collectors.toSet());
    Map<String, Long> holding = count(answer -> answer.holding().stream());
    assertEquals(Set.of(), missing(names, holding), "signalen that hold too seldom");
    assertEquals(names, holding.keySet());
    Map<String, Long> silent =
        count(answer -> names.stream().filter(name -> !answer.holding().contains(name)));
    assertEquals(Set.of(), missing(names, silent), "signalen that are silent too seldom");
  }

  @Test
  void every_signaal_that_rests_on_an_optional_value_is_sometimes_not_recorded() {
    Set<String> names =
        Stream.of(Signaal.values())
            .filter(signaal -> restsOnWhatCanBeUnknown(signaal.vraag()))
            .map(Signaal::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Long> notRecorded = count(answer -> answer.notRecorded().stream());
    assertEquals(
        Set.of(), missing(names, notRecorded), "signalen that are not recorded too seldom");
    assertEquals(names, notRecorded.keySet());
  }

  /**
   * Of an entry that is there or not, and of what the absence of a record means, nothing is
   * unknown.
   */
  private static boolean restsOnWhatCanBeUnknown(Vraag vraag) {
    if (vraag instanceof Vraag.Vermeld vermeld) {
      return vermeld.waarden().contains(Bagagekenmerk.HUISELIJK_GEWELD)
          || vermeld.waarden().contains(Bagagekenmerk.NIET_OVERDRAAGBAAR);
    } else if (vraag instanceof Vraag.Gemeten gemeten) {
      return !(gemeten.feit() instanceof Verloop)
          && gemeten.feit() != Standaardmaat.DAGEN_ZONDER_TEAMOVERLEG;
    } else if (vraag instanceof Vraag.Samengesteld samengesteld) {
      return switch (samengesteld) {
        case GROEI, BELEVING_VERSCHILT, INWONER_NIET_GEHOORD -> false;
        default -> true;
      };
    }
    return !(vraag instanceof Vraag.NietVermeld);
  }

  @Test
  void every_handvat_is_suggested_and_is_silent() {
    Set<String> ids = ids();
    Map<String, Long> suggested = count(answer -> answer.suggested().stream());
    assertEquals(Set.of(), missing(ids, suggested), "handvatten suggested too seldom");
    Map<String, Long> absent =
        count(
            answer ->
                ids.stream()
                    .filter(
                        id -> !answer.suggested().contains(id) && !answer.held().containsKey(id)));
    assertEquals(Set.of(), missing(ids, absent), "handvatten silent too seldom");
  }

  @Test
  void every_contraindication_holds_every_handvat_that_names_it() {
    Set<String> named =
        handvatten().stream()
            .flatMap(
                handvat -> handvat.heldAt().stream().map(ground -> handvat.id() + " at " + ground))
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(named.isEmpty(), "no handvat is ever held");
    Map<String, Long> held =
        count(
            answer ->
                answer.held().entrySet().stream()
                    .flatMap(
                        entry ->
                            entry.getValue().stream()
                                .map(ground -> entry.getKey() + " at " + ground)));
    assertEquals(Set.of(), missing(named, held), "held too seldom");
  }

  @Test
  void safety_first_holds_back_every_handvat_outside_the_safe_ones() {
    Set<String> unsafe = ids();
    unsafe.removeAll(NaiveEngine.SAFE);
    // H03 asks that no bagage is known, and what makes a talk unsafe is bagage.
    unsafe.remove("H03");
    Map<String, Long> held =
        count(
            answer ->
                answer.held().entrySet().stream()
                    .filter(entry -> entry.getValue().contains("VEILIGHEID_EERST"))
                    .map(Map.Entry::getKey));
    unsafe.removeAll(held.keySet());
    assertEquals(Set.of(), unsafe, "never held for safety");
  }

  @Test
  void an_empty_answer_occurs_too() {
    long empty =
        answers.stream()
            .filter(answer -> answer.suggested().isEmpty() && answer.held().isEmpty())
            .count();
    assertEquals(Set.of(), empty < ENOUGH ? Set.of(empty) : Set.of(), "empty answers");
  }

  private static NaiveEngine.Answer answer(Scenario scenario) {
    return NaiveEngine.suggest(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels());
  }

  private static List<NaiveHandvat> handvatten() {
    Scenario any = Scenarios.any().sample(SEED);
    return NaiveEngine.handvatten(any.werkrelatie(), any.peildatum(), any.drempels());
  }

  private static Set<String> ids() {
    return handvatten().stream()
        .map(NaiveHandvat::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Long> count(Function<NaiveEngine.Answer, Stream<String>> names) {
    return answers.stream()
        .flatMap(names)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private static Set<String> missing(Set<String> names, Map<String, Long> seen) {
    return names.stream()
        .filter(name -> seen.getOrDefault(name, 0L) < ENOUGH)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
