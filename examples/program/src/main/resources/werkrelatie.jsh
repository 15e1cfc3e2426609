import java.time.*
import nl.werkrelatie.catalog.*
import nl.werkrelatie.engine.*
import nl.werkrelatie.gevallen.*
import nl.werkrelatie.json.*
import nl.werkrelatie.json.document.*
import nl.werkrelatie.geval.*
import nl.werkrelatie.json.host.*
import nl.werkrelatie.model.*
import nl.werkrelatie.review.*
import nl.werkrelatie.handvat.*
import nl.werkrelatie.rules.*
import nl.werkrelatie.signaal.*
import nl.werkrelatie.situatie.*
import nl.werkrelatie.text.*
import static nl.werkrelatie.catalog.Beantwoorden.*
import static nl.werkrelatie.catalog.GedeeldeAanpak.*
import static nl.werkrelatie.catalog.RuimteGeven.*
import static nl.werkrelatie.catalog.RuimteInHetWerk.*
import static nl.werkrelatie.catalog.Samenwerken.*
import static nl.werkrelatie.catalog.VeiligSpreken.*
import static nl.werkrelatie.catalog.WatErSpeelt.*
import static nl.werkrelatie.catalog.WatVoorafging.*
import static nl.werkrelatie.examples.shell.ExampleWerkrelaties.*
import static nl.werkrelatie.examples.shell.Shell.*
welcome()
peildatum("2026-11-21")
