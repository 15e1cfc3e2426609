// SPDX-License-Identifier: EUPL-1.2
/** What is read and written: files, the standard streams and the terminal. */
@NullMarked
package nl.werkrelatie.examples.io;

import org.jspecify.annotations.NullMarked;
