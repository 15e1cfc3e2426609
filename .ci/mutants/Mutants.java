// SPDX-License-Identifier: EUPL-1.2
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;

/**
 * Lets PIT change the classes of one module, the mutants of several classes in one Java.
 *
 * <p>PIT itself starts a Java for each class, which takes longer than most of its mutants do.
 * {@link Original} keeps them apart, {@link Tests} says what is run.
 */
public final class Mutants {
  private static final int PROCESSORS = 2;
  private static final int IN_ONE_JAVA = 400;

  private Mutants() {}

  /**
   * The folder of the module, the folder for the report, the folders with the classes, which of
   * these classes to change and which not, with which tests and which not, and then what each Java
   * is started with.
   */
  public static void main(String[] args) {
    Path module = Path.of(args[0]);
    ReportOptions options = new ReportOptions();
    options.setProjectBase(module);
    options.setReportDir(args[1]);
    options.setClassPathElements(
        several(System.getProperty("java.class.path"), File.pathSeparator));
    options.setSourceDirs(List.of());
    options.setCodePaths(several(args[2], ","));
    options.setTargetClasses(several(args[3], ","));
    options.setExcludedClasses(several(args[4], ","));
    options.setTargetTests(Glob.toGlobPredicates(several(args[5], ",")));
    options.setExcludedTestClasses(Glob.toGlobPredicates(several(args[6], ",")));
    options.addChildJVMArgs(List.of(args).subList(7, args.length));
    options.setGroupConfig(TestGroupConfig.emptyConfig());
    options.setMutationEngine("gregor");
    options.setMutators(List.of("STRONGER"));
    options.setNumberOfThreads(PROCESSORS);
    options.setTimeoutFactor(1.25f);
    options.setTimeoutConstant(2_000);
    options.setFailWhenNoMutations(false);
    options.setVerbosity(Verbosity.QUIET);
    options.setShouldCreateTimestampedReports(false);
    options.addOutputFormats(List.of("XML"));
    PluginServices plugins = PluginServices.makeForContextLoader();
    SettingsFactory settings =
        new SettingsFactory(options, plugins) {
          @Override
          public MutationGrouperFactory getMutationGrouper() {
            return new SeveralClasses();
          }
        };
    new EntryPoint()
        .execute(module.toFile(), options, settings, Map.of())
        .getError()
        .ifPresent(
            error -> {
              throw new IllegalStateException(error);
            });
  }

  private static List<String> several(String text, String separator) {
    return Arrays.asList(text.split(separator));
  }

  private static final class SeveralClasses implements MutationGrouperFactory {
    @Override
    public String description() {
      return "Gives each Java the mutants of several classes";
    }

    @Override
    public MutationGrouper makeFactory(
        Properties properties, CodeSource code, int threads, int unitSize) {
      return (classes, mutants) ->
          groups(mutants, Math.min(IN_ONE_JAVA, 1 + mutants.size() / threads));
    }

    /**
     * Neighbours together, for they have most tests in common. What can take longest goes first, so
     * that no Java is left alone with much at the end.
     */
    private static List<List<MutationDetails>> groups(
        Collection<MutationDetails> mutants, int most) {
      Map<ClassName, List<MutationDetails>> classes =
          mutants.stream()
              .collect(groupingBy(MutationDetails::getClassName, TreeMap::new, toList()));
      List<List<MutationDetails>> groups = new ArrayList<>();
      List<MutationDetails> group = new ArrayList<>();
      for (List<MutationDetails> next : classes.values()) {
        if (!group.isEmpty() && group.size() + next.size() > most) {
          groups.add(group);
          group = new ArrayList<>();
        }
        group.addAll(next);
      }
      groups.add(group);
      groups.sort(comparingLong(SeveralClasses::time).reversed());
      return groups;
    }

    /** In milliseconds, if no test sees any of them. */
    private static long time(List<MutationDetails> group) {
      return group.stream()
          .flatMap(mutant -> mutant.getTestsInOrder().stream())
          .mapToLong(TestInfo::getTime)
          .sum();
    }
  }
}
