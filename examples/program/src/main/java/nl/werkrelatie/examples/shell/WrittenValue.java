// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.examples.io.WholeFile;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.GevalJson;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;
import nl.werkrelatie.rules.Regelset;

/** A value of a sitting as a file: one document, or one a line. */
final class WrittenValue implements WholeFile.Content {
  private static final List<Form<?>> FORMS =
      List.of(
          new Form<>(Werkrelatie.class, WerkrelatieJson::write),
          new Form<>(WerkrelatieZonderBijzondereGegevens.class, WerkrelatieJson::write),
          new Form<>(WerkrelatieVoorOverdracht.class, WerkrelatieJson::write),
          new Form<>(Suggesties.class, SuggestiesJson::write),
          new Form<>(GedeeldeSuggesties.class, SuggestiesJson::write),
          new Form<>(VoorInwoner.class, SuggestiesJson::write),
          new Form<>(KortAntwoord.class, SuggestiesJson::write),
          new Form<>(WhyNot.class, SuggestiesJson::write),
          new Form<>(Vergelijking.class, SuggestiesJson::write),
          new Form<>(Regelset.class, RegelsetJson::write),
          new Form<>(Geval.class, GevalJson::write));

  private final Iterator<?> values;
  private final boolean aLine;
  private final boolean packed;

  /** This value, or each that it holds, in the form that the name asks. */
  WrittenValue(Object value, String name) {
    packed = name.endsWith(".gz");
    if (value instanceof Stream<?> stream) {
      values = stream.iterator();
      aLine = true;
    } else if (value instanceof Iterable<?> iterable) {
      values = iterable.iterator();
      aLine = true;
    } else {
      values = List.of(value).iterator();
      aLine = packed || name.endsWith(".ndjson");
    }
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    if (packed) {
      GZIPOutputStream gzip = new GZIPOutputStream(out);
      writeDocuments(gzip);
      // Not closed: the stream is for whoever opened it.
      gzip.finish();
    } else {
      writeDocuments(out);
    }
  }

  private void writeDocuments(OutputStream out) throws IOException {
    while (values.hasNext()) {
      String document =
          aLine
              ? document(values.next(), JsonForm.COMPACT) + "\n"
              : document(values.next(), JsonForm.READABLE);
      out.write(document.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String document(Object value, JsonForm form) {
    return FORMS.stream()
        .flatMap(one -> one.written(value, form).stream())
        .findFirst()
        .orElseThrow(NoDocument::new);
  }

  private record Form<T>(Class<T> type, BiFunction<T, JsonForm, String> write) {
    Optional<String> written(Object value, JsonForm form) {
      return type.isInstance(value)
          ? Optional.of(write.apply(type.cast(value), form))
          : Optional.empty();
    }
  }

  /** What was given is no value that has a document. */
  static final class NoDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
