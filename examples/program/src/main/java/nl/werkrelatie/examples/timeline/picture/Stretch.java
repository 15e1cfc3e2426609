// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;

/** From one day to another nothing was there. */
public record Stretch(LocalDate from, LocalDate to) {}
