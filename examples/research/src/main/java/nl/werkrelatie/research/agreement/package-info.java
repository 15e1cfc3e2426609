// SPDX-License-Identifier: EUPL-1.2
/**
 * How far inwoner and consulent say the same of a quality, over many werkrelaties: a finding about
 * the question, and never about one of them.
 */
@NullMarked
package nl.werkrelatie.research.agreement;

import org.jspecify.annotations.NullMarked;
