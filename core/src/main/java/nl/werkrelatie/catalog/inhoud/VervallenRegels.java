// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog.inhoud;

import java.util.Map;
import nl.werkrelatie.text.Tekst;

/**
 * The rules of earlier versions of the standard catalogue that are no more: a rule set can still
 * name them. Add a rule here in the version that drops its id, and never take one out.
 */
public final class VervallenRegels {

  /** What became of each and what to do, as the end of a sentence. */
  public static final Map<String, Tekst> BY_ID =
      Map.of(
          "h02-nabijheid-gemist",
          Tekst.of(
              "wie nabijheid mist, krijgt nu H47 in plaats van H02; schakel h47-nabijheid-gemist uit als jullie dat niet willen",
              "where nearness is missed, H47 comes now instead of H02; switch h47-nabijheid-gemist off if you do not want that"),
          "h05-krappe-kennismaking",
          Tekst.of(
              "H05 komt nu ook bij slecht nieuws; schakel h05-krap-gesprek uit als jullie dat niet willen",
              "H05 now comes at bad news too; switch h05-krap-gesprek off if you do not want that"),
          "h38-druk-zonder-ruimte",
          Tekst.of(
              "H38 komt nu bij elke prestatiedruk; schakel h38-prestatiedruk uit als jullie dat niet willen",
              "H38 now comes at any pressure of targets; switch h38-prestatiedruk off if you do not want that"));

  private VervallenRegels() {}
}
