// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Answers a refusal with problem+json. It is no advice of a controller: an advice that does not
 * want an exception after all keeps it from those of the host.
 */
final class ProblemResolver implements HandlerExceptionResolver, Ordered {
  private final WerkrelatieProblems problems;
  private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

  ProblemResolver(
      WerkrelatieProblems problems, ObjectProvider<RequestMappingHandlerAdapter> adapter) {
    this.problems = problems;
    this.adapter = adapter;
  }

  /** Before those of Spring itself, which stand at 0. */
  @Override
  public int getOrder() {
    return -1;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (asksForPage(request) || response.isCommitted()) {
      return null;
    }
    Locale locale = RequestLanguage.of(request);
    Optional<ProblemDetail> problem = problems.problem(thrown, locale);
    problem.ifPresent(found -> write(found, locale, request, response));
    return problem.isPresent() ? new ModelAndView() : null;
  }

  /** A browser gets the page of the host. */
  private static boolean asksForPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  private void write(
      ProblemDetail problem,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      ServerResponse.status(problem.getStatus())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage().equals("en") ? "en" : "nl")
          .body(problem)
          .writeTo(request, response, () -> adapter.getObject().getMessageConverters());
    } catch (ServletException | IOException broken) {
      throw new UncheckedIOException(new IOException("the problem was not written", broken));
    }
  }
}
