// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;

/**
 * Something in a lane.
 *
 * @param day where it stands
 * @param glyph what is drawn
 * @param words what it is, where there is room for words; empty for none
 */
public record Spot(LocalDate day, Glyph glyph, String words) {}
