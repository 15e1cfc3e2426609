// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.text.Folding;

/** A page to look at together: what goes along, what stays behind, and what to ask each other. */
final class VoorOverdrachtText {
  private final Lines lines;

  private VoorOverdrachtText(Lines lines) {
    this.lines = lines;
  }

  static String of(VoorOverdracht mee, Locale locale, Folding folding) {
    VoorOverdrachtText text = new VoorOverdrachtText(new Lines(locale, folding));
    text.write(mee);
    return text.lines.toString();
  }

  private void write(VoorOverdracht mee) {
    lines.line(
        0,
        lines.in(
                "Wat gaat er mee naar de volgende consulent? Op ",
                "What goes along to the next consulent? On ")
            + lines.date(mee.peildatum()));
    lines.paragraph(
        lines.in(
            "Bekijk dit samen, voordat er iets meegaat. U bepaalt wat er meegaat. Er kan nog iets af en er kan nog iets bij.",
            "Look at this together, before anything goes along. You decide what goes along. Something can still be taken out or added."));
    lines.heading(lines.in("Dit gaat mee", "This goes along"));
    item(
        "hoe u het liefst contact hebt en of er een tolk nodig is, als dat is vastgelegd",
        "how you prefer contact and whether an interpreter is needed, if that is recorded");
    item(
        "wanneer, hoe en met wie er contact was en waar het voor was, niet wat er is gezegd",
        "when, how and with whom there was contact and what it was for, not what was said");
    item(
        "hoeveel consulenten u al had en hoe lang uw begeleiding duurt, als dat is vastgelegd",
        "how many consulenten you have had and how long your guidance lasts, if that is recorded");
    mee.werkrelatie().bagage().forEach(this::bagage);
    mee.werkrelatie().signalen().forEach(this::signaal);
    for (Toezegging toezegging : mee.werkrelatie().toezeggingen()) {
      item(
          "een toezegging die nog open staat, voor uiterlijk " + lines.date(toezegging.uiterlijk()),
          "a promise that is still open, to be kept by " + lines.date(toezegging.uiterlijk()));
    }
    lines.heading(lines.in("Dit blijft hier", "This stays here"));
    item(
        "alles wat u vertelde en waarvan niet is vastgelegd dat het mee mag",
        "everything you told of which it is not recorded that it may go along");
    item(
        "hoe u en uw consulent het contact met elkaar vonden",
        "how you and your consulent found the contact with each other");
    item("wat uw consulent over het eigen werk zei", "what your consulent said about the own work");
    lines.paragraph(
        lines.in(
            "Wat niemand anders mag lezen, staat nooit op dit blad. Vraag uw consulent of daar iets van meegaat.",
            "What nobody else may read is never on this page. Ask your consulent whether any of it goes along."));
    lines.heading(lines.in("Om samen te bespreken", "To talk about together"));
    item("Klopt dit?", "Is this right?");
    item("Moet er iets af, of juist bij?", "Should something be taken out, or added?");
    item(
        "Wat vertelt u de volgende consulent liever zelf?",
        "What would you rather tell the next consulent yourself?");
  }

  private void bagage(Bagage bagage) {
    boolean kritiek = bagage instanceof Systeemkritiek;
    boolean violence =
        bagage instanceof GeschondenLevensverhaal verhaal
            && verhaal.soort().equals(Optional.of(Levensverhaalsoort.HUISELIJK_GEWELD));
    if (!violence) {
      // The year alone: a day can be that of a contact of which nobody at home knows.
      int year = bagage.datum().getYear();
      item(
          "dat u in "
              + year
              + (kritiek ? " kritiek op het systeem deelde" : " iets over uw eigen leven vertelde"),
          "that in "
              + year
              + (kritiek
                  ? " you shared criticism of the system"
                  : " you told something of your own life"));
    }
  }

  private void signaal(AfgegevenSignaal signaal) {
    if (signaal.soort() != Signaalsoort.WIL_BESPREKEN) {
      lines.item(
          0,
          String.join(
              " ", lines.in("u", "you"), lines.in(signaal.soort().voorInwoner().orElseThrow())));
    }
  }

  private void item(String nl, String en) {
    lines.item(0, lines.in(nl, en));
  }
}
