// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.examples.benchmark.PlainRecords.Gespreksstatus;
import nl.werkrelatie.examples.benchmark.PlainRecords.Initiatief;
import nl.werkrelatie.examples.benchmark.PlainRecords.Kanaal;
import nl.werkrelatie.examples.benchmark.PlainRecords.Moment;
import nl.werkrelatie.examples.benchmark.PlainRecords.Perspectief;
import nl.werkrelatie.examples.benchmark.PlainRecords.Relatie;
import nl.werkrelatie.examples.benchmark.PlainRecords.Waarneming;

/** The facts of {@link PlainFacts}, of a werkrelatie in plain records. */
final class RecordFacts {
  private RecordFacts() {}

  /** The values, {@link PlainFacts#ABSENT} for what cannot be told. */
  static int[] of(Relatie relatie, LocalDate peildatum) {
    PlainFacts facts = new PlainFacts(peildatum);
    facts.set(3, relatie.begin() == null ? PlainFacts.ABSENT : facts.daysAgo(relatie.begin()));
    facts.set(4, known(relatie.volgnummer()));
    facts.set(9, known(relatie.consulent().caseload()));
    if (relatie.traject() != null) {
      facts.traject(relatie.traject().begin(), relatie.traject().einde());
    }
    if (relatie.team() != null && relatie.team().laatsteOverleg() != null) {
      facts.set(10, facts.daysAgo(relatie.team().laatsteOverleg()));
    }
    moments(facts, relatie.gespreksmomenten());
    observations(facts, relatie.waarnemingen(), peildatum);
    return facts.values();
  }

  private static int known(Integer number) {
    return number == null ? PlainFacts.ABSENT : number;
  }

  private static void moments(PlainFacts facts, List<Moment> moments) {
    if (moments == null) {
      return;
    }
    boolean more = true;
    for (int index = moments.size() - 1; index >= 0 && more; index--) {
      Moment moment = moments.get(index);
      int days = facts.daysAgo(moment.datum());
      if (moment.status() == Gespreksstatus.gepland && days <= 0) {
        facts.planned(days, known(moment.minuten()));
      } else if (moment.status() == Gespreksstatus.gelukt && days >= 0) {
        more =
            facts.held(
                days,
                how(moment.kanaal()),
                moment.initiatief() == Initiatief.gemeente,
                moment.initiatief() == Initiatief.inwoner);
      }
    }
  }

  private static PlainFacts.How how(Kanaal kanaal) {
    return switch (kanaal) {
      case telefoon -> PlainFacts.How.PHONE;
      case kantoor -> PlainFacts.How.OFFICE;
      case huisbezoek, buiten -> PlainFacts.How.ELSEWHERE_IN_PERSON;
      default -> PlainFacts.How.OTHERWISE;
    };
  }

  private static void observations(
      PlainFacts facts, List<Waarneming> waarnemingen, LocalDate peildatum) {
    if (waarnemingen == null) {
      return;
    }
    for (Waarneming one : waarnemingen) {
      // The measured ones are too young to expire by themselves.
      if (one.perspectief() == Perspectief.inwoner
          && !one.datum().isAfter(peildatum)
          && (one.verlooptOp() == null || !one.verlooptOp().isBefore(peildatum))) {
        facts.observation(
            one.kwaliteit().ordinal(), facts.daysAgo(one.datum()), one.beleving().ordinal());
      }
    }
  }
}
