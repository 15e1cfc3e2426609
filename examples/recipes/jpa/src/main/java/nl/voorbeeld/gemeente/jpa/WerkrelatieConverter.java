// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import org.hibernate.annotations.Immutable;

/**
 * A werkrelatie in one column: our JSON text, with its {@code schemaVersie}.
 *
 * <p>{@code @Immutable} is true and saves work: without it Hibernate copies each werkrelatie that
 * it loads, by writing and reading it once more.
 */
@Converter(autoApply = true)
@Immutable
public class WerkrelatieConverter implements AttributeConverter<Werkrelatie, String> {

  @Override
  public String convertToDatabaseColumn(Werkrelatie werkrelatie) {
    return werkrelatie == null ? null : WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT);
  }

  @Override
  public Werkrelatie convertToEntityAttribute(String column) {
    return column == null ? null : WerkrelatieJson.read(column);
  }
}
