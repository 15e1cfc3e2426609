// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.review.Zwaarte;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The rule sets that a command lays beside the standard catalogue, and the thresholds it sets. */
final class RuleSets {
  private static final Tekst THE_SET = Tekst.of("de regelset in ", "the rule set in ");
  private static final Tekst IS_REFUSED = Tekst.of(" is geweigerd: ", " is refused: ");
  private static final Tekst NO_FIT =
      Tekst.of(
          "hij past niet bij de andere regels; kijk hem na met check",
          "it does not fit the other rules; look at it with check");

  @Option(
      names = "--regelset",
      paramLabel = "FILE",
      description =
          "A rule set of your organisation as JSON, laid beside the standard catalogue; can be repeated.")
  private List<InputFile> files = new ArrayList<>();

  @Option(
      names = "--drempel",
      paramLabel = "NAME=N",
      completionCandidates = Setting.Names.class,
      description =
          "A threshold your organisation sets, for example grote_caseload=90; can be repeated. One of: ${COMPLETION-CANDIDATES}.")
  private List<Setting> settings = List.of();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  boolean isEmpty() {
    return files.isEmpty() && settings.isEmpty();
  }

  /** These thresholds, and in their place those that were given. */
  Drempels drempels(Drempels given) {
    Drempels set = given;
    for (Map.Entry<Drempel, Integer> own :
        OnlyOnce.settings(settings, Objects.requireNonNull(spec)).entrySet()) {
      set = set.with(own.getKey(), own.getValue());
    }
    return set;
  }

  /** The standard engine with every rule set and threshold that was given. */
  RuleEngine engine(Locale locale) {
    return under(drempels(Drempels.standard()), rules(locale), locale);
  }

  /** This engine under these thresholds; refuses when a rule set sets one to another value. */
  static RuleEngine under(Drempels drempels, RuleEngine engine, Locale locale) {
    for (Drempel drempel : Drempel.values()) {
      for (Regelset regelset : engine.regelsets()) {
        Optional<Drempelwaarde> theirs = ofOrganisatie(regelset.drempels(), drempel);
        Optional<Drempelwaarde> ours = ofOrganisatie(drempels, drempel);
        if (theirs.isPresent() && ours.isPresent() && !theirs.equals(ours)) {
          String name = Setting.name(drempel);
          int waarde = theirs.get().waarde();
          throw new RefusedInput(
              String.format(
                  Locale.ROOT,
                  Tekst.of(
                          "drempel %s is %d in regelset %s; neem die waarde over of laat haar weg",
                          "threshold %s is %d in rule set %s; take that value or leave it out")
                      .in(locale),
                  name,
                  waarde,
                  regelset.id()));
        }
      }
    }
    return engine.with(drempels);
  }

  private static Optional<Drempelwaarde> ofOrganisatie(Drempels drempels, Drempel drempel) {
    return drempels.van(drempel).filter(waarde -> waarde.gezetDoor() == GezetDoor.ORGANISATIE);
  }

  /**
   * The standard engine with every rule set; refuses with every mistake, so that its author can
   * mend it.
   */
  RuleEngine rules(Locale locale) {
    RuleEngine all = RuleEngine.standard();
    List<Regelset> read = new ArrayList<>();
    for (InputFile file : files) {
      String refused = THE_SET.in(locale) + file.name(locale) + IS_REFUSED.in(locale);
      try {
        read.add(file.read(locale, RegelsetJson::read));
        all = all.with(read.get(read.size() - 1));
      } catch (DocumentRefusedException mistakes) {
        throw new RefusedInput(
            mistakes.violations().stream()
                .map(violation -> refused + violation.inOneLine(locale))
                .toList());
      } catch (IllegalArgumentException contradiction) {
        throw new RefusedInput(together(read, refused, locale));
      }
    }
    return all;
  }

  /** What does not fit together, as a check reports it. */
  private static List<String> together(List<Regelset> read, String refused, Locale locale) {
    List<String> mistakes =
        Regelcontrole.of(read).punten(Zwaarte.FOUT).stream()
            .map(punt -> refused + punt.text(locale))
            .toList();
    return mistakes.isEmpty() ? List.of(refused + NO_FIT.in(locale)) : mistakes;
  }
}
