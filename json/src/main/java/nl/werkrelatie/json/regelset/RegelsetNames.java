// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.regelset.RegelsetParts.EigenSignaalPart;
import nl.werkrelatie.json.regelset.RegelsetParts.HandvatPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Naam;
import nl.werkrelatie.json.regelset.RegelsetParts.Regel;
import nl.werkrelatie.json.regelset.RegelsetParts.Samen;
import nl.werkrelatie.json.regelset.RegelsetParts.Vraag;
import nl.werkrelatie.json.regelset.RegelsetParts.Woord;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.shared.Nearest;
import nl.werkrelatie.shared.Standaard;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.signaal.Signaal;
import org.jspecify.annotations.Nullable;

/** What the names in a rule set name: something in the document, or in the standard catalogue. */
final class RegelsetNames {
  /** More than any rule that a person can still read. */
  static final int MOST_SIGNALEN = 64;

  private static final Map<String, Constatering> STANDARD_SIGNALEN =
      Stream.of(Signaal.values()).collect(Collectors.toMap(Words::word, signaal -> signaal));

  private final DocumentReader in;
  private final boolean standard;
  private final Map<String, Rule> standardRules = new HashMap<>();
  private final Set<String> protectedHandvatten = new HashSet<>();
  private final Map<String, @Nullable Constatering> signalen = new HashMap<>(STANDARD_SIGNALEN);
  private final Map<String, @Nullable Handvat> handvatten = new HashMap<>();
  private final Map<String, HandvatPart> first = new HashMap<>();
  private final Set<String> rules = new HashSet<>();

  /** For the standard catalogue itself, or for what stands beside it. */
  RegelsetNames(DocumentReader in, boolean standard) {
    this.in = in;
    this.standard = standard;
    Catalogus catalogus = StandaardCatalogus.catalogus();
    for (Rule rule : catalogus.rules()) {
      standardRules.put(rule.id(), rule);
      if (rule.looksAtSafety()) {
        protectedHandvatten.add(rule.handvat().id());
      }
    }
    if (!standard) {
      catalogus.handvatten().forEach(handvat -> handvatten.put(handvat.id(), handvat));
      rules.addAll(standardRules.keySet());
      rules.addAll(StandaardCatalogus.vervallenRegels().keySet());
    }
  }

  /** Adds an own signaal, refused or not; false when its code was there already. */
  boolean add(EigenSignaalPart part, String code, @Nullable EigenSignaal signaal) {
    if (signalen.containsKey(code)) {
      in.refuseAt(part.at("code"), RegelsetRefusal.duplicateId());
      return false;
    }
    signalen.put(code, signaal);
    return true;
  }

  /** Adds the id of an own handvat, whether the handvat itself is refused or not. */
  void add(HandvatPart part) {
    if (part.id == null) {
      return;
    } else if (!standard && Standaard.isHandvat(part.id)) {
      in.refuseAt(part.at("id"), RegelsetRefusal.idOfAStandardHandvat());
      first.putIfAbsent(part.id, part);
      handvatten.putIfAbsent(part.id, null);
    } else if (first.putIfAbsent(part.id, part) != null) {
      in.refuseAt(part.at("id"), RegelsetRefusal.duplicateId());
    } else if (!handvatten.containsKey(part.id)) {
      handvatten.put(part.id, null);
    }
  }

  /** Whether its id is its own: accepted, and not that of a handvat before it. */
  boolean isFirst(HandvatPart part) {
    return first.get(part.id) == part && !in.isRefusedWithin(part.at("id"));
  }

  Handvat made(Handvat handvat) {
    handvatten.put(handvat.id(), handvat);
    return handvat;
  }

  /** Adds the id of a rule; false when it was there already. */
  boolean addRule(String id, String place) {
    boolean added = rules.add(id);
    if (!added) {
      in.refuseAt(place, RegelsetRefusal.duplicateId());
    }
    return added;
  }

  /** The handvat of this name; null when there is none, or when it is refused itself. */
  @Nullable Handvat handvat(Naam naam) {
    return knows(naam) ? handvatten.get(naam.tekst()) : null;
  }

  /** The handvat of this name, when a rule may lead to it. */
  @Nullable Handvat handvatOfARule(Naam naam) {
    if (!standard && StandaardCatalogus.VEILIGHEID.equals(naam.tekst())) {
      in.refuseAt(naam.plaats(), RegelsetRefusal.leadsToSafety());
      return null;
    }
    return handvat(naam);
  }

  boolean knows(Naam naam) {
    boolean known = handvatten.containsKey(naam.tekst());
    if (!known) {
      in.refuseAt(
          naam.plaats(),
          RegelsetRefusal.unknownHandvat(Nearest.to(naam.tekst(), handvatten.keySet())));
    }
    return known;
  }

  /** Whether this is a handvat that may be held. */
  boolean knowsUnprotected(Naam naam) {
    if (protectedHandvatten.contains(naam.tekst())) {
      in.refuseAt(naam.plaats(), RegelsetRefusal.protects());
      return false;
    }
    return knows(naam);
  }

  /** Those of these handvatten that are known, each once. */
  List<String> known(List<Naam> named) {
    return named.stream().filter(this::knows).map(Naam::tekst).toList();
  }

  /** Those of these handvatten that the document itself brings. */
  List<String> own(List<Naam> named) {
    List<String> own = new ArrayList<>();
    for (Naam naam : named) {
      if (!first.containsKey(naam.tekst())) {
        in.refuseAt(
            naam.plaats(), RegelsetRefusal.notOwnHandvat(Nearest.to(naam.tekst(), first.keySet())));
      } else if (handvatten.get(naam.tekst()) != null && isFirst(first.get(naam.tekst()))) {
        own.add(naam.tekst());
      }
    }
    return own;
  }

  /** Whether this is, or once was, a standard rule that may be switched off. */
  boolean canSwitchOff(Naam naam) {
    if (StandaardCatalogus.vervallenRegels().containsKey(naam.tekst())) {
      return true;
    }
    Rule rule = standardRules.get(naam.tekst());
    if (rule == null) {
      in.refuseAt(
          naam.plaats(),
          RegelsetRefusal.unknownRule(Nearest.to(naam.tekst(), standardRules.keySet())));
    } else if (rule.looksAtSafety()) {
      in.refuseAt(naam.plaats(), RegelsetRefusal.protects());
    }
    return rule != null && !rule.looksAtSafety();
  }

  /** The signalen of these names, without those that are refused. */
  List<Constatering> signalen(Collection<Naam> named) {
    return named.stream().map(this::signaal).filter(Objects::nonNull).toList();
  }

  private @Nullable Constatering signaal(Naam naam) {
    if (!signalen.containsKey(naam.tekst())) {
      in.refuseAt(
          naam.plaats(),
          RegelsetRefusal.unknownSignaal(Nearest.to(naam.tekst(), signalen.keySet())));
    }
    Constatering signaal = signalen.get(naam.tekst());
    if (!standard && signaal != null && signaal.onderwerp() == Onderwerp.VEILIGHEID) {
      in.refuseAt(naam.plaats(), RegelsetRefusal.looksAtSafety());
      return null;
    }
    return signaal;
  }

  /** What this asks; null when a part of it is refused. */
  @Nullable Condition condition(Vraag vraag, String place) {
    if (named(vraag) > MOST_SIGNALEN) {
      in.refuseAt(place, RegelsetRefusal.moreSignalenThan(MOST_SIGNALEN));
      return null;
    }
    return condition(vraag);
  }

  private static int named(Vraag vraag) {
    if (vraag instanceof Samen samen) {
      return Stream.of(
              samen.alle.stream().flatMap(List::stream),
              samen.een.stream().flatMap(List::stream),
              samen.niet.stream())
          .flatMap(parts -> parts)
          .mapToInt(RegelsetNames::named)
          .sum();
    }
    return 1;
  }

  private @Nullable Condition condition(Vraag vraag) {
    if (vraag instanceof Woord woord) {
      return signaal(woord.signaal());
    }
    Samen samen = (Samen) vraag;
    List<Condition> alle = conditions(samen.alle.orElse(List.of()));
    List<Condition> een = conditions(samen.een.orElse(List.of()));
    Condition niet = samen.niet.map(this::condition).orElse(null);
    if (Stream.of(samen.alle, samen.een, samen.niet).filter(each -> each.isPresent()).count()
        != 1) {
      if (!in.isRefusedWithin(samen.plaats)) {
        in.refuseAt(samen.plaats, RegelsetRefusal.notOneJoin());
      }
      return null;
    } else if (niet != null) {
      return Condition.not(niet);
    } else if (!alle.isEmpty()) {
      return new Condition.All(alle);
    }
    return een.isEmpty() ? null : new Condition.Any(een);
  }

  private List<Condition> conditions(List<Vraag> parts) {
    return parts.stream().map(this::condition).filter(Objects::nonNull).toList();
  }

  /** The rule; null when it can hold in more ways than a person can follow. */
  @Nullable Rule readable(Rule rule, Regel part) {
    if (rule.hasTooManyWays()) {
      in.refuseAt(part.plaats, RegelsetRefusal.tooManyWays(Rule.MOST_WAYS));
      return null;
    }
    return rule;
  }
}
