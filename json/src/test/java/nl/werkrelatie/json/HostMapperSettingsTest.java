// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.HostMapperGoldenTest.compact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkrelatie.json.HostMapper.Way;
import nl.werkrelatie.json.HostObjects.Dossier;
import nl.werkrelatie.json.HostObjects.Eigen;
import nl.werkrelatie.json.HostObjects.Kaart;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The host's settings change the host's objects and never ours; ours change nothing of the host.
 */
class HostMapperSettingsTest {
  /** What each setting does to the host's own object, so that a setting that does nothing shows. */
  private static final Map<HostSetting, String> HOST_SHOWS = new EnumMap<>(HostSetting.class);

  static {
    HOST_SHOWS.put(HostSetting.NAMING, "\"GEOPEND_OP\":\"21/11/2026\"");
    HOST_SHOWS.put(HostSetting.NUMBERS_AS_STRINGS, "\"aantalStukken\":\"12\"");
    HOST_SHOWS.put(HostSetting.SORTING, "{\"aantalStukken\":12,\"eersteRelatie\":");
    HOST_SHOWS.put(HostSetting.ENUMS_AND_DATES, "\"kanaal\":4,");
  }

  static List<HostMapper> all() {
    return HostMapper.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_setting_of_the_host_changes_what_is_written(HostMapper plain) throws IOException {
    Dossier dossier = HostObjects.dossier();
    for (HostSetting setting : HostSetting.values()) {
      HostMapper mapper = plain.with(setting);
      assertEquals(
          compact(Examples.full()), mapper.write(Examples.full()), () -> setting + ": alone");
      if (setting != HostSetting.NUMBERS_AS_STRINGS) {
        // The numbers of a tree are the host's own.
        assertEquals(
            compact(Examples.full()),
            mapper.writeTree(Examples.full()),
            () -> setting + ": a tree");
      }
      String number = setting == HostSetting.NUMBERS_AS_STRINGS ? "\"12\"" : "12";
      assertTrue(
          mapper.write(new Object[] {Examples.full(), 12}).contains("}," + number + "]"),
          () -> setting + ": the host's own number after ours");
      String written = mapper.write(dossier);
      assertTrue(
          written.contains(":" + compact(Examples.full())), () -> setting + ": in " + written);
      assertTrue(
          written.contains(compact(dossier.gevallen().get("S12"))), () -> setting + ": the geval");
      assertTrue(
          written.contains("\"21/11/2026\""), () -> setting + ": the host's own date is changed");
      String shown = HOST_SHOWS.getOrDefault(setting, "");
      assertTrue(written.contains(shown), () -> setting + " does not show in " + written);
      assertEquals(
          setting != HostSetting.VIEW,
          written.contains("\"verborgen\":") || written.contains("VERBORGEN"),
          () -> setting + ": the host's own view");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_setting_of_the_host_changes_what_is_read(HostMapper plain) throws IOException {
    for (HostSetting setting : HostSetting.values()) {
      HostMapper mapper = plain.with(setting);
      assertEquals(
          Examples.full(),
          mapper.read(compact(Examples.full()), Werkrelatie.class),
          () -> setting + ": alone");
      Kaart kaart = new Kaart();
      kaart.setRelatie(Examples.full());
      assertEquals(
          Examples.full(),
          mapper.read(mapper.write(kaart), Kaart.class).getRelatie(),
          () -> setting + ": in a bean");
      Throwable refusal =
          HostMapperRefusalTest.refusal(
              mapper,
              Documents.werkrelatie("'volgnummer':'5','begin':['2026-01-01'],'team':'','X':1"),
              Werkrelatie.class);
      assertEquals(
          List.of(
              "WRONG_TYPE /volgnummer",
              "WRONG_TYPE /begin",
              "WRONG_TYPE /team",
              "UNKNOWN_PROPERTY /*"),
          Refusals.places(HostMapperRefusalTest.violations(refusal)),
          () -> setting + ": something was taken for something else");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_configuration_of_the_host_is_the_same_with_and_without_us(HostMapper plain)
      throws IOException {
    for (HostSetting setting : HostSetting.values()) {
      HostMapper with = plain.with(setting);
      HostMapper without = with.by(Way.WITHOUT);
      assertEquals(without.configuration(), with.configuration(), setting::name);
      assertTrue(with.configuration().size() > 60, "hardly anything was compared");
      String eigen = with.write(HostObjects.EIGEN);
      assertEquals(without.write(HostObjects.EIGEN), eigen, setting::name);
      if (setting != HostSetting.VIEW) {
        assertEquals(HostObjects.EIGEN, with.read(eigen, Eigen.class), setting::name);
      }
    }
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("all")
  void many_threads_use_one_mapper(HostMapper mapper) throws Exception {
    String expected = compact(Examples.full());
    java.util.concurrent.ExecutorService threads =
        java.util.concurrent.Executors.newFixedThreadPool(32);
    try {
      List<java.util.concurrent.Callable<Boolean>> work =
          IntStream.range(0, 640)
              .<java.util.concurrent.Callable<Boolean>>mapToObj(
                  number ->
                      () ->
                          mapper.write(Examples.full()).equals(expected)
                              && mapper.read(expected, Werkrelatie.class).equals(Examples.full()))
              .toList();
      for (java.util.concurrent.Future<Boolean> done : threads.invokeAll(work)) {
        assertTrue(done.get(), "a thread got another document");
      }
    } finally {
      threads.shutdown();
    }
  }
}
