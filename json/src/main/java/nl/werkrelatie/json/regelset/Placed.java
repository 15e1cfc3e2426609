// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import nl.werkrelatie.json.codec.Around;
import nl.werkrelatie.json.codec.Codec;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule set that remembers where it stands, since it is judged when all is read.
 *
 * @param <P> the part
 */
public record Placed<P extends RegelsetParts.Part<?>>(Codec<P> codec) implements Around<P> {

  @Override
  public @Nullable P read(DocumentReader in) {
    String plaats = in.pointer().text();
    P part = codec.read(in);
    if (part != null) {
      part.plaats = plaats;
    }
    return part;
  }

  @Override
  public void write(P value, DocumentWriter out) {
    codec.write(value, out);
  }
}
