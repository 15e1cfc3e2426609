// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A list in the order in which it is given.
 *
 * @param <T> what it holds
 */
public record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {

  @Override
  public String kind() {
    return form().kind();
  }

  @Override
  public Schema schema() {
    return form().schema();
  }

  @Override
  public Tekst expected() {
    return Expected.LIST;
  }

  /**
   * The list without the elements that are refused, so that the others can still be judged
   * together.
   */
  @Override
  public @Nullable List<T> read(DocumentReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType(this);
      return null;
    }
    List<T> list = new ArrayList<>();
    for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
      in.pointer().enter(index);
      T value = element.read(in);
      in.pointer().leave();
      if (value == null) {
        in.leaveOut(in.pointer().text(), index);
      } else {
        list.add(value);
      }
    }
    return list;
  }

  @Override
  public void write(List<T> value, DocumentWriter out) {
    form().write(value, out);
  }

  @Override
  public boolean isShort() {
    return form().isShort();
  }

  private ListForm<T> form() {
    return new ListForm<>(element);
  }
}
