// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can be established about a werkrelatie on a day: a standard {@link Signaal}, or an {@link
 * EigenSignaal} of a municipality.
 *
 * <p>It rests on entered facts and dates alone, never on an inference about a person. On a
 * peildatum it holds, fails, or is not recorded.
 */
public sealed interface Constatering extends Condition, Aanhoudgrond permits Signaal, EigenSignaal {

  /** Whom or what it is about; decides who may read it. */
  Onderwerp onderwerp();

  /** What kind of occasion it is; decides which suggesties are shown first. */
  Aanleiding aanleiding();

  @Override
  default Stream<Constatering> constateringen() {
    return Stream.of(this);
  }

  @Override
  default String text(Locale locale) {
    return zin().in(locale);
  }
}
