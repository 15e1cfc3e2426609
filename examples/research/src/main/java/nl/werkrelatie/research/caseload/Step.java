// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One step of a scenario.
 *
 * @param stap its name, once in a scenario
 * @param wat what happens, in a sentence
 * @param bron the paragraph it comes from, such as {@code Z1 ¶7}, or {@code aanname}
 * @param na how many days after the step before it
 * @param kans in how many of a hundred it comes; always when it is not given
 * @param keer how many times it comes, one after the other
 * @param per for whom it is drawn: each inwoner, or once for all inwoners of a consulent
 * @param sluit the signalen and zelfrapportages that it closes
 * @param feiten what it leaves in the werkrelatie, in the words of the format; a value can be drawn
 * @param stappen the steps that come with it
 */
record Step(
    @JsonProperty(required = true) String stap,
    @JsonProperty(required = true) String wat,
    @JsonProperty(required = true) String bron,
    @Nullable Between na,
    @Nullable Integer kans,
    @Nullable Between keer,
    @Nullable Per per,
    @Nullable List<String> sluit,
    @Nullable ObjectNode feiten,
    @Nullable List<Step> stappen) {

  /** For whom a step is drawn. */
  enum Per {
    inwoner,
    consulent
  }

  Step {
    Given.require(stap, "stap");
    Given.require(wat, "wat");
    Given.require(bron, "bron");
    if (sluit != null) {
      Given.requireAll(sluit, "sluit");
    }
    if (stappen != null) {
      Given.requireAll(stappen, "stappen");
    }
    if (kans != null && (kans < 1 || kans > 99)) {
      throw new IllegalArgumentException("kans is 1 to 99; leave it out for a step that comes");
    }
    if (keer != null && keer.van() < 0) {
      throw new IllegalArgumentException("keer is less than 0");
    }
    if (feiten != null) {
      FactTemplate.check(feiten);
    }
    sluit = sluit == null ? List.of() : List.copyOf(sluit);
    stappen = stappen == null ? List.of() : List.copyOf(stappen);
  }

  Between delay() {
    return Objects.requireNonNullElse(na, Between.NONE);
  }

  Between times() {
    return Objects.requireNonNullElse(keer, Between.ONCE);
  }

  boolean isUncertain() {
    return kans != null;
  }

  /** This step and every step that comes with it. */
  Stream<Step> all() {
    return Stream.concat(Stream.of(this), stappen.stream().flatMap(Step::all));
  }
}
