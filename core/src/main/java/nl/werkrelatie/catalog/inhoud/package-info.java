// SPDX-License-Identifier: EUPL-1.2
/** What the standard catalogue holds: its handvatten, sources, rules and tensions. */
@NullMarked
package nl.werkrelatie.catalog.inhoud;

import org.jspecify.annotations.NullMarked;
