// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.examples.timeline.picture.BelevingenGlyph;
import nl.werkrelatie.examples.timeline.picture.ContactGlyph;
import nl.werkrelatie.examples.timeline.picture.Lane;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.examples.timeline.picture.Picture;
import nl.werkrelatie.examples.timeline.picture.SignsGlyph;
import nl.werkrelatie.examples.timeline.picture.Spot;
import nl.werkrelatie.examples.timeline.picture.Stretch;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;

/**
 * The lanes of the picture, of what the list holds; a lane that would be empty is left out, for
 * nothing has to be recorded.
 */
final class Lanes {
  private final TimelineWords words;
  private final Werkrelatie seen;
  private final List<Entry> entries;

  /**
   * Reads what the list is made of.
   *
   * @param seen as the reader sees it
   * @param entries of the list
   */
  Lanes(TimelineWords words, Werkrelatie seen, List<Entry> entries) {
    this.words = words;
    this.seen = seen;
    this.entries = entries;
  }

  /**
   * All of them as a picture.
   *
   * @param silences what the list tells of silence
   * @param changes where other handvatten are suggested than before
   */
  Picture picture(List<Silences.Silence> silences, List<Spot> changes, LocalDate peildatum) {
    List<Lane> contacts = contacts();
    List<List<Lane>> groups = new ArrayList<>();
    groups.add(contacts);
    groups.add(continuity(silences.stream().map(Silences.Silence::stretch).toList()));
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      groups.add(experiences(kwaliteit));
    }
    groups.add(said());
    groups.add(changes(changes));
    return new Picture(
        groups.stream().filter(group -> !group.isEmpty()).toList(),
        !contacts.isEmpty(),
        peildatum,
        words.dates());
  }

  /** The gespreksmomenten by channel. */
  private List<Lane> contacts() {
    List<Lane> lanes = new ArrayList<>();
    for (Kanaal kanaal : Kanaal.values()) {
      lanes.add(contacts(words.of(kanaal), Optional.of(kanaal)));
    }
    lanes.add(
        contacts(words.in("kanaal niet vastgelegd", "channel not recorded"), Optional.empty()));
    return used(lanes);
  }

  private Lane contacts(String name, Optional<Kanaal> kanaal) {
    return Lane.of(
        name,
        seen.gespreksmomenten().stream()
            .filter(moment -> moment.kanaal().equals(kanaal))
            .map(Lanes::contact)
            .toList());
  }

  private static Spot contact(Gespreksmoment moment) {
    return new Spot(moment.datum(), ContactGlyph.of(Moments.mark(moment), moment.initiatief()), "");
  }

  /** Who the consulent is and whether there was contact. */
  private List<Lane> continuity(List<Stretch> silences) {
    return used(
        List.of(
            signs(
                words.in("overdracht en traject", "handover and guidance"),
                Set.of(Mark.OVERDRACHT, Mark.TRAJECT)),
            new Lane(words.in("stilte", "silence"), List.of(), silences)));
  }

  /** Both perspectives of a quality under each other, also where only one is recorded. */
  private List<Lane> experiences(Kwaliteit kwaliteit) {
    List<Lane> lanes = new ArrayList<>();
    for (Perspectief perspectief : Perspectief.values()) {
      lanes.add(
          Lane.of(
              words.of(kwaliteit) + words.accordingTo(perspectief),
              seen.waarnemingen().stream()
                  .filter(each -> each.kwaliteit() == kwaliteit)
                  .filter(each -> each.perspectief() == perspectief)
                  // The words in the order of the shapes, whoever wrote them down first.
                  .sorted(Comparator.comparing(Waarneming::beleving))
                  .map(this::experience)
                  .toList()));
    }
    return used(lanes).isEmpty() ? List.of() : lanes;
  }

  private Spot experience(Waarneming one) {
    return new Spot(
        one.datum(), new BelevingenGlyph(Set.of(one.beleving())), words.of(one.beleving()));
  }

  /** What was said and promised. */
  private List<Lane> said() {
    return used(
        List.of(
            signs(words.in("signalen", "signals"), Set.of(Mark.SIGNAAL, Mark.SIGNAAL_GESLOTEN)),
            signs(words.in("bagage en uitingen", "bagage and uitingen"), Set.of(Mark.BAGAGE)),
            signs(words.in("toezeggingen", "promises"), Set.of(Mark.TOEZEGGING))));
  }

  /** Where other handvatten are suggested than at the gespreksmoment before. */
  private List<Lane> changes(List<Spot> changes) {
    return used(List.of(Lane.of(words.in("handvatten veranderen", "handvatten change"), changes)));
  }

  private Lane signs(String name, Set<Mark> marks) {
    return Lane.of(
        name,
        entries.stream()
            .filter(entry -> marks.contains(entry.mark()))
            .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::what))
            .map(entry -> new Spot(entry.day(), SignsGlyph.of(entry.mark()), entry.what()))
            .toList());
  }

  private static List<Lane> used(List<Lane> lanes) {
    return lanes.stream()
        .filter(lane -> Stream.of(lane.spots(), lane.stretches()).anyMatch(each -> !each.isEmpty()))
        .toList();
  }
}
