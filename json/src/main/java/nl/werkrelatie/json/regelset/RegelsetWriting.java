// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.regelset.RegelsetParts.Geheel;
import nl.werkrelatie.json.regelset.RegelsetParts.Part;
import nl.werkrelatie.rules.Regelset;

/** A rule set that a document can hold: reading the document gives it back. */
final class RegelsetWriting {
  private static final Document<Regelset> UNCHECKED =
      Document.of(
          DocumentKind.REGELSET,
          RegelsetTables.REGELSET,
          RegelsetWriting::parts,
          RegelsetReading::of);

  /** How long a text may be is for each reader to say. */
  private static final Limits WIDEST =
      new Limits(
          Limits.MOST_LENGTH,
          Limits.MOST_DEPTH,
          Limits.MOST_TOKENS,
          Limits.MOST_LENGTH,
          Limits.standard().violations());

  private RegelsetWriting() {}

  /** What is written of it, after it was read once: only reading knows all that it refuses. */
  static Geheel of(Regelset regelset) {
    String document = UNCHECKED.write(regelset, JsonForm.READABLE);
    if (!UNCHECKED.read(document.toCharArray(), WIDEST).equals(regelset)) {
      throw new IllegalArgumentException(
          "rule set '"
              + regelset.id()
              + "' would be read as another, since a document only names handvatten; let its rules"
              + " lead to its own handvatten or to those of the standard catalogue");
    }
    return parts(regelset);
  }

  private static Geheel parts(Regelset regelset) {
    return Part.of(Geheel::new, regelset);
  }
}
