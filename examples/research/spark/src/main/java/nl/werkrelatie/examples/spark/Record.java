// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

/**
 * One document of a caseload, and where it stands.
 *
 * @param file the file it stands in
 * @param unit what is counted in that file: {@code byte} or {@code row}
 * @param start how many of them come before this document; from 0
 * @param document the document in UTF-8, unread
 */
record Record(String file, String unit, long start, byte[] document) {}
