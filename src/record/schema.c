/* schema.c - the tables and views of a record, as doc/schema.md explains them.
 *
 * Spans are start_byte (first) and end_byte (behind the last) in texts.source. Keys named after
 * their table are SQLite's own numbers and differ from file to file; ids are made from content
 * and are the same everywhere. A schema is raised by additions alone (a table, a view, a column), so that
 * what is stored stays; a record is made by the same steps. */
#include "record/record.h"

const char *const ent_record_schema[] = {
    /* Who coded: program, lexicon and model. */
    "CREATE TABLE coders("
    "  coder INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  program TEXT NOT NULL, lexicon TEXT NOT NULL, model TEXT NOT NULL) STRICT",

    "CREATE TABLE documents("
    "  document INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    "  base_name TEXT NOT NULL, path TEXT NOT NULL, origin TEXT NOT NULL, row INTEGER, format TEXT,"
    "  title TEXT, outlet TEXT, url TEXT, date TEXT, date_how TEXT NOT NULL,"
    "  first_day TEXT, last_day TEXT, genre TEXT, language TEXT,"
    "  encoding TEXT, converted INTEGER NOT NULL, bytes INTEGER NOT NULL,"
    "  words INTEGER NOT NULL, sentences INTEGER NOT NULL,"
    "  status TEXT NOT NULL CHECK(status IN ('read', 'skipped')),"
    "  problem TEXT, reason TEXT, warning TEXT, digest TEXT NOT NULL,"
    "  title_start INTEGER, title_end INTEGER, date_start INTEGER, date_end INTEGER,"
    "  coder INTEGER NOT NULL REFERENCES coders, read_at TEXT NOT NULL,"
    "  superseded_by INTEGER REFERENCES documents) STRICT",
    "CREATE INDEX documents_origin ON documents(origin)",
    "CREATE INDEX documents_superseded ON documents(superseded_by)"
    "  WHERE superseded_by IS NOT NULL",

    /* source: what spans point into; reading: the same without mark-up; pieces: reading to
     * source (src/record/pieces.c). */
    "CREATE TABLE texts("
    "  document INTEGER PRIMARY KEY REFERENCES documents,"
    "  source TEXT NOT NULL, reading TEXT NOT NULL, pieces BLOB NOT NULL) STRICT",

    "CREATE TABLE authors("
    "  document INTEGER NOT NULL REFERENCES documents, n INTEGER NOT NULL, name TEXT NOT NULL,"
    "  PRIMARY KEY(document, n)) STRICT, WITHOUT ROWID",

    "CREATE TABLE lines("
    "  document INTEGER NOT NULL REFERENCES documents, n INTEGER NOT NULL,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, class TEXT NOT NULL,"
    "  continues INTEGER NOT NULL, same_as INTEGER,"
    "  PRIMARY KEY(document, n)) STRICT, WITHOUT ROWID",

    "CREATE TABLE sentences("
    "  document INTEGER NOT NULL REFERENCES documents, n INTEGER NOT NULL,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL,"
    "  reading_start INTEGER NOT NULL, reading_end INTEGER NOT NULL, line INTEGER,"
    "  PRIMARY KEY(document, n)) STRICT, WITHOUT ROWID",

    /* ISO 3166 codes met so far, with their English names. */
    "CREATE TABLE countries(iso3 TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID",

    "CREATE TABLE actors("
    "  actor INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    "  kind TEXT NOT NULL, iso3 TEXT) STRICT",

    /* An actor as one document shows it. silent: named in bylines, credits, banners only. */
    "CREATE TABLE document_actors("
    "  document INTEGER NOT NULL REFERENCES documents, actor INTEGER NOT NULL REFERENCES actors,"
    "  iso3 TEXT, sex TEXT, silent INTEGER NOT NULL, author INTEGER NOT NULL,"
    "  mentions INTEGER NOT NULL, start_byte INTEGER, end_byte INTEGER,"
    "  PRIMARY KEY(document, actor)) STRICT, WITHOUT ROWID",
    "CREATE INDEX document_actors_actor ON document_actors(actor)",

    "CREATE TABLE aliases("
    "  document INTEGER NOT NULL REFERENCES documents, actor INTEGER NOT NULL REFERENCES actors,"
    "  alias TEXT NOT NULL,"
    "  PRIMARY KEY(document, actor, alias)) STRICT, WITHOUT ROWID",

    "CREATE TABLE roles("
    "  document INTEGER NOT NULL REFERENCES documents, actor INTEGER NOT NULL REFERENCES actors,"
    "  n INTEGER NOT NULL, role TEXT NOT NULL, org TEXT, former INTEGER NOT NULL,"
    "  PRIMARY KEY(document, actor, n)) STRICT, WITHOUT ROWID",

    /* One row a mention and actor it stands for; without actor where it was not resolved. */
    "CREATE TABLE mentions("
    "  document INTEGER NOT NULL REFERENCES documents, n INTEGER NOT NULL,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  form TEXT NOT NULL, place INTEGER NOT NULL, actor INTEGER REFERENCES actors, why TEXT,"
    "  PRIMARY KEY(document, n)) STRICT, WITHOUT ROWID",

    "CREATE TABLE dates("
    "  document INTEGER NOT NULL REFERENCES documents, n INTEGER NOT NULL,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  value TEXT NOT NULL, grain TEXT, how TEXT, first_day TEXT, last_day TEXT, rule TEXT,"
    "  PRIMARY KEY(document, n)) STRICT, WITHOUT ROWID",

    "CREATE TABLE meetings("
    "  meeting INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES documents, sentence INTEGER,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  kind TEXT NOT NULL, status TEXT NOT NULL, place TEXT, place_iso3 TEXT,"
    "  date TEXT, date_how TEXT, first_day TEXT, last_day TEXT, title TEXT, outcome TEXT,"
    "  part_of TEXT, rule TEXT NOT NULL, rule_place TEXT, captures TEXT, confidence REAL,"
    "  read_occurrence TEXT, occurrence TEXT) STRICT",
    "CREATE INDEX meetings_document ON meetings(document)",
    "CREATE INDEX meetings_occurrence ON meetings(occurrence)",

    "CREATE TABLE meeting_participants("
    "  meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(meeting, n)) STRICT, WITHOUT ROWID",

    /* Real meetings over all documents: made anew by the pass that links them. */
    "CREATE TABLE occurrences("
    "  occurrence TEXT PRIMARY KEY, kind TEXT NOT NULL, status TEXT NOT NULL, place TEXT,"
    "  date TEXT, first_day TEXT, last_day TEXT, documents INTEGER NOT NULL,"
    "  first_meeting TEXT NOT NULL) STRICT, WITHOUT ROWID",

    "CREATE TABLE quotes("
    "  quote INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES documents, sentence INTEGER,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  form TEXT NOT NULL, type TEXT NOT NULL,"
    "  cue TEXT, cue_start INTEGER, cue_end INTEGER, origin TEXT, date TEXT,"
    "  first_day TEXT, last_day TEXT,"
    "  rule TEXT NOT NULL, rule_place TEXT, captures TEXT, confidence REAL) STRICT",
    "CREATE INDEX quotes_document ON quotes(document)",

    "CREATE TABLE quote_speakers("
    "  quote INTEGER NOT NULL REFERENCES quotes ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(quote, n)) STRICT, WITHOUT ROWID",
    "CREATE TABLE quote_addressees("
    "  quote INTEGER NOT NULL REFERENCES quotes ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(quote, n)) STRICT, WITHOUT ROWID",
    "CREATE TABLE quote_content("
    "  quote INTEGER NOT NULL REFERENCES quotes ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  PRIMARY KEY(quote, n)) STRICT, WITHOUT ROWID",

    /* Further spans of records: other mentions, title, caption. */
    "CREATE TABLE evidence("
    "  document INTEGER NOT NULL REFERENCES documents, record TEXT NOT NULL, n INTEGER NOT NULL,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  PRIMARY KEY(document, record, n)) STRICT, WITHOUT ROWID",

    /* What the index below reads: no view to be made anew. */
    "CREATE VIEW search_source AS"
    "  SELECT d.document AS document, d.title AS title, t.reading AS text"
    "  FROM documents d JOIN texts t USING(document)",
    "CREATE VIRTUAL TABLE search USING fts5(title, text, content='search_source',"
    "  content_rowid='document', tokenize='unicode61 remove_diacritics 2')",
    NULL,
};

const char *const ent_record_raise_to_2[] = {
    "ALTER TABLE documents ADD COLUMN duplicate_of INTEGER REFERENCES documents",
    "CREATE INDEX documents_duplicate ON documents(duplicate_of) WHERE duplicate_of IS NOT NULL",

    /* The least hashes of a document's word shingles (src/record/fingerprint.c). */
    "CREATE TABLE fingerprints("
    "  document INTEGER PRIMARY KEY REFERENCES documents, hashes BLOB NOT NULL) STRICT",

    /* cameo and its root are strings: leading zeros count. goldstein: the scale that GDELT uses. */
    "CREATE TABLE events("
    "  event INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES documents, sentence INTEGER,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  plover TEXT NOT NULL, mode TEXT, quad INTEGER, plover_score REAL,"
    "  cameo TEXT, cameo_root TEXT, goldstein REAL, ontology TEXT NOT NULL,"
    "  modality TEXT NOT NULL, attribution TEXT NOT NULL,"
    "  date TEXT, date_how TEXT, first_day TEXT, last_day TEXT, place TEXT, place_iso3 TEXT,"
    "  meeting INTEGER REFERENCES meetings,"
    "  rule TEXT NOT NULL, rule_place TEXT, captures TEXT, confidence REAL,"
    "  occurrence TEXT) STRICT",
    "CREATE INDEX events_document ON events(document)",
    "CREATE INDEX events_meeting ON events(meeting) WHERE meeting IS NOT NULL",
    "CREATE INDEX events_occurrence ON events(occurrence)",

    "CREATE TABLE event_sources("
    "  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(event, n)) STRICT, WITHOUT ROWID",
    "CREATE TABLE event_targets("
    "  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(event, n)) STRICT, WITHOUT ROWID",

    /* Events over all documents: made anew by the pass that links them. documents: near-duplicates
     * count once. */
    "CREATE TABLE event_occurrences("
    "  occurrence TEXT PRIMARY KEY, plover TEXT NOT NULL, modality TEXT NOT NULL,"
    "  sources TEXT NOT NULL, targets TEXT NOT NULL, date TEXT, first_day TEXT, last_day TEXT,"
    "  documents INTEGER NOT NULL, first_event TEXT NOT NULL) STRICT, WITHOUT ROWID",
    NULL,
};

const char *const ent_record_raise_to_3[] = {
    /* Where a place of a document lies: degrees, its unit; located: what told that. */
    "CREATE TABLE places("
    "  document INTEGER NOT NULL REFERENCES documents, actor INTEGER NOT NULL REFERENCES actors,"
    "  iso3 TEXT, admin TEXT, lat REAL NOT NULL, lon REAL NOT NULL, located TEXT NOT NULL,"
    "  PRIMARY KEY(document, actor)) STRICT, WITHOUT ROWID",
    "CREATE INDEX places_actor ON places(actor)",
    "CREATE TABLE meeting_places("
    "  meeting INTEGER PRIMARY KEY REFERENCES meetings ON DELETE CASCADE,"
    "  actor INTEGER NOT NULL REFERENCES actors) STRICT",
    NULL,
};

const char *const ent_record_raise_to_4[] = {
    /* At which level a role meets: leaders, ministers, officials; NULL where nothing tells it. */
    "ALTER TABLE roles ADD COLUMN level TEXT",
    /* Where an actor takes part. */
    "CREATE INDEX meeting_participants_actor ON meeting_participants(actor)",
    "CREATE INDEX quote_speakers_actor ON quote_speakers(actor)",
    "CREATE INDEX event_sources_actor ON event_sources(actor)",
    "CREATE INDEX event_targets_actor ON event_targets(actor)",
    "CREATE INDEX roles_actor ON roles(actor)",

    /* Cue: its class and strength, 1 plain to 5. Where it was said (lexicon/quotes/channels.tbl).
     * Ids of the bodies for which the speakers speak, by semicolons. The words that name the
     * source. The quotation that reports this one. */
    "ALTER TABLE quotes ADD COLUMN cue_class TEXT",
    "ALTER TABLE quotes ADD COLUMN strength INTEGER",
    "ALTER TABLE quotes ADD COLUMN channel TEXT",
    "ALTER TABLE quotes ADD COLUMN speaks_for TEXT",
    "ALTER TABLE quotes ADD COLUMN source_start INTEGER",
    "ALTER TABLE quotes ADD COLUMN source_end INTEGER",
    "ALTER TABLE quotes ADD COLUMN source_words TEXT",
    "ALTER TABLE quotes ADD COLUMN reported_in TEXT",

    /* Who stands where on which issue (a key), towards whom. */
    "CREATE TABLE positions("
    "  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES documents, sentence INTEGER,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  issue TEXT NOT NULL, stance TEXT NOT NULL, strength INTEGER,"
    "  date TEXT, first_day TEXT, last_day TEXT, attribution TEXT NOT NULL,"
    "  rule TEXT NOT NULL, rule_place TEXT, captures TEXT, confidence REAL) STRICT",
    "CREATE INDEX positions_document ON positions(document)",
    "CREATE INDEX positions_issue ON positions(issue)",
    "CREATE TABLE position_holders("
    "  position INTEGER NOT NULL REFERENCES positions ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(position, n)) STRICT, WITHOUT ROWID",
    "CREATE INDEX position_holders_actor ON position_holders(actor)",
    "CREATE TABLE position_targets("
    "  position INTEGER NOT NULL REFERENCES positions ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(position, n)) STRICT, WITHOUT ROWID",

    /* Lasting relations; each party on side a or b. */
    "CREATE TABLE ties("
    "  tie INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES documents, sentence INTEGER,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  relation TEXT NOT NULL, status TEXT NOT NULL,"
    "  date TEXT, first_day TEXT, last_day TEXT, attribution TEXT NOT NULL,"
    "  rule TEXT NOT NULL, rule_place TEXT, captures TEXT, confidence REAL) STRICT",
    "CREATE INDEX ties_document ON ties(document)",
    "CREATE TABLE tie_parties("
    "  tie INTEGER NOT NULL REFERENCES ties ON DELETE CASCADE, side TEXT NOT NULL, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(tie, side, n)) STRICT, WITHOUT ROWID",
    "CREATE INDEX tie_parties_actor ON tie_parties(actor)",
    "CREATE TABLE tie_attributes("
    "  tie INTEGER NOT NULL REFERENCES ties ON DELETE CASCADE, key TEXT NOT NULL, value TEXT NOT NULL,"
    "  PRIMARY KEY(tie, key)) STRICT, WITHOUT ROWID",

    /* meeting: the planned meeting that it tells of. No holder: the author's own view. */
    "CREATE TABLE outlooks("
    "  outlook INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES documents, sentence INTEGER,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  modality TEXT NOT NULL, polarity TEXT, statement TEXT, condition TEXT,"
    "  horizon TEXT, first_day TEXT, last_day TEXT, attribution TEXT NOT NULL,"
    "  meeting INTEGER REFERENCES meetings,"
    "  rule TEXT NOT NULL, rule_place TEXT, captures TEXT, confidence REAL) STRICT",
    "CREATE INDEX outlooks_document ON outlooks(document)",
    "CREATE INDEX outlooks_meeting ON outlooks(meeting) WHERE meeting IS NOT NULL",
    "CREATE TABLE outlook_holders("
    "  outlook INTEGER NOT NULL REFERENCES outlooks ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(outlook, n)) STRICT, WITHOUT ROWID",
    "CREATE TABLE outlook_about("
    "  outlook INTEGER NOT NULL REFERENCES outlooks ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(outlook, n)) STRICT, WITHOUT ROWID",

    /* What people put right: done again after every reading (src/record/correct.c). target: the id of the
     * record or actor; base_name, span and words find it in a later version of its document. was: the value
     * before. state: applied, or waiting where nothing answers to it now. */
    "CREATE TABLE corrections("
    "  correction INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, action TEXT NOT NULL,"
    "  kind TEXT NOT NULL, target TEXT NOT NULL, base_name TEXT,"
    "  start_byte INTEGER, end_byte INTEGER, words TEXT,"
    "  field TEXT, value TEXT, was TEXT, why TEXT, who TEXT, made_at TEXT NOT NULL,"
    "  state TEXT NOT NULL) STRICT",

    /* cause is the row's number; what causes what is in cause_words and effect_words. */
    "CREATE TABLE causes("
    "  cause INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES documents, sentence INTEGER,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  kind TEXT NOT NULL, cause_words TEXT NOT NULL, effect_words TEXT NOT NULL, marker TEXT NOT NULL,"
    "  attribution TEXT NOT NULL, rule TEXT NOT NULL, rule_place TEXT, confidence REAL) STRICT",
    "CREATE INDEX causes_document ON causes(document)",

    /* What reports note about wording. No user of a use: the author's own words. */
    "CREATE TABLE wordings("
    "  wording INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    "  document INTEGER NOT NULL REFERENCES documents, sentence INTEGER,"
    "  start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, words TEXT NOT NULL,"
    "  type TEXT NOT NULL, subject TEXT,"
    "  rule TEXT NOT NULL, rule_place TEXT, captures TEXT, confidence REAL) STRICT",
    "CREATE INDEX wordings_document ON wordings(document)",
    "CREATE TABLE wording_uses("
    "  wording INTEGER NOT NULL REFERENCES wordings ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  phrase TEXT NOT NULL, in_document TEXT, date TEXT,"
    "  PRIMARY KEY(wording, n)) STRICT, WITHOUT ROWID",
    "CREATE TABLE wording_users("
    "  wording INTEGER NOT NULL REFERENCES wordings ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  place INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(wording, n, place)) STRICT, WITHOUT ROWID",

    /* Every use of a term that the lexicon groups, or of a name that has rivals. */
    "CREATE TABLE term_uses("
    "  term_use INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents,"
    "  sentence INTEGER, start_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL,"
    "  words TEXT NOT NULL, term TEXT NOT NULL, variant TEXT NOT NULL, kind TEXT NOT NULL,"
    "  how TEXT NOT NULL, in_document TEXT, date TEXT, first_day TEXT, last_day TEXT) STRICT",
    "CREATE INDEX term_uses_document ON term_uses(document)",
    "CREATE INDEX term_uses_term ON term_uses(term)",
    "CREATE TABLE term_users("
    "  term_use INTEGER NOT NULL REFERENCES term_uses ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actors,"
    "  PRIMARY KEY(term_use, n)) STRICT, WITHOUT ROWID",
    NULL,
};

const char *const ent_record_raise_to_5[] = {
    /* What an event is about. how: the words of its clause that tell it (then with their place), a party,
     * the act itself, parties of several countries. */
    "CREATE TABLE event_contexts("
    "  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE, n INTEGER NOT NULL,"
    "  context TEXT NOT NULL, how TEXT NOT NULL CHECK(how IN ('words', 'party', 'act', 'abroad')),"
    "  start_byte INTEGER, end_byte INTEGER, words TEXT,"
    "  PRIMARY KEY(event, n)) STRICT, WITHOUT ROWID",
    "CREATE INDEX event_contexts_context ON event_contexts(context)",
    /* The record that answers to it now; its id differs from target in a later version. */
    "ALTER TABLE corrections ADD COLUMN applied_to TEXT",
    /* A plan and what became of it have the same type and parties. */
    "CREATE INDEX event_occurrences_parties ON event_occurrences(plover, sources, targets)",
    /* What the lexicon that coded calls the issues of positions. */
    "CREATE TABLE issues(issue TEXT PRIMARY KEY, name TEXT NOT NULL, parent TEXT)"
    "  STRICT, WITHOUT ROWID",
    /* Briefs that were remembered, and what each of them told. */
    "CREATE TABLE briefs("
    "  brief INTEGER PRIMARY KEY, made_at TEXT NOT NULL, filters TEXT NOT NULL) STRICT",
    "CREATE TABLE brief_records("
    "  brief INTEGER NOT NULL REFERENCES briefs ON DELETE CASCADE, id TEXT NOT NULL,"
    "  kind TEXT NOT NULL, line TEXT NOT NULL,"
    "  PRIMARY KEY(brief, id)) STRICT, WITHOUT ROWID",
    NULL,
};

const char *const ent_record_views[] = {
    "CREATE VIEW current_documents AS"
    "  SELECT * FROM documents WHERE superseded_by IS NULL",
    "CREATE VIEW sentence_texts AS"
    "  SELECT d.id AS document_id, d.name AS document_name, s.document, s.n, s.start_byte,"
    "    s.end_byte,"
    "    CAST(substr(CAST(t.reading AS BLOB), s.reading_start + 1,"
    "      s.reading_end - s.reading_start) AS TEXT) AS text"
    "  FROM sentences s JOIN current_documents d USING(document) JOIN texts t USING(document)",

    "CREATE VIEW people AS"
    "  SELECT a.id AS actor, a.name, a.iso3, c.name AS country, r.role, r.org, r.former,"
    "    count(DISTINCT r.document) AS documents,"
    "    min(d.first_day) AS first_day, max(d.last_day) AS last_day"
    "  FROM actors a JOIN roles r USING(actor) JOIN current_documents d USING(document)"
    "    LEFT JOIN countries c ON c.iso3 = a.iso3"
    "  WHERE a.kind = 'person' GROUP BY a.actor, r.role, r.org, r.former",

    /* One row a meeting and participant, with the role that the document gives. */
    "CREATE VIEW meeting_list AS"
    "  SELECT m.id, m.occurrence, m.kind, m.status, m.date, m.first_day, m.last_day, m.place,"
    "    a.id AS actor, a.name, coalesce(x.iso3, a.iso3) AS iso3,"
    "    (SELECT group_concat(role, '; ') FROM (SELECT role FROM roles r"
    "       WHERE r.document = m.document AND r.actor = a.actor AND NOT r.former"
    "       ORDER BY r.n)) AS role,"
    "    d.id AS document_id, d.name AS document_name, m.start_byte, m.end_byte, m.words,"
    "    m.rule, m.confidence"
    "  FROM meetings m JOIN current_documents d USING(document)"
    "    LEFT JOIN meeting_participants p USING(meeting) LEFT JOIN actors a USING(actor)"
    "    LEFT JOIN document_actors x ON x.document = m.document AND x.actor = a.actor",

    "CREATE VIEW meetings_merged AS"
    "  SELECT o.occurrence, o.kind, o.status, o.date, o.first_day, o.last_day, o.place,"
    "    (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT a.name FROM meetings m"
    "       JOIN current_documents d USING(document)"
    "       JOIN meeting_participants p USING(meeting) JOIN actors a USING(actor)"
    "       WHERE m.occurrence = o.occurrence ORDER BY a.name)) AS participants,"
    "    o.documents, o.first_meeting,"
    "    (SELECT d.name FROM meetings m JOIN documents d USING(document)"
    "       WHERE m.id = o.first_meeting) AS first_document"
    "  FROM occurrences o",

    /* One row a term, variant and user (empty: the documents' own words). */
    "CREATE VIEW term_history AS"
    "  SELECT u.term, u.variant, coalesce(a.id, '') AS actor, a.name,"
    "    min(u.first_day) AS first_day, max(u.last_day) AS last_day, count(*) AS uses,"
    "    count(DISTINCT u.document) AS documents"
    "  FROM term_uses u JOIN current_documents d USING(document)"
    "    LEFT JOIN term_users p USING(term_use) LEFT JOIN actors a USING(actor)"
    "  GROUP BY u.term, u.variant, a.actor",

    "CREATE VIEW wording_list AS"
    "  SELECT w.id, w.type, w.subject, u.n, u.phrase, coalesce((SELECT group_concat(name, '; ') FROM"
    "    (SELECT a.name FROM wording_users p JOIN actors a USING(actor) WHERE p.wording = w.wording"
    "       AND p.n = u.n ORDER BY p.place)), 'author') AS used_by, u.in_document, u.date,"
    "    d.id AS document_id, d.name AS document_name, w.start_byte, w.end_byte, w.words"
    "  FROM wordings w JOIN current_documents d USING(document) LEFT JOIN wording_uses u"
    "    USING(wording)",

    /* For maps: one row a place that could be located, and as it lies there; one row a meeting. */
    "CREATE VIEW place_list AS"
    "  SELECT a.id AS actor, a.name, p.iso3, c.name AS country, p.admin, p.lat, p.lon, p.located,"
    "    count(*) AS documents, sum(x.mentions) AS mentions"
    "  FROM places p JOIN actors a USING(actor) JOIN current_documents d USING(document)"
    "    JOIN document_actors x ON x.document = p.document AND x.actor = p.actor"
    "    LEFT JOIN countries c ON c.iso3 = p.iso3"
    "  WHERE x.mentions > 0 GROUP BY a.actor, p.iso3, p.admin, p.lat, p.lon, p.located",

    "CREATE VIEW meeting_map AS"
    "  SELECT m.id, m.occurrence, m.kind, m.status, m.date, m.first_day, m.last_day, m.place,"
    "    a.id AS place_actor, coalesce(p.iso3, m.place_iso3) AS iso3, p.admin, p.lat, p.lon,"
    "    d.id AS document_id, d.name AS document_name"
    "  FROM meetings m JOIN current_documents d USING(document)"
    "    LEFT JOIN meeting_places q USING(meeting) LEFT JOIN actors a USING(actor)"
    "    LEFT JOIN places p ON p.document = m.document AND p.actor = q.actor"
    "  WHERE m.place IS NOT NULL",

    /* One row a real meeting and pair of participants. */
    "CREATE VIEW who_met_whom AS"
    "  SELECT DISTINCT o.occurrence, o.date, o.place, o.kind, o.status,"
    "    a.id AS actor, a.name, a.iso3, b.id AS other_actor, b.name AS other_name,"
    "    b.iso3 AS other_iso3, o.documents"
    "  FROM occurrences o JOIN meetings m USING(occurrence)"
    "    JOIN current_documents d USING(document)"
    "    JOIN meeting_participants p ON p.meeting = m.meeting"
    "    JOIN meeting_participants q ON q.meeting = m.meeting AND q.n <> p.n"
    "    JOIN actors a ON a.actor = p.actor JOIN actors b ON b.actor = q.actor"
    "  WHERE a.id < b.id",

    /* One row a quotation that somebody speaks. */
    "CREATE VIEW quotations AS"
    "  SELECT q.id,"
    "    (SELECT group_concat(id, '; ') FROM (SELECT a.id FROM quote_speakers s"
    "       JOIN actors a USING(actor) WHERE s.quote = q.quote ORDER BY s.n)) AS speakers,"
    "    (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM quote_speakers s"
    "       JOIN actors a USING(actor) WHERE s.quote = q.quote ORDER BY s.n)) AS names,"
    "    q.cue, q.form, q.type,"
    "    (SELECT group_concat(words, ' … ') FROM (SELECT c.words FROM quote_content c"
    "       WHERE c.quote = q.quote ORDER BY c.n)) AS content,"
    "    (SELECT group_concat(id, '; ') FROM (SELECT a.id FROM quote_addressees s"
    "       JOIN actors a USING(actor) WHERE s.quote = q.quote ORDER BY s.n)) AS addressees,"
    "    q.origin, q.channel, q.strength, q.speaks_for, q.reported_in, q.date,"
    "    d.id AS document_id, d.name AS document_name, d.outlet,"
    "    q.start_byte, q.end_byte, q.words, q.rule, q.confidence"
    "  FROM quotes q JOIN current_documents d USING(document)"
    "  WHERE q.type NOT IN ('term', 'title')",

    /* One row an event. Countries: of each source or target, without a country its id. */
    "CREATE VIEW event_countries AS"
    "  SELECT p.event, p.role, p.n, coalesce(x.iso3, a.iso3, a.id) AS country, a.id AS actor, a.name"
    "  FROM (SELECT event, 'source' AS role, n, actor FROM event_sources"
    "        UNION ALL SELECT event, 'target', n, actor FROM event_targets) p"
    "    JOIN actors a USING(actor) JOIN events e USING(event)"
    "    LEFT JOIN document_actors x ON x.document = e.document AND x.actor = a.actor",

    "CREATE VIEW events_view AS"
    "  SELECT e.id, e.occurrence, e.date, e.first_day, e.last_day, e.plover, e.mode, e.quad,"
    "    e.plover_score, e.cameo, e.cameo_root, e.goldstein, e.modality, e.attribution,"
    "    (SELECT group_concat(context, '; ') FROM (SELECT x.context FROM event_contexts x"
    "       WHERE x.event = e.event ORDER BY x.n)) AS contexts,"
    "    (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM event_sources s"
    "       JOIN actors a USING(actor) WHERE s.event = e.event ORDER BY s.n)) AS sources,"
    "    (SELECT group_concat(country, '; ') FROM (SELECT DISTINCT country FROM event_countries c"
    "       WHERE c.event = e.event AND c.role = 'source' ORDER BY country)) AS source_countries,"
    "    (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM event_targets s"
    "       JOIN actors a USING(actor) WHERE s.event = e.event ORDER BY s.n)) AS targets,"
    "    (SELECT group_concat(country, '; ') FROM (SELECT DISTINCT country FROM event_countries c"
    "       WHERE c.event = e.event AND c.role = 'target' ORDER BY country)) AS target_countries,"
    "    e.place, e.words,"
    "    (SELECT CAST(substr(CAST(t.reading AS BLOB), s.reading_start + 1,"
    "      s.reading_end - s.reading_start) AS TEXT) FROM sentences s JOIN texts t USING(document)"
    "      WHERE s.document = e.document AND s.n = e.sentence) AS sentence,"
    "    m.id AS meeting, d.id AS document_id, d.name AS document_name, d.outlet, e.start_byte,"
    "    e.end_byte, e.rule, e.confidence, e.ontology"
    "  FROM events e JOIN current_documents d USING(document) LEFT JOIN meetings m USING(meeting)",

    /* One row a source country, target country and type. told: events that happened or go on,
     * each counted once over the documents; planned, unreal (conditional or hypothetical) and
     * negated likewise; documents without near-duplicates. */
    "CREATE VIEW event_pairs AS"
    "  SELECT s.country AS source, t.country AS target, e.plover, e.quad,"
    "    count(DISTINCT CASE WHEN e.modality IN ('past', 'ongoing')"
    "      THEN coalesce(e.occurrence, e.id) END) AS told,"
    "    count(DISTINCT CASE WHEN e.modality = 'planned'"
    "      THEN coalesce(e.occurrence, e.id) END) AS planned,"
    "    count(DISTINCT CASE WHEN e.modality IN ('conditional', 'hypothetical')"
    "      THEN coalesce(e.occurrence, e.id) END) AS unreal,"
    "    count(DISTINCT CASE WHEN e.modality = 'negated'"
    "      THEN coalesce(e.occurrence, e.id) END) AS negated,"
    "    count(DISTINCT coalesce(d.duplicate_of, d.document)) AS documents,"
    "    min(e.first_day) AS first_day, max(e.last_day) AS last_day"
    "  FROM events e JOIN current_documents d USING(document)"
    "    JOIN event_countries s ON s.event = e.event AND s.role = 'source'"
    "    JOIN event_countries t ON t.event = e.event AND t.role = 'target'"
    "  WHERE s.country <> t.country GROUP BY s.country, t.country, e.plover, e.quad",

    /* What has a date, in its order: real meetings, events that are none, dated quotations. */
    "CREATE VIEW chronology AS"
    "  SELECT o.first_day AS first_day, o.last_day AS last_day, o.date AS date,"
    "    'meeting' AS what, o.kind AS kind, o.status AS status, m.participants AS who,"
    "    o.place AS place, NULL AS words, o.first_meeting AS record, o.documents AS documents"
    "  FROM occurrences o JOIN meetings_merged m USING(occurrence)"
    "  WHERE o.first_day IS NOT NULL"
    "  UNION ALL"
    "  SELECT o.first_day, o.last_day, o.date, 'event', o.plover, o.modality,"
    "    v.sources || coalesce(' > ' || v.targets, ''), v.place, v.words, o.first_event,"
    "    o.documents"
    "  FROM event_occurrences o JOIN events_view v ON v.id = o.first_event"
    "  WHERE o.first_day IS NOT NULL AND v.meeting IS NULL"
    "  UNION ALL"
    "  SELECT q.first_day, q.last_day, q.date, 'quote', q.form, 'said', v.names, NULL, v.content,"
    "    q.id, 1"
    "  FROM quotes q JOIN quotations v USING(id) WHERE q.first_day IS NOT NULL"
    "  ORDER BY 1, 2, 4, 10",
    /* One row a tie and pair of its parties. */
    "CREATE VIEW tie_list AS"
    "  SELECT t.id, t.relation, t.status, t.date, t.first_day, t.last_day, t.attribution,"
    "    a.id AS a, a.name AS a_name, coalesce(xa.iso3, a.iso3) AS a_iso3,"
    "    b.id AS b, b.name AS b_name, coalesce(xb.iso3, b.iso3) AS b_iso3,"
    "    (SELECT value FROM tie_attributes x WHERE x.tie = t.tie AND x.key = 'role') AS role,"
    "    d.id AS document_id, d.name AS document_name, t.start_byte, t.end_byte, t.words,"
    "    t.rule, t.confidence"
    "  FROM ties t JOIN current_documents d USING(document)"
    "    LEFT JOIN tie_parties pa ON pa.tie = t.tie AND pa.side = 'a'"
    "    LEFT JOIN tie_parties pb ON pb.tie = t.tie AND pb.side = 'b'"
    "    LEFT JOIN actors a ON a.actor = pa.actor LEFT JOIN actors b ON b.actor = pb.actor"
    "    LEFT JOIN document_actors xa ON xa.document = t.document AND xa.actor = a.actor"
    "    LEFT JOIN document_actors xb ON xb.document = t.document AND xb.actor = b.actor",

    /* One row an outlook; holders 'author' where nobody else holds it. */
    "CREATE VIEW outlook_list AS"
    "  SELECT o.id, o.modality, o.polarity,"
    "    coalesce((SELECT group_concat(id, '; ') FROM (SELECT a.id FROM outlook_holders p"
    "       JOIN actors a USING(actor) WHERE p.outlook = o.outlook ORDER BY p.n)), 'author') AS holders,"
    "    (SELECT group_concat(id, '; ') FROM (SELECT a.id FROM outlook_about p"
    "       JOIN actors a USING(actor) WHERE p.outlook = o.outlook ORDER BY p.n)) AS about,"
    "    o.statement, o.condition, o.horizon, o.first_day, o.last_day, o.attribution,"
    "    m.id AS meeting, d.id AS document_id, d.name AS document_name, d.first_day AS told,"
    "    o.start_byte, o.end_byte, o.words, o.rule, o.confidence"
    "  FROM outlooks o JOIN current_documents d USING(document) LEFT JOIN meetings m USING(meeting)",

    "CREATE VIEW cause_list AS"
    "  SELECT c.id, c.kind, c.cause_words, c.marker, c.effect_words, c.attribution,"
    "    d.id AS document_id, d.name AS document_name, c.start_byte, c.end_byte, c.words, c.rule,"
    "    c.confidence"
    "  FROM causes c JOIN current_documents d USING(document)",

    /* Of each kind: how many records people looked at, and how often they agreed. */
    "CREATE VIEW correction_agreement AS"
    "  SELECT kind, sum(verdict = 'confirm') AS confirmed, sum(verdict = 'fix') AS fixed,"
    "    sum(verdict = 'reject') AS rejected, round(avg(verdict = 'confirm'), 3) AS agreement"
    "  FROM (SELECT kind, target, CASE WHEN sum(action = 'reject') THEN 'reject'"
    "      WHEN sum(action = 'fix') THEN 'fix' ELSE 'confirm' END AS verdict FROM corrections"
    "    WHERE action IN ('fix', 'reject', 'confirm') GROUP BY kind, target)"
    "  GROUP BY kind",

    /* What one document told as still to come and another tells as done (or called off): meetings of
     * one occurrence; events of one type, sources and targets whose days overlap. */
    "CREATE VIEW outcomes AS"
    "  SELECT 'meeting' AS what, p.id AS planned, pd.name AS planned_in, p.status AS was,"
    "    p.date AS planned_date, h.id AS later, hd.name AS later_in, h.status AS became,"
    "    h.date AS later_date, p.occurrence AS occurrence,"
    "    (SELECT min(o.id) FROM outlooks o WHERE o.meeting = p.meeting) AS outlook"
    "  FROM meetings p JOIN meetings h ON h.occurrence = p.occurrence AND h.document <> p.document"
    "    JOIN current_documents pd ON pd.document = p.document"
    "    JOIN current_documents hd ON hd.document = h.document"
    "  WHERE p.status IN ('planned', 'hypothetical', 'postponed')"
    "    AND h.status IN ('held', 'ongoing', 'cancelled')"
    "    AND (pd.first_day IS NULL OR hd.last_day IS NULL OR pd.first_day <= hd.last_day)"
    "  UNION ALL"
    "  SELECT 'event', p.first_event, (SELECT d.name FROM events e JOIN documents d USING(document)"
    "      WHERE e.id = p.first_event), p.modality, p.date, h.first_event,"
    "    (SELECT d.name FROM events e JOIN documents d USING(document) WHERE e.id = h.first_event),"
    "    h.modality, h.date, h.occurrence,"
    "    (SELECT min(o.id) FROM outlooks o JOIN events e ON e.id = p.first_event"
    "       AND o.document = e.document AND o.start_byte < e.end_byte AND o.end_byte > e.start_byte)"
    "  FROM event_occurrences p JOIN event_occurrences h ON h.plover = p.plover"
    "    AND h.sources = p.sources AND h.targets = p.targets"
    "    AND h.first_day <= p.last_day AND h.last_day >= p.first_day"
    "  WHERE p.modality = 'planned' AND h.modality IN ('past', 'ongoing') AND p.plover <> 'CONSULT'"
    "    AND (SELECT document FROM events e WHERE e.id = p.first_event) <>"
    "        (SELECT document FROM events e WHERE e.id = h.first_event)",
    NULL,
};
