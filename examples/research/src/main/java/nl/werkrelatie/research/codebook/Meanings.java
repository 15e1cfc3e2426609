// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.codebook;

import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.text.Tekst;

/** When a passage can be coded with a quality. */
final class Meanings {
  private Meanings() {}

  static Tekst of(Kwaliteit kwaliteit) {
    return switch (kwaliteit) {
      case AANDACHT ->
          Tekst.of(
              "Iemand zegt dat er echt naar hem of haar werd gekeken en geluisterd, of juist niet.",
              "Somebody says that they were really looked at and listened to, or that they were not.");
      case WEDERKERIGHEID ->
          Tekst.of(
              "Iemand zegt dat het van twee kanten kwam, of van één kant. Het is nooit helemaal gelijk: de rollen verschillen.",
              "Somebody says that it came from both sides, or from one. It is never quite equal: the roles differ.");
      case NABIJHEID ->
          Tekst.of(
              "Iemand zegt dat de ander dichtbij was binnen het werk: warm, veilig, tot steun. Of juist ver weg.",
              "Somebody says that the other was near within the work: warm, safe, a support. Or far away.");
      case CONTINUITEIT ->
          Tekst.of(
              "Iemand zegt dat het door kon gaan zonder opnieuw te beginnen, ook met een ander. Of juist dat het weer opnieuw begon.",
              "Somebody says that it could go on without starting over, also with another person. Or that it started over.");
    };
  }
}
