// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing said of an entry: a label and its values.
 *
 * @param form how it stands among the others
 * @param label what is said
 * @param values of what, empty when the label says it all
 */
record Line(Form form, String label, List<String> values) {

  /** How a line stands among the others of its entry. */
  enum Form {
    /** Behind the one before it. */
    INLINE,
    /** On a line of its own. */
    OWN,
    /** On a line of its own; the values are ids of handvatten. */
    HANDVATTEN
  }

  Line {
    values = List.copyOf(values);
  }

  static Line inline(String label, String value) {
    return new Line(Form.INLINE, label, List.of(value));
  }

  static Line own(String label, String value) {
    return new Line(Form.OWN, label, List.of(value));
  }

  static Line own(String label) {
    return new Line(Form.OWN, label, List.of());
  }

  /** Both, which say the same of other values; each value once, by the alphabet. */
  Line and(Line other) {
    Set<String> both = new TreeSet<>(values);
    both.addAll(other.values);
    return new Line(form, label, new ArrayList<>(both));
  }

  /** The same on a line of its own, unless it is already. */
  Line alone() {
    return form == Form.INLINE ? new Line(Form.OWN, label, values) : this;
  }

  String lead() {
    return values.isEmpty() ? label : label + ": ";
  }

  String words() {
    boolean comma = values.stream().anyMatch(value -> value.contains(","));
    return lead() + String.join(comma ? "; " : ", ", values);
  }
}
