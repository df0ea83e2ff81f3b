/* work.h - the state that the files of quote/ share while one document is read. */
#ifndef ENT_QUOTE_WORK_H
#define ENT_QUOTE_WORK_H

#include "quote/quote.h"

#define ENT_ROW_UNKNOWN (ENT_NONE - 1)
enum { ENT_SAID_PIECES = 16, ENT_SAID_WHO = 24, ENT_VERB_PREPS = 6 };

/* What may follow a verb of speech (lexicon/quotes/verbs.tbl). */
enum {
    ENT_FRAME_THAT = 1, ENT_FRAME_ASIDE = 2, ENT_FRAME_TO = 4, ENT_FRAME_WHOM_TO = 8,
    ENT_FRAME_WHOM_THAT = 16, ENT_FRAME_WHOM_FOR = 32, ENT_FRAME_OBJECT = 64,
    ENT_FRAME_GERUND = 128, ENT_FRAME_AS = 256, ENT_FRAME_NAME = 512, ENT_FRAME_NOUN = 1024,
    ENT_FRAME_WORDS = 2048, ENT_FRAME_PREP = 4096, ENT_FRAME_PREP_TO = 8192,
    ENT_FRAME_QUOTE = 16384,    /* words in quotation marks right behind it */
    ENT_FRAME_THING = 32768     /* with OBJECT: no person and no state */
};
#define ENT_FRAME_WHOM (ENT_FRAME_WHOM_TO | ENT_FRAME_WHOM_THAT | ENT_FRAME_WHOM_FOR)

typedef struct ent_speech_verb {
    ent_str verb, cls;
    uint8_t strength;
    uint32_t frames;
    ent_str preps[ENT_VERB_PREPS];      /* of PREP and PREP_TO */
    bool prep_to[ENT_VERB_PREPS];
    uint32_t prep_count;
    uint32_t last;                      /* its last token: the particle, or the verb itself */
} ent_speech_verb;

/* Words between quotation marks. Marks inside others are not kept. */
typedef struct ent_marked {
    uint32_t open, close;       /* tokens of the marks; close ENT_NONE: to the paragraph's end */
    uint32_t first, last;       /* tokens between them */
    uint32_t flow;
    uint32_t goes_on;           /* what the next paragraph goes on with, ENT_NONE */
    uint32_t by;                /* the verb before or behind it that says who spoke, ENT_NONE */
    bool used;                  /* content of a quotation */
} ent_marked;

typedef struct ent_token_range { uint32_t first, last; } ent_token_range;

/* A quotation in the making. */
typedef struct ent_said {
    ent_speech_verb row;
    uint32_t verb, cue_last;
    uint32_t frame;                     /* one of ENT_FRAME_... */
    uint32_t subjects[ENT_SAID_WHO], subject_count;     /* head tokens */
    ent_token_range subject;            /* what stands next to the verb; first ENT_NONE: far */
    ent_token_range content[ENT_SAID_PIECES];
    uint32_t content_count;
    uint32_t whom[8], whom_count;       /* head tokens of the addressees */
    bool direct, aside;
} ent_said;

/* Who spoke last, for what goes on without a name. */
typedef struct ent_last_said {
    uint32_t quote;                     /* index, ENT_NONE */
    uint32_t flow, sentence, verb;
    bool text;                          /* a text spoke */
} ent_last_said;

typedef struct ent_quote_work {
    const ent_reading *r;
    const ent_document *doc;
    const ent_token *tok;
    ent_arena *a;
    ent_status *st;
    ent_quotes *out;
    bool wide;                          /* all attributions, not only speech by actors */
    const ent_table *verbs, *held;      /* verbs of speech; wide: those of attitude */
    const ent_table *channels, *cues;
    uint32_t verb_count;                /* rows of verbs; those of held follow */
    ent_speech_verb *rows;              /* of verbs, read when first asked for */
    uint32_t *row_at;                   /* per token: its row, ENT_NONE; or ENT_ROW_UNKNOWN */
    uint32_t *row_last;                 /* per token: last token of the verb */
    uint32_t speaker_noun, people_noun, text_noun, channel_noun, talks_noun, attitude_noun,
             asker, government_noun;
    ENT_VEC(ent_marked) marked;
    uint32_t *partner;                  /* per token: the double mark that closes it, ENT_NONE */
    uint32_t *mark_at;                  /* per token: ent_marked that it is part of, marks too */
    uint32_t *said_at;                  /* per token: quotation whose content it is, ENT_NONE */
    uint32_t turn_count;                /* the first of out are turns of a transcript */
    ent_last_said last;
    ent_str origin;                     /* "joint statement", for the rest of its paragraph */
    uint32_t origin_flow;
    uint32_t list_subject;              /* head token above a list of decisions, ENT_NONE */
    uint32_t list_flow;                 /* the flow that may go on with it */
} ent_quote_work;

/* marks.c */
void ent_find_marked(ent_quote_work *w);

/* verbs.c */
bool ent_speech_verb_at(const ent_quote_work *w, uint32_t token, ent_speech_verb *out);
bool ent_quote_class_has(const ent_quote_work *w, uint32_t cls, uint32_t token);

/* frames.c: what follows the verb. Sets frame, cue_last, whom, content[0].first; false when
 * nothing that was said follows. */
bool ent_frame_behind(const ent_quote_work *w, ent_said *s);
/* Last token of the noun phrase that begins at token. */
uint32_t ent_phrase_end(const ent_quote_work *w, uint32_t token);
/* Is the token the first of a noun phrase? */
bool ent_begins_phrase(const ent_quote_work *w, uint32_t token);
bool ent_is_finite(const ent_token *t);

/* extent.c: last token of what was said, from first on. */
uint32_t ent_content_end(const ent_quote_work *w, const ent_said *s, uint32_t first);

/* aside.c */
/* The marked words that a verb stands behind ("...," she said): index, ENT_NONE. Sets subject. */
uint32_t ent_marked_before(const ent_quote_work *w, ent_said *s);
/* "The talks failed, she said." Sets content and subject. */
bool ent_aside(const ent_quote_work *w, ent_said *s);

/* speakers.c */
void ent_find_subjects_of(const ent_quote_work *w, ent_said *s);
/* May what these tokens head speak? *text: it is a text. */
bool ent_can_speak(const ent_quote_work *w, const ent_said *s, bool *text);
void ent_name_speakers(ent_quote_work *w, const ent_said *s, bool text, ent_quote *q);
void ent_add_actors_of(const ent_quote_work *w, uint32_t token, int depth, ent_quote *q,
                       bool addressee);
void ent_note_origin(ent_quote_work *w, uint32_t sentence);

/* record.c */
ent_quote *ent_quote_add(ent_quote_work *w, ent_said *s);
/* More words of a quotation. */
void ent_quote_extend(ent_quote_work *w, ent_quote *q, ent_token_range content);
void ent_take_marked(ent_quote_work *w, ent_quote *q, uint32_t marked);
void ent_sort_quotes(ent_quote_work *w);

/* channel.c: where it was said; for whom. */
void ent_tell_channel(ent_quote_work *w, const ent_said *s, ent_quote *q);
/* "at a news conference": does a place of saying begin at t? */
bool ent_begins_occasion(const ent_quote_work *w, uint32_t t);
void ent_speaks_for(ent_quote_work *w, ent_quote *q, ent_str id);
void ent_tell_circumstances(ent_quote_work *w);

/* attribution.c: the words of source, cue and all that is reported; levels. */
ent_token_range ent_tree_range(const ent_quote_work *w, uint32_t t);
void ent_tell_source(ent_quote_work *w, const ent_said *s, ent_quote *q);
void ent_tell_cue_group(const ent_quote_work *w, const ent_said *s, ent_quote *q);
ent_token_range ent_whole_of(const ent_quote_work *w, const ent_said *s, uint32_t piece);
void ent_add_whole(ent_quote_work *w, ent_quote *q, ent_token_range range);
void ent_tell_levels(ent_quote_work *w);

/* turns.c, nouns.c, terms.c */
void ent_read_turns(ent_quote_work *w);
void ent_read_noun_cues(ent_quote_work *w, uint32_t sentence);
/* Is it the name of something (the ‘Quad’, a book): are all its words of weight capitalised? */
bool ent_is_title(const ent_quote_work *w, const ent_marked *m);
void ent_read_terms(ent_quote_work *w);

/* ---- small questions ---- */

static inline bool ent_word_is(const ent_quote_work *w, uint32_t t, const char *word)
{
    return ent_str_eq_nocase(w->tok[t].form, ent_str_z(word));
}
static inline uint32_t ent_sentence_first(const ent_quote_work *w, uint32_t t)
{
    return w->doc->sentences.at[w->tok[t].sentence].first;
}
static inline uint32_t ent_sentence_last(const ent_quote_work *w, uint32_t t)
{
    const ent_sentence *s = &w->doc->sentences.at[w->tok[t].sentence];
    return s->first + s->count - 1;
}
static inline uint32_t ent_flow_of(const ent_quote_work *w, uint32_t t)
{
    return w->doc->sentences.at[w->tok[t].sentence].flow;
}
/* The marked words that open at token t, ENT_NONE. */
static inline uint32_t ent_opens(const ent_quote_work *w, uint32_t t)
{
    uint32_t m = w->mark_at[t];
    return m != ENT_NONE && w->marked.at[m].open == t ? m : ENT_NONE;
}
static inline uint32_t ent_closes(const ent_quote_work *w, uint32_t t)
{
    uint32_t m = w->mark_at[t];
    return m != ENT_NONE && w->marked.at[m].close == t ? m : ENT_NONE;
}

#endif
