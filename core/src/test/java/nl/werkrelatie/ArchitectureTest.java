// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Vraag;

/** What holds for all main code of core, whoever changes it. */
@AnalyzeClasses(packages = "nl.werkrelatie", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** Each package, and none before those it may name. */
  private static final List<String> LAYERS =
      List.of(
          "shared",
          "text",
          "model",
          "forms",
          "signaal",
          "handvat",
          "ways",
          "rules",
          "situatie",
          "look",
          "catalog.inhoud",
          "catalog",
          "compiled",
          "engine",
          "geval",
          "witness",
          "review");

  @ArchTest
  static final ArchRule packages_point_one_way =
      pointingBack(LAYERS).because("who reads a package needs only those before it");

  /** A serialized object would hold a dossier in a form that nobody reviews. */
  @ArchTest
  static final ArchRule no_value_can_be_serialized =
      noClasses()
          .that(not(assignableTo(Enum.class)).and(not(assignableTo(Throwable.class))))
          .should()
          .beAssignableTo(Serializable.class)
          .because("between processes, in sessions and in caches a host keeps the JSON document");

  @ArchTest
  static final ArchRule what_a_host_can_use_names_only_what_a_host_can_see =
      members()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              DescribedPredicate.describe("a host can see", ArchitectureTest::isSeen))
          .should(
              new ArchCondition<>("name only types of packages that are exported") {
                @Override
                public void check(JavaMember member, ConditionEvents events) {
                  Set<JavaClass> named =
                      member instanceof JavaCodeUnit code
                          ? code.getAllInvolvedRawTypes()
                          : ((JavaField) member).getAllInvolvedRawTypes();
                  for (JavaClass type : named) {
                    if (type.getPackageName().startsWith("nl.werkrelatie")
                        && !Reach.EXPORTED.contains(type.getPackageName())) {
                      events.add(
                          SimpleConditionEvent.violated(
                              member, member.getFullName() + " names " + type.getName()));
                    }
                  }
                }
              })
          .because("a host on the module path cannot use a member with a type it cannot see");

  @ArchTest
  static final ArchRule only_the_jdk_and_slf4j_are_needed =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.not(
                      resideInAnyPackage(
                          "nl.werkrelatie..",
                          "java..",
                          "org.slf4j",
                          "org.jspecify.annotations",
                          "org.immutables.value"))
                  .and(
                      DescribedPredicate.describe(
                          "are no primitives", type -> !type.isPrimitive() && !type.isArray())))
          .because(
              "a host gets one run-time dependency from core; the annotations of JSpecify and Immutables are for the compiler");

  @ArchTest
  static final ArchRule nothing_is_read_or_written =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "do input or output",
                  (JavaClass type) ->
                      (type.getPackageName().equals("java.io")
                              && !type.getName().equals("java.io.Serializable"))
                          || type.getPackageName().startsWith("java.nio.file")
                          || type.getPackageName().startsWith("java.nio.channels")
                          || type.getPackageName().startsWith("java.net")))
          .because("core opens no file, no network and no standard stream");

  /** A book of rules knows of no werkrelatie, so no logger call can get a domain type. */
  @ArchTest
  static final ArchRule only_the_making_of_an_engine_is_logged =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "logs anywhere but in RuleEngine.made",
                  (JavaCall<?> call) ->
                      call.getTargetOwner().getName().equals("org.slf4j.Logger")
                          && !call.getOrigin()
                              .getFullName()
                              .startsWith("nl.werkrelatie.engine.RuleEngine.made(")))
          .because(
              "which handvat was suggested or held can alone betray violence at home; a rule set is of nobody");

  @ArchTest
  static final ArchRule outside_the_catalogue_no_class_names_a_signaal_that_is_a_row =
      noClasses()
          .that(not(resideInAPackage("nl.werkrelatie.catalog..")))
          .and(not(assignableTo(Signaal.class)))
          .should()
          .accessFieldWhere(
              DescribedPredicate.describe(
                  "names a signaal that is a row",
                  (JavaFieldAccess access) ->
                      access.getTargetOwner().isEquivalentTo(Signaal.class)
                          && Stream.of(Signaal.values())
                              .filter(one -> !(one.vraag() instanceof Vraag.Samengesteld))
                              .anyMatch(one -> one.name().equals(access.getTarget().getName()))))
          .because("what a signaal asks stands in its row, and once");

  @ArchTest
  static final ArchRule no_value_holds_code =
      noFields()
          .that()
          .areDeclaredInClassesThat(
              DescribedPredicate.describe("a host can see", ArchitectureTest::isSeen))
          .should()
          .haveRawType(resideInAPackage("java.util.function"))
          .because(
              "conditions and rules are data: compared, written down and told in a sentence that cannot drift from them");

  /** A run looks once, when it is first asked, and finds the same whoever asks. */
  @ArchTest
  static final ArchRule what_a_host_holds_cannot_change =
      fields()
          .that()
          .areDeclaredInClassesThat(
              resideInAnyPackage(Reach.EXPORTED.toArray(String[]::new))
                  .and(
                      DescribedPredicate.describe(
                          "are no builder, no run and no check under way",
                          type ->
                              !type.getName().endsWith("$Builder")
                                  && !Set.of("Run", "Check").contains(type.getSimpleName()))))
          .should()
          .beFinal()
          .because("one engine and one werkrelatie serve all threads of a host without a lock");

  private static ArchRule pointingBack(List<String> layers) {
    Architectures.LayeredArchitecture architecture =
        layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String layer : layers) {
      architecture = architecture.layer(layer).definedBy("nl.werkrelatie." + layer);
    }
    for (int index = 0; index < layers.size(); index++) {
      List<String> later = layers.subList(index + 1, layers.size());
      architecture =
          later.isEmpty()
              ? architecture.whereLayer(layers.get(index)).mayNotBeAccessedByAnyLayer()
              : architecture
                  .whereLayer(layers.get(index))
                  .mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
    }
    return architecture;
  }

  private static boolean isSeen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && Reach.EXPORTED.contains(type.getPackageName())
        && type.getEnclosingClass().map(ArchitectureTest::isSeen).orElse(true);
  }
}
