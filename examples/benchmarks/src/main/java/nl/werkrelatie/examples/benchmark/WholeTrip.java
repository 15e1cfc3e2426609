// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import tools.jackson.databind.JsonNode;

/**
 * The bytes of a werkrelatie in and an answer in ids out, beside data binding on plain records with
 * the same rules; see ENGINE-SPEED.md.
 */
public final class WholeTrip {
  static final String RECORDS = "databind, plain Java";
  static final String LIBRARY = "library, short answer";

  private static final List<Integer> SIZES = List.of(30, 300);
  private static final int WERKRELATIES = 256;
  private static final int MOMENTS = 40;

  private final ManyRules rules;
  private final List<byte[]> documents;

  /** What the contenders write: of each handvat what was asked, and what the values were. */
  record Answer(LocalDate peildatum, List<Found> suggesties) {}

  record Found(String handvat, List<Asked> signalen) {}

  record Asked(String signaal, int waarde) {}

  WholeTrip(int rules) {
    this.rules = ManyRules.of(rules);
    this.documents =
        MeasuredWerkrelaties.many(WERKRELATIES, MOMENTS).stream()
            .map(JsonContenders::written)
            .toList();
    documents.forEach(document -> agree(document, plain(document)));
  }

  /** The number of batches each contender gets, 300 when it is left out. */
  public static void main(String[] args) {
    run(args.length == 0 ? 300 : Integer.parseInt(args[0]), System.out);
  }

  static void run(int batches, PrintStream out) {
    for (int size : SIZES) {
      WholeTrip trip = new WholeTrip(size);
      trip.meter(UnaryOperator.identity()).measure(batches).print(trip.title(), out);
    }
  }

  static List<Integer> sizes() {
    return SIZES;
  }

  ManyRules rules() {
    return rules;
  }

  String title() {
    return String.format(
        Locale.ROOT, "whole trip, %,d rules, %d moments", rules.rules().size(), MOMENTS);
  }

  /** What the library does is changed by {@code slowed} first. */
  CpuMeter meter(UnaryOperator<Supplier<?>> slowed) {
    return new CpuMeter(RECORDS, CpuMeter.inTurn(documents, this::plain))
        .against(LIBRARY, slowed.apply(CpuMeter.inTurn(documents, this::library)));
  }

  /** Adds a contender that finds in these facts what holds, once it answers as the library does. */
  CpuMeter against(CpuMeter meter, String name, Function<int[], List<ManyRules.Match>> find) {
    Function<byte[], byte[]> trip = document -> answer(find.apply(facts(document)));
    documents.forEach(document -> agree(document, trip.apply(document)));
    return meter.against(name, CpuMeter.inTurn(documents, trip));
  }

  private static int[] facts(byte[] document) {
    return RecordFacts.of(PlainRecords.read(document), MeasuredWerkrelaties.PEILDATUM);
  }

  private byte[] plain(byte[] document) {
    return answer(rules.plain(facts(document)));
  }

  private static byte[] answer(List<ManyRules.Match> matches) {
    List<Found> found = new ArrayList<>();
    for (ManyRules.Match match : matches) {
      List<Asked> asked = new ArrayList<>();
      for (ManyRules.Question question : match.rule().questions()) {
        asked.add(new Asked(question.code(), match.facts()[question.fact()]));
      }
      found.add(new Found(match.rule().handvat(), asked));
    }
    return PlainRecords.MAPPER.writeValueAsBytes(new Answer(MeasuredWerkrelaties.PEILDATUM, found));
  }

  private String library(byte[] document) {
    return SuggestiesJson.write(
        rules
            .engine()
            .suggest(WerkrelatieJson.read(document), MeasuredWerkrelaties.PEILDATUM)
            .kort());
  }

  /** Whoever suggests something else, or for another reason, is not measured. */
  private void agree(byte[] document, byte[] theirs) {
    List<String> ours = new ArrayList<>();
    for (JsonNode suggestie : PlainRecords.MAPPER.readTree(library(document)).get("suggesties")) {
      for (JsonNode reden : suggestie.get("redenen")) {
        for (JsonNode signaal : reden.get("signalen")) {
          ours.add(suggestie.get("handvat").asString() + " " + signaal.asString());
        }
      }
    }
    List<String> others = new ArrayList<>();
    for (JsonNode found : PlainRecords.MAPPER.readTree(theirs).get("suggesties")) {
      for (JsonNode asked : found.get("signalen")) {
        others.add(found.get("handvat").asString() + " " + asked.get("signaal").asString());
      }
    }
    if (!sorted(ours).equals(sorted(others))) {
      throw new IllegalStateException("the answers differ in handvatten or in their reasons");
    }
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).sorted().toList();
  }
}
