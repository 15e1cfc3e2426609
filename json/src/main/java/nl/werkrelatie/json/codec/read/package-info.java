// SPDX-License-Identifier: EUPL-1.2
/** Reading a document: from bytes to characters and values, and what is wrong with it and where. */
@NullMarked
package nl.werkrelatie.json.codec.read;

import org.jspecify.annotations.NullMarked;
