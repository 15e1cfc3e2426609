// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.List;
import nl.werkrelatie.json.document.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/**
 * The one JSON parser and generator factory: ours alone, so that no setting of a host changes the
 * format.
 */
public final class Json {
  /**
   * Names are not kept between documents: an unknown one can be content. Our own limits are exact
   * and, whatever a host sets, speak first. A buffer that is used again would keep a piece of the
   * document before it.
   */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.MOST_DEPTH + 1)
                  .maxNumberLength(Limits.MOST_LENGTH + 1)
                  .maxStringLength(Limits.MOST_LENGTH + 1)
                  .maxNameLength(Limits.MOST_LENGTH + 1)
                  .build())
          .build();

  /**
   * Only with a table of names Jackson reads bytes without decoding them first. The factory owns
   * that table, so each document gets a factory of its own.
   */
  private static final JsonFactory BYTES =
      FACTORY.rebuild().enable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();

  private Json() {}

  /** A parser of these bytes from this one on; nobody keeps the names it meets. */
  public static JsonParser parser(byte[] ascii, int start) {
    return BYTES.copy().createParser(ObjectReadContext.empty(), ascii, start, ascii.length - start);
  }

  /** What recognises these names in a parser, by their index. */
  public static PropertyNameMatcher names(List<String> names) {
    return FACTORY.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
  }

  /** A parser of these characters from this one on. */
  public static JsonParser parser(char[] content, int start) {
    return parser(content, start, content.length);
  }

  /** A parser of these characters from the one on and before the other. */
  public static JsonParser parser(char[] content, int start, int end) {
    return FACTORY.createParser(ObjectReadContext.empty(), content, start, end - start);
  }
}
