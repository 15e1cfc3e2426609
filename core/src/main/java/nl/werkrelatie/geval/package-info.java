// SPDX-License-Identifier: EUPL-1.2
/** Conformance cases. */
@NullMarked
package nl.werkrelatie.geval;

import org.jspecify.annotations.NullMarked;
