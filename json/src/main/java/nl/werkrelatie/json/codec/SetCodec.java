// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.EnumSet;
import java.util.Set;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Some words out of a closed list, possibly none: each at most once, read in any order, written in
 * the order of the closed list.
 *
 * @param <E> the enum of the words
 */
public record SetCodec<E extends Enum<E>>(Words<E> words) implements Codec<Set<E>> {

  @Override
  public String kind() {
    return "set of " + words.name();
  }

  @Override
  public Schema schema() {
    return Schema.list(words.schema()).with("uniqueItems", true);
  }

  @Override
  public Tekst expected() {
    return Expected.LIST;
  }

  @Override
  public @Nullable Set<E> read(DocumentReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType(this);
      return null;
    }
    Set<E> set = EnumSet.noneOf(words.type());
    for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
      in.pointer().enter(index);
      E value = words.read(in);
      if (value != null && !set.add(value)) {
        in.refuse(Refusal.duplicateElement());
      }
      in.pointer().leave();
    }
    return set;
  }

  @Override
  public void write(Set<E> value, DocumentWriter out) {
    Set<E> ordered = EnumSet.noneOf(words.type());
    ordered.addAll(value);
    out.startList(true);
    for (E one : ordered) {
      words.write(one, out);
    }
    out.endList();
  }

  @Override
  public boolean isShort() {
    return false;
  }
}
