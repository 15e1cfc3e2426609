// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import com.fasterxml.jackson.annotation.JsonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;

/** Objects of a host's own, with ours inside. */
final class HostObjects {
  private HostObjects() {}

  /** A view of the host. */
  interface Shown {}

  /** Another view of the host. */
  interface Hidden {}

  /** A record with ours in a property, a list and a map. */
  record Dossier(
      @JsonView(Shown.class) LocalDate geopendOp,
      @JsonView(Shown.class) int aantalStukken,
      @JsonView(Shown.class) Kanaal kanaal,
      @JsonView(Shown.class) Werkrelatie eersteRelatie,
      @JsonView(Shown.class) List<Werkrelatie> relaties,
      @JsonView(Shown.class) Map<String, Geval> gevallen,
      @JsonView(Hidden.class) String verborgen) {}

  /** A bean with ours in it. */
  static class Kaart {
    private LocalDate sinds = LocalDate.EPOCH;
    private Werkrelatie relatie = Examples.minimal();

    Kaart() {}

    @JsonView(Shown.class)
    public LocalDate getSinds() {
      return sinds;
    }

    public void setSinds(LocalDate sinds) {
      this.sinds = sinds;
    }

    @JsonView(Shown.class)
    public Werkrelatie getRelatie() {
      return relatie;
    }

    public void setRelatie(Werkrelatie relatie) {
      this.relatie = relatie;
    }
  }

  /** Nothing of ours. */
  record Eigen(String naam, LocalDate dag, int getal, List<String> woorden, Kanaal kanaal) {}

  static final Eigen EIGEN =
      new Eigen("naam", Examples.PEILDATUM, 7, List.of("a", "b"), Kanaal.TELEFOON);

  static Dossier dossier() {
    return new Dossier(
        Examples.PEILDATUM,
        12,
        Kanaal.TELEFOON,
        Examples.full(),
        List.of(Examples.minimal(), Examples.full()),
        Map.of("S12", GevalJson.read(Gevallen.document("S12"))),
        "verborgen");
  }
}
