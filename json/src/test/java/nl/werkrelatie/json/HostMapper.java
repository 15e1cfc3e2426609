// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.json.document.Limits;

/**
 * A host's own mapper with our module, of whatever generation is on the path. It writes a date of
 * the host's own as {@code 21/11/2026}.
 */
interface HostMapper {

  /** How the mapper came by our module. */
  enum Way {
    BY_HAND,
    TWICE_BY_HAND,
    BY_SERVICE_LOADER,
    WITHOUT
  }

  /** The mappers of the generations that are on the path, with the module registered by hand. */
  static List<HostMapper> all() {
    List<HostMapper> mappers = new ArrayList<>();
    if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
      mappers.add(new Jackson2Host(Way.BY_HAND));
    }
    if (isPresent("tools.jackson.databind.ObjectMapper")) {
      mappers.add(new Jackson3Host(Way.BY_HAND));
    }
    return mappers;
  }

  private static boolean isPresent(String name) {
    try {
      Class.forName(name, false, HostMapper.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  /** The generation: 2 or 3. */
  int generation();

  /** The version of databind that is really on the path. */
  String version();

  HostMapper by(Way way);

  HostMapper with(HostSetting setting);

  /** The same with limits of its own in the module. */
  HostMapper within(Limits limits);

  String write(Object value) throws IOException;

  <T> T read(String json, Class<T> type) throws IOException;

  /** The value written to a tree, and the tree as a text. */
  String writeTree(Object value) throws IOException;

  /** A text read to a tree, and the tree to a value. */
  <T> T readTree(String json, Class<T> type) throws IOException;

  /** A value made from the tokens of another. */
  <T> T convert(Object value, Class<T> type) throws IOException;

  /** Every switch and setting of the mapper, by name. */
  Map<String, Object> configuration();

  /** Everything the exception of the mapper tells of where it went wrong. */
  String path(Throwable failure);
}
