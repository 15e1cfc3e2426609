// SPDX-License-Identifier: EUPL-1.2
import static java.util.stream.Collectors.toList;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.launcher.EngineFilter.excludeEngines;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/**
 * The tests of the JUnit platform as PIT runs them: each method is one test, with all its cases.
 *
 * <p>PIT's own part for JUnit runs all tests in each Java only to know which cases there are, and
 * then starts the platform for each case: that takes longer than most cases do.
 */
public final class Tests implements TestPluginFactory, Configuration, TestUnitFinder {
  private static final String LONG = "long";
  private static final Launcher LAUNCHER = LauncherFactory.openSession().getLauncher();

  @Override
  public String name() {
    return "methods";
  }

  @Override
  public String description() {
    return "Runs each method of the JUnit platform as one test";
  }

  @Override
  public Configuration createTestFrameworkConfiguration(
      TestGroupConfig groups,
      ClassByteArraySource source,
      Collection<String> runners,
      Collection<String> methods) {
    return this;
  }

  @Override
  public Optional<PitHelpError> verifyEnvironment() {
    return Optional.empty();
  }

  @Override
  public TestSuiteFinder testSuiteFinder() {
    return type -> List.of();
  }

  @Override
  public TestUnitFinder testUnitFinder() {
    return this;
  }

  @Override
  public List<TestUnit> findTestUnits(Class<?> type, TestUnitExecutionListener listener) {
    Original.load(type);
    // What ArchUnit asks is asked of the files of classes, in which no mutant is.
    TestPlan plan = LAUNCHER.discover(request(selectClass(type), excludeEngines("archunit")));
    return plan.getRoots().stream()
        .flatMap(root -> methods(plan, root))
        .map(method -> new Method(method, type))
        .collect(toList());
  }

  private static Stream<TestIdentifier> methods(TestPlan plan, TestIdentifier part) {
    return part.getSource().filter(MethodSource.class::isInstance).isPresent()
        ? Stream.of(part)
        : plan.getChildren(part).stream().flatMap(child -> methods(plan, child));
  }

  private static LauncherDiscoveryRequest request(DiscoverySelector selector, EngineFilter engine) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selector)
        .filters(engine, TagFilter.excludeTags(LONG))
        .build();
  }

  private static final class Method extends AbstractTestUnit {
    private final UniqueId id;
    private final boolean hasUnreadTag;

    Method(TestIdentifier method, Class<?> type) {
      super(new Description(method.getUniqueId(), type));
      this.id = method.getUniqueIdObject();
      this.hasUnreadTag = method.getSource().filter(Method::isLong).isPresent();
    }

    /** A property reads the tags of jqwik alone, and any other test those of JUnit Jupiter. */
    private static boolean isLong(TestSource source) {
      return Stream.of(((MethodSource) source).getJavaMethod().getAnnotations())
          .anyMatch(annotation -> annotation.toString().endsWith("Tag(\"" + LONG + "\")"));
    }

    @Override
    public void execute(ResultCollector results) {
      results.notifyStart(getDescription());
      if (hasUnreadTag) {
        // What fails before there is any mutant is told by its name.
        results.notifyEnd(getDescription(), new AssertionError("its engine does not read its tag"));
        return;
      }
      SummaryGeneratingListener told = new SummaryGeneratingListener();
      LAUNCHER.execute(
          request(selectUniqueId(id), includeEngines(id.getEngineId().orElseThrow())), told);
      List<Failure> failures = told.getSummary().getFailures();
      if (failures.isEmpty()) {
        results.notifyEnd(getDescription());
      } else {
        results.notifyEnd(getDescription(), failures.get(0).getException());
      }
    }
  }
}
