// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.werkrelatie.model.Werkrelatie;
import org.hibernate.Length;

/** A host's own record of a werkrelatie; the version keeps two changes at once from losing one. */
@Entity
public class Dossier {
  @Id private String id;

  @Version private long versie;

  @Column(length = Length.LONG32, nullable = false)
  private Werkrelatie werkrelatie;

  /** For JPA. */
  protected Dossier() {}

  public Dossier(String id, Werkrelatie werkrelatie) {
    this.id = id;
    this.werkrelatie = werkrelatie;
  }

  public String id() {
    return id;
  }

  public long versie() {
    return versie;
  }

  public Werkrelatie werkrelatie() {
    return werkrelatie;
  }

  public void change(Werkrelatie werkrelatie) {
    this.werkrelatie = werkrelatie;
  }
}
