// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.json.codec.Codec;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Some codes out of an open list, possibly none: each at most once, read in any order, written in
 * the order of the alphabet.
 */
public record CodeSet(CodeWord code) implements Codec<Set<String>> {

  /** The codes of own signalen. */
  public static final CodeSet EIGEN = new CodeSet(CodeWord.EIGEN);

  @Override
  public String kind() {
    return "set of " + code.kind();
  }

  @Override
  public Schema schema() {
    return Schema.list(code.schema()).with("uniqueItems", true);
  }

  @Override
  public Tekst expected() {
    return Expected.LIST;
  }

  @Override
  public @Nullable Set<String> read(DocumentReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType(this);
      return null;
    }
    Set<String> set = new TreeSet<>();
    for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
      in.pointer().enter(index);
      String value = code.read(in);
      if (value != null && !set.add(value)) {
        in.refuse(Refusal.duplicateElement());
      }
      in.pointer().leave();
    }
    return set;
  }

  @Override
  public void write(Set<String> value, DocumentWriter out) {
    out.startList(true);
    for (String one : new TreeSet<>(value)) {
      code.write(one, out);
    }
    out.endList();
  }

  @Override
  public boolean isShort() {
    return false;
  }
}
