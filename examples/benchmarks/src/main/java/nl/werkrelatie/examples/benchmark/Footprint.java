// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * What this Java holds after a full collection.
 *
 * @param figures every figure
 */
record Footprint(Map<Figure, Long> figures) {

  /** One figure. */
  enum Figure {
    HEAP(
        "heap, kB",
        128,
        () -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10),
    METASPACE("metaspace, kB", 128, Footprint::metaspace),
    CLASSES("classes", 8, () -> ManagementFactory.getClassLoadingMXBean().getLoadedClassCount()),
    THREADS("threads", 0, () -> ManagementFactory.getThreadMXBean().getThreadCount()),
    DIRECT("direct buffers, kB", 0, Footprint::direct);

    final String inWords;

    /** How much the later median may lie above the earlier one. */
    final long room;

    private final LongSupplier now;

    Figure(String inWords, long room, LongSupplier now) {
      this.inWords = inWords;
      this.room = room;
      this.now = now;
    }
  }

  /** Of this moment; nothing else should be under way. */
  static Footprint now() {
    System.gc();
    Map<Figure, Long> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      figures.put(figure, figure.now.getAsLong());
    }
    return new Footprint(figures);
  }

  /** Every figure on one line. */
  String inWords() {
    return figures.entrySet().stream()
        .map(one -> one.getKey().inWords + ": " + one.getValue())
        .collect(Collectors.joining("; "));
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .mapToLong(pool -> pool.getUsage().getUsed())
            .sum()
        >> 10;
  }

  private static long direct() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
            .mapToLong(BufferPoolMXBean::getMemoryUsed)
            .sum()
        >> 10;
  }
}
