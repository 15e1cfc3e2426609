// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Feitvorm;
import nl.werkrelatie.text.Folding;
import org.jspecify.annotations.Nullable;

/** Suggesties in words, for the consulent. */
final class SuggestiesText {
  private static final int INDENT = 4;
  private static final Set<Feitvorm> SAID =
      Set.of(
          Feitvorm.LEVENSVERHAAL,
          Feitvorm.SYSTEEMKRITIEK,
          Feitvorm.WAARNEMING,
          Feitvorm.UITING,
          Feitvorm.SIGNAAL);

  private final Lines lines;
  private final HandvatText handvatten;
  private final Weergave weergave;
  private final boolean forInwoner;

  private SuggestiesText(Lines lines, Weergave weergave, boolean forInwoner) {
    this.lines = lines;
    this.handvatten = forInwoner ? HandvatText.forInwoner(lines) : new HandvatText(lines);
    this.weergave = weergave;
    this.forInwoner = forInwoner;
  }

  static String of(Suggesties suggesties, Locale locale, Weergave weergave, Folding folding) {
    Lines lines = new Lines(locale, folding);
    new SuggestiesText(lines, weergave, false)
        .write(weergave.alles() ? suggesties : suggesties.atMost(Weergave.FEW));
    return lines.toString();
  }

  /** What is suggested, to the inwoner: no id of a fact, which means nothing to a reader. */
  static void forInwoner(Lines lines, List<Suggestie> suggesties, Weergave weergave) {
    SuggestiesText text = new SuggestiesText(lines, weergave, true);
    if (suggesties.isEmpty()) {
      text.handvatten.nothing();
    }
    text.suggested(suggesties);
  }

  private void write(Suggesties suggesties) {
    handvatten.opening(
        lines.in("Suggesties op ", "Suggesties on ") + lines.date(suggesties.peildatum()));
    if (suggesties.alle().isEmpty() && !suggesties.isShortened()) {
      nothing(suggesties.aangehouden());
    }
    suggested(suggesties.alle());
    handvatten.others(suggesties.overige().stream().map(Suggestie::handvat).toList());
    held(suggesties.aangehouden());
    handvatten.receipt(
        suggesties::herkomst, suggesties.peildatum(), suggesties.catalogi(), weergave.bronnen());
  }

  private void nothing(List<Aangehouden> held) {
    if (held.isEmpty()) {
      handvatten.nothing();
    } else {
      handvatten.nothingButWhatWaits();
    }
  }

  private void suggested(List<Suggestie> suggesties) {
    @Nullable Kernvraag above = null;
    for (Suggestie suggestie : suggesties) {
      Kernvraag kernvraag = suggestie.handvat().kernvraag();
      if (kernvraag != above) {
        handvatten.kernvraag(kernvraag);
      }
      above = kernvraag;
      suggestie(suggestie);
    }
  }

  /** What waits, with its grounds; what waits for the same grounds stands together. */
  private void held(List<Aangehouden> held) {
    if (held.isEmpty()) {
      return;
    }
    lines.heading(lines.in("Wat nu nog wacht", "Held for now"));
    Map<List<Aanhoudgrond>, List<Aangehouden>> together =
        held.stream()
            .collect(
                Collectors.groupingBy(
                    Aangehouden::gronden, LinkedHashMap::new, Collectors.toList()));
    together.forEach(this::held);
  }

  private void held(List<Aanhoudgrond> gronden, List<Aangehouden> together) {
    lines.blank();
    for (Aangehouden one : together) {
      lines.line(0, one.handvat().id() + " " + lines.in(one.handvat().titel()));
      if (weergave.bronnen()) {
        lines.line(INDENT, lines.in("Zou passen", "Would fit"));
        one.redenen().forEach(this::reden);
      }
    }
    lines.line(INDENT, lines.in("Past nu niet", "Does not fit now"));
    for (Aanhoudgrond grond : gronden) {
      String code = weergave.bronnen() ? " [" + grond.code() + "]" : "";
      lines.item(INDENT, lines.in(grond.zin()) + code);
    }
  }

  private void suggestie(Suggestie suggestie) {
    handvatten.title(suggestie.handvat());
    handvatten.text(suggestie.handvat());
    if (weergave.bronnen()) {
      handvatten.addressees(suggestie.handvat());
    }
    lines.line(INDENT, lines.in("Waarom", "Why"));
    suggestie.redenen().forEach(this::reden);
    if (weergave.bronnen()) {
      handvatten.sources(suggestie.handvat());
      handvatten.thresholds(suggestie.drempels());
      handvatten.tensions(suggestie.spanningen());
    }
  }

  private void reden(Reden reden) {
    lines.item(INDENT, lines.in("want ", "because ") + lines.in(reden.rule().because()));
    for (Constatering signaal : reden.signalen()) {
      String facts = weergave.bronnen() ? facts(reden.feiten(signaal)) : "";
      lines.item(INDENT + 2, lines.in(signaal.zin()) + facts);
    }
  }

  /** The facts behind a signaal, between brackets; nothing when there are none. */
  static String facts(Lines lines, List<Feitverwijzing> feiten) {
    return new SuggestiesText(lines, Weergave.VOLLEDIG, false).facts(feiten);
  }

  private String facts(List<Feitverwijzing> feiten) {
    return feiten.isEmpty()
        ? ""
        : " (" + String.join("; ", feiten.stream().map(this::fact).distinct().toList()) + ")";
  }

  private String fact(Feitverwijzing feit) {
    String id = feit.id().filter(known -> !forInwoner).map(known -> " " + known).orElse("");
    String datum = feit.datum().map(known -> ", " + date(feit.vorm(), known)).orElse("");
    return lines.in(feit.vorm().label()) + id + datum;
  }

  /** Of what was said the inwoner reads the year, as among the facts. */
  private String date(Feitvorm vorm, LocalDate datum) {
    return forInwoner && SAID.contains(vorm) ? String.valueOf(datum.getYear()) : lines.date(datum);
  }
}
