// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation.Code;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.GevallenTables;

/** What the reader and what the validators say of one document. */
final class Verdicts {
  /**
   * What a schema says but in some cases: a fraction of zero, half a character in a text, a BSN
   * with other zeros before it, a name of something elsewhere, a handvat before itself.
   */
  static final Set<Code> NOT_ALWAYS =
      EnumSet.of(
          Code.WRONG_TYPE,
          Code.LONE_SURROGATE,
          Code.ID_LOOKS_LIKE_BSN,
          Code.UNKNOWN_NAME,
          Code.NOT_FITTING);

  /** What a schema never says: documents with no other violation are accepted by the schema. */
  static final Set<Code> UNSAID = unsaid();

  private Verdicts() {}

  private static Set<Code> unsaid() {
    Set<Code> unsaid = EnumSet.noneOf(Code.class);
    SchemaExceptionsTest.unsaid().forEach(each -> unsaid.add((Code) each.get()[0]));
    unsaid.removeAll(NOT_ALWAYS);
    return unsaid;
  }

  /** The codes with which the reader refuses this document; none when it is read. */
  static Set<Code> codes(DocumentKind kind, String document) {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    try {
      switch (kind) {
        case WERKRELATIE -> WerkrelatieJson.read(document);
        case GEVAL -> GevalJson.read(document);
        case REGELSET -> RegelsetJson.read(document);
        case GEVALLEN ->
            new LimitedReading<>(GevallenTables.DOCUMENT, Limits.standard()).read(document);
        default -> throw new IllegalArgumentException(kind + " is not read");
      }
    } catch (DocumentRefusedException refused) {
      refused.violations().forEach(violation -> codes.add(violation.code()));
    }
    return codes;
  }

  /** Fails unless every validator says what the reader says, but for what a schema never says. */
  static void agree(DocumentKind kind, String document, Supplier<String> what) {
    Set<Code> codes = codes(kind, document);
    List<Validator> accepting = Validator.accepting(kind, document);
    List<Validator> expected = UNSAID.containsAll(codes) ? List.of(Validator.values()) : List.of();
    if (!expected.equals(accepting)) {
      assertEquals(expected, accepting, () -> what.get() + ": the reader says " + codes);
    }
  }
}
