// SPDX-License-Identifier: EUPL-1.2
/** What a word means: a word of the field, of the code or of a file. */
@NullMarked
package nl.werkrelatie.examples.shell.begrip;

import org.jspecify.annotations.NullMarked;
