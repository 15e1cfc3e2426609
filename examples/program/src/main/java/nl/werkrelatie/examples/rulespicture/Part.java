// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.text.Tekst;

/** A part of a bar: suggested because of one kind of occasion, waiting, or silent. */
enum Part {
  VEILIGHEID(Aanleiding.VEILIGHEID, "M0 0L8 8M8 0L0 8", "#f2b8b5", "#7a2f2f"),
  GEZEGD(Aanleiding.GEZEGD, "M-2 2L2 -2M0 8L8 0M6 10L10 6", "#b9d6f2", "#1f4e79"),
  GEBEURD(Aanleiding.GEBEURD, "M0 2H8M0 6H8", "#f5d79a", "#6b4e12"),
  GEPLAND(Aanleiding.GEPLAND, "M2 0V8M6 0V8", "#bfe3c8", "#1f5a35"),
  ALGEMEEN(Aanleiding.ALGEMEEN, "M0 4H8M4 0V8", "#dcc6ea", "#553a6b"),
  WAITS(Tekst.of("wacht", "waits"), "M3 3H5V5H3Z"),
  SILENT(Tekst.of("stil", "silent"), "");

  private final Optional<Aanleiding> aanleiding;
  private final Tekst label;
  private final String pattern;
  private final String light;
  private final String dark;

  Part(Aanleiding aanleiding, String pattern, String light, String dark) {
    this.aanleiding = Optional.of(aanleiding);
    this.label = aanleiding.label();
    this.pattern = pattern;
    this.light = light;
    this.dark = dark;
  }

  Part(Tekst label, String pattern) {
    this.aanleiding = Optional.empty();
    this.label = label;
    this.pattern = pattern;
    this.light = "";
    this.dark = "";
  }

  Optional<Aanleiding> aanleiding() {
    return aanleiding;
  }

  Tekst label() {
    return label;
  }

  /** What it is known by without colour: lines in a square of eight. */
  String pattern() {
    return pattern;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is under its lines in the light; empty for paper. */
  String light() {
    return light;
  }

  /** The same in the dark. */
  String dark() {
    return dark;
  }
}
