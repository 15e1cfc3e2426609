// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.io.StringReader;
import java.util.List;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/** A host's own types and adapters, as a host that binds with JSON-B writes them. */
public final class JsonBindingHost {
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

  /** The werkrelatie as an object within the host's own document. */
  public static final class AsObject implements JsonbAdapter<Werkrelatie, JsonObject> {
    /** For JSON-B. */
    public AsObject() {}

    @Override
    public JsonObject adaptToJson(Werkrelatie werkrelatie) {
      try (JsonReader reader =
          Json.createReader(new StringReader(WerkrelatieJson.write(werkrelatie)))) {
        return reader.readObject();
      }
    }

    @Override
    public Werkrelatie adaptFromJson(JsonObject document) {
      return WerkrelatieJson.read(document.toString());
    }
  }

  /** The werkrelatie as a text within the host's own document. */
  public static final class AsText implements JsonbAdapter<Werkrelatie, String> {
    /** For JSON-B. */
    public AsText() {}

    @Override
    public String adaptToJson(Werkrelatie werkrelatie) {
      return WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT);
    }

    @Override
    public Werkrelatie adaptFromJson(String document) {
      return WerkrelatieJson.read(document);
    }
  }

  /** JSON-B as it comes. */
  static Jsonb plain() {
    return JsonbBuilder.create();
  }

  /** JSON-B that knows how our type is written. */
  static Jsonb with(JsonbAdapter<Werkrelatie, ?> adapter) {
    return JsonbBuilder.create(new JsonbConfig().withAdapters(adapter));
  }
}
