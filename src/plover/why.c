/* why.c - what the table of acts says of each word of a sentence, for explanations. */
#include "plover/why.h"

#include "plover/acts.h"

enum { FRAMES_TOLD = 6 };

typedef struct asking {
    const ent_acts *acts;
    const ent_reading *r;
    const ent_quotes *quotes;
    const ent_events *events;
    ent_arena *a;
    ent_status *st;
} asking;

/* A row as the table has it: "agree | v | on | AGREE | | 030 | with,on". */
static ent_str row_text(const asking *q, const ent_act *act)
{
    static const char *const columns[] = {"pos", "frame", "type", "mode", "cameo", "target"};
    const ent_table *t = ent_lexicon_table(q->acts->lexicon, ENT_STR("acts"));
    ent_str text = act->words;
    for (size_t i = 0; t && i < sizeof columns / sizeof *columns; i++) {
        ent_str cell = ent_table_at(t, act->row, ent_table_column(t, ent_str_z(columns[i])));
        text = ent_str_printf(q->a, q->st, "%.*s | %.*s", ENT_FMT(text), ENT_FMT(cell));
    }
    return text;
}

static uint32_t event_at(const asking *q, uint32_t token)
{
    for (uint32_t i = 0; i < q->events->n; i++)
        if (q->events->at[i].trigger == token)
            return i;
    return ENT_NONE;
}

/* What the rows of a word ask for, when none of them holds; "" when the table has no such verb or
 * noun. */
static ent_str frames_of(const asking *q, uint32_t word, bool verb)
{
    const ent_table *t = ent_lexicon_table(q->acts->lexicon, ENT_STR("acts"));
    uint32_t column = t ? ent_table_column(t, ENT_STR("frame")) : 0, told = 0;
    ent_str text = ENT_STR("");
    for (uint32_t n = q->acts->first.at[word]; t && n != ENT_NONE; n = q->acts->acts.at[n].next) {
        const ent_act *act = &q->acts->acts.at[n];
        if (act->verb != verb || ent_str_is(act->plover, "NONE") || told++ >= FRAMES_TOLD)
            continue;
        ent_str frame = ent_table_at(t, act->row, column);
        text = ent_str_printf(q->a, q->st, "%.*s%s\xe2\x80\x9c%.*s\xe2\x80\x9d%s%.*s", ENT_FMT(text),
                              text.n ? ", " : "", ENT_FMT(act->words),
                              ent_str_is(frame, "-") ? "" : " with ",
                              ENT_FMT(ent_str_is(frame, "-") ? ENT_STR("") : frame));
    }
    return told > FRAMES_TOLD ? ent_str_printf(q->a, q->st, "%.*s and %u more", ENT_FMT(text),
                                               told - FRAMES_TOLD)
                              : text;
}

static ent_str why_not_told(const asking *q, ent_act_hit *hit)
{
    const ent_document *doc = q->r->doc;
    uint32_t sentence = doc->tokens.at[hit->trigger].sentence;
    uint8_t cls = doc->flows.at[doc->sentences.at[sentence].flow].cls;
    if (!ent_is_prose(doc, sentence))
        return ent_str_printf(q->a, q->st, "no event: a %s is not read for acts",
                              ent_line_class_name(cls));
    ent_act_parties(q->acts, q->r, q->quotes, hit);
    if (hit->sources.n == 0)
        return ENT_STR("no event: nobody known is named who does it");
    if (!hit->act->verb && hit->targets.n == 0)
        return ENT_STR("no event: a noun needs both parties, and nobody known is named to whom it is "
                       "done");
    if (ent_act_doubted(q->acts, q->r, hit, q->st))
        return ent_str_printf(q->a, q->st, "no event: the model of types holds that nothing is told: %.*s",
                              ENT_FMT(ent_act_reasons(q->acts, q->r, hit, ENT_STR("NONE"), q->st)));
    return ENT_STR("no event of its own: it is told by a meeting or by an act beside it");
}

static void consider(const asking *q, uint32_t token, ent_considerations *out)
{
    const ent_token *t = &q->r->doc->tokens.at[token];
    uint32_t word = ent_intern_find(q->acts->words, t->lemma);
    ent_act_hit hit = {0};
    if (word == ENT_NONE || (t->upos != ENT_UPOS_VERB && t->upos != ENT_UPOS_NOUN))
        return;
    ent_considered c = {.token = token, .event = event_at(q, token)};
    bool fires = ent_act_at(q->acts, q->r, token, &hit);
    if (hit.act)
        c.row = row_text(q, hit.act);
    if (c.event != ENT_NONE) {
        c.why = fires ? ENT_STR("event")
                      : ent_str_printf(q->a, q->st, "event by %.*s",
                                       ENT_FMT(q->events->at[c.event].rule));
    } else if (fires) {
        c.why = why_not_told(q, &hit);
    } else if (hit.act) {
        c.why = ENT_STR("no event: the row says so");
    } else {
        ent_str frames = frames_of(q, word, t->upos == ENT_UPOS_VERB);
        if (frames.n == 0)
            return;
        c.why = ent_str_printf(q->a, q->st, "no event: none of its frames stands here: %.*s",
                               ENT_FMT(frames));
    }
    ent_considered *slot = ENT_PUSH(q->a, out, q->st);
    if (slot)
        *slot = c;
}

void ent_acts_considered(const ent_acts *acts, const ent_reading *r, const ent_quotes *quotes,
                         const ent_events *events, uint32_t sentence, ent_considerations *out,
                         ent_status *st)
{
    const ent_sentence *s = &r->doc->sentences.at[sentence];
    asking q = {acts, r, quotes, events, r->doc->arena, st};
    for (uint32_t t = s->first; t < s->first + s->count && !ent_failed(st); t++)
        consider(&q, t, out);
}
