// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Json;
import nl.werkrelatie.json.codec.read.Pointer;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type as it is read and written: a table of its properties, and its builder.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {
  /** The seen and the refused properties of one object are kept in one bit each. */
  private static final int MOST_PROPERTIES = Long.SIZE;

  private final ObjectForm<T> form;
  private final Member<T, B, ?>[] members;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final PropertyNameMatcher matcher;
  private long required;
  private final Supplier<B> newBuilder;
  private final Function<B, @Nullable T> build;

  @SuppressWarnings({"unchecked", "rawtypes"})
  public ObjectCodec(
      String kind,
      List<Member<T, B, ?>> members,
      Supplier<B> newBuilder,
      Function<B, @Nullable T> build) {
    this.form =
        new ObjectForm<>(kind, members.stream().<Property<T, ?>>map(Member::property).toList());
    this.members = members.toArray(new Member[0]);
    this.newBuilder = newBuilder;
    this.build = build;
    for (Member<T, B, ?> member : members) {
      required |= member.property().required() ? 1L << indexes.size() : 0;
      indexes.put(member.name(), indexes.size());
    }
    if (indexes.size() != members.size() || members.size() > MOST_PROPERTIES) {
      throw new IllegalStateException(
          kind + " has a property twice, or more than " + MOST_PROPERTIES);
    }
    this.matcher = Json.names(names());
  }

  /** Starts a table. */
  public static <T, B> Table<T, B> named(
      String kind, Supplier<B> newBuilder, Function<B, @Nullable T> build) {
    return new Table<>(kind, List.of(), newBuilder, build);
  }

  /** This table with other properties before its own. */
  public ObjectCodec<T, B> after(List<Member<T, B, ?>> first) {
    return new Table<>(form.kind(), first, newBuilder, build).with(List.of(members)).done();
  }

  public ObjectForm<T> form() {
    return form;
  }

  /** Recognises its properties, by their index. */
  PropertyNameMatcher matcher() {
    return matcher;
  }

  @Override
  public String kind() {
    return form.kind();
  }

  @Override
  public Schema schema() {
    return form.schema();
  }

  @Override
  public void write(T value, DocumentWriter out) {
    form.write(value, out);
  }

  @Override
  public boolean isShort() {
    return false;
  }

  @Override
  public Tekst expected() {
    return Expected.objectWith(form.required());
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(this);
      return null;
    }
    return readMembers(in, in.nextName(matcher), 0);
  }

  /**
   * Reads on from the reader's token, a name or the end of the object.
   *
   * @param alreadySeen the properties that were read before, one bit each
   */
  @Nullable T readMembers(DocumentReader in, long alreadySeen) {
    return readMembers(in, in.nameIn(matcher), alreadySeen);
  }

  private @Nullable T readMembers(DocumentReader in, int first, long alreadySeen) {
    B builder = newBuilder.get();
    long seen = alreadySeen;
    long refused = 0;
    for (int index = first; index >= 0 || in.atName(); index = in.nextName(matcher)) {
      if (index < 0) {
        readUnknown(in);
      } else {
        long bit = 1L << index;
        if (!read(in, builder, index, (seen & bit) != 0)) {
          refused |= bit;
        }
        seen |= bit;
      }
    }
    if ((required & ~seen) != 0) {
      refused |= missing(in, seen);
    }
    return built(in, builder, refused);
  }

  private boolean read(DocumentReader in, B builder, int index, boolean again) {
    Member<T, B, ?> member = members[index];
    in.pointer().enter(member.name());
    if (again) {
      in.refuse(Refusal.duplicateProperty());
    }
    in.next();
    boolean accepted = true;
    if (again) {
      in.skip();
    } else {
      accepted = member.read(in, builder);
    }
    in.pointer().leave();
    return accepted;
  }

  private void readUnknown(DocumentReader in) {
    in.pointer().enter(Pointer.UNKNOWN);
    in.refuse(in.atHalfName() ? Refusal.loneSurrogate() : Refusal.unknownProperty(kind(), names()));
    in.next();
    in.skip();
    in.pointer().leave();
  }

  private List<String> names() {
    return Arrays.stream(members).map(Member::name).toList();
  }

  /** Reports the required properties that were not seen; they count as refused. */
  private long missing(DocumentReader in, long seen) {
    long missing = 0;
    for (int index = 0; index < members.length; index++) {
      long bit = 1L << index;
      if (members[index].property().required() && (seen & bit) == 0) {
        in.refuseAttribute(
            members[index].name(), Refusal.missing(members[index].codec().expected()));
        missing |= bit;
      }
    }
    return missing;
  }

  /**
   * The value, judged by the domain; null when it is refused. What follows from a property that was
   * refused already is not told again.
   */
  private @Nullable T built(DocumentReader in, B builder, long refused) {
    try {
      return build.apply(builder);
    } catch (InvalidValueException refusal) {
      for (Violation violation : refusal.violations()) {
        String[] steps = violation.attribute().split("/");
        int index = indexes.getOrDefault(steps[0], -1);
        if (index < 0 || (refused & (1L << index)) == 0) {
          in.refuseAttribute(inDocument(in, steps), Refusal.of(violation));
        }
      }
      return null;
    }
  }

  /** The attribute with the index of a list element as it is in the document. */
  private static String inDocument(DocumentReader in, String[] steps) {
    if (steps.length > 1) {
      int index =
          in.indexInDocument(in.pointer().text() + "/" + steps[0], Integer.parseInt(steps[1]));
      steps[1] = Integer.toString(index);
    }
    return String.join("/", steps);
  }
}
