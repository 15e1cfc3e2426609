// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.rules.Signaal;

/** Changes of the planned moment. */
final class GesprekStappen {
  private static final int DAYS_AHEAD = 7;

  private GesprekStappen() {}

  static Stream<Stap> of(Werkblad blad, Signaal signaal, boolean holds) {
    return switch (signaal) {
      case KENNISMAKING ->
          planned(
              blad,
              holds,
              moment ->
                  moment.withSoort(holds ? Gesprekssoort.KENNISMAKING : Gesprekssoort.VOORTGANG));
      case UITNODIGING_DOOR_GEMEENTE ->
          planned(
              blad,
              holds,
              moment -> moment.withInitiatief(holds ? Initiatief.GEMEENTE : Initiatief.INWONER));
      case CONTROLE_IN_GESPREK ->
          planned(blad, holds, moment -> doel(moment, Gespreksdoel.RECHTMATIGHEID, holds));
      case SLECHT_NIEUWS ->
          planned(blad, holds, moment -> doel(moment, Gespreksdoel.ONGUNSTIG_BESLUIT, holds));
      case DERDE_AANWEZIG ->
          planned(
              blad,
              holds,
              moment ->
                  holds
                      ? aanwezig(moment, Aanwezige.PARTNER)
                      : moment.withAanwezigen(vaktolkOnly(moment)));
      case GEEN_VAKTOLK -> geenVaktolk(blad, holds);
      case TIJDSDRUK -> holds ? Stream.empty() : planned(blad, false, moment -> moment);
      default -> Stream.empty();
    };
  }

  /** The planned moment changed; made when there is none and there must be one. */
  static Stream<Stap> planned(Werkblad blad, boolean make, UnaryOperator<Gespreksmoment> change) {
    Optional<Gespreksmoment> planned = blad.planned();
    if (planned.isPresent()) {
      Stap changed = () -> blad.change(List.of(planned.get()), change);
      Stap without = () -> blad.minus(List.of(planned.get()));
      return make ? Stream.of(changed) : Stream.of(changed, without);
    }
    return make
        ? Stream.of(
            () ->
                blad.plus(
                    blad.peildatum().plusDays(DAYS_AHEAD),
                    moment -> change.apply(moment.withStatus(Gespreksstatus.GEPLAND))))
        : Stream.empty();
  }

  private static Gespreksmoment doel(Gespreksmoment moment, Gespreksdoel doel, boolean has) {
    Set<Gespreksdoel> doelen = EnumSet.noneOf(Gespreksdoel.class);
    doelen.addAll(moment.doelen().orElse(Set.of()));
    if (has) {
      doelen.add(doel);
    } else {
      doelen.remove(doel);
    }
    return moment.withDoelen(doelen);
  }

  private static Gespreksmoment aanwezig(Gespreksmoment moment, Aanwezige wie) {
    Set<Aanwezige> aanwezigen = EnumSet.of(wie);
    aanwezigen.addAll(moment.aanwezigen().orElse(Set.of()));
    return moment.withAanwezigen(aanwezigen);
  }

  private static Set<Aanwezige> vaktolkOnly(Gespreksmoment moment) {
    Set<Aanwezige> left = EnumSet.noneOf(Aanwezige.class);
    if (moment.aanwezigen().orElse(Set.of()).contains(Aanwezige.TOLK_PROFESSIONEEL)) {
      left.add(Aanwezige.TOLK_PROFESSIONEEL);
    }
    return left;
  }

  private static Stream<Stap> geenVaktolk(Werkblad blad, boolean holds) {
    Inwoner inwoner = blad.werkrelatie().inwoner();
    Werkblad asked = blad.with(blad.werkrelatie().withInwoner(inwoner.withTolkNodig(holds)));
    if (holds) {
      return planned(
          asked,
          true,
          moment ->
              moment.aanwezigen().isEmpty()
                  ? moment
                  : moment.withAanwezigen(
                      moment.aanwezigen().get().stream()
                          .filter(wie -> wie != Aanwezige.TOLK_PROFESSIONEEL)
                          .collect(Collectors.toSet())));
    }
    return Stream.concat(
        planned(blad, false, moment -> aanwezig(moment, Aanwezige.TOLK_PROFESSIONEEL)),
        Stream.of(() -> asked));
  }
}
