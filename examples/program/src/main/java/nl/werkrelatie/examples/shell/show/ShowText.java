// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import nl.werkrelatie.engine.*;
import nl.werkrelatie.handvat.*;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.*;
import nl.werkrelatie.signaal.*;
import nl.werkrelatie.situatie.*;
import nl.werkrelatie.text.*;

/** Any value of the library in words; its one line when it has no text of its own. */
public final class ShowText {
  private ShowText() {}

  /** What it leads to, rests on and waits for is told by the rules of this engine. */
  public static void write(Object value, RuleEngine engine, Sentences sentences) {
    if (value instanceof Werkrelatie werkrelatie) {
      new WerkrelatieText(sentences).write(werkrelatie);
    } else if (value instanceof Suggesties suggesties) {
      sentences.whole(suggesties.text(sentences.locale(), Weergave.VOLLEDIG, sentences.folding()));
    } else if (value instanceof VoorInwoner view) {
      sentences.whole(view.text(sentences.locale(), Weergave.EERSTE_SCHERM, sentences.folding()));
    } else if (value instanceof VoorOverdracht along) {
      sentences.whole(along.text(sentences.locale(), sentences.folding()));
    } else if (value instanceof WhyNot whyNot) {
      sentences.whole(whyNot.text(sentences.locale(), sentences.folding()));
    } else if (value instanceof GedeeldeSuggesties shared) {
      sentences.whole(shared.text(sentences.locale(), Weergave.VOLLEDIG, sentences.folding()));
    } else if (value instanceof Vergelijking difference) {
      sentences.whole(difference.text(sentences.locale(), sentences.folding()));
    } else if (value instanceof Tekst tekst) {
      sentences.line(sentences.in(tekst));
    } else if (value instanceof Handvat handvat) {
      HandvatShown.write(handvat, engine, sentences);
    } else if (value instanceof Signaal signaal) {
      SignaalText.write(signaal, engine, new DocumentWords(), new DutchWords(), sentences);
    } else if (value instanceof Aanleiding aanleiding) {
      AanleidingText.write(aanleiding, sentences);
    } else if (value instanceof RuleEngine other) {
      RegelsText.write(other, sentences);
    } else if (value instanceof Regelset regelset) {
      RegelsText.write(regelset, sentences);
    } else if (value instanceof Catalogus catalogus) {
      RegelsText.write(catalogus, sentences);
    } else if (value instanceof Drempels drempels) {
      DrempelText.write(drempels, sentences);
    } else if (value instanceof Drempel drempel) {
      DrempelText.write(drempel, engine.drempels(), sentences);
    } else if (value instanceof Drempelwaarde waarde) {
      sentences.line(DrempelText.of(waarde, sentences));
    } else if (value instanceof Bron bron) {
      BronText.write(bron, engine, sentences);
    } else if (value instanceof Kernvraag kernvraag) {
      KernvraagText.write(kernvraag, engine, sentences);
    } else {
      OwnText.of(value, sentences.locale())
          .orElseGet(() -> new ValueText(sentences).of(value.toString()))
          .lines()
          .forEach(sentences::line);
    }
  }
}
