// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import static nl.werkrelatie.json.tables.HandvatTables.NOT_BLANK;
import static nl.werkrelatie.json.tables.HandvatTables.TEKST;

import java.util.Optional;
import nl.werkrelatie.geval.Gevaltekst;
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
import nl.werkrelatie.json.regelset.RegelsetParts.Regel;
import nl.werkrelatie.json.regelset.RegelsetParts.SpanningPart;
import nl.werkrelatie.json.regelset.RegelsetParts.UitschakelingPart;
import nl.werkrelatie.json.regelset.RegelsetParts.VolgordePart;
import nl.werkrelatie.json.regelset.RegelsetParts.VoorrangPart;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.json.shapes.TextShapes;
import nl.werkrelatie.json.tables.GevalTables;
import nl.werkrelatie.json.tables.HandvatTables;
import nl.werkrelatie.model.Kwaliteit;

/** The tables of a rule set. */
public final class RegelsetTables {
  /** The id of the standard catalogue, and what marks its power. */
  static final String STANDAARD_ID = "werkrelatie";

  static final FixedWord STANDAARD = new FixedWord("standaard");

  static final PatternText ID =
      PatternText.of("id of a regelset", "[a-z0-9][a-z0-9._-]{0,63}", RegelsetRefusal.ID);
  static final PatternText VERSIE =
      PatternText.of("versie of a regelset", "[A-Za-z0-9._-]{1,64}", RegelsetRefusal.VERSIE);
  static final CodeWord CODE =
      new CodeWord(
          PatternText.of(
              "code of a voorrang",
              Gevaltekst.GROND.pattern().pattern(),
              Gevaltekst.GROND.expected()));

  static final ObjectCodec<HandvatPart, HandvatPart> HANDVAT =
      ObjectCodec.named("eigen handvat", HandvatPart::new, part -> part)
          .required("id", TextShapes.HANDVAT, part -> part.id, (part, id) -> part.id = id)
          .required("titel", TEKST, part -> part.titel, (part, titel) -> part.titel = titel)
          .required("tekst", TEKST, part -> part.tekst, (part, tekst) -> part.tekst = tekst)
          .required(
              "kernvraag",
              Words.of(Kernvraag.class),
              part -> part.kernvraag,
              (part, kernvraag) -> part.kernvraag = kernvraag)
          .required(
              "voor",
              NonEmptyList.of(HandvatTables.ADRESSAAT),
              part -> part.voor,
              (part, voor) -> part.voor = voor)
          .list(
              "versterkt",
              Words.of(Kwaliteit.class),
              part -> part.versterkt,
              (part, versterkt) -> part.versterkt = versterkt)
          .list(
              "aanhoudenBij",
              NamingCodec.SIGNAAL,
              part -> part.aanhoudenBij,
              (part, bij) -> part.aanhoudenBij = bij)
          .required(
              "bronnen",
              NonEmptyList.of(HandvatTables.BRON),
              part -> part.bronnen,
              (part, bronnen) -> part.bronnen = bronnen)
          .done();

  static final ObjectCodec<Regel, Regel> REGEL =
      ObjectCodec.named("regel", Regel::new, part -> part)
          .required("id", NOT_BLANK, part -> part.id, (part, id) -> part.id = id)
          .required("als", ConditieCodec.CONDITIE, part -> part.als, (part, als) -> part.als = als)
          .optional(
              "tenzij",
              ConditieCodec.CONDITIE,
              part -> part.tenzij,
              (part, tenzij) -> part.tenzij = Optional.of(tenzij))
          .required(
              "handvat",
              NamingCodec.HANDVAT,
              part -> part.handvat,
              (part, handvat) -> part.handvat = handvat)
          .required("want", TEKST, part -> part.want, (part, want) -> part.want = want)
          .done();

  static final ObjectCodec<AanhoudingPart, AanhoudingPart> AANHOUDING =
      ObjectCodec.named("aanhouding", AanhoudingPart::new, part -> part)
          .required(
              "handvat",
              NamingCodec.HANDVAT,
              part -> part.handvat,
              (part, handvat) -> part.handvat = handvat)
          .required(
              "bij",
              NonEmptyList.of(NamingCodec.SIGNAAL),
              part -> part.bij,
              (part, bij) -> part.bij = bij)
          .done();

  static final ObjectCodec<VolgordePart, VolgordePart> VOLGORDE =
      ObjectCodec.named("volgorde", VolgordePart::new, part -> part)
          .required("id", NOT_BLANK, part -> part.id, (part, id) -> part.id = id)
          .required(
              "eerst", NamingCodec.HANDVAT, part -> part.eerst, (part, eerst) -> part.eerst = eerst)
          .optional(
              "dan",
              NamingCodec.HANDVAT,
              part -> part.dan,
              (part, dan) -> part.dan = Optional.of(dan))
          .done();

  static final ObjectCodec<VoorrangPart, VoorrangPart> VOORRANG =
      ObjectCodec.named("voorrang", VoorrangPart::new, part -> part)
          .required("id", NOT_BLANK, part -> part.id, (part, id) -> part.id = id)
          .required("code", CODE, part -> part.code, (part, code) -> part.code = code)
          .required("als", ConditieCodec.CONDITIE, part -> part.als, (part, als) -> part.als = als)
          .required(
              "doorgelaten",
              new ListCodec<>(NamingCodec.HANDVAT),
              part -> part.doorgelaten,
              (part, doorgelaten) -> part.doorgelaten = doorgelaten)
          .required("zin", TEKST, part -> part.zin, (part, zin) -> part.zin = zin)
          .done();

  static final ObjectCodec<SpanningPart, SpanningPart> SPANNING =
      ObjectCodec.named("eigen spanning", SpanningPart::new, part -> part)
          .required("id", NOT_BLANK, part -> part.id, (part, id) -> part.id = id)
          .required("tekst", TEKST, part -> part.tekst, (part, tekst) -> part.tekst = tekst)
          .required("omgang", TEKST, part -> part.omgang, (part, omgang) -> part.omgang = omgang)
          .list(
              "handvatten",
              NamingCodec.HANDVAT,
              part -> part.handvatten,
              (part, handvatten) -> part.handvatten = handvatten)
          .done();

  static final ObjectCodec<UitschakelingPart, UitschakelingPart> UITSCHAKELING =
      ObjectCodec.named("uitschakeling", UitschakelingPart::new, part -> part)
          .required(
              "regel", NamingCodec.REGEL, part -> part.regel, (part, regel) -> part.regel = regel)
          .required("reden", TEKST, part -> part.reden, (part, reden) -> part.reden = reden)
          .done();

  public static final ObjectCodec<Geheel, Geheel> REGELSET =
      ObjectCodec.named("regelset", Geheel::new, part -> part)
          .required("id", ID, part -> part.id, (part, id) -> part.id = id)
          .required("versie", VERSIE, part -> part.versie, (part, versie) -> part.versie = versie)
          .required("datum", Ranges.DATE, part -> part.datum, (part, datum) -> part.datum = datum)
          .required(
              "uitgever",
              TEKST,
              part -> part.uitgever,
              (part, uitgever) -> part.uitgever = uitgever)
          .optional(
              "bevoegdheid",
              STANDAARD,
              part -> part.bevoegdheid,
              (part, word) -> part.bevoegdheid = Optional.of(word))
          .required("naam", TEKST, part -> part.naam, (part, naam) -> part.naam = naam)
          .required(
              "verantwoording",
              TEKST,
              part -> part.verantwoording,
              (part, tekst) -> part.verantwoording = tekst)
          .optional(
              "drempels",
              GevalTables.DREMPELS,
              part -> part.drempels,
              (part, drempels) -> part.drempels = Optional.of(drempels))
          .list(
              "signalen",
              new Placed<>(EigenSignaalTable.EIGEN_SIGNAAL),
              part -> part.signalen,
              (part, signalen) -> part.signalen = signalen)
          .list(
              "handvatten",
              new Placed<>(HANDVAT),
              part -> part.handvatten,
              (part, handvatten) -> part.handvatten = handvatten)
          .list(
              "regels",
              new Placed<>(REGEL),
              part -> part.regels,
              (part, regels) -> part.regels = regels)
          .list(
              "aanhoudingen",
              new Placed<>(AANHOUDING),
              part -> part.aanhoudingen,
              (part, aanhoudingen) -> part.aanhoudingen = aanhoudingen)
          .list(
              "volgorde",
              new Placed<>(VOLGORDE),
              part -> part.volgorde,
              (part, volgorde) -> part.volgorde = volgorde)
          .list(
              "voorrang",
              new Placed<>(VOORRANG),
              part -> part.voorrang,
              (part, voorrang) -> part.voorrang = voorrang)
          .list(
              "spanningen",
              new Placed<>(SPANNING),
              part -> part.spanningen,
              (part, spanningen) -> part.spanningen = spanningen)
          .list(
              "uitgeschakeld",
              new Placed<>(UITSCHAKELING),
              part -> part.uitgeschakeld,
              (part, uit) -> part.uitgeschakeld = uit)
          .done();

  private RegelsetTables() {}
}
