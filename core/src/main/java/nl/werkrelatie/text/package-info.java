// SPDX-License-Identifier: EUPL-1.2
/** Texts in two languages, and how they fit a line. */
@NullMarked
package nl.werkrelatie.text;

import org.jspecify.annotations.NullMarked;
