// SPDX-License-Identifier: EUPL-1.2
/** Looking at a werkrelatie on a day: which signalen hold, and on which facts. */
@NullMarked
package nl.werkrelatie.situatie;

import org.jspecify.annotations.NullMarked;
