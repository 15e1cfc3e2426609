// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;

/** A tag does something only where its own engine reads it. */
@AnalyzeClasses(packages = "nl.werkrelatie")
class TagsTest {

  @ArchTest
  static final ArchRule a_property_has_the_tags_of_jqwik =
      noMethods()
          .that()
          .areAnnotatedWith(Property.class)
          .should()
          .beAnnotatedWith(Tag.class)
          .because("jqwik does not read the tags of JUnit Jupiter, so nothing is left out by them");
}
