// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog;

import static nl.werkrelatie.catalog.inhoud.GedeeldeAanpak.H40;
import static nl.werkrelatie.catalog.inhoud.Samenwerken.H20;
import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H32;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkrelatie.catalog.inhoud.Spanningen;
import nl.werkrelatie.catalog.inhoud.StandaardRules;
import nl.werkrelatie.catalog.inhoud.VeiligSpreken;
import nl.werkrelatie.catalog.inhoud.VervallenRegels;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.shared.Standaard;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;

/**
 * The standard catalogue as a whole, for example {@code
 * StandaardCatalogus.catalogus().handvat("H27")}.
 *
 * <p>It is this project's own, not the set of handvatten of any publication; its {@link
 * Catalogus#verantwoording() verantwoording} says so wherever its handvatten are shown.
 */
public final class StandaardCatalogus {

  /**
   * The id of the handvat for safety at home. Only the standard catalogue leads to it: shown where
   * no violence was told, it would be wrong and could be dangerous.
   */
  public static final String VEILIGHEID = VeiligSpreken.H12.id();

  /** Safety first: while safety is at stake, only a few handvatten are let through. */
  public static final Voorrang G1 =
      new Voorrang(
          "G1",
          "VEILIGHEID_EERST",
          Signaal.NIET_VEILIG_BEKEND,
          List.of(
              "H08", "H09", "H12", "H48", "H36", "H37", "H38", "H39", "H40", "H41", "H42", "H43",
              "H44", "H52"),
          Tekst.of(
              "veiligheid gaat nu voor; dit past weer als is vastgelegd dat het eerste geplande gesprek op kantoor, buiten of op een openbare plek "
                  + "is, en wie erbij zijn: geen partner, geen familielid en geen tolk uit de eigen kring, en wel een beroepstolk als die nodig is",
              "safety comes first now; this fits again once it is recorded that the first planned conversation is at the office, outdoors or in a "
                  + "public place, and who will be there: no partner, no relative and no interpreter of the inwoner’s own circle, and a "
                  + "professional interpreter when one is needed"));

  private static final Set<String> NIET_VOOR_INWONER = Set.of(H20.id(), H32.id(), H40.id());

  private static final Tekst VERANTWOORDING =
      Tekst.of(
          "Dit is een eigen catalogus van het project werkrelatie. Het zijn niet de handvatten uit de publicatie ‘Handvatten voor een "
              + "goede werkrelatie tussen inwoner en consulent’; die publicatie is hiervoor niet gelezen. De makers ervan (Movisie, de "
              + "Universiteit voor Humanistiek, SAM, ZonMw en de gemeenten Oss, Assen en Rotterdam) hebben aan deze catalogus niet "
              + "meegewerkt en hem niet goedgekeurd. De handvatten staan onder de drie centrale vragen van dat onderzoek. Onder welke "
              + "vraag een handvat staat, voor wie het is en wat het kan versterken, heeft dit project bepaald. Ook de regels en alle "
              + "teksten zijn van dit project. Bij elk handvat staat op welke bronnen het rust, hoe direct, en welke bron iets anders "
              + "zegt. Van de meeste bronnen is alleen het begin gelezen. De drempels zijn eigen standaardwaarden zonder bron, die elke "
              + "organisatie zelf kan instellen. Een handvat is een suggestie om over na te denken, geen opdracht en geen stap in een "
              + "plan.",
          "This is the werkrelatie project’s own catalogue. These are not the handvatten of the publication ‘Handvatten voor een goede "
              + "werkrelatie tussen inwoner en consulent’; that publication was not read for it. Its makers (Movisie, the University of "
              + "Humanistic Studies, SAM, ZonMw and the municipalities of Oss, Assen and Rotterdam) had no part in this catalogue and "
              + "have not endorsed it. The handvatten are arranged under the three central questions of that research. Under which "
              + "question a handvat stands, whom it is for and what it may strengthen was decided by this project. The rules and all "
              + "texts are this project’s too. Each handvat says on which sources it rests, how directly, and which source says "
              + "otherwise. Of most sources, only the opening was read. The thresholds are the project’s own defaults without a source, "
              + "which every organisation can set for itself. A handvat is a suggestion to think about, not an instruction and not a step "
              + "in a plan.");

  /** Of the version below; goes along with it. */
  private static final LocalDate DATUM = LocalDate.of(2026, 11, 29);

  private static final Tekst UITGEVER =
      Tekst.of("het project werkrelatie", "the werkrelatie project");

  private static final Catalogus CATALOGUS =
      new Catalogus(
          Standaard.ID,
          "2",
          Tekst.of(
              "Handvatten voor de werkrelatie (eigen catalogus van dit project)",
              "Handvatten for the werkrelatie (this project’s own catalogue)"),
          VERANTWOORDING,
          handvatten(),
          StandaardRules.RULES,
          volgorde(),
          List.of(G1),
          Spanningen.ALLE);

  private StandaardCatalogus() {}

  /** The standard catalogue; always the same immutable instance. */
  public static Catalogus catalogus() {
    return CATALOGUS;
  }

  /**
   * The standard catalogue as the rule set it would be as a document: with the day on which its
   * version was issued and who issues it.
   */
  public static Regelset regelset() {
    return new Regelset(
        CATALOGUS, DATUM, UITGEVER, Drempels.standard(), List.of(), List.of(), List.of());
  }

  /**
   * What shows that a rule set with the id of the standard catalogue is not that: another issuer,
   * or something that belongs in a rule set of one's own. Empty for every other rule set.
   */
  public static List<Regelfout> vervalsingen(Regelset regelset) {
    return Bescherming.vervalsingen(CATALOGUS, UITGEVER, regelset);
  }

  /**
   * Where a rule set that has the id of the standard catalogue, and so its power, protects the
   * inwoner less than this library does; empty for every other rule set, which has no such power.
   *
   * <p>One that another version of this library wrote can be read whatever it protects, but no
   * engine is made of it while this is not empty. The first says what to do.
   */
  public static List<Regelfout> verzwakkingen(Regelset regelset) {
    return Bescherming.verzwakkingen(CATALOGUS, regelset.catalogus(), vervalsingen(regelset));
  }

  /**
   * Where a catalogue that has the id of the standard one, and so its power, protects the inwoner
   * less than this library does; empty for every other catalogue, which has no such power. The
   * first says what to do.
   */
  public static List<Regelfout> verzwakkingen(Catalogus catalogus) {
    return Bescherming.verzwakkingen(CATALOGUS, catalogus, List.of());
  }

  /**
   * The rules of earlier versions that are no more, by id: what became of each and what to do. A
   * rule set may still switch one off; it does nothing.
   */
  public static Map<String, Tekst> vervallenRegels() {
    return VervallenRegels.BY_ID;
  }

  /**
   * Whether a handvat is never told to the inwoner, whoever reads along: it would ask about the
   * contact, point at a request for another consulent, or call a contact silent that may have been
   * kept by telephone.
   */
  public static boolean isNietVoorInwoner(String handvat) {
    return NIET_VOOR_INWONER.contains(handvat);
  }

  /**
   * Whether only the standard catalogue may have this rule: it leads to the handvat for safety, and
   * not in the way in which this library does.
   */
  public static boolean isVoorbehouden(Rule rule) {
    return Bescherming.isVoorbehouden(CATALOGUS, rule);
  }

  /** By number, those to which a rule leads. */
  private static List<Handvat> handvatten() {
    SortedMap<Integer, Handvat> byNumber = new TreeMap<>();
    for (Rule rule : StandaardRules.RULES) {
      byNumber.put(rule.handvat().nummer(), rule.handvat());
    }
    return List.copyOf(byNumber.values());
  }

  private static List<Volgorde> volgorde() {
    List<Volgorde> all = new ArrayList<>();
    // The person and recognition before the frame.
    all.add(Volgorde.before("O1", "H01", "H19"));
    all.add(Volgorde.before("O1", "H13", "H19"));
    // Recognise, repair, then look ahead.
    all.addAll(Volgorde.chain("O2", List.of("H13", "H21", "H27")));
    // Safety before everything.
    all.add(Volgorde.beforeEverything("O3", VEILIGHEID));
    // The interpreter before the story.
    all.add(Volgorde.before("O4", "H09", "H02"));
    // What happens with the story before the invitation to tell it.
    all.add(Volgorde.before("O5", "H10", "H02"));
    // The news first, then room for the reaction.
    all.add(Volgorde.before("O6", "H31", "H13"));
    // Who has something to say first; being near before the story; what matters before
    // what is possible.
    all.add(Volgorde.before("O8", "H47", "H02"));
    all.add(Volgorde.before("O8", "H10", "H53"));
    all.add(Volgorde.before("O8", "H53", "H19"));
    all.add(Volgorde.before("O8", "H31", "H46"));
    all.add(Volgorde.before("O8", "H48", "H27"));
    return List.copyOf(all);
  }
}
