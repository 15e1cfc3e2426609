// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

/**
 * Who took part for the municipality, as far as a host needs it to say whether that was a
 * consulent. Its name, function, address and number are not read.
 */
public final class Actor {
  private final String uuid;
  private final String soort;
  private final String objectId;

  Actor(String uuid, String soort, String objectId) {
    this.uuid = uuid;
    this.soort = soort;
    this.objectId = objectId;
  }

  /** The actor in Open Klant. */
  public String uuid() {
    return uuid;
  }

  /**
   * {@code medewerker} or {@code organisatorische_eenheid}; empty when it is not told. A {@code
   * geautomatiseerde_actor} is never asked about: it is nobody.
   */
  public String soort() {
    return soort;
  }

  /** The {@code objectId} of its identificator, such as a number of the employee; can be empty. */
  public String objectId() {
    return objectId;
  }

  /** Whether it is one employee, and no team. */
  boolean isOnePerson() {
    return soort.equals("medewerker");
  }

  /** The type alone: an id of an employee is in no log. */
  @Override
  public String toString() {
    return "Actor";
  }
}
