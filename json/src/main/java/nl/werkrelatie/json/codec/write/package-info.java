// SPDX-License-Identifier: EUPL-1.2
/** Writing a value, and describing what may be written as a schema. */
@NullMarked
package nl.werkrelatie.json.codec.write;

import org.jspecify.annotations.NullMarked;
