// SPDX-License-Identifier: EUPL-1.2
/** What every picture and page of the program is drawn with: markup, colours and widths. */
@NullMarked
package nl.werkrelatie.examples.drawing;

import org.jspecify.annotations.NullMarked;
