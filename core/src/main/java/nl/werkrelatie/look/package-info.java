// SPDX-License-Identifier: EUPL-1.2
/** Looking at a werkrelatie on a day: what counts then, and what it answers to every question. */
@NullMarked
package nl.werkrelatie.look;

import org.jspecify.annotations.NullMarked;
