// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/**
 * The bytes of a werkrelatie in and an answer in ids out, beside data binding on plain records with
 * the same rules; see ENGINE-SPEED.md.
 */
@State(Scope.Thread)
public class WholeTrip {
  private static final int WERKRELATIES = 256;
  private static final int MOMENTS = 40;

  @Param({"30", "300"})
  int rules;

  ManyRules many = ManyRules.of(0);
  InTurn<byte[]> documents = new InTurn<>(List.of());

  /** What the contenders write: of each handvat what was asked, and what the values were. */
  record Answer(LocalDate peildatum, List<Found> suggesties) {}

  record Found(String handvat, List<Asked> signalen) {}

  record Asked(String signaal, int waarde) {}

  /** Whoever suggests something else, or for another reason, is not measured. */
  @Setup
  public void make() {
    many = ManyRules.of(rules);
    List<byte[]> all = new ArrayList<>();
    for (Werkrelatie werkrelatie : MeasuredWerkrelaties.many(WERKRELATIES, MOMENTS)) {
      byte[] document = JsonContenders.written(werkrelatie);
      agree(document, plain(document, many::plain));
      all.add(document);
    }
    documents = new InTurn<>(all);
  }

  @Benchmark
  public Object library() {
    return library(documents.next());
  }

  /** What a user would pick instead, and the limit. */
  @Benchmark
  public Object databindAndPlainJava() {
    return plain(documents.next(), many::plain);
  }

  private static int[] facts(byte[] document) {
    return RecordFacts.of(PlainRecords.read(document), MeasuredWerkrelaties.PEILDATUM);
  }

  /** Binds a document, lets this find what holds, and binds the answer. */
  static byte[] plain(byte[] document, Function<int[], List<ManyRules.Match>> find) {
    return answer(find.apply(facts(document)));
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
        many.engine()
            .suggest(WerkrelatieJson.read(document), MeasuredWerkrelaties.PEILDATUM)
            .kort());
  }

  /** Refuses an answer with other handvatten or for another reason than that of the library. */
  void agree(byte[] document, byte[] theirs) {
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
