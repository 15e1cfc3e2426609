// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.Signaal;

/** A threshold in words: what it counts, its value, and that nobody but the library chose it. */
public final class DrempelText {
  private DrempelText() {}

  public static void write(Drempel drempel, Drempels drempels, Sentences sentences) {
    sentences
        .line(drempel.name() + " (" + sentences.in("drempel ", "threshold ") + drempel.id() + ")")
        .labelled("Betekenis", "Meaning", value(drempel, drempels, sentences))
        .labelled(
            "Mag zijn",
            "May be",
            drempel.laagste() + sentences.in(" tot en met ", " to ") + drempel.hoogste())
        .labelled(
            "Signalen erop",
            "Signalen on it",
            Stream.of(Signaal.values())
                .filter(signaal -> signaal.vraag().drempel().equals(Optional.of(drempel)))
                .map(Signaal::name)
                .collect(Collectors.joining(", ")))
        .labelled(
            "Voorbeeld",
            "Example",
            "Drempels.standard().with(Drempel."
                + drempel.name()
                + ", "
                + Math.max(drempel.laagste(), drempel.standaard().orElse(50) / 2)
                + ")")
        .labelled(
            "Bron",
            "Source",
            sentences.in(
                "geen: een keuze van deze bibliotheek tot je organisatie er een maakt",
                "none: this library’s choice until your organisation makes one"));
  }

  /** Every threshold with its value and who set it. */
  static void write(Drempels drempels, Sentences sentences) {
    sentences.line(sentences.in("Drempels", "Thresholds"));
    for (Drempel drempel : Drempel.values()) {
      sentences.item(named(drempel) + value(drempel, drempels, sentences));
    }
  }

  /** One threshold with its value and who set it. */
  static String of(Drempelwaarde waarde, Sentences sentences) {
    return named(waarde.drempel()) + waarde.text(sentences.locale());
  }

  private static String named(Drempel drempel) {
    return drempel.id() + " " + drempel.name() + ": ";
  }

  /** What the number counts, and the number with who set it, unless there is none. */
  static String value(Drempel drempel, Drempels drempels, Sentences sentences) {
    return drempels
        .van(drempel)
        .map(waarde -> waarde.text(sentences.locale()))
        .orElseGet(
            () ->
                sentences.in(drempel.label())
                    + sentences.in(
                        " wat je organisatie kiest; er is geen standaard, want er is geen norm",
                        " what your organisation chooses; there is no default, for there is no norm"));
  }
}
