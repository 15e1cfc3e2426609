// SPDX-License-Identifier: EUPL-1.2
/** Which form ids, names and codes have, wherever they stand. */
@NullMarked
package nl.werkrelatie.forms;

import org.jspecify.annotations.NullMarked;
