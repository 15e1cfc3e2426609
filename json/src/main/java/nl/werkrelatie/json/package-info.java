// SPDX-License-Identifier: EUPL-1.2
/**
 * Werkrelaties, suggesties and gevallen as JSON.
 *
 * <p>Reading is strict: what the format does not know is refused, with every violation of the
 * document in one exception that tells where and what, and never what the document holds. Writing
 * is lossless and gives the same bytes for the same value on every machine. Everything here is
 * stateless and can be used by many threads at once, but for {@link
 * nl.werkrelatie.json.WerkrelatieLines} and {@link nl.werkrelatie.json.JsonLinesWriter}, which
 * stand at a place in one stream.
 */
@NullMarked
package nl.werkrelatie.json;

import org.jspecify.annotations.NullMarked;
