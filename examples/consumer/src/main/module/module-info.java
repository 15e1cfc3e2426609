// SPDX-License-Identifier: EUPL-1.2
/** A host that asks for suggesties. */
module nl.voorbeeld.gemeente {
  requires nl.werkrelatie.json;
}
