// SPDX-License-Identifier: EUPL-1.2
/**
 * The rules of an engine taken together: checked, put in order, and arranged so that all of them
 * are asked at once.
 */
@NullMarked
package nl.werkrelatie.compiled;

import org.jspecify.annotations.NullMarked;
