// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import static nl.werkrelatie.json.tables.HandvatTables.NOT_BLANK;
import static nl.werkrelatie.json.tables.HandvatTables.TEKST;

import java.util.Optional;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.json.codec.FixedWord;
import nl.werkrelatie.json.codec.ListCodec;
import nl.werkrelatie.json.codec.NonEmptyList;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.PatternText;
import nl.werkrelatie.json.codec.Ranges;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.regelset.RegelsetParts.AanhoudingPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Geheel;
import nl.werkrelatie.json.regelset.RegelsetParts.HandvatPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Naam;
import nl.werkrelatie.json.regelset.RegelsetParts.Part;
import nl.werkrelatie.json.regelset.RegelsetParts.Regel;
import nl.werkrelatie.json.regelset.RegelsetParts.SpanningPart;
import nl.werkrelatie.json.regelset.RegelsetParts.UitschakelingPart;
import nl.werkrelatie.json.regelset.RegelsetParts.VolgordePart;
import nl.werkrelatie.json.regelset.RegelsetParts.VoorrangPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Vraag;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.json.shapes.TextShapes;
import nl.werkrelatie.json.tables.GevalTables;
import nl.werkrelatie.json.tables.HandvatTables;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.shared.Standaard;

/** The tables of a rule set. */
public final class RegelsetTables {
  static final FixedWord STANDAARD = new FixedWord("standaard");

  static final CodeWord CODE =
      new CodeWord(
          PatternText.of(
              "code of a voorrang",
              Tekstvorm.GROND.pattern().pattern(),
              Tekstvorm.GROND.expected()));

  static final ObjectCodec<HandvatPart, HandvatPart> HANDVAT =
      ObjectCodec.named("eigen handvat", HandvatPart::new, part -> part)
          .required("id", TextShapes.HANDVAT, part -> part.made().id(), (part, id) -> part.id = id)
          .required(
              "titel", TEKST, part -> part.made().titel(), (part, titel) -> part.titel = titel)
          .required(
              "tekst", TEKST, part -> part.made().tekst(), (part, tekst) -> part.tekst = tekst)
          .required(
              "kernvraag",
              Words.of(Kernvraag.class),
              part -> part.made().kernvraag(),
              (part, kernvraag) -> part.kernvraag = kernvraag)
          .required(
              "voor",
              NonEmptyList.of(HandvatTables.ADRESSAAT),
              part -> part.made().voor(),
              (part, voor) -> part.voor = voor)
          .list(
              "versterkt",
              Words.of(Kwaliteit.class),
              part -> part.made().versterkt(),
              (part, versterkt) -> part.versterkt = versterkt)
          .list(
              "aanhoudenBij",
              NamingCodec.SIGNAAL,
              part -> Naam.signalen(part.made().aanhoudenBij()),
              (part, bij) -> part.aanhoudenBij = bij)
          .required(
              "bronnen",
              NonEmptyList.of(HandvatTables.BRON),
              part -> part.made().bronnen(),
              (part, bronnen) -> part.bronnen = bronnen)
          .done();

  static final ObjectCodec<Regel, Regel> REGEL =
      ObjectCodec.named("regel", Regel::new, part -> part)
          .required("id", NOT_BLANK, part -> part.made().id(), (part, id) -> part.id = id)
          .required(
              "als",
              ConditieCodec.CONDITIE,
              part -> Vraag.of(part.made().when()),
              (part, als) -> part.als = als)
          .optional(
              "tenzij",
              ConditieCodec.CONDITIE,
              part -> part.made().unless().map(Vraag::of),
              (part, tenzij) -> part.tenzij = Optional.of(tenzij))
          .required(
              "handvat",
              NamingCodec.HANDVAT,
              part -> Naam.of(part.made().handvat().id()),
              (part, handvat) -> part.handvat = handvat)
          .required("want", TEKST, part -> part.made().because(), (part, want) -> part.want = want)
          .done();

  static final ObjectCodec<AanhoudingPart, AanhoudingPart> AANHOUDING =
      ObjectCodec.named("aanhouding", AanhoudingPart::new, part -> part)
          .required(
              "handvat",
              NamingCodec.HANDVAT,
              part -> Naam.of(part.made().handvat()),
              (part, handvat) -> part.handvat = handvat)
          .required(
              "bij",
              NonEmptyList.of(NamingCodec.SIGNAAL),
              part -> Naam.signalen(part.made().bij()),
              (part, bij) -> part.bij = bij)
          .done();

  static final ObjectCodec<VolgordePart, VolgordePart> VOLGORDE =
      ObjectCodec.named("volgorde", VolgordePart::new, part -> part)
          .required("id", NOT_BLANK, part -> part.made().id(), (part, id) -> part.id = id)
          .required(
              "eerst",
              NamingCodec.HANDVAT,
              part -> Naam.of(part.made().eerst()),
              (part, eerst) -> part.eerst = eerst)
          .optional(
              "dan",
              NamingCodec.HANDVAT,
              part -> part.made().dan().map(Naam::of),
              (part, dan) -> part.dan = Optional.of(dan))
          .done();

  static final ObjectCodec<VoorrangPart, VoorrangPart> VOORRANG =
      ObjectCodec.named("voorrang", VoorrangPart::new, part -> part)
          .required("id", NOT_BLANK, part -> part.made().id(), (part, id) -> part.id = id)
          .required("code", CODE, part -> part.made().code(), (part, code) -> part.code = code)
          .required(
              "als",
              ConditieCodec.CONDITIE,
              part -> Vraag.of(part.made().when()),
              (part, als) -> part.als = als)
          .required(
              "doorgelaten",
              new ListCodec<>(NamingCodec.HANDVAT),
              part -> Naam.each(part.made().doorgelaten()),
              (part, doorgelaten) -> part.doorgelaten = doorgelaten)
          .required("zin", TEKST, part -> part.made().zin(), (part, zin) -> part.zin = zin)
          .done();

  static final ObjectCodec<SpanningPart, SpanningPart> SPANNING =
      ObjectCodec.named("eigen spanning", SpanningPart::new, part -> part)
          .required("id", NOT_BLANK, part -> part.made().id(), (part, id) -> part.id = id)
          .required(
              "tekst", TEKST, part -> part.made().tekst(), (part, tekst) -> part.tekst = tekst)
          .required(
              "omgang", TEKST, part -> part.made().omgang(), (part, omgang) -> part.omgang = omgang)
          .list(
              "handvatten",
              NamingCodec.HANDVAT,
              part -> Naam.each(part.made().handvatten()),
              (part, handvatten) -> part.handvatten = handvatten)
          .done();

  static final ObjectCodec<UitschakelingPart, UitschakelingPart> UITSCHAKELING =
      ObjectCodec.named("uitschakeling", UitschakelingPart::new, part -> part)
          .required(
              "regel",
              NamingCodec.REGEL,
              part -> Naam.of(part.made().regel()),
              (part, regel) -> part.regel = regel)
          .required(
              "reden", TEKST, part -> part.made().reden(), (part, reden) -> part.reden = reden)
          .done();

  public static final ObjectCodec<Geheel, Geheel> REGELSET =
      ObjectCodec.named("regelset", Geheel::new, part -> part)
          .required("id", TextShapes.REGELSET, part -> part.made().id(), (part, id) -> part.id = id)
          .required(
              "versie",
              TextShapes.VERSIE,
              part -> part.made().catalogus().versie(),
              (part, versie) -> part.versie = versie)
          .required(
              "datum",
              Ranges.DATE,
              part -> part.made().datum(),
              (part, datum) -> part.datum = datum)
          .required(
              "uitgever",
              TEKST,
              part -> part.made().uitgever(),
              (part, uitgever) -> part.uitgever = uitgever)
          .optional(
              "bevoegdheid",
              STANDAARD,
              part -> power(part.made()),
              (part, word) -> part.bevoegdheid = Optional.of(word))
          .required(
              "naam",
              TEKST,
              part -> part.made().catalogus().naam(),
              (part, naam) -> part.naam = naam)
          .required(
              "verantwoording",
              TEKST,
              part -> part.made().catalogus().verantwoording(),
              (part, tekst) -> part.verantwoording = tekst)
          .optional(
              "drempels",
              GevalTables.DREMPELS,
              part -> GevalTables.unlessStandard(part.made().drempels()),
              (part, drempels) -> part.drempels = Optional.of(drempels))
          .list(
              "signalen",
              new Placed<>(EigenSignaalTable.EIGEN_SIGNAAL),
              part -> EigenSignaalTable.parts(part.made().signalen()),
              (part, signalen) -> part.signalen = signalen)
          .list(
              "handvatten",
              new Placed<>(HANDVAT),
              part -> Part.each(HandvatPart::new, part.made().catalogus().handvatten()),
              (part, handvatten) -> part.handvatten = handvatten)
          .list(
              "regels",
              new Placed<>(REGEL),
              part -> Part.each(Regel::new, part.made().catalogus().rules()),
              (part, regels) -> part.regels = regels)
          .list(
              "aanhoudingen",
              new Placed<>(AANHOUDING),
              part -> Part.each(AanhoudingPart::new, part.made().aanhoudingen()),
              (part, aanhoudingen) -> part.aanhoudingen = aanhoudingen)
          .list(
              "volgorde",
              new Placed<>(VOLGORDE),
              part -> Part.each(VolgordePart::new, part.made().catalogus().volgorde()),
              (part, volgorde) -> part.volgorde = volgorde)
          .list(
              "voorrang",
              new Placed<>(VOORRANG),
              part -> Part.each(VoorrangPart::new, part.made().catalogus().voorrang()),
              (part, voorrang) -> part.voorrang = voorrang)
          .list(
              "spanningen",
              new Placed<>(SPANNING),
              part -> Part.each(SpanningPart::new, part.made().catalogus().spanningen()),
              (part, spanningen) -> part.spanningen = spanningen)
          .list(
              "uitgeschakeld",
              new Placed<>(UITSCHAKELING),
              part -> Part.each(UitschakelingPart::new, part.made().uitgeschakeld()),
              (part, uit) -> part.uitgeschakeld = uit)
          .done();

  private RegelsetTables() {}

  private static Optional<String> power(Regelset regelset) {
    return regelset.id().equals(Standaard.ID) ? Optional.of(STANDAARD.word()) : Optional.empty();
  }
}
