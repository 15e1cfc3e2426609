// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Werkrelatie;

/** The same werkrelatie with one thing less, in every way. */
public final class Kleiner {
  private static final List<UnaryOperator<Werkrelatie>> ATTRIBUTES =
      List.of(
          one -> one.withBegin(Optional.empty()),
          one -> one.withVolgnummer(OptionalInt.empty()),
          one -> one.withTraject(Optional.empty()),
          one -> one.withOverdracht(Optional.empty()),
          one -> one.withTeam(Optional.empty()),
          one -> one.withInwoner(one.inwoner().withTolkNodig(Optional.empty())),
          one -> one.withInwoner(one.inwoner().withGewenstKanaal(Optional.empty())),
          one -> one.withConsulent(one.consulent().withCaseload(OptionalInt.empty())),
          one -> one.withTraject(one.traject().map(traject -> traject.withBegin(Optional.empty()))),
          one -> one.withTeam(one.team().map(team -> team.withErvaringskennis(Optional.empty()))),
          one -> one.withTeam(one.team().map(team -> team.withLaatsteOverleg(Optional.empty()))));

  private static final List<UnaryOperator<Gespreksmoment>> OF_MOMENT =
      List.of(
          one -> one.withTijd(Optional.empty()),
          one -> one.withSoort(Optional.empty()),
          one -> one.withInitiatief(Optional.empty()),
          one -> one.withKanaal(Optional.empty()),
          one -> one.withMinuten(OptionalInt.empty()),
          one -> one.withDoelen(Optional.<Set<Gespreksdoel>>empty()),
          one -> one.withAanwezigen(Optional.<Set<Aanwezige>>empty()),
          one -> one.withMetVoorganger(Optional.empty()),
          one -> one.withSleutelmomentVoor(Set.of()));

  private static final List<UnaryOperator<Bagage>> OF_BAGAGE =
      List.of(
          entry ->
              entry instanceof GeschondenLevensverhaal verhaal
                  ? verhaal.withSoort(Optional.empty()).withOverdraagbaar(Optional.empty())
                  : ((Systeemkritiek) entry)
                      .withSoort(Optional.empty())
                      .withOverdraagbaar(Optional.empty()));

  private Kleiner() {}

  public static Stream<Werkrelatie> than(Werkrelatie one) {
    return Stream.of(
            each(one.gespreksmomenten(), one::withGespreksmomenten),
            each(one.bagage(), one::withBagage),
            each(one.waarnemingen(), one::withWaarnemingen),
            each(one.uitingen(), one::withUitingen),
            each(one.signalen(), one::withSignalen),
            each(one.zelfrapportages(), one::withZelfrapportages),
            each(one.toezeggingen(), one::withToezeggingen),
            ATTRIBUTES.stream().map(less -> less.apply(one)),
            plainer(one.gespreksmomenten(), OF_MOMENT, one::withGespreksmomenten),
            plainer(one.bagage(), OF_BAGAGE, one::withBagage))
        .flatMap(Function.identity())
        .filter(smaller -> !smaller.equals(one));
  }

  private static <F> Stream<Werkrelatie> each(List<F> facts, Function<List<F>, Werkrelatie> with) {
    return facts.stream()
        .map(
            fact -> {
              List<F> rest = new ArrayList<>(facts);
              rest.remove(fact);
              return with.apply(rest);
            });
  }

  /** With less in one of the facts. */
  private static <F> Stream<Werkrelatie> plainer(
      List<F> facts, List<UnaryOperator<F>> lesser, Function<List<F>, Werkrelatie> with) {
    return facts.stream()
        .flatMap(
            fact ->
                lesser.stream()
                    .map(
                        less -> {
                          List<F> all = new ArrayList<>(facts);
                          all.replaceAll(each -> each.equals(fact) ? less.apply(each) : each);
                          return with.apply(all);
                        }));
  }
}
