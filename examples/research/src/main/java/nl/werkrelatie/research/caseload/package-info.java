// SPDX-License-Identifier: EUPL-1.2
/**
 * An invented caseload: werkrelaties of people who do not exist, played from readable scenarios.
 *
 * <p>A seed and a day give the same bytes on every machine. Nothing real can be estimated with it:
 * every share and every chance was chosen, by us or by whoever wrote the scenarios.
 */
@NullMarked
package nl.werkrelatie.research.caseload;

import org.jspecify.annotations.NullMarked;
