/* label.c - labels a marked pair: the model's type, the modality of its act, the single label. */
#include "plover/label.h"

ent_str ent_pair_fold(const ent_acts *acts, ent_str type, ent_str modality, bool will)
{
    bool later = ent_str_is(modality, "planned") || ent_str_is(modality, "conditional");
    bool refused = ent_str_is(modality, "negated") && will;
    unsigned quad = ent_act_quad(acts, type);
    if (quad == 4)
        return later ? ENT_STR("THREATEN") : type;
    if (quad == 1 || quad == 2)
        return refused ? ENT_STR("REJECT") : later ? ENT_STR("AGREE") : type;
    return type;
}

/* The verb above a token. */
static uint32_t governor(const ent_document *doc, uint32_t token)
{
    for (int i = 0; i < 6 && token != ENT_NONE; i++) {
        if (doc->tokens.at[token].upos == ENT_UPOS_VERB)
            return token;
        token = doc->tokens.at[token].head;
    }
    return ENT_NONE;
}

static bool above(const ent_document *doc, uint32_t act, uint32_t token)
{
    for (int i = 0; i < 8 && token != ENT_NONE; i++, token = doc->tokens.at[token].head)
        if (token == act)
            return true;
    return false;
}

/* The act of that type whose phrase holds the mark, else the first of that type. */
static uint32_t act_of(const ent_acts *acts, const ent_reading *r, const ent_pair *pair,
                       ent_str type, ent_act_hit *hit)
{
    const ent_document *doc = r->doc;
    uint32_t mark = pair->t_first != ENT_NONE ? pair->t_first : pair->s_first;
    if (mark == ENT_NONE)
        return ENT_NONE;
    const ent_sentence *s = &doc->sentences.at[doc->tokens.at[mark].sentence];
    uint32_t any = ENT_NONE;
    ent_act_hit found;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        if (!ent_act_at(acts, r, t, &found) || !ent_str_eq(found.act->plover, type))
            continue;
        if (any == ENT_NONE || above(doc, t, mark))
            *hit = found;
        if (above(doc, t, mark))
            return t;
        any = any == ENT_NONE ? t : any;
    }
    return any;
}

/* A negation of will: "will not", "cannot". */
static bool has_will(const ent_acts *a, const ent_document *doc, uint32_t verb)
{
    const ent_token *tok = doc->tokens.at;
    uint32_t first = verb == ENT_NONE ? ENT_NONE : tok[verb].child;
    for (uint32_t c = first; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_AUX && ent_act_word_is(a, doc, c, ENT_WORDS_WILL))
            return true;
    return false;
}

static ent_str time_word(ent_time t)
{
    switch (t) {
    case ENT_TIME_FUTURE: return ENT_STR("planned");
    case ENT_TIME_CONDITIONAL: return ENT_STR("conditional");
    case ENT_TIME_HYPOTHETICAL: return ENT_STR("hypothetical");
    default: return ENT_STR("past");
    }
}

static bool fits(ent_str cell, ent_str value)
{
    return ent_str_is(cell, "-") || ent_str_eq(cell, value);
}

/* The type as published sets have it, by table plover-published. */
static ent_str published(const ent_acts *acts, const ent_act *act)
{
    const ent_table *t = ent_lexicon_table(acts->lexicon, ENT_STR("plover-published"));
    for (uint32_t row = 0; t && row < ent_table_count(t); row++)
        if (fits(ent_table_at(t, row, 0), act->plover) && fits(ent_table_at(t, row, 1), act->mode) &&
            fits(ent_table_at(t, row, 2), act->cameo))
            return ent_table_at(t, row, 3);
    return act->plover;
}

static void find_modality(const ent_acts *acts, const ent_reading *r, const ent_pair *pair,
                          ent_pair_labelled *out)
{
    ent_act_hit hit;
    uint32_t verb = act_of(acts, r, pair, out->type, &hit);
    out->told = verb != ENT_NONE;
    if (verb != ENT_NONE) {
        out->modality = ent_act_modality(acts, r, &hit);
    } else {
        verb = governor(r->doc, ent_pair_head(r->doc, pair->t_first, pair->t_last));
        if (verb == ENT_NONE)
            verb = governor(r->doc, ent_pair_head(r->doc, pair->s_first, pair->s_last));
        out->modality = verb == ENT_NONE                ? ENT_STR("past")
                        : ent_is_negated(r->doc, verb) ? ENT_STR("negated")
                                                       : time_word(ent_verb_time(r->doc, verb));
    }
    ent_str type = out->told ? published(acts, hit.act) : out->type;
    out->single = ent_pair_fold(acts, type, out->modality, has_will(acts, r->doc, verb));
}

void ent_pair_label(const ent_linear *m, const ent_acts *acts, const ent_reading *r,
                   const ent_pair *pair, ent_pair_labelled *out, ent_status *st)
{
    double odds[ENT_PLOVER_TYPES];
    unsigned best = 0;
    memset(out, 0, sizeof *out);
    ent_pair_score(m, acts, r, pair, odds, st);
    for (unsigned k = 1; k + 1 < ENT_PLOVER_TYPES; k++)
        if (odds[k] > odds[best])
            best = k;
    out->type = ent_str_z(ent_plover_type(best));
    out->score = odds[best];
    find_modality(acts, r, pair, out);
}
