// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Keuze;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.WerkrelatieVoorInwoner;
import nl.werkrelatie.model.Zichtbaarheid;

/**
 * What is recorded, in plain sentences to the inwoner. What is not recorded is not mentioned, and
 * nothing is counted.
 */
final class FeitenText {
  private static final String VALUE = "{}";

  private final Lines lines;
  private final LocalDate peildatum;
  private final List<String> said = new ArrayList<>();

  FeitenText(Lines lines, LocalDate peildatum) {
    this.lines = lines;
    this.peildatum = peildatum;
  }

  void write(WerkrelatieVoorInwoner werkrelatie) {
    lines.heading(lines.in("Wat er is vastgelegd", "What is recorded"));
    title(List.of(werkrelatie), "U en uw consulent", "You and your consulent");
    circumstances(werkrelatie);
    title(
        werkrelatie.gespreksmomenten(),
        "Gesprekken en ander contact",
        "Conversations and other contact");
    werkrelatie.gespreksmomenten().forEach(this::moment);
    title(
        werkrelatie.bagage(),
        "Bagage: wat eerder gebeurde en nog meespeelt",
        "Bagage: what happened before and still plays a part");
    werkrelatie.bagage().forEach(this::bagage);
    title(werkrelatie.uitingen(), "Gevolgen die u noemde", "Consequences you named");
    for (Uiting uiting : werkrelatie.uitingen()) {
      dated(uiting, phrase(uiting.gevolg()));
    }
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      experienced(werkrelatie, kwaliteit);
    }
    title(
        werkrelatie.signalen(), "Wat u of uw consulent aangaf", "What you or your consulent said");
    for (AfgegevenSignaal signaal : werkrelatie.signalen()) {
      dated(signaal, String.join(" ", phrase(signaal.gever()), phrase(signaal.soort())));
    }
    title(werkrelatie.toezeggingen(), "Wat uw consulent toezegde", "What your consulent promised");
    for (Toezegging toezegging : werkrelatie.toezeggingen()) {
      say(
          Optional.of(toezegging.uiterlijk()),
          "Een toezegging voor uiterlijk {}.",
          "A promise, to be kept by {}.");
      say(toezegging.status());
      item();
    }
  }

  private void circumstances(WerkrelatieVoorInwoner werkrelatie) {
    say(Optional.of(werkrelatie.inwoner().id()), "Uw kenmerk is {}.", "Your reference is {}.");
    say(
        Optional.of(werkrelatie.consulentId()),
        "Het kenmerk van uw consulent is {}.",
        "The reference of your consulent is {}.");
    item();
    say(
        werkrelatie.inwoner().tolkNodig(),
        "Er is een tolk nodig.|Er is geen tolk nodig.",
        "An interpreter is needed.|No interpreter is needed.");
    item();
    say(werkrelatie.begin(), "Uw consulent begon op {}.", "Your consulent began on {}.");
    item();
    say(
        boxed(werkrelatie.volgnummer()),
        "Uw consulent is nummer {} in de rij van uw consulenten.",
        "Your consulent is number {} in the row of your consulenten.");
    item();
    Optional<Traject> traject = werkrelatie.traject();
    say(traject.flatMap(Traject::begin), "Het traject begint op {}.", "The guidance starts on {}.");
    say(traject.flatMap(Traject::einde), "Het traject eindigt op {}.", "The guidance ends on {}.");
    item();
    Optional<Overdracht> overdracht = werkrelatie.overdracht();
    say(
        overdracht.map(Overdracht::gepland),
        "Er is een overdracht naar een andere consulent gepland.|Er is geen overdracht naar een andere consulent gepland.",
        "A handover to another consulent is planned.|No handover to another consulent is planned.");
    say(overdracht.flatMap(Overdracht::datum), "De dag is {}.", "The day is {}.");
    item();
    Optional<Team> team = werkrelatie.team();
    say(
        team.flatMap(Team::laatsteOverleg),
        "Het team besprak dit contact het laatst op {}.",
        "The team last discussed this contact on {}.");
    say(
        team.flatMap(Team::ervaringskennis),
        "Het team heeft ervaringskennis in huis.|Het team heeft geen ervaringskennis in huis.",
        "The team has lived experience among its members.|The team has no lived experience among its members.");
    item();
  }

  private void moment(Gespreksmoment moment) {
    said.add(
        String.join(
            "",
            lines.date(moment.datum()),
            part(moment.tijd(), " om {}", " at {}"),
            ": ",
            moment.soort().isPresent()
                ? part(moment.soort(), VALUE, VALUE)
                : lines.in("een contact", "a contact"),
            part(moment.kanaal(), ", {}", ", {}"),
            "."));
    say(moment.status());
    say(
        moment.metVoorganger(),
        "Met een eerdere consulent.|Met uw consulent van nu.",
        "With an earlier consulent.|With your present consulent.");
    say(
        boxed(moment.minuten()),
        "Beschikbare tijd in minuten: {}.",
        "Available time in minutes: {}.");
    say(
        moment.doelen(),
        "Ook bedoeld voor: {}.|Geen bijzonder doel.",
        "Also meant for: {}.|No special purpose.");
    Set<Perspectief> sleutelmoment = moment.sleutelmomentVoor();
    if (!sleutelmoment.isEmpty()) {
      say(
          Optional.of(sleutelmoment),
          "Een moment dat veel betekende voor: {}.",
          "A moment that meant a lot to: {}.");
    }
    item();
  }

  private void bagage(Bagage bagage) {
    if (bagage.zichtbaarheid() == Zichtbaarheid.VERWACHT) {
      start(
          bagage,
          lines.in(
              "uw consulent houdt er rekening mee dat u eerder iets vervelends met de gemeente meemaakte",
              "your consulent allows for an unpleasant experience that you may have had with the municipality"));
      said.add(lines.in("U hebt dat zelf niet gezegd.", "You did not say so yourself."));
    } else if (bagage instanceof Systeemkritiek kritiek) {
      start(
          bagage,
          lines.in("u deelde kritiek op het systeem", "you shared criticism of the system")
              + part(kritiek.soort(), " ({})", " ({})"));
    } else {
      // No soort: whoever reads along learns no more than that something was told.
      start(
          bagage,
          lines.in("u vertelde iets over uw eigen leven", "you told something of your own life"));
    }
    say(
        bagage.overdraagbaar(),
        "Dit mag mee naar een andere consulent.|Dit mag niet mee naar een andere consulent.",
        "This may go along to another consulent.|This may not go along to another consulent.");
    end(bagage);
  }

  /** Both perspectives beside each other, never merged. */
  private void experienced(WerkrelatieVoorInwoner werkrelatie, Kwaliteit kwaliteit) {
    List<Waarneming> observed = new ArrayList<>(werkrelatie.waarnemingen());
    observed.removeIf(waarneming -> waarneming.kwaliteit() != kwaliteit);
    observed.sort(Comparator.comparing(Waarneming::datum).thenComparing(Waarneming::perspectief));
    String name = lines.in(kwaliteit.label());
    title(
        observed,
        "Hoe u en uw consulent dit ervaren: ".concat(name),
        "How you and your consulent experience this: ".concat(name));
    for (Waarneming waarneming : observed) {
      start(
          waarneming,
          String.join(" ", phrase(waarneming.perspectief()), phrase(waarneming.beleving()))
              .replace(VALUE, name));
      say(waarneming.opgeschrevenDoor(), "Opgeschreven door {}.", "Written down by {}.");
      end(waarneming);
    }
  }

  private void dated(TijdelijkFeit fact, String told) {
    start(fact, told);
    end(fact);
  }

  /** The year alone: a day can be that of a contact which is not shown here. */
  private void start(TijdelijkFeit fact, String told) {
    said.add(fact.datum().getYear() + ": " + told + ".");
  }

  /** Until when it counts, by the year for the same reason. */
  private void end(TijdelijkFeit fact) {
    Optional<Integer> last = fact.laatsteDag().map(LocalDate::getYear);
    if (fact.geslotenOp().isPresent()) {
      say(
          fact.geslotenOp().map(LocalDate::getYear),
          "Dit is gesloten in {}.",
          "This was closed in {}.");
    } else if (fact.laatsteDag().isEmpty()) {
      said.add(lines.in("Dit telt mee tot u het intrekt.", "This counts until you withdraw it."));
    } else if (fact.isExpired(peildatum)) {
      say(last, "Dit telde mee tot in {}.", "This counted until some time in {}.");
    } else {
      say(last, "Dit telt mee tot in {}.", "This counts until some time in {}.");
    }
    item();
  }

  private void title(List<?> facts, String nl, String en) {
    if (!facts.isEmpty()) {
      lines.paragraph(lines.in(nl, en));
    }
  }

  private void item() {
    if (!said.isEmpty()) {
      lines.item(0, String.join(" ", said));
      said.clear();
    }
  }

  private void say(Optional<? extends Enum<?>> sentence) {
    say(sentence, VALUE, VALUE);
  }

  /** A sentence about a value; after a bar the one for no, or for an empty set. */
  private void say(Optional<?> value, String nl, String en) {
    if (value.isPresent()) {
      said.add(part(value, nl, en));
    }
  }

  private String part(Optional<?> value, String nl, String en) {
    if (value.isEmpty()) {
      return "";
    }
    Object known = value.get();
    boolean none = known.equals(false) || known.equals(Set.of());
    String[] either = lines.in(nl, en).split("\\|");
    return either[none ? 1 : 0].replace(VALUE, words(known));
  }

  private String words(Object known) {
    if (known instanceof LocalDate date) {
      return lines.date(date);
    } else if (known instanceof Set<?> several) {
      return lines.series(several.stream().sorted().toList(), this::words);
    }
    return known instanceof Keuze keuze ? phrase(keuze) : known.toString();
  }

  private String phrase(Keuze keuze) {
    return lines.in(keuze.voorInwoner().orElseThrow());
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
