// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.text.Tekst;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * A refusal as the body of an answer after RFC 9457: every violation at once under {@code errors},
 * each with the pointer, the code and what to do, in Dutch or English.
 *
 * <p>Carries nothing of what was refused. A host that wants other words or another status gives a
 * bean of a class that extends this one.
 */
public class WerkrelatieProblems {
  private static final Tekst DOCUMENT =
      Tekst.of("Het document is geweigerd", "The document is refused");
  private static final Tekst VALUE = Tekst.of("De gegevens zijn geweigerd", "The data are refused");
  private static final Tekst REGELSET =
      Tekst.of("De regelset is geweigerd", "The rule set is refused");
  private static final Tekst DETAIL =
      Tekst.of(
          "Kijk bij errors wat er mis is en wat je kunt doen.",
          "See errors for what is wrong and what to do.");

  /**
   * The problem behind what a request handler threw: a refusal itself, or one that lies behind a
   * body that cannot be read. Empty for everything else, such as a stored document that is refused:
   * that is no mistake of who asks.
   */
  public Optional<ProblemDetail> problem(Exception thrown, Locale locale) {
    Optional<ProblemDetail> problem = ofRefusal(thrown, locale);
    if (thrown instanceof HttpMessageNotReadableException) {
      for (Throwable cause = thrown; problem.isEmpty() && cause != null; cause = cause.getCause()) {
        problem = ofRefusal(cause, locale);
      }
    }
    return problem;
  }

  private static Optional<ProblemDetail> ofRefusal(Throwable thrown, Locale locale) {
    if (thrown instanceof DocumentRefusedException refused) {
      return problem(
          "document", DOCUMENT, locale, refused.violations(), WerkrelatieProblems::error);
    }
    if (thrown instanceof InvalidValueException refused) {
      return problem("value", VALUE, locale, refused.violations(), WerkrelatieProblems::error);
    }
    if (thrown instanceof RegelsetRefusedException refused) {
      return problem("regelset", REGELSET, locale, refused.fouten(), WerkrelatieProblems::error);
    }
    return Optional.empty();
  }

  private static <T> Optional<ProblemDetail> problem(
      String type,
      Tekst title,
      Locale locale,
      List<T> violations,
      BiFunction<T, Locale, Map<String, Object>> error) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setType(URI.create("urn:werkrelatie:problem:" + type + "_refused"));
    problem.setTitle(title.in(locale));
    problem.setDetail(DETAIL.in(locale));
    problem.setProperty(
        "errors", violations.stream().map(violation -> error.apply(violation, locale)).toList());
    return Optional.of(problem);
  }

  private static Map<String, Object> error(DocumentViolation violation, Locale locale) {
    Map<String, Object> error =
        error(violation.pointer(), violation.code().name(), violation.text(locale));
    if (violation.line() > 0) {
      error.put("line", violation.line());
      error.put("column", violation.column());
    }
    return error;
  }

  private static Map<String, Object> error(Violation violation, Locale locale) {
    return error("/" + violation.attribute(), violation.code().name(), violation.text(locale));
  }

  private static Map<String, Object> error(Regelfout fout, Locale locale) {
    return error(
        fout.plaats().isEmpty() ? "" : "/" + fout.plaats(),
        DocumentViolation.Code.BEYOND_POWER.name(),
        fout.tekst().in(locale));
  }

  private static Map<String, Object> error(String pointer, String code, String detail) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("pointer", pointer);
    error.put("code", code);
    error.put("detail", detail);
    return error;
  }
}
