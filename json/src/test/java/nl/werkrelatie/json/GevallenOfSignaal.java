// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.geval.Signaalzijde.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.werkrelatie.fixtures.Example;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.signaal.Vraag.Feitkenmerk;
import nl.werkrelatie.signaal.Vraag.Gesprekskenmerk;
import nl.werkrelatie.situatie.Signalen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The gevallen of a new signaal that asks for one property of one fact: it holds, and each other
 * geval differs from that in one property.
 */
final class GevallenOfSignaal {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Signaal signaal;
  private final Scenario holding;
  private final String fact;
  private final List<GevalDraft> made = new ArrayList<>();

  private GevallenOfSignaal(Signaal signaal) {
    this.signaal = signaal;
    Scenario example = Example.where(signaal).scenario();
    this.fact =
        signalen(example).feiten(signaal).stream()
            .flatMap(feit -> feit.id().stream())
            .findFirst()
            .orElse("");
    this.holding =
        changed(example, fact -> fact.put("datum", example.peildatum().minusDays(10).toString()))
            .filter(earlier -> signalen(earlier).stand(signaal) == Stand.GELDT)
            .orElse(example);
  }

  /** Those of this signaal; of another form only that it holds. */
  static List<GevalDraft> make(Signaal signaal) {
    GevallenOfSignaal gevallen = new GevallenOfSignaal(signaal);
    if (signaal.vraag() instanceof Vraag.Vermeld vermeld) {
      gevallen.addOf(vermeld);
    } else if (signaal.vraag() instanceof Vraag.Laatste laatste) {
      gevallen.addOf(laatste);
    } else {
      gevallen.add(GELDT, "het signaal geldt", fact -> {});
    }
    return gevallen.made;
  }

  private void addOf(Vraag.Vermeld vermeld) {
    String property = vermeld.kenmerk() == Feitkenmerk.UITING ? "gevolg" : "soort";
    LocalDate today = holding.peildatum();
    add(GELDT, "het is gezegd en telt nog", fact -> {});
    addOther(property, vermeld.waarden());
    add(LAATSTE_DAG, "het telt vandaag voor het laatst", day("verlooptOp", today))
        .show(signaal, GELDT);
    add(VERLOPEN, "het telde gisteren voor het laatst", day("verlooptOp", today.minusDays(1)))
        .show(signaal, GELDT_NIET);
    add(LATER, "met de datum van morgen telt het nog niet", day("datum", today.plusDays(1)))
        .show(signaal, GELDT_NIET);
    if (vermeld.kenmerk() == Feitkenmerk.SIGNAAL
        || vermeld.kenmerk() == Feitkenmerk.ZELFRAPPORTAGE) {
      add(GESLOTEN, "het is vandaag gesloten", day("geslotenOp", today)).show(signaal, GELDT_NIET);
    }
  }

  private void addOf(Vraag.Laatste laatste) {
    String property =
        laatste.kenmerk() == Gesprekskenmerk.SLEUTELMOMENT_VOOR
            ? "sleutelmomentVoor"
            : word(laatste.kenmerk());
    LocalDate today = holding.peildatum();
    add(GELDT, "zo was het laatste contact", fact -> {}).show(signaal, VOORBIJ);
    addOther(property, laatste.waarden());
    add(NIET_VASTGELEGD, "van het laatste contact is dit onbekend", fact -> fact.remove(property));
    add(GEPLAND, "een gesprek dat gepland bleef, telt niet", fact -> fact.put("status", "gepland"))
        .show(signaal, GELDT_NIET);
    add(LATER, "een gesprek met de datum van morgen telt nog niet", day("datum", today.plusDays(1)))
        .show(signaal, GELDT_NIET);
    add(VOORGANGER, "het laatste contact was met een voorganger en telt mee", with(true));
    add(EIGEN, "het laatste contact was met deze consulent", with(false));
  }

  /** The first other value with which the signaal fails; a planned moment is a side of its own. */
  private void addOther(String property, List<Enum<?>> values) {
    Arrays.stream(values.get(0).getDeclaringClass().getEnumConstants())
        .filter(other -> other != Gespreksstatus.GEPLAND)
        .map(other -> word((Enum<?>) other))
        .filter(
            other ->
                changed(holding, fact -> put(fact, property, other))
                    .filter(scenario -> signalen(scenario).stand(signaal) == Stand.GELDT_NIET)
                    .isPresent())
        .findFirst()
        .ifPresent(
            other ->
                add(
                    GELDT_NIET,
                    "het is " + other.replace('_', ' '),
                    fact -> put(fact, property, other)));
  }

  /** This value, or a list of this one where there is a list. */
  private static void put(ObjectNode fact, String property, String value) {
    if (fact.get(property) instanceof ArrayNode) {
      fact.putArray(property).add(value);
    } else {
      fact.put(property, value);
    }
  }

  /** Beside the one that holds, or beside the one on the other side of the same day or person. */
  private GevalDraft add(Signaalzijde zijde, String what, Consumer<ObjectNode> change) {
    String name = word(signaal);
    Optional<String> buur =
        switch (zijde) {
          case GELDT, LAATSTE_DAG -> Optional.empty();
          case VERLOPEN -> Optional.of(name + "-" + word(LAATSTE_DAG));
          case EIGEN -> Optional.of(name + "-" + word(VOORGANGER));
          default -> Optional.of(name + "-" + word(GELDT));
        };
    String first = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    GevalDraft draft =
        GevalDraft.of(
            name + "-" + word(zijde),
            first.replace('_', ' ') + ": " + what,
            changed(holding, change).orElseThrow(),
            buur);
    made.add(draft.show(signaal, zijde));
    return draft;
  }

  /** With this change in the fact that decides; empty when there can be no such werkrelatie. */
  private Optional<Scenario> changed(Scenario scenario, Consumer<ObjectNode> change) {
    JsonNode werkrelatie = MAPPER.readTree(WerkrelatieJson.write(scenario.werkrelatie()));
    for (JsonNode one : werkrelatie.findParents("id")) {
      if (one.get("id").asString().equals(fact)) {
        change.accept((ObjectNode) one);
      }
    }
    try {
      return Optional.of(
          scenario.withWerkrelatie(WerkrelatieJson.read(MAPPER.writeValueAsString(werkrelatie))));
    } catch (DocumentRefusedException impossible) {
      return Optional.empty();
    }
  }

  private static Signalen signalen(Scenario scenario) {
    return scenario.suggesties().signalen();
  }

  private static Consumer<ObjectNode> day(String property, LocalDate day) {
    return fact -> fact.put(property, day.toString());
  }

  private static Consumer<ObjectNode> with(boolean voorganger) {
    return fact -> fact.put("metVoorganger", voorganger);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
