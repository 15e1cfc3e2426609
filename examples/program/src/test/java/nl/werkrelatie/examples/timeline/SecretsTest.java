// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever reads along in the timeline of an inwoner cannot tell what is kept from there. */
class SecretsTest {
  private static final int DRAWN = 60;

  /** What may not be told apart: a werkrelatie, and the same with this changed. */
  private enum Secret {
    VIOLENCE_AT_HOME {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withBagage(
            with(
                one.bagage(),
                GeschondenLevensverhaal.builder()
                    .id(ID)
                    .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
                    .datum(day.minusDays(9))
                    .build()));
      }
    },
    A_CALL_OF_THE_INWONER {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withGespreksmomenten(
            with(
                one.gespreksmomenten(),
                Gespreksmoment.held(ID, day.minusDays(9), Kanaal.TELEFOON)
                    .withInitiatief(Initiatief.INWONER)));
      }
    },
    A_PLANNED_MESSAGE_OF_WHICH_NOBODY_KNOWS_WHO_BEGINS {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withGespreksmomenten(
            with(
                one.gespreksmomenten(),
                Gespreksmoment.held(ID, day.plusDays(1), Kanaal.BERICHT)
                    .withStatus(Gespreksstatus.GEPLAND)));
      }
    },
    A_CONTACT_OF_UNKNOWN_KIND {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withGespreksmomenten(
            with(
                one.gespreksmomenten(),
                Gespreksmoment.builder()
                    .id(ID)
                    .datum(day.minusDays(9))
                    .status(Gespreksstatus.NIET_DOORGEGAAN)
                    .build()));
      }
    },
    WHO_BEGAN {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return moments(
            one,
            moment ->
                moment
                        .kanaal()
                        .filter(Set.of(Kanaal.KANTOOR, Kanaal.HUISBEZOEK, Kanaal.BRIEF)::contains)
                        .isPresent()
                    ? moment.withInitiatief(
                        moment.initiatief().equals(Optional.of(Initiatief.GEMEENTE))
                            ? Initiatief.INWONER
                            : Initiatief.GEMEENTE)
                    : moment);
      }
    },
    WHO_WAS_PRESENT {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return moments(
            one,
            moment ->
                moment.aanwezigen().orElse(Set.of()).contains(Aanwezige.TOLK_PROFESSIONEEL)
                    ? moment
                    : moment.withAanwezigen(Optional.of(Set.of(Aanwezige.PARTNER))));
      }
    },
    A_WISH_TO_TALK {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withSignalen(with(one.signalen(), asked(Signaalsoort.WIL_BESPREKEN, day)));
      }
    },
    A_REQUEST_FOR_ANOTHER_CONSULENT {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withSignalen(with(one.signalen(), asked(Signaalsoort.VERZOEK_WISSEL, day)));
      }
    },
    POINTLESSNESS {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withUitingen(
            with(
                one.uitingen(),
                Uiting.builder()
                    .id(ID)
                    .gevolg(Gevolg.ZINLOOSHEID)
                    .datum(day.minusDays(9))
                    .build()));
      }
    },
    WANTED_CHANNEL {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withInwoner(
            one.inwoner()
                .withGewenstKanaal(
                    one.inwoner().gewenstKanaal().equals(Optional.of(Kanaal.BERICHT))
                        ? Kanaal.KANTOOR
                        : Kanaal.BERICHT));
      }
    },
    OWN_WORK {
      @Override
      Werkrelatie change(Werkrelatie one, LocalDate day) {
        return one.withZelfrapportages(
            with(
                one.zelfrapportages(),
                Zelfrapportage.builder()
                    .id(ID)
                    .soort(Contextdruk.BELAST)
                    .datum(day.minusDays(9))
                    .build()));
      }
    };

    private static final String ID = "kept-from-home";

    abstract Werkrelatie change(Werkrelatie one, LocalDate day);

    private static <F extends Feit> List<F> with(List<F> facts, F one) {
      return Stream.concat(facts.stream(), Stream.of(one)).toList();
    }

    private static Werkrelatie moments(Werkrelatie one, UnaryOperator<Gespreksmoment> change) {
      return one.withGespreksmomenten(one.gespreksmomenten().stream().map(change).toList());
    }

    private static AfgegevenSignaal asked(Signaalsoort soort, LocalDate day) {
      return AfgegevenSignaal.builder()
          .id(ID)
          .soort(soort)
          .gever(Perspectief.INWONER)
          .datum(day.minusDays(9))
          .build();
    }
  }

  @ParameterizedTest
  @EnumSource(Secret.class)
  void no_form_of_it_tells_a_secret(Secret secret) {
    scenarios()
        .forEach(
            scenario ->
                assertEquals(
                    told(Reader.INWONER, scenario, scenario.werkrelatie()),
                    told(Reader.INWONER, scenario, changed(secret, scenario)),
                    () -> secret + " can be told"));
  }

  @Test
  void every_secret_changes_what_the_consulent_sees() {
    EnumSet<Secret> unseen = EnumSet.allOf(Secret.class);
    // Few of them have a talk planned of which it is known that it is safe.
    Scenarios.any()
        .samples(1917)
        .limit(2_000)
        .takeWhile(scenario -> !unseen.isEmpty())
        .forEach(
            scenario ->
                unseen.removeIf(
                    secret ->
                        !seen(scenario, scenario.werkrelatie())
                            .equals(seen(scenario, changed(secret, scenario)))));
    assertEquals(EnumSet.noneOf(Secret.class), unseen);
  }

  @Test
  void no_silence_is_drawn_and_nothing_is_held() {
    assertTrue(
        scenarios()
            .anyMatch(
                scenario ->
                    told(Reader.CONSULENT, scenario, scenario.werkrelatie())
                        .get(0)
                        .contains("stilte, geen contact")),
        "the consulent sees no silence either");
    scenarios()
        .map(scenario -> told(Reader.INWONER, scenario, scenario.werkrelatie()).get(0))
        .forEach(
            text -> {
              for (String never : List.of("stilte", "aangehouden", "H20", "H32", "H40", "H12 ")) {
                assertFalse(text.contains(never), () -> never + " stands in:\n" + text);
              }
            });
  }

  private static Stream<Scenario> scenarios() {
    return Scenarios.any().samples(1917).limit(DRAWN);
  }

  private static Werkrelatie changed(Secret secret, Scenario scenario) {
    return secret.change(scenario.werkrelatie(), scenario.peildatum());
  }

  /** Each form of it in each language, plain text in Dutch first. */
  private static List<String> told(Reader reader, Scenario scenario, Werkrelatie werkrelatie) {
    return Stream.of("nl", "en")
        .map(language -> timeline(reader, scenario, werkrelatie, language))
        .flatMap(timeline -> Stream.of(timeline.text(), timeline.html(), timeline.svg()))
        .toList();
  }

  private static String seen(Scenario scenario, Werkrelatie werkrelatie) {
    return timeline(Reader.CONSULENT, scenario, werkrelatie, "nl").text();
  }

  private static Timeline timeline(
      Reader reader, Scenario scenario, Werkrelatie werkrelatie, String language) {
    return Timeline.of(
        werkrelatie,
        scenario.peildatum(),
        RuleEngine.standard(),
        reader,
        Locale.forLanguageTag(language));
  }
}
