// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static java.util.stream.Collectors.toCollection;
import static nl.werkrelatie.json.SameEverywhereTest.isCall;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;

/** Core and json read what comes in by characters, and not by a regular expression. */
@AnalyzeClasses(packages = "nl.werkrelatie", importOptions = SameEverywhereTest.MainCode.class)
@Tag("long")
class NoPatternOnInputTest {
  /** Each with what it judges or splits; the pattern is a constant everywhere. */
  private static final Map<String, String> PATTERNS =
      Map.ofEntries(
          Map.entry("engine.FeitenText", "words of our own: one or many"),
          Map.entry("engine.Lines", "control characters, one by one"),
          Map.entry("handvat.Handvat", "an id, by its Tekstvorm"),
          Map.entry("json.codec.ObjectCodec", "the steps of a place of our own"),
          Map.entry("json.codec.PatternText", "an id, by its form"),
          Map.entry("json.host.HostCopy", "a number, without going back over it"),
          Map.entry("json.regelset.RegelsetReading", "the steps of a place of our own"),
          Map.entry("look.Afstandtekst", "words of our own: one or many"),
          Map.entry("review.Markdown", "texts of a rule set, for a page about it"),
          Map.entry("review.Regelcontrole", "a place of our own"),
          Map.entry("review.Regelnaam", "the name of a rule"),
          Map.entry("review.Regelwijziging", "the title of a geval"),
          Map.entry("review.Risicotaal", "texts of a rule set, when it is looked over"),
          Map.entry("rules.Bevoegdheid", "ids of a rule set"),
          Map.entry("shared.OneLine", "line ends, one by one"),
          Map.entry("shared.Standaard", "the id of a handvat"),
          Map.entry("signaal.Bereik", "words of our own: one or many"),
          Map.entry("signaal.EigenSignaal", "a code of a limited length"),
          Map.entry("text.Folding", "spaces, one by one"),
          Map.entry("text.Tekst", "hidden characters, one by one"),
          Map.entry("forms.Tekstvorm", "the forms of ids, each of a limited length"));

  @ArchTest
  static void a_regular_expression_stands_only_where_a_reason_is_given(JavaClasses all) {
    Set<String> found =
        all.stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(NoPatternOnInputTest::usesAPattern)
            .map(call -> call.getOriginOwner().getName().replaceFirst("nl.werkrelatie.", ""))
            .collect(toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(PATTERNS.keySet()),
        found,
        "an expression over input can take as long as whoever sends it likes");
  }

  private static boolean usesAPattern(JavaCall<?> call) {
    return isCall(call, Pattern.class, "compile|matcher|matches|split|splitAsStream|as.*Predicate")
        || isCall(call, String.class, "matches|replaceAll|replaceFirst|split");
  }
}
