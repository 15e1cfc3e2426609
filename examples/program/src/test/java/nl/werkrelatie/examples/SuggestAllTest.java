// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.examples.io.Surroundings;
import nl.werkrelatie.examples.io.Terminal;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestAllTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @TempDir private Path folder;

  private record Answer(int exit, byte[] out, String err) {}

  @Test
  void each_line_gets_its_suggesties_in_its_place_and_a_bad_one_is_told() throws IOException {
    Answer answer = answer(json(1) + "\nGEHEIM\n" + json(3) + "\n");
    assertEquals(suggesties(1) + "\n\n" + suggesties(3) + "\n", text(answer.out()));
    assertEquals(
        "werkrelatie: streamregel 2 is geweigerd: regel 1, kolom 1: het document is hier geen JSON; controleer aanhalingstekens, komma's en haken\n",
        answer.err());
    assertEquals(1, answer.exit(), "the exit code");
    assertEquals(
        "werkrelatie: stream line 1 is refused: line 1, column 1: the document is no JSON here; check quotes, commas and brackets\n",
        answer("GEHEIM\n", "--language", "en").err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"consulent", "team", "organisatie", "inwoner"})
  void each_reader_gets_a_stream_of_the_own_view(String reader) throws IOException {
    Answer answer = answer(json(1) + "\n" + json(25) + "\n", "--for", reader);
    assertEquals(0, answer.exit(), answer.err());
    assertEquals(view(reader, 1) + "\n" + view(reader, 25) + "\n", text(answer.out()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"team", "organisatie", "inwoner"})
  void no_line_for_others_shows_that_violence_at_home_was_told(String reader) throws IOException {
    String without = lines(false);
    String with = lines(true);
    assertEquals(
        text(answer(without, "--for", reader).out()), text(answer(with, "--for", reader).out()));
    assertNotEquals(
        text(answer(without, "--for", "consulent").out()),
        text(answer(with, "--for", "consulent").out()),
        "the consulent is told nothing either");
  }

  private static String lines(boolean told) {
    return Gevallen.alle()
        .limit(60)
        .map(Geval::werkrelatie)
        .map(
            one ->
                one.withBagage(
                    one.bagage().stream()
                        .filter(
                            bagage ->
                                !(bagage instanceof GeschondenLevensverhaal verhaal
                                    && verhaal
                                        .soort()
                                        .equals(Optional.of(Levensverhaalsoort.HUISELIJK_GEWELD))))
                        .toList()))
        .map(one -> told ? violent(one) : one)
        .map(one -> WerkrelatieJson.write(one, JsonForm.COMPACT) + "\n")
        .collect(Collectors.joining());
  }

  private static Werkrelatie violent(Werkrelatie one) {
    return one.withBagage(
        Stream.concat(
                one.bagage().stream(),
                Stream.of(
                    GeschondenLevensverhaal.builder()
                        .id("told")
                        .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
                        .datum(DAY.minusDays(9))
                        .build()))
            .toList());
  }

  private static String view(String reader, int volgnummer) {
    RuleEngine engine = RuleEngine.standard();
    Suggesties suggesties = engine.suggest(werkrelatie(volgnummer), DAY);
    return switch (reader) {
      case "consulent" -> SuggestiesJson.write(suggesties.voorConsulent(), JsonForm.COMPACT);
      case "team" -> SuggestiesJson.write(suggesties.voorTeam(), JsonForm.COMPACT);
      case "organisatie" -> SuggestiesJson.write(suggesties.voorOrganisatie(), JsonForm.COMPACT);
      default ->
          SuggestiesJson.write(engine.voorInwoner(werkrelatie(volgnummer), DAY), JsonForm.COMPACT);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"consulent", "team", "organisatie", "inwoner"})
  void each_reader_gets_it_in_ids_alone_when_asked(String reader) throws IOException {
    Answer answer = answer(json(25) + "\n", "--short", "--for", reader);
    assertEquals(0, answer.exit(), answer.err());
    RuleEngine engine = RuleEngine.standard();
    Suggesties suggesties = engine.suggest(werkrelatie(25), DAY);
    KortAntwoord kort =
        switch (reader) {
          case "consulent" -> suggesties.voorConsulent().kort();
          case "team" -> suggesties.voorTeam().kort();
          case "organisatie" -> suggesties.voorOrganisatie().kort();
          default -> engine.voorInwoner(werkrelatie(25), DAY).kort();
        };
    assertEquals(SuggestiesJson.write(kort) + "\n", text(answer.out()));
  }

  @Test
  void gzip_is_written_when_asked() throws IOException {
    Answer answer = answer(json(1), "--gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.out()))) {
      assertEquals(suggesties(1) + "\n", text(in.readAllBytes()));
    }
    assertEquals(0, answer.exit(), answer.err());
  }

  @Test
  void progress_is_told_on_standard_error_and_only_when_asked() throws IOException {
    String content = json(1) + "\n" + json(2) + "\n" + json(3) + "\n";
    Answer answer = answer(content, "--progress");
    List<String> told = answer.err().lines().toList();
    assertTrue(
        told.get(0).startsWith("werkrelatie: 0 regels gedaan, 0 per seconde, "), told.get(0));
    assertEquals("werkrelatie: 3 regels gedaan, 2 per seconde", told.get(told.size() - 1));
    assertEquals("", answer(content).err());
  }

  @Test
  void a_file_that_is_not_there_is_one_line_without_its_name() {
    Answer answer = run(new ByteArrayOutputStream(), folder.resolve("GEHEIM").toString());
    assertEquals(
        "werkrelatie: het bestand is er niet in de map " + folder + "; controleer de naam\n",
        answer.err());
    assertEquals(1, answer.exit(), "the exit code");
  }

  @Test
  void it_stops_when_nobody_takes_what_it_writes() throws IOException {
    Path file = file(String.join("\n", IntStream.range(1, 500).mapToObj(this::json).toList()));
    Answer answer =
        run(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException("closed");
              }
            },
            file.toString());
    assertEquals("", answer.err(), "Program says it, see StandardOutputTest");
    assertEquals(1, answer.exit(), "the exit code");
  }

  private Answer answer(String content, String... options) throws IOException {
    String[] arguments = List.of(options).toArray(new String[options.length + 1]);
    arguments[options.length] = file(content).toString();
    return run(new ByteArrayOutputStream(), arguments);
  }

  private static Answer run(OutputStream taker, String... arguments) {
    StringWriter err = new StringWriter();
    PrintStream before = System.out;
    PrintStream out = new PrintStream(taker, false, StandardCharsets.UTF_8);
    System.setOut(out);
    try {
      String[] call = new String[arguments.length + 3];
      call[0] = "suggest-all";
      call[1] = "--peildatum";
      call[2] = DAY.toString();
      System.arraycopy(arguments, 0, call, 3, arguments.length);
      int exit =
          Program.run(
              new Surroundings(Clock.systemUTC(), afterTwoSeconds(), Terminal.NONE, Terminal.NONE),
              new PrintWriter(new StringWriter()),
              new PrintWriter(err, true),
              call);
      byte[] written = taker instanceof ByteArrayOutputStream all ? all.toByteArray() : new byte[0];
      return new Answer(exit, written, err.toString());
    } finally {
      System.setOut(before);
    }
  }

  /** It stands still after its first look. */
  private static LongSupplier afterTwoSeconds() {
    AtomicLong next = new AtomicLong(0);
    return () -> next.getAndSet(2_000_000_000L);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("all.ndjson"), content);
  }

  private String json(int volgnummer) {
    return WerkrelatieJson.write(werkrelatie(volgnummer), JsonForm.COMPACT);
  }

  private static String suggesties(int volgnummer) {
    return SuggestiesJson.write(
        RuleEngine.standard().suggest(werkrelatie(volgnummer), DAY), JsonForm.COMPACT);
  }

  private static Werkrelatie werkrelatie(int volgnummer) {
    try {
      return WerkrelatieJson.read(
              Files.readString(Path.of("werkrelaties/de-vijfentwintigste.json")))
          .withVolgnummer(volgnummer);
    } catch (IOException unread) {
      throw new IllegalStateException("the example cannot be read", unread);
    }
  }

  private static String text(byte[] written) {
    return new String(written, StandardCharsets.UTF_8);
  }
}
