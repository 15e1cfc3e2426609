// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

/** There is no such dossier, or it belongs to another; which of the two is never told. */
class NietGevondenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NietGevondenException() {
    super("no such dossier for this consulent");
  }
}
