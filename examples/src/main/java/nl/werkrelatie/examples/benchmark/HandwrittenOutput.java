// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Names and values one by one, for hand-written writing. */
final class HandwrittenOutput {
  private final JsonGenerator generator;

  HandwrittenOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  void startObject() {
    generator.writeStartObject();
  }

  void startObject(String name) {
    generator.writeName(name);
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  /** Every text of a werkrelatie is an id, which the domain keeps to ASCII. */
  void text(String name, String value) {
    generator.writeName(name);
    generator.writeString(value);
  }

  <E extends Enum<E>> void word(String name, HandwrittenWords<E> words, E value) {
    text(name, words.word(value));
  }

  void date(String name, LocalDate value) {
    text(name, value.toString());
  }

  void time(String name, LocalTime value) {
    text(name, value.toString());
  }

  void number(String name, int value) {
    generator.writeName(name);
    generator.writeNumber(value);
  }

  void yesOrNo(String name, boolean value) {
    generator.writeName(name);
    generator.writeBoolean(value);
  }

  <E extends Enum<E>> void words(String name, HandwrittenWords<E> words, Set<E> values) {
    generator.writeName(name);
    generator.writeStartArray();
    Collection<E> ordered = values.size() > 1 ? new TreeSet<>(values) : values;
    for (E value : ordered) {
      generator.writeString(words.word(value));
    }
    generator.writeEndArray();
  }

  <T> void list(String name, List<T> values, BiConsumer<T, HandwrittenOutput> write) {
    if (!values.isEmpty()) {
      generator.writeName(name);
      generator.writeStartArray();
      for (T value : values) {
        write.accept(value, this);
      }
      generator.writeEndArray();
    }
  }
}
