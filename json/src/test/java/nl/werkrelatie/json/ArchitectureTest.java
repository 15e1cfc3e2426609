// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Vraag;

/** What holds for all main code of json, whoever changes it. */
@AnalyzeClasses(packages = "nl.werkrelatie.json", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] EXPORTED = {
    "nl.werkrelatie.json", "nl.werkrelatie.json.document", "nl.werkrelatie.json.host"
  };
  private static final String[] OURS = {
    "nl.werkrelatie.json.codec..",
    "nl.werkrelatie.json.regelset",
    "nl.werkrelatie.json.shapes",
    "nl.werkrelatie.json.tables",
    "nl.werkrelatie.shared",
    "nl.werkrelatie.forms"
  };

  @ArchTest
  static final ArchRule packages_point_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("document")
          .definedBy("nl.werkrelatie.json.document")
          .layer("read")
          .definedBy("nl.werkrelatie.json.codec.read")
          .layer("write")
          .definedBy("nl.werkrelatie.json.codec.write")
          .layer("codec")
          .definedBy("nl.werkrelatie.json.codec")
          .layer("shapes")
          .definedBy("nl.werkrelatie.json.shapes")
          .layer("tables")
          .definedBy("nl.werkrelatie.json.tables")
          .layer("regelset")
          .definedBy("nl.werkrelatie.json.regelset")
          .layer("doors")
          .definedBy("nl.werkrelatie.json")
          .layer("host")
          .definedBy("nl.werkrelatie.json.host")
          .whereLayer("host")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("doors")
          .mayOnlyBeAccessedByLayers("host")
          .whereLayer("regelset")
          .mayOnlyBeAccessedByLayers("doors", "host")
          .whereLayer("tables")
          .mayOnlyBeAccessedByLayers("regelset", "doors", "host")
          .whereLayer("shapes")
          .mayOnlyBeAccessedByLayers("tables", "regelset", "doors", "host")
          .whereLayer("codec")
          .mayOnlyBeAccessedByLayers("shapes", "tables", "regelset", "doors", "host")
          .whereLayer("write")
          .mayOnlyBeAccessedByLayers("codec", "shapes", "tables", "regelset", "doors", "host")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers(
              "write", "codec", "shapes", "tables", "regelset", "doors", "host")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers(
              "read", "write", "codec", "shapes", "tables", "regelset", "doors", "host")
          .because("who reads a package needs only those before it");

  @ArchTest
  static final ArchRule what_a_host_can_call_names_only_what_a_host_can_see =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              resideInAnyPackage(EXPORTED)
                  .and(DescribedPredicate.describe("are public", ArchitectureTest::isPublic)))
          .should()
          .haveRawReturnType(resideInAnyPackage(OURS))
          .orShould()
          .haveRawParameterTypes(
              DescribedPredicate.describe(
                  "a type that is not exported",
                  (List<JavaClass> types) -> types.stream().anyMatch(resideInAnyPackage(OURS))))
          .because("a host on the module path cannot use a method with a type it cannot see");

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  @ArchTest
  static final ArchRule the_codec_knows_no_domain =
      noClasses()
          .that(resideInAPackage("nl.werkrelatie.json.codec.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "nl.werkrelatie.engine", "nl.werkrelatie.handvat", "nl.werkrelatie.rules"))
          .because("reading and writing know nothing of inwoners and consulenten");

  @ArchTest
  static final ArchRule no_class_names_a_signaal_that_is_a_row =
      noClasses()
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
}
