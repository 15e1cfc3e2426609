// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
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
          "Kijk bij errors wat er mis is en wat u kunt doen.",
          "See errors for what is wrong and what to do.");

  /**
   * The problem behind what a request handler threw: a refusal itself, or one that lies behind a
   * body that cannot be read. Empty for everything else, such as a stored document that is refused:
   * that is no mistake of who asks.
   */
  public Optional<ProblemDetail> problem(Exception thrown, Locale locale) {
    @Nullable Throwable refusal = thrown;
    if (thrown instanceof HttpMessageNotReadableException) {
      while (refusal != null && errors(refusal, locale).isEmpty()) {
        refusal = refusal.getCause();
      }
    }
    if (refusal == null || errors(refusal, locale).isEmpty()) {
      return Optional.empty();
    }
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setTitle(title(refusal).in(locale));
    problem.setDetail(DETAIL.in(locale));
    problem.setProperty("errors", errors(refusal, locale));
    return Optional.of(problem);
  }

  private static Tekst title(Throwable refusal) {
    if (refusal instanceof InvalidValueException) {
      return VALUE;
    }
    return refusal instanceof RegelsetRefusedException ? REGELSET : DOCUMENT;
  }

  private static List<Map<String, Object>> errors(Throwable thrown, Locale locale) {
    if (thrown instanceof DocumentRefusedException refused) {
      return refused.violations().stream().map(violation -> error(violation, locale)).toList();
    }
    if (thrown instanceof InvalidValueException refused) {
      return refused.violations().stream()
          .map(
              violation ->
                  error(
                      "/" + violation.attribute(),
                      violation.code().name(),
                      violation.text(locale)))
          .toList();
    }
    if (thrown instanceof RegelsetRefusedException refused) {
      return refused.fouten().stream()
          .map(
              fout ->
                  error(
                      fout.plaats().isEmpty() ? "" : "/" + fout.plaats(),
                      DocumentViolation.Code.BEYOND_POWER.name(),
                      fout.tekst().in(locale)))
          .toList();
    }
    return List.of();
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

  private static Map<String, Object> error(String pointer, String code, String detail) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("pointer", pointer);
    error.put("code", code);
    error.put("detail", detail);
    return error;
  }
}
