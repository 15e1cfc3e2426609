// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import nl.werkrelatie.witness.Bereiken;

/** What rule sets bring beside rules: texts, sources, thresholds, own signalen and handvatten. */
final class InhoudControle {
  private final Regelbestand bestand;
  private final Punten punten;

  private InhoudControle(Regelbestand bestand, Punten punten) {
    this.bestand = bestand;
    this.punten = punten;
  }

  static void check(Regelbestand bestand, Punten punten) {
    InhoudControle check = new InhoudControle(bestand, punten);
    bestand.catalogi().forEach(check::handvatten);
    bestand.regelsets().forEach(check::drempels);
    bestand.regelsets().forEach(check::signalen);
    bestand.regelsets().forEach(check::texts);
  }

  static String plaats(Drempel drempel) {
    return "drempels/" + name(drempel);
  }

  private static String name(Drempel drempel) {
    return word(drempel.name());
  }

  /** As an author writes it in a rule set. */
  static String word(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private void handvatten(Catalogus catalogus) {
    Set<String> reached = reached(bestand.inUse());
    Set<String> reachedOnce = reached(bestand.all());
    for (int index = 0; index < catalogus.handvatten().size(); index++) {
      Handvat handvat = catalogus.handvatten().get(index);
      String plaats = "handvatten/" + index;
      if (!reachedOnce.contains(handvat.id())) {
        punten.add(
            Controlesoort.HANDVAT_ZONDER_REGEL,
            catalogus.id(),
            plaats,
            "Geen enkele regel leidt naar handvat " + handvat.id() + ".",
            "No rule leads to handvat " + handvat.id() + ".");
      } else if (!reached.contains(handvat.id())) {
        switchedOff(handvat);
      }
      if (handvat.bronnen().stream().allMatch(Bronvermelding::tegenstem)) {
        punten.add(
            Controlesoort.BRON_ONTBREEKT,
            catalogus.id(),
            plaats + "/bronnen",
            "Handvat " + handvat.id() + " noemt alleen bronnen die iets anders zeggen (tegenstem).",
            "Handvat " + handvat.id() + " names only sources that say otherwise (tegenstem).");
      }
    }
  }

  private static Set<String> reached(List<Regelplaats> rules) {
    return rules.stream().map(one -> one.rule().handvat().id()).collect(Collectors.toSet());
  }

  /** Told at the last of the rules that were switched off: that is where it can be mended. */
  private void switchedOff(Handvat handvat) {
    String regelset = "";
    String plaats = "";
    String last = "";
    Set<String> rules =
        bestand.all().stream()
            .filter(one -> one.rule().handvat().id().equals(handvat.id()))
            .map(one -> one.rule().id())
            .collect(Collectors.toSet());
    for (Regelset one : bestand.regelsets()) {
      for (int index = 0; index < one.uitgeschakeld().size(); index++) {
        Uitschakeling off = one.uitgeschakeld().get(index);
        if (rules.contains(off.regel())) {
          regelset = one.id();
          plaats = "uitgeschakeld/" + index;
          last = off.regel();
        }
      }
    }
    punten.add(
        Controlesoort.HANDVAT_UITGESCHAKELD,
        regelset,
        plaats,
        "Zonder regel "
            + last
            + " leidt geen enkele regel meer naar handvat "
            + named(handvat, Locale.ROOT)
            + ".",
        "Without rule "
            + last
            + " no rule leads to handvat "
            + named(handvat, Locale.ENGLISH)
            + " any more.");
  }

  private static String named(Handvat handvat, Locale locale) {
    return handvat.id() + " (" + handvat.titel().in(locale) + ")";
  }

  private void drempels(Regelset regelset) {
    Set<Drempel> used =
        used()
            .filter(Signaal.class::isInstance)
            .flatMap(signaal -> ((Signaal) signaal).vraag().drempel().stream())
            .collect(Collectors.toSet());
    for (Drempelwaarde set : Regelbestand.ofOrganisatie(regelset)) {
      if (!used.contains(set.drempel())) {
        punten.add(
            Controlesoort.DREMPEL_ZONDER_EFFECT,
            regelset.id(),
            plaats(set.drempel()),
            "Geen regel en geen tegenaanwijzing die in gebruik is, rust op de drempel "
                + name(set.drempel())
                + ".",
            "No rule and no contraindication in use rests on the threshold "
                + name(set.drempel())
                + ".");
      }
    }
  }

  /** What rules, contraindications and general rules in use look at. */
  private Stream<Constatering> used() {
    return Stream.of(
            bestand.inUse().stream().flatMap(one -> one.rule().constateringen()),
            bestand.handvatten().values().stream()
                .flatMap(handvat -> bestand.aanhoudenBij(handvat).stream()),
            bestand.voorrang().stream().flatMap(first -> first.when().constateringen()))
        .flatMap(used -> used);
  }

  private void signalen(Regelset regelset) {
    Set<Constatering> used = used().collect(Collectors.toSet());
    Map<List<Object>, String> seen = new HashMap<>();
    for (int index = 0; index < regelset.signalen().size(); index++) {
      EigenSignaal signaal = regelset.signalen().get(index);
      String plaats = "signalen/" + index;
      if (!used.contains(signaal)) {
        punten.add(
            Controlesoort.SIGNAAL_ONGEBRUIKT,
            regelset.id(),
            plaats,
            "Geen regel en geen tegenaanwijzing gebruikt " + word(signaal.code()) + ".",
            "No rule and no contraindication uses " + word(signaal.code()) + ".");
      }
      List<Object> asked =
          List.of(
              signaal.gegeven(),
              Bereiken.low(signaal.gegeven(), signaal.bereik()),
              Bereiken.high(signaal.gegeven(), signaal.bereik()));
      String before = seen.putIfAbsent(asked, signaal.code());
      if (before != null) {
        punten.add(
            Controlesoort.SIGNAAL_DUBBEL,
            regelset.id(),
            plaats,
            word(signaal.code()) + " vraagt hetzelfde als " + word(before) + ".",
            word(signaal.code()) + " asks the same as " + word(before) + ".");
      }
    }
  }

  private void texts(Regelset regelset) {
    if (Regelbestand.isStandard(regelset.id())) {
      return;
    }
    Risicotaal.check(regelset, punten);
    Catalogus catalogus = regelset.catalogus();
    String id = regelset.id();
    same(id, "naam", catalogus.naam());
    same(id, "verantwoording", catalogus.verantwoording());
    for (int index = 0; index < catalogus.handvatten().size(); index++) {
      Handvat handvat = catalogus.handvatten().get(index);
      same(id, "handvatten/" + index + "/titel", handvat.titel());
      same(id, "handvatten/" + index + "/tekst", handvat.tekst());
      for (int bron = 0; bron < handvat.bronnen().size(); bron++) {
        String plaats = "handvatten/" + index + "/bronnen/" + bron + "/toelichting";
        handvat.bronnen().get(bron).toelichting().ifPresent(tekst -> same(id, plaats, tekst));
      }
      punten.add(
          Controlesoort.TEKST_LEZEN,
          id,
          "handvatten/" + index + "/tekst",
          handvat.id() + " ‘" + handvat.tekst().nl() + "’",
          handvat.id() + " ‘" + handvat.tekst().en() + "’");
    }
    for (int index = 0; index < catalogus.rules().size(); index++) {
      same(id, "regels/" + index + "/want", catalogus.rules().get(index).because());
    }
    for (int index = 0; index < catalogus.spanningen().size(); index++) {
      Spanning spanning = catalogus.spanningen().get(index);
      same(id, "spanningen/" + index + "/tekst", spanning.tekst());
      same(id, "spanningen/" + index + "/omgang", spanning.omgang());
    }
    for (int index = 0; index < regelset.uitgeschakeld().size(); index++) {
      same(id, "uitgeschakeld/" + index + "/reden", regelset.uitgeschakeld().get(index).reden());
    }
  }

  /** One word can be the same in both languages; a sentence hardly ever is. */
  private void same(String regelset, String plaats, Tekst tekst) {
    boolean sentence = tekst.nl().strip().contains(" ");
    if (sentence && tekst.nl().strip().equals(tekst.en().strip())) {
      punten.add(
          Controlesoort.VERTALING_GELIJK,
          regelset,
          plaats,
          "De Nederlandse en de Engelse tekst zijn gelijk: ‘" + tekst.nl().strip() + "’",
          "The Dutch and the English text are the same: ‘" + tekst.en().strip() + "’");
    }
  }
}
