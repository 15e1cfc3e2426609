// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.text.Tekst;

/** Every text of a catalogue that a person may read. */
public final class CatalogusTexts {
  private CatalogusTexts() {}

  /** By where it stands; the last word of that is its kind. */
  public static Map<String, Tekst> of(Catalogus catalogus) {
    Map<String, Tekst> texts = new LinkedHashMap<>();
    texts.put("catalogue naam", catalogus.naam());
    texts.put("catalogue verantwoording", catalogus.verantwoording());
    for (Handvat handvat : catalogus.handvatten()) {
      texts.put(handvat.id() + " titel", handvat.titel());
      texts.put(handvat.id() + " tekst", handvat.tekst());
      for (Bronvermelding vermelding : handvat.bronnen()) {
        String where = handvat.id() + " on " + vermelding.bron().id() + " toelichting";
        vermelding.toelichting().ifPresent(tekst -> texts.put(where, tekst));
      }
    }
    catalogus.rules().forEach(rule -> texts.put(rule.id() + " because", rule.because()));
    catalogus.bronnen().forEach(bron -> texts.put(bron.id() + " naam", bron.naam()));
    catalogus.voorrang().forEach(voorrang -> texts.put(voorrang.id() + " zin", voorrang.zin()));
    for (Spanning spanning : catalogus.spanningen()) {
      texts.put(spanning.id() + " tekst", spanning.tekst());
      texts.put(spanning.id() + " omgang", spanning.omgang());
    }
    return texts;
  }
}
