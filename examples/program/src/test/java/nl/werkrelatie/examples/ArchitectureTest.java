// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds for all main code of the program, whoever changes it. */
@AnalyzeClasses(packages = "nl.werkrelatie.examples", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule digits_are_those_of_no_machine =
      noClasses()
          .should()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .because("both follow the locale of the machine; String.format(Locale.ROOT, …) does not");

  @ArchTest
  static final ArchRule packages_point_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .ensureAllClassesAreContainedInArchitecture()
          .layer("io")
          .definedBy("nl.werkrelatie.examples.io")
          .layer("timeline")
          .definedBy("nl.werkrelatie.examples.timeline")
          .layer("account")
          .definedBy("nl.werkrelatie.examples.account")
          .layer("drawing")
          .definedBy("nl.werkrelatie.examples.drawing")
          .layer("picture")
          .definedBy("nl.werkrelatie.examples.timeline.picture")
          .layer("rulespicture")
          .definedBy("nl.werkrelatie.examples.rulespicture")
          .layer("show")
          .definedBy("nl.werkrelatie.examples.shell.show")
          .layer("begrip")
          .definedBy("nl.werkrelatie.examples.shell.begrip")
          .layer("mistakes")
          .definedBy("nl.werkrelatie.examples.shell.mistakes")
          .layer("shell")
          .definedBy("nl.werkrelatie.examples.shell")
          .layer("program")
          .definedBy("nl.werkrelatie.examples")
          .whereLayer("program")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("shell")
          .mayOnlyBeAccessedByLayers("program")
          .whereLayer("mistakes")
          .mayOnlyBeAccessedByLayers("shell")
          .whereLayer("begrip")
          .mayOnlyBeAccessedByLayers("shell")
          .whereLayer("show")
          .mayOnlyBeAccessedByLayers("begrip", "mistakes", "shell")
          .whereLayer("account")
          .mayOnlyBeAccessedByLayers("program")
          .whereLayer("timeline")
          .mayOnlyBeAccessedByLayers("shell", "program")
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("timeline")
          .whereLayer("rulespicture")
          .mayOnlyBeAccessedByLayers("program")
          .whereLayer("drawing")
          .mayOnlyBeAccessedByLayers("rulespicture", "picture", "timeline", "program")
          .whereLayer("io")
          .mayOnlyBeAccessedByLayers("show", "begrip", "mistakes", "shell", "program")
          .because("who reads a package needs only those before it");
}
