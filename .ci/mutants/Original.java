// SPDX-License-Identifier: EUPL-1.2
import static org.junit.platform.commons.support.ReflectionSupport.findAllClassesInClasspathRoot;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkrelatie.engine.RuleEngine;
import org.pitest.boot.HotSwapAgent;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

/**
 * Keeps each mutant from the others. All classes are loaded before the first, since what one makes
 * once, when it is loaded, would be made while a mutant is in. And a class is put back as it was
 * before a mutant of another comes: PIT leaves the last one in, and it would be seen in the place
 * of the next.
 *
 * <p>PIT swaps a class twice, and so does this: in the loaders that PIT keeps, ours among them, and
 * then in ours. Once takes half the time but is not safe: on Java 17 a record that was put back by
 * one swap had lost a field (NoSuchFieldError).
 */
public final class Original implements EnvironmentResetPlugin, ResetEnvironment {
  private ClassName last;

  @Override
  public String description() {
    return "Loads all classes, and puts back each before a mutant of another";
  }

  @Override
  public ResetEnvironment make() {
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path folder = Path.of(part);
      if (Files.isDirectory(folder)) {
        load(folder);
      }
    }
    // These it keeps from the first time that they are asked.
    RuleEngine.standard().regelbronnen();
    return new Original();
  }

  private static void load(Path folder) {
    for (Class<?> type :
        findAllClassesInClasspathRoot(folder.toUri(), any -> true, Original::isShared)) {
      load(type);
    }
  }

  /** So that it makes what it makes once. */
  static void load(Class<?> type) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is no class of tests. Those are loaded where their tests are found, if any is run. */
  private static boolean isShared(String name) {
    return !name.endsWith("Test") && !name.endsWith("Properties");
  }

  @Override
  public void resetFor(Mutant mutant) {
    ClassName next = mutant.getDetails().getClassName();
    if (last != null && !last.equals(next)) {
      putBack(last);
    }
    last = next;
  }

  private static void putBack(ClassName name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream(name.asInternalName() + ".class")) {
      byte[] original = file.readAllBytes();
      // Else this would give the mutant once more, to whoever swaps the class it came from.
      CatchNewClassLoadersTransformer.setMutant(name.asInternalName(), original);
      Class<?> changed = Class.forName(name.asJavaName(), false, loader);
      if (!HotSwapAgent.hotSwap(changed, original)) {
        throw new IllegalStateException("a mutant stays in " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
