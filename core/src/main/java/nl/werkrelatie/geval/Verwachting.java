// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.geval;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.signaal.Signaal;

/**
 * What a geval expects of an engine with the standard catalogue, and with the rule sets beside
 * which it is kept.
 *
 * @param signalen the standard signalen that hold, all of them
 * @param nietVastgelegd signalen that are not recorded, which is neither holding nor failing, where
 *     it matters most
 * @param eigenSignalen the codes of the own signalen that hold, all of them, for example {@code
 *     EIGEN_HALF_JAAR_STIL}; empty without rule sets
 * @param eigenNietVastgelegd the codes of own signalen that are not recorded, where it matters most
 * @param suggesties the handvatten that are suggested, all of them, in reading order
 * @param aangehouden the handvatten that are held back, all of them, in reading order
 * @param stil the ids of handvatten that are neither suggested nor held, where it matters most
 */
public record Verwachting(
    Set<Signaal> signalen,
    Set<Signaal> nietVastgelegd,
    Set<String> eigenSignalen,
    Set<String> eigenNietVastgelegd,
    List<Suggestie> suggesties,
    List<Aangehouden> aangehouden,
    List<String> stil) {

  /** Copies everything; refuses an id or a code that is none. */
  public Verwachting {
    signalen = inOrder(signalen);
    nietVastgelegd = inOrder(nietVastgelegd);
    eigenSignalen = codes(eigenSignalen);
    eigenNietVastgelegd = codes(eigenNietVastgelegd);
    suggesties = List.copyOf(suggesties);
    aangehouden = List.copyOf(aangehouden);
    stil = List.copyOf(stil);
    stil.forEach(Tekstvorm.HANDVAT::check);
  }

  /** Without own signalen, for the standard catalogue alone. */
  public Verwachting(
      Set<Signaal> signalen,
      Set<Signaal> nietVastgelegd,
      List<Suggestie> suggesties,
      List<Aangehouden> aangehouden,
      List<String> stil) {
    this(signalen, nietVastgelegd, Set.of(), Set.of(), suggesties, aangehouden, stil);
  }

  /** The type: what is expected tells of the werkrelatie. */
  @Override
  public String toString() {
    return "Verwachting";
  }

  private static Set<String> codes(Set<String> codes) {
    codes.forEach(Tekstvorm.EIGEN_SIGNAAL::checkCode);
    return Collections.unmodifiableSet(new TreeSet<>(codes));
  }

  private static Set<Signaal> inOrder(Set<Signaal> signalen) {
    EnumSet<Signaal> ordered = EnumSet.noneOf(Signaal.class);
    ordered.addAll(signalen);
    return Collections.unmodifiableSet(ordered);
  }

  /**
   * A handvat that is suggested.
   *
   * @param handvat its id, for example {@code H01}
   * @param redenen the standard signalen that make its rules hold, each once, in the order of the
   *     rules
   * @param eigenRedenen the codes of the own signalen that do, for example {@code
   *     EIGEN_HALF_JAAR_STIL}, each once, in the order of the rules; empty without rule sets
   */
  public record Suggestie(String handvat, List<Signaal> redenen, List<String> eigenRedenen) {

    /** Copies the lists; refuses an id or a code that is none. */
    public Suggestie {
      Tekstvorm.HANDVAT.check(Objects.requireNonNull(handvat, "handvat"));
      redenen = List.copyOf(redenen);
      eigenRedenen = List.copyOf(eigenRedenen);
      eigenRedenen.forEach(Tekstvorm.EIGEN_SIGNAAL::checkCode);
    }

    /** With standard signalen alone. */
    public Suggestie(String handvat, List<Signaal> redenen) {
      this(handvat, redenen, List.of());
    }

    /** The type: what is expected tells of the werkrelatie. */
    @Override
    public String toString() {
      return "Verwachting.Suggestie";
    }
  }

  /**
   * A handvat that is held back.
   *
   * @param handvat its id, for example {@code H02}
   * @param gronden the codes of the grounds, for example {@code VEILIGHEID_EERST}, in their order
   */
  public record Aangehouden(String handvat, List<String> gronden) {

    /** Copies the list; refuses an id or a code that is none. */
    public Aangehouden {
      Tekstvorm.HANDVAT.check(Objects.requireNonNull(handvat, "handvat"));
      gronden = List.copyOf(gronden);
      gronden.forEach(Tekstvorm.GROND::checkCode);
    }

    /** The type: what is expected tells of the werkrelatie. */
    @Override
    public String toString() {
      return "Verwachting.Aangehouden";
    }
  }
}
