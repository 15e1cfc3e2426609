// SPDX-License-Identifier: EUPL-1.2
/** Small programs to copy from. */
@NullMarked
package nl.werkrelatie.examples;

import org.jspecify.annotations.NullMarked;
