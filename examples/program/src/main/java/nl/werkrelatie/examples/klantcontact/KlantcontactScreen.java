// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.klantcontact;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import tools.jackson.core.JacksonException;

/**
 * The first screen of a host: what may help, from the klantcontacten it already has and nothing
 * else. It is for the consulent who looks; what is suggested goes nowhere else.
 */
final class KlantcontactScreen {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** What a channel is called in your registration; what is not here stays unknown. */
  private static final Map<String, Kanaal> KANALEN =
      Map.ofEntries(
          Map.entry("balie", Kanaal.KANTOOR),
          Map.entry("kantoor", Kanaal.KANTOOR),
          Map.entry("huisbezoek", Kanaal.HUISBEZOEK),
          Map.entry("buiten", Kanaal.BUITEN),
          Map.entry("video", Kanaal.VIDEO),
          Map.entry("telefoon", Kanaal.TELEFOON),
          Map.entry("bericht", Kanaal.BERICHT),
          Map.entry("chat", Kanaal.BERICHT),
          Map.entry("e-mail", Kanaal.BERICHT),
          Map.entry("brief", Kanaal.BRIEF));

  private KlantcontactScreen() {}

  /** What the host says of its registration, because no contact can. */
  enum Registratie {
    /** Every contact is in it with its consulent, and no other employee is. */
    VOLLEDIG,
    /** Contacts may be missing, or other employees than consulenten are in it. */
    ONBEKEND
  }

  /** Prints what may help one partij, in the eyes of one actor. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 5) {
      System.err.println("give FILE PARTIJ ACTOR PEILDATUM and VOLLEDIG or ONBEKEND");
      System.exit(2);
    }
    try {
      List<Klantcontact> contacts = Klantcontact.of(args[1], Files.readString(Path.of(args[0])));
      Werkrelatie werkrelatie =
          werkrelatie(args[1], args[2], contacts, Registratie.valueOf(args[4]));
      out.print(show(werkrelatie, LocalDate.parse(args[3])));
    } catch (IOException
        | JacksonException
        | DateTimeException
        | IllegalArgumentException refused) {
      // Their messages may hold what was read.
      System.err.println("the input is refused (" + refused.getClass().getSimpleName() + ")");
      System.exit(1);
    }
  }

  static String show(Werkrelatie werkrelatie, LocalDate peildatum) {
    return RuleEngine.standard().suggest(werkrelatie, peildatum).text(Locale.forLanguageTag("nl"));
  }

  static Werkrelatie werkrelatie(
      String partij, String actor, List<Klantcontact> contacts, Registratie registratie) {
    List<Klantcontact> before =
        contacts.stream().takeWhile(contact -> !contact.medewerkers().contains(actor)).toList();
    Werkrelatie.Builder werkrelatie =
        Werkrelatie.builder().inwoner(Inwoner.of(partij)).consulent(Consulent.of(actor));
    for (Klantcontact contact : contacts) {
      boolean earlier = registratie == Registratie.VOLLEDIG && before.contains(contact);
      werkrelatie.addGespreksmoment(moment(contact, actor, earlier));
    }
    if (registratie == Registratie.VOLLEDIG) {
      werkrelatie.volgnummer(volgnummer(before));
    }
    return werkrelatie.build();
  }

  private static Gespreksmoment moment(Klantcontact contact, String actor, boolean earlier) {
    ZonedDateTime start = contact.plaatsgevondenOp().atZoneSameInstant(ZONE);
    Set<String> held = contact.medewerkers();
    return Gespreksmoment.builder()
        .id(contact.uuid())
        .datum(start.toLocalDate())
        .tijd(start.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
        .kanaal(Optional.ofNullable(KANALEN.get(contact.kanaal().strip().toLowerCase(Locale.ROOT))))
        .initiatief(contact.initiatief())
        // A contact that failed stays without status: nobody knows whose absence it was.
        .status(contact.gelukt() ? Optional.of(Gespreksstatus.GELUKT) : Optional.empty())
        // Who else held it may have stood in for a day, unless the registration says otherwise.
        .metVoorganger(
            held.contains(actor)
                ? Optional.of(false)
                : Optional.of(true).filter(yes -> earlier && !held.isEmpty()))
        .build();
  }

  /** One more than those who came before; unknown when one of them is. */
  private static OptionalInt volgnummer(List<Klantcontact> before) {
    if (before.stream().anyMatch(contact -> contact.medewerkers().isEmpty())) {
      return OptionalInt.empty();
    }
    Set<String> others = new HashSet<>();
    before.forEach(contact -> others.addAll(contact.medewerkers()));
    return OptionalInt.of(others.size() + 1);
  }
}
