// SPDX-License-Identifier: EUPL-1.2
/**
 * The whole of signalen, handvatten and order once more: slow, plain, and written from the
 * definitions alone, to compare with.
 */
@NullMarked
package nl.werkrelatie.naive;

import org.jspecify.annotations.NullMarked;
