// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Drempel;

/** The rows that one werkrelatie has in each table, before small groups are left out. */
final class WerkrelatieRows {
  private static final String NONE = Code.NOT_RECORDED.code();

  private final RuleEngine engine;
  private final LocalDate peildatum;
  private final Disguise disguise;
  private final Werkrelatie rest;
  private final String inwoner;
  private final String werkrelatie;
  private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();

  private WerkrelatieRows(
      Werkrelatie given, RuleEngine engine, LocalDate peildatum, Disguise disguise) {
    this.engine = engine;
    this.peildatum = peildatum;
    this.disguise = disguise;
    this.rest = Remainder.of(given);
    this.inwoner = disguise.inwoner(rest);
    this.werkrelatie = disguise.werkrelatie(rest);
  }

  /** The rows, by the name of their table. */
  static Map<String, List<List<String>>> of(
      Werkrelatie werkrelatie, RuleEngine engine, LocalDate peildatum, Disguise disguise) {
    return new WerkrelatieRows(werkrelatie, engine, peildatum, disguise).all();
  }

  private Map<String, List<List<String>>> all() {
    List<Gespreksmoment> moments =
        rest.gespreksmomenten().stream().sorted(Gespreksmoment.CHRONOLOGICAL).toList();
    for (int index = 0; index < moments.size(); index++) {
      Gespreksmoment moment = moments.get(index);
      if (!moment.datum().isAfter(peildatum) || disguise.tellsPeildatum()) {
        moment(moment, index + 1);
      }
      boolean past =
          !moment.datum().isAfter(peildatum)
              && !moment.status().equals(Optional.of(Gespreksstatus.GEPLAND));
      if (past) {
        Suggesties before = engine.suggest(rest.justBefore(moment), moment.datum());
        suggestions(before, moment.datum(), String.valueOf(index + 1));
      }
    }
    if (disguise.tellsPeildatum()) {
      suggestions(engine.suggest(rest, peildatum), peildatum, "");
    }
    rest.waarnemingen().stream()
        .filter(seen -> !seen.datum().isAfter(peildatum))
        .sorted(Comparator.comparing(Waarneming::datum))
        .forEach(this::observation);
    int silence = engine.drempels().waarde(Drempel.STILTE).orElseThrow();
    for (Spells.Spell spell : Spells.of(moments, peildatum, silence, disguise)) {
      add(
          ResearchTable.SPELLS,
          werkrelatie,
          String.valueOf(spell.begin()),
          String.valueOf(spell.end()),
          spell.state());
    }
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      raters(kwaliteit);
    }
    return rows;
  }

  private void moment(Gespreksmoment moment, int number) {
    add(
        ResearchTable.MOMENTS,
        inwoner,
        werkrelatie,
        day(moment.datum()),
        String.valueOf(number),
        moment.soort().map(Code::of).orElse(NONE),
        moment.initiatief().map(Code::of).orElse(NONE),
        moment.kanaal().map(Code::of).orElse(NONE),
        moment.status().map(Code::of).orElse(NONE),
        moment.metVoorganger().map(yes -> yes ? "ja" : "nee").orElse(NONE));
  }

  private void observation(Waarneming seen) {
    add(
        ResearchTable.OBSERVATIONS,
        inwoner,
        werkrelatie,
        day(seen.datum()),
        Code.of(seen.kwaliteit()),
        Code.of(seen.perspectief()),
        Code.of(seen.beleving()),
        seen.opgeschrevenDoor().map(Code::of).orElse(NONE));
  }

  private void suggestions(Suggesties suggesties, LocalDate day, String moment) {
    for (Suggestie each : suggesties.alle()) {
      if (Vocabulary.mayBeNamed(each.handvat())) {
        add(
            ResearchTable.SUGGESTIONS,
            inwoner,
            werkrelatie,
            day(day),
            moment,
            each.handvat().id(),
            Code.of(each.handvat().kernvraag()),
            Code.of(each.aanleiding()));
      }
    }
    for (Aangehouden each : suggesties.aangehouden()) {
      for (Aanhoudgrond ground : each.gronden()) {
        if (Vocabulary.mayBeNamed(each.handvat()) && Vocabulary.mayBeNamed(ground)) {
          add(
              ResearchTable.HELD,
              inwoner,
              werkrelatie,
              day(day),
              moment,
              each.handvat().id(),
              Code.of(each.handvat().kernvraag()),
              Vocabulary.code(ground));
        }
      }
    }
  }

  /** The last of each, when they lie close enough to be laid beside each other. */
  private void raters(Kwaliteit kwaliteit) {
    Optional<Waarneming> inwoners = last(kwaliteit, Perspectief.INWONER);
    Optional<Waarneming> consulents = last(kwaliteit, Perspectief.CONSULENT);
    if (inwoners.isEmpty() && consulents.isEmpty()) {
      return;
    }
    if (inwoners.isPresent() && consulents.isPresent()) {
      long apart = ChronoUnit.DAYS.between(inwoners.get().datum(), consulents.get().datum());
      if (Math.abs(apart) > engine.drempels().waarde(Drempel.BELEVING_VERSCHILT).orElseThrow()) {
        return;
      }
    }
    add(
        ResearchTable.RATERS,
        werkrelatie,
        Code.of(kwaliteit),
        inwoners.map(seen -> Code.of(seen.beleving())).orElse(NONE),
        "",
        consulents.map(seen -> Code.of(seen.beleving())).orElse(NONE),
        "");
  }

  private Optional<Waarneming> last(Kwaliteit kwaliteit, Perspectief perspectief) {
    return rest.waarnemingen().stream()
        .filter(seen -> seen.kwaliteit() == kwaliteit && seen.perspectief() == perspectief)
        .filter(seen -> !seen.datum().isAfter(peildatum))
        .max(Comparator.comparing(Waarneming::datum));
  }

  private String day(LocalDate day) {
    return disguise.day(day, rest);
  }

  private void add(String table, String... row) {
    rows.computeIfAbsent(table, name -> new ArrayList<>()).add(List.of(row));
  }
}
