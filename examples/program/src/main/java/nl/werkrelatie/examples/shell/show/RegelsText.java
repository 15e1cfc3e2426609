// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.List;
import java.util.stream.Collectors;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;

/** What an engine works with: catalogues, the rule sets of organisations, and thresholds. */
final class RegelsText {
  private RegelsText() {}

  static void write(RuleEngine engine, Sentences sentences) {
    sentences.line(
        sentences.in(
            "RuleEngine: hiermee wordt gekeken wat kan helpen",
            "RuleEngine: this looks at what may help"));
    List<Regelset> regelsets = engine.regelsets();
    for (Catalogus catalogus : engine.catalogi()) {
      boolean ofRegelset =
          regelsets.stream().anyMatch(regelset -> regelset.catalogus().equals(catalogus));
      sentences.labelled(
          ofRegelset ? "Regelset" : "Catalogus",
          ofRegelset ? "Rule set" : "Catalogue",
          name(catalogus, sentences) + ": " + counted(catalogus, sentences));
    }
    DrempelText.write(engine.drempels(), sentences);
  }

  static void write(Catalogus catalogus, Sentences sentences) {
    sentences
        .line(name(catalogus, sentences))
        .labelled("Verantwoording", "Account", sentences.in(catalogus.verantwoording()))
        .labelled("Inhoud", "Content", counted(catalogus, sentences));
    if (!catalogus.handvatten().isEmpty()) {
      sentences.labelled(
          "Handvatten",
          "Handvatten",
          catalogus.handvatten().stream().map(Handvat::id).collect(Collectors.joining(", ")));
    }
  }

  static void write(Regelset regelset, Sentences sentences) {
    write(regelset.catalogus(), sentences);
    sentences.labelled(
        "Uitgegeven",
        "Issued",
        sentences.date(regelset.datum()) + ", " + sentences.in(regelset.uitgever()));
    regelset
        .signalen()
        .forEach(
            signaal ->
                sentences.labelled(
                    "Eigen signaal " + signaal.code(),
                    "Own signaal " + signaal.code(),
                    sentences.in(signaal.zin())));
    regelset
        .aanhoudingen()
        .forEach(
            held ->
                sentences.labelled(
                    held.handvat() + " wacht ook als",
                    held.handvat() + " is held also when",
                    held.bij().stream()
                        .map(one -> sentences.in(one.zin()))
                        .collect(Collectors.joining("; "))));
    regelset
        .uitgeschakeld()
        .forEach(
            off ->
                sentences.labelled(
                    "Niet in gebruik: " + off.regel(),
                    "Not in use: " + off.regel(),
                    sentences.in(off.reden())));
    for (Drempelwaarde waarde : regelset.drempels().alle()) {
      if (waarde.gezetDoor() == GezetDoor.ORGANISATIE) {
        sentences.item(DrempelText.of(waarde, sentences));
      }
    }
  }

  private static String name(Catalogus catalogus, Sentences sentences) {
    return catalogus.id() + " " + catalogus.versie() + ", " + sentences.in(catalogus.naam());
  }

  private static String counted(Catalogus catalogus, Sentences sentences) {
    return sentences.in("handvatten ", "handvatten ")
        + catalogus.handvatten().size()
        + sentences.in(", regels ", ", rules ")
        + catalogus.rules().size();
  }
}
