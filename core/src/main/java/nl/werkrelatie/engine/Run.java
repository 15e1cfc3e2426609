// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.compiled.RuleBook;
import nl.werkrelatie.compiled.RuleTable;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.situatie.Signalen;
import org.jspecify.annotations.Nullable;

/**
 * What one run found: which rules lead to their handvat, and the one set of signalen from which
 * every reason is read. Nothing is listed or copied before somebody reads it.
 */
final class Run {
  private final RuleBook book;
  private final Gezien signalen;
  private final long[] ruledOut;

  /** Set before {@link #suggested}, so that whoever sees that sees this. */
  private List<Aangehouden> held = List.of();

  /** Made when first read; equal whoever makes it. */
  private volatile @Nullable List<Suggestie> suggested;

  Run(RuleBook book, Gezien signalen) {
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
    RuleTable table = book.table();
    List<Voorrang> first = book.voorrang(signalen);
    Object[] answers = new Object[table.most(ruledOut)];
    int toSuggest = 0;
    int toHold = 0;
    RuleBook.Entry before = null;
    for (int row = table.leading(ruledOut, 0); row >= 0; row = table.leading(ruledOut, row + 1)) {
      int rule = table.ruleOf(row);
      RuleBook.Entry entry = book.entryOf(rule);
      if (entry == before) {
        continue;
      }
      before = entry;
      if (book.isHeld(rule, first, signalen)) {
        answers[answers.length - ++toHold] = new Aangehouden(this, entry);
      } else {
        answers[toSuggest++] = new Suggestie(this, entry);
      }
    }
    held = Antwoorden.last(answers, toHold);
    List<Suggestie> known = Antwoorden.first(answers, toSuggest);
    suggested = known;
    return known;
  }

  /** Why this handvat may help: the rules that lead to it. */
  List<Reden> redenen(RuleBook.Entry entry) {
    List<Reden> redenen = new ArrayList<>();
    for (Rule rule : entry.rules()) {
      if (signalen.match(rule) == Stand.GELDT) {
        redenen.add(new Reden(rule, signalen));
      }
    }
    return List.copyOf(redenen);
  }

  List<Aanhoudgrond> gronden(RuleBook.Entry entry) {
    return book.gronden(entry, signalen);
  }
}
