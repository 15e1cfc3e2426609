// SPDX-License-Identifier: EUPL-1.2
/** Rule sets as documents. */
@NullMarked
package nl.werkrelatie.json.regelset;

import org.jspecify.annotations.NullMarked;
