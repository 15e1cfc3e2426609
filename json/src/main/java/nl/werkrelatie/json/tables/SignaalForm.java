// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Form;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Signaal;

/** A signaal in an answer: a standard one, or one of a municipality's own. */
public final class SignaalForm implements Form<Constatering> {
  public static final SignaalForm SIGNAAL = new SignaalForm();

  private SignaalForm() {}

  @Override
  public String kind() {
    return "one of signaal, or the code of an eigen signaal";
  }

  /** One text, as what makes clients has no type for one of two texts. */
  @Override
  public Schema schema() {
    String standard = String.join("|", HandvatTables.SIGNAAL.words());
    return Schema.text(standard + "|" + Tekstvorm.EIGEN_SIGNAAL.pattern().pattern())
        .named("naam van een signaal");
  }

  @Override
  public void write(Constatering value, DocumentWriter out) {
    if (value instanceof Signaal standard) {
      HandvatTables.SIGNAAL.write(standard, out);
    } else {
      out.wholeText(CodeWord.word(value.code()));
    }
  }
}
