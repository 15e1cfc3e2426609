// SPDX-License-Identifier: EUPL-1.2
/** Reading and writing of JSON, and the schema of it; knows nothing of the domain. */
@NullMarked
package nl.werkrelatie.json.codec;

import org.jspecify.annotations.NullMarked;
