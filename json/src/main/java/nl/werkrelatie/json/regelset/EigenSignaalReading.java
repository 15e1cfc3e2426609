// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.regelset.RegelsetParts.EigenSignaalPart;
import nl.werkrelatie.json.regelset.RegelsetParts.Naam;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import org.jspecify.annotations.Nullable;

/** Makes an own signaal of what a document says, or refuses it. */
final class EigenSignaalReading {
  private final DocumentReader in;
  private final EigenSignaalPart part;

  private EigenSignaalReading(DocumentReader in, EigenSignaalPart part) {
    this.in = in;
    this.part = part;
  }

  /** The own signaal; null when it is refused. */
  static @Nullable EigenSignaal of(DocumentReader in, EigenSignaalPart part) {
    if (part.gegeven == null) {
      return null;
    }
    return new EigenSignaalReading(in, part).judge(part.code, part.gegeven);
  }

  private @Nullable EigenSignaal judge(@Nullable String code, String word) {
    Gegevensoort soort = Gegevensoort.of(word);
    if (!isComplete(soort, word)) {
      return null;
    }
    Gegeven gegeven = soort.gegeven(part);
    Bereik bereik = soort.woorden().isEmpty() ? numbers(gegeven) : words(soort.woorden());
    return code == null || bereik == null
        ? null
        : new EigenSignaal(
            code.toUpperCase(Locale.ROOT),
            gegeven,
            bereik,
            part.aanleiding.orElse(Aanleiding.ALGEMEEN));
  }

  private boolean isComplete(Gegevensoort soort, String word) {
    List<String> given = EigenSignaalTable.given(part);
    for (String name : given) {
      if (!soort.fits(name)) {
        in.refuseAt(part.at(name), RegelsetRefusal.notFitting(word));
      }
    }
    for (String name : soort.required()) {
      if (!given.contains(name) && !isRefused(name)) {
        in.refuseAt(part.at(name), RegelsetRefusal.neededWith(word));
      }
    }
    boolean noRange = part.minstens.isEmpty() && part.hoogstens.isEmpty();
    if (soort.woorden().isEmpty() && noRange && !isRefused("minstens") && !isRefused("hoogstens")) {
      in.refuseAt(part.at("minstens"), RegelsetRefusal.noRange());
    }
    return !in.isRefusedWithin(part.plaats);
  }

  /** What was refused itself is not told to be missing as well. */
  private boolean isRefused(String name) {
    return in.isRefusedWithin(part.at(name));
  }

  private @Nullable Bereik numbers(Gegeven gegeven) {
    int van = part.minstens.orElse(Integer.MIN_VALUE);
    int tot = part.hoogstens.orElse(Integer.MAX_VALUE);
    int lowest = gegeven.laagste();
    int highest = gegeven.hoogste();
    if (van > tot) {
      in.refuseAt(part.at("hoogstens"), RegelsetRefusal.reversedRange());
    } else if (van > highest || tot < lowest) {
      in.refuseAt(part.plaats, RegelsetRefusal.neverHolds(lowest, highest));
    } else if (van <= lowest && tot >= highest) {
      in.refuseAt(part.plaats, RegelsetRefusal.alwaysHolds(lowest, highest));
    } else {
      return new Bereik(van, tot);
    }
    return null;
  }

  private @Nullable Bereik words(List<String> known) {
    List<Integer> chosen = new ArrayList<>();
    boolean accepted = true;
    for (Naam word : part.is.orElse(List.of())) {
      int index = known.indexOf(word.tekst());
      Optional<Refusal> refusal = Optional.empty();
      if (index < 0) {
        refusal = Optional.of(Refusal.unknownWord(known));
      } else if (chosen.contains(index)) {
        refusal = Optional.of(Refusal.duplicateElement());
      }
      refusal.ifPresent(refused -> in.refuseAt(word.plaats(), refused));
      accepted &= refusal.isEmpty();
      chosen.add(index);
    }
    return accepted ? range(chosen.stream().sorted().toList(), known) : null;
  }

  private @Nullable Bereik range(List<Integer> chosen, List<String> known) {
    int first = chosen.get(0);
    int last = chosen.get(chosen.size() - 1);
    if (last - first + 1 != chosen.size()) {
      in.refuseAt(part.at("is"), RegelsetRefusal.notContiguous(known));
    } else if (chosen.size() == known.size()) {
      in.refuseAt(part.at("is"), RegelsetRefusal.everyWord());
    } else {
      return new Bereik(first, last);
    }
    return null;
  }
}
