// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Werkrelatie;

/** The same werkrelatie but for one thing, and the same answer in words. */
final class Variations {
  private static final List<Levensverhaalsoort> ORDINARY =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Levensverhaalsoort.HUISELIJK_GEWELD)));

  private Variations() {}

  /** All that a person reads, in both languages, and where it came from. */
  static List<String> words(Suggesties suggesties) {
    return List.of(
        suggesties.text(Locale.forLanguageTag("nl")),
        suggesties.text(Locale.ENGLISH),
        suggesties.herkomst().toString());
  }

  static Werkrelatie withOtherSoorten(Werkrelatie werkrelatie, Random random) {
    Systeemkritieksoort[] kritiek = Systeemkritieksoort.values();
    return withBagage(
        werkrelatie,
        verhaal -> verhaal.withSoort(ORDINARY.get(random.nextInt(ORDINARY.size()))),
        systeem -> systeem.withSoort(kritiek[random.nextInt(kritiek.length)]));
  }

  static Werkrelatie withoutSoorten(Werkrelatie werkrelatie) {
    return withBagage(
        werkrelatie,
        verhaal -> verhaal.withSoort(Optional.empty()),
        systeem -> systeem.withSoort(Optional.empty()));
  }

  private static Werkrelatie withBagage(
      Werkrelatie werkrelatie,
      UnaryOperator<GeschondenLevensverhaal> verhalen,
      UnaryOperator<Systeemkritiek> kritieken) {
    return werkrelatie.withBagage(
        werkrelatie.bagage().stream()
            .map(
                bagage -> {
                  if (bagage instanceof GeschondenLevensverhaal verhaal) {
                    return verhaal.soort().filter(ORDINARY::contains).isPresent()
                        ? verhalen.apply(verhaal)
                        : verhaal;
                  }
                  Systeemkritiek kritiek = (Systeemkritiek) bagage;
                  return kritiek.soort().isPresent() ? kritieken.apply(kritiek) : kritiek;
                })
            .toList());
  }

  /**
   * Every personal fact once more under other ids; waarnemingen aside, of which there is one a day.
   */
  static Werkrelatie withCopies(Werkrelatie werkrelatie, int copies) {
    return werkrelatie
        .withBagage(copied(werkrelatie.bagage(), copies, Variations::withId))
        .withUitingen(
            copied(
                werkrelatie.uitingen(),
                copies,
                (uiting, suffix) -> uiting.withId("uiting-copy-" + suffix)))
        .withSignalen(
            copied(
                werkrelatie.signalen(),
                copies,
                (signaal, suffix) -> signaal.withId("signaal-copy-" + suffix)))
        .withZelfrapportages(
            copied(
                werkrelatie.zelfrapportages(),
                copies,
                (zelfrapportage, suffix) -> zelfrapportage.withId("druk-copy-" + suffix)))
        .withToezeggingen(
            copied(
                werkrelatie.toezeggingen(),
                copies,
                (toezegging, suffix) -> toezegging.withId("toezegging-copy-" + suffix)));
  }

  private static Bagage withId(Bagage bagage, String suffix) {
    String id = "bagage-copy-" + suffix;
    return bagage instanceof GeschondenLevensverhaal verhaal
        ? verhaal.withId(id)
        : ((Systeemkritiek) bagage).withId(id);
  }

  private static <F> List<F> copied(List<F> facts, int copies, BiFunction<F, String, F> copy) {
    List<F> all = new ArrayList<>(facts);
    for (int index = 0; index < facts.size(); index++) {
      for (int number = 0; number < copies; number++) {
        all.add(copy.apply(facts.get(index), index + "-" + number));
      }
    }
    return all;
  }

  /** The inwoner told of violence at home, and the partner will be there. */
  static Werkrelatie unsafe(Werkrelatie werkrelatie, LocalDate peildatum) {
    List<Bagage> bagage = new ArrayList<>(werkrelatie.bagage());
    bagage.add(
        GeschondenLevensverhaal.builder()
            .id("told-of-violence")
            .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
            .datum(peildatum)
            .build());
    List<Gespreksmoment> moments =
        new ArrayList<>(
            werkrelatie.gespreksmomenten().stream().map(Variations::withPartner).toList());
    moments.add(
        withPartner(
            Gespreksmoment.of("planned-far-ahead", peildatum.plusYears(1))
                .withStatus(Gespreksstatus.GEPLAND)));
    return werkrelatie.withBagage(bagage).withGespreksmomenten(moments);
  }

  private static Gespreksmoment withPartner(Gespreksmoment moment) {
    Set<Aanwezige> present = EnumSet.of(Aanwezige.PARTNER);
    present.addAll(moment.aanwezigen().orElse(Set.of()));
    return moment.withAanwezigen(present);
  }

  /** The same facts, entered in another order. */
  static Werkrelatie shuffled(Werkrelatie werkrelatie, Random random) {
    return werkrelatie
        .withGespreksmomenten(shuffled(werkrelatie.gespreksmomenten(), random))
        .withBagage(shuffled(werkrelatie.bagage(), random))
        .withWaarnemingen(shuffled(werkrelatie.waarnemingen(), random))
        .withUitingen(shuffled(werkrelatie.uitingen(), random))
        .withSignalen(shuffled(werkrelatie.signalen(), random))
        .withZelfrapportages(shuffled(werkrelatie.zelfrapportages(), random))
        .withToezeggingen(shuffled(werkrelatie.toezeggingen(), random));
  }

  private static <T> List<T> shuffled(List<T> facts, Random random) {
    List<T> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
