// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkrelatie.model.Keuze;
import nl.werkrelatie.text.Tekst;

/**
 * One value that a column may have, and what it means.
 *
 * @param code as it stands in the table
 * @param label what it means
 * @param missing whether it says that there is no value
 */
record Code(String code, Tekst label, boolean missing) {
  /** Nobody recorded it, which is never a no. */
  static final Code NOT_RECORDED =
      new Code("niet_vastgelegd", Tekst.of("niet vastgelegd", "not recorded"), true);

  /** Too few werkrelaties have the value. */
  static final Code SMALL =
      new Code(
          "kleine_groep",
          Tekst.of("weggelaten: te weinig werkrelaties", "left out: too few werkrelaties"),
          true);

  static Code of(String code, Tekst label) {
    return new Code(code, label, false);
  }

  /** The word of the format for this value. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Every value of a list of the model, in its order. */
  static <K extends Enum<K> & Keuze> List<Code> all(K[] values) {
    return Stream.of(values).map(each -> of(of(each), each.label())).toList();
  }
}
