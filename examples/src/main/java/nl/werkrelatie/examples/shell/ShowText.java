// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import nl.werkrelatie.engine.*;
import nl.werkrelatie.json.WerkrelatieLine;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Signaal;
import nl.werkrelatie.rules.Tekst;

/** Any value of the library in words; of what has no text of its own, its one line. */
final class ShowText {
  private ShowText() {}

  static void write(Object value, Sentences sentences) {
    if (value instanceof Werkrelatie werkrelatie) {
      new WerkrelatieText(sentences).write(werkrelatie);
    } else if (value instanceof Suggesties suggesties) {
      sentences.whole(suggesties.text(sentences.locale(), sentences.folding()));
    } else if (value instanceof VoorInwoner view) {
      sentences.whole(view.text(sentences.locale(), sentences.folding()));
    } else if (value instanceof WhyNot whyNot) {
      sentences.whole(whyNot.text(sentences.locale(), sentences.folding()));
    } else if (value instanceof GedeeldeSuggesties shared) {
      sentences.whole(shared.text(sentences.locale(), sentences.folding()));
    } else if (value instanceof Vergelijking difference) {
      sentences.whole(difference.text(sentences.locale(), sentences.folding()));
    } else if (value instanceof Tekst tekst) {
      sentences.line(sentences.in(tekst));
    } else if (value instanceof Handvat handvat) {
      HandvatText.write(handvat, sentences);
    } else if (value instanceof Signaal signaal) {
      SignaalText.write(signaal, new DocumentWords(), new DutchWords(), sentences);
    } else if (value instanceof Rule rule) {
      sentences.line(rule.text(sentences.locale()));
    } else if (value instanceof WerkrelatieLine line) {
      sentences.line(line.inOneLine(sentences.locale()));
    } else {
      sentences.line(value.toString());
    }
  }
}
