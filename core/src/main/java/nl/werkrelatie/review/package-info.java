// SPDX-License-Identifier: EUPL-1.2
/**
 * For whoever writes and keeps rules: what is wrong with a rule set before it is used, what a
 * change of rules does over many cases, and a rule set written out as pages to read. A host that
 * only runs rules needs nothing of it.
 */
@NullMarked
package nl.werkrelatie.review;

import org.jspecify.annotations.NullMarked;
