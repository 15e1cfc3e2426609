// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;

/**
 * The talks behind klantcontacten: each of these has one subject, so one talk can have left several
 * of them.
 */
final class Gesprekken {
  private final Klantcontacten wanted;
  private final List<List<Klantcontact>> talks;
  private final Meldingen meldingen;

  Gesprekken(Klantcontacten wanted, Collection<Klantcontact> contacts, Meldingen meldingen) {
    this.wanted = wanted;
    this.meldingen = meldingen;
    this.talks = talks(contacts);
  }

  /** What the klantcontacten of one talk have in common; a channel that is unknown is one too. */
  private record Key(Instant minute, Optional<Kanaal> kanaal, Set<String> consulenten) {}

  private static List<List<Klantcontact>> talks(Collection<Klantcontact> contacts) {
    Map<Key, List<Klantcontact>> talks = new LinkedHashMap<>();
    contacts.stream()
        .sorted(Comparator.comparing(Klantcontact::begin).thenComparing(Klantcontact::id))
        .forEach(
            contact ->
                talks
                    .computeIfAbsent(
                        new Key(
                            contact.begin().truncatedTo(ChronoUnit.MINUTES),
                            contact.kanaal(),
                            contact.consulenten()),
                        unused -> new ArrayList<>())
                    .add(contact));
    return List.copyOf(talks.values());
  }

  Uitkomst uitkomst() {
    List<List<Klantcontact>> before =
        talks.stream().takeWhile(talk -> !isWithPresent(talk.get(0))).toList();
    boolean counted = wanted.isComplete() && !meldingen.hasAny(Meldingcode.GAPS);
    Werkrelatie.Builder werkrelatie = wanted.empty();
    List<Gespreksmoment> momenten = new ArrayList<>();
    for (List<Klantcontact> talk : talks) {
      talk.stream()
          .skip(1)
          .forEach(contact -> meldingen.add(Meldingcode.SAME_TALK, contact.place()));
      momenten.add(moment(talk, counted && talk.get(0).persons() && before.contains(talk)));
    }
    momenten.sort(Gespreksmoment.CHRONOLOGICAL);
    werkrelatie.gespreksmomenten(momenten);
    if (counted) {
      werkrelatie.volgnummer(volgnummer(before));
    }
    return new Uitkomst(werkrelatie.build(), meldingen.list());
  }

  private boolean isWithPresent(Klantcontact contact) {
    return contact.consulenten().stream().anyMatch(wanted::isPresent);
  }

  private Gespreksmoment moment(List<Klantcontact> talk, boolean earlier) {
    Klantcontact first = talk.get(0);
    ZonedDateTime begin = wanted.local(first.begin());
    boolean gelukt = talk.stream().anyMatch(Klantcontact::gelukt);
    return Gespreksmoment.builder()
        .id(first.id())
        .datum(begin.toLocalDate())
        .tijd(begin.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
        .kanaal(first.kanaal())
        .initiatief(initiatief(talk))
        .status(gelukt ? Optional.of(Gespreksstatus.GELUKT) : Optional.empty())
        // Who else held it may have stood in for a day, unless the host says otherwise.
        .metVoorganger(
            isWithPresent(first) ? Optional.of(false) : Optional.of(true).filter(yes -> earlier))
        .build();
  }

  /** What all of them say, or nothing. */
  private static Optional<Initiatief> initiatief(List<Klantcontact> talk) {
    Optional<Initiatief> first = talk.get(0).initiatief();
    return first.filter(
        one -> talk.stream().allMatch(contact -> contact.initiatief().equals(first)));
  }

  /** One more than those who came before; unknown when one of them was a team. */
  private static OptionalInt volgnummer(List<List<Klantcontact>> before) {
    Set<String> others = new HashSet<>();
    for (List<Klantcontact> talk : before) {
      if (!talk.get(0).persons()) {
        return OptionalInt.empty();
      }
      others.addAll(talk.get(0).consulenten());
    }
    return OptionalInt.of(others.size() + 1);
  }
}
