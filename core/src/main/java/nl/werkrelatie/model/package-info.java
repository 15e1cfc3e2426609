// SPDX-License-Identifier: EUPL-1.2
/**
 * What lies on the table between an inwoner and a consulent: the werkrelatie, its gespreksmomenten,
 * bagage, waarnemingen, signalen and toezeggingen.
 *
 * <p>Decides nothing and scores nothing. Every value is immutable, has a builder and {@code
 * with...} methods, and refuses what cannot be true with all its violations in one exception. Every
 * date lies in the years 1900 to 2200. An absent value is unknown, and unknown is never "no". There
 * is no text about a person anywhere in this package, and {@code toString} tells a type and an id,
 * never content.
 */
@NullMarked
@Waardetype
package nl.werkrelatie.model;

import org.jspecify.annotations.NullMarked;
