/* commands.c - the table of commands. */
#include "cli.h"

#include <string.h>

/* Options of several commands. */
#define LEXICON {OPT_LEXICON, 'l', "lexicon", "DIR", "your own lexicon, added to ours"}
#define GAZETTEER                                                                              \
    {OPT_GAZETTEER, 'g', "gazetteer", "FILE", "a GeoNames file: where unknown places lie"}
#define INPUT_FORMAT                                                                           \
    {OPT_INPUT_FORMAT, 0, "format", "FORMAT", "txt, md, html or jsonl; else by name or bytes"}
#define OUTPUT_FILE                                                                            \
    {OPT_OUTPUT, 'o', "output", "FILE", "write there; - is standard output (the default)"}
#define FROM                                                                                   \
    {OPT_FROM, 0, "from", "DATE", "nothing that was over before (2021, 2021-03, 2021-03-15)"}
#define TO {OPT_TO, 0, "to", "DATE", "nothing that began later"}
#define END {0, 0, NULL, NULL, NULL}

const cli_option cli_common_options[] = {
    {OPT_HELP, 'h', "help", NULL, "show this and stop"},
    {OPT_NO_COLOR, 0, "no-color", NULL, "no colour, whatever the terminal"},
    {OPT_NO_PAGER, 0, "no-pager", NULL, "long text straight to the terminal, not through $PAGER"},
    {OPT_NO_INPUT, 0, "no-input", NULL, "ask nothing; only review asks, and refuses then"},
    {OPT_DATA, 0, "data", "DIR", "folder with world.lexicon and the models"},
    END,
};

static const cli_option read_options[] = {
    {OPT_OUTPUT, 'o', "output", "RECORD", "the record, made when missing (needed)"},
    {OPT_JOBS, 'j', "jobs", "N", "threads that code documents (1)"},
    LEXICON,
    GAZETTEER,
    {OPT_MAX_BYTES, 0, "max-bytes", "N", "largest document to read (10M; K, M, G allowed)"},
    {OPT_INPUT_FORMAT, 0, "format", "FORMAT", "txt, md, html or jsonl for every file"},
    {OPT_FORCE, 'f', "force", NULL, "code again what is known already"},
    {OPT_DRY_RUN, 0, "dry-run", NULL, "name the documents that would be read; write nothing"},
    {OPT_JSON, 0, "json", NULL, "the sum as JSON on standard output"},
    {OPT_QUIET, 'q', "quiet", NULL, "no progress and no sum; problems are told"},
    END,
};

static const cli_option parse_options[] = {
    INPUT_FORMAT,
    END,
};

#define DOCUMENT_OPTIONS                                                                       \
    {OPT_TSV, 0, "tsv", NULL, "tab-separated, with byte places: for evaluation"},              \
    {OPT_NO_HEADERS, 0, "no-headers", NULL, "no line of column names"}, INPUT_FORMAT, LEXICON

static const cli_option times_options[] = {
    {OPT_DATE, 0, "date", "DATE", "date of the documents (2021, 2021-03, 2021-03-16)"},
    DOCUMENT_OPTIONS,
    END,
};

static const cli_option attributions_options[] = {
    DOCUMENT_OPTIONS,
    END,
};

static const cli_option code_options[] = {
    {OPT_PAIRS, 'p', "pairs", "FILE", "id, source, target, sentence with <s>..</s> <t>..</t>"},
    {OPT_SENTENCES, 's', "sentences", "FILE", "id, date, sentence; - is standard input"},
    {OPT_ABSTAIN, 0, "abstain", NULL, "no type where only a guess would tell it"},
    LEXICON,
    END,
};

#define LIST_OPTIONS                                                                            \
    {OPT_JSON, 0, "json", NULL, "one JSON array"},                                              \
    {OPT_JSONL, 0, "jsonl", NULL, "one JSON object a line"},                                    \
    {OPT_MD, 0, "md", NULL, "Markdown, with footnotes where there are sources"},                \
    {OPT_CSV, 0, "csv", NULL, "comma-separated"},                                               \
    {OPT_EXCEL, 0, "excel", NULL, "comma-separated with a byte-order mark, for Excel"},         \
    {OPT_TSV, 0, "tsv", NULL, "tab-separated"},                                                 \
    {OPT_PLAIN, 0, "plain", NULL, "tab-separated without a header, for cut and awk"},           \
    {OPT_NO_HEADERS, 0, "no-headers", NULL, "no line of column names"}

static const cli_option list_options[] = {
    LIST_OPTIONS,
    END,
};

static const cli_option explain_options[] = {
    {OPT_SENTENCE, 's', "sentence", "TEXT", "a sentence of your own instead of a record"},
    LEXICON,
    GAZETTEER,
    END,
};

static const cli_option lexicon_options[] = {
    LEXICON,
    LIST_OPTIONS,
    END,
};

static const cli_option export_options[] = {
    {OPT_FORMAT, 0, "format", "FORMAT", "jsonl (the default), csv, xlsx, dna, webannotation, polecat ..."},
    {OPT_OUTPUT, 'o', "output", "DIR", "folder for the files, made when missing (needed)"},
    END,
};

static const cli_option serve_options[] = {
    {OPT_PORT, 'p', "port", "N", "the port (8042); 0 finds a free one"},
    {OPT_BIND, 0, "bind", "ADDRESS", "another address than 127.0.0.1: whoever reaches it reads the record"},
    {OPT_OPEN, 0, "open", NULL, "open it in the browser (xdg-open)"},
    {OPT_WEB, 0, "web", "DIR", "folder with app.js, the scripts; \"\": none (as they were built)"},
    LEXICON,
    END,
};

static const cli_option brief_options[] = {
    {OPT_FORMAT, 0, "format", "FORMAT", "md (the default), html, docx, odt (through pandoc)"},
    OUTPUT_FILE,
    FROM,
    TO,
    {OPT_ACTOR, 'a', "actor", "ID", "only what concerns an actor: id, ISO code or name"},
    {OPT_ISSUE, 'i', "issue", "KEY", "only positions on this issue and what stands in their sentences"},
    {OPT_SHORT, 0, "short", NULL, "two pages: without the lists of all that was found"},
    {OPT_REMEMBER, 0, "remember", NULL, "keep in the record what this brief tells"},
    {OPT_SINCE, 's', "since", "BRIEF", "what changed since a brief that was kept: last, or a day"},
    END,
};

static const cli_option cite_options[] = {
    {OPT_FORMAT, 0, "format", "FORMAT", "csl-json (the default) or bibtex"},
    OUTPUT_FILE,
    END,
};

#define FILTERS                                                                                 \
    {OPT_ACTOR, 'a', "actor", "NAME", "only with this actor: id, name or country; may repeat"}, \
    {OPT_COUNTRY, 'c', "country", "NAME", "only with this country: code or name; may repeat"},  \
    {OPT_BY, 0, "by", "NAME", "only where this actor acts, holds or speaks; may repeat"},       \
    {OPT_TOWARDS, 0, "towards", "NAME", "only where it is done or said to this one, or of it"}, \
    {OPT_ISSUE, 'i', "issue", "KEY", "only on this issue (entente positions lists them)"},      \
    {OPT_ABOUT, 0, "about", "WORDS", "only what is told in a sentence that holds these words"},   \
    FROM, TO,                                                                                  \
    {OPT_DOC, 'd', "doc", "NAME", "only from this document: name, title, part of it, or id"},   \
    {OPT_SOURCE, 0, "source", "NAME", "only from this outlet, address or author"},              \
    {OPT_MIN_CONFIDENCE, 0, "min-confidence", "N", "only what is at least so sure (0 to 1)"},   \
    {OPT_LEXICON, 'l', "lexicon", "DIR", "your own lexicon, for names that the record lacks"}
#define FILTER_OPTIONS                                                                          \
    FILTERS, LIST_OPTIONS,                                                                      \
    {OPT_OUTPUT, 'o', "output", "FILE", "write there; .docx and .odt through pandoc, with footnotes"}

static const cli_option network_options[] = {
    {OPT_TYPE, 't', "type", "TYPE", "two-mode, actors, issues, statements; meetings, attendance"},
    {OPT_QUALIFIER, 0, "qualifier", "Q", "ignore, subtract, combine; one mode: congruence, conflict"},
    {OPT_NORMALIZATION, 0, "normalization", "N", "no, activity, prominence, average, jaccard, cosine"},
    {OPT_DUPLICATES, 0, "duplicates", "RULE", "include, or once a document, week, month, year, range"},
    {OPT_FORMAT, 0, "format", "FORMAT", "csv (a matrix), edges, graphml, gexf, dl (UCINET), json"},
    {OPT_WINDOW, 0, "window", "N", "moving windows of 30d, 8w, 6m, 1y; --format edges"},
    {OPT_PERSONS, 0, "persons", NULL, "each actor as it is named, not its state"},
    FILTERS,
    OUTPUT_FILE,
    END,
};

static const cli_option answer_options[] = {
    FILTER_OPTIONS,
    END,
};

#define CONTEXT                                                                                 \
    {OPT_CONTEXT, 0, "context", "NAME", "only events in this PLOVER context: election, territory ..."}

static const cli_option meeting_options[] = {
    FILTER_OPTIONS,
    {OPT_STATUS, 0, "status", "STATUS", "only held, planned, cancelled ..."},
    {OPT_TYPE, 't', "type", "FORMAT", "only talks, summit, visit, call, two-plus-two ..."},
    {OPT_MATRIX, 0, "matrix", NULL, "count the meetings held by pair of countries"},
    {OPT_ICS, 0, "ics", NULL, "a calendar (iCalendar) of those that have days"},
    END,
};

static const cli_option chronology_options[] = {
    FILTER_OPTIONS,
    CONTEXT,
    {OPT_ICS, 0, "ics", NULL, "a calendar (iCalendar)"},
    END,
};

static const cli_option event_options[] = {
    FILTER_OPTIONS,
    CONTEXT,
    {OPT_STATUS, 0, "status", "STATUS", "only past, ongoing, planned, conditional, negated ..."},
    {OPT_TYPE, 't', "type", "TYPE", "only this PLOVER type: THREATEN, AGREE ..."},
    {OPT_MATRIX, 0, "matrix", NULL, "count by country and type what happened or goes on"},
    END,
};

static const cli_option actors_options[] = {
    FILTER_OPTIONS,
    {OPT_OFFICES, 0, "offices", NULL, "by office: who is seen in it when, and what changed"},
    END,
};

static const cli_option quote_options[] = {
    FILTER_OPTIONS,
    {OPT_TYPE, 't', "type", "FORM", "only direct, mixed or indirect"},
    {OPT_MATRIX, 0, "matrix", NULL, "count by speaker, kind of document and form"},
    END,
};

static const cli_option position_options[] = {
    FILTER_OPTIONS,
    {OPT_TYPE, 't', "type", "STANCE", "only support, commit, oppose, concern, demand, silent ..."},
    {OPT_MATRIX, 0, "matrix", NULL, "actors by issues; silent, blank and no documents told apart"},
    {OPT_HISTORY, 0, "history", NULL, "each cell in time: first, restated, varied, shifted"},
    {OPT_COMPARE, 0, "compare", NULL, "two actors side by side, issue by issue"},
    {OPT_DATES, 0, "dates", "D1,D2", "one actor at two dates: 2021-03,2022-05"},
    {OPT_BLOCS, 0, "blocs", NULL, "who stands together, and on what"},
    END,
};

static const cli_option wording_options[] = {
    FILTER_OPTIONS,
    {OPT_TYPE, 't', "type", "TYPE", "only first, omission, contrast, change-over-time, epithet ..."},
    END,
};

static const cli_option compare_options[] = {
    {OPT_RECORD, 'r', "record", "RECORD", "compare documents of this record, by id or name"},
    {OPT_READOUTS, 0, "readouts", NULL, "accounts of one meeting: only A says, only B says, both"},
    {OPT_ALL, 0, "all", NULL, "show sentences that are the same, too"},
    {OPT_MD, 0, "md", NULL, "Markdown"},
    {OPT_HTML, 0, "html", NULL, "a page with both texts side by side"},
    {OPT_JSON, 0, "json", NULL, "everything, with byte offsets"},
    OUTPUT_FILE,
    INPUT_FORMAT,
    LEXICON,
    END,
};

static const cli_option tie_options[] = {
    FILTER_OPTIONS,
    {OPT_STATUS, 0, "status", "STATUS", "only current, past, proposed or disputed"},
    {OPT_TYPE, 't', "type", "RELATION", "only alliance, membership, dispute, office ..."},
    END,
};

static const cli_option outlook_options[] = {
    FILTER_OPTIONS,
    {OPT_TYPE, 't', "type", "MODALITY", "only expected, feared, hoped, conditional ..."},
    {OPT_PLANS, 0, "plans", NULL, "planned meetings and acts, with what later documents tell"},
    END,
};

static const cli_option cause_options[] = {
    FILTER_OPTIONS,
    {OPT_TYPE, 't', "type", "KIND", "only reason, purpose, result or evidence"},
    END,
};

static const cli_option search_options[] = {
    FILTER_OPTIONS,
    {OPT_LIMIT, 'n', "limit", "N", "most passages (50)"},
    END,
};

static const cli_option change_options[] = {
    {OPT_SINCE, 's', "since", "DATE", "day or time of reading; Tuesday, yesterday (needed)"},
    FILTER_OPTIONS,
    END,
};

static const cli_option figure_options[] = {
    OUTPUT_FILE,
    FILTERS,
    CONTEXT,
    {OPT_STATUS, 0, "status", "STATUS", "only held, planned, past, negated ..."},
    {OPT_TIES, 0, "ties", "TIES", "of a network: meetings (who met whom) or positions (who stands alike)"},
    {OPT_LINKS, 0, "links", "URL", "marks lead to the pages of `entente serve` at this address"},
    END,
};

static const cli_option correct_options[] = {
    {OPT_WHY, 'w', "why", "TEXT", "the reason, kept with the correction"},
    {OPT_WHO, 0, "who", "NAME", "who corrects (the user's name)"},
    {OPT_QUIET, 'q', "quiet", NULL, "no word when it is done"},
    END,
};

static const cli_option review_options[] = {
    {OPT_TYPE, 't', "type", "KIND", "only meeting, event, quote, position, wording, tie, outlook, cause"},
    {OPT_ORDER, 0, "order", "ORDER", "document (the default), confidence (least sure first), random"},
    {OPT_SAMPLE, 0, "sample", "N", "so many of each kind, drawn at random: how often is it right?"},
    {OPT_SEED, 0, "seed", "N", "of the drawing: the same seed draws the same (1)"},
    {OPT_ALL, 0, "all", NULL, "also what somebody has judged"},
    {OPT_WHO, 0, "who", "NAME", "who judges (the user's name)"},
    {OPT_STATUS, 0, "status", "STATUS", "only this state of meetings, events or ties"},
    FILTER_OPTIONS,
    END,
};

static const cli_option correction_options[] = {
    {OPT_AGREEMENT, 0, "agreement", NULL, "by kind: confirmed, fixed, rejected, how sure that is"},
    {OPT_TRAINING, 0, "training", "DIR", "write what was judged as labelled sentences there"},
    {OPT_TEACH, 0, "lexicon", "DIR", "write names, countries and terms there, for read --lexicon"},
    {OPT_SHARE, 0, "share", NULL, "all as JSON Lines, for --import elsewhere"},
    {OPT_IMPORT, 0, "import", "FILE", "take over those of a file; - is standard input"},
    {OPT_QUIET, 'q', "quiet", NULL, "no word when it is done"},
    LIST_OPTIONS,
    END,
};

static const cli_option help_options[] = {
    {OPT_MAN, 0, "man", NULL, "as a manual page (roff)"},
    END,
};

static const cli_option no_options[] = {END};

const cli_command cli_commands[] = {
    {"read", "PATH... -o RECORD", "read documents into a record",
     "  entente read reports/ -o record.db            every .txt .md .html .jsonl in a folder\n"
     "  entente read reports/ -o record.db -j 2       with two threads\n"
     "  curl -s URL | entente read - -o record.db     a page from standard input\n"
     "  entente read reports/ -o record.db --lexicon mine/\n",
     read_options, 1, SIZE_MAX, cli_run_read},
    {"brief", "RECORD", "write the brief: who met whom, who said what, footnoted",
     "  entente brief record.db                       Markdown on standard output\n"
     "  entente brief record.db --format html -o brief.html\n"
     "  entente brief record.db --short -o note.docx         with footnotes, for a word processor\n"
     "  entente brief record.db --from 2021-03 --to 2021-04 --actor JPN\n"
     "  entente brief record.db --short --since last --remember     each week: what changed\n",
     brief_options, 1, 1, cli_run_brief},
    {"meetings", "RECORD [ACTOR [ACTOR]]", "who met whom, where, when, in which role",
     "  entente meetings record.db --from 2021-03-16 --to 2021-03-16\n"
     "  entente meetings record.db Japan \"South Korea\"      at which both took part\n"
     "  entente meetings record.db --matrix                  countries by countries\n"
     "  entente meetings record.db --ics > meetings.ics      for a calendar\n",
     meeting_options, 1, 3, cli_run_meetings},
    {"chronology", "RECORD [ACTOR [ACTOR]]", "one dated line per real event, with its sources",
     "  entente chronology record.db USA JPN --from 2021 --md\n"
     "  entente chronology record.db Japan -o chronology.docx        with footnotes, for a word processor\n"
     "  entente chronology record.db --csv > chronology.csv\n",
     chronology_options, 1, 3, cli_run_chronology},
    {"events", "RECORD [ACTOR [ACTOR]]", "who did what to whom (PLOVER, CAMEO)",
     "  entente events record.db --by \"North Korea\" --type THREATEN\n"
     "  entente events record.db --matrix\n",
     event_options, 1, 3, cli_run_events},
    {"quotes", "RECORD [SPEAKER]", "who said what, in which words and kind of document",
     "  entente quotes record.db Blinken\n"
     "  entente quotes record.db --matrix                    speakers by kinds of document\n",
     quote_options, 1, 2, cli_run_quotes},
    {"positions", "RECORD [ACTOR [ACTOR]]", "who stands where on which issue, since when",
     "  entente positions record.db --issue taiwan --history\n"
     "  entente positions record.db --matrix --csv\n"
     "  entente positions record.db Japan \"South Korea\" --compare\n"
     "  entente positions record.db Japan --dates 2021-03,2022-05\n"
     "  entente positions record.db --blocs\n",
     position_options, 1, 3, cli_run_positions},
    {"wording", "RECORD [ACTOR [ACTOR]]", "firsts, omissions, contrasts, epithets that reports note",
     "  entente wording record.db --type omission --actor China\n"
     "  entente wording record.db --type first --csv\n",
     wording_options, 1, 3, cli_run_wording},
    {"phrase", "RECORD WORD...", "the history of a phrase: who used it, when, which variants",
     "  entente phrase record.db \"denuclearisation of the Korean Peninsula\"\n"
     "  entente phrase record.db rules-based order --actor China --csv\n",
     answer_options, 2, 33, cli_run_phrase},
    {"compare", "A B [C...]", "statements side by side: moved, dropped, added, stronger, weaker",
     "  entente compare 2022.txt 2023.txt\n"
     "  entente compare tokyo.txt washington.txt --readouts --md\n"
     "  entente compare statements/*.txt                     a series: topics, terms, first and last\n"
     "  entente compare -r record.db d3f2a9c7 d51b04e5 --html -o compared.html\n",
     compare_options, 1, SIZE_MAX, cli_run_compare},
    {"serve", "RECORD", "the record as pages in a browser on this machine",
     "  entente serve record.db                              then open http://127.0.0.1:8042/\n"
     "  entente serve record.db --port 0\n",
     serve_options, 1, 1, cli_run_serve},
    {"ties", "RECORD [ACTOR [ACTOR]]", "who stands in which lasting relation to whom",
     "  entente ties record.db Japan \"South Korea\"\n"
     "  entente ties record.db --type alliance --csv\n",
     tie_options, 1, 3, cli_run_ties},
    {"outlook", "RECORD [ACTOR [ACTOR]]", "who expects, plans, hopes or fears what; what came of it",
     "  entente outlook record.db \"North Korea\" --type conditional\n"
     "  entente outlook record.db --plans                    which plans later documents confirm\n",
     outlook_options, 1, 3, cli_run_outlook},
    {"causes", "RECORD [ACTOR [ACTOR]]", "stated reasons, purposes and results",
     "  entente causes record.db \"South Korea\" China\n",
     cause_options, 1, 3, cli_run_causes},
    {"actors", "RECORD [KIND]", "the actors of a record with their roles",
     "  entente actors record.db person --country JPN\n"
     "  entente actors record.db --offices --to 2022-05      who held which office\n"
     "  entente actors record.db --csv > actors.csv\n",
     actors_options, 1, 2, cli_run_actors},
    {"actor", "RECORD NAME", "a page on one actor: offices, meetings, words, events",
     "  entente actor record.db \"Antony Blinken\"\n",
     answer_options, 2, 2, cli_run_actor},
    {"search", "RECORD WORD...", "full text: best passages first",
     "  entente search record.db coast guard law\n"
     "  entente search record.db '\"joint statement\" -Tokyo' --actor China\n"
     "  entente search record.db 'denuclear*' --doc seoul\n",
     search_options, 2, 33, cli_run_search},
    {"changes", "RECORD --since DATE", "what is new, changed or withdrawn since a day",
     "  entente changes record.db --since Tuesday\n"
     "  entente changes record.db --since 2021-03-15 --json\n",
     change_options, 1, 1, cli_run_changes},
    {"figure", "TYPE RECORD [ACTOR [ACTOR]]", "a timeline, matrix, network or map as SVG",
     "  entente figure timeline record.db Japan --from 2021 -o timeline.svg\n"
     "  entente figure matrix record.db -o positions.svg\n"
     "  entente figure network record.db --ties positions -o alike.svg\n"
     "  entente figure map record.db --from 2021-03 --to 2021-03 -o map.svg\n",
     figure_options, 2, 4, cli_run_figure},
    {"fix", "RECORD ID FIELD=VALUE...", "put a record right, for good",
     "  entente fix record.db e3f2a9c7 plover=REJECT modality=planned --why \"he refused\"\n"
     "  entente fix record.db q51b04e5 speakers=\"PER:Antony Blinken\"\n",
     correct_options, 3, 32, cli_run_fix},
    {"reject", "RECORD ID...", "take out what is wrong, for good",
     "  entente reject record.db m3f2a9c7 --why \"no meeting, a photograph\"\n",
     correct_options, 2, 64, cli_run_reject},
    {"confirm", "RECORD ID...", "say that a record is right",
     "  entente confirm record.db e3f2a9c7 e51b04e5\n",
     correct_options, 2, 64, cli_run_confirm},
    {"merge", "RECORD ACTOR SAME", "two actors that are one",
     "  entente merge record.db \"PER:Suh Wook\" \"PER:Wook Suh\"\n",
     correct_options, 3, 3, cli_run_merge},
    {"rename", "RECORD ACTOR NAME", "give an actor another name",
     "  entente rename record.db PER:Kishi \"Nobuo Kishi\"\n",
     correct_options, 3, 3, cli_run_rename},
    {"review", "RECORD", "judge records one by one by keyboard: confirm, reject, edit",
     "  entente review record.db --type event --order confidence\n"
     "  entente review record.db --type event --sample 50 --seed 7   how often is it right?\n"
     "  printf 'c\\nr\\nno meeting\\nq\\n' | entente review record.db   a line an answer\n",
     review_options, 1, 1, cli_run_review},
    {"corrections", "RECORD", "what people put right; share it, take it over",
     "  entente corrections record.db --csv\n"
     "  entente corrections record.db --agreement            machine against people, by kind\n"
     "  entente corrections record.db --share > mine.jsonl\n"
     "  entente corrections other.db --import mine.jsonl\n",
     correction_options, 1, 1, cli_run_corrections},
    {"show", "RECORD ID | LIST", "show a record with its sentence and source line",
     "  entente show record.db m3f2a9c71b04e5d20      a meeting; the first digits are enough\n"
     "  entente show record.db \"PER:Antony Blinken\"   an actor\n"
     "  entente show record.db meetings               a list: documents, people, meetings,\n"
     "                                                quotations, events, chronology,\n"
     "                                                places, map\n"
     "  entente show record.db quotations --csv > quotations.csv\n",
     list_options, 2, 2, cli_run_show},
    {"explain", "RECORD ID | --sentence TEXT", "show what was understood and why",
     "  entente explain record.db m3f2a9c71b04e5d20\n"
     "  entente explain --sentence \"Blinken met Motegi in Tokyo on Tuesday.\"\n",
     explain_options, 0, 2, cli_run_explain},
    {"export", "RECORD -o DIR", "write the record for other programs",
     "  entente export record.db --format jsonl --output out/\n"
     "  entente export record.db --format csv --output out/    tables and datapackage.json\n"
     "  entente export record.db --format petrarch -o out/     also polecat, icews, phoenix\n",
     export_options, 1, 1, cli_run_export},
    {"cite", "RECORD [DOCUMENT...]", "the documents as items of a bibliography",
     "  entente cite record.db -o record.json                CSL-JSON: Zotero, pandoc --citeproc\n"
     "  entente cite record.db --format bibtex -o record.bib\n"
     "  entente cite record.db m3f2a9c7                      the document that tells a meeting\n",
     cite_options, 1, 65, cli_run_cite},
    {"network", "RECORD", "discourse networks of positions, networks of meetings",
     "  entente network record.db                              actors by issues, for less against\n"
     "  entente network record.db --type actors --normalization average --format graphml > a.graphml\n"
     "  entente network record.db --type meetings --format dl > who-met-whom.dl\n"
     "  entente network record.db --issue taiwan --source Reuters\n",
     network_options, 1, 1, cli_run_network},
    {"status", "RECORD", "count what a record holds, and what was skipped",
     "  entente status record.db\n"
     "  entente status record.db --json\n",
     list_options, 1, 1, cli_run_status},
    {"parse", "FILE", "print tokens, tags, lemmas and dependencies as CoNLL-U",
     "  entente parse report.txt\n"
     "  echo \"Blinken met Lavrov in Geneva.\" | entente parse -\n",
     parse_options, 0, 1, cli_run_parse},
    {"code", "--pairs FILE | --sentences FILE", "code a table of sentences: events, PLOVER and CAMEO",
     "  entente code --pairs pairs.tsv > types.tsv    id and PLOVER type of each row\n"
     "  entente code --pairs pairs.tsv --abstain      none where only a guess would tell it\n"
     "  entente code --sentences sentences.tsv        a row an event: id, sources, targets,\n"
     "                                                CAMEO, PLOVER, modality, evidence\n",
     code_options, 0, 0, cli_run_code},
    {"times", "FILE...", "print expressions of time with their TIMEX3 values and dates",
     "  entente times report.txt\n"
     "  entente times --tsv --date 2021-03-17 reports/*.txt > times.tsv\n"
     "  echo \"They met last Tuesday.\" | entente times --date 2021-03-17 -\n",
     times_options, 0, SIZE_MAX, cli_run_times},
    {"attributions", "FILE...", "print who says, believes or wants what: source, cue, content",
     "  entente attributions report.txt\n"
     "  entente attributions --tsv reports/*.txt > attributions.tsv\n"
     "  echo \"Voters fear a war, polls show.\" | entente attributions -\n",
     attributions_options, 0, SIZE_MAX, cli_run_attributions},
    {"lexicon", "stats [regions] | check DIR | who OFFICE DAY", "count it, check your own, ask it",
     "  entente lexicon stats                         entries by kind, offices by class and region\n"
     "  entente lexicon stats regions --csv           classes of offices in each region\n"
     "  entente lexicon check mine/                   what is wrong or doubtful in your own folder\n"
     "  entente lexicon who \"foreign minister of Japan\" 2022-10-15\n"
     "  entente lexicon who \"USA.STATE | Secretary of State\" 2019-06-01\n",
     lexicon_options, 1, 3, cli_run_lexicon},
    {"help", "[COMMAND]", "show help for a command",
     "  entente help read\n"
     "  entente help read --man | man -l -                   the same as a manual page\n",
     help_options, 0, 1, cli_run_help},
    {"completion", "[SHELL]", "print the completion script for bash",
     "  eval \"$(entente completion bash)\"\n",
     no_options, 0, 1, cli_complete},
    {NULL, NULL, NULL, NULL, NULL, 0, 0, NULL},
};

const cli_command *cli_find_command(const char *name)
{
    for (const cli_command *c = cli_commands; c->name; c++)
        if (strcmp(c->name, name) == 0)
            return c;
    return NULL;
}
