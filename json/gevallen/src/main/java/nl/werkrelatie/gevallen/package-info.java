// SPDX-License-Identifier: EUPL-1.2
/** The published conformance set of the standard catalogue. */
@NullMarked
package nl.werkrelatie.gevallen;

import org.jspecify.annotations.NullMarked;
