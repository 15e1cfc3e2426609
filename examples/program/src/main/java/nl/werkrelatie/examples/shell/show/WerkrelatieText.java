// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Keuze;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;

/** What is recorded of a werkrelatie, in sentences and tables; nothing is counted or weighed. */
final class WerkrelatieText {
  private final Sentences sentences;

  WerkrelatieText(Sentences sentences) {
    this.sentences = sentences;
  }

  void write(Werkrelatie werkrelatie) {
    sentences.line(
        in("Werkrelatie van inwoner ", "Werkrelatie of inwoner ")
            + werkrelatie.inwoner().id()
            + in(" met consulent ", " with consulent ")
            + werkrelatie.consulent().id()
            + ".");
    sentences.line(String.join(" ", around(werkrelatie)));
    moments(werkrelatie);
    observations(werkrelatie);
    facts(werkrelatie);
  }

  private List<String> around(Werkrelatie werkrelatie) {
    List<String> said = new ArrayList<>();
    werkrelatie
        .begin()
        .ifPresent(
            day ->
                said.add(
                    in("Deze consulent begon op ", "This consulent began on ")
                        + sentences.date(day)
                        + "."));
    werkrelatie
        .volgnummer()
        .ifPresent(
            number ->
                said.add(
                    in("Het is consulent nummer ", "It is consulent number ")
                        + number
                        + in(" in de rij.", " in the row.")));
    werkrelatie
        .inwoner()
        .tolkNodig()
        .ifPresent(
            needed ->
                said.add(
                    needed
                        ? in("Er is een tolk nodig.", "An interpreter is needed.")
                        : in("Er is geen tolk nodig.", "No interpreter is needed.")));
    werkrelatie
        .overdracht()
        .filter(overdracht -> overdracht.gepland())
        .ifPresent(
            overdracht ->
                said.add(
                    in("Er is een overdracht gepland", "A handover is planned")
                        + overdracht
                            .datum()
                            .map(day -> in(" op ", " on ") + sentences.date(day))
                            .orElse("")
                        + "."));
    werkrelatie
        .team()
        .flatMap(team -> team.laatsteOverleg())
        .ifPresent(
            day ->
                said.add(
                    in("Het team besprak dit het laatst op ", "The team last discussed this on ")
                        + sentences.date(day)
                        + "."));
    return said.isEmpty() ? List.of(in("Meer is er niet bekend.", "More is not known.")) : said;
  }

  private void moments(Werkrelatie werkrelatie) {
    if (werkrelatie.gespreksmomenten().isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable()
            .row(
                in("contact op", "contact on"),
                in("soort", "kind"),
                in("waar of hoe", "where or how"),
                in("initiatief", "initiative"),
                in("hoe het ging", "what became of it"));
    for (Gespreksmoment moment : werkrelatie.gespreksmomenten()) {
      String remarks =
          moment
              .metVoorganger()
              .filter(Boolean::booleanValue)
              .map(yes -> in(", met een voorganger", ", with a predecessor"))
              .orElse("");
      table.row(
          moment.datum().toString(),
          word(moment.soort()),
          word(moment.kanaal()),
          word(moment.initiatief()),
          word(moment.status())
              + remarks
              + also(moment.aanwezigen(), in(", erbij: ", ", present: "))
              + also(moment.doelen(), in(", ook: ", ", also: ")));
    }
    sentences.blank().table(table);
  }

  private void observations(Werkrelatie werkrelatie) {
    if (werkrelatie.waarnemingen().isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable()
            .row(
                in("waarneming op", "observed on"),
                in("van wie", "by whom"),
                in("kwaliteit", "quality"),
                in("beleving", "experience"));
    for (Waarneming waarneming : werkrelatie.waarnemingen()) {
      table.row(
          waarneming.datum().toString(),
          word(waarneming.perspectief()),
          word(waarneming.kwaliteit()),
          word(waarneming.beleving()));
    }
    sentences.blank().table(table);
  }

  private void facts(Werkrelatie werkrelatie) {
    List<String> facts = new ArrayList<>();
    werkrelatie.bagage().forEach(bagage -> facts.add(bagage(bagage)));
    werkrelatie
        .uitingen()
        .forEach(
            uiting ->
                facts.add(
                    uiting.datum()
                        + in(": de inwoner noemde ", ": the inwoner named ")
                        + word(uiting.gevolg())));
    werkrelatie
        .signalen()
        .forEach(
            signaal ->
                facts.add(
                    signaal.datum()
                        + ": "
                        + word(signaal.gever())
                        + " "
                        + sentences.in(signaal.soort().inZin())
                        + signaal
                            .geslotenOp()
                            .map(day -> in(", gesloten op ", ", closed on ") + day)
                            .orElse("")));
    werkrelatie
        .zelfrapportages()
        .forEach(
            own ->
                facts.add(
                    own.datum()
                        + in(": de consulent meldde: ", ": the consulent reported: ")
                        + word(own.soort())));
    werkrelatie
        .toezeggingen()
        .forEach(
            belofte ->
                facts.add(
                    in("toezegging voor uiterlijk ", "promise for ")
                        + belofte.uiterlijk()
                        + ": "
                        + word(belofte.status())));
    if (!facts.isEmpty()) {
      sentences.blank();
      facts.forEach(sentences::item);
    }
  }

  private String bagage(Bagage bagage) {
    if (bagage instanceof Systeemkritiek kritiek) {
      return kritiek.datum()
          + in(": systeemkritiek, ", ": criticism of the system, ")
          + word(kritiek.soort())
          + " ("
          + word(kritiek.zichtbaarheid())
          + ")";
    }
    GeschondenLevensverhaal verhaal = (GeschondenLevensverhaal) bagage;
    return verhaal.datum()
        + in(": geschonden levensverhaal, ", ": damaged life story, ")
        + word(verhaal.soort())
        + " ("
        + word(verhaal.zichtbaarheid())
        + ")";
  }

  private String also(Optional<? extends Collection<? extends Keuze>> values, String label) {
    return values
        .filter(known -> !known.isEmpty())
        .map(known -> label + known.stream().map(this::word).collect(Collectors.joining(", ")))
        .orElse("");
  }

  private String word(Keuze value) {
    return sentences.in(value.label());
  }

  private String word(Optional<? extends Keuze> value) {
    return value.isPresent() ? word(value.get()) : in("niet bekend", "not known");
  }

  private String in(String nl, String en) {
    return sentences.in(nl, en);
  }
}
