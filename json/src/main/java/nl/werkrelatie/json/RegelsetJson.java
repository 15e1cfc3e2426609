// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.regelset.RegelsetReading;
import nl.werkrelatie.rules.Regelset;

/**
 * A rule set as JSON: what an organisation lays beside the standard catalogue, or that catalogue
 * itself.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.standard().with(RegelsetJson.read(document));
 * }</pre>
 *
 * <p>Read as strictly as a werkrelatie, see {@link WerkrelatieJson}. What is read is immutable, and
 * its {@link Regelset#hash()} is the same whatever the order of the properties. The standard
 * catalogue is {@link nl.werkrelatie.catalog.StandaardCatalogus#regelset()}. A document that
 * another version of the library wrote of it is read too, but an engine takes it only when it
 * protects the inwoner no less.
 */
public final class RegelsetJson {
  private static final LimitedReading<Regelset> STANDARD = within(Limits.standard());

  private RegelsetJson() {}

  /** The rule set in this document, in UTF-8 without byte order mark; at most 5,000,000 bytes. */
  public static Regelset read(byte[] document) {
    return STANDARD.read(document);
  }

  /** The rule set in this document; at most 5,000,000 characters. */
  public static Regelset read(String document) {
    return STANDARD.read(document);
  }

  /**
   * The rule set in this document, read to its end, in UTF-8 without byte order mark; at most
   * 5,000,000 bytes.
   */
  public static Regelset read(InputStream document) {
    return STANDARD.read(document);
  }

  /** The rule set in this document, read to its end; at most 5,000,000 characters. */
  public static Regelset read(Reader document) {
    return STANDARD.read(document);
  }

  /** The reading of rule sets within limits other than {@link Limits#standard()}. */
  public static LimitedReading<Regelset> within(Limits limits) {
    return new LimitedReading<>(RegelsetReading.DOCUMENT, limits);
  }

  /** The rule set in the readable form; see {@link #write(Regelset, JsonForm)}. */
  public static String write(Regelset regelset) {
    return write(regelset, JsonForm.READABLE);
  }

  /**
   * The rule set in this form.
   *
   * @throws IllegalArgumentException when its document would not be read, or not as this rule set:
   *     it names a handvat of another rule set, switches off a rule that is not of the standard
   *     catalogue, or has a date, id or condition that no document may hold. Where each stands in
   *     the document is told, as reading it would
   */
  public static String write(Regelset regelset, JsonForm form) {
    return RegelsetReading.DOCUMENT.write(regelset, form);
  }

  /** Writes the rule set to this stream, in UTF-8; see {@link #write(Regelset, JsonForm)}. */
  public static void write(Regelset regelset, JsonForm form, OutputStream out) {
    RegelsetReading.DOCUMENT.write(regelset, form, out);
  }
}
