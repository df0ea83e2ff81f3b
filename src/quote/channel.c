/* channel.c - where it was said, and for whom the speaker speaks.
 *
 *   said in a joint statement        joint-statement
 *   told reporters                   press-conference
 *   told Reuters                     wire: an outlet heard it
 *   tweeted                          social-media
 *   the text of the accord says      document
 *
 * Words are rows of lexicon/quotes/channels.tbl. Where the sentence tells nothing, the genre of a
 * document that is a statement, a read-out or a transcript does. A person speaks for the body of
 * its office, or for those on whose behalf it says so. */
#include "quote/work.h"

enum { NEAR = 24 };

/* The channel of a word read as a noun, a verb or a hearer. */
static ent_str row_of(const ent_quote_work *w, ent_str word, const char *as)
{
    char small[48];
    if (!w->channels || word.n == 0 || word.n > sizeof small)
        return (ent_str){0};
    for (size_t i = 0; i < word.n; i++)
        small[i] = (char)(word.p[i] >= 'A' && word.p[i] <= 'Z' ? word.p[i] + 32 : word.p[i]);
    uint32_t row = ent_table_find(w->channels, ent_str_of(small, word.n));
    ent_str ways = row == ENT_NONE ? (ent_str){0} : ent_table_at(w->channels, row, 2);
    while (ways.n)
        if (ent_str_is(ent_str_field(&ways, ';'), as))
            return ent_table_at(w->channels, row, 1);
    return (ent_str){0};
}

/* The channel of a noun: of the words before it too ("press release"), joint when it says so. */
static ent_str channel_of(const ent_quote_work *w, uint32_t t, const char *as)
{
    ent_str got = {0};
    bool with_before = t > 0 && w->tok[t - 1].sentence == w->tok[t].sentence &&
                       w->tok[t].rend - w->tok[t - 1].rstart < 48;
    if (with_before)
        got = row_of(w, ent_str_sub(w->doc->reading, w->tok[t - 1].rstart, w->tok[t].rend), as);
    if (got.n == 0)
        got = row_of(w, w->tok[t].lemma, as);
    if (got.n == 0)
        got = row_of(w, w->tok[t].form, as);
    if (ent_str_is(got, "statement"))
        for (uint32_t c = w->tok[t].child; c != ENT_NONE && c < t; c = w->tok[c].sibling)
            if (ent_word_is(w, c, "joint"))
                return ENT_STR("joint-statement");
    return got;
}

bool ent_begins_occasion(const ent_quote_work *w, uint32_t t)
{
    static const char *const occasions[] = {"press-conference", "briefing", "interview",
                                            "speech",           "statement", "social-media",
                                            "broadcast",        "letter"};
    if (!(ent_word_is(w, t, "in") || ent_word_is(w, t, "at") || ent_word_is(w, t, "during")) ||
        t + 1 > ent_sentence_last(w, t) || !ent_begins_phrase(w, t + 1))
        return false;
    uint32_t noun = t + 1, last = ent_phrase_end(w, t + 1);
    while (noun < last && w->tok[noun + 1].upos == ENT_UPOS_NOUN)
        noun++;
    while (noun < last && w->tok[noun].upos != ENT_UPOS_NOUN)
        noun++;
    ent_str got = channel_of(w, noun, "noun");
    for (size_t i = 0; i < sizeof occasions / sizeof *occasions; i++)
        if (ent_str_is(got, occasions[i]))
            return true;
    return ent_str_is(got, "joint-statement");
}

/* How the noun stands: "in a statement" as a noun, "to reporters" as a hearer; NULL otherwise. */
static const char *stands_as(const ent_quote_work *w, uint32_t verb, uint32_t noun)
{
    static const char *const places[] = {"in", "at", "on", "during", "via", "through",
                                         "by", "over", "from"};
    const ent_token *k = &w->tok[noun];
    if (k->head == verb && (k->rel == ENT_REL_OBJ || k->rel == ENT_REL_IOBJ))
        return ent_str_is(w->tok[verb].lemma, "tell") ? "hearer" : NULL;
    for (uint32_t c = k->child; c != ENT_NONE && c < noun; c = w->tok[c].sibling) {
        if (w->tok[c].rel != ENT_REL_CASE)
            continue;
        if (ent_word_is(w, c, "to") || ent_word_is(w, c, "before"))
            return "hearer";
        for (size_t i = 0; i < sizeof places / sizeof *places; i++)
            if (ent_word_is(w, c, places[i]))
                return "noun";
    }
    return NULL;
}

static ent_str channel_at(const ent_quote_work *w, uint32_t verb, uint32_t t, uint32_t number)
{
    if (w->said_at[t] == number || w->mark_at[t] != ENT_NONE ||
        (w->tok[t].upos != ENT_UPOS_NOUN && w->tok[t].upos != ENT_UPOS_PROPN))
        return (ent_str){0};
    const char *as = stands_as(w, verb, t);
    return as ? channel_of(w, t, as) : (ent_str){0};
}

/* "said in a statement", outside of what was said. */
static ent_str channel_around(const ent_quote_work *w, uint32_t verb, uint32_t number)
{
    uint32_t first = ent_sentence_first(w, verb), last = ent_sentence_last(w, verb);
    uint32_t from = verb - first > NEAR ? verb - NEAR : first;
    ent_str got = {0};
    for (uint32_t t = verb + 1; t <= last && t < verb + NEAR && got.n == 0; t++)
        got = channel_at(w, verb, t, number);
    for (uint32_t t = verb; t-- > from && got.n == 0;)
        got = channel_at(w, verb, t, number);
    return got;
}

static bool is_outlet(const ent_quote_work *w, uint32_t t)
{
    return (w->r->marks[t] & ENT_MARK_OUTLET) != 0;
}

/* "on behalf of the European Union" */
static void tell_behalf(ent_quote_work *w, uint32_t verb, ent_quote *q)
{
    uint32_t first = ent_sentence_first(w, verb), last = ent_sentence_last(w, verb);
    last = last - verb > NEAR ? verb + NEAR : last;
    for (uint32_t t = verb - first > NEAR ? verb - NEAR : first; t + 2 <= last; t++) {
        bool behalf = ent_word_is(w, t, "behalf") && ent_word_is(w, t + 1, "of");
        if (!behalf || w->mark_at[t] != ENT_NONE)
            continue;
        ent_quote found = {0};
        uint32_t end = ent_phrase_end(w, t + 2);
        for (uint32_t k = t + 2; k <= end && found.speakers.n == 0; k++)
            ent_add_actors_of(w, k, 1, &found, false);
        for (uint32_t i = 0; i < found.speakers.n; i++)
            ent_speaks_for(w, q, w->r->actors.at[found.speakers.at[i]].id);
        return;
    }
}

void ent_speaks_for(ent_quote_work *w, ent_quote *q, ent_str id)
{
    for (uint32_t i = 0; i < q->speaks_for.n; i++)
        if (ent_str_eq(q->speaks_for.at[i], id))
            return;
    ent_str *slot = id.n ? ENT_PUSH(w->a, &q->speaks_for, w->st) : NULL;
    if (slot)
        *slot = id;
}

void ent_tell_channel(ent_quote_work *w, const ent_said *s, ent_quote *q)
{
    uint32_t number = (uint32_t)(q - w->out->at);
    tell_behalf(w, s->verb, q);
    q->channel = channel_around(w, s->verb, number);
    for (uint32_t i = 0; i < s->whom_count && q->channel.n == 0; i++)
        q->channel = is_outlet(w, s->whom[i]) ? ENT_STR("wire") : channel_of(w, s->whom[i], "hearer");
    if (q->channel.n == 0)
        q->channel = row_of(w, w->tok[s->verb].lemma, "verb");
    for (uint32_t i = 0; i < s->subject_count && q->channel.n == 0; i++)
        if (ent_str_starts(q->qtype, ENT_STR("document")))
            q->channel = channel_of(w, s->subjects[i], "noun");
    if (q->channel.n == 0 && q->origin.n) {
        size_t at = q->origin.n;
        while (at > 0 && q->origin.p[at - 1] != ' ')
            at--;
        bool joint = ent_str_starts(q->origin, ENT_STR("joint "));
        q->channel = row_of(w, ent_str_sub(q->origin, at, q->origin.n), "noun");
        if (joint && ent_str_is(q->channel, "statement"))
            q->channel = ENT_STR("joint-statement");
    }
}

static ent_str of_genre(ent_str genre)
{
    if (ent_str_is(genre, "statement"))
        return ENT_STR("statement");
    if (ent_str_is(genre, "readout"))
        return ENT_STR("read-out");
    return ent_str_is(genre, "transcript") ? ENT_STR("transcript") : (ent_str){0};
}

/* What the document tells of all its quotations: its own genre, the offices of the speakers. */
void ent_tell_circumstances(ent_quote_work *w)
{
    for (uint32_t i = 0; i < w->out->n; i++) {
        ent_quote *q = &w->out->at[i];
        if (ent_str_is(q->qtype, "term") || ent_str_is(q->qtype, "title"))
            continue;
        if (q->channel.n == 0)
            q->channel = of_genre(w->doc->genre);
        if (q->speaks_for.n)
            continue;
        for (uint32_t k = 0; k < q->speakers.n; k++) {
            const ent_actor *a = &w->r->actors.at[q->speakers.at[k]];
            for (uint32_t r = 0; a->kind == ENT_KIND_PERSON && r < a->roles.n; r++)
                if (!a->roles.at[r].former && a->roles.at[r].org.n) {
                    ent_speaks_for(w, q, a->roles.at[r].org);
                    break;
                }
        }
    }
}
