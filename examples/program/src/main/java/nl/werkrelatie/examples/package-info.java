// SPDX-License-Identifier: EUPL-1.2
/** The program and its commands. */
@NullMarked
package nl.werkrelatie.examples;

import org.jspecify.annotations.NullMarked;
