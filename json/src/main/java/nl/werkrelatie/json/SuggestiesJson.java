// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.OutputStream;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.tables.InwonerTables;
import nl.werkrelatie.json.tables.SuggestiesTables;

/**
 * Suggesties as JSON: what is suggested and held with every reason, source, threshold and tension;
 * written only.
 *
 * <p>The document for the consulent points at facts of the inwoner, so it stays with the consulent.
 * What the team or the organisation may see is a document of its own, and so is what the inwoner
 * may read on paper or on a screen.
 */
public final class SuggestiesJson {
  private SuggestiesJson() {}

  /** For the consulent, in the readable form. */
  public static String write(Suggesties suggesties) {
    return write(suggesties, JsonForm.READABLE);
  }

  /** For the consulent, in this form. */
  public static String write(Suggesties suggesties, JsonForm form) {
    return DocumentWriter.write(SuggestiesTables.SUGGESTIES, suggesties, form);
  }

  /** Writes the document for the consulent to this stream, in UTF-8. */
  public static void write(Suggesties suggesties, JsonForm form, OutputStream out) {
    Document.write(SuggestiesTables.SUGGESTIES, suggesties, form, out);
  }

  /** For the team or the organisation, in the readable form. */
  public static String write(GedeeldeSuggesties suggesties) {
    return write(suggesties, JsonForm.READABLE);
  }

  /** For the team or the organisation, in this form. */
  public static String write(GedeeldeSuggesties suggesties, JsonForm form) {
    return DocumentWriter.write(SuggestiesTables.GEDEELDE_SUGGESTIES, suggesties, form);
  }

  /** Writes the document for the team or the organisation to this stream, in UTF-8. */
  public static void write(GedeeldeSuggesties suggesties, JsonForm form, OutputStream out) {
    Document.write(SuggestiesTables.GEDEELDE_SUGGESTIES, suggesties, form, out);
  }

  /**
   * For the inwoner, in the readable form: the facts that may be read at home, with what may help.
   */
  public static String write(VoorInwoner view) {
    return write(view, JsonForm.READABLE);
  }

  /** For the inwoner, in this form. */
  public static String write(VoorInwoner view, JsonForm form) {
    return DocumentWriter.write(InwonerTables.VOOR_INWONER, view, form);
  }

  /** Writes the document for the inwoner to this stream, in UTF-8. */
  public static void write(VoorInwoner view, JsonForm form, OutputStream out) {
    Document.write(InwonerTables.VOOR_INWONER, view, form, out);
  }
}
