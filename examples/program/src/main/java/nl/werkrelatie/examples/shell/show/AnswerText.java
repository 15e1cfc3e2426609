// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.stream.Collectors;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;

/** Suggesties on one screen: each handvat with why, and what waits with why not. */
public final class AnswerText {
  private AnswerText() {}

  public static void write(Suggesties suggesties, Sentences sentences) {
    if (suggesties.alle().isEmpty()) {
      sentences.line(
          sentences.in(
              "Nu geen suggesties. Dat is een goed antwoord.",
              "No suggestions now. That is a good answer."));
    }
    for (Suggestie suggestie : suggesties.alle()) {
      sentences
          .line(suggestie.handvat().id() + " " + sentences.in(suggestie.handvat().titel()))
          .item(
              sentences.in("want ", "because ")
                  + sentences.in(suggestie.redenen().get(0).rule().because()));
    }
    for (Aangehouden held : suggesties.aangehouden()) {
      sentences.line(
          held.handvat().id()
              + sentences.in(" wacht nu: ", " is held for now: ")
              + held.gronden().stream()
                  .map(grond -> sentences.in(grond.zin()))
                  .collect(Collectors.joining("; ")));
    }
    sentences.line(
        sentences.in(
            "Suggesties zijn geen meting en geen oordeel. Alle redenen en bronnen: show(suggesties(...))",
            "Suggestions are no measurement and no judgement. All reasons and sources: show(suggesties(...))"));
  }
}
