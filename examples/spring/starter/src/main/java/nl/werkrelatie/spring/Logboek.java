// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.util.Optional;

/**
 * Where a host keeps its log of processing, after the Dutch government standard Logboek
 * Dataverwerkingen; a host that keeps one gives a bean of this type.
 *
 * <p>The library writes nothing itself. It makes one {@link Logregel} for each question that is
 * asked through {@link LoggedEngine}.
 */
public interface Logboek {

  /**
   * The person as the logboek knows her: an encrypted id that your organisation can lead back to
   * her.
   *
   * @param inwoner your own reference in the werkrelatie
   */
  String betrokkene(String inwoner);

  /**
   * Keeps this line, and comes back when it is kept. When it cannot be kept, throw: then no answer
   * is given.
   */
  void schrijf(Logregel regel);

  /** The trace of which the question is part; without one, the question begins its own. */
  default Optional<Spoor> spoor() {
    return Optional.empty();
  }

  /**
   * A trace and the operation that asks, as in a W3C {@code traceparent}.
   *
   * @param traceId 32 hexadecimal digits
   * @param parentOperationId 16 hexadecimal digits
   */
  record Spoor(String traceId, String parentOperationId) {}
}
