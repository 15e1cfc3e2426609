// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.document;

/** How a document is laid out; both hold the same. */
public enum JsonForm {
  /** For people: indented by two spaces, a line feed at the end. */
  READABLE,
  /** For machines: no white space at all, so one document is one line. */
  COMPACT
}
