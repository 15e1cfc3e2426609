// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Some words of a list, possibly none: each at most once, read in any order, written in one order.
 *
 * @param kind its name in the format's own document
 * @param element one word
 * @param none an empty set, which holds its elements in the order in which they are written
 * @param <T> the type of the words
 */
public record SetCodec<T>(String kind, Codec<T> element, Supplier<Set<T>> none)
    implements Codec<Set<T>> {

  /** Written in the order of the closed list. */
  public static <E extends Enum<E>> SetCodec<E> of(Words<E> words) {
    return new SetCodec<>("set of " + words.name(), words, () -> EnumSet.noneOf(words.type()));
  }

  /** Of an open list, written in the order of the alphabet. */
  public static SetCodec<String> inAlphabet(Codec<String> code) {
    return new SetCodec<>("set of " + code.kind(), code, TreeSet::new);
  }

  @Override
  public Schema schema() {
    return Schema.list(element.schema()).with("uniqueItems", true);
  }

  @Override
  public Tekst expected() {
    return Expected.LIST;
  }

  @Override
  public @Nullable Set<T> read(DocumentReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType(this);
      return null;
    }
    Set<T> set = none.get();
    for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
      in.pointer().enter(index);
      T value = element.read(in);
      if (value != null && !set.add(value)) {
        in.refuse(Refusal.duplicateElement());
      }
      in.pointer().leave();
    }
    return set;
  }

  @Override
  public void write(Set<T> value, DocumentWriter out) {
    Set<T> ordered = none.get();
    ordered.addAll(value);
    out.startList(true);
    for (T one : ordered) {
      element.write(one, out);
    }
    out.endList();
  }

  @Override
  public boolean isShort() {
    return false;
  }
}
