// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** Answers one {@link Vraag}, whatever the werkrelatie; one class for each form of question. */
interface Answer {

  /** Whether it holds, with the evidence told to the look. */
  Stand stand(Look look);

  /**
   * How far what is recorded lies from what is asked, in words, and never a number to sort by.
   * Numbers are about the calendar, the threshold and the row of consulenten alone, and never
   * counted in somebody's contacts; of an experience it tells the word, and those of the two
   * perspectives beside each other, of which nothing is made together.
   *
   * <p>Null when nothing is recorded, and for three kinds of questions. What is so or is not so,
   * such as a first meeting. What was shared, said, asked or reported: to count that would be a
   * mark on a person. And growth: how many qualities are still lacking would be a score on a
   * werkrelatie.
   *
   * @param stand what {@link #stand} gave, and not that it is not recorded
   */
  default @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    return null;
  }

  /** The answer to this question. */
  static Answer to(Vraag vraag) {
    if (vraag instanceof Vraag.Gemeten gemeten) {
      return new Measured(gemeten);
    } else if (vraag instanceof Vraag.Vermeld vermeld) {
      return new CountingFacts(vermeld.kenmerk(), vermeld.waarden(), true);
    } else if (vraag instanceof Vraag.NietVermeld vermeld) {
      return new CountingFacts(vermeld.kenmerk(), vermeld.waarden(), false);
    } else if (vraag instanceof Vraag.Gepland gepland) {
      return PlannedMoment.of(gepland);
    } else if (vraag instanceof Vraag.GeplandeTijd tijd) {
      return PlannedMoment.of(tijd);
    } else if (vraag instanceof Vraag.Laatste laatste) {
      return new LastMoment(laatste);
    } else if (vraag instanceof Vraag.Reeks reeks) {
      return new LastInARow(reeks);
    }
    return switch ((Vraag.Samengesteld) vraag) {
      case GEEN_VAKTOLK -> PlannedMoment.withoutVaktolk();
      case KANAAL_ANDERS_DAN_GEWENST -> PlannedMoment.byAnotherChannel();
      case AFGEZEGD_DOOR_GEMEENTE -> new AfgezegdDoorGemeente();
      case NIET_VEILIG_BEKEND -> new NietVeiligBekend();
      case VEILIG_KANAAL_ONBEKEND -> new VeiligKanaalOnbekend();
      case NET_OVERGEDRAGEN -> new NetOvergedragen();
      case OPEN_TOEZEGGING -> new OpenToezegging();
      case HERSTEL_GEPROBEERD -> new HerstelGeprobeerd();
      case GROEI -> new Groei();
      case BELEVING_VERSCHILT -> new BelevingVerschilt();
      case INWONER_NIET_GEHOORD -> new InwonerNietGehoord();
    };
  }
}
