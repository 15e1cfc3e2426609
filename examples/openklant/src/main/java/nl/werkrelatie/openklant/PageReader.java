// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of one page. What a parser says of it is never passed on: it can hold what was read. */
final class PageReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private PageReader() {}

  /** Hands on the items of {@code results} one at a time, and gives {@code next}. */
  static Optional<String> results(String page, Reader in, Consumer<Field> item) {
    return read(page, in, json -> results(json, page, item));
  }

  private static Optional<String> results(JsonParser json, String page, Consumer<Field> item) {
    boolean found = false;
    Optional<String> next = Optional.empty();
    if (json.nextToken() == JsonToken.START_OBJECT) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        JsonToken value = json.nextToken();
        if (name.equals("results") && value == JsonToken.START_ARRAY) {
          found = true;
          for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            JsonNode node = json.readValueAsTree();
            item.accept(new Field(node, page + ": /results/" + index).object());
          }
        } else if (name.equals("next") && value == JsonToken.VALUE_STRING) {
          next = Optional.of(json.getString());
        } else {
          json.skipChildren();
        }
      }
    }
    if (!found) {
      throw new InputRefusedException(
          page,
          "heeft geen lijst results; geef het antwoord van GET /klantcontacten zoals het kwam",
          "has no list of results; hand in the answer of GET /klantcontacten as it came");
    }
    return next;
  }

  /** The whole of what is small enough: one partij, or a file. */
  static Field whole(String page, Reader in) {
    return read(
        page,
        in,
        json -> {
          if (json.nextToken() == null) {
            throw new InputRefusedException(
                page,
                "is leeg; geef het antwoord zoals het kwam",
                "is empty; hand in the answer as it came");
          }
          JsonNode node = json.readValueAsTree();
          return new Field(node, page + ": ");
        });
  }

  private static <R> R read(String page, Reader in, Function<JsonParser, R> taker) {
    try (JsonParser json = MAPPER.createParser(in)) {
      R taken = taker.apply(json);
      if (json.nextToken() != null) {
        throw new InputRefusedException(
            page,
            "gaat na het einde door; geef één antwoord per keer",
            "goes on after its end; hand in one answer at a time");
      }
      return taken;
    } catch (JacksonException refused) {
      // Its message shows what stands there, so neither that nor the exception is passed on.
      throw noJson(page, refused.getLocation());
    }
  }

  private static InputRefusedException noJson(String page, @Nullable TokenStreamLocation at) {
    String nl = at == null ? "" : "regel " + at.getLineNr() + ", kolom " + at.getColumnNr() + ": ";
    String en = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    return new InputRefusedException(
        page,
        nl + "dit is geen JSON, of het breekt af; geef het antwoord zoals het kwam",
        en + "this is no JSON, or it breaks off; hand in the answer as it came");
  }
}
