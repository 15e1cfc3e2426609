// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * From the klantcontacten of one person to the werkrelatie with one consulent: whose they are, and
 * how your registration is to be understood. Immutable; one can serve many threads, and each {@link
 * Lezing} one.
 *
 * <pre>{@code
 * Lezing lezing = Klantcontacten.of(partij, actor, consulent -> team.contains(consulent.uuid())).lezing();
 * Optional<String> next = lezing.klantcontacten(page);
 * Uitkomst uitkomst = lezing.uitkomst();
 * }</pre>
 */
public final class Klantcontacten {
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final String partij;
  private final String consulent;
  private final Predicate<Actor> consulenten;
  private Kanalen kanalen = Kanalen.standard();
  private UnaryOperator<String> pseudoniem = UnaryOperator.identity();
  private @Nullable LocalDate lastDay;
  private boolean complete;

  private Klantcontacten(String partij, String consulent, Predicate<Actor> consulenten) {
    this.partij = Objects.requireNonNull(partij, "partij");
    this.consulent = Objects.requireNonNull(consulent, "consulent");
    this.consulenten = Objects.requireNonNull(consulenten, "consulenten");
  }

  /**
   * The klantcontacten of this partij, for this actor, who is the present consulent.
   *
   * @param partij the uuid of the partij, who must be a person
   * @param consulent the uuid of the actor
   * @param consulenten which other actoren are consulenten, or teams of them; a contact with none
   *     of them does not count, so that a desk or a web form does not end a silence
   */
  public static Klantcontacten of(String partij, String consulent, Predicate<Actor> consulenten) {
    return new Klantcontacten(partij, consulent, consulenten);
  }

  /** The same with another table of channels. */
  public Klantcontacten withKanalen(Kanalen other) {
    Klantcontacten copy = copy();
    copy.kanalen = Objects.requireNonNull(other, "kanalen");
    return copy;
  }

  /**
   * The same with ids of your own in the werkrelatie, for the partij, the consulent and each
   * klantcontact: one that gives the same id for the same text, and for another text another. Make
   * it with a key: without one a BSN can be found back.
   */
  public Klantcontacten withPseudoniem(UnaryOperator<String> function) {
    Klantcontacten copy = copy();
    copy.pseudoniem = Objects.requireNonNull(function, "pseudoniem");
    return copy;
  }

  /** The same without what lies after this day, which is no contact that took place. */
  public Klantcontacten withLastDay(LocalDate day) {
    Klantcontacten copy = copy();
    copy.lastDay = Objects.requireNonNull(day, "lastDay");
    return copy;
  }

  /**
   * The same of a registration of which you know that every contact is in it with its consulent.
   * Then those who came before are counted; else who held a contact may have stood in for a day,
   * and they stay unknown.
   */
  public Klantcontacten withCompleteRegistration() {
    Klantcontacten copy = copy();
    copy.complete = true;
    return copy;
  }

  /** Begins to read. */
  public Lezing lezing() {
    empty();
    return new Lezing(this);
  }

  private Klantcontacten copy() {
    Klantcontacten copy = new Klantcontacten(partij, consulent, consulenten);
    copy.kanalen = kanalen;
    copy.pseudoniem = pseudoniem;
    copy.lastDay = lastDay;
    copy.complete = complete;
    return copy;
  }

  /** The werkrelatie of which nothing but the two is known. */
  Werkrelatie.Builder empty() {
    Werkrelatie.Builder werkrelatie = Werkrelatie.builder();
    try {
      werkrelatie.inwoner(Inwoner.of(pseudoniem(partij)));
    } catch (InvalidValueException refused) {
      throw refused("partij");
    }
    try {
      return werkrelatie.consulent(Consulent.of(pseudoniem(consulent)));
    } catch (InvalidValueException refused) {
      throw refused("consulent");
    }
  }

  private static InputRefusedException refused(String whose) {
    Tekst zin = Meldingcode.ID_REFUSED.zin();
    return new InputRefusedException(whose + ":", zin.nl(), zin.en());
  }

  boolean isPartij(String uuid) {
    return uuid.equals(partij);
  }

  boolean isPresent(String uuid) {
    return uuid.equals(consulent);
  }

  /** A machine is nobody, whatever a host says of it. */
  boolean isConsulent(Actor actor) {
    return !actor.soort().equals("geautomatiseerde_actor")
        && (isPresent(actor.uuid()) || consulenten.test(actor));
  }

  boolean isAfterLastDay(Instant begin) {
    return lastDay != null && local(begin).toLocalDate().isAfter(lastDay);
  }

  boolean isComplete() {
    return complete;
  }

  Kanalen kanalen() {
    return kanalen;
  }

  String pseudoniem(String id) {
    return pseudoniem.apply(id);
  }

  ZonedDateTime local(Instant instant) {
    return instant.atZone(ZONE);
  }

  /** The type alone. */
  @Override
  public String toString() {
    return "Klantcontacten";
  }
}
