// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.werkrelatie.shared.Years;
import org.jspecify.annotations.Nullable;

/** Collects the violations of one value, so that its maker hears of all of them at once. */
final class Check {
  private static final Pattern OPAQUE_ID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,64}");

  private final String type;
  private final List<Violation> violations = new ArrayList<>();

  Check(String type) {
    this.type = type;
  }

  Check required(String attribute, @Nullable Object value) {
    return refuseIf(value == null, attribute, ValueRefusal.MISSING);
  }

  /** An opaque reference of the host: short, without spaces, and never one that could be a BSN. */
  Check id(@Nullable String id) {
    required("id", id);
    if (id == null) {
      return this;
    }
    refuseIf(Bsn.isWritten(id), "id", ValueRefusal.BSN);
    return refuseIf(!OPAQUE_ID.matcher(id).matches(), "id", ValueRefusal.ID);
  }

  /** The reference of a person: never a BSN of which the zeros before it are lost or added. */
  Check person(@Nullable String id) {
    refuseIf(id != null && Bsn.isOtherwiseZeroed(id), "id", ValueRefusal.BSN_OTHERWISE_ZEROED);
    return id(id);
  }

  Check requiredDate(String attribute, @Nullable LocalDate date) {
    return required(attribute, date).date(attribute, Optional.ofNullable(date));
  }

  Check date(String attribute, Optional<LocalDate> date) {
    return refuseIf(date.isPresent() && !Years.hold(date.get()), attribute, ValueRefusal.DATE);
  }

  /** A closing or expiry date: a possible date, not before the date of the fact itself. */
  Check dateFrom(@Nullable LocalDate datum, String attribute, Optional<LocalDate> date) {
    date(attribute, date);
    return refuseIf(
        datum != null && date.isPresent() && date.get().isBefore(datum),
        attribute,
        ValueRefusal.BEFORE_DATUM);
  }

  Check range(String attribute, OptionalInt value, int lowest, int highest) {
    if (value.isPresent() && (value.getAsInt() < lowest || value.getAsInt() > highest)) {
      refuse(
          attribute,
          highest == Integer.MAX_VALUE
              ? ValueRefusal.below(lowest)
              : ValueRefusal.outside(lowest, highest));
    }
    return this;
  }

  Check elements(String attribute, Collection<?> elements) {
    return refuseIf(
        elements.stream().anyMatch(Objects::isNull), attribute, ValueRefusal.NULL_ELEMENT);
  }

  Check refuseIf(boolean refused, String attribute, ValueRefusal refusal) {
    if (refused) {
      refuse(attribute, refusal);
    }
    return this;
  }

  void done() {
    if (!violations.isEmpty()) {
      throw new InvalidValueException(type, violations);
    }
  }

  private void refuse(String attribute, ValueRefusal refusal) {
    violations.add(refusal.of(attribute));
  }
}
