// SPDX-License-Identifier: EUPL-1.2
/** What doors and codecs share: limits, form, kinds of document, and what is wrong with one. */
@NullMarked
package nl.werkrelatie.json.document;

import org.jspecify.annotations.NullMarked;
