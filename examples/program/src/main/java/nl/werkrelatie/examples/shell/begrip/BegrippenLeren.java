// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.begrip;

import static nl.werkrelatie.catalog.inhoud.Bronnen.B06;
import static nl.werkrelatie.catalog.inhoud.Bronnen.Z2;
import static nl.werkrelatie.examples.shell.begrip.Begrip.begrip;
import static nl.werkrelatie.examples.shell.begrip.Begrip.waar;

import java.util.List;
import nl.werkrelatie.text.Tekst;

/** Words about the basic attitude of a professional, and about learning in the craft. */
final class BegrippenLeren {
  static final List<Begrip> ALLE =
      List.of(
          begrip(
              Tekst.of("aansluiten", "joining"),
              Tekst.of(
                  "Uitgaan van wat de ander nodig heeft, en daar het gesprek op afstemmen. Een van drie dingen die B06 bij een professionele basishouding noemt.",
                  "Starting from what the other needs, and fitting the conversation to it. One of three things that B06 counts as a professional basic attitude."),
              Tekst.of(
                  "Eerst de geldzorgen van vandaag, en daarna pas het plan.",
                  "First the money worries of today, and only then the plan."),
              B06),
          begrip(
              Tekst.of("denken in mogelijkheden", "thinking in possibilities"),
              Tekst.of(
                  "Zien wat er wel kan, zonder weg te kijken van wat moeilijk is. Een van drie dingen die B06 bij een professionele basishouding noemt.",
                  "Seeing what is possible, without looking away from what is hard. One of three things that B06 counts as a professional basic attitude."),
              Tekst.of("explain(\"H27\")", "explain(\"H27\")"),
              B06),
          begrip(
              Tekst.of("leerkring", "learning circle"),
              Tekst.of(
                  "Vakgenoten die samen leren van hun eigen werk: wat hen drijft, wat plezier geeft, waar zij vastlopen. Dat kan ook met beeld of verhaal.",
                  "People of one craft who learn together from their own work: what drives them, what gives pleasure, where they get stuck. It can be done with images or stories too."),
              Tekst.of("explain(\"H52\")", "explain(\"H52\")"),
              waar("alinea 8 en 9", "paragraphs 8 and 9"),
              Z2),
          begrip(
              Tekst.of("drijfveren", "drives"),
              Tekst.of(
                  "Waarom iemand dit werk doet: wat raakt en wat op gang houdt.",
                  "Why somebody does this work: what moves them and what keeps them going."),
              Tekst.of(
                  "‘Ik begon hieraan omdat ik zelf ooit iemand nodig had die luisterde.’",
                  "‘I began with this because once I needed somebody who listened.’"),
              waar("alinea 8", "paragraph 8"),
              Z2),
          begrip(
              Tekst.of("vitaliteit", "vitality"),
              Tekst.of(
                  "Genoeg kracht en plezier hebben om dit werk goed te blijven doen.",
                  "Having enough strength and pleasure to go on doing this work well."),
              Tekst.of(
                  "Na een zwaar gesprek even kunnen uitblazen bij een collega: explain(\"H43\")",
                  "Being able to catch one’s breath with a colleague after a hard talk: explain(\"H43\")"),
              waar("alinea 8", "paragraph 8"),
              Z2),
          begrip(
              Tekst.of("aanleiding", "occasion"),
              Tekst.of(
                  "Waar een reden vandaan komt: het gaat om veiligheid, het is gezegd, het is gebeurd, het is gepland, of het is algemeen. In die volgorde komen de eerste suggesties. Zij ordent redenen, nooit mensen.",
                  "Where a reason comes from: it concerns safety, it was said, it happened, it is planned, or it is general. In that order come the first suggestions. It orders reasons, never people."),
              Tekst.of(
                  "explain(\"WIL_BESPREKEN\") zegt welke aanleiding dat is.",
                  "explain(\"WIL_BESPREKEN\") tells which kind of occasion that is.")));

  private BegrippenLeren() {}
}
