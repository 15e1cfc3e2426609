// SPDX-License-Identifier: EUPL-1.2
/** A host that has klantcontacten alone: the way in and the way back. To copy from. */
@NullMarked
package nl.werkrelatie.examples.klantcontact;

import org.jspecify.annotations.NullMarked;
