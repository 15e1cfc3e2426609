// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;

/**
 * What somebody chose in the form of a moment. What is null was not chosen, and stays unknown.
 *
 * @param moment the id of the moment: made by the system before the form is shown, so that sending
 *     it twice records it once; or that of a planned moment that took place
 * @param versie the version of the dossier that was on the screen
 * @param datum the day as it was typed
 */
record Momentformulier(
    String moment,
    Long versie,
    Gesprekssoort soort,
    Kanaal kanaal,
    Initiatief initiatief,
    String datum,
    Gespreksstatus afloop) {

  /**
   * Filled in with what is most likely: the planned talk of today or before, or else as the last
   * time.
   */
  static Momentformulier begin(Dossier dossier, LocalDate vandaag) {
    Werkrelatie werkrelatie = dossier.werkrelatie();
    Optional<Gespreksmoment> gepland = gepland(werkrelatie, vandaag).stream().findFirst();
    Optional<Gespreksmoment> model = gepland.or(() -> laatste(werkrelatie));
    Gesprekssoort anders =
        laatste(werkrelatie).isPresent() ? Gesprekssoort.VOORTGANG : Gesprekssoort.KENNISMAKING;
    return new Momentformulier(
        gepland.map(Gespreksmoment::id).orElseGet(Momentformulier::nieuw),
        dossier.versie(),
        gepland.flatMap(Gespreksmoment::soort).orElse(anders),
        model.flatMap(Gespreksmoment::kanaal).orElse(Kanaal.KANTOOR),
        model.flatMap(Gespreksmoment::initiatief).orElse(null),
        gepland.map(Gespreksmoment::datum).orElse(vandaag).toString(),
        Gespreksstatus.GELUKT);
  }

  /** A new id for a moment. */
  static String nieuw() {
    return UUID.randomUUID().toString();
  }

  /** The planned talks of which it is time to say how they went, the last first. */
  static List<Gespreksmoment> gepland(Werkrelatie werkrelatie, LocalDate vandaag) {
    return werkrelatie.gespreksmomenten().stream()
        .filter(Momentformulier::isGepland)
        .filter(moment -> !moment.datum().isAfter(vandaag))
        .sorted(Gespreksmoment.CHRONOLOGICAL.reversed())
        .toList();
  }

  private static Optional<Gespreksmoment> laatste(Werkrelatie werkrelatie) {
    return werkrelatie.gespreksmomenten().stream()
        .filter(moment -> moment.status().equals(Optional.of(Gespreksstatus.GELUKT)))
        .max(Gespreksmoment.CHRONOLOGICAL);
  }

  private static boolean isGepland(Gespreksmoment moment) {
    return moment.status().equals(Optional.of(Gespreksstatus.GEPLAND));
  }

  /** What is wrong with it, as the name of a text. */
  Optional<String> fout(LocalDate vandaag) {
    try {
      boolean later = Gespreksmoment.of(moment, dag()).datum().isAfter(vandaag);
      return later && afloop != null && afloop != Gespreksstatus.GEPLAND
          ? Optional.of("fout.later")
          : Optional.empty();
    } catch (DateTimeParseException | InvalidValueException refused) {
      return Optional.of("fout.dag");
    }
  }

  /** The moment as chosen; of one that is there already, what is not asked stays as it is. */
  Gespreksmoment alsMoment(Werkrelatie werkrelatie) {
    return bestaand(werkrelatie)
        .orElseGet(() -> Gespreksmoment.of(moment, dag()))
        .withDatum(dag())
        .withSoort(Optional.ofNullable(soort))
        .withKanaal(Optional.ofNullable(kanaal))
        .withInitiatief(Optional.ofNullable(initiatief))
        .withStatus(Optional.ofNullable(afloop));
  }

  /**
   * Whether it was made for this dossier as it is now, and does not change what somebody recorded
   * before.
   */
  boolean past(Dossier dossier) {
    return Long.valueOf(dossier.versie()).equals(versie) && isVrij(dossier);
  }

  /** The same choices, for the dossier as it is now. */
  Momentformulier opnieuw(Dossier dossier) {
    return new Momentformulier(
        isVrij(dossier) ? moment : nieuw(),
        dossier.versie(),
        soort,
        kanaal,
        initiatief,
        datum,
        afloop);
  }

  private boolean isVrij(Dossier dossier) {
    return bestaand(dossier.werkrelatie()).map(Momentformulier::isGepland).orElse(true);
  }

  private Optional<Gespreksmoment> bestaand(Werkrelatie werkrelatie) {
    return werkrelatie.gespreksmomenten().stream()
        .filter(one -> one.id().equals(moment))
        .findFirst();
  }

  private LocalDate dag() {
    return LocalDate.parse(datum == null ? "" : datum);
  }

  /** The type: what somebody chose stays out of logs. */
  @Override
  public String toString() {
    return "Momentformulier";
  }
}
