// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Reden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;

/** Makes conformance cases of examples, with everything that the engine says of them. */
final class Gevalschrijver {
  private static final int LONGEST_TITLE = 200;

  private final RuleEngine engine;
  private final Voorbeeld voorbeeld;

  Gevalschrijver(RuleEngine engine, Voorbeeld voorbeeld) {
    this.engine = engine;
    this.voorbeeld = voorbeeld;
  }

  List<Geval> gevallen() {
    String handvat = voorbeeld.rule().handvat().id();
    return Stream.concat(
            voorbeeld.geldt().stream()
                .map(one -> geval(one, "-geldt", "de regel leidt tot " + handvat)),
            voorbeeld.geldtNiet().stream()
                .map(one -> geval(one, "-geldt-niet", "de regel leidt niet tot " + handvat)))
        .toList();
  }

  private Geval geval(Werkrelatie werkrelatie, String side, String title) {
    return new Geval(
        Regelnaam.inBestand(voorbeeld.rule().id()) + side,
        first(voorbeeld.rule().id() + ": " + title, LONGEST_TITLE),
        voorbeeld.peildatum(),
        voorbeeld.drempels(),
        werkrelatie,
        expected(engine.suggest(werkrelatie, voorbeeld.peildatum())));
  }

  private static String first(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  private Verwachting expected(Suggesties suggesties) {
    String handvat = voorbeeld.rule().handvat().id();
    boolean told =
        Stream.concat(
                suggesties.alle().stream().map(one -> one.handvat().id()),
                suggesties.aangehouden().stream().map(one -> one.handvat().id()))
            .anyMatch(handvat::equals);
    return new Verwachting(
        suggesties.signalen().geldende(),
        Set.of(),
        eigen(suggesties),
        Set.of(),
        suggesties.alle().stream()
            .map(
                one ->
                    new Verwachting.Suggestie(
                        one.handvat().id(), standard(one.redenen()), own(one.redenen())))
            .toList(),
        suggesties.aangehouden().stream()
            .map(
                one ->
                    new Verwachting.Aangehouden(
                        one.handvat().id(),
                        one.gronden().stream().map(Aanhoudgrond::code).toList()))
            .toList(),
        told ? List.of() : List.of(handvat));
  }

  /** The own signalen of the rule sets that hold. */
  private Set<String> eigen(Suggesties suggesties) {
    return engine.regelsets().stream()
        .flatMap(regelset -> regelset.signalen().stream())
        .filter(signaal -> suggesties.signalen().stand(signaal) == Stand.GELDT)
        .map(EigenSignaal::code)
        .collect(Collectors.toSet());
  }

  private static List<Signaal> standard(List<Reden> redenen) {
    return named(redenen).filter(Signaal.class::isInstance).map(Signaal.class::cast).toList();
  }

  private static List<String> own(List<Reden> redenen) {
    return named(redenen).filter(EigenSignaal.class::isInstance).map(Constatering::code).toList();
  }

  private static Stream<Constatering> named(List<Reden> redenen) {
    return redenen.stream().flatMap(reden -> reden.signalen().stream()).distinct();
  }
}
