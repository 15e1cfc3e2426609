// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.GevalTables;

/** A conformance case as JSON; read as strictly as a werkrelatie, see {@link WerkrelatieJson}. */
public final class GevalJson {
  private static final LimitedReading<Geval> STANDARD = within(Limits.standard());

  private GevalJson() {}

  /** The case in this document, in UTF-8 without byte order mark; at most 5,000,000 bytes. */
  public static Geval read(byte[] document) {
    return STANDARD.read(document);
  }

  /** The case in this document; at most 5,000,000 characters. */
  public static Geval read(String document) {
    return STANDARD.read(document);
  }

  /**
   * The case in this document, read to its end, in UTF-8 without byte order mark; at most 5,000,000
   * bytes.
   */
  public static Geval read(InputStream document) {
    return STANDARD.read(document);
  }

  /** The case in this document, read to its end; at most 5,000,000 characters. */
  public static Geval read(Reader document) {
    return STANDARD.read(document);
  }

  /** The reading of cases within limits other than {@link Limits#standard()}. */
  public static LimitedReading<Geval> within(Limits limits) {
    return new LimitedReading<>(GevalTables.DOCUMENT, limits);
  }

  /** The case in the readable form. */
  public static String write(Geval geval) {
    return write(geval, JsonForm.READABLE);
  }

  /** The case in this form. */
  public static String write(Geval geval, JsonForm form) {
    return GevalTables.DOCUMENT.write(geval, form);
  }

  /** Writes the case to this stream, in UTF-8. */
  public static void write(Geval geval, JsonForm form, OutputStream out) {
    GevalTables.DOCUMENT.write(geval, form, out);
  }
}
