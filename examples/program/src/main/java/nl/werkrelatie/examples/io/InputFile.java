// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.werkrelatie.text.Tekst;

/** A file that a command reads, or standard input when it is called {@code -}. */
public record InputFile(Path path) {
  public static final InputFile STANDARD_INPUT = new InputFile(Path.of("-"));

  public boolean isStandardInput() {
    return path.equals(STANDARD_INPUT.path);
  }

  /** Whether it runs dry: standard input, a pipe or a device can be read once. */
  public boolean isReadOnce() {
    return isStandardInput()
        || Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** Whether somebody means this by what was typed. */
  public boolean isCalled(String typed) {
    return path.toString().equals(typed);
  }

  /** What looks like one of our files; any other word that is no file may be content. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\d ._()+-]{1,100}\\.(?:json|ndjson|jsonl|gz|txt)");

  private static final Tekst UNREADABLE =
      Tekst.of(
          " is niet te lezen; controleer of je het mag lezen",
          " cannot be read; check whether you may read it");

  /** What is read of an open file. */
  public interface Reading<T> {
    T from(InputStream in) throws IOException;
  }

  /** What this reading gives; refuses a file that cannot be read, in one sentence. */
  public <T> T read(Locale locale, Reading<T> reading) {
    try (InputStream in = open()) {
      return reading.from(in);
    } catch (IOException | UncheckedIOException unread) {
      throw new RefusedInput(trouble(locale, UNREADABLE));
    }
  }

  /** Standard input stays open for whoever called us. */
  public InputStream open() throws IOException {
    if (Files.isDirectory(path)) {
      // Some systems open it and fail later.
      throw new IOException("a folder");
    }
    return isStandardInput()
        ? new FilterInputStream(System.in) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return in.read(into, offset, length);
          }

          @Override
          public void close() {}
        }
        : Files.newInputStream(path);
  }

  /** How many bytes there are to read; empty for standard input and for what is no plain file. */
  public OptionalLong size() {
    try {
      return !isStandardInput() && Files.isRegularFile(path)
          ? OptionalLong.of(Files.size(path))
          : OptionalLong.empty();
    } catch (IOException unknown) {
      return OptionalLong.empty();
    }
  }

  /** What is the matter with this file; {@code otherwise} when it is there and is no folder. */
  public String trouble(Locale locale, Tekst otherwise) {
    if (isStandardInput()) {
      return name(locale) + otherwise.in(locale);
    }
    if (Files.isDirectory(path)) {
      return name(locale)
          + Tekst.of(
                  " is een map; noem een bestand dat erin staat",
                  " is a folder; name a file that is in it")
              .in(locale);
    }
    if (Files.exists(path)) {
      return name(locale) + otherwise.in(locale);
    }
    Path folder = path.toAbsolutePath().normalize().getParent();
    String looked =
        folder != null && Files.isDirectory(folder)
            ? Tekst.of(" is er niet in de map ", " is not there in the folder ").in(locale) + folder
            : Tekst.of(
                    " is er niet, en de map waarin het zou staan ook niet",
                    " is not there, nor is the folder in which it would be")
                .in(locale);
    return name(locale) + looked + Tekst.of("; controleer de naam", "; check the name").in(locale);
  }

  /** How this is called in a sentence. */
  public String name(Locale locale) {
    if (isStandardInput()) {
      return Tekst.of("de standaardinvoer", "standard input").in(locale);
    }
    Path name = path.getFileName();
    boolean named = name != null && (Files.exists(path) || NAME.matcher(name.toString()).matches());
    return named ? String.valueOf(name) : Tekst.of("het bestand", "the file").in(locale);
  }

  /**
   * Picocli asks it of every default; one that the compiler makes of a record takes long at first.
   */
  @Override
  public String toString() {
    return path.toString();
  }
}
