// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.werkrelatie.rules.Aanhoudgrond;
import nl.werkrelatie.rules.Signalen;
import nl.werkrelatie.rules.Voorrang;
import org.jspecify.annotations.Nullable;

/**
 * What one run found: which rules lead to their handvat, and the one set of signalen from which
 * every reason is read. Nothing is listed or copied before somebody reads it.
 */
final class Run {
  private final RuleBook book;
  private final Signalen signalen;
  private final long[] ruledOut;

  /** Set before {@link #suggested}, so that whoever sees that sees this. */
  private List<Aangehouden> held = List.of();

  /** Made when first read; equal whoever makes it. */
  private volatile @Nullable List<Suggestie> suggested;

  Run(RuleBook book, Signalen signalen) {
    this.book = book;
    this.signalen = signalen;
    this.ruledOut = book.table().ruledOut(signalen);
  }

  RuleBook book() {
    return book;
  }

  Signalen signalen() {
    return signalen;
  }

  /** What is suggested, in reading order. */
  List<Suggestie> suggested() {
    List<Suggestie> known = suggested;
    return known == null ? list() : known;
  }

  /** What is held, in reading order. */
  List<Aangehouden> held() {
    suggested();
    return held;
  }

  /** Both lists in one go, as whoever reads the one mostly reads the other. */
  private List<Suggestie> list() {
    List<Suggestie> toSuggest = new ArrayList<>(book.table().most(ruledOut));
    List<Aangehouden> toHold = List.of();
    List<Voorrang> first = book.voorrang(signalen);
    for (RuleBook.Entry entry = from(0); entry != null; entry = from(entry.endOfRules())) {
      if (!RuleBook.isHeld(entry, first, signalen)) {
        toSuggest.add(new Suggestie(this, entry));
      } else {
        toHold = toHold.isEmpty() ? new ArrayList<>() : toHold;
        toHold.add(new Aangehouden(this, entry));
      }
    }
    held = toHold.isEmpty() ? toHold : Collections.unmodifiableList(toHold);
    List<Suggestie> known = Collections.unmodifiableList(toSuggest);
    suggested = known;
    return known;
  }

  /** The first handvat to which a rule leads, from this place in the table on. */
  private RuleBook.@Nullable Entry from(int place) {
    int rule = book.table().leading(ruledOut, place);
    return rule < 0 ? null : book.entryOf(rule);
  }

  /** Why this handvat may help: the rules that lead to it. */
  List<Reden> redenen(RuleBook.Entry entry) {
    List<Reden> redenen = new ArrayList<>();
    int rule = book.table().leading(ruledOut, entry.firstRule());
    while (rule >= 0 && rule < entry.endOfRules()) {
      redenen.add(new Reden(book.rule(rule), signalen));
      rule = book.table().leading(ruledOut, rule + 1);
    }
    return List.copyOf(redenen);
  }

  List<Aanhoudgrond> gronden(RuleBook.Entry entry) {
    return book.gronden(entry, signalen);
  }
}
