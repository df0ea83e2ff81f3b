/* mention.h - who and when: names, titles, reference, dates.
 * In:   a parsed document, the lexicon.
 * Out:  an ent_reading: mentions in text order, the document's actors, its dates, and marks on
 *       the tokens that head them (rule/rule.h), so that rules can ask for "an actor".
 * Not:  what they did (event/), what they said (quote/). */
#ifndef ENT_MENTION_H
#define ENT_MENTION_H

#include "lookup/gazetteer.h"
#include "rule/rule.h"

typedef enum ent_mention_form {
    ENT_MENTION_NAME,         /* a name, with its title if one stands at it */
    ENT_MENTION_DEMONYM,      /* "Japanese", "the Americans" */
    ENT_MENTION_CAPITAL,      /* a capital that stands for its government */
    ENT_MENTION_METONYM,      /* "the Kremlin" */
    ENT_MENTION_TITLE,        /* "the U.S. president": an office without a name */
    ENT_MENTION_ORGAN,        /* "the Iranian foreign ministry" by pattern */
    ENT_MENTION_PLURAL,       /* "the ministers", "both sides", "the allies" */
    ENT_MENTION_PRONOUN,
    ENT_MENTION_LINE          /* in a line that is not read: byline, credit, banner */
} ent_mention_form;

typedef struct ent_mention {
    uint32_t first, last, head;     /* tokens, inclusive; ENT_NONE for ENT_MENTION_LINE */
    uint32_t name_first, name_last; /* the name within it (without titles), else first..last */
    ent_span span;                  /* source bytes */
    uint8_t form;                   /* ent_mention_form */
    bool place_sense;               /* a capital or city meant as a place */
    const uint32_t *actors;         /* what it was resolved to: indices of ent_reading.actors */
    uint32_t actor_count;           /* 0: unresolved */
    ent_str why;                    /* one phrase: how it was resolved, for explain */
} ent_mention;

typedef struct ent_role {
    ent_str role;                   /* words of the text: "Secretary of State" */
    ent_str org;                    /* "USA.STATE", "JPN", "" when unknown */
    ent_str organ;                  /* table titles: "HEAD" "MFA" ... */
    bool former;
    uint32_t first, last;           /* tokens of its words where it was read first, ENT_NONE */
} ent_role;

typedef struct ent_actor {
    ent_str id, name;               /* the contract's id */
    uint8_t kind;                   /* ent_actor_kind */
    ent_str iso3;                   /* "" when none */
    char sex;                       /* 'm' 'f' 0 */
    uint32_t entry;                 /* of the lexicon, or ENT_NONE */
    bool silent;                    /* known only from bylines, credits, banners: never acts */
    bool author;                    /* the document's own author */
    const ent_point *point;         /* places and city states: where it lies, NULL */
    ent_str located;                /* what told that: "lexicon", "gazetteer: ..." */
    ENT_VEC(ent_role) roles;
    ENT_VEC(ent_str) aliases;       /* distinct surface forms */
    ENT_VEC(uint32_t) mentions;     /* in text order */
} ent_actor;

typedef struct ent_timex {          /* a date expression */
    uint32_t first, last;           /* tokens; ENT_NONE when in a line that is not read */
    ent_span span;
    ent_str value;                  /* the contract's value: "2021-03-16", "<2021-03-15" ...;
                                     * "" where only TIMEX3 speaks: "daily", "recently" */
    ent_str type, timex;            /* TIMEX3: DATE TIME DURATION SET, its value; "" if none */
    ent_span timex_span;            /* source bytes, without the preposition */
    ent_str grain;                  /* day week month year open vague duration */
    ent_str how;                    /* "explicit", "weekday before the document's date" ... */
    ent_str rule;
    int32_t from, to;               /* day range, half-open; INT32_MIN / INT32_MAX open */
    bool known;                     /* from and to mean something */
} ent_timex;

typedef struct ent_reading {
    const ent_lexicon *lexicon;
    ent_document *doc;
    int32_t day;                    /* the document's date as a day (its last day), INT32_MIN */
    int32_t period_from, period_to; /* when it must have been written, by the offices it names;
                                     * INT32_MIN / INT32_MAX where nothing is known */
    ENT_VEC(ent_actor) actors;
    ENT_VEC(ent_mention) mentions;  /* by first byte */
    ENT_VEC(ent_timex) dates;
    uint32_t *marks;                /* per token: ENT_MARK_... of what it heads */
    uint32_t *mention_at;           /* per token: the mention it heads, ENT_NONE */
    uint32_t *date_at;              /* per token: the date that covers it, ENT_NONE */
    uint32_t *said_at;              /* per token: the narrowest quotation with speakers around it,
                                     * ENT_NONE; NULL until quote/said.h has filled it */
    uint32_t *cue_at;               /* per token: the first quotation with speakers whose cue it is */
} ent_reading;

/* What is prepared once from a lexicon (tables.h); shared by threads. */
typedef struct ent_mention_tables ent_mention_tables;
ent_mention_tables *ent_mention_tables_new(const ent_lexicon *lex, ent_status *st);
void ent_mention_tables_free(ent_mention_tables *t);
/* Places that the lexicon does not locate are asked of g, which outlives t; NULL: nobody. */
void ent_mention_tables_ask(ent_mention_tables *t, const ent_gazetteer *g);
struct ent_namer;
/* Lets a names model (parse/namer.h) speak where the lexicon is in doubt; it must outlive t. */
void ent_mention_tables_use(ent_mention_tables *t, const struct ent_namer *namer);

/* Finds mentions, dates and actors of doc. Memory lives in doc's arena. The order inside:
 * dates (which may set doc->date), names, titles and organs, persons of one name joined,
 * references. */
void ent_read_mentions(ent_reading *r, const ent_mention_tables *t, ent_document *doc,
                       ent_status *st);

/* The date that best dates token (same clause, then sentence), ENT_NONE. */
uint32_t ent_date_of(const ent_reading *r, uint32_t token);
/* "the first since April 2019": it tells since when a thing had not been, and dates nothing. */
bool ent_date_is_baseline(const ent_reading *r, uint32_t date);

/* Actors that the phrase headed by token stands for, conjuncts of the head not included: the
 * mention's actors; for "the talks' hosts" and other unknown heads none. Returns the number. */
uint32_t ent_actors_at(const ent_reading *r, uint32_t token, const uint32_t **actors);

#endif
