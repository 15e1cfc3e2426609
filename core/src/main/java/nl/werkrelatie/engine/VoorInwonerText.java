// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import java.util.Locale;
import nl.werkrelatie.text.Folding;

/** What the inwoner may read, in words to the inwoner. */
final class VoorInwonerText {
  private VoorInwonerText() {}

  static String of(VoorInwoner view, Locale locale, Weergave weergave, Folding folding) {
    Lines lines = new Lines(locale, folding);
    HandvatText handvatten = HandvatText.forInwoner(lines);
    opening(lines, view);
    new FeitenText(lines, view.peildatum()).write(view.werkrelatie());
    lines.heading(lines.in("Wat kan helpen", "What may help"));
    lines.line(
        0,
        lines.in(
            "Dit zijn suggesties voor wie met u werkt, niet voor u. Met ‘je’ zijn uw consulent, het team of de organisatie bedoeld; ‘de inwoner’ bent u. Zij mogen een suggestie oppakken of laten liggen, en dat wordt niet bijgehouden.",
            "These are suggesties for those who work with you, not for you. In them ‘you’ means your consulent, the team or the organisation; ‘the inwoner’ is you. They can use a suggestion or leave it, and no record of that is kept."));
    List<Suggestie> shown = weergave.alles() ? view.alle() : FirstFew.of(view.alle(), Weergave.FEW);
    SuggestiesText.forInwoner(lines, shown, weergave);
    rights(lines);
    handvatten.receipt(view::herkomst, view.peildatum(), view.catalogi(), weergave.bronnen());
    return lines.toString();
  }

  private static void opening(Lines lines, VoorInwoner view) {
    lines.line(
        0,
        lines.in(
                "Voor u: het contact met uw consulent, op ",
                "For you: the contact with your consulent, on ")
            + lines.date(view.peildatum()));
    lines.paragraph(
        lines.in(
            "Hier leest u wat er over dat contact is vastgelegd, en wat uw consulent daarbij kan helpen. U hoeft hier niets mee te doen. U krijgt hier geen cijfer en u wordt met niemand vergeleken. Niet alles staat op dit blad. Uw consulent vertelt u persoonlijk wat er nog meer is vastgelegd.",
            "Here you can read what is recorded about that contact, and what may help your consulent with it. You do not have to do anything with it. You are not given a mark and not compared with anyone. Not everything is on this page. Your consulent tells you in person what else is recorded."));
  }

  private static void rights(Lines lines) {
    lines.heading(lines.in("Goed om te weten", "Good to know"));
    lines.item(
        0,
        lines.in(
            "Klopt er iets niet? U mag het laten verbeteren of uw eigen kijk laten toevoegen.",
            "Is something not right? You may have it corrected, or have your own view added."));
    lines.item(
        0,
        lines.in(
            "U mag wat u vertelde of vroeg ook intrekken, of laten verlopen: in het jaar dat erbij staat, houdt het op mee te tellen. De dag kunt u aan uw consulent vragen.",
            "You may also withdraw what you told or asked, or let it expire: in the year that stands with it, it stops counting. You can ask your consulent for the day."));
    lines.item(
        0,
        lines.in(
            "U mag altijd vragen wat er over u is vastgelegd, en waarvoor.",
            "You may always ask what is recorded about you, and what for."));
  }
}
