// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkrelatie.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The terminal to which a standard stream of this process leads, if it leads to one.
 *
 * <p>Its width is asked of {@code stty}, because no class of the JDK that we may use knows it. That
 * costs some milliseconds, on a terminal only, where a person reads.
 *
 * @param isThere whether the stream leads to a terminal; not to a file, a pipe or another device
 * @param columns what the environment says of its width
 * @param asked what {@code stty size} says, its rows and its columns; asked when nothing else knows
 */
public record Terminal(boolean isThere, @Nullable String columns, Supplier<String> asked) {
  /** How wide a terminal is of which nothing is known. */
  public static final Folding USUAL = new Folding(80);

  /** Something else than a terminal. */
  public static final Terminal NONE = new Terminal(false, null, () -> "");

  private static final Path STREAMS = Path.of("/proc/self/fd");
  private static final long SECONDS = 2;

  /** The terminal of standard output. */
  public static Terminal ofOutput() {
    return of(1);
  }

  /** The terminal of standard error. */
  public static Terminal ofErrors() {
    return of(2);
  }

  private static Terminal of(int stream) {
    return new Terminal(isTerminal(stream), System.getenv("COLUMNS"), Terminal::stty);
  }

  /** Its columns; empty when that is unknown and when there is no terminal. */
  public OptionalInt width() {
    return isThere
        ? Stream.<Supplier<@Nullable String>>of(
                () -> columns, () -> asked.get().strip().replaceFirst("^\\d+ +", ""))
            .map(Supplier::get)
            .filter(width -> width != null && width.matches("[1-9]\\d{0,4}"))
            .mapToInt(Integer::parseInt)
            .findFirst()
        : OptionalInt.empty();
  }

  /** How its lines are folded; empty when there is no terminal. */
  public Optional<Folding> folding() {
    return isThere
        ? Optional.of(new Folding(Math.max(Folding.LEAST, width().orElse(USUAL.width()))))
        : Optional.empty();
  }

  /** The characters that the console of this process can show, as far as Java says. */
  public static Charset characters() {
    String name =
        Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
            .map(System::getProperty)
            .filter(known -> known != null && !known.isEmpty())
            .findFirst()
            .orElse("");
    return !name.isEmpty() && Charset.isSupported(name)
        ? Charset.forName(name)
        : Charset.defaultCharset();
  }

  private static boolean isTerminal(int stream) {
    if (!Files.isDirectory(STREAMS)) {
      return isConsole(System.console());
    }
    try {
      String device = STREAMS.resolve(String.valueOf(stream)).toRealPath().toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException pipe) {
      return false;
    }
  }

  /** From Java 22 there is a console on a pipe too; there it says what it is. */
  private static boolean isConsole(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }

  private static String stty() {
    File terminal = new File("/dev/tty");
    if (!terminal.exists()) {
      return "";
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(terminal)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(SECONDS, TimeUnit.SECONDS)) {
        stty.destroyForcibly();
        return "";
      }
      return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException none) {
      return "";
    } catch (InterruptedException broken) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
