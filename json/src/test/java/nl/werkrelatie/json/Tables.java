// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.ListCodec;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.NonEmptyList;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.SetCodec;
import nl.werkrelatie.json.codec.Union;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.codec.write.Form;
import nl.werkrelatie.json.regelset.ConditieCodec;
import nl.werkrelatie.json.regelset.Placed;
import nl.werkrelatie.json.regelset.RegelsetTables;
import nl.werkrelatie.json.tables.CatalogusTables;
import nl.werkrelatie.json.tables.GevalTables;
import nl.werkrelatie.json.tables.GevallenTables;
import nl.werkrelatie.json.tables.InwonerTables;
import nl.werkrelatie.json.tables.KortTables;
import nl.werkrelatie.json.tables.ProjectieTables;
import nl.werkrelatie.json.tables.SuggestiesTables;
import nl.werkrelatie.json.tables.VergelijkTables;
import nl.werkrelatie.json.tables.WerkrelatieTables;

/** Every table and every closed list of the format, as the codec itself holds them. */
final class Tables {
  final Map<String, List<Property<?, ?>>> types = new LinkedHashMap<>();
  final Map<String, List<String>> words = new LinkedHashMap<>();

  private Tables() {}

  static Tables all() {
    Tables tables = new Tables();
    tables.add(WerkrelatieTables.WERKRELATIE);
    tables.add(GevalTables.GEVAL);
    tables.add(SuggestiesTables.CONTENT);
    tables.add(SuggestiesTables.GEDEELDE_CONTENT);
    tables.add(ProjectieTables.CONTENT);
    tables.add(ProjectieTables.OVERDRACHT_CONTENT);
    tables.add(InwonerTables.CONTENT);
    tables.add(GevallenTables.GEVALLEN);
    tables.add(RegelsetTables.REGELSET);
    tables.add(KortTables.CONTENT);
    tables.add(VergelijkTables.WAAROM_NIET_CONTENT);
    tables.add(VergelijkTables.VERGELIJKING_CONTENT);
    tables.add(CatalogusTables.CONTENT);
    return tables;
  }

  static Tables of(Form<?> form) {
    Tables tables = new Tables();
    tables.add(form);
    return tables;
  }

  private void add(Form<?> form) {
    if (form instanceof ObjectCodec<?, ?> codec) {
      add(codec.form());
    } else if (form instanceof ObjectForm<?> table && !types.containsKey(table.kind())) {
      types.put(table.kind(), List.copyOf(table.properties()));
      table.properties().forEach(property -> add(property.form()));
    } else if (form instanceof ListForm<?> list) {
      add(list.element());
    } else if (form instanceof ListCodec<?> list) {
      add(list.element());
    } else if (form instanceof SetCodec<?> set) {
      add(set.element());
    } else if (form instanceof Words<?> closed) {
      // Of a list that stands elsewhere without a word, the whole one is told.
      words.merge(
          closed.name(), closed.words(), (one, other) -> one.size() < other.size() ? other : one);
    } else if (form instanceof DomainValue<?> judged) {
      add(judged.codec());
    } else if (form instanceof Placed<?> placed) {
      add(placed.codec());
    } else if (form instanceof NonEmptyList<?> list) {
      add(list.codec());
    } else if (form instanceof ConditieCodec condition) {
      condition.table().ifPresent(this::add);
    } else if (form instanceof Union<?> union) {
      union.variants().forEach(variant -> add(variant.codec()));
    }
  }
}
