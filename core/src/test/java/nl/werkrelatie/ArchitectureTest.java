// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
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
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
          "words",
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

  /** What every module sees. */
  private static final Set<String> EXPORTED = exported();

  @ArchTest static final ArchRule packages_point_one_way = pointingBack(LAYERS);

  /** A serialized object would hold a dossier in a form that nobody reviews. */
  @ArchTest
  static final ArchRule no_value_can_be_serialized =
      noClasses()
          .that(not(assignableTo(Enum.class)).and(not(assignableTo(Throwable.class))))
          .should()
          .beAssignableTo(Serializable.class)
          .because("between processes, in sessions and in caches a host keeps the JSON document");

  /** A host on the module path could not use such a member. */
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
                        && !EXPORTED.contains(type.getPackageName())) {
                      events.add(
                          SimpleConditionEvent.violated(
                              member, member.getFullName() + " names " + type.getName()));
                    }
                  }
                }
              });

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

  @ArchTest
  static final ArchRule no_clock_zone_locale_or_charset_of_the_machine_is_read =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reads the clock, the zone, the locale, the charset or the environment of the machine",
                  (JavaCall<?> call) ->
                      Set.of(
                                  "now",
                                  "systemDefault",
                                  "systemUTC",
                                  "systemDefaultZone",
                                  "currentTimeMillis",
                                  "nanoTime",
                                  "getenv",
                                  "getProperty")
                              .contains(call.getName())
                          || (call.getName().equals("getDefault")
                              && call.getTargetOwner().getPackageName().startsWith("java.util"))
                          || call.getName().equals("defaultCharset")
                          || (Set.of("toLowerCase", "toUpperCase", "getBytes")
                                  .contains(call.getName())
                              && call.getTarget().getRawParameterTypes().isEmpty())
                          || (call.getName().equals("format")
                              && call.getTargetOwner().isEquivalentTo(String.class))))
          .because("the same input gives the same bytes on every machine");

  @ArchTest
  static final ArchRule no_random_and_no_unordered_printing =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are random or a clock",
                  (JavaClass type) ->
                      Set.of(
                              "java.util.Random",
                              "java.util.UUID",
                              "java.security.SecureRandom",
                              Clock.class.getName())
                          .contains(type.getName())))
          .because("the same input gives the same bytes on every machine");

  /** Everything that could order or weigh a person, but for what is itself a fact of the domain. */
  @ArchTest
  static final ArchRule no_public_method_of_the_model_returns_a_number =
      methods()
          .that()
          .areDeclaredInClassesThat(resideInAPackage("nl.werkrelatie.model"))
          .and()
          .arePublic()
          .should(
              new ArchCondition<>("return no number but volgnummer, minuten and caseload") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean allowed =
                      Set.of("volgnummer", "minuten", "caseload", "hashCode")
                              .contains(method.getName())
                          || method.getOwner().getSimpleName().equals("KnownSet");
                  if (isNumber(method.getRawReturnType()) && !allowed) {
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " returns a number on a person"));
                  }
                }
              })
          .because("no number, score, order or total on an inwoner, a consulent or a werkrelatie");

  @ArchTest
  static final ArchRule no_answer_of_the_engine_returns_a_number =
      methods()
          .that()
          .areDeclaredInClassesThat(resideInAPackage("nl.werkrelatie.engine"))
          .and()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(not(assignableTo(List.class)))
          .should(
              new ArchCondition<>("return no number") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  if (isNumber(method.getRawReturnType()) && !method.getName().equals("hashCode")) {
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " returns a number"));
                  }
                }
              });

  @ArchTest
  static final ArchRule nothing_about_a_person_can_be_ordered =
      noClasses()
          .that(resideInAnyPackage("nl.werkrelatie.model", "nl.werkrelatie.engine"))
          .and(DescribedPredicate.describe("are no enums", type -> !type.isEnum()))
          .should()
          .implement(Comparable.class);

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
                              .startsWith("nl.werkrelatie.engine.RuleEngine.made(")));

  /** A signaal of a known form is one row, so nothing else may be about that one signaal. */
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
                              .anyMatch(one -> one.name().equals(access.getTarget().getName()))));

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
        && EXPORTED.contains(type.getPackageName())
        && type.getEnclosingClass().map(ArchitectureTest::isSeen).orElse(true);
  }

  private static Set<String> exported() {
    try {
      Path classes =
          Path.of(Signaal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(classes).findAll().stream()
          .flatMap(module -> module.descriptor().exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    } catch (URISyntaxException noPlace) {
      throw new IllegalStateException(noPlace);
    }
  }

  private static boolean isNumber(JavaClass type) {
    return Set.of(
                "int",
                "long",
                "double",
                "float",
                "short",
                "byte",
                "java.util.OptionalInt",
                "java.util.OptionalLong",
                "java.util.OptionalDouble")
            .contains(type.getName())
        || type.isAssignableTo(Number.class);
  }
}
