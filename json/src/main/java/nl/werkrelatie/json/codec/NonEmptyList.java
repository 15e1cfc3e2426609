// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.List;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * A list of at least one.
 *
 * @param <T> what it holds
 */
public record NonEmptyList<T>(ListCodec<T> codec) implements Around<List<T>> {

  public static <T> NonEmptyList<T> of(Codec<T> element) {
    return new NonEmptyList<>(new ListCodec<>(element));
  }

  @Override
  public Schema schema() {
    return codec.schema().with("minItems", 1);
  }

  @Override
  public @Nullable List<T> read(DocumentReader in) {
    TokenStreamLocation start = in.location();
    int refused = in.refusals();
    List<T> list = codec.read(in);
    if (list == null || !list.isEmpty()) {
      return list;
    }
    if (in.refusals() == refused) {
      in.refuseAt(start, Refusal.emptyList());
    }
    return null;
  }

  @Override
  public void write(List<T> value, DocumentWriter out) {
    Codec<T> element = codec.element();
    out.startList(value.stream().allMatch(element::isShort));
    value.forEach(one -> element.write(one, out));
    out.endList();
  }
}
