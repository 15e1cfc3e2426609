// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import nl.werkrelatie.json.host.JsonBindingWerkrelatie;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/** A host that binds with JSON-B, and its own types: public inside what is not, so not ours. */
final class JsonBindingHost {
  private JsonBindingHost() {}

  /** A host's bean around our type. */
  public static final class Dossier {
    private String kenmerk = "";
    private @Nullable Werkrelatie werkrelatie;
    private List<Werkrelatie> eerder = List.of();

    /** For JSON-B. */
    public Dossier() {}

    public String getKenmerk() {
      return kenmerk;
    }

    public void setKenmerk(String kenmerk) {
      this.kenmerk = kenmerk;
    }

    public @Nullable Werkrelatie getWerkrelatie() {
      return werkrelatie;
    }

    public void setWerkrelatie(@Nullable Werkrelatie werkrelatie) {
      this.werkrelatie = werkrelatie;
    }

    public List<Werkrelatie> getEerder() {
      return eerder;
    }

    public void setEerder(List<Werkrelatie> eerder) {
      this.eerder = eerder;
    }
  }

  /** A host's record around our type. */
  public record Kaart(String kenmerk, Werkrelatie werkrelatie) {}

  /** A host's record that keeps the document as a text. */
  public record Bewaard(String kenmerk, String werkrelatie) {}

  /** An object of the host's own that holds anything; it does not ask what it holds for a hash. */
  public static final class Screen {
    private final String titel;
    private final Object inhoud;

    Screen(String titel, Object inhoud) {
      this.titel = titel;
      this.inhoud = inhoud;
    }

    public String getTitel() {
      return titel;
    }

    public Object getInhoud() {
      return inhoud;
    }
  }

  /** JSON-B as it comes. */
  static Jsonb plain() {
    return JsonbBuilder.create();
  }

  /** JSON-B that knows our types. */
  static Jsonb ours() {
    return JsonbBuilder.create(JsonBindingWerkrelatie.config());
  }
}
