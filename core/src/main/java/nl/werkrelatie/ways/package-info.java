// SPDX-License-Identifier: EUPL-1.2
/** What all, any and not say, made flat: the ways in which a condition can come true. */
@NullMarked
package nl.werkrelatie.ways;

import org.jspecify.annotations.NullMarked;
