// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.text.Tekst;

/** Collects what checks find. */
final class Punten {
  private final List<Controlepunt> list = new ArrayList<>();

  void add(Controlesoort soort, String regelset, String plaats, String nl, String en) {
    list.add(new Controlepunt(soort, regelset, plaats, Tekst.of(nl, en)));
  }

  List<Controlepunt> list() {
    return list;
  }
}
