// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.werkrelatie.json.WerkrelatieJson;
import org.jspecify.annotations.Nullable;

/** What reads the answers of another system, and what must hold when any text whatever comes in. */
enum FuzzedReader {
  KLANTCONTACTEN(Lezing::klantcontacten),
  PARTIJEN(Lezing::partijen),
  FIXTURE(Lezing::fixture);

  private static final String MARK = "QXZJWVKY";
  private static final Klantcontacten WANTED = Pages.wanted(Pages.LUCAS, Pages.JASMIJN);

  private final BiConsumer<Lezing, Reader> reading;

  FuzzedReader(BiConsumer<Lezing, Reader> reading) {
    this.reading = reading;
  }

  /** Reads this text, and the same with a mark somewhere in it. */
  void check(byte[] input) {
    String answer = new String(input, StandardCharsets.UTF_8);
    int at = Math.floorMod(answer.hashCode(), answer.length() + 1);
    ask(answer);
    ask(answer.substring(0, at) + MARK + answer.substring(at));
  }

  /** It gives a werkrelatie that we can write and read, or is refused; and nothing tells of it. */
  private void ask(String answer) {
    @Nullable Uitkomst uitkomst = null;
    String told;
    try {
      Lezing lezing = WANTED.lezing();
      reading.accept(lezing, new StringReader(answer));
      uitkomst = lezing.uitkomst();
      told = NothingLeaksTest.report(uitkomst);
    } catch (InputRefusedException refused) {
      told = refused + refused.text(Locale.forLanguageTag("nl"));
    }
    assertFalse(told.contains(MARK), told);
    if (uitkomst != null) {
      String written = WerkrelatieJson.write(uitkomst.werkrelatie());
      assertEquals(uitkomst.werkrelatie(), WerkrelatieJson.read(written));
    }
  }

  /** The inputs that every build gives to this reader: by hand, found and learned. */
  List<Path> inputs() throws IOException {
    Path folder = Path.of("src/test/resources/fuzz", name().toLowerCase(Locale.ROOT));
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
