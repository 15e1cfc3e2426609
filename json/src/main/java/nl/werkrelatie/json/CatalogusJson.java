// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.OutputStream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.tables.CatalogusTables;

/**
 * The texts and sources of an engine as JSON, so that answers in ids can be shown: written once,
 * and kept under the hashes that each answer names; written only.
 *
 * <pre>{@code
 * String catalogus = CatalogusJson.write(engine);
 * String kort = SuggestiesJson.write(engine.suggest(werkrelatie, peildatum).kort());
 * }</pre>
 */
public final class CatalogusJson {
  private CatalogusJson() {}

  /** Everything that an answer of this engine can point at, in the readable form. */
  public static String write(RuleEngine engine) {
    return write(engine, JsonForm.READABLE);
  }

  /** The same in this form. */
  public static String write(RuleEngine engine, JsonForm form) {
    return DocumentWriter.write(CatalogusTables.CATALOGUS, engine, form);
  }

  /** Writes the document to this stream, in UTF-8. */
  public static void write(RuleEngine engine, JsonForm form, OutputStream out) {
    Document.write(CatalogusTables.CATALOGUS, engine, form, out);
  }
}
