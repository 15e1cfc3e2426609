// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import static java.util.stream.Collectors.joining;
import static nl.werkrelatie.Written.assertWritten;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.ways.Alternative;
import org.junit.jupiter.api.Test;

/**
 * Which example is made for a question, and what is known to be impossible: one line each, as it
 * was last looked at. An example that grew, or that is no longer found, shows here.
 */
class WrittenExamplesTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);
  private static final Drempels DREMPELS = Drempels.standard().with(Drempel.GROTE_CASELOAD, 60);

  @Test
  void what_cannot_be() throws IOException {
    List<EigenSignaal> own = own();
    write(
        "impossible.txt",
        Stream.of(
                Onmogelijk.with(DREMPELS),
                Onmogelijk.with(Drempels.standard()).stream()
                    .filter(one -> one.allowed().size() == 1)
                    .toList(),
                EigenSamenhang.of(own, Grens.with(DREMPELS)))
            .flatMap(List::stream)
            .map(one -> words(one.allowed())));
  }

  @Test
  void what_cannot_be_of_contacts() throws IOException {
    write(
        "impossible-contacts.txt",
        EigenSamenhang.of(contacts(), List.of()).stream()
            .map(one -> words(one.allowed()))
            .distinct());
  }

  @Test
  void every_way_in_which_one_signaal_can_stand() throws IOException {
    write(
        "example-of-one.txt",
        all().stream()
            .flatMap(
                signaal -> Stream.of(Stand.values()).map(stand -> Map.of(signaal, Set.of(stand))))
            .map(WrittenExamplesTest::line));
  }

  @Test
  void several_signalen_together() throws IOException {
    Random random = new Random(1975);
    List<String> lines = new ArrayList<>();
    for (int count = 0; count < 300; count++) {
      lines.add(line(several(random)));
    }
    write("example-of-several.txt", lines.stream());
  }

  @Test
  void several_facts_of_contacts_together() throws IOException {
    Random random = new Random(1957);
    List<Constatering> contacts = List.copyOf(contacts());
    List<String> lines = new ArrayList<>();
    for (int count = 0; count < 100; count++) {
      lines.add(line(several(contacts, random)));
    }
    write("example-of-contacts.txt", lines.stream());
  }

  private static Map<Constatering, Set<Stand>> several(Random random) {
    List<Constatering> all = new ArrayList<>(List.of(Signaal.values()));
    all.addAll(EigenVragen.own(random, DREMPELS));
    return several(all, random);
  }

  private static Map<Constatering, Set<Stand>> several(List<Constatering> all, Random random) {
    Map<Constatering, Set<Stand>> asked = new LinkedHashMap<>();
    for (int part = 0; part < 4; part++) {
      Stand stand = Stand.values()[Math.max(0, random.nextInt(6) - 3)];
      asked.put(all.get(random.nextInt(all.size())), Set.of(stand));
    }
    return asked;
  }

  /** About facts of contacts that bound each other, at and beside their periods. */
  private static List<EigenSignaal> contacts() {
    Optional<Initiatief> anybody = Optional.empty();
    List<Gegeven> facts =
        List.of(
            Maat.DAGEN_SINDS_CONTACT,
            Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT,
            new LangsteStilte(30),
            new LangsteStilte(90),
            Aantal.contacten(30),
            Aantal.contacten(60),
            new Aantal(Optional.of(Kanaal.KANTOOR), anybody, 30),
            new Aantal(Optional.of(Kanaal.TELEFOON), anybody, 30),
            new Aantal(Optional.of(Kanaal.KANTOOR), Optional.of(Initiatief.INWONER), 30),
            new Aantal(Optional.empty(), Optional.of(Initiatief.INWONER), 60));
    List<EigenSignaal> own = new ArrayList<>();
    for (Gegeven fact : facts) {
      for (Bereik bereik :
          fact instanceof Aantal
              ? List.of(Bereik.hoogstens(0), Bereik.minstens(1), Bereik.tussen(2, 3))
              : List.of(Bereik.hoogstens(30), Bereik.minstens(31), Bereik.tussen(10, 60))) {
        own.add(new EigenSignaal("EIGEN_" + own.size(), fact, bereik));
      }
    }
    return own;
  }

  static List<Constatering> all() {
    return Stream.<Constatering>concat(Stream.of(Signaal.values()), own().stream()).toList();
  }

  static Werkblad empty() {
    return Werkblad.empty(PEILDATUM, DREMPELS);
  }

  /** About every kind of fact, below, at and above a value. */
  private static List<EigenSignaal> own() {
    Optional<Kanaal> anyhow = Optional.empty();
    Optional<Initiatief> anybody = Optional.empty();
    Stream<Gegeven> counts =
        Stream.of(
            Aantal.contacten(90),
            new Aantal(Optional.of(Kanaal.TELEFOON), anybody, 60),
            new Aantal(Optional.of(Kanaal.KANTOOR), anybody, 90),
            new Aantal(anyhow, Optional.of(Initiatief.INWONER), 90),
            new Aantal(Optional.of(Kanaal.TELEFOON), Optional.of(Initiatief.GEMEENTE), 30),
            new LangsteStilte(60));
    List<EigenSignaal> own = new ArrayList<>();
    Stream.concat(EigenVragen.gegevens(new Random(1)), counts)
        .forEach(
            gegeven -> {
              int high = gegeven.hoogste();
              int middle = gegeven.laagste() + (high > 9 ? 9 : 1);
              own.add(new EigenSignaal("EIGEN_" + own.size(), gegeven, Bereik.minstens(middle)));
              own.add(
                  new EigenSignaal("EIGEN_" + own.size(), gegeven, Bereik.hoogstens(middle - 1)));
              own.add(new EigenSignaal("EIGEN_" + own.size(), gegeven, Bereik.precies(middle)));
            });
    return own;
  }

  private static String line(Map<Constatering, Set<Stand>> asked) {
    Alternative way = new Alternative(asked);
    String found =
        Zoeker.find(empty(), way)
            .map(
                blad ->
                    told(blad) + " | " + told(Zoeker.smallest(blad, one -> Zoeker.isSo(one, way))))
            .orElseGet(() -> canBe(way) ? "not found" : "cannot be");
    return words(asked) + ": " + found;
  }

  private static boolean canBe(Alternative way) {
    List<EigenSignaal> own =
        way.allowed().keySet().stream()
            .filter(EigenSignaal.class::isInstance)
            .map(EigenSignaal.class::cast)
            .toList();
    return Samenhang.of(own, DREMPELS).closed(way) != null;
  }

  static String told(Werkblad blad) {
    return Kort.of(blad.werkrelatie(), PEILDATUM);
  }

  private static String words(Map<Constatering, Set<Stand>> so) {
    Map<String, Set<Stand>> sorted = new TreeMap<>();
    so.forEach((signaal, standen) -> sorted.put(name(signaal), standen));
    return sorted.entrySet().stream()
        .map(
            entry ->
                entry.getKey()
                    + " "
                    + Stream.of(Stand.values())
                        .filter(entry.getValue()::contains)
                        .map(Stand::name)
                        .collect(joining("/")))
        .collect(joining(" and "));
  }

  static String name(Constatering signaal) {
    return signaal instanceof EigenSignaal own
        ? own.gegeven().zin(own.bereik()).nl()
        : signaal.code();
  }

  static void write(String name, Stream<String> lines) throws IOException {
    assertWritten(name, lines.collect(joining("\n", "", "\n")));
  }
}
