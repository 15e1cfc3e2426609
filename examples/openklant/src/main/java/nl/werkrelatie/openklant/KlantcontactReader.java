// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Kanaal;

/** Reads one klantcontact in the form of the API, and tells what it leaves out or does not know. */
final class KlantcontactReader {
  private final Klantcontacten wanted;
  private final Meldingen meldingen;

  KlantcontactReader(Klantcontacten wanted, Meldingen meldingen) {
    this.wanted = wanted;
    this.meldingen = meldingen;
  }

  /** A klantcontact with those who took part in its {@code _expand}. */
  Optional<Klantcontact> read(Field contact) {
    Optional<Field> expand = contact.optional("_expand");
    List<Field> betrokkenen = expand.map(all -> all.objects("hadBetrokkenen")).orElse(List.of());
    contact.text("uuid");
    if (betrokkenen.isEmpty() && !contact.objects("hadBetrokkenen").isEmpty()) {
      return leftOut(Meldingcode.NOT_EXPANDED, contact);
    }
    return read(contact, betrokkenen, true);
  }

  /**
   * The betrokkenen of one partij, each with a klantcontact in its {@code _expand}; a partij can
   * have had part in one contact in two roles.
   */
  List<Klantcontact> readByPartij(List<Field> betrokkenen) {
    Map<String, Field> contacts = new LinkedHashMap<>();
    Map<String, List<Field>> roles = new HashMap<>();
    for (Field betrokkene : betrokkenen) {
      Optional<Field> expand = betrokkene.optional("_expand");
      Optional<Field> contact = expand.flatMap(all -> all.optional("hadKlantcontact"));
      if (contact.isEmpty()) {
        meldingen.add(Meldingcode.NOT_EXPANDED, betrokkene.place());
      } else {
        String uuid = contact.get().object().text("uuid");
        contacts.putIfAbsent(uuid, contact.get());
        roles.computeIfAbsent(uuid, unused -> new ArrayList<>()).add(betrokkene);
      }
    }
    return contacts.entrySet().stream()
        .flatMap(one -> readByPartij(one.getValue(), roles.get(one.getKey())).stream())
        .toList();
  }

  private Optional<Klantcontact> readByPartij(Field contact, List<Field> betrokkenen) {
    boolean all = contact.objects("hadBetrokkenen").size() <= betrokkenen.size();
    return read(contact, betrokkenen, all);
  }

  private Optional<Klantcontact> read(Field contact, List<Field> betrokkenen, boolean all) {
    List<Field> klant = betrokkenen.stream().filter(this::isKlant).toList();
    if (klant.isEmpty()) {
      return leftOut(Meldingcode.OTHER_PARTIJ, contact);
    }
    List<Actor> actoren = contact.objects("hadBetrokkenActoren").stream().map(this::actor).toList();
    List<Actor> consulenten = actoren.stream().filter(wanted::isConsulent).toList();
    if (consulenten.isEmpty()) {
      return leftOut(actoren.isEmpty() ? Meldingcode.NO_ACTOR : Meldingcode.NO_CONSULENT, contact);
    }
    Optional<Instant> begin =
        contact.optional("plaatsgevondenOp").map(Field::text).flatMap(KlantcontactReader::instant);
    if (begin.isEmpty()) {
      return leftOut(Meldingcode.NO_DATE, contact);
    }
    if (wanted.isAfterLastDay(begin.get())) {
      return leftOut(Meldingcode.AFTER_LAST_DAY, contact);
    }
    String id = wanted.pseudoniem(contact.text("uuid"));
    Optional<Meldingcode> refusal = refusal(id, begin.get());
    if (refusal.isPresent()) {
      return leftOut(refusal.get(), contact);
    }
    return Optional.of(
        new Klantcontact(
            id,
            begin.get(),
            kanaal(contact),
            gelukt(contact),
            initiatief(contact, klant, betrokkenen, all),
            consulenten.stream().map(Actor::uuid).collect(Collectors.toUnmodifiableSet()),
            consulenten.stream().allMatch(Actor::isOnePerson),
            contact.place()));
  }

  /** What the model itself says of the id and the day. */
  private Optional<Meldingcode> refusal(String id, Instant begin) {
    try {
      Gespreksmoment.of(id, wanted.local(begin).toLocalDate());
      return Optional.empty();
    } catch (InvalidValueException refused) {
      boolean day =
          refused.violations().stream().anyMatch(broken -> broken.attribute().equals("datum"));
      return Optional.of(day ? Meldingcode.NO_DATE : Meldingcode.ID_REFUSED);
    }
  }

  private boolean isKlant(Field betrokkene) {
    return betrokkene.text("rol").equals("klant")
        && betrokkene
            .optional("wasPartij")
            .filter(partij -> wanted.isPartij(partij.object().text("uuid")))
            .isPresent();
  }

  private Actor actor(Field actor) {
    return new Actor(
        actor.text("uuid"),
        actor.optional("soortActor").map(Field::text).orElse(""),
        actor
            .optional("actoridentificator")
            .flatMap(identificator -> identificator.object().optional("objectId"))
            .map(Field::text)
            .orElse(""));
  }

  private Optional<Kanaal> kanaal(Field contact) {
    Optional<Kanaal> kanaal = wanted.kanalen().read(contact.text("kanaal"));
    tellIf(kanaal.isEmpty(), Meldingcode.CHANNEL_NOT_IN_TABLE, contact);
    return kanaal;
  }

  /** No answer is no "no", and a "no" does not say who was absent. */
  private boolean gelukt(Field contact) {
    Optional<Boolean> gelukt = contact.optional("indicatieContactGelukt").map(Field::isTrue);
    tellIf(gelukt.isEmpty(), Meldingcode.OUTCOME_UNKNOWN, contact);
    tellIf(gelukt.equals(Optional.of(false)), Meldingcode.CONTACT_FAILED, contact);
    return gelukt.orElse(false);
  }

  /** A representative who began it leaves open whether the inwoner wished it. */
  private Optional<Initiatief> initiatief(
      Field contact, List<Field> klant, List<Field> betrokkenen, boolean all) {
    if (klant.stream().anyMatch(one -> began(one).equals(Optional.of(true)))) {
      return Optional.of(Initiatief.INWONER);
    }
    boolean known =
        all && betrokkenen.stream().allMatch(one -> began(one).equals(Optional.of(false)));
    tellIf(!known, Meldingcode.INITIATOR_UNKNOWN, contact);
    return known ? Optional.of(Initiatief.GEMEENTE) : Optional.empty();
  }

  private static Optional<Boolean> began(Field betrokkene) {
    return betrokkene.optional("initiator").map(Field::isTrue);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Klantcontact> leftOut(Meldingcode code, Field contact) {
    meldingen.add(code, contact.place());
    return Optional.empty();
  }

  private void tellIf(boolean told, Meldingcode code, Field contact) {
    if (told) {
      meldingen.add(code, contact.place());
    }
  }
}
