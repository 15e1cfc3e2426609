// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kotlin.sequences.Sequence;
import shark.CloseableHeapGraph;
import shark.HeapAnalysis;
import shark.HeapAnalysisFailure;
import shark.HeapAnalysisSuccess;
import shark.HeapAnalyzer;
import shark.HeapGraph;
import shark.HeapObject;
import shark.HprofHeapGraph;
import shark.HprofRecordTag;
import shark.IgnoredReferenceMatcher;
import shark.LeakTrace;
import shark.LeakTraceReference;
import shark.ReferenceMatcher;
import shark.ReferencePattern;

/** What a Java held at one moment, read from a file; tells names of classes and fields only. */
final class HeapDump {
  private static final ReferenceMatcher WEAK = referent("java.lang.ref.WeakReference");
  private static final ReferenceMatcher PHANTOM = referent("java.lang.ref.PhantomReference");
  private static final ReferenceMatcher SOFT = referent("java.lang.ref.SoftReference");

  private static final Set<HprofRecordTag> ROOTS =
      Arrays.stream(HprofRecordTag.values())
          .filter(tag -> tag.name().startsWith("ROOT_"))
          .collect(Collectors.toSet());

  private final Path file;

  HeapDump(Path file) {
    this.file = file;
  }

  private static ReferenceMatcher referent(String type) {
    return new IgnoredReferenceMatcher(new ReferencePattern.InstanceFieldPattern(type, "referent"));
  }

  /**
   * How loaders of this class, the classes they loaded and the instances of those are held: a path
   * from a root for each kind of path that holds for good, else for each that holds until memory is
   * short, else what is there in a way that no field tells; nothing when they have gone.
   */
  List<String> holding(Class<? extends ClassLoader> loader) throws IOException {
    try (CloseableHeapGraph graph =
        HprofHeapGraph.Companion.openHeapGraph(file.toFile(), null, ROOTS)) {
      Set<Long> sought = ofLoader(graph, loader.getName());
      HeapAnalysisSuccess strong = analysis(graph, sought, List.of(WEAK, PHANTOM, SOFT));
      if (!strong.getApplicationLeaks().isEmpty()) {
        return paths(strong, "for good: ");
      }
      HeapAnalysisSuccess soft = analysis(graph, sought, List.of(WEAK, PHANTOM));
      if (!soft.getApplicationLeaks().isEmpty()) {
        return paths(soft, "until memory is short: ");
      }
      return soft.getUnreachableObjects().stream()
          .map(object -> "by no field: " + object.getClassName())
          .distinct()
          .toList();
    }
  }

  private HeapAnalysisSuccess analysis(
      HeapGraph graph, Set<Long> sought, List<ReferenceMatcher> notFollowed) {
    HeapAnalysis analysis =
        new HeapAnalyzer(step -> {})
            .analyze(
                file.toFile(),
                graph,
                same -> sought,
                notFollowed,
                false,
                List.of(),
                same -> Map.of());
    if (analysis instanceof HeapAnalysisFailure failure) {
      throw new IllegalStateException("the heap cannot be read", failure.getException());
    }
    return (HeapAnalysisSuccess) analysis;
  }

  /** A class holds its loader, and an instance its class, by no field: so each of them counts. */
  private static Set<Long> ofLoader(HeapGraph graph, String loader) {
    Set<Long> loaders = new HashSet<>();
    each(graph.getInstances(), one -> one.getInstanceClassName().equals(loader), loaders);
    Set<Long> classes = new HashSet<>();
    each(graph.getClasses(), one -> loaders.contains(one.readRecord().getClassLoaderId()), classes);
    Set<Long> all = new HashSet<>(loaders);
    all.addAll(classes);
    each(graph.getInstances(), one -> classes.contains(one.getInstanceClassId()), all);
    each(graph.getObjectArrays(), one -> classes.contains(one.getArrayClassId()), all);
    return all;
  }

  private static <T extends HeapObject> void each(
      Sequence<T> objects, Predicate<T> wanted, Set<Long> found) {
    objects
        .iterator()
        .forEachRemaining(
            one -> {
              if (wanted.test(one)) {
                found.add(one.getObjectId());
              }
            });
  }

  private static List<String> paths(HeapAnalysisSuccess analysis, String how) {
    return analysis.getApplicationLeaks().stream()
        .flatMap(leak -> leak.getLeakTraces().stream())
        .map(trace -> how + path(trace))
        .distinct()
        .toList();
  }

  private static String path(LeakTrace trace) {
    return trace.getReferencePath().stream()
        .map(HeapDump::step)
        .collect(
            Collectors.joining(
                " > ",
                trace.getGcRootType() + " > ",
                " > " + trace.getLeakingObject().getClassName()));
  }

  private static String step(LeakTraceReference reference) {
    String origin = reference.getOriginObject().getClassName();
    return switch (reference.getReferenceType()) {
      case ARRAY_ENTRY -> origin;
      case INSTANCE_FIELD, STATIC_FIELD, LOCAL -> origin + "." + reference.getReferenceName();
    };
  }
}
