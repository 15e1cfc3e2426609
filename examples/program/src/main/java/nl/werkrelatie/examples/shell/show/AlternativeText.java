// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.stream.Collectors;
import nl.werkrelatie.rules.Alternative;
import nl.werkrelatie.signaal.Stand;

/** One way to fulfil a rule in words: what each signaal is to be. */
final class AlternativeText {
  private AlternativeText() {}

  static void write(Alternative alternative, Sentences sentences) {
    sentences.line(sentences.in("Zo kan de regel gelden:", "In this way the rule can hold:"));
    alternative
        .allowed()
        .forEach(
            (signaal, stands) ->
                sentences.item(
                    sentences.in(signaal.zin())
                        + ": "
                        + stands.stream()
                            .map(stand -> word(stand, sentences))
                            .collect(Collectors.joining(sentences.in(" of ", " or ")))));
  }

  private static String word(Stand stand, Sentences sentences) {
    return switch (stand) {
      case GELDT -> sentences.in("geldt", "holds");
      case GELDT_NIET -> sentences.in("geldt niet", "does not hold");
      case NIET_VASTGELEGD -> sentences.in("niet vastgelegd", "not recorded");
    };
  }
}
