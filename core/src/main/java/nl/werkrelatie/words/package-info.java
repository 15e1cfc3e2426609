// SPDX-License-Identifier: EUPL-1.2
/** What the values of the model are called; the model itself holds no texts. */
@NullMarked
package nl.werkrelatie.words;

import org.jspecify.annotations.NullMarked;
