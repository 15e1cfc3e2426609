// SPDX-License-Identifier: EUPL-1.2
/**
 * The standard catalogue: handvatten with their sources, the rules that lead to them, and the
 * tensions between them.
 *
 * <p>This is the project's own catalogue. It is arranged under the three central questions of the
 * research into the werkrelatie; it is not the set of handvatten of the publication that came out
 * of that research. Its texts, its rules and its arrangement are ours. The makers of the
 * publication (Movisie, the University of Humanistic Studies, SAM, ZonMw and the municipalities of
 * Oss, Assen and Rotterdam) had no part in it and do not endorse it.
 *
 * <p>Each handvat says on what it rests, how directly, and where another finding speaks against it.
 */
@NullMarked
package nl.werkrelatie.catalog;

import org.jspecify.annotations.NullMarked;
