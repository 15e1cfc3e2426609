// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.Iterator;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.text.Tekst;

/** One threshold as an organisation sets it: {@code stilte=60}. */
record Setting(Drempel drempel, int waarde) {

  /** Every threshold, as it is typed. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Values.names(Drempel.values()).iterator();
    }
  }

  static Setting of(String written) {
    int is = written.indexOf('=');
    if (is < 0) {
      throw new BadValue(
          Tekst.of(
              "heeft een naam, een = en een getal, zoals stilte=60",
              "has a name, an = and a number, such as stilte=60"));
    }
    Drempel drempel = Values.one(Drempel.values(), written.substring(0, is));
    int waarde = Values.number(written.substring(is + 1));
    if (waarde < drempel.laagste() || waarde > drempel.hoogste()) {
      throw new BadValue(
          Tekst.of(
              name(drempel)
                  + " mag zijn: "
                  + drempel.laagste()
                  + " tot en met "
                  + drempel.hoogste(),
              name(drempel) + " may be: " + drempel.laagste() + " to " + drempel.hoogste()));
    }
    return new Setting(drempel, waarde);
  }

  static String name(Drempel drempel) {
    return Values.names(new Drempel[] {drempel}).get(0);
  }
}
