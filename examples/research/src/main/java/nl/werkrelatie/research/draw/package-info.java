// SPDX-License-Identifier: EUPL-1.2
/** Chance that anybody can draw again. */
@NullMarked
package nl.werkrelatie.research.draw;

import org.jspecify.annotations.NullMarked;
