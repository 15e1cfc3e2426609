// SPDX-License-Identifier: EUPL-1.2
/** The words of handvatten: what is suggested, to whom, on which sources. */
@NullMarked
package nl.werkrelatie.handvat;

import org.jspecify.annotations.NullMarked;
