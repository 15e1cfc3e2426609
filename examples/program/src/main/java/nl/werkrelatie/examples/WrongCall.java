// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import nl.werkrelatie.text.Tekst;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A call that cannot be answered, in a sentence of our own. */
final class WrongCall extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final transient Tekst said;

  WrongCall(CommandSpec command, Tekst said) {
    super(command.commandLine(), said.en());
    this.said = said;
  }

  WrongCall(CommandSpec command, String nl, String en) {
    this(command, Tekst.of(nl, en));
  }

  Tekst said() {
    return said;
  }
}
