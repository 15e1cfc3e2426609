// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.model.Zichtbaarheid;
import nl.werkrelatie.signaal.Vraag.Bagagekenmerk;
import nl.werkrelatie.signaal.Vraag.Feitkenmerk;

/** Changes of what was shared, said, asked, set and promised. */
final class InwonerStappen {
  private static final int DAYS_AGO = 14;

  private InwonerStappen() {}

  /** A fact of this kind with one of these values, or none. */
  static Stream<Stap> of(Werkblad blad, Feitkenmerk kenmerk, List<Enum<?>> waarden, boolean has) {
    return switch (kenmerk) {
      case SIGNAAL -> Stream.of(() -> given(blad, (Signaalsoort) waarden.get(0), has));
      case UITING -> Stream.of(() -> said(blad, waarden, has));
      case ZELFRAPPORTAGE -> Stream.of(() -> reported(blad, (Contextdruk) waarden.get(0), has));
      case BAGAGE -> bagage(blad, (Bagagekenmerk) waarden.get(0), has);
    };
  }

  private static Stream<Stap> bagage(Werkblad blad, Bagagekenmerk kenmerk, boolean has) {
    return switch (kenmerk) {
      case GEDEELD ->
          Stream.of(
              has
                  ? () -> plus(blad, kritiek(blad, Zichtbaarheid.GEDEELD))
                  : () -> without(blad, InwonerStappen::isShared));
      case LEVENSVERHAAL ->
          Stream.of(
              has
                  ? () -> plus(blad, verhaal(blad))
                  : () -> without(blad, GeschondenLevensverhaal.class::isInstance));
      case HUISELIJK_GEWELD ->
          has
              ? Stream.of(
                  () -> plus(blad, verhaal(blad).withSoort(Levensverhaalsoort.HUISELIJK_GEWELD)))
              : Stream.of(
                  () -> withOtherSoort(blad),
                  () -> without(blad, GeschondenLevensverhaal.class::isInstance));
      case SYSTEEMKRITIEK_GEDEELD -> kritiek(blad, has, Zichtbaarheid.GEDEELD);
      case VERWACHT -> kritiek(blad, has, Zichtbaarheid.VERWACHT);
      case NIET_OVERDRAAGBAAR -> overdraagbaar(blad, !has);
    };
  }

  static Werkblad withSignalen(Werkblad blad, Stream<AfgegevenSignaal> signalen) {
    return blad.with(blad.werkrelatie().withSignalen(signalen.toList()));
  }

  private static Werkblad given(Werkblad blad, Signaalsoort soort, boolean has) {
    Stream<AfgegevenSignaal> others =
        blad.werkrelatie().signalen().stream().filter(one -> one.soort() != soort);
    return withSignalen(
        blad,
        has
            ? Stream.concat(
                others,
                Stream.of(
                    AfgegevenSignaal.builder()
                        .id(blad.freeId("s"))
                        .soort(soort)
                        .gever(Perspectief.INWONER)
                        .datum(blad.ago(DAYS_AGO))
                        .build()))
            : others);
  }

  private static Werkblad said(Werkblad blad, List<Enum<?>> gevolgen, boolean has) {
    Stream<Uiting> others =
        blad.werkrelatie().uitingen().stream().filter(one -> !gevolgen.contains(one.gevolg()));
    Stream<Uiting> more =
        has
            ? Stream.of(
                Uiting.builder()
                    .id(blad.freeId("u"))
                    .gevolg((Gevolg) gevolgen.get(0))
                    .datum(blad.ago(DAYS_AGO))
                    .build())
            : Stream.empty();
    return blad.with(blad.werkrelatie().withUitingen(Stream.concat(others, more).toList()));
  }

  static Stream<Stap> toezegging(Werkblad blad, boolean open) {
    if (open) {
      return Waardestappen.toezegging(blad, 1);
    }
    List<Toezegging> all = blad.werkrelatie().toezeggingen();
    return Stream.of(
        () ->
            blad.with(
                blad.werkrelatie()
                    .withToezeggingen(
                        all.stream()
                            .map(one -> one.withStatus(Toezeggingstatus.NAGEKOMEN))
                            .toList())),
        () -> blad.with(blad.werkrelatie().withToezeggingen(List.of())));
  }

  private static Stream<Stap> kritiek(Werkblad blad, boolean has, Zichtbaarheid zichtbaarheid) {
    return Stream.of(
        has
            ? () -> plus(blad, kritiek(blad, zichtbaarheid))
            : () ->
                without(
                    blad,
                    entry ->
                        entry instanceof Systeemkritiek && entry.zichtbaarheid() == zichtbaarheid));
  }

  private static Stream<Stap> overdraagbaar(Werkblad blad, boolean overdraagbaar) {
    List<Bagage> all = blad.werkrelatie().bagage();
    boolean shared = all.stream().anyMatch(InwonerStappen::isShared);
    Stap every =
        () ->
            blad.with(
                blad.werkrelatie()
                    .withBagage(
                        all.stream().map(entry -> overdraagbaar(entry, overdraagbaar)).toList()));
    return shared || overdraagbaar
        ? Stream.of(every)
        : Stream.of(
            () -> plus(blad, verhaal(blad).withOverdraagbaar(false)),
            () -> plus(blad, kritiek(blad, Zichtbaarheid.GEDEELD).withOverdraagbaar(false)));
  }

  private static Bagage overdraagbaar(Bagage entry, boolean overdraagbaar) {
    return entry instanceof GeschondenLevensverhaal verhaal
        ? verhaal.withOverdraagbaar(overdraagbaar)
        : ((Systeemkritiek) entry).withOverdraagbaar(Optional.of(overdraagbaar));
  }

  private static Werkblad withOtherSoort(Werkblad blad) {
    return blad.with(
        blad.werkrelatie()
            .withBagage(
                blad.werkrelatie().bagage().stream()
                    .map(
                        entry ->
                            entry instanceof GeschondenLevensverhaal verhaal
                                ? verhaal.withSoort(otherSoort())
                                : entry)
                    .toList()));
  }

  private static Levensverhaalsoort otherSoort() {
    return Stream.of(Levensverhaalsoort.values())
        .filter(soort -> soort != Levensverhaalsoort.HUISELIJK_GEWELD)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isShared(Bagage entry) {
    return entry.zichtbaarheid() == Zichtbaarheid.GEDEELD;
  }

  private static GeschondenLevensverhaal verhaal(Werkblad blad) {
    return GeschondenLevensverhaal.builder().id(blad.freeId("b")).datum(blad.ago(DAYS_AGO)).build();
  }

  private static Systeemkritiek kritiek(Werkblad blad, Zichtbaarheid zichtbaarheid) {
    return Systeemkritiek.builder()
        .id(blad.freeId("b"))
        .datum(blad.ago(DAYS_AGO))
        .zichtbaarheid(zichtbaarheid)
        .build();
  }

  private static Werkblad plus(Werkblad blad, Bagage entry) {
    return blad.with(
        blad.werkrelatie()
            .withBagage(
                Stream.concat(blad.werkrelatie().bagage().stream(), Stream.of(entry)).toList()));
  }

  private static Werkblad without(Werkblad blad, Predicate<Bagage> kind) {
    return blad.with(
        blad.werkrelatie()
            .withBagage(blad.werkrelatie().bagage().stream().filter(kind.negate()).toList()));
  }

  private static Werkblad reported(Werkblad blad, Contextdruk soort, boolean has) {
    Stream<Zelfrapportage> others =
        blad.werkrelatie().zelfrapportages().stream().filter(one -> one.soort() != soort);
    Stream<Zelfrapportage> more =
        has
            ? Stream.of(
                Zelfrapportage.builder()
                    .id(blad.freeId("z"))
                    .soort(soort)
                    .datum(blad.ago(DAYS_AGO))
                    .build())
            : Stream.empty();
    return blad.with(blad.werkrelatie().withZelfrapportages(Stream.concat(others, more).toList()));
  }
}
