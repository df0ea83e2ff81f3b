/* coder.c - one document through all stages, in the order of the folders. */
#include "coder/coder.h"
#include "quote/said.h"

#include <stdlib.h>

struct ent_coder {
    const ent_engine *engine;
    ent_parser *parser;
};

ent_coder *ent_coder_new(const ent_engine *e, ent_status *st)
{
    if (ent_failed(st))
        return NULL;
    ent_coder *c = calloc(1, sizeof *c);
    if (!c) {
        ent_status_set(st, ENT_NOMEM, "out of memory");
        return NULL;
    }
    c->engine = e;
    c->parser = ent_parser_new(e->model, st);
    if (!ent_failed(st))
        return c;
    ent_coder_free(c);
    return NULL;
}

void ent_coder_free(ent_coder *c)
{
    if (!c)
        return;
    ent_parser_free(c->parser);
    free(c);
}

void ent_coder_run(ent_coder *c, ent_document *doc, ent_coding *out, ent_status *st)
{
    memset(out, 0, sizeof *out);
    out->doc = doc;
    out->reading.lexicon = c->engine->lexicon;
    if (ent_failed(st) || doc->skip != ENT_SKIP_NONE)
        return;
    ent_status local = {0};             /* a document too large to code does not end the run */
    ent_document_tokenize(doc, &local);
    ent_lexicon_mark_names(c->engine->lexicon, doc, &local);
    ent_parse_document(c->parser, doc, &local);
    if (!ent_failed(&local))
        ent_read_mentions(&out->reading, c->engine->tables, doc, &local);
    if (!ent_failed(&local))
        ent_read_meetings(&out->reading, &out->meetings, &local);
    if (!ent_failed(&local))
        ent_read_quotes(&out->reading, &out->quotes, &local);
    if (!ent_failed(&local))
        ent_quotes_place(&out->reading, &out->quotes, &local);
    if (!ent_failed(&local))
        ent_read_events(c->engine->acts, &out->reading, &out->meetings, &out->quotes, &out->events,
                        &local);
    if (!ent_failed(&local))
        ent_read_positions(c->engine->stances, &out->reading, &out->quotes, &out->events,
                           &out->positions, &local);
    if (!ent_failed(&local))            /* positions tell acts of speech too */
        ent_read_contexts(c->engine->contexts, &out->reading, &out->events, &local);
    if (!ent_failed(&local))
        ent_read_ties(&out->reading, &out->quotes, &out->ties, &local);
    if (!ent_failed(&local))
        ent_read_outlooks(&out->reading, &out->meetings, &out->quotes, &out->outlooks, &local);
    if (!ent_failed(&local))
        ent_read_causes(&out->reading, &out->quotes, &out->causes, &local);
    if (!ent_failed(&local))
        ent_read_wordings(c->engine->terms, &out->reading, &out->quotes, &out->wordings, &out->terms,
                          &local);
    if (local.code == ENT_LIMIT) {
        memset(out, 0, sizeof *out);
        out->doc = doc;
        doc->skip = ENT_SKIP_LIMIT;
        doc->skip_why = ENT_STR("needs more memory than a document may use: split it");
    } else if (ent_failed(&local)) {
        *st = local;
    }
}

void ent_engine_parse(const ent_engine *e, ent_document *doc, const ent_sink *out, ent_status *st)
{
    ent_coder *c = ent_coder_new(e, st);
    if (c) {
        ent_document_tokenize(doc, st);
        ent_lexicon_mark_names(e->lexicon, doc, st);
        ent_parse_document(c->parser, doc, st);
        ent_parse_conllu(doc, out, st);
    }
    ent_coder_free(c);
}
