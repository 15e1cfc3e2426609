// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The mapper of a host with Jackson 2; loaded there only. */
final class Mapper2 {
  private Mapper2() {}

  static List<String> modules(ApplicationContext host) {
    return host.getBean(ObjectMapper.class).getRegisteredModuleIds().stream()
        .map(String::valueOf)
        .toList();
  }
}
