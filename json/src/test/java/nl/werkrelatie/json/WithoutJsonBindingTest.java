// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import nl.werkrelatie.json.host.JsonBindingWerkrelatie;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** A host that has no library that binds JSON lacks nothing of ours but what is for it. */
class WithoutJsonBindingTest {

  /** Everything of the host but the libraries that bind; our own classes are loaded once more. */
  private static final class Host extends ClassLoader {
    private static final List<String> ABSENT =
        List.of("nl.werkrelatie.", "jakarta.", "com.fasterxml.", "tools.jackson.databind.");

    Host() {
      super(WithoutJsonBindingTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (ABSENT.stream().anyMatch(name::startsWith)) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private static URLClassLoader loader() {
    return new URLClassLoader(
        new URL[] {place(Werkrelatie.class), place(WerkrelatieJson.class)}, new Host());
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void a_document_is_read_and_written() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = loader()) {
      Class<?> json = loader.loadClass(WerkrelatieJson.class.getName());
      Class<?> werkrelatie = loader.loadClass(Werkrelatie.class.getName());
      Object read = json.getMethod("read", String.class).invoke(null, Documents.full());
      assertEquals(Documents.full(), json.getMethod("write", werkrelatie).invoke(null, read));
    }
  }

  @Test
  void what_is_for_json_b_says_that_it_is_absent() throws IOException {
    try (URLClassLoader loader = loader()) {
      Throwable missed =
          assertThrows(
              Throwable.class,
              () -> {
                Class<?> entry = loader.loadClass(JsonBindingWerkrelatie.class.getName());
                Method config = entry.getMethod("config");
                config.invoke(null);
              });
      Throwable told = missed instanceof InvocationTargetException ? missed.getCause() : missed;
      assertInstanceOf(NoClassDefFoundError.class, told);
      assertTrue(told.getMessage().startsWith("jakarta/json/bind/"), told::getMessage);
    }
  }
}
