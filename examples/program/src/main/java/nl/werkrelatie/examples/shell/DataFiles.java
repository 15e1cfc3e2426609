// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.werkrelatie.examples.io.FileName;
import nl.werkrelatie.examples.io.WholeFile;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.WerkrelatieLine;
import nl.werkrelatie.json.WerkrelatieLines;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** Reads and writes files; whatever goes wrong is one sentence to the reader. */
final class DataFiles {
  private static final Tekst MISSING =
      Tekst.of(
          " is er niet; controleer de naam en de map, nu ",
          " is not there; check its name and the folder, now ");
  private static final Tekst UNREADABLE =
      Tekst.of(
          " is niet te lezen of te schrijven; controleer of je dat mag",
          " cannot be read or written; check whether you may");
  private static final Tekst EXISTS =
      Tekst.of(
          " bestaat al en blijft zoals het is; kies een andere naam, of zet er true achter om het te vervangen",
          " exists already and stays as it is; choose another name, or add true to replace it");
  private static final Tekst FOLDER =
      Tekst.of(" is een map; noem een bestand daarin", " is a folder; name a file in it");
  private static final Tekst NO_FOLDER =
      Tekst.of(
          " is er niet, en de map ervan ook niet; controleer de map, nu ",
          " is not there, nor is its folder; check the folder, now ");
  private static final Tekst NO_NAME =
      Tekst.of("Zeg welk bestand, tussen aanhalingstekens.", "Say which file, between quotes.");
  private static final Tekst LINES =
      Tekst.of(
          "; van één document per regel is readStream", "; one document a line is for readStream");
  private static final Tekst NOTHING_THERE =
      Tekst.of(
          " heeft geen bestand op .json, .ndjson of .ndjson.gz",
          " has no file that ends on .json, .ndjson or .ndjson.gz");
  private static final Tekst NO_DOCUMENT =
      Tekst.of(
          "Dit is geen document; schrijf een werkrelatie, suggesties, een regelset, of een lijst daarvan.",
          "This is no document; write a werkrelatie, suggesties, a rule set, or a list of them.");
  private static final Pattern ENDS = Pattern.compile("\\.(json|ndjson|ndjson\\.gz)$");
  private static final Tekst REFUSED = Tekst.of(" is geweigerd: ", " is refused: ");

  /** A file of another kind is refused at every line. */
  private static final int REPORTED = 10;

  private final Sentences words;
  private final Consumer<String> say;
  private int refused;

  DataFiles(Sentences words, Consumer<String> say) {
    this.words = words;
    this.say = say;
  }

  @Nullable Werkrelatie read(String name) {
    return read(name, WerkrelatieJson::read);
  }

  @Nullable Regelset regels(String name) {
    return read(name, RegelsetJson::read);
  }

  private <T> @Nullable T read(String name, Function<InputStream, T> reading) {
    try (InputStream in = open(name)) {
      return reading.apply(in);
    } catch (DocumentRefusedException refused) {
      int others = refused.violations().size() - 1;
      String more =
          others == 0 ? "" : words.in(" (en meer daarna: ", " (and more after it: ") + others + ")";
      say.accept(
          name
              + words.in(REFUSED)
              + refused.violations().get(0).inOneLine(words.locale())
              + more
              + (name.endsWith(".ndjson") ? words.in(LINES) : ""));
    } catch (IOException | UncheckedIOException | InvalidPathException problem) {
      explain(name, problem);
    }
    return null;
  }

  /**
   * Nothing is read before the stream is used; a refused line is reported and passed over. Of a
   * folder all files whose name ends as one of werkrelaties does, in the order of their names.
   */
  Stream<Werkrelatie> readStream(String name) {
    return name.isEmpty() || !isFolder(name) ? readLines(name) : inFolder(name);
  }

  private Stream<Werkrelatie> inFolder(String name) {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(name))) {
      files = all.filter(file -> ENDS.matcher(file.toString()).find()).sorted().toList();
    } catch (IOException | UncheckedIOException problem) {
      explain(name, new IOException(problem));
      return Stream.empty();
    }
    if (files.isEmpty()) {
      say.accept(name + words.in(NOTHING_THERE));
    }
    return files.stream()
        .map(Path::toString)
        .flatMap(
            file ->
                file.endsWith(".json")
                    ? Stream.ofNullable(read(file, WerkrelatieJson::read))
                    : readLines(file));
  }

  private Stream<Werkrelatie> readLines(String name) {
    InputStream in;
    try {
      in = open(name);
    } catch (IOException | InvalidPathException problem) {
      explain(name, problem);
      return Stream.empty();
    }
    Iterator<WerkrelatieLine> lines = new Reported(name, WerkrelatieLines.in(in), in);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .map(line -> accepted(name, line))
        .flatMap(Optional::stream)
        .onClose(() -> close(in));
  }

  void write(String text, String name, boolean overwrite) {
    write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), name, overwrite);
  }

  void write(Object value, String name, boolean overwrite) {
    write(new WrittenValue(value, name), name, overwrite);
  }

  private void write(WholeFile.Content content, String name, boolean overwrite) {
    try {
      WholeFile.write(path(name), content, overwrite);
      say.accept(words.in("Geschreven: ", "Written: ") + name);
    } catch (WrittenValue.NoDocument none) {
      say.accept(words.in(NO_DOCUMENT));
    } catch (IOException | UncheckedIOException | InvalidPathException problem) {
      explain(name, problem);
    }
  }

  private static InputStream open(String name) throws IOException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new IsFolder(name);
    }
    return Files.newInputStream(path);
  }

  private static Path path(String name) throws IOException {
    if (name.isEmpty()) {
      throw new NoName();
    }
    if (FileName.isLost(name)) {
      throw new InvalidPathException("", FileName.LOST.en());
    }
    return Path.of(name);
  }

  private Optional<Werkrelatie> accepted(String name, WerkrelatieLine line) {
    if (line.werkrelatie().isEmpty()) {
      refused++;
      if (refused <= REPORTED) {
        say.accept(name + ", " + line.inOneLine(words.locale()));
      } else if (refused == REPORTED + 1) {
        say.accept(
            words.in(
                "Er zijn meer geweigerde regels; die staan hier niet.",
                "There are more refused lines; they are not shown here."));
      }
    }
    return line.werkrelatie();
  }

  private void explain(String name, Exception problem) {
    if (problem instanceof NoName) {
      say.accept(words.in(NO_NAME));
    } else if (FileName.isLost(name)) {
      say.accept(name + " " + words.in(FileName.LOST));
    } else if (problem instanceof IsFolder || isFolder(name)) {
      say.accept(name + words.in(FOLDER));
    } else if (problem instanceof NoSuchFileException) {
      Path parent = Path.of(name).toAbsolutePath().getParent();
      boolean folder = parent != null && Files.isDirectory(parent);
      say.accept(name + words.in(folder ? MISSING : NO_FOLDER) + Path.of("").toAbsolutePath());
    } else if (problem instanceof FileAlreadyExistsException) {
      say.accept(name + words.in(EXISTS));
    } else {
      say.accept(name + words.in(UNREADABLE));
    }
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
  }

  /** Ends where the file can no longer be read, and says so. */
  private final class Reported implements Iterator<WerkrelatieLine> {
    private final String name;
    private final WerkrelatieLines lines;
    private final InputStream in;

    Reported(String name, WerkrelatieLines lines, InputStream in) {
      this.name = name;
      this.lines = lines;
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      try {
        if (lines.hasNext()) {
          return true;
        }
      } catch (UncheckedIOException problem) {
        explain(name, Objects.requireNonNull(problem));
      }
      // Who types in a shell seldom closes a stream.
      close(in);
      return false;
    }

    @Override
    public WerkrelatieLine next() {
      return lines.next();
    }
  }

  private static final class IsFolder extends IOException {
    private static final long serialVersionUID = 1L;

    IsFolder(String name) {
      super(name);
    }
  }

  private static final class NoName extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
