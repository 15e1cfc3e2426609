// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.json.DocumentViolation.Code;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads a werkrelatie with Jackson's streaming parser and nothing else, as strictly as the library:
 * what the library is measured against.
 *
 * <p>Its texts are shorter, and when the syntax is broken its pointer can name the property before;
 * in all else it accepts, builds and refuses the same, at the same line and column.
 */
public final class HandwrittenReader {
  private static final int LONGEST = 5_000_000;
  private static final int VERSION = 1;
  private static final String SORTS =
      "werkrelatie_zonder_bijzondere_gegevens suggesties gedeelde_suggesties geval gevallen";

  private final HandwrittenInput in;
  private final HandwrittenPlans plans;
  private final HandwrittenFacts facts;
  private final HandwrittenReports reports;

  private HandwrittenReader(HandwrittenInput in) {
    this.in = in;
    this.plans = new HandwrittenPlans(in);
    this.facts = new HandwrittenFacts(in);
    this.reports = new HandwrittenReports(in);
  }

  /** The werkrelatie in this document, in UTF-8. */
  public static Werkrelatie read(byte[] document) {
    if (document.length > LONGEST) {
      throw refusal(Code.DOCUMENT_TOO_LONG, new char[0], 0);
    }
    char[] content = new char[document.length];
    CharBuffer characters = CharBuffer.wrap(content);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document), characters, true);
    if (result.isError()) {
      throw refusal(Code.ENCODING_BROKEN, content, characters.position());
    }
    if (content.length > 0 && content[0] == '\uFEFF') {
      throw refusal(Code.BYTE_ORDER_MARK, content, 0);
    }
    return new HandwrittenReader(new HandwrittenInput(content, characters.position())).document();
  }

  /** The werkrelatie in this document. */
  public static Werkrelatie read(String document) {
    char[] content = document.toCharArray();
    if (content.length > LONGEST) {
      throw refusal(Code.DOCUMENT_TOO_LONG, new char[0], 0);
    }
    for (int index = 0; index < content.length; index++) {
      if (Character.isSurrogate(content[index])) {
        if (Character.codePointAt(content, index) <= Character.MAX_VALUE) {
          throw refusal(Code.ENCODING_BROKEN, content, index);
        }
        index++;
      }
    }
    if (content.length > 0 && content[0] == '\uFEFF') {
      throw refusal(Code.BYTE_ORDER_MARK, content, 0);
    }
    return new HandwrittenReader(new HandwrittenInput(content, content.length)).document();
  }

  private static Refusal refusal(Code code, char[] content, int at) {
    HandwrittenInput none = new HandwrittenInput(new char[0], 0);
    int line = 1;
    int begin = 0;
    for (int index = 0; index < at; index++) {
      boolean pair = content[index] == '\r' && index + 1 < at && content[index + 1] == '\n';
      if (content[index] == '\n' || (content[index] == '\r' && !pair)) {
        line++;
        begin = index + 1;
      }
    }
    none.add(code, "", line, at - begin + 1);
    return none.refusal();
  }

  private Werkrelatie document() {
    Werkrelatie werkrelatie = null;
    try {
      if (in.next() == null) {
        in.add(Code.SYNTAX_BROKEN, "", 1, 1);
        throw in.refusal();
      }
      werkrelatie = werkrelatie();
    } catch (StreamConstraintsException tooDeep) {
      in.refuse(Code.TOO_DEEP);
      throw in.refusal();
    } catch (JacksonException broken) {
      TokenStreamLocation place = broken.getLocation();
      in.add(Code.SYNTAX_BROKEN, in.path(), place.getLineNr(), place.getColumnNr());
      throw in.refusal();
    }
    end();
    if (werkrelatie == null || in.found() > 0) {
      throw in.refusal();
    }
    return werkrelatie;
  }

  private void end() {
    TokenStreamLocation after;
    try {
      if (in.next() == null) {
        return;
      }
      after = in.location();
    } catch (JacksonException broken) {
      after = broken.getLocation();
    }
    in.add(Code.TEXT_AFTER_END, "", after.getLineNr(), after.getColumnNr());
    throw in.refusal();
  }

  private void version() {
    Integer version = in.number();
    if (version != null && version > VERSION) {
      throw in.stop(Code.NEWER_VERSION);
    }
    if (version != null && version < VERSION) {
      in.refuse(Code.NUMBER_OUT_OF_RANGE);
    }
  }

  private void word(String word, String others) {
    String text = in.text();
    if (text != null && !text.equals(word)) {
      if (List.of(others.split(" ")).contains(text)) {
        throw in.stop(Code.OTHER_KIND);
      }
      in.refuse(Code.UNKNOWN_VALUE);
    }
  }

  private @Nullable Werkrelatie werkrelatie() {
    if (!in.beginObject()) {
      return null;
    }
    HandwrittenObject object = new HandwrittenObject(in);
    Werkrelatie.Builder builder = Werkrelatie.builder();
    while (in.nextProperty()) {
      switch (in.name()) {
        case "schemaVersie" -> {
          if (object.begin(1)) {
            version();
          }
        }
        case "doel" -> {
          if (object.begin(2)) {
            word("werkrelatie", "");
          }
        }
        case "soort" -> {
          if (object.begin(4)) {
            word("werkrelatie", SORTS);
          }
        }
        case "inwoner" -> {
          if (object.begin(8)) {
            Inwoner inwoner = plans.inwoner();
            if (object.accepts("inwoner", inwoner)) {
              builder.inwoner(inwoner);
            }
          }
        }
        case "consulent" -> {
          if (object.begin(16)) {
            Consulent consulent = plans.consulent();
            if (object.accepts("consulent", consulent)) {
              builder.consulent(consulent);
            }
          }
        }
        case "begin" -> {
          if (object.begin(32)) {
            LocalDate begin = in.date();
            if (object.accepts("begin", begin)) {
              builder.begin(begin);
            }
          }
        }
        case "volgnummer" -> {
          if (object.begin(64)) {
            Integer volgnummer = in.number();
            if (object.accepts("volgnummer", volgnummer)) {
              builder.volgnummer(volgnummer);
            }
          }
        }
        case "traject" -> {
          if (object.begin(128)) {
            Traject traject = plans.traject();
            if (object.accepts("traject", traject)) {
              builder.traject(traject);
            }
          }
        }
        case "overdracht" -> {
          if (object.begin(256)) {
            Overdracht overdracht = plans.overdracht();
            if (object.accepts("overdracht", overdracht)) {
              builder.overdracht(overdracht);
            }
          }
        }
        case "team" -> {
          if (object.begin(512)) {
            Team team = plans.team();
            if (object.accepts("team", team)) {
              builder.team(team);
            }
          }
        }
        case "gespreksmomenten" -> {
          if (object.begin(1024)) {
            List<Gespreksmoment> gespreksmomenten =
                in.list("gespreksmomenten", facts::gespreksmoment);
            if (object.accepts("gespreksmomenten", gespreksmomenten)) {
              builder.gespreksmomenten(gespreksmomenten);
            }
          }
        }
        case "bagage" -> {
          if (object.begin(2048)) {
            List<Bagage> bagage = in.list("bagage", reports::bagage);
            if (object.accepts("bagage", bagage)) {
              builder.bagage(bagage);
            }
          }
        }
        case "waarnemingen" -> {
          if (object.begin(4096)) {
            List<Waarneming> waarnemingen = in.list("waarnemingen", facts::waarneming);
            if (object.accepts("waarnemingen", waarnemingen)) {
              builder.waarnemingen(waarnemingen);
            }
          }
        }
        case "uitingen" -> {
          if (object.begin(8192)) {
            List<Uiting> uitingen = in.list("uitingen", facts::uiting);
            if (object.accepts("uitingen", uitingen)) {
              builder.uitingen(uitingen);
            }
          }
        }
        case "signalen" -> {
          if (object.begin(16384)) {
            List<AfgegevenSignaal> signalen = in.list("signalen", reports::afgegevenSignaal);
            if (object.accepts("signalen", signalen)) {
              builder.signalen(signalen);
            }
          }
        }
        case "zelfrapportages" -> {
          if (object.begin(32768)) {
            List<Zelfrapportage> zelfrapportages =
                in.list("zelfrapportages", reports::zelfrapportage);
            if (object.accepts("zelfrapportages", zelfrapportages)) {
              builder.zelfrapportages(zelfrapportages);
            }
          }
        }
        case "toezeggingen" -> {
          if (object.begin(65536)) {
            List<Toezegging> toezeggingen = in.list("toezeggingen", reports::toezegging);
            if (object.accepts("toezeggingen", toezeggingen)) {
              builder.toezeggingen(toezeggingen);
            }
          }
        }
        default -> in.unknownProperty();
      }
    }
    object.require(1, "schemaVersie");
    object.require(2, "doel");
    object.require(4, "soort");
    object.require(8, "inwoner");
    object.require(16, "consulent");
    try {
      return builder.build();
    } catch (InvalidValueException refusal) {
      object.refuse(refusal);
      return null;
    }
  }
}
