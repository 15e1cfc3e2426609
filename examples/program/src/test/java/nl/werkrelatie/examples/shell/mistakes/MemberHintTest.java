// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import nl.werkrelatie.examples.shell.ExampleWerkrelaties;
import nl.werkrelatie.examples.shell.ScriptShell;
import nl.werkrelatie.examples.shell.Shell;
import nl.werkrelatie.examples.shell.show.Sentences;
import org.junit.jupiter.api.Test;

/** A name that a type does not have is answered with what that very type has. */
class MemberHintTest {
  private static final Pattern PROPOSED = Pattern.compile(".*\\. Did you mean (.*)\\?");
  private static final Names NAMES = new Names(Shell.class, ExampleWerkrelaties.class);

  @Test
  void every_misspelled_member_is_answered_by_members_of_that_type() {
    List<String> problems = new ArrayList<>();
    int asked = 0;
    for (Class<?> type : types()) {
      Set<String> members = members(type);
      for (String member : members) {
        String typed = member.substring(0, 1) + "q" + member.substring(1);
        if (member.length() < 4 || members.contains(typed)) {
          continue;
        }
        asked++;
        Matcher hint = PROPOSED.matcher(hint("class " + type.getCanonicalName(), typed));
        List<String> proposed =
            hint.matches()
                ? List.of(hint.group(1).split(" or |\\(\\.\\.\\.\\)(?: or )?"))
                : List.of();
        if (proposed.isEmpty() || !members.containsAll(proposed)) {
          problems.add(type.getSimpleName() + "." + typed + ": " + proposed);
        }
      }
    }
    assertEquals(List.of(), problems);
    assertTrue(asked > 1000, "only " + asked + " members");
  }

  @Test
  void the_compiler_names_every_type_in_a_way_that_is_understood() {
    try (JShell shell = ScriptShell.shell()) {
      List<String> problems = new ArrayList<>();
      for (Class<?> type : types()) {
        String line = "((" + type.getCanonicalName() + ") null).qqqqq();";
        String hint = "";
        for (SnippetEvent event : shell.eval(line)) {
          hint =
              shell
                  .diagnostics(event.snippet())
                  .map(problem -> problem.getMessage(Locale.ENGLISH).lines().toList())
                  .flatMap(lines -> MemberHint.in(lines, english()).stream())
                  .map(found -> found.sentence("qqqqq", NAMES.types()))
                  .collect(Collectors.joining());
        }
        String name = JavaWords.shortly(type.getCanonicalName());
        if (!hint.equals(name + " has no ‘qqqqq’; Tab after the dot shows what there is")) {
          problems.add(type + ": " + hint);
        }
      }
      assertEquals(List.of(), problems);
    }
  }

  @Test
  void what_is_there_under_that_name_is_told_as_it_is_typed() {
    String werkrelatie = "variable x of type nl.werkrelatie.model.Werkrelatie";
    assertEquals("Put brackets: volgnummer()", hint(werkrelatie, "volgnummer"));
    assertEquals(
        "Leave out the brackets: BRIEF", hint("enum nl.werkrelatie.model.Kanaal", "BRIEF"));
  }

  @Test
  void a_type_with_lists_says_which_when_it_is_taken_for_one() {
    assertTrue(
        hint("class nl.werkrelatie.engine.Suggesties", "size")
            .matches("Suggesties has no ‘size’; a list has, and that is given by .*alle\\(\\).*"));
  }

  @Test
  void what_only_another_type_has_is_told_of_that_type_and_first_of_what_a_list_holds() {
    assertEquals(
        "Gespreksmoment has no ‘tolkNodig’; Tab after the dot shows what there is. These have it: Inwoner",
        hint("class nl.werkrelatie.model.Gespreksmoment", "tolkNodig"));
    assertTrue(
        hint("interface java.util.List<nl.werkrelatie.model.Waarneming>", "datum")
            .contains(" These have it: Waarneming"));
  }

  @Test
  void an_annotation_does_not_hide_a_type() {
    assertTrue(
        hint(
                "variable x of type nl.werkrelatie.model.@org.jspecify.annotations.Nullable Inwoner",
                "qq")
            .startsWith("Inwoner has no ‘qq’"));
  }

  private static String hint(String location, String name) {
    return MemberHint.in(List.of("cannot find symbol", "  location: " + location), english())
        .orElseThrow()
        .sentence(name, NAMES.types());
  }

  /** The public types of the library, and those inside them. */
  private static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    for (String name : NAMES.types()) {
      Names.type(name).ifPresent(types::add);
    }
    List.copyOf(types).forEach(type -> types.addAll(List.of(type.getClasses())));
    types.removeIf(type -> !Modifier.isPublic(type.getModifiers()));
    assertTrue(types.stream().anyMatch(type -> type.getSimpleName().equals("Builder")));
    return types;
  }

  private static Set<String> members(Class<?> type) {
    return Stream.concat(
            Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName),
            Stream.of(type.getFields()).map(Field::getName))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Sentences english() {
    return new Sentences(Locale.ENGLISH);
  }
}
