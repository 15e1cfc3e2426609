// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import nl.werkrelatie.text.Tekst;

/** The schemas of texts that are more than their letters: dates, times, references. */
public final class Schemas {
  private static final String DAYS =
      "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))";
  private static final String LEAP_IN_CENTURY = "(?:0[48]|[2468][048]|[13579][26])";

  /** Every existing day of the years 0 to 9999. */
  public static final Schema ANY_DATE =
      Schema.text(
          dates("[0-9]{4}", "(?:[0-9]{2}" + LEAP_IN_CENTURY + "|(?:[02468][048]|[13579][26])00)"));

  /** Every existing day of the years 1900 to 2200. */
  public static final Schema DATE =
      Schema.text(
          dates("(?:(?:19|20|21)[0-9]{2}|2200)", "(?:(?:19|20|21)" + LEAP_IN_CENTURY + "|2000)"));

  public static final Schema TIME =
      Schema.text("(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?");

  /**
   * An opaque reference; never nine digits, whatever stands between them, with BSN before or not.
   */
  public static final Schema OPAQUE_ID =
      Schema.text(
          "[A-Za-z0-9._:/+=-]{1,64}",
          "^[^A-Za-z0-9]*(?:[Bb][^A-Za-z0-9]*[Ss][^A-Za-z0-9]*[Nn][^A-Za-z0-9]*)?"
              + "(?:[0-9][^A-Za-z0-9]*){9}$");

  private Schemas() {}

  /** A text of so many characters that are not all white space. */
  public static Schema notBlank(int longest) {
    return shown(
        Schema.type("string")
            .with("minLength", 1)
            .with("maxLength", longest)
            .with(
                "pattern",
                "[^\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A"
                    + "\\u2028\\u2029\\u202F\\u205F\\u3000]"));
  }

  /** The same without what nobody sees. */
  public static Schema shown(Schema text) {
    return text.with("not", Schema.of("pattern", Tekst.HIDDEN));
  }

  private static String dates(String years, String leapYears) {
    return years + "-" + DAYS + "|" + leapYears + "-02-29";
  }
}
