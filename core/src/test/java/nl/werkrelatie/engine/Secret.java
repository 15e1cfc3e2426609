// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
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

/**
 * What someone may not learn from an answer, each as another werkrelatie that differs in nothing
 * but that: with more of it, with less of it, or with none.
 */
enum Secret {
  VIOLENCE_AT_HOME {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return werkrelatie.withBagage(
          changed(
              werkrelatie.bagage(),
              Secret::isKeptFromHome,
              id ->
                  GeschondenLevensverhaal.builder()
                      .id(id)
                      .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
                      .overdraagbaar(maybe(random, random.nextBoolean()))
                      .datum(peildatum.minusDays(random.nextInt(60)))
                      .build(),
              random));
    }
  },
  OWN_WORK {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return reports(werkrelatie, peildatum, random, report -> true)
          .withConsulent(werkrelatie.consulent().withCaseload(random.nextInt(100_000)));
    }
  },
  OWN_WORK_NOT_SHARED {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return reports(
          werkrelatie,
          peildatum,
          random,
          report -> !report.gedeeldMetTeam().equals(Optional.of(true)));
    }
  },
  CONTACT_OUT_OF_SIGHT {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return werkrelatie.withGespreksmomenten(
          changed(
              werkrelatie.gespreksmomenten(),
              Secret::isKeptFromHome,
              id -> outOfSight(id, peildatum, random),
              random));
    }
  },
  WHO_BEGAN {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return moments(
          werkrelatie,
          moment -> {
            if (isOutOfSight(moment)) {
              return isBegunByMunicipality(moment)
                  ? moment.withInitiatief(
                      random.nextBoolean() ? Initiatief.GEMEENTE : Initiatief.SAMEN)
                  : moment;
            }
            return moment.withInitiatief(maybe(random, any(Initiatief.values(), random)));
          });
    }
  },
  WHO_WAS_PRESENT {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return moments(
          werkrelatie,
          moment -> {
            boolean interpreted =
                moment.aanwezigen().orElse(Set.of()).contains(Aanwezige.TOLK_PROFESSIONEEL);
            Set<Aanwezige> present = EnumSet.noneOf(Aanwezige.class);
            for (Aanwezige one : Aanwezige.values()) {
              if (one == Aanwezige.TOLK_PROFESSIONEEL ? interpreted : random.nextInt(3) == 0) {
                present.add(one);
              }
            }
            return moment.withAanwezigen(
                interpreted ? Optional.of(present) : maybe(random, present));
          });
    }
  },
  WHAT_WAS_ASKED {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return werkrelatie.withSignalen(
          changed(
              werkrelatie.signalen(),
              Secret::isKeptFromHome,
              id ->
                  AfgegevenSignaal.builder()
                      .id(id)
                      .soort(any(ASKED, random))
                      .gever(Perspectief.INWONER)
                      .datum(peildatum.minusDays(random.nextInt(60)))
                      .build(),
              random));
    }
  },
  POINTLESSNESS {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return werkrelatie.withUitingen(
          changed(
              werkrelatie.uitingen(),
              Secret::isKeptFromHome,
              id ->
                  Uiting.builder()
                      .id(id)
                      .gevolg(Gevolg.ZINLOOSHEID)
                      .datum(peildatum.minusDays(random.nextInt(60)))
                      .build(),
              random));
    }
  },
  WANTED_CHANNEL {
    @Override
    Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
      return werkrelatie.withInwoner(
          werkrelatie.inwoner().withGewenstKanaal(maybe(random, any(Kanaal.values(), random))));
    }
  };

  private static final Signaalsoort[] ASKED = {
    Signaalsoort.WIL_BESPREKEN, Signaalsoort.VERZOEK_WISSEL
  };

  /** What someone at home may not learn from what the inwoner reads. */
  static final Set<Secret> AT_HOME = EnumSet.complementOf(EnumSet.of(OWN_WORK_NOT_SHARED));

  /** What a colleague in the team may not learn. */
  static final Set<Secret> IN_TEAM = EnumSet.of(VIOLENCE_AT_HOME, OWN_WORK_NOT_SHARED);

  /** What the organisation may not learn. */
  static final Set<Secret> IN_ORGANISATION = EnumSet.of(VIOLENCE_AT_HOME, OWN_WORK);

  /** A werkrelatie that differs from this one in nothing but the secret. */
  abstract Werkrelatie change(Werkrelatie werkrelatie, LocalDate peildatum, Random random);

  /** The same with each of these secrets changed. */
  static Werkrelatie change(
      Set<Secret> secrets, Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
    Werkrelatie changed = werkrelatie;
    for (Secret secret : secrets) {
      changed = secret.change(changed, peildatum, random);
    }
    return changed;
  }

  /** Whether the inwoner's view may not show this fact, as someone at home may read along. */
  static boolean isKeptFromHome(Feit feit) {
    if (feit instanceof Gespreksmoment moment) {
      return isOutOfSight(moment) && !isBegunByMunicipality(moment);
    } else if (feit instanceof AfgegevenSignaal signaal) {
      return List.of(ASKED).contains(signaal.soort());
    } else if (feit instanceof Uiting uiting) {
      return uiting.gevolg() == Gevolg.ZINLOOSHEID;
    } else if (feit instanceof GeschondenLevensverhaal verhaal) {
      return verhaal.soort().equals(Optional.of(Levensverhaalsoort.HUISELIJK_GEWELD));
    }
    return feit instanceof Zelfrapportage;
  }

  Werkrelatie reports(
      Werkrelatie werkrelatie,
      LocalDate peildatum,
      Random random,
      Predicate<Zelfrapportage> secret) {
    return werkrelatie.withZelfrapportages(
        changed(
            werkrelatie.zelfrapportages(),
            secret,
            id -> {
              Zelfrapportage report =
                  Zelfrapportage.builder()
                      .id(id)
                      .soort(any(Contextdruk.values(), random))
                      .gedeeldMetTeam(maybe(random, random.nextBoolean()))
                      .datum(peildatum.minusDays(random.nextInt(60)))
                      .build();
              return secret.test(report) ? report : report.withGedeeldMetTeam(false);
            },
            random));
  }

  /** By telephone or message; or of unrecorded channel and no longer planned. */
  private static boolean isOutOfSight(Gespreksmoment moment) {
    return moment.kanaal().isPresent()
        ? Set.of(Kanaal.TELEFOON, Kanaal.BERICHT).contains(moment.kanaal().get())
        : !moment.status().equals(Optional.of(Gespreksstatus.GEPLAND));
  }

  private static boolean isBegunByMunicipality(Gespreksmoment moment) {
    return moment.initiatief().isPresent() && moment.initiatief().get() != Initiatief.INWONER;
  }

  private static Gespreksmoment outOfSight(String id, LocalDate peildatum, Random random) {
    Optional<Kanaal> kanaal =
        maybe(random, random.nextBoolean() ? Kanaal.TELEFOON : Kanaal.BERICHT);
    Gespreksstatus status = any(Gespreksstatus.values(), random);
    boolean planned = status == Gespreksstatus.GEPLAND;
    return Gespreksmoment.builder()
        .id(id)
        .datum(peildatum.plusDays(random.nextInt(70) - 50))
        .kanaal(kanaal)
        .status(kanaal.isEmpty() && planned ? Optional.empty() : maybe(random, status))
        .initiatief(maybe(random, Initiatief.INWONER))
        .soort(maybe(random, any(Gesprekssoort.values(), random)))
        .doelen(Set.of(any(Gespreksdoel.values(), random)))
        .minuten(1 + random.nextInt(60))
        .metVoorganger(maybe(random, random.nextBoolean()))
        .sleutelmomentVoor(Set.of(any(Perspectief.values(), random)))
        .build();
  }

  /** These facts with some or all secret ones gone, or with more of them, in any place. */
  <F extends Feit> List<F> changed(
      List<F> facts,
      Predicate<? super F> secret,
      Function<String, ? extends F> more,
      Random random) {
    List<F> changed = new ArrayList<>(facts);
    int gone = random.nextInt(3);
    changed.removeIf(fact -> secret.test(fact) && random.nextInt(2) < gone);
    int added = random.nextInt(4);
    for (int number = 0; number < added; number++) {
      F one = more.apply(name() + "-" + number);
      if (facts.stream().noneMatch(fact -> fact.id().equals(one.id()))) {
        changed.add(random.nextInt(changed.size() + 1), one);
      }
    }
    return changed;
  }

  private static Werkrelatie moments(
      Werkrelatie werkrelatie, UnaryOperator<Gespreksmoment> change) {
    return werkrelatie.withGespreksmomenten(
        werkrelatie.gespreksmomenten().stream().map(change).toList());
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
