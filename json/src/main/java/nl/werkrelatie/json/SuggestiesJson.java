// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.OutputStream;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.tables.InwonerTables;
import nl.werkrelatie.json.tables.KortTables;
import nl.werkrelatie.json.tables.SuggestiesTables;
import nl.werkrelatie.json.tables.VergelijkTables;

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

  /**
   * For any reader, in ids alone and on one line: some 2 kB where the whole document has 39. Texts
   * and sources are in the {@link CatalogusJson} of the engine.
   */
  public static String write(KortAntwoord kort) {
    return write(kort, JsonForm.COMPACT);
  }

  /** For any reader, in ids alone, in this form. */
  public static String write(KortAntwoord kort, JsonForm form) {
    return DocumentWriter.write(KortTables.KORT_ANTWOORD, kort, form);
  }

  /** Writes the document in ids alone to this stream, in UTF-8. */
  public static void write(KortAntwoord kort, JsonForm form, OutputStream out) {
    Document.write(KortTables.KORT_ANTWOORD, kort, form, out);
  }

  /** Why one handvat is suggested, held or absent, for the consulent, in the readable form. */
  public static String write(WhyNot whyNot) {
    return write(whyNot, JsonForm.READABLE);
  }

  /** Why one handvat is suggested, held or absent, for the consulent, in this form. */
  public static String write(WhyNot whyNot, JsonForm form) {
    return DocumentWriter.write(VergelijkTables.WAAROM_NIET, whyNot, form);
  }

  /** Writes why one handvat is suggested, held or absent to this stream, in UTF-8. */
  public static void write(WhyNot whyNot, JsonForm form, OutputStream out) {
    Document.write(VergelijkTables.WAAROM_NIET, whyNot, form, out);
  }

  /** Two answers beside each other, for whoever may read both, in the readable form. */
  public static String write(Vergelijking vergelijking) {
    return write(vergelijking, JsonForm.READABLE);
  }

  /** Two answers beside each other, for whoever may read both, in this form. */
  public static String write(Vergelijking vergelijking, JsonForm form) {
    return DocumentWriter.write(VergelijkTables.VERGELIJKING, vergelijking, form);
  }

  /** Writes two answers beside each other to this stream, in UTF-8. */
  public static void write(Vergelijking vergelijking, JsonForm form, OutputStream out) {
    Document.write(VergelijkTables.VERGELIJKING, vergelijking, form, out);
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
