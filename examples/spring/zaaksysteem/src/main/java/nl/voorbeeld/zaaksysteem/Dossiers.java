// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dossiers in the database.
 *
 * <p>There is no question over many of them but two: which are mine, and what is on the agenda of
 * the team.
 */
@Repository
class Dossiers {
  private static final String COLUMNS = "select id, versie, op_teamagenda, document from dossier ";

  private final JdbcClient database;

  Dossiers(JdbcClient database) {
    this.database = database;
  }

  /** The dossiers of this consulent. */
  List<Dossier> van(String consulent) {
    return database
        .sql(COLUMNS + "where consulent = :consulent order by id")
        .param("consulent", consulent)
        .query(Dossiers::row)
        .list();
  }

  /**
   * This dossier of this consulent.
   *
   * @throws NietGevondenException also when it is there but belongs to another: whoever guesses
   *     learns nothing
   */
  Dossier van(String consulent, String id) {
    return uuid(id)
        .flatMap(
            known ->
                database
                    .sql(COLUMNS + "where consulent = :consulent and id = :id")
                    .param("consulent", consulent)
                    .param("id", known)
                    .query(Dossiers::row)
                    .optional())
        .orElseThrow(NietGevondenException::new);
  }

  /** What consulenten brought to the team, in an order that says nothing. */
  List<Dossier> opTeamagenda() {
    return database.sql(COLUMNS + "where op_teamagenda order by id").query(Dossiers::row).list();
  }

  /** Keeps a new werkrelatie. */
  void nieuw(Werkrelatie werkrelatie) {
    database
        .sql("insert into dossier (id, consulent, document) values (:id, :consulent, :document)")
        .param("id", UUID.randomUUID())
        .param("consulent", werkrelatie.consulent().id())
        .param("document", document(werkrelatie))
        .update();
  }

  /**
   * Keeps a change, if nobody else changed the dossier since it was read.
   *
   * @return false when somebody did; then nothing was written
   */
  boolean bewaar(Dossier gelezen, Werkrelatie nieuw) {
    return database
            .sql(
                "update dossier set document = :document, versie = versie + 1"
                    + " where id = :id and versie = :versie")
            .param("document", document(nieuw))
            .param("id", gelezen.id())
            .param("versie", gelezen.versie())
            .update()
        == 1;
  }

  /** Puts a dossier on the agenda of the team, or takes it off. The document stays as it is. */
  void teamagenda(Dossier dossier, boolean op) {
    database
        .sql("update dossier set op_teamagenda = :op where id = :id")
        .param("op", op)
        .param("id", dossier.id())
        .update();
  }

  private static String document(Werkrelatie werkrelatie) {
    return WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT);
  }

  private static Dossier row(ResultSet row, int number) throws SQLException {
    return new Dossier(
        row.getObject("id", UUID.class),
        row.getLong("versie"),
        row.getBoolean("op_teamagenda"),
        row.getString("document"));
  }

  private static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
