// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.kotlin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page shows prints what it says, and what it says does not compile does not. */
class PageTest {
  private static final Path PAGE = Path.of("target/page");

  @TempDir private Path folder;

  static List<String> compiles() throws IOException {
    return names("compiles");
  }

  static List<String> refused() throws IOException {
    return names("refused");
  }

  @ParameterizedTest
  @MethodSource("compiles")
  void a_block_prints_what_the_page_says(String name)
      throws IOException, ReflectiveOperationException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Class.forName(name.toLowerCase(Locale.ROOT) + "." + name + "Kt")
          .getMethod("main")
          .invoke(null);
    } finally {
      System.setOut(out);
    }
    assertEquals(said("compiles", name), printed.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_could_be_null_does_not_compile_where_it_may_not_be(String name) throws IOException {
    Path source = PAGE.resolve("refused/" + name + ".kt");
    String told = compile(source, ExitCode.COMPILATION_ERROR);
    for (String line : said("refused", name).lines().toList()) {
      assertTrue(told.contains(line), () -> "not told: " + line + "\n" + told);
    }
    // Without the null it is right, so the null is what is refused.
    Path right = folder.resolve(name + ".kt");
    Files.writeString(
        right, Files.readString(source).replace("String? = null", "String = \"W-1\""));
    compile(right, ExitCode.OK);
  }

  @Test
  void the_page_shows_both_kinds() throws IOException {
    assertEquals(3, compiles().size());
    assertEquals(1, refused().size());
  }

  private String compile(Path source, ExitCode expected) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    ExitCode exit =
        new K2JVMCompiler()
            .exec(
                new PrintStream(told, true, StandardCharsets.UTF_8),
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                System.getProperty("nullness"),
                "-Werror",
                "-classpath",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "-d",
                folder.resolve("classes").toString(),
                source.toString());
    assertEquals(expected, exit, () -> told.toString(StandardCharsets.UTF_8));
    return told.toString(StandardCharsets.UTF_8);
  }

  private static String said(String kind, String name) throws IOException {
    return Files.readString(PAGE.resolve(kind + "/" + name + ".txt"));
  }

  private static List<String> names(String kind) throws IOException {
    try (Stream<Path> files = Files.list(PAGE.resolve(kind))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".kt"))
          .map(name -> name.substring(0, name.length() - ".kt".length()))
          .sorted()
          .toList();
    }
  }
}
