// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.Written.assertWritten;
import static nl.werkrelatie.review.Regelsets.HALF_YEAR;
import static nl.werkrelatie.review.Regelsets.LAST_WEEK;
import static nl.werkrelatie.review.Regelsets.handvat;
import static nl.werkrelatie.review.Regelsets.named;
import static nl.werkrelatie.review.Regelsets.rulesTo;
import static nl.werkrelatie.review.Regelsets.rulesWith;
import static nl.werkrelatie.review.Regelsets.standard;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole report of two rule sets in which nearly everything is wrong that can be. */
class WrittenControleTest {
  private static final Handvat ONE = handvat("DAM1");
  private static final Handvat HELD = handvat("DAM2", Signaal.STROEFHEID, Signaal.GROEI);
  private static final Handvat WAITING = handvat("DAM3", Signaal.STROEFHEID);
  private static final Handvat LONELY = handvat("DAM4");
  private static final Handvat NEVER = handvat("DAM5", Signaal.STILTE);

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void what_is_told_of_two_rule_sets(String language) throws IOException {
    Regelcontrole controle = Regelcontrole.of(damdorp(), brugstad());
    assertWritten("controle." + language + ".txt", controle.text(Locale.forLanguageTag(language)));
  }

  @Test
  void nearly_every_kind_of_point_is_told() {
    Set<Controlesoort> told =
        Regelcontrole.of(damdorp(), brugstad()).punten().stream()
            .map(Controlepunt::soort)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Controlesoort.class)));
    assertEquals(
        EnumSet.of(
            Controlesoort.BRON_ONTBREEKT, Controlesoort.GEWEIGERD, Controlesoort.VERTALING_GELIJK),
        EnumSet.complementOf(EnumSet.copyOf(told)),
        "what is not told");
  }

  private static Regelset damdorp() {
    Rule protecting = Regelsets.protecting();
    EigenSignaal same =
        new EigenSignaal("EIGEN_HALF", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(182));
    return named("damdorp")
        .handvatten(ONE, HELD, WAITING, LONELY, NEVER)
        .signalen(HALF_YEAR, LAST_WEEK, same)
        .rule("dubbel", ONE, Signaal.STILTE)
        .rule("dubbel-anders", ONE, any(Signaal.STILTE, Signaal.STILTE.and(Signaal.STROEFHEID)))
        .rule("smal", ONE, all(Signaal.STILTE, Signaal.KENNISMAKING))
        .rule("smal-eerst", standard("H21"), Signaal.HERSTEL_GEPROBEERD)
        .rule("breed-later", standard("H21"), Signaal.STROEFHEID)
        .rule(
            "nooit",
            ONE,
            all(Signaal.KENNISMAKING, Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT))
        .rule("nooit-drie", ONE, all(Signaal.STILTE, noBagageAtAll()))
        .rule("nooit-alleen", ONE, all(HALF_YEAR, not(HALF_YEAR)))
        .rule("dicht", ONE, Signaal.HERSTEL_GEPROBEERD, Signaal.STROEFHEID)
        .rule("tenzij-nooit", ONE, Signaal.GROEI, Signaal.STROEFHEID)
        .rule("altijd", LONELY, any(Signaal.OP_AFSTAND, not(Signaal.OP_AFSTAND)))
        .rule("nooit-niet", LONELY, not(all(Signaal.STROEFHEID, Signaal.GROEI)))
        .rule("drempel", ONE, Signaal.GROTE_CASELOAD)
        .rule("aangehouden", HELD, any(Signaal.HERSTEL_GEPROBEERD, Signaal.GROEI))
        .rule("altijd-aangehouden", NEVER, all(Signaal.STILTE, Signaal.KENNISMAKING))
        .rule("soms", WAITING, Signaal.STILTE)
        .because("a high risk score of this client")
        .rule("wacht", WAITING, Signaal.HERSTEL_GEPROBEERD)
        .order("H27", "H13")
        .order("H01", "H99")
        .order("H98", "H01")
        .off(protecting.id())
        .off("h99")
        .off(rulesTo("H36"))
        .off(rulesWith(Signaal.KORT_TRAJECT))
        .held(protecting.handvat().id(), Signaal.STILTE)
        .held("H99", Signaal.STILTE)
        .drempel(Drempel.STILTE, 60)
        .drempel(Drempel.KORT_TRAJECT, 40)
        .build();
  }

  private static Regelset brugstad() {
    EigenSignaal week =
        new EigenSignaal("EIGEN_WEEK", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(8));
    Handvat other = handvat("DAM1", Signaal.STILTE);
    return named("brugstad")
        .handvatten(other, handvat("BRUG1"))
        .signalen(week)
        .rule("dubbel", other, Signaal.OP_AFSTAND)
        .rule("anders", handvat("DAM2"), week)
        .drempel(Drempel.STILTE, 61)
        .off(
            StandaardCatalogus.vervallenRegels().keySet().stream()
                .sorted()
                .findFirst()
                .orElseThrow())
        .build();
  }

  private static Condition noBagageAtAll() {
    return all(
        not(Signaal.GEEN_BAGAGE_BEKEND),
        not(Signaal.LEVENSVERHAAL_GEDEELD),
        not(Signaal.SYSTEEMKRITIEK_GEDEELD));
  }
}
