// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.json.codec.ListForm;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Form;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Stand;
import tools.jackson.core.io.SerializedString;

/**
 * A part of a rule with how it stands: a signaal, or what joins parts that are written the same.
 */
final class DeelForm implements Form<WhyNot.Deel> {
  private static final String NAME = "deel";
  private static final Words<Stand> STAND = Words.of(Stand.class);

  private final ListForm<WhyNot.Deel> parts = new ListForm<>(this);

  @Override
  public String kind() {
    return NAME;
  }

  @Override
  public Schema schema() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    properties.put("signaal", SignaalForm.SIGNAAL.schema());
    properties.put("samen", Schema.words(List.of("alle", "een", "niet")));
    properties.put("stand", STAND.schema());
    properties.put("afstand", HandvatTables.TEKST.schema());
    properties.put("delen", Schema.list(Schema.of("$ref", "#/definitions/" + NAME)));
    return Schema.object(properties, List.of("stand")).named(NAME);
  }

  @Override
  public void write(WhyNot.Deel deel, DocumentWriter out) {
    out.startObject();
    if (deel.condition() instanceof Constatering signaal) {
      out.name(new SerializedString("signaal"));
      SignaalForm.SIGNAAL.write(signaal, out);
    } else {
      out.name(new SerializedString("samen"));
      out.text(joined(deel.condition()));
    }
    out.name(new SerializedString("stand"));
    STAND.write(deel.stand(), out);
    deel.afstand()
        .ifPresent(
            afstand -> {
              out.name(new SerializedString("afstand"));
              HandvatTables.TEKST.write(afstand, out);
            });
    if (!deel.delen().isEmpty()) {
      out.name(new SerializedString("delen"));
      parts.write(deel.delen(), out);
    }
    out.endObject();
  }

  private static String joined(Condition condition) {
    if (condition instanceof Condition.Not) {
      return "niet";
    }
    return condition instanceof Condition.Any ? "een" : "alle";
  }

  @Override
  public boolean isShort() {
    return false;
  }
}
