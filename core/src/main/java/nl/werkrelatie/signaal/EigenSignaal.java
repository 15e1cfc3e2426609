// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Tekst;

/**
 * A signaal of a municipality's own: a known fact of the contact, and the values for which it
 * holds.
 *
 * <pre>{@code
 * EigenSignaal halfJaarStil =
 *     new EigenSignaal("EIGEN_HALF_JAAR_STIL", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(182));
 * }</pre>
 *
 * <p>What it says comes from these data, so its words cannot drift from what it asks.
 *
 * @param code its fixed name: {@code EIGEN_} and then 1 to 40 capitals, digits and underscores, so
 *     that it never takes the name of a standard signaal
 * @param gegeven the fact
 * @param bereik the values for which it holds
 * @param aanleiding what kind of occasion it is; ALGEMEEN when the municipality does not say, and
 *     never VEILIGHEID, which is the standard catalogue's alone
 */
public record EigenSignaal(String code, Gegeven gegeven, Bereik bereik, Aanleiding aanleiding)
    implements Constatering {
  private static final Pattern CODE =
      Pattern.compile(Tekstvorm.EIGEN_SIGNAAL.pattern().pattern().toUpperCase(Locale.ROOT));

  /** Refuses another form of name, and a range that always or never holds. */
  public EigenSignaal {
    Objects.requireNonNull(gegeven, "gegeven");
    Objects.requireNonNull(bereik, "bereik");
    Objects.requireNonNull(aanleiding, "aanleiding");
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "signaal '" + code + "' is refused; use EIGEN_ and then 1 to 40 capitals, digits and _");
    }
    if (aanleiding == Aanleiding.VEILIGHEID) {
      throw new IllegalArgumentException(
          "signaal '"
              + code
              + "' concerns safety at home, which only the standard does; choose another aanleiding");
    }
    if (bereik.van() > gegeven.hoogste() || bereik.tot() < gegeven.laagste()) {
      throw new IllegalArgumentException(
          "signaal '" + code + "' can never hold; its fact goes " + domain(gegeven));
    }
    if (bereik.van() <= gegeven.laagste() && bereik.tot() >= gegeven.hoogste()) {
      throw new IllegalArgumentException(
          "signaal '" + code + "' holds for every value; its fact goes " + domain(gegeven));
    }
    if (gegeven instanceof LaatsteBeleving || gegeven instanceof Verloop) {
      // What lies beyond the words is no question; without it equal questions are equal data.
      bereik =
          new Bereik(
              Math.max(bereik.van(), gegeven.laagste()), Math.min(bereik.tot(), gegeven.hoogste()));
    }
  }

  /** An own signaal of which the municipality does not say what kind of occasion it is. */
  public EigenSignaal(String code, Gegeven gegeven, Bereik bereik) {
    this(code, gegeven, bereik, Aanleiding.ALGEMEEN);
  }

  /** Whether this is the form of a name of an own signaal. */
  public static boolean isCode(String code) {
    return CODE.matcher(code).matches();
  }

  @Override
  public Onderwerp onderwerp() {
    return gegeven.onderwerp();
  }

  @Override
  public Tekst zin() {
    return gegeven.zin(bereik);
  }

  private static String domain(Gegeven gegeven) {
    return "from " + gegeven.laagste() + " to " + gegeven.hoogste();
  }

  /** Of the name alone: signalen are looked up for every reason. */
  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The type and the name. */
  @Override
  public String toString() {
    return OneLine.of("EigenSignaal", code);
  }
}
