// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong with a value: where, what, and what to do. Never carries the value
 * itself.
 *
 * @param attribute the Dutch attribute, with steps into it separated by {@code /}, for example
 *     {@code gespreksmomenten/3/id}
 * @param code what is wrong, stable over versions
 * @param message what is wrong and what to do, in English, without content
 * @param melding the same in Dutch
 */
public record Violation(String attribute, Code code, String message, String melding) {

  /** What can be wrong with a value. */
  public enum Code {
    /** A required attribute is not given. */
    MISSING,
    /** A list or set holds a null. */
    NULL_ELEMENT,
    /** The id is not an opaque id. */
    ID_REFUSED,
    /** The id could be a BSN. */
    ID_LOOKS_LIKE_BSN,
    /** The date lies outside the years 1900 to 2200. */
    DATE_OUT_OF_RANGE,
    /** The number lies outside its range. */
    NUMBER_OUT_OF_RANGE,
    /** A closing or expiry date lies before the date of the fact. */
    BEFORE_DATUM,
    /** The end of a traject lies before its beginning. */
    EINDE_BEFORE_BEGIN,
    /** Something about a life story is expected instead of shared. */
    LEVENSVERHAAL_NOT_GEDEELD,
    /** An expectation is marked as transferable. */
    VERWACHT_OVERDRAAGBAAR,
    /** A signal that only the inwoner can give has another giver. */
    GEVER_NOT_INWONER,
    /** A handover that is not planned has a date. */
    DATE_WITHOUT_PLAN,
    /** Two facts of one werkrelatie have the same id. */
    DUPLICATE_ID,
    /** Two observations have the same quality, perspective and date. */
    DUPLICATE_WAARNEMING
  }

  /** Checks that all four are there. */
  public Violation {
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(melding, "melding");
  }

  /**
   * What is wrong and what to do, without content: in English for an English locale, in Dutch for
   * every other.
   */
  public String text(Locale locale) {
    return locale.getLanguage().equals("en") ? message : melding;
  }

  /** The attribute and what is wrong with it, in English. */
  @Override
  public String toString() {
    return attribute + " " + message;
  }
}
