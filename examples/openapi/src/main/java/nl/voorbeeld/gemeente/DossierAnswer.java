// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import nl.werkrelatie.model.Werkrelatie;

/** An object of the host's own that holds a werkrelatie. */
record DossierAnswer(String nummer, Werkrelatie werkrelatie) {}
