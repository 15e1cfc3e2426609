// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import java.util.Objects;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;

/**
 * A werkrelatie inside a host's own object, written and read by the host's own Jackson 2 mapper in
 * the one format.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new Jackson2WerkrelatieModule());
 * }</pre>
 *
 * <p>Found by {@code findAndRegisterModules} on the class path. A Spring Boot 3 host gives it as a
 * bean, and a host on the module path registers it by hand.
 *
 * <p>No setting of the mapper changes the format, and nothing of the mapper is changed. What cannot
 * be read gives a {@code JsonMappingException} whose cause is the {@link DocumentRefusedException}.
 * Needs {@code jackson-databind} 2.18 or later, which the host brings.
 */
public final class Jackson2WerkrelatieModule extends Module {
  private final Limits limits;

  /** The module; registering it twice does nothing more than once. */
  public Jackson2WerkrelatieModule() {
    this(Limits.standard());
  }

  /** The module that reads each document of ours within these limits; register only one. */
  public Jackson2WerkrelatieModule(Limits limits) {
    super();
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  @Override
  public String getModuleName() {
    return "werkrelatie-json";
  }

  @Override
  public Version version() {
    return VersionUtil.parseVersion(Herkomst.BIBLIOTHEEK, "nl.werkrelatie", "werkrelatie-json");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Jackson2Writing(false));
    context.addKeySerializers(new Jackson2Writing(true));
    context.addDeserializers(new Jackson2Reading(limits));
  }
}
