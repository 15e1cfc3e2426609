// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The language of a request: what the host's resolver says; when that only passes on the header,
 * the first of the header that the library speaks, and without one Dutch. Never the language of the
 * machine.
 */
final class RequestLanguage {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Set<String> SPOKEN = Set.of("nl", "en");

  private RequestLanguage() {}

  static Locale of(HttpServletRequest request) {
    LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
    if (resolver != null && !(resolver instanceof AcceptHeaderLocaleResolver)) {
      return resolver.resolveLocale(request);
    }
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return DUTCH;
    }
    return Collections.list(request.getLocales()).stream()
        .filter(locale -> SPOKEN.contains(locale.getLanguage()))
        .findFirst()
        .orElse(DUTCH);
  }
}
