// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.List;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.GevallenTables;

/** An index of gevallen as JSON; read as strictly as a werkrelatie, see {@link WerkrelatieJson}. */
public final class GevallenJson {
  private static final LimitedReading<List<Gevalverwijzing>> STANDARD = within(Limits.standard());

  private GevallenJson() {}

  /** The gevallen of this index, in UTF-8 without byte order mark; at most 5,000,000 bytes. */
  public static List<Gevalverwijzing> read(byte[] document) {
    return STANDARD.read(document);
  }

  /** The gevallen of this index; at most 5,000,000 characters. */
  public static List<Gevalverwijzing> read(String document) {
    return STANDARD.read(document);
  }

  /**
   * The gevallen of this index, read to its end, in UTF-8 without byte order mark; at most
   * 5,000,000 bytes.
   */
  public static List<Gevalverwijzing> read(InputStream document) {
    return STANDARD.read(document);
  }

  /** The gevallen of this index, read to its end; at most 5,000,000 characters. */
  public static List<Gevalverwijzing> read(Reader document) {
    return STANDARD.read(document);
  }

  /** The reading of indexes within limits other than {@link Limits#standard()}. */
  public static LimitedReading<List<Gevalverwijzing>> within(Limits limits) {
    return new LimitedReading<>(GevallenTables.DOCUMENT, limits);
  }

  /** The index of these gevallen in the readable form. */
  public static String write(List<Gevalverwijzing> gevallen) {
    return write(gevallen, JsonForm.READABLE);
  }

  /** The index of these gevallen in this form. */
  public static String write(List<Gevalverwijzing> gevallen, JsonForm form) {
    return GevallenTables.DOCUMENT.write(gevallen, form);
  }

  /** Writes the index of these gevallen to this stream, in UTF-8. */
  public static void write(List<Gevalverwijzing> gevallen, JsonForm form, OutputStream out) {
    GevallenTables.DOCUMENT.write(gevallen, form, out);
  }
}
