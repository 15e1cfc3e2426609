// SPDX-License-Identifier: EUPL-1.2
/**
 * Rules meet a werkrelatie: the suggesties with their reasons, what was held back and why, and why
 * a handvat is absent.
 *
 * <p>Every answer is a pure function of the werkrelatie, the peildatum, the thresholds and the
 * rules: the same input gives the same output, on any machine. What concerns a person prints its
 * type only; readable text comes from the methods asked for it.
 */
@NullMarked
package nl.werkrelatie.engine;

import org.jspecify.annotations.NullMarked;
