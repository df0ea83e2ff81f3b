/* model.h - what a brief tells, read from a record.
 * In:   a record, options (dates, an actor).
 * Out:  documents, persons with roles, meetings merged over documents, quotations; sorted by
 *       content, so that the same record gives the same brief.
 * Not:  words and layout (brief.c, writer.h). */
#ifndef ENT_BRIEF_MODEL_H
#define ENT_BRIEF_MODEL_H

#include "brief/passage.h"

/* Where something is said. */
typedef struct ent_source {
    ent_str id;                         /* of the record; of a role "" */
    int64_t document;
    ent_span span;
} ent_source;
typedef ENT_VEC(ent_source) ent_sources;

typedef struct ent_party {              /* who takes part or speaks */
    ent_str id, name, kind, iso3, country, role;
} ent_party;
typedef ENT_VEC(ent_party) ent_parties;

/* Its country, else its name. */
static inline ent_str ent_party_side(const ent_party *x)
{
    return x->country.n ? x->country : x->name;
}

typedef struct ent_brief_meeting {
    ent_str occurrence, kind, status, place, place_iso3, date;
    int32_t from, past;                 /* its own days; open when it has none */
    int32_t when;                       /* first day of it, else of its first document */
    uint32_t documents;
    ent_parties parties;
    ent_sources sources;                /* earliest document first */
} ent_brief_meeting;

typedef struct ent_brief_quote {
    ent_str form, type, cue, origin, date;
    int32_t from, past, when;
    ent_parties speakers, addressees;
    ENT_VEC(ent_str) content;           /* as it is read, without mark-up */
    ent_sources sources;                /* several where documents share the words */
    ent_str who, key;                   /* ids of the speakers; words folded, to compare */
} ent_brief_quote;

typedef struct ent_brief_event {        /* one that is no meeting */
    ent_str occurrence, plover, modality, date;
    ent_str according;                  /* name of who says so, "" for the document's author */
    uint32_t quad;
    bool joint;                         /* both sides together */
    int32_t from, past, when;
    uint32_t documents;
    ent_parties parties[2];             /* sources, targets */
    ent_str pair;                       /* "United States → China" */
    ent_str words;                      /* of the evidence, as they are read: ent_brief_event_words */
    ent_source told;                    /* whose they are */
    ent_sources sources;                /* earliest document first */
} ent_brief_event;

typedef struct ent_brief_stand {        /* a position */
    ent_str issue, stance;              /* issue: its name */
    ent_parties holders;
    ent_source source;
} ent_brief_stand;

typedef struct ent_brief_use {          /* of a wording: words, and who uses them */
    ent_str phrase;
    ent_parties users;                  /* none: the author of the document */
} ent_brief_use;

typedef struct ent_brief_wording {
    ent_str type;
    ENT_VEC(ent_brief_use) uses;
    ent_source source;
} ent_brief_wording;

typedef struct ent_brief_outlook {      /* what is expected, planned, hoped or feared */
    int64_t row;
    ent_str modality, polarity, statement, condition, horizon;
    int32_t from, past, when;           /* days of the horizon; day of the document */
    ent_source source;
} ent_brief_outlook;

typedef struct ent_brief_role {
    ent_str role;
    bool former;
    uint32_t documents;
    ent_source source;
} ent_brief_role;

typedef struct ent_brief_person {
    int64_t actor;
    ent_str id, name, iso3, country;
    bool acts;                          /* meets or speaks in the brief */
    ENT_VEC(ent_brief_role) roles;
} ent_brief_person;

typedef struct ent_brief_document {
    int64_t row;
    ent_str id, name, title, outlet, authors, date, date_how, genre, language, problem, reason,
        warning;
    int32_t from, past;
    uint64_t words;
    bool skipped;
    bool cited;                         /* a note leads to it */
} ent_brief_document;

typedef struct ent_brief {
    ent_record *r;
    ent_arena *a;
    ent_status *st;
    const ent_brief_options *o;
    ent_pages pages;
    int32_t from, past;                 /* of the options */
    ent_str actor_id, actor_iso3, actor_name;   /* of the options, "" when none */
    ent_str issue, issue_name;                  /* likewise; the key, and what it is called */
    ENT_VEC(ent_brief_document) documents;
    ENT_VEC(ent_brief_meeting) meetings;
    ENT_VEC(ent_brief_quote) quotes;    /* not of a lean brief */
    uint64_t said;                      /* quotations, before the same words become one */
    bool lean;                          /* short, and of the whole record: what is not shown is not read */
    ENT_VEC(ent_brief_event) events;
    ENT_VEC(ent_brief_person) persons;
    ENT_VEC(ent_brief_stand) stands;
    ENT_VEC(ent_brief_wording) wordings;
    ENT_VEC(ent_brief_outlook) outlooks;
    ENT_VEC(ent_str) coders;            /* what coded the documents */
    ent_intern *acting;                 /* ids of who meets or speaks */
    ent_brief_document **by_row;  /* the documents by their rows */
} ent_brief;

/* model.c: what the loaders share. */
ent_str ent_brief_kept(ent_brief *b, sqlite3_stmt *s, int column);
bool ent_brief_concerns(const ent_brief *b, const ent_parties *parties);
bool ent_brief_in_time(const ent_brief *b, int32_t from, int32_t past, int32_t document_from,
                       int32_t document_past);
/* Id, document and span from `column` on. */
ent_source ent_brief_source(ent_brief *b, sqlite3_stmt *s, int column);
/* The parties of a query whose columns are ENT_PARTY_COLUMNS, with `row` bound. */
void ent_brief_parties(ent_brief *b, sqlite3_stmt *s, int64_t row, ent_parties *out);
void ent_brief_they_act(ent_brief *b, const ent_parties *parties);
/* The words of a span as they are read: without tags, entities decoded, lines joined. */
ent_str ent_brief_words(ent_brief *b, const ent_document *doc, ent_span span);

/* The country of an actor; of the officer of an organisation that is none of a country, the
 * organisation: the Secretary-General speaks for the United Nations. o: a role; m: the record with
 * its document; a: the actor; x, c: joined below. */
#define ENT_PARTY_COUNTRY                                                                       \
    "coalesce((SELECT g.name FROM actors g WHERE g.kind IN ('igo', 'group') AND g.id ="            \
    "   (SELECT org FROM roles o WHERE o.document = m.document AND o.actor = a.actor"             \
    "     AND NOT o.former ORDER BY o.n LIMIT 1)), c.name)"

/* actor, id, name, kind, iso3, country, role: the columns of a query from `column` on. */
#define ENT_PARTY_COLUMNS                                                                       \
    "a.actor, a.id, a.name, a.kind, coalesce(x.iso3, a.iso3), " ENT_PARTY_COUNTRY ","             \
    " (SELECT role FROM roles o WHERE o.document = m.document AND o.actor = a.actor"             \
    "   AND NOT o.former ORDER BY o.n LIMIT 1)"
#define ENT_PARTY_JOINS                                                                         \
    " LEFT JOIN document_actors x ON x.document = m.document AND x.actor = a.actor"             \
    " LEFT JOIN countries c ON c.iso3 = coalesce(x.iso3, a.iso3)"

/* The parties that a table lists for a record, in their order. */
#define ENT_PARTIES_OF(kind, list)                                                              \
    "SELECT " ENT_PARTY_COLUMNS " FROM " kind "s m JOIN " list " p USING(" kind ")"             \
    " JOIN actors a USING(actor)" ENT_PARTY_JOINS " WHERE m." kind " = ?1 ORDER BY p.n"

/* What an issue is called: as the lexicon has it, else its key. */
#define ENT_ISSUE_NAME(key)                                                                     \
    "coalesce((SELECT i.name FROM issues i WHERE i.issue = " key "), replace(" key ", '-', ' '))"

/* " AND ..." for a record with alias x: what stands in a sentence with a position on the issue of
 * the options. Bind it by ent_brief_bind_issue. */
#define ENT_ON_ISSUE(x)                                                                         \
    " AND (:issue IS NULL OR EXISTS (SELECT 1 FROM positions i WHERE i.document = " x ".document"  \
    "   AND i.issue = :issue AND (i.sentence = " x ".sentence OR (i.start_byte < " x ".end_byte"     \
    "   AND " x ".start_byte < i.end_byte))))"
void ent_brief_bind_issue(const ent_brief *b, sqlite3_stmt *s);

/* Its words, read now where a lean brief has not. */
ent_str ent_brief_event_words(ent_brief *b, const ent_brief_event *e);
/* Who expects it. */
ent_parties ent_brief_holders(ent_brief *b, const ent_brief_outlook *x);

/* model_stands.c: positions, wordings, outlooks, in the order of their documents. */
void ent_brief_load_stands(ent_brief *b);

/* model_events.c */
void ent_brief_load_events(ent_brief *b);

void ent_brief_load(ent_brief *b, ent_record *r, const ent_brief_options *o, ent_status *st);
void ent_brief_free(ent_brief *b);
ent_brief_document *ent_brief_document_of(const ent_brief *b, int64_t row);

#endif
