// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.text.Tekst;

/**
 * The parts of an answer that tell nothing about a person: handvatten, sources, thresholds,
 * tensions and the receipt in words.
 */
final class HandvatText {
  private static final int INDENT = 4;

  private final Lines lines;
  private final boolean forInwoner;

  HandvatText(Lines lines) {
    this(lines, false);
  }

  private HandvatText(Lines lines, boolean forInwoner) {
    this.lines = lines;
    this.forInwoner = forInwoner;
  }

  /**
   * Without the notes to the sources, which speak to a professional and could name what is not safe
   * to read at home.
   */
  static HandvatText forInwoner(Lines lines) {
    return new HandvatText(lines, true);
  }

  void opening(String title) {
    lines.line(0, title);
    lines.paragraph(
        lines.in(
            "Een handvat is een suggestie: je mag het oppakken of laten liggen. Het is geen opdracht en geen checklist.",
            "A handvat is a suggestion: you can use it or leave it. It is not an instruction and not a checklist."));
  }

  private void about(List<Catalogus> catalogi) {
    lines.heading(lines.in("Over deze handvatten", "About these handvatten"));
    catalogi.forEach(catalogus -> lines.line(0, lines.in(catalogus.verantwoording())));
  }

  void kernvraag(Kernvraag kernvraag) {
    lines.heading(lines.in(kernvraag.vraag()));
  }

  void title(Handvat handvat) {
    lines.paragraph(named(handvat));
  }

  void text(Handvat handvat) {
    lines.line(INDENT, lines.in(handvat.tekst()));
  }

  void addressees(Handvat handvat) {
    String voor =
        lines.in("Voor: ", "For: ")
            + lines.series(handvat.voor(), (Adressaat adressaat) -> lines.in(adressaat.label()))
            + ".";
    String versterkt =
        handvat.versterkt().isEmpty()
            ? ""
            : lines.in(" Kan versterken: ", " May strengthen: ")
                + lines.list(handvat.versterkt(), kwaliteit -> lines.in(kwaliteit.label()))
                + ".";
    lines.line(INDENT, voor + versterkt);
  }

  void sources(Handvat handvat) {
    lines.line(
        INDENT,
        lines.word(handvat.bronnen(), Tekst.of("Bron", "Source"), Tekst.of("Bronnen", "Sources")));
    handvat.bronnen().forEach(this::source);
  }

  private void source(Bronvermelding vermelding) {
    String tegenstem = vermelding.tegenstem() ? lines.in("Tegenstem: ", "Counter-evidence: ") : "";
    String toelichting =
        vermelding
            .toelichting()
            .filter(tekst -> !forInwoner)
            .map(tekst -> ": " + lines.in(tekst))
            .orElse("");
    lines.item(
        INDENT,
        tegenstem
            + vermelding.bron().id()
            + " "
            + lines.in(vermelding.bron().naam())
            + toelichting);
    Locale locale = lines.locale();
    lines.line(
        INDENT + 2,
        "["
            + vermelding.directheid().label().in(locale)
            + "; "
            + lines.list(vermelding.kennis(), soort -> soort.label().in(locale))
            + lines.in("; veld: ", "; field: ")
            + vermelding.bron().veld().label().in(locale)
            + "; "
            + String.join(", ", vermelding.bron().adressen())
            + "]");
  }

  void thresholds(List<Drempelwaarde> drempels) {
    if (!drempels.isEmpty()) {
      lines.line(
          INDENT,
          lines.word(
              drempels, Tekst.of("Drempel", "Threshold"), Tekst.of("Drempels", "Thresholds")));
      drempels.forEach(
          waarde -> lines.item(INDENT, waarde.drempel().id() + ": " + threshold(waarde)));
    }
  }

  private String threshold(Drempelwaarde waarde) {
    return forInwoner && waarde.gezetDoor() == GezetDoor.ORGANISATIE
        ? lines.in(waarde.drempel().label())
            + " "
            + waarde.waarde()
            + lines.in(" (ingesteld door de organisatie)", " (set by the organisation)")
        : waarde.text(lines.locale());
  }

  void tensions(List<Spanning> spanningen) {
    if (!spanningen.isEmpty()) {
      lines.line(
          INDENT,
          lines.word(
              spanningen, Tekst.of("Spanning", "Tension"), Tekst.of("Spanningen", "Tensions")));
      for (Spanning spanning : spanningen) {
        lines.item(
            INDENT,
            spanning.id() + ": " + lines.in(spanning.tekst()) + " " + lines.in(spanning.omgang()));
      }
    }
  }

  /** An empty answer. */
  void nothing() {
    lines.paragraph(lines.in("Nu geen suggesties.", "No suggesties now."));
  }

  /** An empty answer, with what is held below it. */
  void nothingButWhatWaits() {
    lines.paragraph(
        lines.in(
            "Nu past er niets. Wat wacht, staat hieronder.",
            "Nothing fits now. What waits stands below."));
  }

  /** The handvatten that are not written out, a line each; nothing when there are none. */
  void others(List<Handvat> handvatten) {
    if (!handvatten.isEmpty()) {
      lines.heading(lines.in("Ook mogelijk", "Also possible"));
      handvatten.forEach(handvat -> lines.item(0, named(handvat)));
    }
  }

  private String named(Handvat handvat) {
    return handvat.id() + " " + lines.in(handvat.titel());
  }

  /**
   * From what the answer comes: one line, or all of it.
   *
   * @param herkomst asked for all of it alone: its fingerprints take long
   */
  void receipt(
      Supplier<Herkomst> herkomst, LocalDate peildatum, List<Catalogus> catalogi, boolean whole) {
    if (whole) {
      receipt(herkomst.get());
      about(catalogi);
      return;
    }
    lines.paragraph(
        lines.in("Herkomst: ", "Herkomst (where this comes from): ")
            + lines.series(catalogi, known -> lines.in(known.naam()) + ", " + version(known))
            + "; peildatum "
            + lines.date(peildatum)
            + ".");
  }

  private String version(Catalogus catalogus) {
    return lines.in("versie ", "version ") + catalogus.versie();
  }

  private void receipt(Herkomst herkomst) {
    lines.heading(lines.in("Herkomst", "Herkomst (where this answer comes from)"));
    lines.item(0, lines.in("bibliotheek: ", "library: ") + "werkrelatie " + herkomst.bibliotheek());
    for (Regelbron bron : herkomst.regelbronnen()) {
      lines.item(
          0,
          lines.in("regels: ", "rules: ")
              + bron.id()
              + " "
              + bron.versie()
              + ", SHA-256 "
              + bron.hash());
    }
    lines.item(0, "peildatum: " + lines.date(herkomst.peildatum()));
    for (Drempelwaarde waarde : herkomst.drempels()) {
      Tekst naam = Tekst.of("drempel ", "threshold ");
      lines.item(0, lines.in(naam) + waarde.drempel().id() + ": " + threshold(waarde));
    }
  }
}
