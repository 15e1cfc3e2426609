// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pitest.boot.HotSwapAgent;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

/**
 * Puts a class back as it was before a mutant of another comes: PIT leaves the last one in, and it
 * would be seen in the place of the next.
 */
public final class Original implements EnvironmentResetPlugin, ResetEnvironment {
  private ClassName last;

  @Override
  public String description() {
    return "Puts back each class before a mutant of another";
  }

  @Override
  public ResetEnvironment make() {
    return new Original();
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
