// SPDX-License-Identifier: EUPL-1.2
/** What our values are called where they are printed as a whole; not for a host. */
@NullMarked
package nl.werkrelatie.line;

import org.jspecify.annotations.NullMarked;
