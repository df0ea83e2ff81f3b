/* pairs.c - the act between two marked actors: every act of the sentence is weighed by who stands in
 * its places and by how far it is from the path that joins the two in the tree. */
#include "plover/pairs.h"

enum { PATH_MAX_TOKENS = 48, FAR = 12, HEADS = 16, CLIMB = 8 };
/* An act that weighs less is a guess: neither mark stands where its row looks for parties. */
#define SURE 2.0

typedef struct weighing {
    const ent_acts *acts;
    const ent_reading *r;
    const ent_document *doc;
    uint32_t source, target;            /* heads of the marks, ENT_NONE */
    uint32_t path[PATH_MAX_TOKENS], length;
    uint32_t top;                       /* where the path turns down */
    uint32_t first, past;               /* tokens to look at */
} weighing;

/* ---- the marks and what joins them ------------------------------------------------------------- */

static uint32_t head_of(const ent_document *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; first != ENT_NONE && t <= last; t++) {
        uint32_t h = doc->tokens.at[t].head;
        if (h == ENT_NONE || h < first || h > last)
            return t;
    }
    return first;
}

static uint32_t ancestors(const ent_document *doc, uint32_t t, uint32_t out[PATH_MAX_TOKENS / 2])
{
    uint32_t n = 0;
    for (; t != ENT_NONE && n < PATH_MAX_TOKENS / 2; t = doc->tokens.at[t].head)
        out[n++] = t;
    return n;
}

/* From source up to the turn and down to target; of one mark alone, the mark. */
static void find_path(weighing *w)
{
    uint32_t up[PATH_MAX_TOKENS / 2], down[PATH_MAX_TOKENS / 2];
    uint32_t n = ancestors(w->doc, w->source, up), k = ancestors(w->doc, w->target, down);
    w->length = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < k; j++) {
            if (up[i] != down[j])
                continue;
            w->top = up[i];
            for (uint32_t a = 0; a <= i; a++)
                w->path[w->length++] = up[a];
            for (uint32_t b = j; b-- > 0;)
                w->path[w->length++] = down[b];
            return;
        }
    w->top = w->source != ENT_NONE ? w->source : w->target;
    if (w->top != ENT_NONE)
        w->path[w->length++] = w->top;
}

static bool on_path(const weighing *w, uint32_t token)
{
    for (uint32_t i = 0; i < w->length; i++)
        if (w->path[i] == token)
            return true;
    return false;
}

/* Steps of the tree from token to the path. */
static uint32_t distance(const weighing *w, uint32_t token)
{
    uint32_t steps = 0;
    for (uint32_t t = token; t != ENT_NONE && steps < FAR; t = w->doc->tokens.at[t].head, steps++)
        if (on_path(w, t))
            return steps;
    steps = 0;
    for (uint32_t t = w->top; t != ENT_NONE && steps < FAR; t = w->doc->tokens.at[t].head, steps++)
        if (t == token)
            return steps;
    return FAR;
}

/* Is token within the phrase of one of the heads? */
static bool under(const ent_document *doc, const uint32_t *heads, uint32_t n, uint32_t token)
{
    for (int i = 0; i < CLIMB && token != ENT_NONE; i++, token = doc->tokens.at[token].head)
        for (uint32_t k = 0; k < n; k++)
            if (heads[k] == token)
                return true;
    return false;
}

/* ---- weighing ------------------------------------------------------------------------------------ */

/* Does mark stand where the row looks for the other party? */
static bool in_slots(const weighing *w, const ent_act_hit *hit, uint32_t mark)
{
    uint32_t heads[HEADS];
    for (uint32_t i = 0; i < hit->act->slot_count && mark != ENT_NONE; i++) {
        uint32_t n = ent_act_heads(w->doc, hit->trigger, &hit->act->slots[i], heads, HEADS);
        if (under(w->doc, heads, n, mark))
            return true;
    }
    return false;
}

static double weight_of(const weighing *w, const ent_act_hit *hit)
{
    uint32_t heads[HEADS];
    uint32_t n = ent_subjects(w->doc, hit->trigger, heads, HEADS);
    bool source = under(w->doc, heads, n, w->source), target = in_slots(w, hit, w->target);
    bool reversed = under(w->doc, heads, n, w->target);
    uint32_t off = distance(w, hit->trigger);
    return 3.0 * source + 2.5 * target + (source && target) - 2.0 * (reversed && !source) -
           (double)off + 0.5 * hit->act->verb;
}

/* A meeting of the sentence tells CONSULT as surely as the marks take part in it. */
static double meeting_weight(const weighing *w, const ent_meetings *meetings, uint32_t sentence)
{
    double best = -2.0 * FAR;
    const uint32_t marks[2] = {w->source, w->target};
    for (uint32_t i = 0; i < meetings->n; i++) {
        const ent_meeting *m = &meetings->at[i];
        double weight = 0;
        if (m->sentence != sentence)
            continue;
        for (int k = 0; k < 2; k++) {
            const uint32_t *actors;
            uint32_t n = marks[k] == ENT_NONE ? 0 : ent_actors_at(w->r, marks[k], &actors);
            bool takes_part = false;
            for (uint32_t x = 0; x < n && !takes_part; x++)
                for (uint32_t p = 0; p < m->participants.n && !takes_part; p++)
                    takes_part = m->participants.at[p] == actors[x];
            weight += takes_part ? 2.5 : 0;
        }
        best = weight > best ? weight : best;
    }
    return best;
}

/* The last row of a word is the widest: what it means where no frame says more. */
static const ent_act *widest(const ent_acts *a, const ent_token *t)
{
    const ent_act *found = NULL;
    uint32_t word = ent_intern_find(a->words, t->lemma);
    bool verb = t->upos == ENT_UPOS_VERB;
    if (word == ENT_NONE || (!verb && t->upos != ENT_UPOS_NOUN))
        return NULL;
    for (uint32_t n = a->first.at[word]; n != ENT_NONE; n = a->acts.at[n].next) {
        const ent_act *act = &a->acts.at[n];
        if (act->verb == verb && act->rest.n == 0 && !ent_str_is(act->plover, "NONE"))
            found = act;
    }
    return found;
}

static void guess(const weighing *w, ent_pair_answer *out)
{
    uint32_t best = ENT_NONE;
    for (uint32_t t = w->first; t < w->past; t++) {
        const ent_act *act = widest(w->acts, &w->doc->tokens.at[t]);
        uint32_t off = act ? distance(w, t) : ENT_NONE;
        if (off < best) {
            best = off;
            *out = (ent_pair_answer){act->plover, t, true};
        }
    }
}

static void set_up(weighing *w, const ent_pair *pair)
{
    uint32_t marks[2] = {pair->s_first, pair->t_first};
    w->source = head_of(w->doc, pair->s_first, pair->s_last);
    w->target = head_of(w->doc, pair->t_first, pair->t_last);
    w->first = w->doc->tokens.n;
    w->past = 0;
    for (int i = 0; i < 2; i++) {
        if (marks[i] == ENT_NONE)
            continue;
        const ent_sentence *s = &w->doc->sentences.at[w->doc->tokens.at[marks[i]].sentence];
        w->first = s->first < w->first ? s->first : w->first;
        w->past = s->first + s->count > w->past ? s->first + s->count : w->past;
    }
    if (w->past == 0) {                 /* no mark: the whole row */
        w->first = 0;
        w->past = w->doc->tokens.n;
    }
    /* Who is marked acts, whether the lexicon knows the name or not. */
    if (w->source != ENT_NONE)
        w->r->marks[w->source] |= ENT_MARK_ACTOR;
    if (w->target != ENT_NONE)
        w->r->marks[w->target] |= ENT_MARK_ACTOR;
    find_path(w);
}

void ent_pair_code(const ent_acts *acts, const ent_reading *r, const ent_meetings *meetings,
                   const ent_pair *pair, bool abstain, ent_pair_answer *out)
{
    weighing w = {.acts = acts, .r = r, .doc = r->doc};
    *out = (ent_pair_answer){.plover = ENT_STR(""), .token = ENT_NONE};
    if (r->doc->tokens.n == 0 || !r->marks)
        return;
    set_up(&w, pair);
    double best = -1.0 * FAR;
    for (uint32_t t = w.first; t < w.past; t++) {
        ent_act_hit hit;
        double weight = ent_act_at(acts, r, t, &hit) ? weight_of(&w, &hit) : -2.0 * FAR;
        if (weight > best) {
            best = weight;
            *out = (ent_pair_answer){hit.act->plover, t, false};
        }
    }
    uint32_t sentence = r->doc->tokens.at[w.first].sentence;
    if (meeting_weight(&w, meetings, sentence) > best)
        *out = (ent_pair_answer){ENT_STR("CONSULT"), ENT_NONE, false};
    if (abstain && out->plover.n && best < SURE && out->token != ENT_NONE)
        *out = (ent_pair_answer){ENT_STR(""), ENT_NONE, false};
    if (out->plover.n == 0 && !abstain)
        guess(&w, out);
}
