// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

/** What is recorded of a gespreksmoment in words, so that a signaal can ask about it. */
public enum Gesprekskenmerk {
  /** The soort of the conversation. */
  SOORT,
  /** Who took the initiative. */
  INITIATIEF,
  /** The channel. */
  KANAAL,
  /** What became of it. */
  STATUS,
  /** The aims, of which there can be several. */
  DOELEN,
  /** Who is present, of whom there can be several. */
  AANWEZIGEN
}
