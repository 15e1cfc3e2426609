// SPDX-License-Identifier: EUPL-1.2
/** What all packages and modules of this library know together, and no host needs. */
@NullMarked
package nl.werkrelatie.shared;

import org.jspecify.annotations.NullMarked;
