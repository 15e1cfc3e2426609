// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.regelset.RegelsetParts.AanhoudingPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Geheel;
import nl.werkrelatie.json.regelset.RegelsetParts.HandvatPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Part;
import nl.werkrelatie.json.regelset.RegelsetParts.Regel;
import nl.werkrelatie.json.regelset.RegelsetParts.SpanningPart;
import nl.werkrelatie.json.regelset.RegelsetParts.UitschakelingPart;
import nl.werkrelatie.json.regelset.RegelsetParts.VolgordePart;
import nl.werkrelatie.json.regelset.RegelsetParts.VoorrangPart;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.shared.Standaard;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** Makes a rule set of what a document says, or refuses everything in it that is wrong. */
public final class RegelsetReading {
  /** In place of what was refused already, so that the rest can still be judged. */
  private static final Tekst REFUSED = Tekst.of("geweigerd", "refused");

  private final DocumentReader in;
  private final Geheel geheel;
  private final boolean standard;
  private final RegelsetNames names;

  /** Where the accepted parts of each list stand, since refused ones are left out. */
  private final Map<String, List<String>> places = new HashMap<>();

  /** The whole document. */
  public static final Document<Regelset> DOCUMENT =
      Document.of(
          DocumentKind.REGELSET, RegelsetTables.REGELSET, RegelsetWriting::of, RegelsetReading::of);

  private RegelsetReading(DocumentReader in, Geheel geheel) {
    this.in = in;
    this.geheel = geheel;
    this.standard = Standaard.ID.equals(geheel.id) && geheel.bevoegdheid.isPresent();
    this.names = new RegelsetNames(in, standard);
  }

  /** The rule set; null when it is refused. */
  static @Nullable Regelset of(Geheel geheel, DocumentReader in) {
    return new RegelsetReading(in, geheel).read();
  }

  private @Nullable Regelset read() {
    power();
    List<EigenSignaal> signalen = signalen();
    List<Handvat> handvatten = each("handvatten", geheel.handvatten, this::handvat);
    List<Rule> rules = each("regels", geheel.regels, this::rule);
    List<Volgorde> volgorde = each("volgorde", geheel.volgorde, this::volgorde);
    List<Voorrang> voorrang = each("voorrang", geheel.voorrang, this::voorrang);
    List<Spanning> spanningen = each("spanningen", geheel.spanningen, this::spanning);
    List<Aanhouding> aanhoudingen = each("aanhoudingen", geheel.aanhoudingen, this::aanhouding);
    List<Uitschakeling> uitgeschakeld =
        each("uitgeschakeld", geheel.uitgeschakeld, this::uitschakeling);
    Catalogus catalogus =
        new Catalogus(
            standard ? Standaard.ID : ownId(),
            given(geheel.versie, "0"),
            given(geheel.naam, REFUSED),
            given(geheel.verantwoording, REFUSED),
            handvatten,
            rules,
            volgorde,
            standard ? voorrang : List.of(),
            spanningen);
    try {
      Regelset regelset =
          new Regelset(
              catalogus,
              given(geheel.datum, LocalDate.EPOCH),
              given(geheel.uitgever, REFUSED),
              geheel.drempels.orElse(Drempels.standard()),
              signalen,
              aanhoudingen,
              uitgeschakeld);
      // What another version of the library protects does not matter before an engine is made.
      StandaardCatalogus.vervalsingen(regelset).forEach(this::refuse);
      return regelset;
    } catch (RegelsetRefusedException refused) {
      refused.fouten().forEach(this::refuse);
      return null;
    }
  }

  /** Where the id of the standard stands without its power, another one is judged in its place. */
  private String ownId() {
    return Standaard.ID.equals(geheel.id) ? "eigen" : given(geheel.id, "eigen");
  }

  private void power() {
    boolean id = Standaard.ID.equals(geheel.id);
    if (id && geheel.bevoegdheid.isEmpty()) {
      in.refuseAttribute("id", RegelsetRefusal.idOfTheStandard());
    } else if (!id && geheel.id != null && geheel.bevoegdheid.isPresent()) {
      in.refuseAttribute("bevoegdheid", RegelsetRefusal.notTheStandard());
    }
    if (!standard && !geheel.voorrang.isEmpty()) {
      in.refuseAttribute("voorrang", RegelsetRefusal.voorrang());
    }
  }

  private List<EigenSignaal> signalen() {
    List<EigenSignaal> made = new ArrayList<>();
    for (RegelsetParts.EigenSignaalPart part : geheel.signalen) {
      EigenSignaal signaal = EigenSignaalReading.of(in, part);
      if (part.code != null && names.add(part, part.code, signaal) && signaal != null) {
        made.add(signaal);
      }
    }
    geheel.handvatten.forEach(names::add);
    return made;
  }

  private @Nullable Handvat handvat(HandvatPart part) {
    List<Constatering> aanhoudenBij = names.signalen(part.aanhoudenBij);
    if (part.id == null || part.titel == null || part.tekst == null || part.kernvraag == null) {
      return null;
    } else if (part.voor == null || part.bronnen == null || !names.isFirst(part)) {
      return null;
    }
    return names.made(
        new Handvat(
            part.id,
            part.titel,
            part.tekst,
            part.kernvraag,
            part.voor,
            part.versterkt,
            aanhoudenBij,
            part.bronnen));
  }

  private @Nullable Rule rule(Regel part) {
    boolean named = part.id == null || names.addRule(part.id, part.at("id"));
    Condition when = part.als == null ? null : names.condition(part.als, part.at("als"));
    Optional<Condition> unless =
        part.tenzij.map(tenzij -> names.condition(tenzij, part.at("tenzij")));
    Handvat handvat = part.handvat == null ? null : names.handvatOfARule(part.handvat);
    if (part.id == null || !named || part.want == null || when == null || handvat == null) {
      return null;
    } else if (unless.isEmpty() && part.tenzij.isPresent()) {
      return null;
    }
    return names.readable(new Rule(part.id, when, unless, handvat, part.want), part);
  }

  private @Nullable Volgorde volgorde(VolgordePart part) {
    boolean known = part.eerst != null && names.knows(part.eerst);
    boolean next = part.dan.isEmpty() || names.knows(part.dan.get());
    if (part.id == null || part.eerst == null || !known || !next) {
      return null;
    }
    Optional<String> dan = part.dan.map(RegelsetParts.Naam::tekst);
    if (dan.equals(Optional.of(part.eerst.tekst()))) {
      in.refuseAt(part.at("dan"), RegelsetRefusal.beforeItself());
      return null;
    }
    return new Volgorde(part.id, part.eerst.tekst(), dan);
  }

  private @Nullable Voorrang voorrang(VoorrangPart part) {
    Condition when = part.als == null ? null : names.condition(part.als, part.at("als"));
    List<String> doorgelaten = part.doorgelaten == null ? null : names.known(part.doorgelaten);
    if (part.id == null || part.code == null || when == null) {
      return null;
    } else if (doorgelaten == null || part.zin == null) {
      return null;
    }
    return new Voorrang(part.id, part.code, when, doorgelaten, part.zin);
  }

  private @Nullable Spanning spanning(SpanningPart part) {
    List<String> handvatten = names.own(part.handvatten);
    return part.id == null || part.tekst == null || part.omgang == null
        ? null
        : new Spanning(part.id, part.tekst, part.omgang, handvatten);
  }

  private @Nullable Aanhouding aanhouding(AanhoudingPart part) {
    boolean known = part.handvat != null && names.knowsUnprotected(part.handvat);
    List<Constatering> bij = part.bij == null ? List.of() : names.signalen(part.bij);
    return part.handvat == null || !known || bij.isEmpty()
        ? null
        : new Aanhouding(part.handvat.tekst(), bij);
  }

  private @Nullable Uitschakeling uitschakeling(UitschakelingPart part) {
    boolean known = part.regel != null && names.canSwitchOff(part.regel);
    return part.regel == null || !known || part.reden == null
        ? null
        : new Uitschakeling(part.regel.tekst(), part.reden);
  }

  /** The accepted ones of a list; where each of them stands is kept. */
  private <P extends Part<T>, T> List<T> each(
      String list, List<P> parts, Function<P, @Nullable T> making) {
    List<T> made = new ArrayList<>();
    List<String> where = places.computeIfAbsent(list, key -> new ArrayList<>());
    for (P part : parts) {
      T one = making.apply(part);
      if (one != null) {
        made.add(one);
        where.add(part.plaats);
      }
    }
    return made;
  }

  /** Refuses what the domain refuses, where it stands in the document. */
  private void refuse(Regelfout fout) {
    Refusal refusal = RegelsetRefusal.of(fout);
    String[] steps = fout.plaats().split("/", 3);
    if (steps.length > 1 && places.containsKey(steps[0])) {
      String place = places.get(steps[0]).get(Integer.parseInt(steps[1]));
      in.refuseAt(steps.length > 2 ? place + "/" + steps[2] : place, refusal);
    } else {
      in.refuseAttribute(fout.plaats(), refusal);
    }
  }

  private static <T> T given(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
