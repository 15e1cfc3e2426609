// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.util.List;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of a host with Jackson 3; loaded there only. */
final class Mapper3 {
  private Mapper3() {}

  static List<String> modules(ApplicationContext host) {
    return host.getBean(JsonMapper.class).registeredModules().stream()
        .map(JacksonModule::getModuleName)
        .toList();
  }
}
