// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.rules.Aanhoudgrond;
import nl.werkrelatie.rules.Signalen;

/**
 * What one run found: the rules that lead to their handvat, and the one set of signalen from which
 * every reason is read. Nothing is copied before somebody reads it.
 */
final class Run {
  private final RuleBook book;
  private final Signalen signalen;

  /** The places of the rules in the table, in reading order. */
  private final int[] leading;

  Run(RuleBook book, Signalen signalen) {
    this.book = book;
    this.signalen = signalen;
    this.leading = book.table().leading(signalen);
  }

  RuleBook book() {
    return book;
  }

  Signalen signalen() {
    return signalen;
  }

  /** What is suggested, in reading order. */
  List<Suggestie> suggested() {
    List<Suggestie> suggested = new ArrayList<>(count(false));
    for (int at = 0; at < leading.length; at = next(at)) {
      if (!isHeld(at)) {
        suggested.add(new Suggestie(this, entry(at)));
      }
    }
    return suggested;
  }

  /** What is held, in reading order. */
  List<Aangehouden> held() {
    List<Aangehouden> held = new ArrayList<>(count(true));
    for (int at = 0; at < leading.length; at = next(at)) {
      if (isHeld(at)) {
        held.add(new Aangehouden(this, entry(at)));
      }
    }
    return held;
  }

  private int count(boolean held) {
    int count = 0;
    for (int at = 0; at < leading.length; at = next(at)) {
      count += isHeld(at) == held ? 1 : 0;
    }
    return count;
  }

  private RuleBook.Entry entry(int at) {
    return book.entryOf(leading[at]);
  }

  private boolean isHeld(int at) {
    return book.isHeld(entry(at), signalen);
  }

  /** Where the rules of the next handvat begin. */
  private int next(int at) {
    RuleBook.Entry entry = entry(at);
    int next = at + 1;
    while (next < leading.length && entry.hasRule(leading[next])) {
      next++;
    }
    return next;
  }

  /** Why this handvat may help: the rules that lead to it. */
  List<Reden> redenen(RuleBook.Entry entry) {
    List<Reden> redenen = new ArrayList<>();
    for (int rule : leading) {
      if (entry.hasRule(rule)) {
        redenen.add(new Reden(book.rule(rule), signalen));
      }
    }
    return List.copyOf(redenen);
  }

  List<Aanhoudgrond> gronden(RuleBook.Entry entry) {
    return book.gronden(entry, signalen);
  }
}
