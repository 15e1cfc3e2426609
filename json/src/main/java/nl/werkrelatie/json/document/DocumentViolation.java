// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.document;

import java.util.Locale;
import java.util.Objects;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.text.Tekst;

/**
 * One thing that is wrong with a document: where, what, and what to do. Never carries anything the
 * document holds.
 *
 * @param code what is wrong, stable over versions
 * @param pointer where, as a JSON Pointer in which every property name the format does not know is
 *     {@code *}; empty for the document itself
 * @param line the line in the document, from 1; 0 when it was read by a host's own mapper from what
 *     has no lines, such as a tree
 * @param column the column in the line, from 1, counted in UTF-16 code units; as the host's parser
 *     counts when a host's mapper read it, which is in bytes when it read bytes; 0 when there is no
 *     line
 * @param tekst what is wrong and what to do, without content
 */
public record DocumentViolation(Code code, String pointer, int line, int column, Tekst tekst) {
  private static final Tekst LINE = Tekst.of("regel ", "line ");
  private static final Tekst COLUMN = Tekst.of(", kolom ", ", column ");
  private static final Tekst DOCUMENT = Tekst.of("het document", "the document");

  /** Checks that all of them are there. */
  public DocumentViolation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(tekst, "tekst");
  }

  /** What is wrong and what to do, in English. */
  public String text() {
    return tekst.en();
  }

  /** What is wrong and what to do: in English for an English locale, in Dutch for every other. */
  public String text(Locale locale) {
    return tekst.in(locale);
  }

  /**
   * Where and what in one line: in English for an English locale, in Dutch for every other; for
   * example {@code regel 5, kolom 21: /inwoner/id ontbreekt; geef een tekst}.
   */
  public String inOneLine(Locale locale) {
    String place = pointer.isEmpty() ? DOCUMENT.in(locale) : pointer;
    String where = line == 0 ? "" : LINE.in(locale) + line + COLUMN.in(locale) + column + ": ";
    return where + place + " " + text(locale);
  }

  /** Where and what in one line, in English. */
  @Override
  public String toString() {
    return inOneLine(Locale.ENGLISH);
  }

  /** What can be wrong with a document. */
  public enum Code {
    /** It is no JSON, or it ends too early; stops the reading. */
    SYNTAX_BROKEN,
    /** Something follows the end of the document; stops the reading. */
    TEXT_AFTER_END,
    /** It is no valid UTF-8, or holds half a character; stops the reading. */
    ENCODING_BROKEN,
    /** It begins with a byte order mark; stops the reading. */
    BYTE_ORDER_MARK,
    /** It is longer than the limit; stops the reading. */
    DOCUMENT_TOO_LONG,
    /** Its values are nested deeper than the limit; stops the reading. */
    TOO_DEEP,
    /** It has more brackets, names and values than the limit; stops the reading. */
    TOO_MANY_TOKENS,
    /** A text or a name is longer than the limit; stops the reading. */
    TEXT_TOO_LONG,
    /** It was written for a newer version of the format; stops the reading. */
    NEWER_VERSION,
    /** It is another kind of document; stops the reading. */
    OTHER_KIND,
    /** A property the format does not know. */
    UNKNOWN_PROPERTY,
    /** A property that occurs earlier in the same object. */
    DUPLICATE_PROPERTY,
    /** A required property is not given. */
    MISSING,
    /** A null: what is unknown is left out. */
    NULL_REFUSED,
    /** A value of another type than the format asks. */
    WRONG_TYPE,
    /** A word that is not one of the allowed ones. */
    UNKNOWN_VALUE,
    /** A text that is no date. */
    DATE_REFUSED,
    /** A text that is no time of day. */
    TIME_REFUSED,
    /** A text that does not have the asked form. */
    TEXT_REFUSED,
    /** A text or a name that holds half of a surrogate pair, written as an escape. */
    LONE_SURROGATE,
    /** A value that occurs earlier in the same list. */
    DUPLICATE_ELEMENT,
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
    /** Two facts of one werkrelatie, or two parts of one regelset, have the same id. */
    DUPLICATE_ID,
    /** Two observations have the same quality, perspective and date. */
    DUPLICATE_WAARNEMING,
    /** A name that names nothing: there is no such signaal, handvat or rule. */
    UNKNOWN_NAME,
    /** A list that holds nothing where at least one is needed. */
    EMPTY_LIST,
    /** A property that does not go with another one beside it. */
    NOT_FITTING,
    /** An own signaal that could never fail or never hold, or that no range describes. */
    RANGE_REFUSED,
    /** A condition that nobody can read any more: too deep, too long, or true in too many ways. */
    CONDITION_TOO_LARGE,
    /** A regelset does what it has no power over. */
    BEYOND_POWER;

    /**
     * The code under which a document reports what the domain itself refuses; a new one there does
     * not compile until it is added here.
     */
    public static Code of(Violation.Code code) {
      return switch (code) {
        case MISSING -> MISSING;
        case NULL_ELEMENT -> NULL_REFUSED;
        case ID_REFUSED -> ID_REFUSED;
        case ID_LOOKS_LIKE_BSN -> ID_LOOKS_LIKE_BSN;
        case DATE_OUT_OF_RANGE -> DATE_OUT_OF_RANGE;
        case NUMBER_OUT_OF_RANGE -> NUMBER_OUT_OF_RANGE;
        case BEFORE_DATUM -> BEFORE_DATUM;
        case EINDE_BEFORE_BEGIN -> EINDE_BEFORE_BEGIN;
        case LEVENSVERHAAL_NOT_GEDEELD -> LEVENSVERHAAL_NOT_GEDEELD;
        case VERWACHT_OVERDRAAGBAAR -> VERWACHT_OVERDRAAGBAAR;
        case GEVER_NOT_INWONER -> GEVER_NOT_INWONER;
        case DATE_WITHOUT_PLAN -> DATE_WITHOUT_PLAN;
        case DUPLICATE_ID -> DUPLICATE_ID;
        case DUPLICATE_WAARNEMING -> DUPLICATE_WAARNEMING;
      };
    }
  }
}
