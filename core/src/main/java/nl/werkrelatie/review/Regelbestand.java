// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.Voorrang;

/**
 * The standard catalogue and rule sets laid together, without asking whether they can be: that is
 * for the checks.
 */
final class Regelbestand {
  private final List<Regelset> regelsets;
  private final List<Catalogus> catalogi;
  private final List<Regelplaats> all;
  private final List<Regelplaats> inUse;
  private final Map<String, Handvat> handvatten = new LinkedHashMap<>();

  Regelbestand(List<Regelset> regelsets) {
    this.regelsets = List.copyOf(regelsets);
    this.catalogi =
        Stream.concat(
                Stream.of(StandaardCatalogus.catalogus()).filter(this::isNotAmong),
                regelsets.stream().map(Regelset::catalogus))
            .toList();
    this.all = catalogi.stream().flatMap(Regelbestand::placed).toList();
    Set<String> off = switchedOff();
    this.inUse = all.stream().filter(one -> !off.contains(one.rule().id())).toList();
    Stream.concat(
            catalogi.stream().flatMap(catalogus -> catalogus.handvatten().stream()),
            all.stream().map(one -> one.rule().handvat()))
        .forEach(handvat -> handvatten.putIfAbsent(handvat.id(), handvat));
  }

  /** A rule set can be the standard catalogue itself. */
  private boolean isNotAmong(Catalogus standard) {
    return regelsets.stream().noneMatch(regelset -> regelset.id().equals(standard.id()));
  }

  private static Stream<Regelplaats> placed(Catalogus catalogus) {
    return IntStream.range(0, catalogus.rules().size())
        .mapToObj(index -> new Regelplaats(catalogus.id(), index, catalogus.rules().get(index)));
  }

  List<Regelset> regelsets() {
    return regelsets;
  }

  List<Catalogus> catalogi() {
    return catalogi;
  }

  /** Whether this is the id of the standard catalogue. */
  static boolean isStandard(String id) {
    return id.equals(StandaardCatalogus.catalogus().id());
  }

  /** Every rule, switched off or not. */
  List<Regelplaats> all() {
    return all;
  }

  List<Regelplaats> inUse() {
    return inUse;
  }

  private Set<String> switchedOff() {
    return regelsets.stream()
        .flatMap(regelset -> regelset.uitgeschakeld().stream())
        .map(Uitschakeling::regel)
        .collect(Collectors.toSet());
  }

  /** By id; of two with one id the first. */
  Map<String, Handvat> handvatten() {
    return handvatten;
  }

  /** What a handvat is held at: its own, then what rule sets add. */
  List<Constatering> aanhoudenBij(Handvat handvat) {
    return Stream.concat(
            handvat.aanhoudenBij().stream(),
            regelsets.stream()
                .flatMap(regelset -> regelset.aanhoudingen().stream())
                .filter(more -> more.handvat().equals(handvat.id()))
                .flatMap(more -> more.bij().stream()))
        .distinct()
        .toList();
  }

  List<Voorrang> voorrang() {
    return catalogi.stream().flatMap(catalogus -> catalogus.voorrang().stream()).toList();
  }

  /** The thresholds together; of two for one threshold the first. */
  Drempels drempels() {
    Drempels all = Drempels.standard();
    List<Drempelwaarde> set = new ArrayList<>();
    for (Regelset regelset : regelsets) {
      set.addAll(ofOrganisatie(regelset));
    }
    for (int index = set.size() - 1; index >= 0; index--) {
      all = all.with(set.get(index).drempel(), set.get(index).waarde());
    }
    return all;
  }

  static List<Drempelwaarde> ofOrganisatie(Regelset regelset) {
    return regelset.drempels().alle().stream()
        .filter(waarde -> waarde.gezetDoor() == GezetDoor.ORGANISATIE)
        .toList();
  }

  /** Every own signaal that a rule set brings or a rule names, each once. */
  List<EigenSignaal> signalen() {
    return Stream.concat(
            regelsets.stream().flatMap(regelset -> regelset.signalen().stream()),
            Stream.concat(
                    all.stream().flatMap(one -> one.rule().constateringen()),
                    handvatten.values().stream().flatMap(one -> aanhoudenBij(one).stream()))
                .filter(EigenSignaal.class::isInstance)
                .map(EigenSignaal.class::cast))
        .distinct()
        .toList();
  }
}
