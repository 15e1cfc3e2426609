// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.signaal.Vraag.Gesprekskenmerk;

/** Changes of the planned moment. */
final class GesprekStappen {
  private static final int DAYS_AHEAD = 7;

  private GesprekStappen() {}

  static Stream<Stap> of(Werkblad blad, Vraag.Gepland asked, boolean holds) {
    return planned(
        blad,
        holds,
        moment ->
            holds
                ? Kenmerkstappen.with(moment, asked.kenmerk(), asked.waarden().get(0))
                : Kenmerkstappen.without(moment, asked.kenmerk(), asked.waarden()));
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

  static Stream<Stap> geenVaktolk(Werkblad blad, boolean holds) {
    Inwoner inwoner = blad.werkrelatie().inwoner();
    Werkblad asked = blad.with(blad.werkrelatie().withInwoner(inwoner.withTolkNodig(holds)));
    if (holds) {
      return planned(
          asked,
          true,
          moment ->
              moment.aanwezigen().isEmpty()
                  ? moment
                  : Kenmerkstappen.without(
                      moment, Gesprekskenmerk.AANWEZIGEN, List.of(Aanwezige.TOLK_PROFESSIONEEL)));
    }
    return Stream.concat(
        planned(
            blad,
            false,
            moment ->
                Kenmerkstappen.with(
                    moment, Gesprekskenmerk.AANWEZIGEN, Aanwezige.TOLK_PROFESSIONEEL)),
        Stream.of(() -> asked));
  }
}
