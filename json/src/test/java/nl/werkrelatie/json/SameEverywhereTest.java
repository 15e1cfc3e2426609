// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Core and json read nothing of the machine, so that the same input gives the same bytes. */
@AnalyzeClasses(packages = "nl.werkrelatie", importOptions = SameEverywhereTest.MainCode.class)
class SameEverywhereTest {
  private static final String SAME = "the same input gives the same bytes on every machine";

  private static final String COLLECTIONS =
      "java\\.util\\.(\\w*(Hash|Tree|Array|Linked|Enum)\\w*|BitSet|Properties)";

  /** Private, each with why no one changes it. */
  private static final Map<String, String> ARRAYS =
      Map.of(
          "EigenSignalen.NOTHING", "it is empty",
          "RawLines.GZIP", "compared with, and not handed out",
          "Verloop.CHANGES", "looked up in, and not handed out",
          "WerkrelatieStream.NO_DOCUMENT", "written out, and not handed out");

  /** Each with why no one changes its collection after that. */
  private static final Map<String, String> FILLED_ONCE =
      Map.of(
          "Drempels", "it is empty, and a threshold is set in a copy",
          "Benamingen", "a row is added when the class is loaded, and looked up from then on");

  /** Core's and json's own classes, in a folder or a jar; not their tests and not the fixtures. */
  static final class MainCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes")
          && !location.contains("-fixtures.jar")
          && !location.contains("/nl/werkrelatie/gevallen/");
    }
  }

  @ArchTest
  static final ArchRule no_clock_zone_locale_or_charset_of_the_machine_is_read =
      noClasses()
          .should()
          .callCodeUnitWhere(
              describe(
                  "read the clock, zone, locale or charset", SameEverywhereTest::readsADefault))
          .because(SAME);

  /** But how many threads a stream takes; the answers come in the order of the lines. */
  @ArchTest
  static final ArchRule no_environment_or_system_property_is_read =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "read the environment, a system property or the machine",
                  (JavaCall<?> call) ->
                      call.getTargetOwner().isEquivalentTo(Runtime.class)
                              && !call.getOriginOwner().isEquivalentTo(WerkrelatieStream.class)
                          || isCall(
                              call,
                              System.class,
                              "getenv|getPropert.*|lineSeparator|identityHashCode")
                          || isCall(call, Boolean.class, "getBoolean")
                          || isCall(call, Integer.class, "getInteger")
                          || isCall(call, Long.class, "getLong")))
          .because(SAME);

  @ArchTest
  static final ArchRule nothing_is_random =
      noClasses()
          .should()
          .dependOnClassesThat(
              named(
                  "java\\.util\\.(random\\..*|Random|SplittableRandom|UUID)|java\\.security\\.SecureRandom|.*ThreadLocalRandom"))
          .orShould()
          .callMethodWhere(
              describe(
                  "draw or shuffle",
                  (JavaCall<?> call) ->
                      isCall(call, Math.class, "random")
                          || isCall(call, java.util.Collections.class, "shuffle")))
          .because(SAME);

  @ArchTest
  static final ArchRule no_type_that_holds_a_clock_zone_or_locale_of_the_machine_is_used =
      noClasses()
          .should()
          .dependOnClassesThat(
              named(
                  "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone|Timer|Formatter|Scanner)"
                      + "|java\\.time\\.(Clock|InstantSource|ZoneId)|java\\.sql\\..*|java\\.text\\.(?!Normalizer).*"))
          .because(SAME);

  /** A host opens its own streams and gives them. */
  @ArchTest
  static final ArchRule no_file_path_url_or_process_is_named =
      noClasses()
          .should()
          .dependOnClassesThat(
              named(
                  "java\\.io\\.(File.*|RandomAccessFile|Console)|java\\.nio\\.(file|channels)\\..*|java\\.net\\..*"
                      + "|javax\\.net\\..*|java\\.lang\\.Process.*|java\\.lang\\.ClassLoader"))
          .orShould()
          .callMethodWhere(
              describe(
                  "open a resource",
                  (JavaCall<?> call) ->
                      call.getName().matches("getResource.*|getSystemResource.*")))
          .because("what is inside a host's process must not reach out of it, whatever it reads");

  @ArchTest
  static final ArchRule no_standard_stream_is_used =
      noClasses()
          .should()
          .accessFieldWhere(
              describe(
                  "System.in, out or err",
                  (JavaFieldAccess access) -> access.getTargetOwner().isEquivalentTo(System.class)))
          .orShould()
          .callMethodWhere(
              describe(
                  "print a stack trace",
                  (JavaCall<?> call) -> call.getName().equals("printStackTrace")))
          .because("they are the host's, and what is printed there nobody reviews");

  @ArchTest
  static final ArchRule threads_are_made_by_the_stream_alone =
      noClasses()
          .that(
              describe(
                  "are not the stream of werkrelaties",
                  type -> !type.getName().matches("nl\\.werkrelatie\\.json\\.StreamRun(\\$.*)?")))
          .should()
          .dependOnClassesThat(
              named("java\\.lang\\.(Inheritable)?Thread.*|java\\.util\\.concurrent\\..*"))
          .orShould()
          .callMethodWhere(
              describe(
                  "run in parallel",
                  (JavaCall<?> call) -> call.getName().matches("parallel|parallelStream|.*Async")))
          .because("a host decides on its threads, and the order of threads must not show");

  @ArchTest
  static final ArchRule no_class_is_opened_or_found_by_its_name =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "look inside or find by name",
                  (JavaCall<?> call) ->
                      call.getName().matches("setAccessible|trySetAccessible|privateLookupIn")
                          || isCall(call, Class.class, "forName|newInstance")
                          || call.getTargetOwner().isEquivalentTo(java.util.ServiceLoader.class)
                          || call.getTargetOwner().isEquivalentTo(java.lang.reflect.Proxy.class)))
          .because("core and json open nothing to reflection, and run the same as a module");

  @ArchTest
  static final ArchRule static_state_cannot_be_replaced =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two hosts in one process share a class, and must not share a state");

  @ArchTest
  static final ArchRule static_state_cannot_change =
      noFields()
          .that(
              describe(
                  "are static and written by hand",
                  (JavaField field) ->
                      field.getModifiers().contains(JavaModifier.STATIC)
                          && !ARRAYS.containsKey(
                              field.getOwner().getSimpleName() + "." + field.getName())
                          && !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
          .should()
          .haveRawType(
              named(
                  "\\[.*|java\\.lang\\.(String(Builder|Buffer)|ThreadLocal)|java\\.util\\.concurrent\\..*"
                      + "|"
                      + COLLECTIONS))
          .because("two hosts in one process share a class, and must not share a state");

  /** A list, set or map of a class is one that refuses every change. */
  @ArchTest
  static final ArchRule no_class_keeps_a_collection_that_can_change =
      noClasses()
          .should()
          .callConstructorWhere(
              describe(
                  "make one when the class is loaded",
                  (JavaConstructorCall call) ->
                      call.getOrigin().getName().equals("<clinit>")
                          && !FILLED_ONCE.containsKey(call.getOriginOwner().getSimpleName())
                          && call.getTargetOwner().isAssignableTo(named(COLLECTIONS))))
          .because("two hosts in one process share a class, and must not share a state");

  private static boolean readsADefault(JavaCall<?> call) {
    String name = call.getName();
    List<JavaClass> given = call.getTarget().getRawParameterTypes();
    boolean namesALocale = given.stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    return name.matches(
            "now|systemDefault|system(UTC|DefaultZone)?|currentTimeMillis|nanoTime|defaultCharset")
        || name.equals("getDefault")
            && call.getTargetOwner().getPackageName().startsWith("java.util")
        || name.matches("toLowerCase|toUpperCase|getBytes")
            && given.isEmpty()
            && call.getTargetOwner().isEquivalentTo(String.class)
        || isCall(call, String.class, "format(ted)?") && !namesALocale
        || isCall(call, String.class, "<init>")
            && given.size() == 1
            && given.get(0).isArray()
            && given.get(0).getComponentType().isEquivalentTo(byte.class)
        || name.matches("ofPattern|ofLocalized.*") && !namesALocale
        || name.equals("<init>")
            && call.getTargetOwner()
                .getName()
                .matches(
                    "java\\.io\\.(InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter)")
            && given.size() == 1;
  }

  static boolean isCall(JavaCall<?> call, Class<?> owner, String names) {
    return call.getTargetOwner().isEquivalentTo(owner) && call.getName().matches(names);
  }

  private static DescribedPredicate<JavaClass> named(String names) {
    Pattern pattern = Pattern.compile(names);
    return describe("have a name like " + names, type -> pattern.matcher(type.getName()).matches());
  }
}
