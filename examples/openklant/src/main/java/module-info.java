// SPDX-License-Identifier: EUPL-1.2
/**
 * From the klantcontacten of Open Klant to a werkrelatie with a report of what was left out, and
 * from a gespreksmoment that took place back to what the API takes. It asks nothing over a network:
 * a host hands in what it got, and sends what it is given.
 */
module nl.werkrelatie.openklant {
  requires transitive nl.werkrelatie.core;
  requires static org.jspecify;
  requires tools.jackson.databind;

  exports nl.werkrelatie.openklant;
}
