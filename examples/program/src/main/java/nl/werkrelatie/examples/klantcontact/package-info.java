// SPDX-License-Identifier: EUPL-1.2
/** A host that has only klantcontacten, to copy from: the way in and the way back. */
@NullMarked
package nl.werkrelatie.examples.klantcontact;

import org.jspecify.annotations.NullMarked;
