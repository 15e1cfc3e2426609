// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Werkrelaties of so many moments, in the forms of all contenders, in turn. */
@State(Scope.Thread)
public class MeasuredDocuments {
  @Param({"0", "40", "400"})
  private int moments;

  private InTurn<JsonContenders> contenders = new InTurn<>(JsonContenders.some(0));

  @Setup
  public void make() {
    contenders = new InTurn<>(JsonContenders.some(moments));
  }

  JsonContenders next() {
    return contenders.next();
  }
}
