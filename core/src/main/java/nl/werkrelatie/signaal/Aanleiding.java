// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import nl.werkrelatie.text.Tekst;

/**
 * The kind of occasion that a signaal is: for example something that was said, or something that is
 * planned. It orders the reasons for a suggestion, never people.
 *
 * <p>In this order the first few suggesties are chosen: what concerns safety first, then what
 * somebody said.
 */
public enum Aanleiding {
  /** It concerns safety at home. */
  VEILIGHEID("veiligheid", "safety"),
  /** What the inwoner or the consulent said, asked, experienced or expects. */
  GEZEGD("wat er is gezegd", "what was said"),
  /** What happened, or is so. */
  GEBEURD("wat er is gebeurd", "what happened"),
  /** What is planned. */
  GEPLAND("wat er is gepland", "what is planned"),
  /** Anything else, such as the lack of a record. */
  ALGEMEEN("in het algemeen", "in general");

  private final Tekst label;

  Aanleiding(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** What it is called in running text. */
  public Tekst label() {
    return label;
  }
}
