// SPDX-License-Identifier: EUPL-1.2
/** A werkrelatie along the time, as a picture, as a page and as plain text that say the same. */
@NullMarked
package nl.werkrelatie.examples.timeline;

import org.jspecify.annotations.NullMarked;
