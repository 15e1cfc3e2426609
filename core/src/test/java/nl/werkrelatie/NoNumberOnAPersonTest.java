// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.BaseStream;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;

/** Nothing in core counts, weighs or orders a person. */
@AnalyzeClasses(packages = "nl.werkrelatie", importOptions = DoNotIncludeTests.class)
class NoNumberOnAPersonTest {
  private static final DescribedPredicate<JavaClass> SAYS_NO_REFUSAL =
      describe(
          "say nothing of a refusal",
          type ->
              !type.isAssignableTo(Throwable.class)
                  && !Set.of("Violation", "ValueRefusal").contains(type.getSimpleName()));

  private static final Class<?>[] PERSONS = {Inwoner.class, Consulent.class, Werkrelatie.class};

  /** Each with why it is no judgement. */
  private static final Map<String, String> NUMBERS =
      Map.of(
          "Consulent.caseload", "what the organisation asks of a consulent; the host registers it",
          "Gespreksmoment.minuten", "how long a conversation took; the host registers it",
          "Handvat.nummer", "the place of a handvat in its own catalogue",
          "Werkrelatie.volgnummer", "how many consulenten came before; the host registers it",
          "WerkrelatieVoorInwoner.volgnummer", "the same fact",
          "WerkrelatieVoorOverdracht.volgnummer", "the same fact",
          "WerkrelatieZonderBijzondereGegevens.volgnummer", "the same fact");

  /** Also not by way of an answer, its reasons or a list of it. */
  @ArchTest
  static void no_method_leads_from_a_person_to_a_number(JavaClasses all) {
    Set<String> found =
        Reach.from(all, PERSONS)
            .methods()
            .filter(NoNumberOnAPersonTest::givesANumber)
            .filter(method -> !isHash(method) && !isOfARule(method))
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
            .collect(toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(NUMBERS.keySet()),
        found,
        "a number that can be got from a person becomes a score or a column in a risk model");
  }

  /** So a number there is a threshold or a bound that a rule names. */
  @ArchTest
  static final ArchRule what_a_rule_asks_knows_no_person =
      noClasses()
          .that()
          .resideInAPackage("nl.werkrelatie.signaal")
          .should()
          .dependOnClassesThat(
              assignableTo(Inwoner.class)
                  .or(assignableTo(Consulent.class))
                  .or(assignableTo(Werkrelatie.class))
                  .or(assignableTo(Feit.class)))
          .because("its numbers are thresholds and bounds of rules, and of nobody's dossier");

  @ArchTest
  static final ArchRule no_public_method_of_the_model_or_the_engine_returns_a_number =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              resideInAnyPackage(
                      "nl.werkrelatie.engine", "nl.werkrelatie.model", "nl.werkrelatie.situatie")
                  .and(not(assignableTo(List.class)))
                  .and(not(assignableTo(Set.class)))
                  .and(describe("are no builders", type -> !type.getName().endsWith("Builder"))))
          .should(
              have(
                  describe(
                      "a number as result",
                      (JavaMethod method) ->
                          givesANumber(method)
                              && !isHash(method)
                              && !NUMBERS.keySet().stream()
                                  .anyMatch(one -> one.endsWith("." + method.getName())))))
          .because("no number, score, order or total on an inwoner, a consulent or a werkrelatie");

  @ArchTest
  static void nothing_that_a_person_leads_to_can_be_ordered(JavaClasses all) {
    List<String> ordered =
        Reach.from(all, PERSONS).types().stream()
            .filter(type -> !type.isEnum())
            .filter(
                type ->
                    type.isAssignableTo(Comparable.class) || type.isAssignableTo(Comparator.class))
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), ordered, "who can be ordered is put before another");
  }

  @ArchTest
  static final ArchRule nothing_about_a_person_can_be_ordered =
      noClasses()
          .that(
              resideInAnyPackage(
                      "nl.werkrelatie.model", "nl.werkrelatie.engine", "nl.werkrelatie.situatie")
                  .and(describe("are no enums", type -> !type.isEnum())))
          .should()
          .implement(Comparable.class)
          .because("who can be ordered is put before another");

  @ArchTest
  static final ArchRule the_only_text_about_a_person_is_an_id =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              resideInAPackage("nl.werkrelatie.model")
                  .and(SAYS_NO_REFUSAL)
                  .and(describe("are no enums", type -> !type.isEnum())))
          .and(
              describe(
                  "give text",
                  (JavaMethod method) ->
                      Reach.given(method).stream()
                          .anyMatch(type -> type.isAssignableTo(CharSequence.class))))
          .should()
          .haveNameMatching("id|consulentId|inwonerId|toString")
          .because("free text holds what nobody reviewed: a name, an illness, a judgement");

  @ArchTest
  static final ArchRule no_type_with_facts_is_a_record =
      noClasses()
          .that(
              resideInAPackage("nl.werkrelatie.model")
                  .and(
                      describe(
                          "say nothing of a refusal",
                          type ->
                              !Set.of("Violation", "ValueRefusal").contains(type.getSimpleName()))))
          .should()
          .beRecords()
          .because("a record prints all it holds, into any log");

  @ArchTest
  static final ArchRule a_projection_leads_back_to_a_werkrelatie_only_where_it_says_so =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              resideInAPackage("nl.werkrelatie.model")
                  .and(simpleNameContaining("WerkrelatieVoor"))
                  .or(simpleNameContaining("WerkrelatieZonder")))
          .and()
          .haveNameNotMatching("alsWerkrelatie|metConsulent")
          .should(
              have(
                  describe(
                      "a werkrelatie as result",
                      (JavaMethod method) ->
                          Reach.given(method).stream()
                              .anyMatch(type -> type.isAssignableTo(Werkrelatie.class)))))
          .because("those two make one of what was left, and no way leads to what was left out");

  @ArchTest
  static void what_a_team_or_an_organisation_gets_leads_to_no_fact(JavaClasses all) {
    for (Class<?> personal :
        List.of(Werkrelatie.class, Inwoner.class, Consulent.class, Feit.class)) {
      leadsNowhereTo(all, GedeeldeSuggesties.class, personal);
    }
  }

  private static void leadsNowhereTo(JavaClasses all, Class<?> from, Class<?> to) {
    List<String> led =
        Reach.within(all, from).types().stream()
            .filter(type -> type.isAssignableTo(to))
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), led, from.getSimpleName() + " gives what it was made to leave out");
  }

  private static boolean isHash(JavaMethod method) {
    return method.getName().equals("hashCode") && method.getParameters().isEmpty();
  }

  private static boolean isOfARule(JavaMethod method) {
    return method.getOwner().getPackageName().equals("nl.werkrelatie.signaal");
  }

  private static boolean givesANumber(JavaMethod method) {
    return Reach.given(method).stream().anyMatch(NoNumberOnAPersonTest::isNumber);
  }

  private static boolean isNumber(JavaClass type) {
    return type.isAssignableTo(Number.class)
        || type.isAssignableTo(TemporalAmount.class)
        || Set.of("int", "long", "double", "float", "short", "byte").contains(type.getName())
        || type.getName().matches("java\\.util\\.Optional(Int|Long|Double)")
        || type.isAssignableTo(BaseStream.class) && !type.getSimpleName().equals("Stream");
  }
}
