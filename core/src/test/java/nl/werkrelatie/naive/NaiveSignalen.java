// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;

/**
 * Every observable condition of a werkrelatie, each written out as it is defined and without a
 * thought for speed.
 */
public final class NaiveSignalen {
  private static final Set<Aanwezige> THIRD =
      Set.of(
          Aanwezige.PARTNER, Aanwezige.VERWANT, Aanwezige.TOLK_VERWANT, Aanwezige.TOLK_MINDERJARIG);

  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final Werkrelatie werkrelatie;
  private final NaiveThresholds t;
  private final NaiveDays days;
  private final NaiveMoments moments;
  private final LocalDate peildatum;

  NaiveSignalen(Werkrelatie werkrelatie, LocalDate peildatum, NaiveThresholds thresholds) {
    this.werkrelatie = werkrelatie;
    this.peildatum = peildatum;
    this.t = thresholds;
    this.days = new NaiveDays(peildatum);
    this.moments = new NaiveMoments(werkrelatie.gespreksmomenten(), days);
    addPlannedMoment();
    addHandover();
    addContact();
    addGivenSignals();
    addBagage();
    addSafety();
    new NaiveExperiences(werkrelatie.waarnemingen(), days)
        .addTo(outcomes, thresholds, is("STROEFHEID") || is("VERTROUWEN_BESCHADIGD"));
    addWork();
  }

  /** Whether this condition is true; what is not recorded is not. */
  boolean is(String name) {
    return outcome(name) == Outcome.HOLDS;
  }

  Outcome outcome(String name) {
    Outcome outcome = outcomes.get(name);
    if (outcome == null) {
      throw new IllegalArgumentException(name + " is no condition");
    }
    return outcome;
  }

  boolean someQuality(String prefix) {
    return outcomes.keySet().stream().anyMatch(name -> name.startsWith(prefix) && is(name));
  }

  Set<String> names(Outcome outcome) {
    Set<String> names = new TreeSet<>();
    outcomes.forEach(
        (name, each) -> {
          if (each == outcome) {
            names.add(name);
          }
        });
    return names;
  }

  private void addPlannedMoment() {
    outcomes.put(
        "KENNISMAKING",
        moments.planned(
            moment -> moment.soort().equals(Optional.of(Gesprekssoort.KENNISMAKING)),
            moment ->
                moment.soort().orElse(Gesprekssoort.KENNISMAKING) == Gesprekssoort.KENNISMAKING));
    outcomes.put(
        "UITNODIGING_DOOR_GEMEENTE",
        moments.planned(
            moment -> moment.initiatief().equals(Optional.of(Initiatief.GEMEENTE)),
            moment -> moment.initiatief().orElse(Initiatief.GEMEENTE) == Initiatief.GEMEENTE));
    outcomes.put(
        "TIJDSDRUK",
        moments.planned(
            moment -> moment.minuten().isPresent() && moment.minuten().getAsInt() <= t.t1(),
            moment -> moment.minuten().isEmpty() || moment.minuten().getAsInt() <= t.t1()));
    outcomes.put("CONTROLE_IN_GESPREK", purpose(Gespreksdoel.RECHTMATIGHEID));
    outcomes.put("SLECHT_NIEUWS", purpose(Gespreksdoel.ONGUNSTIG_BESLUIT));
    outcomes.put(
        "DERDE_AANWEZIG",
        moments.planned(
            moment -> moment.aanwezigen().orElse(Set.of()).stream().anyMatch(THIRD::contains),
            moment -> moment.aanwezigen().orElse(THIRD).stream().anyMatch(THIRD::contains)));
    outcomes.put("GEEN_VAKTOLK", noProfessionalInterpreter());
    Optional<Kanaal> wanted = werkrelatie.inwoner().gewenstKanaal();
    outcomes.put(
        "KANAAL_ANDERS_DAN_GEWENST",
        moments.planned(
            moment ->
                wanted.isPresent()
                    && moment.kanaal().isPresent()
                    && !moment.kanaal().equals(wanted),
            moment ->
                wanted.isEmpty() || moment.kanaal().isEmpty() || !moment.kanaal().equals(wanted)));
  }

  private Outcome purpose(Gespreksdoel doel) {
    return moments.planned(
        moment -> moment.doelen().orElse(Set.of()).contains(doel),
        moment -> moment.doelen().orElse(Set.of(doel)).contains(doel));
  }

  private Outcome noProfessionalInterpreter() {
    boolean needed = werkrelatie.inwoner().tolkNodig().equals(Optional.of(true));
    boolean couldBeNeeded = werkrelatie.inwoner().tolkNodig().orElse(true);
    return moments.planned(
        moment ->
            needed && !moment.aanwezigen().orElse(Set.of()).contains(Aanwezige.TOLK_PROFESSIONEEL),
        moment ->
            couldBeNeeded
                && !moment.aanwezigen().orElse(Set.of()).contains(Aanwezige.TOLK_PROFESSIONEEL));
  }

  private void addHandover() {
    boolean many =
        werkrelatie.volgnummer().isPresent() && werkrelatie.volgnummer().getAsInt() >= t.t2();
    outcomes.put("VEEL_VOORGANGERS", Outcome.of(many, werkrelatie.volgnummer().isEmpty()));

    boolean successor =
        werkrelatie.volgnummer().isPresent() && werkrelatie.volgnummer().getAsInt() >= 2;
    boolean justBegan =
        werkrelatie.begin().isPresent() && days.agoWithin(werkrelatie.begin().get(), t.t3());
    boolean couldBeSuccessor = successor || werkrelatie.volgnummer().isEmpty();
    boolean couldBeNew =
        justBegan || werkrelatie.begin().isEmpty() || outcomes.get("KENNISMAKING") != Outcome.FAILS;
    outcomes.put(
        "NET_OVERGEDRAGEN",
        Outcome.of(successor && (is("KENNISMAKING") || justBegan), couldBeSuccessor && couldBeNew));

    boolean planned =
        werkrelatie.overdracht().isPresent() && werkrelatie.overdracht().get().gepland();
    boolean notOver =
        planned && werkrelatie.overdracht().get().datum().map(days::isTodayOrLater).orElse(true);
    outcomes.put(
        "OVERDRACHT_GEPLAND", Outcome.of(planned && notOver, werkrelatie.overdracht().isEmpty()));

    Optional<LocalDate> begin = werkrelatie.traject().flatMap(Traject::begin);
    Optional<LocalDate> end = werkrelatie.traject().flatMap(Traject::einde);
    boolean endsSoon = end.isPresent() && days.aheadWithin(end.get(), t.t4());
    boolean couldEndSoon =
        end.isEmpty() && (begin.isEmpty() || !begin.get().isAfter(peildatum.plusDays(t.t4())));
    outcomes.put("AFSLUITING_GEPLAND", Outcome.of(endsSoon, couldEndSoon));
    outcomes.put("KORT_TRAJECT", shortTraject(begin, end));
  }

  /** An unknown end does not lie before the begin, nor an unknown begin after the end. */
  private Outcome shortTraject(Optional<LocalDate> begin, Optional<LocalDate> end) {
    if (begin.isPresent() && end.isPresent()) {
      return Outcome.of(
          !end.get().isAfter(begin.get().plusDays(t.t5())) && days.isTodayOrLater(end.get()));
    }
    if (end.isPresent()) {
      return Outcome.of(false, days.isTodayOrLater(end.get()));
    }
    return Outcome.of(false, begin.isEmpty() || days.isTodayOrLater(begin.get().plusDays(t.t5())));
  }

  private void addContact() {
    outcomes.put("STILTE", moments.silence(t.t6()));
    outcomes.put("NIET_DOORGEGAAN", moments.last(Gespreksstatus.NIET_DOORGEGAAN));
    outcomes.put("AFGEZEGD_DOOR_GEMEENTE", moments.cancelledByMunicipality());
    outcomes.put("SLEUTELMOMENT_INWONER", moments.lastMattered());
    outcomes.put("EENZIJDIG_INITIATIEF", moments.oneSidedInitiative(t.t7()));
    outcomes.put("OP_AFSTAND", moments.atDistance(t.t7()));
    List<Toezegging> due =
        werkrelatie.toezeggingen().stream().filter(each -> days.ago(each.uiterlijk()) > 0).toList();
    outcomes.put(
        "OPEN_TOEZEGGING",
        Outcome.of(
            due.stream().anyMatch(each -> each.status().equals(Optional.of(Toezeggingstatus.OPEN))),
            due.stream().anyMatch(each -> each.status().isEmpty())));
  }

  private void addGivenSignals() {
    for (Signaalsoort soort : Signaalsoort.values()) {
      outcomes.put(soort.name(), Outcome.of(!open(soort).isEmpty()));
    }
    Optional<LocalDate> oldestStrain = open(Signaalsoort.STROEFHEID).stream().sorted().findFirst();
    outcomes.put(
        "HERSTEL_GEPROBEERD",
        oldestStrain.map(first -> moments.repairTalks(first, t.t8())).orElse(Outcome.FAILS));
  }

  private List<LocalDate> open(Signaalsoort soort) {
    return werkrelatie.signalen().stream()
        .filter(signaal -> signaal.soort() == soort && days.counts(signaal))
        .map(AfgegevenSignaal::datum)
        .toList();
  }

  private void addBagage() {
    Predicate<Bagage> shared = bagage -> bagage.zichtbaarheid() == Zichtbaarheid.GEDEELD;
    outcomes.put("GEEN_BAGAGE_BEKEND", Outcome.of(!someBagage(shared)));
    outcomes.put(
        "LEVENSVERHAAL_GEDEELD",
        Outcome.of(someBagage(shared.and(GeschondenLevensverhaal.class::isInstance))));
    outcomes.put(
        "SYSTEEMKRITIEK_GEDEELD",
        Outcome.of(someBagage(shared.and(Systeemkritiek.class::isInstance))));
    outcomes.put(
        "SYSTEEMKRITIEK_VERWACHT",
        Outcome.of(someBagage(bagage -> bagage.zichtbaarheid() == Zichtbaarheid.VERWACHT)));
    outcomes.put(
        "HUISELIJK_GEWELD_GEDEELD",
        Outcome.of(
            someBagage(
                bagage ->
                    bagage instanceof GeschondenLevensverhaal verhaal
                        && verhaal
                            .soort()
                            .equals(Optional.of(Levensverhaalsoort.HUISELIJK_GEWELD))),
            someBagage(
                bagage ->
                    bagage instanceof GeschondenLevensverhaal verhaal
                        && verhaal.soort().isEmpty())));
    outcomes.put(
        "NIET_OVERDRAAGBAAR",
        Outcome.of(
            someBagage(shared.and(bagage -> bagage.overdraagbaar().equals(Optional.of(false)))),
            someBagage(shared.and(bagage -> bagage.overdraagbaar().isEmpty()))));
  }

  /** What is not recorded is not known to be safe. */
  private void addSafety() {
    Outcome violence = outcome("HUISELIJK_GEWELD_GEDEELD");
    boolean safe =
        moments
            .firstPlanned()
            .filter(
                moment ->
                    moment.kanaal().equals(Optional.of(Kanaal.KANTOOR))
                        || moment.kanaal().equals(Optional.of(Kanaal.BUITEN)))
            .filter(
                moment ->
                    moment.aanwezigen().isPresent()
                        && moment.aanwezigen().get().stream().noneMatch(THIRD::contains))
            .filter(moment -> !is("GEEN_VAKTOLK"))
            .isPresent();
    outcomes.put("NIET_VEILIG_BEKEND", safe ? Outcome.FAILS : violence);
    outcomes.put(
        "VEILIG_KANAAL_ONBEKEND",
        werkrelatie.inwoner().gewenstKanaal().isPresent() ? Outcome.FAILS : violence);
  }

  private boolean someBagage(Predicate<Bagage> wanted) {
    return werkrelatie.bagage().stream()
        .anyMatch(bagage -> days.counts(bagage) && wanted.test(bagage));
  }

  private void addWork() {
    outcomes.put("SCHAAMTE_GEUIT", Outcome.of(said(Gevolg.SCHAAMTE) || said(Gevolg.ZELFVERWIJT)));
    outcomes.put("GELDSTRESS_GEUIT", Outcome.of(said(Gevolg.ARMOEDE)));
    outcomes.put("ZINLOOSHEID_GEUIT", Outcome.of(said(Gevolg.ZINLOOSHEID)));
    for (Contextdruk druk : Contextdruk.values()) {
      boolean reported =
          werkrelatie.zelfrapportages().stream()
              .anyMatch(each -> each.soort() == druk && days.counts(each));
      outcomes.put(druk.name(), Outcome.of(reported));
    }
    boolean limited = t.t11().isPresent();
    boolean served = werkrelatie.consulent().caseload().isPresent();
    boolean above =
        limited && served && werkrelatie.consulent().caseload().getAsInt() > t.t11().getAsInt();
    outcomes.put("GROTE_CASELOAD", Outcome.of(above, limited && !served));

    Optional<LocalDate> discussed = werkrelatie.team().flatMap(Team::laatsteOverleg);
    outcomes.put(
        "GEEN_TEAMOVERLEG",
        Outcome.of(discussed.isEmpty() || !days.agoWithin(discussed.get(), t.t10())));
    Optional<Boolean> lived = werkrelatie.team().flatMap(Team::ervaringskennis);
    outcomes.put(
        "TEAM_ZONDER_ERVARINGSKENNIS",
        Outcome.of(lived.equals(Optional.of(false)), lived.isEmpty()));
  }

  private boolean said(Gevolg gevolg) {
    return werkrelatie.uitingen().stream()
        .anyMatch(uiting -> uiting.gevolg() == gevolg && days.counts(uiting));
  }
}
