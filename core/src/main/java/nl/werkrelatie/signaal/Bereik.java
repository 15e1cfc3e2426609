// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Optional;
import nl.werkrelatie.text.Tekst;

/**
 * The values of a fact for which an own signaal holds: from one to another, both inclusive.
 *
 * @param van the lowest value, inclusive; {@link Integer#MIN_VALUE} for no lowest
 * @param tot the highest value, inclusive; {@link Integer#MAX_VALUE} for no highest
 */
public record Bereik(int van, int tot) implements Waarden {

  /** Refuses a range that holds nothing. */
  public Bereik {
    if (van > tot) {
      throw new IllegalArgumentException(
          "a range from " + van + " to " + tot + " holds nothing; give the lower value first");
    }
  }

  /** This value and higher. */
  public static Bereik minstens(int laagste) {
    return new Bereik(laagste, Integer.MAX_VALUE);
  }

  /** This value and lower. */
  public static Bereik hoogstens(int hoogste) {
    return new Bereik(Integer.MIN_VALUE, hoogste);
  }

  /** From this value up to and including that one. */
  public static Bereik tussen(int laagste, int hoogste) {
    return new Bereik(laagste, hoogste);
  }

  /** This value alone. */
  public static Bereik precies(int waarde) {
    return new Bereik(waarde, waarde);
  }

  /** This word alone, for a fact whose values are words in an order. */
  public static Bereik precies(Enum<?> woord) {
    return precies(woord.ordinal());
  }

  @Override
  public boolean zijnBekend(Drempels drempels) {
    return true;
  }

  @Override
  public int van(Drempels drempels) {
    return van;
  }

  @Override
  public int tot(Drempels drempels) {
    return tot;
  }

  @Override
  public Optional<Drempel> drempel() {
    return Optional.empty();
  }

  /** Whether there is a lowest value. */
  public boolean heeftLaagste() {
    return van != Integer.MIN_VALUE;
  }

  /** Whether there is a highest value. */
  public boolean heeftHoogste() {
    return tot != Integer.MAX_VALUE;
  }

  /**
   * A sentence about this range: the templates with the range in words in place of {@code %s}, and
   * of a word such as {@code dag|dagen} right after it the one that fits the number.
   */
  Tekst in(String nl, String en) {
    return Tekst.of(
        sentence(nl, words("precies", "minstens", "hoogstens", "tot en met")),
        sentence(en, words("exactly", "at least", "at most", "to")));
  }

  private String sentence(String template, String words) {
    boolean one = (van == tot || !heeftLaagste() || !heeftHoogste()) && words.endsWith(" 1");
    return template.replaceAll("(\\p{L}+)\\|(\\p{L}+)", one ? "$1" : "$2").replace("%s", words);
  }

  private String words(String exactly, String least, String most, String to) {
    if (van == tot) {
      return exactly + " " + van;
    } else if (!heeftHoogste()) {
      return least + " " + van;
    }
    return heeftLaagste() ? van + " " + to + " " + tot : most + " " + tot;
  }
}
