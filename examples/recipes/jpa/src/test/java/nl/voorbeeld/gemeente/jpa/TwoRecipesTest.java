// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import org.hibernate.Length;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/**
 * Why one way: Hibernate keeps one notion of our type, so what one entity does with it changes what
 * happens to another.
 */
class TwoRecipesTest {

  @Test
  void a_converter_at_one_entity_and_a_type_code_at_another_cause_an_update_at_every_read() {
    assertEquals(3, updatesInThreeReads(WithConverter.class, WithTypeCode.class));
  }

  @Test
  void a_converter_for_every_entity_leaves_no_room_for_the_type_code_and_causes_no_update() {
    assertEquals(
        0, updatesInThreeReads(WerkrelatieConverter.class, Dossier.class, WithTypeCode.class));
  }

  private static long updatesInThreeReads(Class<?>... mapped) {
    try (SessionFactory host = Hosts.with(mapped)) {
      WithTypeCode kept = new WithTypeCode();
      kept.id = "t1";
      kept.werkrelatie = Hosts.WERKRELATIE;
      host.inTransaction(session -> session.persist(kept));
      long before = host.getStatistics().getEntityUpdateCount();
      for (int read = 0; read < 3; read++) {
        Werkrelatie werkrelatie =
            host.fromTransaction(session -> session.find(WithTypeCode.class, "t1").werkrelatie);
        assertEquals(Hosts.WERKRELATIE, werkrelatie);
      }
      return host.getStatistics().getEntityUpdateCount() - before;
    }
  }

  @Entity
  static class WithTypeCode {
    @Id String id;

    @JdbcTypeCode(SqlTypes.JSON)
    Werkrelatie werkrelatie;
  }

  @Entity
  static class WithConverter {
    @Id String id;

    @Convert(converter = ForOneEntity.class)
    @Column(length = Length.LONG32)
    Werkrelatie werkrelatie;
  }

  static class ForOneEntity implements AttributeConverter<Werkrelatie, String> {
    @Override
    public String convertToDatabaseColumn(Werkrelatie werkrelatie) {
      return WerkrelatieJson.write(werkrelatie);
    }

    @Override
    public Werkrelatie convertToEntityAttribute(String column) {
      return WerkrelatieJson.read(column);
    }
  }
}
