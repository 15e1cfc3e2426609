// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.json.codec.Codec;
import nl.werkrelatie.json.codec.DomainValue;
import nl.werkrelatie.json.codec.NonEmptyList;
import nl.werkrelatie.json.codec.ObjectCodec;
import nl.werkrelatie.json.codec.PatternText;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.Ranges;
import nl.werkrelatie.json.codec.Scalars;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.regelset.RegelsetParts.EigenSignaalPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Naam;
import nl.werkrelatie.json.shapes.CodeWord;
import nl.werkrelatie.json.tables.FeitTables;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.shared.Nearest;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The table of an own signaal: a fact with what belongs to it, and the values asked. */
final class EigenSignaalTable {
  /** What belongs to every own signaal, whatever its fact. */
  private static final Set<String> ALWAYS = Set.of("code", "aanleiding");

  static final PatternText CODE = CodeWord.EIGEN.codec();

  private static final Codec<Integer> DAGEN = Ranges.number(1, 3660);

  static final ObjectCodec<EigenSignaalPart, EigenSignaalPart> TABLE =
      ObjectCodec.named("eigen signaal", EigenSignaalPart::new, part -> part)
          .required("code", CODE, part -> part.code, (part, code) -> part.code = code)
          .required(
              "gegeven",
              new GegevenWord(),
              part -> part.gegeven,
              (part, gegeven) -> part.gegeven = gegeven)
          .optional(
              "dagen", DAGEN, part -> part.dagen, (part, dagen) -> part.dagen = Optional.of(dagen))
          .optional(
              "kanaal",
              FeitTables.KANAAL,
              part -> part.kanaal,
              (part, kanaal) -> part.kanaal = Optional.of(kanaal))
          .optional(
              "initiatief",
              Words.of(Initiatief.class),
              part -> part.initiatief,
              (part, initiatief) -> part.initiatief = Optional.of(initiatief))
          .optional(
              "kwaliteit",
              Words.of(Kwaliteit.class),
              part -> part.kwaliteit,
              (part, kwaliteit) -> part.kwaliteit = Optional.of(kwaliteit))
          .optional(
              "perspectief",
              Words.of(Perspectief.class),
              part -> part.perspectief,
              (part, perspectief) -> part.perspectief = Optional.of(perspectief))
          .optional(
              "minstens",
              Scalars.WHOLE_NUMBER,
              part -> part.minstens,
              (part, minstens) -> part.minstens = Optional.of(minstens))
          .optional(
              "hoogstens",
              Scalars.WHOLE_NUMBER,
              part -> part.hoogstens,
              (part, hoogstens) -> part.hoogstens = Optional.of(hoogstens))
          .optional(
              "is", new WordOrWords(), part -> part.is, (part, is) -> part.is = Optional.of(is))
          .optional(
              "aanleiding",
              Words.without(Aanleiding.class, Aanleiding.VEILIGHEID),
              part -> part.aanleiding,
              (part, aanleiding) -> part.aanleiding = Optional.of(aanleiding))
          .done();

  static final Codec<EigenSignaalPart> EIGEN_SIGNAAL = new DomainValue<>(TABLE, schema());

  private EigenSignaalTable() {}

  /** These signalen as a document says them. */
  static List<EigenSignaalPart> parts(List<EigenSignaal> signalen) {
    return signalen.stream().map(EigenSignaalTable::part).toList();
  }

  private static EigenSignaalPart part(EigenSignaal signaal) {
    EigenSignaalPart part = new EigenSignaalPart();
    part.code = CodeWord.word(signaal.code());
    part.aanleiding = Optional.of(signaal.aanleiding()).filter(one -> one != Aanleiding.ALGEMEEN);
    Gegevensoort.fill(part, signaal.gegeven());
    values(signaal.bereik(), Gegevensoort.woorden(signaal.gegeven()), part);
    return part;
  }

  private static void values(Bereik bereik, List<String> woorden, EigenSignaalPart part) {
    if (woorden.isEmpty()) {
      part.minstens = Optional.of(bereik.van()).filter(van -> bereik.heeftLaagste());
      part.hoogstens = Optional.of(bereik.tot()).filter(tot -> bereik.heeftHoogste());
    } else {
      part.is = Optional.of(Naam.each(woorden.subList(bereik.van(), bereik.tot() + 1)));
    }
  }

  /** The properties beside code and gegeven that a document gives. */
  static List<String> given(EigenSignaalPart part) {
    Map<String, Optional<?>> given = new LinkedHashMap<>();
    given.put("dagen", part.dagen);
    given.put("kanaal", part.kanaal);
    given.put("initiatief", part.initiatief);
    given.put("kwaliteit", part.kwaliteit);
    given.put("perspectief", part.perspectief);
    given.put("minstens", part.minstens);
    given.put("hoogstens", part.hoogstens);
    given.put("is", part.is);
    return given.entrySet().stream()
        .filter(each -> each.getValue().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Schema schema() {
    return Schema.oneOf(Stream.of(Gegevensoort.values()).map(EigenSignaalTable::schemaOf).toList())
        .named(TABLE.kind());
  }

  private static Schema schemaOf(Gegevensoort soort) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    for (Property<?, ?> property : TABLE.form().properties()) {
      String name = property.name().getValue();
      if (ALWAYS.contains(name) || soort.fits(name)) {
        properties.put(name, property.form().schema());
      }
    }
    properties.put("gegeven", Schema.words(soort.gegevens()));
    List<String> required = new ArrayList<>(List.of("code", "gegeven"));
    required.addAll(soort.required());
    if (!soort.woorden().isEmpty()) {
      properties.put("is", WordOrWords.schema(Schema.words(soort.woorden())));
      return Schema.object(properties, required);
    }
    return Schema.object(properties, required).with("not", neither("minstens", "hoogstens"));
  }

  private static Schema neither(String one, String other) {
    Map<String, Object> absent = new LinkedHashMap<>();
    absent.put(one, false);
    absent.put(other, false);
    return Schema.of("properties", absent);
  }

  /** Which fact; what is mistyped is told when all is read, with the nearest. */
  private record GegevenWord() implements Codec<String> {
    @Override
    public String kind() {
      return "gegeven";
    }

    @Override
    public Schema schema() {
      return Schema.words(Gegevensoort.words());
    }

    @Override
    public Tekst expected() {
      return Expected.oneOf(Gegevensoort.words());
    }

    @Override
    public @Nullable String read(DocumentReader in) {
      String word = in.text(this);
      if (word != null && !Gegevensoort.words().contains(word)) {
        in.refuse(RegelsetRefusal.unknownGegeven(Nearest.to(word, Gegevensoort.words())));
        return null;
      }
      return word;
    }

    @Override
    public void write(String value, DocumentWriter out) {
      out.text(value);
    }
  }

  /** The words asked, a single one without a list around it. */
  private record WordOrWords() implements Codec<List<Naam>> {
    private static final Codec<Naam> WORD = NamingCodec.word("woord", Gegevensoort.everyWoord());
    private static final NonEmptyList<Naam> WORDS = NonEmptyList.of(WORD);

    @Override
    public String kind() {
      return "woord, or list of woord";
    }

    @Override
    public Schema schema() {
      return schema(WORD.schema());
    }

    static Schema schema(Schema word) {
      return Schema.oneOf(
          List.of(word, Schema.list(word).with("minItems", 1).with("uniqueItems", true)));
    }

    @Override
    public Tekst expected() {
      return RegelsetRefusal.WOORDEN;
    }

    @Override
    public @Nullable List<Naam> read(DocumentReader in) {
      if (in.token() == JsonToken.START_ARRAY) {
        return WORDS.read(in);
      } else if (in.token() != JsonToken.VALUE_STRING) {
        in.wrongType(this);
        return null;
      }
      Naam word = WORD.read(in);
      return word == null ? null : List.of(word);
    }

    @Override
    public void write(List<Naam> value, DocumentWriter out) {
      if (value.size() == 1) {
        WORD.write(value.get(0), out);
      } else {
        WORDS.write(value, out);
      }
    }
  }
}
