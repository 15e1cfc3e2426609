// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;

/**
 * A set of handvatten with the rules that lead to them, their order for reading, the rules that go
 * before all, and the tensions between them.
 *
 * @param id the catalogue's own name, unique in an engine
 * @param versie its version; changes whenever its content changes
 * @param naam what it is called
 * @param verantwoording whose catalogue it is and what it rests on, shown wherever its handvatten
 *     are
 * @param handvatten the handvatten it holds
 * @param rules the rules that lead to them
 * @param volgorde which is read before which
 * @param voorrang the general rules that go before all others, over the handvatten of every
 *     catalogue in the engine
 * @param spanningen the tensions between handvatten
 */
public record Catalogus(
    String id,
    String versie,
    Tekst naam,
    Tekst verantwoording,
    List<Handvat> handvatten,
    List<Rule> rules,
    List<Volgorde> volgorde,
    List<Voorrang> voorrang,
    List<Spanning> spanningen) {

  /** Refuses two handvatten of one id and a tension that names an unknown handvat. */
  public Catalogus {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(versie, "versie");
    Tekst.guardShown(id);
    Tekst.guardShown(versie);
    Objects.requireNonNull(naam, "naam");
    Objects.requireNonNull(verantwoording, "verantwoording");
    handvatten = List.copyOf(handvatten);
    rules = List.copyOf(rules);
    volgorde = List.copyOf(volgorde);
    voorrang = List.copyOf(voorrang);
    spanningen = List.copyOf(spanningen);
    Set<String> ids = new HashSet<>();
    for (Handvat handvat : handvatten) {
      if (!ids.add(handvat.id())) {
        throw new IllegalArgumentException(
            "two handvatten have the id '" + handvat.id() + "'; give each its own");
      }
    }
    for (Spanning spanning : spanningen) {
      if (!ids.containsAll(spanning.handvatten())) {
        throw new IllegalArgumentException(
            "tension '"
                + spanning.id()
                + "' names an unknown handvat; name only those of the catalogue");
      }
    }
  }

  /** The handvat with this id; empty when the catalogue does not hold it. */
  public Optional<Handvat> handvat(String id) {
    for (Handvat handvat : handvatten) {
      if (handvat.id().equals(id)) {
        return Optional.of(handvat);
      }
    }
    return Optional.empty();
  }

  /** The tensions that concern this handvat, in the order of the catalogue. */
  public List<Spanning> spanningen(String handvat) {
    List<Spanning> concerning = new ArrayList<>();
    for (Spanning spanning : spanningen) {
      if (spanning.handvatten().contains(handvat)) {
        concerning.add(spanning);
      }
    }
    return List.copyOf(concerning);
  }

  /** Every source its handvatten cite, each once, ordered by id. */
  public List<Bron> bronnen() {
    return handvatten.stream()
        .flatMap(handvat -> handvat.bronnen().stream())
        .map(Bronvermelding::bron)
        .distinct()
        .sorted(Comparator.comparing(Bron::id))
        .toList();
  }

  /**
   * A fingerprint of the whole content, equal for equal content on every machine: 64 hexadecimal
   * digits (SHA-256).
   */
  public String hash() {
    return Fingerprint.of(this);
  }

  /** The type, the id and the version. */
  @Override
  public String toString() {
    return OneLine.of("Catalogus", id, versie);
  }
}
