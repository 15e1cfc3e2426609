// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What every page shares: who is logged in, and what is said when a page cannot be shown. */
@ControllerAdvice
class Rand {

  /** For the links at the top. */
  @ModelAttribute
  void wie(Authentication wie, Model model) {
    if (wie != null) {
      model.addAttribute("wie", wie.getName());
      model.addAttribute("consulent", Beveiliging.isConsulent(wie));
    }
  }

  /** The same page for what is not there and for what belongs to another. */
  @ExceptionHandler({NietGevondenException.class, NoResourceFoundException.class})
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String nietGevonden(Authentication wie, Model model) {
    wie(wie, model);
    return "error/404";
  }

  /** A newer node on the same database wrote this document. Nothing is changed or lost. */
  @ExceptionHandler(OnleesbaarException.class)
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  String nieuwer(Authentication wie, Model model) {
    wie(wie, model);
    return "error/503";
  }
}
