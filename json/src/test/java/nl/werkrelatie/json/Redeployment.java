// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A host, as a servlet container is one: it gives an application a class loader, runs it on threads
 * that live on, lets it go, and writes what its heap then holds to a file.
 */
final class Redeployment {
  /** Whether SLF4J is the host's, as in many containers, or comes with the application. */
  enum Logging {
    OF_HOST,
    OF_APPLICATION
  }

  /** The classes of one application; a name to find it by in the heap. */
  static final class ApplicationLoader extends URLClassLoader {
    ApplicationLoader(URL[] path, ClassLoader parent) {
      super(path, parent);
    }
  }

  /** What every application sees of the host. */
  private static final class Shared extends ClassLoader {
    private final Logging logging;

    Shared(Logging logging) {
      super(ClassLoader.getPlatformClassLoader());
      this.logging = logging;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (logging == Logging.OF_HOST && name.startsWith("org.slf4j.")) {
        return Redeployment.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }

  /** A compiler at work can hold a class for a moment. */
  private static final int COLLECTIONS = 10;

  private Redeployment() {}

  /** Where the heap is written, whose the logging is, and the applications, one after another. */
  public static void main(String[] args) throws Exception {
    List<ExecutorService> threads =
        Stream.generate(() -> Executors.newSingleThreadExecutor(Redeployment::daemon))
            .limit(2)
            .toList();
    for (ExecutorService thread : threads) {
      thread.submit(() -> {}).get();
    }
    URL[] path = path();
    ClassLoader shared = new Shared(Logging.valueOf(args[1]));
    List<WeakReference<ClassLoader>> gone = new ArrayList<>();
    for (String application : Arrays.asList(args).subList(2, args.length)) {
      gone.add(deployed(application, new ApplicationLoader(path, shared), threads));
    }
    // Java itself keeps the type of the record last compared for the first time, whoever's that is,
    // and with it the loader: Java 17 for good, a later one until memory is short.
    use(Deployed.NEXT.name(), new URLClassLoader(path, shared), threads);
    for (int done = 0;
        done < COLLECTIONS && gone.stream().anyMatch(one -> one.get() != null);
        done++) {
      System.gc();
    }
    dump(Path.of(args[0]));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "of the host");
    thread.setDaemon(true);
    return thread;
  }

  /** The loader, when it is closed and nothing of the host uses it any more. */
  private static WeakReference<ClassLoader> deployed(
      String application, URLClassLoader loader, List<ExecutorService> threads)
      throws IOException, InterruptedException, ExecutionException {
    try (loader) {
      use(application, loader, threads);
      return new WeakReference<>(loader);
    }
  }

  private static void use(String application, ClassLoader loader, List<ExecutorService> threads)
      throws InterruptedException, ExecutionException {
    for (ExecutorService thread : threads) {
      thread.submit(() -> run(application, loader)).get();
    }
  }

  private static URL[] path() throws MalformedURLException {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
    URL[] path = new URL[entries.length];
    for (int entry = 0; entry < entries.length; entry++) {
      path[entry] = Path.of(entries[entry]).toUri().toURL();
    }
    return path;
  }

  private static Void run(String application, ClassLoader loader)
      throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader ofHost = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Object[] all = loader.loadClass(Deployed.class.getName()).getEnumConstants();
      Runnable wanted =
          (Runnable)
              Arrays.stream(all)
                  .filter(one -> one.toString().equals(application))
                  .findFirst()
                  .orElseThrow();
      wanted.run();
      return null;
    } finally {
      thread.setContextClassLoader(ofHost);
    }
  }

  /** Asked by name: the module under test does not need the module it is in. */
  static void dump(Path file) throws Exception {
    Class<?> bean = Class.forName("com.sun.management.HotSpotDiagnosticMXBean");
    Object diagnostic =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getPlatformMXBean", Class.class)
            .invoke(null, bean);
    bean.getMethod("dumpHeap", String.class, boolean.class)
        .invoke(diagnostic, file.toString(), true);
  }
}
