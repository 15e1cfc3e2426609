// SPDX-License-Identifier: EUPL-1.2
/** A werkrelatie along the time on one screen: lanes beside each other, one column a period. */
@NullMarked
package nl.werkrelatie.examples.timeline.picture;

import org.jspecify.annotations.NullMarked;
