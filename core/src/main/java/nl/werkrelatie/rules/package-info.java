// SPDX-License-Identifier: EUPL-1.2
/**
 * Rules and rule sets: which conditions lead to which handvat, with its reason.
 *
 * <p>Everything here is immutable data with value equality: a rule can be read, compared, written
 * down and explained, and holds no code.
 */
@NullMarked
package nl.werkrelatie.rules;

import org.jspecify.annotations.NullMarked;
