// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.klantcontact;

import java.time.ZoneId;
import java.util.Map;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way back: a klantcontact of a gespreksmoment, as the API of open-klant takes it.
 *
 * <p>A klantcontact may be shown to the residents concerned, all of it. So nothing else can be
 * given: no bagage, waarneming, signaal, uiting, zelfrapportage or suggestie. Of the moment itself
 * it says when, how, who began it and whether it took place; not its doelen, not who else was
 * there.
 */
final class KlantcontactWriter {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Map<Kanaal, String> KANALEN =
      Map.of(
          Kanaal.KANTOOR, "Kantoor",
          Kanaal.HUISBEZOEK, "Huisbezoek",
          Kanaal.BUITEN, "Buiten",
          Kanaal.VIDEO, "Video",
          Kanaal.TELEFOON, "Telefoon",
          Kanaal.BERICHT, "Bericht",
          Kanaal.BRIEF, "Brief");

  private KlantcontactWriter() {}

  /**
   * The body of a request that makes it; which partij was the klant is for the host to add. When it
   * is unknown who began, or both did, there is no betrokkene in it: the API has no word for that.
   */
  static String write(Gespreksmoment moment) {
    if (moment.status().filter(Gespreksstatus.GELUKT::equals).isEmpty()) {
      throw new IllegalArgumentException("a klantcontact tells of a contact that took place");
    }
    if (moment.tijd().isEmpty() || moment.kanaal().isEmpty()) {
      throw new IllegalArgumentException("a klantcontact needs a time and a channel");
    }
    ObjectNode body = JsonMapper.shared().createObjectNode();
    body.putObject("klantcontact")
        .put("kanaal", KANALEN.get(moment.kanaal().get()))
        .put("onderwerp", "Gesprek") // required; the same for every moment
        .put("indicatieContactGelukt", true)
        .put("taal", "nld")
        .put("vertrouwelijk", true)
        .put(
            "plaatsgevondenOp",
            moment.datum().atTime(moment.tijd().get()).atZone(ZONE).toInstant().toString());
    moment
        .initiatief()
        .filter(initiatief -> initiatief != Initiatief.SAMEN)
        .ifPresent(
            initiatief ->
                body.putObject("betrokkene")
                    .put("rol", "klant")
                    .put("initiator", initiatief == Initiatief.INWONER));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(body) + "\n";
  }
}
