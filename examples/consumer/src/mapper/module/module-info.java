// SPDX-License-Identifier: EUPL-1.2
/** A host that keeps werkrelaties inside objects of its own. */
module nl.voorbeeld.gemeente {
  requires com.fasterxml.jackson.databind;
  requires nl.werkrelatie.json;
  requires tools.jackson.databind;

  opens nl.voorbeeld.gemeente;
}
