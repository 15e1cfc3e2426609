// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.json.regelset.RegelsetParts.AanhoudingPart;
import nl.werkrelatie.json.regelset.RegelsetParts.EigenSignaalPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Geheel;
import nl.werkrelatie.json.regelset.RegelsetParts.HandvatPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Naam;
import nl.werkrelatie.json.regelset.RegelsetParts.Regel;
import nl.werkrelatie.json.regelset.RegelsetParts.Samen;
import nl.werkrelatie.json.regelset.RegelsetParts.SpanningPart;
import nl.werkrelatie.json.regelset.RegelsetParts.UitschakelingPart;
import nl.werkrelatie.json.regelset.RegelsetParts.VolgordePart;
import nl.werkrelatie.json.regelset.RegelsetParts.VoorrangPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Vraag;
import nl.werkrelatie.json.regelset.RegelsetParts.Woord;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.signaal.Voorrang;

/** Takes a rule set apart into what a document says of it. */
public final class RegelsetTakenApart {
  private RegelsetTakenApart() {}

  static Geheel of(Regelset regelset) {
    requireNamed(regelset);
    Catalogus catalogus = regelset.catalogus();
    Geheel geheel = new Geheel();
    geheel.id = catalogus.id();
    geheel.versie = catalogus.versie();
    geheel.datum = regelset.datum();
    geheel.uitgever = regelset.uitgever();
    geheel.bevoegdheid =
        Optional.of(RegelsetTables.STANDAARD.word()).filter(word -> isStandard(regelset));
    geheel.naam = catalogus.naam();
    geheel.verantwoording = catalogus.verantwoording();
    geheel.drempels =
        Optional.of(regelset.drempels()).filter(set -> !set.equals(Drempels.standard()));
    geheel.signalen = regelset.signalen().stream().map(RegelsetTakenApart::signaal).toList();
    geheel.handvatten = catalogus.handvatten().stream().map(RegelsetTakenApart::handvat).toList();
    geheel.regels = catalogus.rules().stream().map(RegelsetTakenApart::regel).toList();
    geheel.aanhoudingen =
        regelset.aanhoudingen().stream().map(RegelsetTakenApart::aanhouding).toList();
    geheel.volgorde = catalogus.volgorde().stream().map(RegelsetTakenApart::volgorde).toList();
    geheel.voorrang = catalogus.voorrang().stream().map(RegelsetTakenApart::voorrang).toList();
    geheel.spanningen = catalogus.spanningen().stream().map(RegelsetTakenApart::spanning).toList();
    geheel.uitgeschakeld =
        regelset.uitgeschakeld().stream().map(RegelsetTakenApart::uitschakeling).toList();
    return geheel;
  }

  private static boolean isStandard(Regelset regelset) {
    return regelset.id().equals(RegelsetTables.STANDAARD_ID);
  }

  /** A document names handvatten; what another rule set calls so cannot be found by its readers. */
  private static void requireNamed(Regelset regelset) {
    Set<Handvat> known =
        Stream.concat(
                regelset.catalogus().handvatten().stream(),
                isStandard(regelset)
                    ? Stream.of()
                    : StandaardCatalogus.catalogus().handvatten().stream())
            .collect(Collectors.toSet());
    Set<String> ids = known.stream().map(Handvat::id).collect(Collectors.toSet());
    regelset.catalogus().rules().stream()
        .filter(rule -> !known.contains(rule.handvat()))
        .forEach(rule -> refuse("rule '" + rule.id() + "'"));
    Stream.concat(
            regelset.catalogus().volgorde().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.eerst()), one.dan().stream())),
            regelset.aanhoudingen().stream().map(Aanhouding::handvat))
        .filter(id -> !ids.contains(id))
        .forEach(id -> refuse("handvat '" + id + "'"));
  }

  private static void refuse(String what) {
    throw new IllegalArgumentException(
        what
            + " goes beyond this rule set and the standard catalogue, so no document can hold it;"
            + " bring the handvat in the rule set");
  }

  private static EigenSignaalPart signaal(EigenSignaal signaal) {
    EigenSignaalPart part = new EigenSignaalPart();
    part.code = CodeWord.word(signaal.code());
    Gegeven gegeven = signaal.gegeven();
    part.gegeven = Gegevensoort.word(gegeven);
    if (gegeven instanceof Aantal aantal) {
      part.dagen = Optional.of(aantal.dagen());
      part.kanaal = aantal.kanaal();
      part.initiatief = aantal.initiatief();
    } else if (gegeven instanceof LangsteStilte stilte) {
      part.dagen = Optional.of(stilte.dagen());
    } else if (gegeven instanceof LaatsteBeleving beleving) {
      part.kwaliteit = Optional.of(beleving.kwaliteit());
      part.perspectief = Optional.of(beleving.perspectief());
    } else if (gegeven instanceof Verloop verloop) {
      part.kwaliteit = Optional.of(verloop.kwaliteit());
      part.perspectief = Optional.of(verloop.perspectief());
    }
    values(signaal.bereik(), Gegevensoort.woorden(gegeven), part);
    return part;
  }

  private static void values(Bereik bereik, List<String> woorden, EigenSignaalPart part) {
    if (woorden.isEmpty()) {
      part.minstens = Optional.of(bereik.van()).filter(van -> bereik.heeftLaagste());
      part.hoogstens = Optional.of(bereik.tot()).filter(tot -> bereik.heeftHoogste());
    } else {
      part.is =
          Optional.of(
              woorden.subList(bereik.van(), bereik.tot() + 1).stream().map(Naam::of).toList());
    }
  }

  private static HandvatPart handvat(Handvat handvat) {
    HandvatPart part = new HandvatPart();
    part.id = handvat.id();
    part.titel = handvat.titel();
    part.tekst = handvat.tekst();
    part.kernvraag = handvat.kernvraag();
    part.voor = handvat.voor();
    part.versterkt = handvat.versterkt();
    part.aanhoudenBij = signalen(handvat.aanhoudenBij());
    part.bronnen = handvat.bronnen();
    return part;
  }

  private static Regel regel(Rule rule) {
    Regel part = new Regel();
    part.id = rule.id();
    part.als = vraag(rule.when());
    part.tenzij = rule.unless().map(RegelsetTakenApart::vraag);
    part.handvat = Naam.of(rule.handvat().id());
    part.want = rule.because();
    return part;
  }

  private static AanhoudingPart aanhouding(Aanhouding aanhouding) {
    AanhoudingPart part = new AanhoudingPart();
    part.handvat = Naam.of(aanhouding.handvat());
    part.bij = signalen(aanhouding.bij());
    return part;
  }

  private static VolgordePart volgorde(Volgorde volgorde) {
    VolgordePart part = new VolgordePart();
    part.id = volgorde.id();
    part.eerst = Naam.of(volgorde.eerst());
    part.dan = volgorde.dan().map(Naam::of);
    return part;
  }

  private static VoorrangPart voorrang(Voorrang voorrang) {
    VoorrangPart part = new VoorrangPart();
    part.id = voorrang.id();
    part.code = voorrang.code();
    part.als = vraag(voorrang.when());
    part.doorgelaten = voorrang.doorgelaten().stream().map(Naam::of).toList();
    part.zin = voorrang.zin();
    return part;
  }

  private static SpanningPart spanning(Spanning spanning) {
    SpanningPart part = new SpanningPart();
    part.id = spanning.id();
    part.tekst = spanning.tekst();
    part.omgang = spanning.omgang();
    part.handvatten = spanning.handvatten().stream().map(Naam::of).toList();
    return part;
  }

  private static UitschakelingPart uitschakeling(Uitschakeling uitschakeling) {
    UitschakelingPart part = new UitschakelingPart();
    part.regel = Naam.of(uitschakeling.regel());
    part.reden = uitschakeling.reden();
    return part;
  }

  private static List<Naam> signalen(List<Constatering> signalen) {
    return signalen.stream().map(signaal -> Naam.of(CodeWord.word(signaal.code()))).toList();
  }

  private static Vraag vraag(Condition condition) {
    if (condition instanceof Constatering signaal) {
      return new Woord(Naam.of(CodeWord.word(signaal.code())));
    }
    Samen samen = new Samen();
    if (condition instanceof Condition.All all) {
      samen.alle = Optional.of(all.conditions().stream().map(RegelsetTakenApart::vraag).toList());
    } else if (condition instanceof Condition.Any any) {
      samen.een = Optional.of(any.conditions().stream().map(RegelsetTakenApart::vraag).toList());
    } else {
      samen.niet = Optional.of(vraag(((Condition.Not) condition).condition()));
    }
    return samen;
  }
}
