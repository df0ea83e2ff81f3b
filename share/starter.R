# Rscript starter.R RECORD [PICTURE] - who stands where: states by issues, from a record of Entente.
#
# A record is an SQLite file: install.packages("RSQLite") once (Debian: r-cran-rsqlite). The picture is a .png.
# Change the query and go on from here.
args <- commandArgs(trailingOnly = TRUE)
if (length(args) < 1) stop("Rscript starter.R RECORD [PICTURE]")
picture <- if (length(args) > 1) args[2] else "positions.png"

record <- DBI::dbConnect(RSQLite::SQLite(), args[1], flags = RSQLite::SQLITE_RO)
rows <- DBI::dbGetQuery(record, "
    SELECT coalesce(x.iso3, a.iso3, a.id) AS holder, p.issue AS issue,
           count(DISTINCT CASE WHEN p.stance IN ('support', 'commit') THEN p.id END) AS pro,
           count(DISTINCT CASE WHEN p.stance IN ('oppose', 'concern', 'demand') THEN p.id END) AS contra
    FROM positions p
    JOIN current_documents d USING(document)
    JOIN position_holders h USING(position)
    JOIN actors a ON a.actor = h.actor
    LEFT JOIN document_actors x ON x.document = p.document AND x.actor = a.actor
    GROUP BY 1, 2 HAVING pro + contra > 0 ORDER BY 1, 2")
DBI::dbDisconnect(record)
if (nrow(rows) == 0) stop("no position in this record")

# Those with most statements.
most <- function(names, n) sort(names(head(sort(tapply(rows$pro + rows$contra, names, sum), decreasing = TRUE), n)))
holders <- most(rows$holder, 12)
issues <- most(rows$issue, 25)
cells <- matrix(NA, length(holders), length(issues), dimnames = list(holders, issues))
for (i in seq_len(nrow(rows)))
    if (rows$holder[i] %in% holders && rows$issue[i] %in% issues)
        cells[rows$holder[i], rows$issue[i]] <- rows$pro[i] - rows$contra[i]

top <- max(abs(cells), 1, na.rm = TRUE)
png(picture, width = 300 + 45 * length(holders), height = 200 + 28 * length(issues))
par(mar = c(6, 16, 3, 1))
image(seq_along(holders), seq_along(issues), ifelse(is.na(cells), 1, NA), axes = FALSE, xlab = "", ylab = "",
      col = "grey80", main = "For (blue) and against (red); grey: no statement")
image(seq_along(holders), seq_along(issues), cells, zlim = c(-top, top), add = TRUE,
      col = hcl.colors(21, "Blue-Red", rev = TRUE))
axis(1, seq_along(holders), holders, las = 2)
axis(2, seq_along(issues), issues, las = 1)
box()
invisible(dev.off())
cat(picture, "\n")
