// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.json.codec.Codec;
import nl.werkrelatie.json.codec.NonEmptyList;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.regelset.RegelsetParts.Samen;
import nl.werkrelatie.json.regelset.RegelsetParts.Vraag;
import nl.werkrelatie.json.regelset.RegelsetParts.Woord;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * What a rule asks: the code of a signaal, or an object that joins conditions. There is one codec
 * for every level, so that no document can make the reading go deeper than the levels there are.
 */
public final class ConditieCodec implements Codec<Vraag> {
  /** More than any rule that a person can still read. */
  public static final int MOST_LEVELS = 8;

  private static final String NAME = "conditie";
  private static final Schema SAME = Schema.reference(NAME);

  public static final ConditieCodec CONDITIE = levels();

  private final @Nullable Placed<Samen> samen;

  private ConditieCodec(@Nullable ConditieCodec inner) {
    this.samen = inner == null ? null : new Placed<>(table(inner));
  }

  private static ConditieCodec levels() {
    ConditieCodec codec = new ConditieCodec(null);
    for (int level = 0; level < MOST_LEVELS; level++) {
      codec = new ConditieCodec(codec);
    }
    return codec;
  }

  private static ObjectCodec<Samen, Samen> table(ConditieCodec inner) {
    return ObjectCodec.named("samengestelde conditie", Samen::new, samen -> samen)
        .optional(
            "alle",
            NonEmptyList.of(inner),
            ConditieCodec::alle,
            (samen, alle) -> samen.alle = Optional.of(alle))
        .optional(
            "een",
            NonEmptyList.of(inner),
            ConditieCodec::een,
            (samen, een) -> samen.een = Optional.of(een))
        .optional(
            "niet", inner, ConditieCodec::niet, (samen, niet) -> samen.niet = Optional.of(niet))
        .done();
  }

  private static Optional<List<Vraag>> alle(Samen samen) {
    return samen.made() instanceof Condition.All all
        ? Optional.of(Vraag.each(all.conditions()))
        : Optional.empty();
  }

  private static Optional<List<Vraag>> een(Samen samen) {
    return samen.made() instanceof Condition.Any any
        ? Optional.of(Vraag.each(any.conditions()))
        : Optional.empty();
  }

  private static Optional<Vraag> niet(Samen samen) {
    return samen.made() instanceof Condition.Not not
        ? Optional.of(Vraag.of(not.condition()))
        : Optional.empty();
  }

  /** The table of a condition that joins others, the same on every level. */
  public Optional<Codec<Samen>> table() {
    return Optional.ofNullable(samen);
  }

  @Override
  public String kind() {
    return NAME;
  }

  @Override
  public Schema schema() {
    Schema some = Schema.list(SAME).with("minItems", 1);
    return Schema.oneOf(
            List.of(
                NamingCodec.SIGNAAL.schema(),
                only("alle", some),
                only("een", some),
                only("niet", SAME)))
        .named(NAME);
  }

  private static Schema only(String name, Schema schema) {
    return Schema.object(Map.of(name, schema), List.of(name));
  }

  @Override
  public Tekst expected() {
    return RegelsetRefusal.CONDITIE;
  }

  @Override
  public boolean isShort() {
    return false;
  }

  @Override
  public boolean isShort(Vraag value) {
    return value instanceof Woord;
  }

  @Override
  public @Nullable Vraag read(DocumentReader in) {
    if (in.token() == JsonToken.VALUE_STRING) {
      RegelsetParts.Naam naam = NamingCodec.SIGNAAL.read(in);
      return naam == null ? null : new Woord(naam);
    } else if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(this);
      return null;
    } else if (samen == null) {
      in.refuse(RegelsetRefusal.deeperThan(MOST_LEVELS));
      in.skip();
      return null;
    }
    return samen.read(in);
  }

  @Override
  public void write(Vraag value, DocumentWriter out) {
    if (value instanceof Woord woord) {
      NamingCodec.SIGNAAL.write(woord.signaal(), out);
    } else if (samen == null) {
      throw new IllegalArgumentException(
          "a condition is nested deeper than " + MOST_LEVELS + " levels; make several rules of it");
    } else {
      samen.write((Samen) value, out);
    }
  }
}
