// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.text.Tekst;

/** A shape in the picture and the words for it, in the order in which they are explained. */
enum Key {
  HELD(Mark.HELD, Gespreksstatus.GELUKT.label()),
  NOT_HELD(
      Mark.NOT_HELD, Tekst.of("niet doorgegaan of afgezegd", "did not take place, or cancelled")),
  PLANNED(Mark.PLANNED, Gespreksstatus.GEPLAND.label()),
  UNKNOWN(Mark.UNKNOWN, Tekst.of("afloop niet vastgelegd", "outcome not recorded")),
  SEVERAL(
      new ContactGlyph(Set.of(Mark.HELD), false, false, true),
      Tekst.of("breed: meer dan één bij elkaar", "wide: more than one together")),
  PERIODE(Mark.PERIODE, Tekst.of("van alles bij elkaar", "of all kinds together")),
  FROM_INWONER(
      ContactGlyph.of(Mark.HELD, Optional.of(Initiatief.INWONER)),
      Tekst.of("streepje boven: van de inwoner uit", "stroke above: the inwoner began")),
  FROM_GEMEENTE(
      ContactGlyph.of(Mark.HELD, Optional.of(Initiatief.GEMEENTE)),
      Tekst.of("streepje onder: van de gemeente uit", "stroke below: the municipality began")),
  OVERDRACHT(
      Mark.OVERDRACHT,
      Tekst.of("begin van consulent of overdracht", "a consulent begins, or a handover")),
  TRAJECT(Mark.TRAJECT, Tekst.of("begin of einde van het traject", "guidance begins or ends")),
  STILTE(
      Mark.STILTE,
      Tekst.of("stilte: geen gelukt contact vastgelegd", "silence: no contact that took place")),
  GEMIST(Beleving.GEMIST),
  WISSELEND(Beleving.WISSELEND),
  ERVAREN(Beleving.ERVAREN),
  SIGNAAL(Mark.SIGNAAL, Tekst.of("signaal", "signal")),
  SIGNAAL_GESLOTEN(Mark.SIGNAAL_GESLOTEN, Tekst.of("gesloten signaal", "closed signal")),
  BAGAGE(Mark.BAGAGE, Tekst.of("bagage of uiting, vorm en dag", "bagage or uiting, form and day")),
  TOEZEGGING(Mark.TOEZEGGING, Tekst.of("laatste dag van een toezegging", "last day of a promise")),
  HANDVATTEN(
      Mark.HANDVATTEN, Tekst.of("andere handvatten dan ervoor", "other handvatten than before"));

  private final Glyph glyph;
  private final Tekst words;

  Key(Glyph glyph, Tekst words) {
    this.glyph = glyph;
    this.words = words;
  }

  Key(Mark mark, Tekst words) {
    this(SignsGlyph.of(mark), words);
  }

  Key(Beleving beleving) {
    this(new BelevingenGlyph(Set.of(beleving)), beleving.label());
  }

  static Key of(Enum<?> shape) {
    return valueOf(shape.name());
  }

  List<Stroke> strokes() {
    return glyph.strokes();
  }

  Tekst words() {
    return words;
  }
}
