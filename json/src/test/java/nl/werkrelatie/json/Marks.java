// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Violation;

/** Marks that are planted in a dossier, and everything that is searched for them. */
final class Marks {
  static final String TEXT = "GEHEIM";
  static final String NUMBER = "7331733173317331";
  static final String BSN = "731733175";
  static final String YEAR = "1733";

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  private Marks() {}

  /** Everything a failure can tell, in whichever way somebody asks. */
  static String told(Throwable failure) {
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told, true);
    failure.printStackTrace(out);
    for (Throwable one = failure; one != null; one = one.getCause()) {
      out.println(one);
      out.println(one.getMessage());
      out.println(one.getLocalizedMessage());
      for (Throwable suppressed : one.getSuppressed()) {
        out.println(told(suppressed));
      }
      if (one instanceof DocumentRefusedException refused) {
        refused.violations().forEach(violation -> tell(violation, out));
      }
      if (one instanceof InvalidValueException refused) {
        for (Violation violation : refused.violations()) {
          out.println(violation);
          LANGUAGES.forEach(locale -> out.println(violation.text(locale)));
        }
      }
    }
    return told.toString();
  }

  private static void tell(DocumentViolation violation, PrintWriter out) {
    out.println(violation);
    out.println(violation.pointer());
    for (Locale locale : LANGUAGES) {
      out.println(violation.text(locale));
      out.println(violation.inOneLine(locale));
    }
  }

  static void assertNone(String what, String told) {
    for (String mark : List.of(TEXT, NUMBER, BSN, YEAR)) {
      assertTrue(!told.contains(mark), () -> what + ": a mark came out in " + told);
    }
  }
}
