// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.text.Tekst;

/**
 * One column of a table.
 *
 * @param name as it stands above the column
 * @param kind what stands in it
 * @param label what it means
 * @param codes of a coded column: every value it may have, the missing ones last
 */
record Column(String name, Kind kind, Tekst label, List<Code> codes) {

  /** What stands in a column. */
  enum Kind {
    PSEUDONYM,
    DAY,
    NUMBER,
    CODE,
    /** A code whose rows are left out where too few werkrelaties have it. */
    ROW_CODE,
    /** A code of which the order has a meaning. */
    ORDER,
    /** The place in its order of the code in the column before it; not a measure. */
    RANK
  }

  static Column pseudonym(String name, String nl, String en) {
    return new Column(name, Kind.PSEUDONYM, Tekst.of(nl, en), List.of());
  }

  static Column day(String nl, String en) {
    return new Column("dag", Kind.DAY, Tekst.of(nl, en), List.of());
  }

  static Column number(String name, String nl, String en) {
    return new Column(name, Kind.NUMBER, Tekst.of(nl, en), List.of());
  }

  static Column rank(String name, String nl, String en) {
    return new Column(name, Kind.RANK, Tekst.of(nl, en), List.of());
  }

  static Column code(String name, String nl, String en, List<Code> codes) {
    return new Column(name, Kind.CODE, Tekst.of(nl, en), withMissing(codes));
  }

  static Column rowCode(String name, String nl, String en, List<Code> codes) {
    return new Column(name, Kind.ROW_CODE, Tekst.of(nl, en), codes);
  }

  static Column order(String name, String nl, String en, List<Code> codes) {
    return new Column(name, Kind.ORDER, Tekst.of(nl, en), withMissing(codes));
  }

  private static List<Code> withMissing(List<Code> codes) {
    return Stream.concat(codes.stream(), Stream.of(Code.SMALL, Code.NOT_RECORDED)).toList();
  }

  boolean isCoded() {
    return !codes.isEmpty();
  }

  /** From 1, in the order of the codes; empty of a missing value. */
  String rank(String code) {
    for (int index = 0; index < codes.size(); index++) {
      if (codes.get(index).code().equals(code)) {
        return codes.get(index).missing() ? "" : String.valueOf(index + 1);
      }
    }
    throw new IllegalArgumentException("a code that the column has not");
  }
}
