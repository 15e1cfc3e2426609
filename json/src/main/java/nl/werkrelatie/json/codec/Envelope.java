// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.List;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What every document begins with: the version of the format, the purpose, and the kind of
 * document.
 */
public final class Envelope {
  /**
   * The one version there is; a reader of it stays when there is a next. {@link Document} reads the
   * envelope before the content: there a document of an earlier version is brought to the present.
   */
  public static final int VERSION = 1;

  /** The one purpose these documents may serve. */
  public static final String PURPOSE = "werkrelatie";

  private Envelope() {}

  /** The envelope of a document that is read and written. */
  public static <T, B> List<Member<T, B, ?>> members(DocumentKind kind) {
    return List.of(
        member("schemaVersie", new Version(), VERSION),
        new FixedWord(PURPOSE).as("doel"),
        member("soort", new Soort(kind), kind));
  }

  /** The envelope of a document that is only written. */
  public static <T> List<Property<T, ?>> properties(DocumentKind kind) {
    return Envelope.<T, Object>members(kind).stream()
        .<Property<T, ?>>map(Member::property)
        .toList();
  }

  private static <T, B, V> Member<T, B, V> member(String name, Codec<V> codec, V value) {
    return new Member<>(
        Property.required(name, codec, owner -> value), codec, (builder, read) -> {});
  }

  private record Version() implements Codec<Integer> {
    @Override
    public String kind() {
      return "`" + VERSION + "`";
    }

    @Override
    public Schema schema() {
      return Schema.constant(VERSION);
    }

    @Override
    public Tekst expected() {
      return Expected.number(VERSION);
    }

    @Override
    public @Nullable Integer read(DocumentReader in) {
      Integer version = Scalars.WHOLE_NUMBER.read(in);
      if (version != null && version > VERSION) {
        throw in.stop(Refusal.newerThan(VERSION));
      }
      if (version != null && version < VERSION) {
        in.refuse(Refusal.noVersion(VERSION));
        return null;
      }
      return version;
    }

    @Override
    public void write(Integer value, DocumentWriter out) {
      out.number(value);
    }
  }

  private record Soort(DocumentKind asked) implements Codec<DocumentKind> {
    private static final Words<DocumentKind> KINDS = Words.of(DocumentKind.class);

    @Override
    public String kind() {
      return "`" + Words.word(asked) + "`";
    }

    @Override
    public Schema schema() {
      return Schema.constant(Words.word(asked));
    }

    @Override
    public Tekst expected() {
      return Expected.word(Words.word(asked));
    }

    @Override
    public @Nullable DocumentKind read(DocumentReader in) {
      String word = in.text(this);
      if (word != null && !word.equals(Words.word(asked))) {
        if (KINDS.words().contains(word)) {
          throw in.stop(Refusal.otherKind(Words.word(asked)));
        }
        in.refuse(Refusal.unknownKind(Words.word(asked)));
        return null;
      }
      return word == null ? null : asked;
    }

    @Override
    public void write(DocumentKind value, DocumentWriter out) {
      KINDS.write(value, out);
    }
  }
}
