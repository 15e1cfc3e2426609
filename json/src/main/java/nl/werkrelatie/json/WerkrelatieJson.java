// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.ProjectieTables;
import nl.werkrelatie.json.tables.WerkrelatieTables;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;

/**
 * A werkrelatie as JSON.
 *
 * <pre>{@code
 * String json = WerkrelatieJson.write(werkrelatie);
 * Werkrelatie same = WerkrelatieJson.read(json);
 * }</pre>
 *
 * <p>Reading refuses a document with all its violations in one {@link DocumentRefusedException}. A
 * stream that fails gives an {@link java.io.UncheckedIOException} that names the class of the
 * failure and leaves out its message, which could hold content; read the bytes yourself when you
 * want that message. Streams are not closed.
 */
public final class WerkrelatieJson {
  private static final LimitedReading<Werkrelatie> STANDARD = within(Limits.standard());

  private WerkrelatieJson() {}

  /**
   * The werkrelatie in this document, in UTF-8 without byte order mark; at most 5,000,000 bytes.
   */
  public static Werkrelatie read(byte[] document) {
    return STANDARD.read(document);
  }

  /** The werkrelatie in this document; at most 5,000,000 characters. */
  public static Werkrelatie read(String document) {
    return STANDARD.read(document);
  }

  /**
   * The werkrelatie in this document, read to its end, in UTF-8 without byte order mark; at most
   * 5,000,000 bytes.
   */
  public static Werkrelatie read(InputStream document) {
    return STANDARD.read(document);
  }

  /** The werkrelatie in this document, read to its end; at most 5,000,000 characters. */
  public static Werkrelatie read(Reader document) {
    return STANDARD.read(document);
  }

  /** The reading of werkrelaties within limits other than {@link Limits#standard()}. */
  public static LimitedReading<Werkrelatie> within(Limits limits) {
    return new LimitedReading<>(WerkrelatieTables.DOCUMENT, limits);
  }

  /** The complete werkrelatie in the readable form: nothing is left out, expired facts neither. */
  public static String write(Werkrelatie werkrelatie) {
    return write(werkrelatie, JsonForm.READABLE);
  }

  /** The complete werkrelatie in this form: nothing is left out, expired facts neither. */
  public static String write(Werkrelatie werkrelatie, JsonForm form) {
    return WerkrelatieTables.DOCUMENT.write(werkrelatie, form);
  }

  /** Writes the complete werkrelatie to this stream, in UTF-8. */
  public static void write(Werkrelatie werkrelatie, JsonForm form, OutputStream out) {
    WerkrelatieTables.DOCUMENT.write(werkrelatie, form, out);
  }

  /**
   * What may leave for a purpose that has no ground for special categories, in the readable form;
   * there is no reading it back.
   */
  public static String write(WerkrelatieZonderBijzondereGegevens werkrelatie) {
    return write(werkrelatie, JsonForm.READABLE);
  }

  /**
   * What may leave for a purpose that has no ground for special categories, in this form; there is
   * no reading it back.
   */
  public static String write(WerkrelatieZonderBijzondereGegevens werkrelatie, JsonForm form) {
    return DocumentWriter.write(ProjectieTables.ZONDER_BIJZONDERE_GEGEVENS, werkrelatie, form);
  }

  /**
   * Writes what may leave for a purpose that has no ground for special categories to this stream,
   * in UTF-8.
   */
  public static void write(
      WerkrelatieZonderBijzondereGegevens werkrelatie, JsonForm form, OutputStream out) {
    Document.write(ProjectieTables.ZONDER_BIJZONDERE_GEGEVENS, werkrelatie, form, out);
  }

  /** What goes along to the next consulent, in the readable form; there is no reading it back. */
  public static String write(WerkrelatieVoorOverdracht werkrelatie) {
    return write(werkrelatie, JsonForm.READABLE);
  }

  /** What goes along to the next consulent, in this form; there is no reading it back. */
  public static String write(WerkrelatieVoorOverdracht werkrelatie, JsonForm form) {
    return DocumentWriter.write(ProjectieTables.WERKRELATIE_VOOR_OVERDRACHT, werkrelatie, form);
  }

  /** Writes what goes along to the next consulent to this stream, in UTF-8. */
  public static void write(WerkrelatieVoorOverdracht werkrelatie, JsonForm form, OutputStream out) {
    Document.write(ProjectieTables.WERKRELATIE_VOOR_OVERDRACHT, werkrelatie, form, out);
  }
}
