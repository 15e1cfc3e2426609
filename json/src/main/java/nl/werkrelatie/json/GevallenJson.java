// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.List;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.GevallenTables;

/** An index of gevallen as JSON; read as strictly as a werkrelatie, see {@link WerkrelatieJson}. */
public final class GevallenJson {
  private static final LimitedReading<List<Gevalverwijzing>> STANDARD =
      new LimitedReading<>(GevallenTables.DOCUMENT, Limits.standard());

  private GevallenJson() {}

  /** The gevallen of this index, in UTF-8 without byte order mark; at most 5,000,000 bytes. */
  public static List<Gevalverwijzing> read(byte[] document) {
    return STANDARD.read(document);
  }

  /** The gevallen of this index; at most 5,000,000 characters. */
  public static List<Gevalverwijzing> read(String document) {
    return STANDARD.read(document);
  }

  /** The index of these gevallen in the readable form. */
  public static String write(List<Gevalverwijzing> gevallen) {
    return GevallenTables.DOCUMENT.write(gevallen, JsonForm.READABLE);
  }
}
