// SPDX-License-Identifier: EUPL-1.2
/** Values of the library in words, on lines as wide as the terminal. */
@NullMarked
package nl.werkrelatie.examples.shell.show;

import org.jspecify.annotations.NullMarked;
