// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.quarkus;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.werkrelatie.model.Werkrelatie;

/** Requests in which a werkrelatie stands inside an object of the host. */
@Path("/dossier")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class Dossiers {

  /** What the host itself puts around a werkrelatie. */
  public record Dossier(String afdeling, Werkrelatie werkrelatie) {}

  @POST
  public Dossier dossier(Dossier dossier) {
    return dossier;
  }
}
