# Reads the tables in this folder with the script that goes with them, and compares every cell with what PSPP read.
maand <- commandArgs(TRUE) == "month"
taal <- if (maand) "en" else "nl"
options(warn = 2)
source("lees.R")

missing_words <- unique(codeboek[[paste0("waarde_", taal)]][codeboek$ontbreekt == "ja"])
compared <- 0
for (naam in unique(codeboek$tabel)) {
  r <- get(naam)
  pspp <- read.csv(paste0(naam, ".pspp.csv"), colClasses = "character", encoding = "UTF-8", quote = "\"", na.strings = character(0))
  stopifnot(identical(names(r), names(pspp)), nrow(r) == nrow(pspp), nrow(r) == length(readLines(paste0(naam, ".csv"))) - 1)
  for (kolom in names(r)) {
    one <- r[[kolom]]
    one <- if (inherits(one, "Date")) format(one, "%m/%d/%Y") else as.character(one)
    two <- trimws(pspp[[kolom]])
    two[two %in% missing_words | two == ""] <- NA
    # SPSS keeps 120 bytes of a label; the script cuts a longer one.
    cut <- !is.na(two) & nchar(two) >= 110
    one[cut] <- substr(one[cut], 1, 109)
    two[cut] <- substr(two[cut], 1, 109)
    # An apostrophe would end a label in SPSS.
    one <- gsub("'", "\u2019", one)
    if (!identical(enc2utf8(one), enc2utf8(two))) stop(naam, ".", kolom, ": R and PSPP read something else")
    compared <- compared + length(one)
  }
}

# Spells of one werkrelatie follow each other without a gap, as TraMineR's SPELL form asks.
for (own in split(perioden, perioden$werkrelatie)) {
  own <- own[order(own$begin), ]
  stopifnot(own$begin[1] == 1, all(own$einde >= own$begin), all(tail(own$begin, -1) == head(own$einde, -1) + 1))
}
stopifnot(is.ordered(waarnemingen$beleving), maand || inherits(momenten$dag, "Date"))
cat(commandArgs(TRUE), ": R ", as.character(getRversion()), " and PSPP read the same in ", compared, " cells\n", sep = "")

# Krippendorff's ordinal alpha, written out: what the program says of it has to be the same.
alpha <- function(one, two) {
  both <- !is.na(one) & !is.na(two)
  pairs <- table(factor(c(one[both], two[both]), 1:3), factor(c(two[both], one[both]), 1:3))
  n <- rowSums(pairs)
  distance <- outer(1:3, 1:3, Vectorize(function(c, k) (sum(n[c:k]) - (n[c] + n[k]) / 2)^2))
  1 - (sum(n) - 1) * sum(pairs * distance) / sum(outer(n, n) * distance)
}
said <- grep("^(aandacht|wederkerigheid|nabijheid) ", readLines("agreement.txt", encoding = "UTF-8"), value = TRUE)
for (line in strsplit(said, " +")) {
  own <- beoordelaars[as.integer(beoordelaars$kwaliteit) == match(line[1], c("aandacht", "wederkerigheid", "nabijheid")), ]
  computed <- alpha(own$rang_inwoner, own$rang_consulent)
  if (abs(computed - as.numeric(sub(",", ".", line[3]))) > 0.00501) stop(line[1], ": another alpha than R computes, ", computed)
  cat(line[1], "alpha", line[3], "in the program,", format(computed, digits = 4), "in R\n")
}
stopifnot(length(said) == 3)
