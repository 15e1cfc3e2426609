// SPDX-License-Identifier: EUPL-1.2
/**
 * A small case system of an invented municipality: consulenten prepare a conversation, record a
 * moment, and show the inwoner and the team what is theirs to read.
 */
package nl.voorbeeld.zaaksysteem;
