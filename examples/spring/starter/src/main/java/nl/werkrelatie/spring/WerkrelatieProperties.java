// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What a host sets of the library. A name under {@code werkrelatie} that stands for nothing stops
 * the start.
 *
 * @param drempels Thresholds that your organisation sets, by their code
 * @param regelsets Files with rule sets of your organisation, such as
 *     file:/etc/werkrelatie/ons.json
 * @param logboek What every line in your logboek of processing says
 * @param problems Refusals as problem+json
 */
@ConfigurationProperties(prefix = "werkrelatie", ignoreUnknownFields = false)
public record WerkrelatieProperties(
    @DefaultValue Map<Drempel, Integer> drempels,
    @DefaultValue List<Resource> regelsets,
    @DefaultValue Logging logboek,
    @DefaultValue Problems problems) {

  /** Copies both collections; refuses every value outside the range of its threshold at once. */
  public WerkrelatieProperties {
    Map<Drempel, Integer> inOrder = new EnumMap<>(Drempel.class);
    inOrder.putAll(drempels);
    drempels = Collections.unmodifiableMap(inOrder);
    regelsets = List.copyOf(regelsets);
    Faults faults = new Faults();
    drempels.forEach(
        (drempel, waarde) ->
            faults.gather(property(drempel), () -> Drempels.standard().with(drempel, waarde)));
    faults.refuse();
  }

  static String property(Drempel drempel) {
    return "werkrelatie.drempels." + drempel.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** These thresholds, and in their place those that are set. */
  Drempels thresholds(Drempels base) {
    Drempels all = base;
    for (Map.Entry<Drempel, Integer> one : drempels.entrySet()) {
      all = all.with(one.getKey(), one.getValue());
    }
    return all;
  }

  /**
   * What every line in the logboek says.
   *
   * @param processingActivityId Where your register of processing activities describes this one;
   *     needed as soon as there is a Logboek
   * @param dataSubjectIdType What kind of id your Logboek gives for a person, such as BSN
   */
  public record Logging(@Nullable URI processingActivityId, @Nullable String dataSubjectIdType) {}

  /**
   * Refusals as problem+json.
   *
   * @param enabled Whether a refused werkrelatie, value or rule set is answered with problem+json
   */
  public record Problems(@DefaultValue("true") boolean enabled) {}
}
