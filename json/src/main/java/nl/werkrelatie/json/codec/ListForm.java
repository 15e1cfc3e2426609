// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.List;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Form;
import nl.werkrelatie.json.codec.write.Schema;

/**
 * A list as it is written: in its own order.
 *
 * @param <T> what it holds
 */
public record ListForm<T>(Form<T> element) implements Form<List<T>> {

  @Override
  public String kind() {
    return "list of " + elementName(element);
  }

  @Override
  public Schema schema() {
    return Schema.list(element.schema());
  }

  @Override
  public void write(List<T> value, DocumentWriter out) {
    out.startList(element.isShort());
    for (T one : value) {
      element.write(one, out);
    }
    out.endList();
  }

  @Override
  public boolean isShort() {
    return false;
  }

  /** What an element is called after "list of". */
  public static String elementName(Form<?> element) {
    return element instanceof Words<?> words ? words.name() : element.kind();
  }
}
