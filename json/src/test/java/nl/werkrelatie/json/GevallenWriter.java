// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.fixtures.Example;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Voorrang;

/**
 * The published gevallen as they should be: each expects what the engine says, and what a new
 * signaal or handvat has to have is shown by a geval that is there, or by one that is made for it.
 *
 * <p>What it cannot make, for example both sides of a threshold, the tests of the gevallen ask for.
 */
final class GevallenWriter {
  private final Map<String, GevalDraft> gevallen = new LinkedHashMap<>();

  private GevallenWriter() {}

  /** Every file of the published gevallen with what should stand in it. */
  static Map<Path, String> files() {
    GevallenWriter writer = new GevallenWriter();
    PublishedSet.all().forEach(entry -> writer.add(GevalDraft.of(entry)));
    for (Signaal signaal : Signaal.values()) {
      if (writer.first(one -> one.entry().shows(signaal, Signaalzijde.GELDT)).isEmpty()) {
        GevallenOfSignaal.make(signaal).forEach(writer::add);
      }
    }
    StandaardCatalogus.catalogus().rules().forEach(writer::showWays);
    StandaardCatalogus.catalogus().handvatten().forEach(writer::showSilent);
    StandaardCatalogus.catalogus().handvatten().forEach(writer::showHeld);
    Map<Path, String> files = new LinkedHashMap<>();
    writer.gevallen.forEach(
        (id, one) ->
            files.put(Gevallen.FOLDER.resolve(one.bestand()), GevalJson.write(one.geval())));
    files.put(
        Gevallen.FOLDER.resolve("index.json"),
        GevallenJson.write(writer.gevallen.values().stream().map(GevalDraft::verwijzing).toList()));
    return files;
  }

  private void add(GevalDraft geval) {
    gevallen.put(geval.id(), geval);
  }

  private Optional<GevalDraft> first(Predicate<GevalDraft> wanted) {
    return gevallen.values().stream().filter(wanted).findFirst();
  }

  private void showWays(Rule rule) {
    String handvat = rule.handvat().id();
    for (Set<Signaal> way : GevallenCoverageTest.ways(rule.when())) {
      show(
              one -> one.suggested().contains(handvat) && leads(one, handvat, way),
              one -> leads(one, handvat, way),
              () ->
                  made(
                      rule.id() + "-voorgesteld",
                      handvat + ": voorgesteld",
                      Example.suggesting(handvat)
                          .and(Condition.all(way.toArray(Condition[]::new)))))
          .ifPresent(one -> one.suggested().add(handvat));
    }
  }

  private void showSilent(Handvat handvat) {
    String id = handvat.id();
    show(
            one -> one.silent().contains(id) && nextTo(one, id),
            one -> !one.entry().suggests(id) && !one.entry().holds(id) && nextTo(one, id),
            Optional::empty)
        .ifPresent(one -> one.silent().add(id));
  }

  private static boolean leads(GevalDraft one, String handvat, Set<Signaal> way) {
    return GevallenCoverageTest.redenen(one.entry(), handvat).equals(way);
  }

  private boolean nextTo(GevalDraft one, String handvat) {
    return one.buur().map(gevallen::get).filter(buur -> buur.entry().suggests(handvat)).isPresent();
  }

  private void showHeld(Handvat handvat) {
    for (Constatering grond : handvat.aanhoudenBij()) {
      showHeld(handvat, grond);
    }
    for (Voorrang voorrang : StandaardCatalogus.catalogus().voorrang()) {
      if (!voorrang.doorgelaten().contains(handvat.id())) {
        showHeld(handvat, voorrang);
      }
    }
  }

  private void showHeld(Handvat handvat, Aanhoudgrond grond) {
    Verwachting.Aangehouden held = new Verwachting.Aangehouden(handvat.id(), List.of(grond.code()));
    String word = grond.code().toLowerCase(Locale.ROOT);
    show(
            one -> one.entry().showsHeld(handvat.id(), grond.code()),
            one -> one.entry().holds(handvat.id(), grond.code()),
            () ->
                made(
                    handvat.id() + "-aangehouden-" + word,
                    handvat.id() + ": aangehouden bij " + word.replace('_', ' '),
                    Example.holding(handvat, grond)))
        .ifPresent(one -> one.held().add(held));
  }

  /** The geval that should show something more: none when one does, else the first that can. */
  private Optional<GevalDraft> show(
      Predicate<GevalDraft> shows,
      Predicate<GevalDraft> could,
      Supplier<Optional<GevalDraft>> otherwise) {
    return first(shows).isPresent() ? Optional.empty() : first(could).or(otherwise);
  }

  /** Of what cannot be so there is no geval. */
  private Optional<GevalDraft> made(String id, String titel, Example example) {
    Scenario scenario;
    try {
      scenario = example.scenario();
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
    GevalDraft made = GevalDraft.of(id, titel, scenario, Optional.empty());
    add(made);
    return Optional.of(made);
  }
}
