// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.List;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.model.Zichtbaarheid;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact that counts on the peildatum is of the kind that is asked for: what was shared,
 * said, asked, given and reported.
 *
 * @param kenmerk the kind of fact
 * @param waarden its values, of which one is enough
 * @param asked whether there must be one; otherwise there must be none
 */
record CountingFacts(Vraag.Feitkenmerk kenmerk, List<Enum<?>> waarden, boolean asked)
    implements Answer {

  @Override
  public Stand stand(Look look) {
    List<? extends TijdelijkFeit> feiten = feiten(look.situatie().werkrelatie());
    Stand stand = Stand.GELDT_NIET;
    for (int index = 0; index < feiten.size() && stand != Stand.GELDT; index++) {
      Stand answer = is(feiten.get(index));
      if (answer != Stand.GELDT_NIET && feiten.get(index).countsOn(look.situatie().peildatum())) {
        stand = stand.or(answer);
      }
    }
    if (asked && stand == Stand.GELDT && look.keepsEvidence()) {
      look.rests(look.situatie().counting(feiten, feit -> is(feit) == Stand.GELDT));
    }
    return asked ? stand : stand.not();
  }

  private List<? extends TijdelijkFeit> feiten(Werkrelatie werkrelatie) {
    return switch (kenmerk) {
      case SIGNAAL -> werkrelatie.signalen();
      case UITING -> werkrelatie.uitingen();
      case ZELFRAPPORTAGE -> werkrelatie.zelfrapportages();
      case BAGAGE -> werkrelatie.bagage();
    };
  }

  private Stand is(TijdelijkFeit feit) {
    return switch (kenmerk) {
      case SIGNAAL -> Stand.of(waarden.contains(((AfgegevenSignaal) feit).soort()));
      case UITING -> Stand.of(waarden.contains(((Uiting) feit).gevolg()));
      case ZELFRAPPORTAGE -> Stand.of(waarden.contains(((Zelfrapportage) feit).soort()));
      case BAGAGE -> is((Bagage) feit, (Vraag.Bagagekenmerk) waarden.get(0));
    };
  }

  private static Stand is(Bagage entry, Vraag.Bagagekenmerk asked) {
    boolean shared = entry.zichtbaarheid() == Zichtbaarheid.GEDEELD;
    return switch (asked) {
      case GEDEELD -> Stand.of(shared);
      case LEVENSVERHAAL -> Stand.of(entry instanceof GeschondenLevensverhaal);
      case SYSTEEMKRITIEK_GEDEELD -> Stand.of(entry instanceof Systeemkritiek && shared);
      case VERWACHT -> Stand.of(!shared);
      case HUISELIJK_GEWELD ->
          entry instanceof GeschondenLevensverhaal verhaal
              ? isGeweld(verhaal.soort().orElse(null))
              : Stand.GELDT_NIET;
      case NIET_OVERDRAAGBAAR -> shared ? no(entry.overdraagbaar().orElse(null)) : Stand.GELDT_NIET;
    };
  }

  private static Stand isGeweld(@Nullable Levensverhaalsoort soort) {
    return soort == null
        ? Stand.NIET_VASTGELEGD
        : Stand.of(soort == Levensverhaalsoort.HUISELIJK_GEWELD);
  }

  private static Stand no(@Nullable Boolean recorded) {
    return recorded == null ? Stand.NIET_VASTGELEGD : Stand.of(!recorded);
  }
}
