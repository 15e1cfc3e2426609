// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that typed code starts: each reports what it fails by. JShell passes over such a
 * failure in silence, whatever the default of the process is, so typed code runs in a group of its
 * own.
 */
final class TypedThreads {
  // JShell runs a method without arguments, and one at a time.
  private static volatile @Nullable TypedThreads next;

  private final Method typed;
  private final Consumer<Throwable> failed;

  private TypedThreads(Method typed, Consumer<Throwable> failed) {
    this.typed = typed;
    this.failed = failed;
  }

  /** The method for JShell to run in place of this one. */
  static Method around(Method typed, Consumer<Throwable> failed) throws NoSuchMethodException {
    next = new TypedThreads(typed, failed);
    Method run = TypedThreads.class.getDeclaredMethod("run");
    run.setAccessible(true);
    return run;
  }

  /** Gives what the typed code gives, and throws what it throws. */
  static @Nullable Object run() throws Throwable {
    TypedThreads now = Objects.requireNonNull(next);
    // For a thread that belongs to no group of ours, as a virtual one.
    Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> now.report(cause));
    FutureTask<@Nullable Object> task = new FutureTask<>(() -> now.typed.invoke(null));
    new Thread(now.group(), task).start();
    while (true) {
      try {
        return task.get();
      } catch (InterruptedException stopped) {
        // Ctrl-C interrupts what was typed as well, and that is waited for.
        continue;
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof InvocationTargetException thrown
            ? thrown.getCause()
            : failed.getCause();
      }
    }
  }

  private ThreadGroup group() {
    return new ThreadGroup("typed") {
      @Override
      public void uncaughtException(Thread thread, Throwable cause) {
        report(cause);
      }
    };
  }

  private void report(Throwable cause) {
    // A thread that Ctrl-C breaks off ends in this way; Java is going to drop the class.
    if (!cause.getClass().getName().equals("java.lang.ThreadDeath")) {
      failed.accept(cause);
    }
  }
}
