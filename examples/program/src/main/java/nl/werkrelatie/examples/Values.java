// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkrelatie.examples.io.FileName;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.TypedDate;
import nl.werkrelatie.examples.timeline.Reader;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.research.tables.Days;
import nl.werkrelatie.text.Tekst;
import picocli.CommandLine;

/** How each kind of value is read from the command line; a refusal repeats nothing of it. */
final class Values {
  private Values() {}

  static void registerWith(CommandLine program) {
    program
        .registerConverter(LocalDate.class, Values::date)
        .registerConverter(Path.class, Values::path)
        .registerConverter(InputFile.class, written -> new InputFile(path(written)))
        .registerConverter(Integer.class, Values::number)
        .registerConverter(int.class, Values::number)
        .registerConverter(Setting.class, Setting::of)
        .registerConverter(Language.class, written -> one(Language.values(), written))
        .registerConverter(DocumentKind.class, written -> one(DocumentKind.values(), written))
        .registerConverter(AnswerReader.class, written -> one(AnswerReader.values(), written))
        .registerConverter(
            KlantcontactenCommand.Form.class,
            written -> one(KlantcontactenCommand.Form.values(), written))
        .registerConverter(Days.class, written -> one(Days.values(), written))
        .registerConverter(Reader.class, written -> one(Reader.values(), written));
  }

  private static LocalDate date(String written) {
    return TypedDate.of(written)
        .orElseThrow(
            () ->
                new BadValue(
                    Tekst.of(
                        TypedDate.NO_DATE.nl() + "; schrijf die als 2026-11-21",
                        TypedDate.NO_DATE.en() + "; write it as 2026-11-21")));
  }

  static int number(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException none) {
      throw new BadValue(
          Tekst.of(
              "is geen geheel getal, of te groot; geef een getal als 5",
              "is no whole number, or too large; give a number such as 5"));
    }
  }

  private static Path path(String written) {
    if (written.isBlank()) {
      throw noName();
    }
    if (!InputFile.STANDARD_INPUT.isCalled(written) && FileName.isLost(written)) {
      throw new BadValue(FileName.LOST);
    }
    try {
      return Path.of(written);
    } catch (InvalidPathException none) {
      throw noName();
    }
  }

  private static BadValue noName() {
    return new BadValue(
        Tekst.of("is geen naam van een bestand of map", "is no name of a file or folder"));
  }

  /** The constant that is written so, in capitals or not. */
  static <T extends Enum<T>> T one(T[] constants, String written) {
    List<String> names = names(constants);
    int found = names.indexOf(written.toLowerCase(Locale.ROOT));
    if (found >= 0) {
      return constants[found];
    }
    String all = String.join(", ", names);
    throw new BadValue(
        Suggested.after(
            Tekst.of("kan dit niet zijn; kies uit " + all, "cannot be this; choose from " + all),
            written,
            names));
  }

  static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }
}
