// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.mutation;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets a property try less often in a run over all mutants, the only one that sets {@value
 * #ONE_IN}: what tries thousands of small things stays the net that it is.
 *
 * <p>Such a run does each test hundreds of times and has to say the same of the same code: so a
 * property also begins with the same seed each time, and nothing is made simpler when it fails.
 */
public final class Tries implements AroundPropertyHook {
  private static final String ONE_IN = "werkrelatie.tries.one-in";
  private static final int LEAST = 4;
  private static final int DEFAULT = 1_000;
  private static final int MANY = 1_000;
  private static final int OF_MANY = 400;
  private static final String SEED = "1975";

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
    Integer oneIn = Integer.getInteger(ONE_IN);
    if (oneIn != null) {
      PropertyAttributes attributes = context.attributes();
      // Who says that a thousand are needed gets many of them.
      boolean many = attributes.tries().orElse(0) >= MANY;
      int tries = attributes.tries().orElse(DEFAULT);
      attributes.setTries(many ? OF_MANY : Math.max(LEAST, tries / oneIn));
      attributes.setSeed(SEED);
      attributes.setShrinking(ShrinkingMode.OFF);
    }
    return property.execute();
  }

  @Override
  public boolean appliesTo(Optional<AnnotatedElement> element) {
    return true;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
