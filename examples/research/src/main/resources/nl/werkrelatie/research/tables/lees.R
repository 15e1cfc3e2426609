# Reads the tables in this folder into data frames, with labels and missing values, as codeboek.csv says.
# In this folder: source("lees.R"). For English labels: taal <- "en" before it.
if (!exists("taal")) taal <- "nl"

lees_csv <- function(bestand) {
  read.csv(bestand, colClasses = "character", encoding = "UTF-8", quote = "\"", na.strings = character(0), check.names = FALSE)
}

codeboek <- lees_csv("codeboek.csv")

lees_tabel <- function(naam) {
  tabel <- lees_csv(paste0(naam, ".csv"))
  for (kolom in names(tabel)) {
    over <- codeboek[codeboek$tabel == naam & codeboek$kolom == kolom, ]
    soort <- over$soort[1]
    if (soort %in% c("code", "volgorde")) {
      onbekend <- setdiff(tabel[[kolom]], over$waarde)
      if (length(onbekend) > 0) stop(naam, ".", kolom, ": a value that is not in codeboek.csv")
      waarden <- over[over$ontbreekt == "nee", ]
      # Two values may be called the same in words; then the code itself tells them apart.
      woorden <- waarden[[paste0("waarde_", taal)]]
      if (anyDuplicated(woorden)) woorden <- waarden$waarde
      # Why a value is missing is kept beside it, for it is not always the same.
      attr(tabel, paste0(kolom, "_ontbreekt")) <- ifelse(tabel[[kolom]] %in% waarden$waarde, NA, tabel[[kolom]])
      tabel[[kolom]] <- factor(tabel[[kolom]], levels = waarden$waarde, labels = woorden, ordered = soort == "volgorde")
    } else if (soort %in% c("getal", "rang")) {
      tabel[[kolom]] <- as.integer(tabel[[kolom]])
    } else if (soort == "dag" && all(nchar(tabel[[kolom]]) == 10)) {
      tabel[[kolom]] <- as.Date(tabel[[kolom]])
    }
  }
  tabel
}

for (naam in unique(codeboek$tabel)) assign(naam, lees_tabel(naam))

# The spells as sequences, one for each werkrelatie. With TraMineR from CRAN:
#   reeksen <- TraMineR::seqformat(data.frame(perioden), id = "werkrelatie", begin = "begin", end = "einde",
#                                  status = "toestand", from = "SPELL", to = "STS", process = FALSE)
