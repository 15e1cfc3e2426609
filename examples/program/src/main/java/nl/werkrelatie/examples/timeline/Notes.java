// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempelwaarde;

/** What stands before and after a timeline. */
final class Notes {
  private final TimelineWords words;
  private final Reader reader;

  Notes(TimelineWords words, Reader reader) {
    this.words = words;
    this.reader = reader;
  }

  List<String> intro(Werkrelatie seen, LocalDate peildatum, boolean empty) {
    List<String> intro = new ArrayList<>();
    intro.add(
        "Inwoner "
            + seen.inwoner().id()
            + ", consulent "
            + seen.consulent().id()
            + ", peildatum "
            + words.day(peildatum)
            + ".");
    intro.add(
        reader == Reader.INWONER
            ? words.in("Voor de inwoner.", "For the inwoner.")
            : words.in(
                "Voor de consulent. Niet om te laten lezen waar iemand kan meekijken: ook de naam van een handvat kan iets verraden. Daarvoor is er de tijdlijn voor de inwoner.",
                "For the consulent. Not to be read where someone can look along: even the name of a handvat can give something away. For that there is the timeline for the inwoner."));
    Entries.undated(seen, words).ifPresent(intro::add);
    if (empty) {
      intro.add(
          words.in(
              "Er is niets vastgelegd dat een dag heeft.", "Nothing is recorded that has a day."));
    }
    return List.copyOf(intro);
  }

  List<String> closing(Optional<Drempelwaarde> silence, boolean grouped) {
    List<String> notes = new ArrayList<>();
    notes.add(
        words.in(
            "Boven is eerder, onder is later. Afstand, vorm en hoeveelheid betekenen niet dat iets meer of minder is.",
            "Above is earlier, below is later. Distance, shape and quantity do not mean that anything is more or less."));
    notes.add(
        words.in(
            "Vlak vooraf: wat deze versie van de bibliotheek zegt bij wat vóór die dag was vastgelegd. Of het toen is gelezen of gevolgd, is nergens vastgelegd. Redenen en bronnen staan in de tekst van de suggesties.",
            "Just before: what this version of the library says of what was recorded before that day. Whether it was read or followed then is recorded nowhere. Reasons and sources are in the text of the suggesties."));
    notes.add(
        reader == Reader.INWONER
            ? words.in(
                "Wat u vertelde of vroeg, staat niet in deze tijdlijn: de dag ervan blijft tussen u en uw consulent.",
                "What you told or asked is not in this timeline: its day stays between you and your consulent.")
            : words.in(
                "Van bagage en uitingen staan hier alleen de vorm en de dag. Niets vastgelegd betekent nooit dat er niets is.",
                "Of bagage and uitingen only the form and the day are shown. Nothing recorded never means that there is nothing."));
    silence.ifPresent(
        threshold ->
            notes.add(words.in("Stilte: ", "Silence: ") + threshold.text(words.locale()) + "."));
    if (grouped) {
      notes.add(
          words.in(
              "Er is veel vastgelegd. Daarom staat een periode bij elkaar: wat er was, niet hoe vaak. In de tijdlijn als pagina (.html) is elk jaar ook dag voor dag te openen.",
              "Much is recorded. So a period stands together: what there was, not how often. In the timeline as a page (.html) every year can be opened day by day too."));
    }
    return List.copyOf(notes);
  }
}
