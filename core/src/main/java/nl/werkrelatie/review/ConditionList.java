// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.List;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.text.Tekst;

/** A condition as a list of sentences, nested as the condition is. */
final class ConditionList {
  private final Markdown page;

  ConditionList(Markdown page) {
    this.page = page;
  }

  /** What must hold, below a word that opens the sentence: when, unless or while. */
  void write(Condition condition, Tekst opening) {
    List<Condition> parts =
        condition instanceof Condition.Any any ? any.conditions() : condition.parts();
    page.paragraph(page.in(opening) + how(condition, parts));
    page.items();
    parts.forEach(part -> part(0, part));
  }

  private String how(Condition condition, List<Condition> parts) {
    if (parts.size() == 1) {
      return page.in(" dit geldt:", " this holds:");
    }
    return condition instanceof Condition.Any
        ? page.in(" minstens één van deze geldt:", " at least one of these holds:")
        : page.in(" dit allemaal geldt:", " all of this holds:");
  }

  private void part(int depth, Condition part) {
    boolean negated = part instanceof Condition.Not;
    Condition asked = part instanceof Condition.Not not ? not.condition() : part;
    if (asked instanceof Condition.All all) {
      page.item(
          depth,
          negated
              ? page.in("niet al deze dingen samen:", "not all of these together:")
              : page.in("al deze dingen samen:", "all of these together:"));
      all.conditions().forEach(one -> part(depth + 1, one));
    } else if (asked instanceof Condition.Any any) {
      page.item(
          depth,
          negated
              ? page.in("geen van deze:", "none of these:")
              : page.in("minstens één van deze:", "at least one of these:"));
      any.conditions().forEach(one -> part(depth + 1, one));
    } else if (asked instanceof Constatering signaal) {
      String not = negated ? page.in("dit geldt niet: ", "this does not hold: ") : "";
      page.item(depth, not + signaal(signaal));
    } else {
      page.item(depth, page.in("dit geldt niet:", "this does not hold:"));
      part(depth + 1, asked);
    }
  }

  /** The sentence and the name by which rules know it. */
  String signaal(Constatering signaal) {
    return page.in(signaal.zin()) + " " + Markdown.code(signaal.code());
  }
}
