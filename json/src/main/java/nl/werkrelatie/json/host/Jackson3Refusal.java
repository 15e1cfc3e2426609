// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import nl.werkrelatie.json.codec.read.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * What a Jackson 3 host sees of a refusal: its cause tells the violations. The mapper adds the way
 * to the value as it goes up; a name on it can be a key of a host's map, hence content, and is left
 * out.
 */
final class Jackson3Refusal extends DatabindException {
  private static final long serialVersionUID = 1L;

  Jackson3Refusal(IllegalArgumentException refusal) {
    super(refusal.getMessage(), null, refusal);
  }

  @Override
  public JacksonException prependPath(Object from, String name) {
    return prependPath(new Reference(from, name));
  }

  @Override
  public JacksonException prependPath(Object from, int index) {
    return prependPath(new Reference(from, index));
  }

  @Override
  public JacksonException prependPath(Reference step) {
    Class<?> from = step.from() instanceof Class<?> type ? type : step.from().getClass();
    return super.prependPath(
        step.getIndex() >= 0
            ? new Reference(from, step.getIndex())
            : new Reference(from, Pointer.UNKNOWN));
  }
}
