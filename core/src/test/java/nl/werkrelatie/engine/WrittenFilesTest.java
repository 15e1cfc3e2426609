// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H32;
import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers read in words as they were last looked at. Whoever changes a text writes these files anew
 * with {@code -Dwrite}, and reads the difference as an inwoner or a consulent would.
 */
class WrittenFilesTest {
  private static final boolean WRITE = System.getProperty("write") != null;
  private static final Path FILES =
      Path.of(System.getProperty("basedir", "."), "src/test/resources");

  private static final RuleEngine ENGINE = RuleEngine.standard();

  /** As one municipality sets it. */
  private static final RuleEngine OWN =
      ENGINE
          .with(
              OwnRules.regelset(
                  List.of(OwnRules.rule(Signaal.GEEN_TEAMOVERLEG, H32)),
                  List.of(new Aanhouding("H03", List.of(Signaal.STILTE))),
                  List.of(new Uitschakeling("h32-stilte", Tekst.of("zelf geregeld", "own way")))))
          .with(Drempels.standard().with(Drempel.STILTE, 60));

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_is_told_to_each_reader(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Suggesties suggesties = OWN.suggest(EveryFact.werkrelatie(), P);
    List<String> texts = new ArrayList<>();
    for (Weergave weergave : List.of(Weergave.EERSTE_SCHERM, Weergave.VOLLEDIG)) {
      texts.add(suggesties.text(locale, weergave));
    }
    texts.add(suggesties.atMost(2).text(locale));
    texts.add(suggesties.voorTeam().text(locale, Weergave.VOLLEDIG));
    texts.add(suggesties.voorOrganisatie().text(locale, Weergave.VOLLEDIG));
    texts.add(OWN.voorInwoner(EveryFact.werkrelatie(), P).text(locale, Weergave.VOLLEDIG));
    texts.add(VoorOverdracht.of(EveryFact.werkrelatie(), P).text(locale));
    assertWritten("answer." + language + ".txt", texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_is_told_when_nothing_fits(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    RuleEngine none = RuleEngine.of(OwnRules.regelset().catalogus());
    Suggesties suggesties = none.suggest(Table.quiet(), P);
    assertWritten(
        "nothing." + language + ".txt",
        List.of(
            suggesties.text(locale, Weergave.VOLLEDIG),
            suggesties.voorTeam().text(locale, Weergave.VOLLEDIG),
            none.voorInwoner(Table.quiet(), P).text(locale, Weergave.VOLLEDIG)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void why_and_why_not_of_every_handvat(String language) throws IOException {
    Suggesties suggesties = OWN.suggest(EveryFact.werkrelatie(), P);
    assertWritten(
        "why-not." + language + ".txt",
        OWN.handvatten().stream()
            .map(handvat -> suggesties.whyNot(handvat.id()).text(Locale.forLanguageTag(language)))
            .toList());
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
            much.compare(now))) {
      texts.add(each.text(locale));
    }
    texts.add(much.compare(own).bronnenText(locale));
    texts.add(much.compare(own).verschillenText(locale));
    assertWritten("difference." + language + ".txt", texts);
  }

  /** Below each other; without the library's own version, which says nothing here. */
  private static void assertWritten(String name, List<String> texts) throws IOException {
    String told =
        String.join("\n==========\n\n", texts).replace(Herkomst.BIBLIOTHEEK, "0.1.0").strip()
            + "\n";
    Path file = FILES.resolve(name);
    String kept = Files.exists(file) ? Files.readString(file) : "";
    if (WRITE && !kept.equals(told)) {
      Files.writeString(file, told);
    } else {
      assertEquals(told, kept, () -> file + " is out of step; write it, and read what changed");
    }
  }
}
