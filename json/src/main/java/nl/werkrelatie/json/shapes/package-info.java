// SPDX-License-Identifier: EUPL-1.2
/** The forms of ids and codes that values and documents both hold to. */
@NullMarked
package nl.werkrelatie.json.shapes;

import org.jspecify.annotations.NullMarked;
