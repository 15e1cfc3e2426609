// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import java.util.Objects;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;

/**
 * A werkrelatie inside a host's own object, written and read by the host's own Jackson 3 mapper in
 * the one format.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3WerkrelatieModule()).build();
 * }</pre>
 *
 * <p>Found by {@code findAndAddModules}, hence by a Spring Boot 4 host, on the class path. A host
 * on the module path registers it by hand.
 *
 * <p>No setting of the mapper changes the format, and nothing of the mapper is changed. What cannot
 * be read gives a {@code DatabindException} whose cause is the {@link DocumentRefusedException}.
 * Needs {@code jackson-databind} 3.1 or later, which the host brings.
 */
public final class Jackson3WerkrelatieModule extends JacksonModule {
  private final Limits limits;

  /** The module; registering it twice does nothing more than once. */
  public Jackson3WerkrelatieModule() {
    this(Limits.standard());
  }

  /** The module that reads each document of ours within these limits; register only one. */
  public Jackson3WerkrelatieModule(Limits limits) {
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
    context.addSerializers(new Jackson3Writing(false));
    context.addKeySerializers(new Jackson3Writing(true));
    context.addDeserializers(new Jackson3Reading(limits));
  }
}
