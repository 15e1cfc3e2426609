// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Zichtbaarheid;
import nl.werkrelatie.rules.Signaal;

/** Changes of what was shared, said, asked, set and promised. */
final class InwonerStappen {
  private static final int DAYS_AGO = 14;

  private InwonerStappen() {}

  static Stream<Stap> of(Werkblad blad, Signaal signaal, boolean holds) {
    return switch (signaal) {
      case RUST_GEVRAAGD, GRENS_AANGEGEVEN, VERZOEK_WISSEL, STROEFHEID, VERTROUWEN_BESCHADIGD ->
          Stream.of(() -> given(blad, Signaalsoort.valueOf(signaal.name()), holds));
      case SCHAAMTE_GEUIT ->
          Stream.of(() -> said(blad, holds, Gevolg.SCHAAMTE, Gevolg.ZELFVERWIJT));
      case GELDSTRESS_GEUIT -> Stream.of(() -> said(blad, holds, Gevolg.ARMOEDE));
      case ZINLOOSHEID_GEUIT -> Stream.of(() -> said(blad, holds, Gevolg.ZINLOOSHEID));
      case OPEN_TOEZEGGING -> toezegging(blad, holds);
      case GEEN_BAGAGE_BEKEND ->
          Stream.of(
              holds
                  ? () -> without(blad, InwonerStappen::isShared)
                  : () -> plus(blad, kritiek(blad, Zichtbaarheid.GEDEELD)));
      case LEVENSVERHAAL_GEDEELD ->
          Stream.of(
              holds
                  ? () -> plus(blad, verhaal(blad))
                  : () -> without(blad, GeschondenLevensverhaal.class::isInstance));
      case HUISELIJK_GEWELD_GEDEELD ->
          holds
              ? Stream.of(
                  () -> plus(blad, verhaal(blad).withSoort(Levensverhaalsoort.HUISELIJK_GEWELD)))
              : Stream.of(
                  () -> withOtherSoort(blad),
                  () -> without(blad, GeschondenLevensverhaal.class::isInstance));
      case SYSTEEMKRITIEK_GEDEELD -> kritiek(blad, holds, Zichtbaarheid.GEDEELD);
      case SYSTEEMKRITIEK_VERWACHT -> kritiek(blad, holds, Zichtbaarheid.VERWACHT);
      case NIET_OVERDRAAGBAAR -> overdraagbaar(blad, !holds);
      default -> Stream.empty();
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

  private static Werkblad said(Werkblad blad, boolean has, Gevolg... gevolgen) {
    Stream<Uiting> others =
        blad.werkrelatie().uitingen().stream()
            .filter(one -> !List.of(gevolgen).contains(one.gevolg()));
    Stream<Uiting> more =
        has
            ? Stream.of(
                Uiting.builder()
                    .id(blad.freeId("u"))
                    .gevolg(gevolgen[0])
                    .datum(blad.ago(DAYS_AGO))
                    .build())
            : Stream.empty();
    return blad.with(blad.werkrelatie().withUitingen(Stream.concat(others, more).toList()));
  }

  private static Stream<Stap> toezegging(Werkblad blad, boolean open) {
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
        : Stream.of(() -> plus(blad, verhaal(blad).withOverdraagbaar(false)));
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
}
