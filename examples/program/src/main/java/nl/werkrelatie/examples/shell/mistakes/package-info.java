// SPDX-License-Identifier: EUPL-1.2
/** What the shell says about Java that cannot be understood, or that went wrong. */
@NullMarked
package nl.werkrelatie.examples.shell.mistakes;

import org.jspecify.annotations.NullMarked;
