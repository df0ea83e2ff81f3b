/* quote.h - who said what, in which words.
 * In:   a reading: parsed document, mentions, dates; rules of kind "quote", class lists of
 *       verbs and nouns of speech.
 * Out:  quotations in document order, each with spans of cue and content, its speakers.
 * Not:  whether the speaker meant it (stance/), or whether it is true. */
#ifndef ENT_QUOTE_H
#define ENT_QUOTE_H

#include "mention/mention.h"

typedef struct ent_quote {
    ent_str form;                   /* direct mixed indirect */
    ent_str qtype;                  /* speech document document-phrase term title */
    ENT_VEC(uint32_t) speakers;     /* indices of ent_reading.actors; none for terms, titles */
    ENT_VEC(uint32_t) addressees;
    ent_str cue;                    /* the words: "called on" */
    ent_span cue_span;              /* empty when there is none */
    ENT_VEC(ent_span) content;      /* the words said, without quotation marks */
    ent_span clause;                /* mixed: the reported clause around them; else empty */
    ENT_VEC(ent_span) source;       /* the words that name who speaks, appositions and all */
    ENT_VEC(ent_span) whole;        /* all that is reported, with quotation marks */
    ent_span cue_group;             /* the cue with its auxiliaries: "has also called for" */
    uint32_t level;                 /* 1; 2 when another quotation reports it */
    ent_str cls;                    /* of the cue: say, urge, warn ...; hold: no speech */
    uint8_t strength;               /* of the cue, 1 plain .. 5; 0 without a cue */
    ENT_VEC(ent_span) evidence;     /* first = the record's span (speaker, cue, content) */
    ent_str origin;                 /* "joint statement" */
    ent_str channel;                /* lexicon/quotes/channels.tbl, or transcript; "" */
    ENT_VEC(ent_str) speaks_for;    /* ids: the bodies whose offices the speakers hold */
    uint32_t outer;                 /* the quotation that reports this one, ENT_NONE */
    ent_str date;
    ent_str rule, rule_place, captures;
    double score;
    uint32_t sentence;
} ent_quote;
typedef ENT_VEC(ent_quote) ent_quotes;

/* Everything that a text attributes to somebody: speech, but also beliefs, wishes and plans, of
 * whatever source ("polls show", "voters fear"), denied or not yet said. In document order. For
 * looking on and for measuring; records are made of ent_read_quotes alone. */
void ent_read_attributions(const ent_reading *r, ent_quotes *out, ent_status *st);

void ent_read_quotes(const ent_reading *r, ent_quotes *out, ent_status *st);

#endif
