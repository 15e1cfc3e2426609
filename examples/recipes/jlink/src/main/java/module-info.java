// SPDX-License-Identifier: EUPL-1.2
/** A small program of a host. */
module nl.voorbeeld.gemeente.small {
  requires nl.werkrelatie.json;
}
