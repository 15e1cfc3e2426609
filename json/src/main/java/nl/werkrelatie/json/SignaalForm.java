// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.List;
import nl.werkrelatie.signaal.Constatering;

/** A signaal in an answer: a standard one, or one of a municipality's own. */
final class SignaalForm implements Form<Constatering> {
  static final SignaalForm SIGNAAL = new SignaalForm();

  /** The codes of own signalen, in lower case. */
  static final String EIGEN = "eigen_[a-z0-9_]{1,40}";

  private SignaalForm() {}

  @Override
  public String kind() {
    return "one of signaal, or the code of an eigen signaal";
  }

  @Override
  public Schema schema() {
    return Schema.oneOf(List.of(HandvatTables.SIGNAAL.schema(), Schema.text(EIGEN)));
  }

  @Override
  public void write(Constatering value, DocumentWriter out) {
    out.text(CodeWord.word(value.code()));
  }
}
