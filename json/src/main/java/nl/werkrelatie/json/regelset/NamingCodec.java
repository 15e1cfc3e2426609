// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.List;
import nl.werkrelatie.json.codec.Codec;
import nl.werkrelatie.json.codec.Scalars;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.regelset.RegelsetParts.Naam;
import nl.werkrelatie.json.shapes.TextShapes;
import nl.werkrelatie.json.tables.HandvatTables;
import nl.werkrelatie.json.tables.SignaalForm;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A name of something else in the document or in the standard catalogue; whether it names anything
 * is judged when all is read.
 */
record NamingCodec(Codec<String> codec, String kind, Schema schema) implements Codec<Naam> {

  /** The code of a signaal, standard or own, in lower case. */
  static final NamingCodec SIGNAAL =
      new NamingCodec(Scalars.TEXT, SignaalForm.SIGNAAL.kind(), SignaalForm.SIGNAAL.schema());

  /** The id of a handvat. */
  static final NamingCodec HANDVAT = of(TextShapes.HANDVAT);

  /** The id of a rule. */
  static final NamingCodec REGEL = of(HandvatTables.NOT_BLANK);

  private static NamingCodec of(Codec<String> codec) {
    return new NamingCodec(codec, codec.kind(), codec.schema());
  }

  /** One of these words. */
  static NamingCodec word(String kind, List<String> words) {
    return new NamingCodec(Scalars.TEXT, kind, Schema.words(words));
  }

  @Override
  public Tekst expected() {
    return codec.expected();
  }

  @Override
  public @Nullable Naam read(DocumentReader in) {
    String tekst = codec.read(in);
    return tekst == null ? null : new Naam(in.pointer().text(), tekst);
  }

  @Override
  public void write(Naam value, DocumentWriter out) {
    out.text(value.tekst());
  }
}
