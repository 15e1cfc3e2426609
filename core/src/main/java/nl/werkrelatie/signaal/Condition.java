// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Tekst;

/**
 * What a rule asks of a werkrelatie: a signaal, or signalen joined by all, any and not.
 *
 * <p>A condition is data with value equality. It answers with its evidence, and it can say in a
 * sentence what it asks; the sentence comes from the data, so it cannot drift from it.
 */
public sealed interface Condition
    permits Constatering, Condition.All, Condition.Any, Condition.Not {

  /**
   * The conditions that must all hold for this one to hold: its parts when it is an {@link All},
   * else itself.
   */
  default List<Condition> parts() {
    return List.of(this);
  }

  /** Every signaal named in this condition, standard or own, each once, in the order named. */
  Stream<Constatering> constateringen();

  /** What this condition asks, as a sentence without a full stop in the language of the locale. */
  String text(Locale locale);

  /** This condition and the other. */
  default Condition and(Condition other) {
    return all(this, other);
  }

  /** This condition, or the other, or both. */
  default Condition or(Condition other) {
    return any(this, other);
  }

  /** All of these hold. */
  static Condition all(Condition... conditions) {
    return new All(List.of(conditions));
  }

  /** At least one of these holds. */
  static Condition any(Condition... conditions) {
    return new Any(List.of(conditions));
  }

  /** This one fails; not recorded is not failing. */
  static Condition not(Condition condition) {
    return new Not(condition);
  }

  /**
   * All of these hold.
   *
   * @param conditions at least one; an {@code All} inside is taken apart, so that equal questions
   *     are equal data
   */
  record All(List<Condition> conditions) implements Condition {

    /** Refuses an empty list. */
    public All {
      List<Condition> parts = new ArrayList<>();
      for (Condition condition : conditions) {
        parts.addAll(condition.parts());
      }
      conditions = some(parts);
    }

    @Override
    public List<Condition> parts() {
      return conditions;
    }

    @Override
    public Stream<Constatering> constateringen() {
      return named(conditions);
    }

    @Override
    public String text(Locale locale) {
      return joined(conditions, Tekst.of(" en ", " and "), locale);
    }

    /** What it asks in Dutch, shortened to one line. */
    @Override
    public String toString() {
      return OneLine.of(text(Locale.forLanguageTag("nl")));
    }
  }

  /**
   * At least one of these holds.
   *
   * @param conditions at least one; an {@code Any} inside is taken apart
   */
  record Any(List<Condition> conditions) implements Condition {

    /** Refuses an empty list. */
    public Any {
      List<Condition> parts = new ArrayList<>();
      for (Condition condition : conditions) {
        parts.addAll(condition instanceof Any any ? any.conditions : List.of(condition));
      }
      conditions = some(parts);
    }

    @Override
    public Stream<Constatering> constateringen() {
      return named(conditions);
    }

    @Override
    public String text(Locale locale) {
      return joined(conditions, Tekst.of(" of ", " or "), locale);
    }

    /** What it asks in Dutch, shortened to one line. */
    @Override
    public String toString() {
      return OneLine.of(text(Locale.forLanguageTag("nl")));
    }
  }

  /**
   * This one fails.
   *
   * @param condition what must fail
   */
  record Not(Condition condition) implements Condition {

    /** Checks that there is one. */
    public Not {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Stream<Constatering> constateringen() {
      return condition.constateringen();
    }

    @Override
    public String text(Locale locale) {
      return Tekst.of("dit geldt niet: ", "this does not hold: ").in(locale)
          + bracketed(condition, locale);
    }

    /** What it asks in Dutch, shortened to one line. */
    @Override
    public String toString() {
      return OneLine.of(text(Locale.forLanguageTag("nl")));
    }
  }

  private static Stream<Constatering> named(List<Condition> conditions) {
    return conditions.stream().flatMap(Condition::constateringen).distinct();
  }

  private static List<Condition> some(List<Condition> conditions) {
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("a condition joins nothing; name at least one signaal");
    }
    return List.copyOf(conditions);
  }

  private static String joined(List<Condition> conditions, Tekst between, Locale locale) {
    return conditions.stream()
        .map(
            condition ->
                conditions.size() == 1 ? condition.text(locale) : bracketed(condition, locale))
        .collect(Collectors.joining(between.in(locale)));
  }

  private static String bracketed(Condition condition, Locale locale) {
    return condition instanceof Constatering
        ? condition.text(locale)
        : "(" + condition.text(locale) + ")";
  }
}
