// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.werkrelatie.json.JsonForm;
import nl.werkrelatie.json.WerkrelatieJson;

/** Documents with something wrong, of every kind a reader has to refuse. */
final class BrokenDocuments {
  private static final String GOOD =
      WerkrelatieJson.write(InventedWerkrelatie.withMoments(10), JsonForm.READABLE);

  private BrokenDocuments() {}

  /** What was done to a good document, and what came of it. */
  record Broken(String how, byte[] document) {
    @Override
    public String toString() {
      return how;
    }
  }

  static Stream<Broken> all() {
    String m0 = "\"id\": \"m0\"";
    String begin = "\"begin\": \"2024-02-01\"";
    return Stream.concat(
        Stream.of(
            replaced("an unknown property", m0, m0 + ", \"naam\": {\"a\": [1, null]}"),
            replaced("a property twice", m0, m0 + ", \"id\": \"m77\""),
            replaced("a required one missing", m0 + ",", ""),
            replaced("a null", m0, "\"id\": null"),
            replaced("a number for a text", m0, "\"id\": 5"),
            replaced("an object for a text", m0, "\"id\": {\"x\": []}"),
            replaced(
                "a text for an object", "\"consulent\": {", "\"team\": \"x\", \"consulent\": {"),
            replaced("a text for a number", "\"volgnummer\": 4", "\"volgnummer\": \"4\""),
            replaced("a fraction", "\"volgnummer\": 4", "\"volgnummer\": 4.0"),
            replaced("a number too large", "\"volgnummer\": 4", "\"volgnummer\": 99999999999"),
            replaced("a number out of range", "\"volgnummer\": 4", "\"volgnummer\": 0"),
            replaced("yes for true", "\"tolkNodig\": false", "\"tolkNodig\": \"nee\""),
            replaced("an unknown word", "\"telefoon\"", "\"postduif\""),
            replaced("a word in capitals", "\"telefoon\"", "\"TELEFOON\""),
            replaced("a day that does not exist", begin, "\"begin\": \"2023-02-29\""),
            replaced("a date without zeros", begin, "\"begin\": \"2024-2-1\""),
            replaced("a date with a time", begin, "\"begin\": \"2024-02-01T00:00\""),
            replaced("a date out of range", begin, "\"begin\": \"1899-12-31\""),
            replaced("a time that does not exist", "\"tijd\": \"09:30\"", "\"tijd\": \"24:00\""),
            replaced("an id like a BSN", m0, "\"id\": \"123456782\""),
            replaced("an id with a space", m0, "\"id\": \"m 0\""),
            replaced("an id twice", "\"id\": \"m1\"", m0),
            replaced("a repeated id after a refused one", "m2\"", "m1\"", m0, "\"id\": \"a b\""),
            replaced("half a surrogate pair", m0, "\"id\": \"m\\ud83d\""),
            replaced("a list for a set element", "\"doelen\": [", "\"doelen\": [[],"),
            replaced("a word twice", "\"doelen\": [", "\"doelen\": [\"klacht\", \"klacht\","),
            replaced("a bagage without form", "\"vorm\": \"systeemkritiek\",", ""),
            replaced("a bagage of unknown form", "\"vorm\": \"systeemkritiek\"", "\"vorm\": \"x\""),
            replaced("a newer version", "\"schemaVersie\": 1", "\"schemaVersie\": 2"),
            replaced("an older version", "\"schemaVersie\": 1", "\"schemaVersie\": 0"),
            replaced("another purpose", "\"doel\": \"werkrelatie\"", "\"doel\": \"x\""),
            replaced("another kind", "\"soort\": \"werkrelatie\"", "\"soort\": \"geval\""),
            replaced("an unknown kind", "\"soort\": \"werkrelatie\"", "\"soort\": \"x\""),
            replaced("a comment", begin, "/* x */" + begin),
            replaced("a missing comma", begin + ",", begin),
            replaced("a text that is too long", m0, "\"id\": \"" + "x".repeat(20_001) + "\""),
            replaced("too deep", begin, "\"x\": " + "[".repeat(40) + "]".repeat(40) + "," + begin),
            replaced("too many values", begin, "\"x\": [" + "1,".repeat(99_999) + "1]," + begin)),
        Stream.of(
            new Broken("text after the end", bytes(GOOD + " {}")),
            new Broken("no JSON after the end", bytes(GOOD + " x")),
            new Broken("nothing at all", bytes("")),
            new Broken("only a list", bytes("[]")),
            new Broken("no object", bytes("\"x\"")),
            new Broken("half of it", bytes(GOOD.substring(0, GOOD.length() / 2))),
            new Broken("a byte order mark", bytes("\uFEFF" + GOOD)),
            new Broken("too long", bytes(GOOD + " ".repeat(5_000_000))),
            badByte(0xff),
            badByte(0xc0),
            badByte(0xed)));
  }

  private static Broken replaced(String how, String... oldAndNew) {
    String document = GOOD;
    for (int index = 0; index < oldAndNew.length; index += 2) {
      if (!document.contains(oldAndNew[index])) {
        throw new IllegalStateException(how + ": the good document has no such text");
      }
      document = document.replace(oldAndNew[index], oldAndNew[index + 1]);
    }
    return new Broken(how, bytes(document));
  }

  private static Broken badByte(int value) {
    byte[] document = bytes(GOOD);
    document[document.length / 2] = (byte) value;
    return new Broken("a byte " + Integer.toHexString(value), document);
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
