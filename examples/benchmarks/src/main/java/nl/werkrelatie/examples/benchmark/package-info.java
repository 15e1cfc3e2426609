// SPDX-License-Identifier: EUPL-1.2
/** What things cost, measured beside other ways of doing the same; see SPEED.md. */
@NullMarked
package nl.werkrelatie.examples.benchmark;

import org.jspecify.annotations.NullMarked;
