/* nouns.c - reports without a verb of speech: "Blinken's suggestions that ...", "according to
 * the ministry", "in the words of Borrell". Rules of lexicon/quotes/quotes.rule find them; the
 * rule's `content` tells where what was said stands:
 *   clause   behind the noun, from that or to on
 *   around   the rest of the sentence */
#include "quote/work.h"

static uint32_t clause_behind(const ent_quote_work *w, uint32_t noun)
{
    uint32_t end = ent_sentence_last(w, noun);
    for (uint32_t t = noun + 1; t <= end && t < noun + 12; t++) {
        if (ent_word_is(w, t, "that")) /* not "the claim that surprised Paris" */
            return t < end && !ent_is_finite(&w->tok[t + 1]) ? t : ENT_NONE;
        if (ent_word_is(w, t, "to") && t < end && w->tok[t + 1].xpos == ENT_XPOS_VB)
            return t;
        if (w->tok[t].upos == ENT_UPOS_VERB || w->tok[t].upos == ENT_UPOS_PUNCT)
            return ENT_NONE;
    }
    return ENT_NONE;
}

/* A clause that is the subject of a later verb ends before it: "suggestions that the problem
 * requires involvement indicates that ...". */
static uint32_t before_main_verb(const ent_quote_work *w, uint32_t noun, uint32_t first,
                                 uint32_t end)
{
    uint32_t head = w->tok[noun].head;
    if (head == ENT_NONE || head <= first || head > end)
        return end;
    bool subject = w->tok[noun].rel == ENT_REL_NSUBJ || w->tok[noun].rel == ENT_REL_NSUBJ_PASS;
    uint32_t t = head;
    while (t > first &&
           (w->tok[t - 1].upos == ENT_UPOS_AUX || w->tok[t - 1].upos == ENT_UPOS_ADV))
        t--;
    return subject && t > first ? t - 1 : end;
}

static bool read_clause(ent_quote_work *w, ent_said *s)
{
    uint32_t first = clause_behind(w, s->verb);
    if (first == ENT_NONE || w->said_at[s->verb] != ENT_NONE)
        return false;
    s->frame = ENT_FRAME_THAT;
    uint32_t end = before_main_verb(w, s->verb, first, ent_content_end(w, s, first));
    s->content[0] = (ent_token_range){first, end};
    s->content_count = 1;
    return true;
}

/* The first token of "according", "in the words"; the source phrase ends at *last. */
static uint32_t phrase_edges(const ent_quote_work *w, const ent_said *s, uint32_t *last)
{
    uint32_t first = s->verb, end = ent_sentence_last(w, first);
    uint32_t from = ent_sentence_first(w, first);
    while (first > from &&
           (w->tok[first - 1].upos == ENT_UPOS_DET || w->tok[first - 1].upos == ENT_UPOS_ADJ ||
            w->tok[first - 1].xpos == ENT_XPOS_POS || w->tok[first - 1].xpos == ENT_XPOS_PRPS ||
            w->tok[first - 1].upos == ENT_UPOS_PROPN || ent_word_is(w, first - 1, "in")))
        first--;
    uint32_t t = s->subjects[0] > s->verb ? s->subjects[0] : s->verb;
    *last = ent_phrase_end(w, t);
    /* Appositions and relative clauses of the source up to a comma or the end. */
    while (*last < end && !ent_word_is(w, *last + 1, ",") &&
           w->tok[*last + 1].upos != ENT_UPOS_PUNCT)
        (*last)++;
    return first;
}

static bool read_around(ent_quote_work *w, ent_said *s)
{
    uint32_t last, begin = ent_sentence_first(w, s->verb), end = ent_sentence_last(w, s->verb);
    uint32_t first = phrase_edges(w, s, &last);
    while (end > last && w->tok[end].upos == ENT_UPOS_PUNCT && ent_closes(w, end) == ENT_NONE)
        end--;
    s->frame = ENT_FRAME_ASIDE;
    s->subject = (ent_token_range){first, last};
    bool leads = first <= begin + 1;
    bool middle = !leads && last + 2 < end && ent_word_is(w, last + 1, ",");
    s->content_count = 0;
    if (leads || (middle && ent_word_is(w, first - 1, ","))) {
        if (last + 2 > end)
            return false;
        s->content[s->content_count++] = (ent_token_range){last + 1, end};
    } else {
        s->content[s->content_count++] = (ent_token_range){begin, first - 1};
    }
    return true;
}

/* "according to", as a cue, goes to the word behind it. */
static void tell_cue(const ent_quote_work *w, ent_said *s)
{
    s->cue_last = s->verb;
    if (s->verb + 1 <= ent_sentence_last(w, s->verb) && ent_word_is(w, s->verb + 1, "to") &&
        s->frame == ENT_FRAME_ASIDE)
        s->cue_last = s->verb + 1;
}

static void read_match(ent_quote_work *w, const ent_match *m, uint32_t sentence)
{
    ent_said s = {
        .verb = m->trigger,
        .subject = {ENT_NONE, ENT_NONE},
        .row = {.verb = w->tok[m->trigger].lemma, .cls = ENT_STR("noun"), .last = m->trigger}};
    ent_str where = ent_rule_value(m->rule, ENT_STR("content"));
    if (where.n == 0 || w->mark_at[m->trigger] != ENT_NONE)
        return;
    for (uint32_t i = 0; i < m->capture_count && s.subject_count < ENT_SAID_WHO; i++)
        if (ent_str_is(m->captures[i].name, "who"))
            s.subjects[s.subject_count++] = m->captures[i].token;
    bool text = false;
    if (s.subject_count == 0 || (!ent_can_speak(w, &s, &text) && !w->wide))
        return;
    bool around = ent_str_is(where, "around");
    /* The verb of the sentence says more than its source: it has the record already. */
    if (around && !w->wide && w->last.quote != ENT_NONE && w->last.sentence == sentence)
        return;
    if (!(around ? read_around(w, &s) : read_clause(w, &s)))
        return;
    tell_cue(w, &s);
    ent_quote *q = ent_quote_add(w, &s);
    if (!q)
        return;
    ent_name_speakers(w, &s, text, q);
    s.subject.first = ENT_NONE;
    ent_tell_source(w, &s, q);
    ent_tell_channel(w, &s, q);
    q->rule = ent_rule_name(m->rule);
    q->rule_place = ent_str_printf(w->a, w->st, "%.*s:%u", ENT_FMT(ent_rule_file(m->rule)),
                                   ent_rule_line(m->rule));
    q->score = q->speakers.n ? 0.8 : 0.6;
    w->last = (ent_last_said){(uint32_t)(q - w->out->at), ent_flow_of(w, s.verb), sentence,
                              s.verb, text};
}

void ent_read_noun_cues(ent_quote_work *w, uint32_t sentence)
{
    ent_matches matches = {0};
    ent_rules_match(w->r->lexicon, ENT_STR("quote"), w->doc, sentence, w->r->marks, &matches,
                    w->st);
    for (uint32_t i = 0; i < matches.n && !ent_failed(w->st); i++)
        read_match(w, &matches.at[i], sentence);
}
