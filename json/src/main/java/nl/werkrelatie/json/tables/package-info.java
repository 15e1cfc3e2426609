// SPDX-License-Identifier: EUPL-1.2
/** The documents of the format, as tables of properties. */
@NullMarked
package nl.werkrelatie.json.tables;

import org.jspecify.annotations.NullMarked;
