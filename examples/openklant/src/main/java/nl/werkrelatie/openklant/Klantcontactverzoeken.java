// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way back: the bodies of the requests that register a gespreksmoment that took place, as the
 * API of Open Klant takes them. Immutable.
 *
 * <p>A klantcontact may be shown to the residents concerned, all of it. So nothing else can be
 * given than a gespreksmoment and uuids: no bagage, waarneming, signaal, uiting, zelfrapportage or
 * suggestie. Of the moment it says when, how, who began it and that it took place; not its doelen,
 * not who else was there.
 */
public final class Klantcontactverzoeken {
  private static final int LONGEST = 200;

  private final Kanalen kanalen;
  private final String register;

  private Klantcontactverzoeken(Kanalen kanalen, String register) {
    this.kanalen = kanalen;
    this.register = register;
  }

  /**
   * Requests with these names of channels.
   *
   * @param kanalen what the channels are called in your registration
   * @param register the {@code codeRegister} of the register in which you keep werkrelaties
   */
  public static Klantcontactverzoeken of(Kanalen kanalen, String register) {
    if (register.isBlank() || register.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the API takes a codeRegister of 1 to " + LONGEST + " signs");
    }
    return new Klantcontactverzoeken(Objects.requireNonNull(kanalen, "kanalen"), register);
  }

  /** The body of {@code POST /klantcontacten}. */
  public String klantcontact(Gespreksmoment moment) {
    return klantcontactNode(moment).toString();
  }

  /** The body of {@code POST /betrokkenen}: this partij was the klant in this klantcontact. */
  public String betrokkene(Gespreksmoment moment, UUID klantcontact, UUID partij) {
    ObjectNode body = betrokkeneNode(moment, partij);
    body.set("hadKlantcontact", reference(klantcontact));
    return body.toString();
  }

  /** The body of {@code POST /actorklantcontacten}: this actor held this klantcontact. */
  public String actor(UUID klantcontact, UUID actor) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("actor", reference(actor));
    body.set("klantcontact", reference(klantcontact));
    return body.toString();
  }

  /**
   * The body of {@code POST /onderwerpobjecten}: this klantcontact is about this werkrelatie, which
   * stands in your own register. Nothing of it but its uuid goes along.
   */
  public String onderwerpobject(UUID klantcontact, UUID werkrelatie) {
    ObjectNode body = onderwerpobjectNode(werkrelatie);
    body.set("klantcontact", reference(klantcontact));
    return body.toString();
  }

  /** The body of {@code POST /maak-klantcontact}: all of it but the actor, in one request. */
  public String maakKlantcontact(Gespreksmoment moment, UUID partij, UUID werkrelatie) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("klantcontact", klantcontactNode(moment));
    body.set("betrokkene", betrokkeneNode(moment, partij));
    body.set("onderwerpobject", onderwerpobjectNode(werkrelatie));
    return body.toString();
  }

  private ObjectNode klantcontactNode(Gespreksmoment moment) {
    guardHeld(moment);
    String kanaal =
        moment
            .kanaal()
            .flatMap(kanalen::written)
            .orElseThrow(
                () ->
                    refused(
                        "kanaal is unknown or has no name in the table; fill it in, or name it with"
                            + " Kanalen.written"));
    LocalTime tijd =
        moment.tijd().orElseThrow(() -> refused("tijd is unknown; fill in when it began"));
    return JsonNodeFactory.instance
        .objectNode()
        .put("kanaal", kanaal)
        .put("onderwerp", "Gesprek") // required; the same for every moment
        .put("indicatieContactGelukt", true)
        .put("taal", "nld")
        .put("vertrouwelijk", true)
        .put(
            "plaatsgevondenOp",
            moment.datum().atTime(tijd).atZone(Klantcontacten.ZONE).toInstant().toString());
  }

  /** The API has no word for "unknown", and a moment that both began was begun by the klant too. */
  private static ObjectNode betrokkeneNode(Gespreksmoment moment, UUID partij) {
    guardHeld(moment);
    Initiatief initiatief =
        moment
            .initiatief()
            .orElseThrow(() -> refused("initiatief is unknown; fill in who began it"));
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("wasPartij", reference(partij));
    return body.put("rol", "klant").put("initiator", initiatief != Initiatief.GEMEENTE);
  }

  private ObjectNode onderwerpobjectNode(UUID werkrelatie) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putObject("onderwerpobjectidentificator")
        .put("objectId", werkrelatie.toString())
        .put("codeObjecttype", "werkrelatie")
        .put("codeRegister", register)
        .put("codeSoortObjectId", "uuid");
    return body;
  }

  private static ObjectNode reference(UUID uuid) {
    return JsonNodeFactory.instance.objectNode().put("uuid", uuid.toString());
  }

  private static void guardHeld(Gespreksmoment moment) {
    if (moment.status().filter(Gespreksstatus.GELUKT::equals).isEmpty()) {
      throw refused("status is not GELUKT; a klantcontact tells of a contact that took place");
    }
  }

  private static IllegalArgumentException refused(String what) {
    return new IllegalArgumentException("this gespreksmoment becomes no klantcontact: " + what);
  }

  /** The type alone. */
  @Override
  public String toString() {
    return "Klantcontactverzoeken";
  }
}
