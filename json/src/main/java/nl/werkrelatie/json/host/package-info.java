// SPDX-License-Identifier: EUPL-1.2
/** In the mapper of a host: Jackson 2, Jackson 3 and JSON-B. */
@NullMarked
package nl.werkrelatie.json.host;

import org.jspecify.annotations.NullMarked;
