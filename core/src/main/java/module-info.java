// SPDX-License-Identifier: EUPL-1.2
/**
 * The werkrelatie between an inwoner on social assistance and a consulent of a municipality: what
 * lies on the table, the handvatten that may help, and why; and what was held back, and why. For
 * whoever keeps rules: what is wrong with them, and what a change of them does.
 *
 * <p>Gives suggestions to professionals. Gives no score, no decision and no judgement about a
 * person.
 */
@SuppressWarnings("module") // The module that may see one package more is made after this one.
module nl.werkrelatie.core {
  requires org.slf4j;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports nl.werkrelatie.catalog;
  exports nl.werkrelatie.engine;
  exports nl.werkrelatie.geval;
  exports nl.werkrelatie.model;
  exports nl.werkrelatie.handvat;
  exports nl.werkrelatie.review;
  exports nl.werkrelatie.rules;
  exports nl.werkrelatie.signaal;
  exports nl.werkrelatie.situatie;
  exports nl.werkrelatie.text;
  exports nl.werkrelatie.shared to
      nl.werkrelatie.json;
  exports nl.werkrelatie.forms to
      nl.werkrelatie.json;
}
