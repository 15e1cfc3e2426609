// SPDX-License-Identifier: EUPL-1.2
/**
 * What can be asked about a werkrelatie, as data: signalen, the facts behind them, and conditions.
 */
@NullMarked
package nl.werkrelatie.signaal;

import org.jspecify.annotations.NullMarked;
