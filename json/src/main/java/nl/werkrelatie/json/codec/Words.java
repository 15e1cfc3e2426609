// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A word out of a closed list: the names of an enum in lower_snake_case.
 *
 * @param <E> the enum
 */
public final class Words<E extends Enum<E>> implements Codec<E> {
  private final String name;
  private final Class<E> type;
  private final SerializedString[] words;
  private final List<E> allowed;
  private final char[][] allowedWords;

  private Words(Class<E> type, Set<E> some) {
    this.name = name(type);
    this.type = type;
    E[] constants = type.getEnumConstants();
    this.words = new SerializedString[constants.length];
    for (E constant : constants) {
      words[constant.ordinal()] = new SerializedString(word(constant));
    }
    this.allowed = List.copyOf(some);
    this.allowedWords = words().stream().map(String::toCharArray).toArray(char[][]::new);
  }

  public static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type, EnumSet.allOf(type));
  }

  /** All but one, which is not for a document to say. */
  public static <E extends Enum<E>> Words<E> without(Class<E> type, E refused) {
    return new Words<>(type, EnumSet.complementOf(EnumSet.of(refused)));
  }

  /** The name of this list in the format's own document. */
  public static String name(Class<?> type) {
    return type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** How a constant is written. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  public Class<E> type() {
    return type;
  }

  /** The name of the list in the format's own document. */
  public String name() {
    return name;
  }

  /** Every allowed word, in the order of the enum. */
  public List<String> words() {
    return allowed.stream().map(Words::word).toList();
  }

  @Override
  public String kind() {
    return "one of " + name;
  }

  @Override
  public Schema schema() {
    return Schema.words(words()).named(name);
  }

  @Override
  public Tekst expected() {
    return Expected.oneOf(words());
  }

  @Override
  public @Nullable E read(DocumentReader in) {
    E value = in.written(this::constant);
    if (value == null && in.text(this) != null) {
      in.refuse(Refusal.unknownWord(words()));
    }
    return value;
  }

  private @Nullable E constant(char[] text, int start, int length) {
    for (int index = 0; index < allowedWords.length; index++) {
      char[] word = allowedWords[index];
      if (word.length == length
          && word[0] == text[start]
          && Arrays.equals(word, 0, length, text, start, start + length)) {
        return allowed.get(index);
      }
    }
    return null;
  }

  @Override
  public void write(E value, DocumentWriter out) {
    out.word(words[Objects.requireNonNull(value, name).ordinal()]);
  }
}
