// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Werkrelatie;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a werkrelatie with Jackson's streaming generator and nothing else: byte for byte what the
 * library writes in the compact form.
 */
public final class HandwrittenWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private HandwrittenWriter() {}

  /** The compact document. */
  public static String text(Werkrelatie werkrelatie) {
    // Sooner ready than with a writer of characters.
    return new String(bytes(werkrelatie), StandardCharsets.UTF_8);
  }

  /** The compact document in UTF-8. */
  public static byte[] bytes(Werkrelatie werkrelatie) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), document)) {
      werkrelatie(werkrelatie, new HandwrittenOutput(generator));
    }
    return document.toByteArray();
  }

  private static void werkrelatie(Werkrelatie werkrelatie, HandwrittenOutput out) {
    out.startObject();
    out.number("schemaVersie", 1);
    out.text("doel", "werkrelatie");
    out.text("soort", "werkrelatie");
    inwoner(werkrelatie.inwoner(), out);
    consulent(werkrelatie.consulent(), out);
    if (werkrelatie.begin().isPresent()) {
      out.date("begin", werkrelatie.begin().get());
    }
    if (werkrelatie.volgnummer().isPresent()) {
      out.number("volgnummer", werkrelatie.volgnummer().getAsInt());
    }
    if (werkrelatie.traject().isPresent()) {
      traject(werkrelatie.traject().get(), out);
    }
    if (werkrelatie.overdracht().isPresent()) {
      overdracht(werkrelatie.overdracht().get(), out);
    }
    if (werkrelatie.team().isPresent()) {
      team(werkrelatie.team().get(), out);
    }
    out.list(
        "gespreksmomenten", werkrelatie.gespreksmomenten(), HandwrittenFactWriter::gespreksmoment);
    out.list("bagage", werkrelatie.bagage(), HandwrittenFactWriter::bagage);
    out.list("waarnemingen", werkrelatie.waarnemingen(), HandwrittenFactWriter::waarneming);
    out.list("uitingen", werkrelatie.uitingen(), HandwrittenFactWriter::uiting);
    out.list("signalen", werkrelatie.signalen(), HandwrittenFactWriter::afgegevenSignaal);
    out.list(
        "zelfrapportages", werkrelatie.zelfrapportages(), HandwrittenFactWriter::zelfrapportage);
    out.list("toezeggingen", werkrelatie.toezeggingen(), HandwrittenFactWriter::toezegging);
    out.endObject();
  }

  private static void inwoner(Inwoner inwoner, HandwrittenOutput out) {
    out.startObject("inwoner");
    out.text("id", inwoner.id());
    if (inwoner.gewenstKanaal().isPresent()) {
      out.word("gewenstKanaal", HandwrittenWords.KANAAL, inwoner.gewenstKanaal().get());
    }
    if (inwoner.tolkNodig().isPresent()) {
      out.yesOrNo("tolkNodig", inwoner.tolkNodig().get());
    }
    out.endObject();
  }

  private static void consulent(Consulent consulent, HandwrittenOutput out) {
    out.startObject("consulent");
    out.text("id", consulent.id());
    if (consulent.caseload().isPresent()) {
      out.number("caseload", consulent.caseload().getAsInt());
    }
    out.endObject();
  }

  private static void traject(Traject traject, HandwrittenOutput out) {
    out.startObject("traject");
    if (traject.begin().isPresent()) {
      out.date("begin", traject.begin().get());
    }
    if (traject.einde().isPresent()) {
      out.date("einde", traject.einde().get());
    }
    out.endObject();
  }

  private static void overdracht(Overdracht overdracht, HandwrittenOutput out) {
    out.startObject("overdracht");
    out.yesOrNo("gepland", overdracht.gepland());
    if (overdracht.datum().isPresent()) {
      out.date("datum", overdracht.datum().get());
    }
    out.endObject();
  }

  private static void team(Team team, HandwrittenOutput out) {
    out.startObject("team");
    if (team.laatsteOverleg().isPresent()) {
      out.date("laatsteOverleg", team.laatsteOverleg().get());
    }
    if (team.ervaringskennis().isPresent()) {
      out.yesOrNo("ervaringskennis", team.ervaringskennis().get());
    }
    out.endObject();
  }
}
