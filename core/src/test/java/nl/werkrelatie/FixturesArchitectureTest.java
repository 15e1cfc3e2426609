// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds for the fixtures a host gets. */
@AnalyzeClasses(packages = "nl.werkrelatie.fixtures")
class FixturesArchitectureTest {

  @ArchTest
  static final ArchRule only_one_fixture_needs_jqwik =
      noClasses()
          .that(
              describe(
                  "are not JqwikWerkrelaties",
                  (JavaClass type) -> !type.getName().contains(".JqwikWerkrelaties")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("net.jqwik..")
                  .or(
                      describe(
                          "are JqwikWerkrelaties",
                          type -> type.getName().contains(".JqwikWerkrelaties"))))
          .because("a host without jqwik uses all the others");

  @ArchTest
  static final ArchRule the_jdk_and_core_are_all_they_need =
      classes()
          .that(
              describe(
                  "are not JqwikWerkrelaties",
                  (JavaClass type) -> !type.getName().contains(".JqwikWerkrelaties")))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify.annotations",
                  "nl.werkrelatie.fixtures",
                  "nl.werkrelatie.model",
                  "nl.werkrelatie.handvat",
                  "nl.werkrelatie.review",
                  "nl.werkrelatie.rules",
                  "nl.werkrelatie.signaal",
                  "nl.werkrelatie.situatie",
                  "nl.werkrelatie.text",
                  "nl.werkrelatie.engine"))
          .because("a host chooses its own test library");
}
