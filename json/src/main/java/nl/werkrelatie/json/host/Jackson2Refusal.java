// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import nl.werkrelatie.json.codec.read.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What a Jackson 2 host sees of a refusal: its cause tells the violations. The mapper adds the way
 * to the value as it goes up; a name on it can be a key of a host's map, hence content, and is left
 * out.
 */
final class Jackson2Refusal extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  Jackson2Refusal(IllegalArgumentException refusal) {
    super((@Nullable Closeable) null, refusal.getMessage(), refusal);
  }

  @Override
  public void prependPath(Object from, String name) {
    prependPath(new Reference(from, name));
  }

  @Override
  public void prependPath(Object from, int index) {
    prependPath(new Reference(from, index));
  }

  @Override
  public void prependPath(Reference step) {
    Class<?> from = step.getFrom() instanceof Class<?> type ? type : step.getFrom().getClass();
    super.prependPath(
        step.getIndex() >= 0
            ? new Reference(from, step.getIndex())
            : new Reference(from, Pointer.UNKNOWN));
  }
}
