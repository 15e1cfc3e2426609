// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question about several facts together; each is answered by a class of its own. */
public enum Samengesteld implements Vraag {
  /** An interpreter is needed and none by profession is recorded for the planned moment. */
  GEEN_VAKTOLK(null),
  /** Somebody came before this consulent, and the two are about to meet or began not long ago. */
  NET_OVERGEDRAGEN(Drempel.NET_OVERGEDRAGEN),
  /** A promise is open after the agreed date. */
  OPEN_TOEZEGGING(null),
  /** The contact is under strain, and repair talks took place since it is. */
  HERSTEL_GEPROBEERD(Drempel.HERSTEL_GEPROBEERD),
  /** Several qualities are experienced or rising, none is missed and nothing is under strain. */
  GROEI(null),
  /** Of one quality the two experience the opposite, close together in time. */
  BELEVING_VERSCHILT(Drempel.BELEVING_VERSCHILT),
  /** The consulent told recently how the contact is, and the inwoner did not. */
  INWONER_NIET_GEHOORD(Drempel.RECENT);

  private final Optional<Drempel> drempel;

  Samengesteld(@Nullable Drempel drempel) {
    this.drempel = Optional.ofNullable(drempel);
  }

  @Override
  public Optional<Drempel> drempel() {
    return drempel;
  }
}
