// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.ListCodec;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.Union;
import nl.werkrelatie.json.codec.write.Form;

/**
 * The names that documents of a table can hold, each as a pointer in which {@code *} stands for the
 * elements of a list.
 */
final class Names {
  private final Set<String> pointers = new TreeSet<>();

  private Names() {}

  static Set<String> of(Form<?> form) {
    Names names = new Names();
    names.add("", form);
    return names.pointers;
  }

  private void add(String place, Form<?> form) {
    if (form instanceof ObjectCodec<?, ?> codec) {
      add(place, codec.form());
    } else if (form instanceof ObjectForm<?> table) {
      for (Property<?, ?> property : table.properties()) {
        String pointer = place + "/" + property.name().getValue();
        pointers.add(pointer);
        add(pointer, property.form());
      }
    } else if (form instanceof ListForm<?> list) {
      add(place + "/*", list.element());
    } else if (form instanceof ListCodec<?> list) {
      add(place + "/*", list.element());
    } else if (form instanceof DomainValue<?> judged) {
      add(place, judged.codec());
    } else if (form instanceof Union<?> union) {
      union.variants().forEach(variant -> add(place, variant.codec()));
    }
  }
}
