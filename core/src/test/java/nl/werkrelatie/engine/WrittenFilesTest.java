// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.Written.assertWritten;
import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H32;
import static nl.werkrelatie.engine.Table.P;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers read in words as they were last looked at. Whoever changes a text reads the difference as
 * an inwoner or a consulent would.
 */
class WrittenFilesTest {
  private static final RuleEngine ENGINE = RuleEngine.standard();

  /** With parts in parts, of each kind. */
  private static final Rule NESTED =
      Rule.named("oudstad-2")
          .when(
              any(
                  all(Signaal.STILTE, any(Signaal.GROEI, not(Signaal.KENNISMAKING))),
                  not(any(Signaal.TIJDSDRUK, all(Signaal.OP_AFSTAND, Signaal.GROTE_CASELOAD))),
                  not(all(Signaal.STILTE, Signaal.GROEI))))
          .unless(any(Signaal.GROEI, not(Signaal.GEEN_TEAMOVERLEG)))
          .suggest(H32)
          .because("hiervoor", "for this");

  /** As one municipality sets it. */
  private static final RuleEngine OWN =
      ENGINE
          .with(
              OwnRules.regelset(
                  List.of(OwnRules.rule(Signaal.GEEN_TEAMOVERLEG, H32), NESTED),
                  List.of(new Aanhouding("H03", List.of(Signaal.STILTE))),
                  List.of(new Uitschakeling("h32-stilte", Tekst.of("zelf geregeld", "own way")))))
          .with(Drempels.standard().with(Drempel.STILTE, 60));

  /** With violence at home nearly everything waits; without it much is suggested. */
  private static final List<Werkrelatie> TOLD =
      List.of(EveryFact.werkrelatie(), EveryFact.werkrelatie().zonderGeweldThuis());

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_is_told_to_each_reader(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    List<String> texts = new ArrayList<>();
    for (Werkrelatie told : TOLD) {
      Suggesties answer = OWN.suggest(told, P);
      for (Weergave weergave : List.of(Weergave.EERSTE_SCHERM, Weergave.VOLLEDIG)) {
        texts.add(answer.text(locale, weergave));
      }
      texts.add(answer.atMost(2).text(locale));
      texts.add(answer.voorConsulent().atMost(1).text(locale));
    }
    Werkrelatie werkrelatie = EveryFact.werkrelatie();
    Suggesties suggesties = OWN.suggest(werkrelatie, P);
    texts.add(suggesties.voorTeam().text(locale, Weergave.VOLLEDIG));
    texts.add(suggesties.voorOrganisatie().text(locale, Weergave.VOLLEDIG));
    texts.add(OWN.voorInwoner(werkrelatie, P).text(locale, Weergave.VOLLEDIG));
    texts.add(VoorOverdracht.of(werkrelatie, P).text(locale));
    write("answer." + language + ".txt", texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_is_told_when_nothing_fits(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    RuleEngine none = RuleEngine.of(OwnRules.regelset().catalogus());
    Suggesties suggesties = none.suggest(Table.quiet(), P);
    write(
        "nothing." + language + ".txt",
        List.of(
            suggesties.text(locale, Weergave.VOLLEDIG),
            suggesties.voorTeam().text(locale, Weergave.VOLLEDIG),
            none.voorInwoner(Table.quiet(), P).text(locale, Weergave.VOLLEDIG)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void why_and_why_not_of_every_handvat(String language) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Werkrelatie werkrelatie : TOLD) {
      Suggesties suggesties = OWN.suggest(werkrelatie, P);
      OWN.handvatten().stream()
          .map(handvat -> suggesties.whyNot(handvat.id()).text(Locale.forLanguageTag(language)))
          .forEach(texts::add);
    }
    write("why-not." + language + ".txt", texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_differs_between_two_answers(String language) throws IOException {
    Werkrelatie quiet = Table.quiet().withGespreksmomenten(Table.moment("m1", 82));
    Werkrelatie meeting =
        quiet.withGespreksmomenten(
            quiet.gespreksmomenten().get(0),
            Table.planned().withDatum(P.plusDays(20)).withSoort(Gesprekssoort.KENNISMAKING));
    Suggesties now = ENGINE.suggest(quiet, P);
    Suggesties later = ENGINE.suggest(quiet, P.plusDays(8));
    Suggesties met = ENGINE.suggest(meeting, P.plusDays(8));
    Suggesties much = ENGINE.suggest(EveryFact.werkrelatie(), P);
    Suggesties own = OWN.suggest(EveryFact.werkrelatie(), P);
    Suggesties safe = ENGINE.suggest(TOLD.get(1), P);
    Suggesties safeOwn = OWN.suggest(TOLD.get(1), P);
    Locale locale = Locale.forLanguageTag(language);
    List<String> texts = new ArrayList<>();
    for (Vergelijking each :
        List.of(
            now.compare(now),
            now.compare(later),
            later.compare(now),
            later.compare(met),
            met.compare(later),
            much.compare(own),
            own.compare(much),
            now.compare(much),
            much.compare(now),
            much.compare(safe),
            safe.compare(much),
            safe.compare(safeOwn),
            safeOwn.compare(safe))) {
      texts.add(each.text(locale));
    }
    texts.add(much.compare(own).bronnenText(locale));
    texts.add(much.compare(own).verschillenText(locale));
    write("difference." + language + ".txt", texts);
  }

  /** Below each other; without the library's own version, which says nothing here. */
  private static void write(String name, List<String> texts) throws IOException {
    String told = String.join("\n==========\n\n", texts).replace(Herkomst.BIBLIOTHEEK, "0.1.0");
    assertWritten(name, told.strip() + "\n");
  }
}
