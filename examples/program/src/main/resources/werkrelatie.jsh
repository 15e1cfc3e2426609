import java.time.*
import nl.werkrelatie.catalog.*
import nl.werkrelatie.catalog.inhoud.*
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
import static nl.werkrelatie.catalog.inhoud.Beantwoorden.*
import static nl.werkrelatie.catalog.inhoud.GedeeldeAanpak.*
import static nl.werkrelatie.catalog.inhoud.RuimteGeven.*
import static nl.werkrelatie.catalog.inhoud.RuimteInHetWerk.*
import static nl.werkrelatie.catalog.inhoud.Samenwerken.*
import static nl.werkrelatie.catalog.inhoud.VeiligSpreken.*
import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.*
import static nl.werkrelatie.catalog.inhoud.WatVoorafging.*
import static nl.werkrelatie.examples.shell.ExampleWerkrelaties.*
import static nl.werkrelatie.examples.shell.Shell.*
welcome()
peildatum("2026-11-21")
