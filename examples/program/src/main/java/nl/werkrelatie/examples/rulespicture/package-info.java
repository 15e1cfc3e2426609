// SPDX-License-Identifier: EUPL-1.2
/** What rules say over invented werkrelaties, as a page with bars and tables; never over people. */
@NullMarked
package nl.werkrelatie.examples.rulespicture;

import org.jspecify.annotations.NullMarked;
