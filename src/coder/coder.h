/* coder.h - one document through all stages.
 * In:   a document from text/, an engine (lexicon, model).
 * Out:  an ent_coding: everything read from it. A pure function of the document's bytes, the
 *       lexicon and the model: no clock, no file, no database.
 * Not:  storing it (record/). */
#ifndef ENT_CODER_H
#define ENT_CODER_H

#include "cause/cause.h"
#include "outlook/outlook.h"
#include "plover/contexts.h"
#include "plover/plover.h"
#include "stance/stance.h"
#include "tie/tie.h"
#include "wording/wording.h"

struct ent_engine {
    ent_lexicon *base, *lexicon;    /* the compiled one; the same, or ours plus the user's */
    ent_model *model;
    ent_linear *types;              /* of PLOVER; NULL while it is trained */
    struct ent_namer *namer;        /* NULL where the data folder has none */
    ent_mention_tables *tables;
    ent_gazetteer *gazetteer;       /* NULL: none was named */
    ent_acts *acts;
    ent_contexts *contexts;
    ent_terms *terms;
    ent_stances *stances;
    size_t left_out;                /* entries of the user's folder */
    ent_str id;                     /* "0.1.0, lexicon-0.1.0 1a2b, english-1 3c4d, names-1 5e6f": names what coded a row */
    ent_arena *arena;
};

enum { ENT_PATH_LIMIT = 4096 };
/* The folder with the lexicon and the models: the one that is named, or where they are looked for. */
void ent_engine_find_data(const char *named, char out[ENT_PATH_LIMIT], ent_status *st);

typedef struct ent_coding {
    ent_document *doc;              /* owned by the caller */
    ent_reading reading;
    ent_meetings meetings;
    ent_quotes quotes;
    ent_events events;
    ent_positions positions;
    ent_ties ties;
    ent_outlooks outlooks;
    ent_causes causes;
    ent_wordings wordings;
    ent_term_uses terms;
} ent_coding;

/* Scratch of one thread. */
typedef struct ent_coder ent_coder;
ent_coder *ent_coder_new(const ent_engine *e, ent_status *st);
void ent_coder_free(ent_coder *c);
/* Tokenises, parses and reads doc; a skipped document gives an empty coding. */
void ent_coder_run(ent_coder *c, ent_document *doc, ent_coding *out, ent_status *st);

#endif
