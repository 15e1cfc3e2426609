// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.examples.shell.show.Sentences;

/** What the shell says about a name that the type before the dot does not have. */
final class MemberHint {
  private static final Pattern LOCATION =
      Pattern.compile(
          "\\s*location:\\s+(?:variable \\w+ of type|class|interface|enum|record|@interface) (.+)");
  private static final TypeMembers LIST = new TypeMembers(List.class);
  private static final TypeMembers STREAM = new TypeMembers(Stream.class);
  private static final int SHOWN = 3;

  private final String written;
  private final TypeMembers type;
  private final Sentences in;

  private MemberHint(String written, TypeMembers type, Sentences in) {
    this.written = written;
    this.type = type;
    this.in = in;
  }

  /** For the type in which the compiler says that it looked; empty when it names none. */
  static Optional<MemberHint> in(List<String> message, Sentences in) {
    return message.stream()
        .map(LOCATION::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(location -> location.group(1))
        .flatMap(
            written -> TypeMembers.named(written).map(type -> new MemberHint(written, type, in)));
  }

  /**
   * The sentence for this name, with what is there: in this type first, else in another of ours.
   */
  String sentence(String name, Collection<String> ours) {
    if (type.hasMethod(name)) {
      return in.in("Zet haakjes: ", "Put brackets: ") + name + "()";
    }
    if (type.hasField(name)) {
      return in.in("Laat de haakjes weg: ", "Leave out the brackets: ") + name;
    }
    String missing = type.name() + in.in(" heeft geen ‘", " has no ‘") + name + "’";
    List<String> nearest = type.nearest(name);
    if (!nearest.isEmpty()) {
      return missing
          + in.in(". Bedoelde je ", ". Did you mean ")
          + String.join(in.in(" of ", " or "), nearest)
          + "?";
    }
    Set<String> lists = type.lists();
    if (!lists.isEmpty() && (LIST.hasMethod(name) || STREAM.hasMethod(name))) {
      return missing
          + in.in("; een lijst wel, en die geeft ", "; a list has, and that is given by ")
          + lists.stream().limit(SHOWN).collect(Collectors.joining(in.in(" of ", " or ")));
    }
    return missing
        + in.in(
            "; de Tab-toets na de punt laat zien wat er wel is",
            "; Tab after the dot shows what there is")
        + elsewhere(name, ours);
  }

  /** The first of these types that has a value of this name. */
  static Optional<String> typeWith(String constant, Collection<String> ours) {
    return ours.stream()
        .flatMap(other -> Names.type(other).map(TypeMembers::new).stream())
        .filter(other -> other.hasField(constant))
        .map(TypeMembers::name)
        .findFirst();
  }

  private String elsewhere(String name, Collection<String> ours) {
    String all =
        ours.stream()
            .flatMap(other -> Names.type(other).map(TypeMembers::new).stream())
            .filter(other -> other.hasMethod(name) || other.hasField(name))
            .map(TypeMembers::name)
            // What a list holds comes before any other type.
            .sorted(Comparator.comparing(having -> !written.contains("." + having)))
            .limit(SHOWN)
            .collect(Collectors.joining(in.in(" en ", " and ")));
    return all.isEmpty() ? "" : in.in(". Wel hebben die: ", ". These have it: ") + all;
  }
}
