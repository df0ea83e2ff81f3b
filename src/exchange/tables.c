/* tables.c - the flat tables: their columns and the queries that fill them.
 *
 * A cell holds one value; where a record has several actors its cell lists their ids with "; "
 * between, and the table `parties` has them one a row. */
#include "exchange/tables.h"
#include "record/kinds.h"

#define COLUMNS static const ent_export_column
#define END {NULL, NULL, NULL, NULL}

/* Ids of a record's actors in their order. */
#define IDS(table, key, row)                                                                    \
    "(SELECT group_concat(id, '; ') FROM (SELECT a.id FROM " table " p JOIN actors a USING(actor)" \
    " WHERE p." key " = " row " ORDER BY p.n))"
#define SENTENCE(x)                                                                             \
    "(SELECT CAST(substr(CAST(t.reading AS BLOB), s.reading_start + 1, s.reading_end -"         \
    " s.reading_start) AS TEXT) FROM sentences s JOIN texts t USING(document)"                  \
    " WHERE s.document = " x ".document AND s.n = " x ".sentence)"
#define FROM(table, x)                                                                          \
    " FROM " table " " x " JOIN current_documents d ON d.document = " x ".document"
#define ORDER(x) " ORDER BY d.name, d.id, " x ".start_byte, " x ".end_byte, " x ".id"

/* What every record ends with. */
#define PROOF(x) "d.id, d.name, " x ".start_byte, " x ".end_byte, " x ".words, " x ".rule, " x ".confidence"
#define PROOF_COLUMNS                                                                           \
    {"document", "string", "id of the document that says it (documents.id)", NULL},             \
    {"document_name", "string", "its name", NULL},                                              \
    {"start_byte", "integer", "first byte of the evidence in the document's source text", NULL}, \
    {"end_byte", "integer", "byte behind its last one", NULL},                                  \
    {"words", "string", "the evidence: words of the source, white space joined", NULL},         \
    {"rule", "string", "what read it (entente explain tells more)", NULL},                      \
    {"confidence", "number", "how sure the reading is, 0 to 1", NULL}
#define DAYS_COLUMNS                                                                            \
    {"date", "string", "date as read: a day, month, week, range, bound, XXXX without year", NULL}, \
    {"first_day", "date", "its first day; empty where open or unknown", NULL},                  \
    {"last_day", "date", "its last day; empty where open or unknown", NULL}
#define ATTRIBUTION {"attribution", "string", "author, or the id of the actor who says so", NULL}
#define ID(letter) {"id", "string", "stable id, " letter " and 16 digits; entente show opens it", NULL}

COLUMNS documents[] = {
    ID("d"),
    {"name", "string", "name that tells current documents apart", NULL},
    {"title", "string", "title as printed", NULL},
    {"outlet", "string", "who published it", NULL},
    {"url", "string", "its address", NULL},
    {"authors", "string", "names in the byline, \"; \" between", NULL},
    DAYS_COLUMNS,
    {"date_how", "string", "where the date comes from: printed, inferred, given (by what), unknown", NULL},
    {"genre", "string", "news, analysis, communique, speech ...", NULL},
    {"language", "string", "ISO 639 code", NULL},
    {"format", "string", "as which it was read", NULL},
    {"words", "integer", "number of words", NULL},
    {"sentences", "integer", "number of sentences", NULL},
    {"status", "string", "whether it was read", "read skipped"},
    {"problem", "string", "kind of trouble with one that was skipped", NULL},
    {"reason", "string", "the same in words", NULL},
    {"duplicate_of", "string", "id of the earlier document that it repeats", NULL}, END};

COLUMNS actors[] = {
    {"id", "string", "id of the scheme: JPN, JPN.MOFA, PER:Name, PLC:Name ...", NULL},
    {"name", "string", "English name", NULL},
    {"kind", "string", "person, state, agency, igo, place, group ...", NULL},
    {"iso3", "string", "ISO 3166 alpha-3 code of its country", NULL},
    {"country", "string", "English name of that country", NULL},
    {"documents", "integer", "current documents that mention it", NULL},
    {"mentions", "integer", "mentions in them", NULL}, END};

COLUMNS roles[] = {
    {"document", "string", "id of the document", NULL},
    {"actor", "string", "id of the actor", NULL},
    {"name", "string", "its name", NULL},
    {"role", "string", "role in the words of the text", NULL},
    {"org", "string", "id of the body in which it is held", NULL},
    {"former", "boolean", "the text tells a role of the past", NULL},
    {"level", "string", "at which level the role meets", "leaders ministers officials"},
    {"day", "date", "last day of the document's date", NULL}, END};

COLUMNS places[] = {
    {"document", "string", "id of the document", NULL},
    {"actor", "string", "id of the place", NULL},
    {"name", "string", "its name", NULL},
    {"iso3", "string", "ISO 3166 alpha-3 code of its country", NULL},
    {"admin", "string", "province or region", NULL},
    {"lat", "number", "latitude in degrees", NULL},
    {"lon", "number", "longitude in degrees", NULL},
    {"located", "string", "what told where it lies", NULL}, END};

COLUMNS parties[] = {
    {"record", "string", "id of the meeting, event, quotation, position, tie or outlook", NULL},
    {"kind", "string", "kind of that record", "meeting event quote position tie outlook"},
    {"part", "string", "part that the actor has",
     "participant source target speaker addressee holder a b about"},
    {"n", "integer", "order in the record, from 1", NULL},
    {"actor", "string", "id of the actor", NULL},
    {"name", "string", "its name", NULL},
    {"actor_kind", "string", "person, state, agency ...", NULL},
    {"iso3", "string", "its country in that document", NULL},
    {"role", "string", "roles that the document gives it, \"; \" between", NULL},
    {"document", "string", "id of the document", NULL}, END};

COLUMNS meetings[] = {
    ID("m"),
    {"occurrence", "string", "the real meeting, the same over all documents", NULL},
    {"kind", "string", "talks, summit, visit, call, two-plus-two ...", NULL},
    {"status", "string", "held, ongoing, planned, cancelled, postponed ...", NULL},
    DAYS_COLUMNS,
    {"date_how", "string", "how the date was found", NULL},
    {"place", "string", "place in the words of the text", NULL},
    {"place_iso3", "string", "country of the place", NULL},
    {"lat", "number", "latitude of the place where known", NULL},
    {"lon", "number", "longitude", NULL},
    {"title", "string", "name of the meeting", NULL},
    {"outcome", "string", "what came of it", NULL},
    {"participants", "string", "ids of actors, \"; \" between (see parties)", NULL},
    PROOF_COLUMNS, END};

COLUMNS events[] = {
    ID("e"),
    {"occurrence", "string", "the real event, the same over all documents", NULL},
    DAYS_COLUMNS,
    {"date_how", "string", "how the date was found", NULL},
    {"plover", "string", "PLOVER type",
     ENT_PLOVER_NAMES},
    {"mode", "string", "PLOVER mode", NULL},
    {"quad", "integer", "1 verbal, 2 material cooperation; 3 verbal, 4 material conflict", NULL},
    {"plover_score", "number", "PLOVER's score of the type, -10 to 10", NULL},
    {"cameo", "string", "CAMEO code: a string, leading zeros count", NULL},
    {"cameo_root", "string", "its first two digits", NULL},
    {"goldstein", "number", "Goldstein value of the code, by the list that GDELT uses", NULL},
    {"contexts", "string", "PLOVER contexts, what it is about, \"; \" between", NULL},
    {"modality", "string", "how real: past and ongoing happened; the others did not",
     ENT_MODALITIES},
    ATTRIBUTION,
    {"sources", "string", "ids of those who act, \"; \" between (see parties)", NULL},
    {"targets", "string", "ids of those to whom, \"; \" between", NULL},
    {"place", "string", "place in the words of the text", NULL},
    {"place_iso3", "string", "country of the place", NULL},
    {"meeting", "string", "id of the meeting that it is", NULL},
    {"sentence", "string", "the sentence", NULL},
    {"ontology", "string", "manuals by which it is coded", NULL},
    PROOF_COLUMNS, END};

COLUMNS quotes[] = {
    ID("q"),
    {"speakers", "string", "ids of the speakers, \"; \" between (see parties)", NULL},
    {"addressees", "string", "ids of those addressed", NULL},
    {"form", "string", "direct, mixed or indirect", NULL},
    {"type", "string", "speech, document, document-phrase, term, title", NULL},
    {"content", "string", "what was said; stretches with \" … \" between", NULL},
    {"cue", "string", "the word that introduces it", NULL},
    {"cue_class", "string", "say, urge, warn ...", NULL},
    {"strength", "integer", "of the cue, 1 plain to 5", NULL},
    {"channel", "string", "where it was said: press-conference, joint-statement ...", NULL},
    {"speaks_for", "string", "ids of the bodies for which the speakers speak", NULL},
    {"origin", "string", "source that the text names for it", NULL},
    {"reported_in", "string", "id of the quotation that reports this one", NULL},
    DAYS_COLUMNS, PROOF_COLUMNS, END};

COLUMNS positions[] = {
    ID("p"),
    {"holders", "string", "ids of those who hold it, \"; \" between (see parties)", NULL},
    {"targets", "string", "ids of those towards whom", NULL},
    {"issue", "string", "key of the issue", NULL},
    {"stance", "string", "support and commit are for; oppose, concern, demand against",
     ENT_STANCES},
    {"agreement", "boolean", "true: for, false: against, empty: neither (as networks use it)", NULL},
    {"strength", "integer", "1 to 3", NULL},
    ATTRIBUTION, DAYS_COLUMNS, PROOF_COLUMNS, END};

COLUMNS wording[] = {
    ID("w"),
    {"type", "string", "first, omission, contrast, change-over-time, epithet ...", NULL},
    {"subject", "string", "what it is about", NULL},
    {"n", "integer", "order of the phrase in the record, from 1", NULL},
    {"phrase", "string", "the phrase; one row each", NULL},
    {"used_by", "string", "ids of its users, \"; \" between; author: the document itself", NULL},
    {"in_document", "string", "statement or document that uses it, as the text names it", NULL},
    {"date", "string", "when it was used, as read", NULL},
    PROOF_COLUMNS, END};

COLUMNS ties[] = {
    ID("t"),
    {"relation", "string", "office, membership, alliance, dispute ...", NULL},
    {"status", "string", "whether it holds", ENT_TIE_STATES},
    {"a", "string", "ids of side a, \"; \" between (see parties)", NULL},
    {"b", "string", "ids of side b", NULL},
    {"role", "string", "the role, of offices", NULL},
    ATTRIBUTION, DAYS_COLUMNS, PROOF_COLUMNS, END};

COLUMNS outlook[] = {
    ID("o"),
    {"modality", "string", "expected, intended, hoped, feared, possible, conditional ...", NULL},
    {"polarity", "string", "positive or negative", NULL},
    {"holders", "string", "ids of those who hold it; author: the document itself", NULL},
    {"about", "string", "ids of those whom it concerns", NULL},
    {"statement", "string", "what is expected, in the words of the text", NULL},
    {"condition", "string", "on what it depends", NULL},
    {"horizon", "string", "until when, a date as read", NULL},
    {"first_day", "date", "first day of the horizon", NULL},
    {"last_day", "date", "its last day", NULL},
    {"meeting", "string", "id of the planned meeting that it tells of", NULL},
    ATTRIBUTION, PROOF_COLUMNS, END};

COLUMNS causes[] = {
    ID("c"),
    {"kind", "string", "reason, purpose, result, condition, evidence ...", NULL},
    {"cause", "string", "words of the cause", NULL},
    {"marker", "string", "the word that joins them", NULL},
    {"effect", "string", "words of the effect", NULL},
    ATTRIBUTION, PROOF_COLUMNS, END};

COLUMNS dates[] = {
    {"document", "string", "id of the document", NULL},
    {"document_name", "string", "its name", NULL},
    {"n", "integer", "order in the document, from 1", NULL},
    {"value", "string", "date as read", NULL},
    {"grain", "string", "day, week, month, year ...", NULL},
    {"first_day", "date", "its first day", NULL},
    {"last_day", "date", "its last day", NULL},
    {"how", "string", "how it was found", NULL},
    {"start_byte", "integer", "first byte of the expression", NULL},
    {"end_byte", "integer", "byte behind its last one", NULL},
    {"words", "string", "the expression", NULL}, END};

#define CONTEXTS                                                                                \
    "(SELECT group_concat(context, '; ') FROM (SELECT x.context FROM event_contexts x"          \
    " WHERE x.event = e.event ORDER BY x.n))"
/* An actor of a record of one kind. */
#define PARTY(table, key, kind, part)                                                           \
    "SELECT e.id AS record, '" kind "' AS kind, " part " AS part, p.n AS n, p.actor AS actor,"  \
    " e.document AS document FROM " table " p JOIN " kind "s e USING(" key ")"

const ent_export_table ent_export_tables[] = {
    {"documents", "documents, read or skipped",
     "SELECT d.id, d.name, d.title, d.outlet, d.url, (SELECT group_concat(name, '; ') FROM (SELECT"
     " name FROM authors u WHERE u.document = d.document ORDER BY n)), d.date, d.first_day,"
     " d.last_day, d.date_how, d.genre, d.language, d.format, d.words, d.sentences, d.status,"
     " d.problem, d.reason, o.id FROM current_documents d LEFT JOIN documents o"
     " ON o.document = d.duplicate_of ORDER BY d.name, d.id", documents, "id"},
    {"actors", "actors of any document",
     "SELECT a.id, a.name, a.kind, a.iso3, c.name, count(*), sum(x.mentions) FROM actors a"
     " JOIN document_actors x USING(actor) JOIN current_documents d USING(document)"
     " LEFT JOIN countries c ON c.iso3 = a.iso3 GROUP BY a.actor ORDER BY a.id", actors, "id"},
    {"roles", "roles of actors as documents give them",
     "SELECT d.id, a.id, a.name, r.role, r.org, r.former, r.level, d.last_day FROM roles r"
     " JOIN actors a USING(actor) JOIN current_documents d USING(document)"
     " ORDER BY d.name, d.id, a.id, r.n", roles, NULL},
    {"places", "places that could be located",
     "SELECT d.id, a.id, a.name, p.iso3, p.admin, p.lat, p.lon, p.located FROM places p"
     " JOIN actors a USING(actor) JOIN current_documents d USING(document)"
     " ORDER BY d.name, d.id, a.id", places, NULL},
    {"parties", "who takes which part in which record, one actor a row",
     "SELECT e.record, e.kind, e.part, e.n, a.id, a.name, a.kind, coalesce(x.iso3, a.iso3),"
     " (SELECT group_concat(role, '; ') FROM (SELECT role FROM roles r WHERE r.document = e.document"
     " AND r.actor = e.actor AND NOT r.former ORDER BY r.n)), d.id FROM ("
     PARTY("meeting_participants", "meeting", "meeting", "'participant'") " UNION ALL "
     PARTY("event_sources", "event", "event", "'source'") " UNION ALL "
     PARTY("event_targets", "event", "event", "'target'") " UNION ALL "
     PARTY("quote_speakers", "quote", "quote", "'speaker'") " UNION ALL "
     PARTY("quote_addressees", "quote", "quote", "'addressee'") " UNION ALL "
     PARTY("position_holders", "position", "position", "'holder'") " UNION ALL "
     PARTY("position_targets", "position", "position", "'target'") " UNION ALL "
     PARTY("tie_parties", "tie", "tie", "p.side") " UNION ALL "
     PARTY("outlook_holders", "outlook", "outlook", "'holder'") " UNION ALL "
     PARTY("outlook_about", "outlook", "outlook", "'about'")
     ") e JOIN current_documents d USING(document) JOIN actors a USING(actor)"
     " LEFT JOIN document_actors x ON x.document = e.document AND x.actor = e.actor"
     " ORDER BY d.name, d.id, e.kind, e.record, e.part, e.n", parties, NULL},
    {"meetings", "meetings as documents tell them",
     "SELECT m.id, coalesce(m.occurrence, m.id), m.kind, m.status, m.date, m.first_day, m.last_day,"
     " m.date_how, m.place, m.place_iso3, p.lat, p.lon, m.title, m.outcome, "
     IDS("meeting_participants", "meeting", "m.meeting") ", " PROOF("m") FROM("meetings", "m")
     " LEFT JOIN meeting_places q USING(meeting) LEFT JOIN places p ON p.document = m.document"
     " AND p.actor = q.actor" ORDER("m"), meetings, "id"},
    {"events", "who did what to whom, as documents tell it",
     "SELECT e.id, coalesce(e.occurrence, e.id), e.date, e.first_day, e.last_day, e.date_how,"
     " e.plover, e.mode, e.quad, e.plover_score, e.cameo, e.cameo_root, e.goldstein, " CONTEXTS ", e.modality,"
     " e.attribution, " IDS("event_sources", "event", "e.event") ", "
     IDS("event_targets", "event", "e.event") ", e.place, e.place_iso3, m.id, " SENTENCE("e")
     ", e.ontology, " PROOF("e") FROM("events", "e") " LEFT JOIN meetings m ON m.meeting = e.meeting"
     ORDER("e"), events, "id"},
    {"quotes", "quotations",
     "SELECT q.id, " IDS("quote_speakers", "quote", "q.quote") ", "
     IDS("quote_addressees", "quote", "q.quote") ", q.form, q.type, (SELECT group_concat(words,"
     " ' … ') FROM (SELECT c.words FROM quote_content c WHERE c.quote = q.quote ORDER BY c.n)),"
     " q.cue, q.cue_class, q.strength, q.channel, q.speaks_for, q.origin, q.reported_in, q.date,"
     " q.first_day, q.last_day, " PROOF("q") FROM("quotes", "q") ORDER("q"), quotes, "id"},
    {"positions", "who stands where on which issue",
     "SELECT y.id, " IDS("position_holders", "position", "y.position") ", "
     IDS("position_targets", "position", "y.position") ", y.issue, y.stance, "
     ENT_STANCE_SIDE("y") ", y.strength, y.attribution, y.date, y.first_day, y.last_day, "
     PROOF("y")
     FROM("positions", "y") ORDER("y"), positions, "id"},
    {"wording", "what documents note about wording, a row a phrase",
     "SELECT w.id, w.type, w.subject, u.n, u.phrase, coalesce((SELECT group_concat(id, '; ') FROM"
     " (SELECT a.id FROM wording_users p JOIN actors a USING(actor) WHERE p.wording = w.wording AND"
     " p.n = u.n ORDER BY p.place)), 'author'), u.in_document, u.date, " PROOF("w")
     FROM("wordings", "w") " LEFT JOIN wording_uses u USING(wording)" ORDER("w") ", u.n", wording, NULL},
    {"ties", "lasting relations",
     "SELECT t.id, t.relation, t.status, (SELECT group_concat(id, '; ') FROM (SELECT a.id FROM"
     " tie_parties p JOIN actors a USING(actor) WHERE p.tie = t.tie AND p.side = 'a' ORDER BY p.n)),"
     " (SELECT group_concat(id, '; ') FROM (SELECT a.id FROM tie_parties p JOIN actors a USING(actor)"
     " WHERE p.tie = t.tie AND p.side = 'b' ORDER BY p.n)), (SELECT value FROM tie_attributes x WHERE"
     " x.tie = t.tie AND x.key = 'role'), t.attribution, t.date, t.first_day, t.last_day, " PROOF("t")
     FROM("ties", "t") ORDER("t"), ties, "id"},
    {"outlook", "what somebody expects, plans, hopes or fears",
     "SELECT o.id, o.modality, o.polarity, coalesce(" IDS("outlook_holders", "outlook", "o.outlook")
     ", 'author'), " IDS("outlook_about", "outlook", "o.outlook") ", o.statement, o.condition,"
     " o.horizon, o.first_day, o.last_day, m.id, o.attribution, " PROOF("o") FROM("outlooks", "o")
     " LEFT JOIN meetings m ON m.meeting = o.meeting" ORDER("o"), outlook, "id"},
    {"causes", "stated reasons, purposes, results and evidence",
     "SELECT c.id, c.kind, c.cause_words, c.marker, c.effect_words, c.attribution, " PROOF("c")
     FROM("causes", "c") ORDER("c"), causes, "id"},
    {"dates", "expressions of time",
     "SELECT d.id, d.name, x.n, x.value, x.grain, x.first_day, x.last_day, x.how, x.start_byte,"
     " x.end_byte, x.words FROM dates x JOIN current_documents d USING(document)"
     " ORDER BY d.name, d.id, x.n", dates, NULL},
    {NULL, NULL, NULL, NULL, NULL}};

bool ent_export_is_number(const ent_export_column *c)
{
    return strcmp(c->type, "integer") == 0 || strcmp(c->type, "number") == 0;
}
