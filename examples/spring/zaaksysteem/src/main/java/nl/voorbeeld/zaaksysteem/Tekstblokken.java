// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.text.Folding;

/**
 * A text of the library as blocks of a page: the words stay those of the library, and headings
 * become headings and lists become lists.
 *
 * <p>In such a text a line of dashes stands under a heading, an item begins with a dash, and what
 * belongs to a line stands below it, further in.
 */
final class Tekstblokken {
  /** So wide that no line is folded: the browser does that. */
  static final Folding UNFOLDED = new Folding(1_000_000);

  private static final String ITEM = "- ";

  /** What a block is on a page. */
  enum Vorm {
    /** The line at the top. */
    TITEL,
    /** A heading with a line under it. */
    KOP,
    /** A line with something of its own below it. */
    TUSSENKOP,
    /** Any other line. */
    REGEL,
    /** One or more items. */
    LIJST
  }

  /**
   * One block.
   *
   * @param vorm what it is
   * @param tekst its words; a list has none of its own
   * @param punten the items of a list; of an item the list below it
   */
  record Blok(Vorm vorm, String tekst, List<Blok> punten) {}

  private record Regel(int diepte, String tekst) {
    static Regel van(String line) {
      String words = line.stripLeading();
      return new Regel(line.length() - words.length(), words);
    }

    boolean isItem() {
      return tekst.startsWith(ITEM);
    }

    boolean isUnderline() {
      return tekst.matches("-{3,}");
    }
  }

  private final List<Regel> regels;
  private int at;

  private Tekstblokken(String text) {
    this.regels = text.lines().map(Regel::van).toList();
  }

  /** The blocks of this text, which was written {@link #UNFOLDED}. */
  static List<Blok> van(String text) {
    return new Tekstblokken(text).blocks();
  }

  private List<Blok> blocks() {
    List<Blok> blocks = new ArrayList<>();
    while (at < regels.size()) {
      Regel regel = regels.get(at);
      if (regel.isItem()) {
        blocks.add(new Blok(Vorm.LIJST, "", items(regel.diepte())));
      } else {
        if (!regel.tekst().isEmpty() && !regel.isUnderline()) {
          blocks.add(new Blok(form(regel, blocks.isEmpty()), regel.tekst(), List.of()));
        }
        at++;
      }
    }
    return blocks;
  }

  private Vorm form(Regel regel, boolean first) {
    Regel below = at + 1 < regels.size() ? regels.get(at + 1) : new Regel(0, "");
    if (first) {
      return Vorm.TITEL;
    } else if (below.isUnderline()) {
      return Vorm.KOP;
    }
    return below.isItem() || below.diepte() > regel.diepte() ? Vorm.TUSSENKOP : Vorm.REGEL;
  }

  /** The items from here that stand as far in, each with those that stand further in below it. */
  private List<Blok> items(int diepte) {
    List<Blok> items = new ArrayList<>();
    while (at < regels.size() && regels.get(at).isItem() && regels.get(at).diepte() >= diepte) {
      String words = regels.get(at).tekst().substring(ITEM.length());
      at++;
      boolean more =
          at < regels.size() && regels.get(at).isItem() && regels.get(at).diepte() > diepte;
      items.add(new Blok(Vorm.LIJST, words, more ? items(regels.get(at).diepte()) : List.of()));
    }
    return items;
  }
}
