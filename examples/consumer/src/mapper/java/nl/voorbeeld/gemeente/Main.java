// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.werkrelatie.json.host.Jackson2WerkrelatieModule;
import nl.werkrelatie.json.host.Jackson3WerkrelatieModule;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;
import tools.jackson.databind.json.JsonMapper;

/** Writes an object of its own with one mapper, and reads it with the other. */
public final class Main {
  private Main() {}

  /** An object of the host, with a werkrelatie in it. */
  public record Dossier(String zaak, Werkrelatie relatie) {}

  /** Prints one line: how this program found the library, and whether nothing was lost. */
  public static void main(String[] args) throws JsonProcessingException {
    Dossier dossier =
        new Dossier(
            "Z-1",
            Werkrelatie.builder()
                .inwoner(Inwoner.of("W-1043"))
                .consulent(Consulent.of("C-7"))
                .build());
    ObjectMapper two = new ObjectMapper().registerModule(new Jackson2WerkrelatieModule());
    JsonMapper three = JsonMapper.builder().addModule(new Jackson3WerkrelatieModule()).build();
    boolean same =
        three.readValue(two.writeValueAsString(dossier), Dossier.class).equals(dossier)
            && two.readValue(three.writeValueAsString(dossier), Dossier.class).equals(dossier);
    String path = Main.class.getModule().isNamed() ? "module path" : "class path";
    String told = same ? "the same" : "changed";
    System.out.println("On the " + path + ", through two mappers: " + told);
  }
}
