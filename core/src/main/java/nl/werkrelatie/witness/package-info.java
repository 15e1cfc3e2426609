// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes werkrelaties in which signalen stand as asked, and knows which cannot be: step by step in
 * {@code Zoeker}, without trying in {@code Samenhang}.
 */
@NullMarked
package nl.werkrelatie.witness;

import org.jspecify.annotations.NullMarked;
