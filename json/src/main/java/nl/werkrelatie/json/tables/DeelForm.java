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
  private static final SerializedString SIGNAAL = new SerializedString("signaal");
  private static final SerializedString SAMEN = new SerializedString("samen");
  private static final SerializedString STAND = new SerializedString("stand");
  private static final SerializedString AFSTAND = new SerializedString("afstand");
  private static final SerializedString DELEN = new SerializedString("delen");
  private static final Words<Stand> STANDEN = Words.of(Stand.class);

  private final ListForm<WhyNot.Deel> parts = new ListForm<>(this);

  @Override
  public String kind() {
    return NAME;
  }

  @Override
  public Schema schema() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    properties.put(SIGNAAL.getValue(), SignaalForm.SIGNAAL.schema());
    properties.put(SAMEN.getValue(), Schema.words(List.of("alle", "een", "niet")));
    properties.put(STAND.getValue(), STANDEN.schema());
    properties.put(AFSTAND.getValue(), HandvatTables.TEKST.schema());
    properties.put(DELEN.getValue(), Schema.list(Schema.reference(NAME)));
    return Schema.object(properties, List.of(STAND.getValue())).named(NAME);
  }

  @Override
  public void write(WhyNot.Deel deel, DocumentWriter out) {
    out.startObject();
    if (deel.condition() instanceof Constatering signaal) {
      out.name(SIGNAAL);
      SignaalForm.SIGNAAL.write(signaal, out);
    } else {
      out.name(SAMEN);
      out.text(joined(deel.condition()));
    }
    out.name(STAND);
    STANDEN.write(deel.stand(), out);
    deel.afstand()
        .ifPresent(
            afstand -> {
              out.name(AFSTAND);
              HandvatTables.TEKST.write(afstand, out);
            });
    if (!deel.delen().isEmpty()) {
      out.name(DELEN);
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
