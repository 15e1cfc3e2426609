// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import nl.werkrelatie.json.document.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * The one JSON parser and generator factory: ours alone, so that no setting of a host changes the
 * format.
 */
public final class Json {
  /**
   * Names are not kept between documents: an unknown one can be content. Our own limits are exact
   * and, whatever a host sets, speak first.
   */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.MOST_DEPTH + 1)
                  .maxNumberLength(Limits.MOST_LENGTH + 1)
                  .maxStringLength(Limits.MOST_LENGTH + 1)
                  .maxNameLength(Limits.MOST_LENGTH + 1)
                  .build())
          .build();

  private Json() {}

  /** A parser of these characters from this one on. */
  public static JsonParser parser(char[] content, int start) {
    return parser(content, start, content.length);
  }

  /** A parser of these characters from the one on and before the other. */
  public static JsonParser parser(char[] content, int start, int end) {
    return FACTORY.createParser(ObjectReadContext.empty(), content, start, end - start);
  }
}
