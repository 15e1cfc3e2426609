// SPDX-License-Identifier: EUPL-1.2
/** The rules of an engine arranged so that all of them together are asked at once. */
@NullMarked
package nl.werkrelatie.compiled;

import org.jspecify.annotations.NullMarked;
