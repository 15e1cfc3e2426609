// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Folding;

/**
 * Two answers side by side: of two werkrelaties, of one werkrelatie on two days, or of two engines
 * over the same werkrelatie; only what differs between them.
 *
 * <pre>{@code
 * engine.suggest(werkrelatie, today).compare(engine.suggest(werkrelatie, inAMonth))
 * }</pre>
 *
 * <p>For whoever may read both answers, and never for print. No difference is a good answer.
 *
 * @param voor the answer that was asked to compare itself
 * @param na the answer it was compared with
 * @param verschillen the handvatten of which the answer differs, in reading order
 */
public record Vergelijking(Suggesties voor, Suggesties na, List<Verschil> verschillen) {

  /** Copies the list. */
  public Vergelijking {
    Objects.requireNonNull(voor, "voor");
    Objects.requireNonNull(na, "na");
    verschillen = List.copyOf(verschillen);
  }

  static Vergelijking of(Suggesties voor, Suggesties na) {
    Map<String, Handvat> handvatten = new LinkedHashMap<>();
    na.run().book().handvatten().forEach(one -> handvatten.put(one.id(), one));
    voor.run().book().handvatten().forEach(one -> handvatten.putIfAbsent(one.id(), one));
    return new Vergelijking(
        voor,
        na,
        handvatten.values().stream()
            .flatMap(handvat -> Verschil.between(handvat, voor.run(), na.run()).stream())
            .toList());
  }

  /** Whether both suggest and hold the same handvatten, by the same rules and signalen. */
  public boolean isGelijk() {
    return verschillen.isEmpty();
  }

  /** The handvatten that differ in this way, in reading order. */
  public List<Verschil> verschillen(Verschil.Verschilsoort soort) {
    return verschillen.stream().filter(verschil -> verschil.soort() == soort).toList();
  }

  /**
   * The comparison in words, in the language of the locale: Dutch, or English for an English
   * locale.
   */
  public String text(Locale locale) {
    return text(locale, Folding.standard());
  }

  /** The same in lines of another width. */
  public String text(Locale locale, Folding folding) {
    return VergelijkingText.of(this, locale, folding);
  }

  /**
   * Only which rules and thresholds differ, in words, a line each; empty when none do. For whoever
   * shows many comparisons below each other.
   */
  public String bronnenText(Locale locale) {
    return bronnenText(locale, Folding.standard());
  }

  /** The same in lines of another width. */
  public String bronnenText(Locale locale, Folding folding) {
    return VergelijkingText.sources(this, locale, folding);
  }

  /** Only which handvatten differ and why, in words. */
  public String verschillenText(Locale locale) {
    return verschillenText(locale, Folding.standard());
  }

  /** The same in lines of another width. */
  public String verschillenText(Locale locale, Folding folding) {
    return VergelijkingText.answers(this, locale, folding);
  }

  /** The type: what differs can tell about a person, and stays out of logs. */
  @Override
  public String toString() {
    return "Vergelijking";
  }
}
