// SPDX-License-Identifier: EUPL-1.2
/**
 * Tables for research, in long form: moments, observations, suggestions and what was held, under
 * pseudonyms of one project. Never one row of features for each inwoner.
 *
 * <p>Bagage, uitingen and self-reports are taken away first; everything is computed on what
 * remains. What is written is still personal data.
 */
@NullMarked
package nl.werkrelatie.research.tables;

import org.jspecify.annotations.NullMarked;
