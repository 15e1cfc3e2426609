// SPDX-License-Identifier: EUPL-1.2
/**
 * The theory as a codebook for qualitative software: the words with which a conversation can be
 * coded, and nothing of any conversation.
 */
@NullMarked
package nl.werkrelatie.research.codebook;

import org.jspecify.annotations.NullMarked;
