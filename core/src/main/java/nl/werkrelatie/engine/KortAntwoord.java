// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Feitvorm;

/**
 * An answer in ids alone: which handvatten, by which rules, through which signalen and facts, and
 * what waits on which ground. Texts and sources are looked up in the catalogues of the herkomst.
 *
 * <p>For whoever keeps or sends many answers. It tells a reader no more than the whole answer does.
 *
 * <pre>{@code
 * KortAntwoord kort = engine.suggest(werkrelatie, peildatum).kort();
 * }</pre>
 *
 * @param lezer whom it is for
 * @param suggesties what is suggested, in reading order
 * @param overige the ids of the handvatten that were left out, in reading order; empty but for the
 *     consulent, also when a shared view is shortened
 * @param aangehouden what waits, in reading order; empty but for the consulent
 * @param signalen each signaal that is named, once, with the facts on which it rests; empty for
 *     team and organisatie, who see no facts
 * @param herkomst the receipt
 */
public record KortAntwoord(
    Lezer lezer,
    List<Voorstel> suggesties,
    List<String> overige,
    List<Wachtend> aangehouden,
    List<Signaalfeiten> signalen,
    Herkomst herkomst) {

  /** Whom an answer is for. */
  public enum Lezer {
    /** The consulent. */
    CONSULENT,
    /** The team. */
    TEAM,
    /** The organisation. */
    ORGANISATIE,
    /** The inwoner, and whoever reads along at home. */
    INWONER
  }

  /**
   * A handvat that may help.
   *
   * @param handvat its id
   * @param aanleiding the kind of occasion; empty for team and organisatie, as it could tell that
   *     something was said
   * @param redenen why
   * @param ookBijConsulent whether it also follows from something that stays with the consulent
   */
  public record Voorstel(
      String handvat,
      Optional<Aanleiding> aanleiding,
      List<Waarom> redenen,
      boolean ookBijConsulent) {

    /** Copies the list. */
    public Voorstel {
      redenen = List.copyOf(redenen);
    }

    /** The type: which handvat was suggested stays out of logs. */
    @Override
    public String toString() {
      return "KortAntwoord.Voorstel";
    }
  }

  /**
   * A handvat that waits.
   *
   * @param handvat its id
   * @param gronden what holds it
   * @param redenen why it would fit
   */
  public record Wachtend(String handvat, List<Aanhoudgrond> gronden, List<Waarom> redenen) {

    /** Copies the lists. */
    public Wachtend {
      gronden = List.copyOf(gronden);
      redenen = List.copyOf(redenen);
    }

    /** The type: what is held stays out of logs. */
    @Override
    public String toString() {
      return "KortAntwoord.Wachtend";
    }
  }

  /**
   * A reason.
   *
   * @param regel the id of the rule; empty for team and organisatie
   * @param signalen the signalen that made it hold
   */
  public record Waarom(Optional<String> regel, List<Constatering> signalen) {

    /** Copies the list. */
    public Waarom {
      signalen = List.copyOf(signalen);
    }

    /** The type: a reason stays out of logs. */
    @Override
    public String toString() {
      return "KortAntwoord.Waarom";
    }
  }

  /**
   * A signaal with the facts on which it rests.
   *
   * @param signaal the signaal
   * @param feiten the ids of the facts; with no attributes either the absence of a record is itself
   *     the fact
   * @param attributen the facts that are attributes of the werkrelatie itself, and have no id
   */
  public record Signaalfeiten(
      Constatering signaal, List<String> feiten, List<Feitvorm> attributen) {

    /** Copies the lists. */
    public Signaalfeiten {
      feiten = List.copyOf(feiten);
      attributen = List.copyOf(attributen);
    }

    private static Signaalfeiten of(Constatering signaal, List<Feitverwijzing> rests) {
      List<String> ids = new ArrayList<>();
      List<Feitvorm> attributen = new ArrayList<>();
      for (Feitverwijzing feit : rests) {
        feit.id().ifPresentOrElse(ids::add, () -> attributen.add(feit.vorm()));
      }
      return new Signaalfeiten(signaal, ids, attributen);
    }

    /** The type: what was seen stays out of logs. */
    @Override
    public String toString() {
      return "KortAntwoord.Signaalfeiten";
    }
  }

  /** Copies the lists. */
  public KortAntwoord {
    Objects.requireNonNull(lezer, "lezer");
    Objects.requireNonNull(herkomst, "herkomst");
    suggesties = List.copyOf(suggesties);
    overige = List.copyOf(overige);
    aangehouden = List.copyOf(aangehouden);
    signalen = List.copyOf(signalen);
  }

  static KortAntwoord of(Suggesties whole) {
    Map<Constatering, Signaalfeiten> seen = new LinkedHashMap<>();
    List<Voorstel> suggested = whole.alle().stream().map(one -> voorstel(one, seen)).toList();
    List<Wachtend> held =
        whole.aangehouden().stream()
            .map(
                one ->
                    new Wachtend(one.handvat().id(), one.gronden(), redenen(one.redenen(), seen)))
            .toList();
    List<String> left = whole.overige().stream().map(one -> one.handvat().id()).toList();
    return new KortAntwoord(
        Lezer.CONSULENT, suggested, left, held, List.copyOf(seen.values()), whole.herkomst());
  }

  static KortAntwoord of(GedeeldeSuggesties whole) {
    List<Voorstel> suggested =
        whole.alle().stream()
            .map(
                one ->
                    new Voorstel(
                        one.handvat().id(),
                        Optional.empty(),
                        List.of(new Waarom(Optional.empty(), one.signalen())),
                        one.ookBijConsulent()))
            .toList();
    Lezer lezer = whole.adressaat() == Adressaat.TEAM ? Lezer.TEAM : Lezer.ORGANISATIE;
    return new KortAntwoord(lezer, suggested, List.of(), List.of(), List.of(), whole.herkomst());
  }

  static KortAntwoord of(VoorInwoner whole) {
    Map<Constatering, Signaalfeiten> seen = new LinkedHashMap<>();
    List<Voorstel> suggested = whole.alle().stream().map(one -> voorstel(one, seen)).toList();
    return new KortAntwoord(
        Lezer.INWONER,
        suggested,
        List.of(),
        List.of(),
        List.copyOf(seen.values()),
        whole.herkomst());
  }

  private static Voorstel voorstel(Suggestie one, Map<Constatering, Signaalfeiten> seen) {
    List<Waarom> redenen = redenen(one.redenen(), seen);
    Aanleiding aanleiding =
        Suggestie.aanleiding(redenen.stream().flatMap(reden -> reden.signalen().stream()));
    return new Voorstel(one.handvat().id(), Optional.of(aanleiding), redenen, false);
  }

  private static List<Waarom> redenen(List<Reden> redenen, Map<Constatering, Signaalfeiten> seen) {
    List<Waarom> kort = new ArrayList<>();
    for (Reden reden : redenen) {
      List<Constatering> signalen = reden.signalen();
      signalen.forEach(
          signaal ->
              seen.computeIfAbsent(signaal, first -> Signaalfeiten.of(first, reden.feiten(first))));
      kort.add(new Waarom(Optional.of(reden.rule().id()), signalen));
    }
    return kort;
  }

  /** The type, the reader and the peildatum; no content and no counts. */
  @Override
  public String toString() {
    return OneLine.of("KortAntwoord", lezer.name(), herkomst.peildatum().toString());
  }
}
