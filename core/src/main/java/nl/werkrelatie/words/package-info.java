// SPDX-License-Identifier: EUPL-1.2
/** What the values of the model are called, and which form names and codes have. */
@NullMarked
package nl.werkrelatie.words;

import org.jspecify.annotations.NullMarked;
