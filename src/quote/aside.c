/* aside.c - "he said" behind or inside what was said.
 *
 *   “Guyana is not the aggressor,” Mr Ali told a news conference.     subject before the verb
 *   “I write this as a hostage,” said Bazoum, who ...                 subject behind it
 *   Only the heads of state would decide, he added.                   without marks
 *   The talks, she said, had failed.                                  in the middle
 *
 * The words between the mark or comma and the verb must be a subject and nothing else: no verb,
 * no conjunction that would make the clause the reporter's own. */
#include "quote/work.h"

enum { SUBJECT_REACH = 40 };

static bool is_comma(const ent_quote_work *w, uint32_t t)
{
    return ent_word_is(w, t, ",");
}

/* Ends a search to the left for the subject's first word. */
static bool is_wall(const ent_quote_work *w, uint32_t t)
{
    const ent_token *k = &w->tok[t];
    bool name = k->xpos == ENT_XPOS_NNP || k->xpos == ENT_XPOS_NNPS; /* "United" */
    if (w->mark_at[t] != ENT_NONE || (k->upos == ENT_UPOS_VERB && !name))
        return true;
    if (k->upos == ENT_UPOS_SCONJ)
        return true;
    if (k->upos == ENT_UPOS_PUNCT)
        return !ent_word_is(w, t, "-") && !ent_word_is(w, t, "'") && !ent_word_is(w, t, "’") &&
               !ent_word_is(w, t, "(") && !ent_word_is(w, t, ")");
    return k->upos == ENT_UPOS_CCONJ && (t == 0 || is_comma(w, t - 1));
}

typedef struct left_side {
    ent_token_range subject; /* first ENT_NONE: none */
    uint32_t wall;           /* token before it: mark, comma; ENT_NONE at the start */
} left_side;

/* The subject before verb, as far as plain words go. With `over_commas` also over appositions
 * ("Musah, the commissioner, said") as long as no verb comes. */
static left_side look_left(const ent_quote_work *w, uint32_t verb, bool over_commas)
{
    left_side side = {{ENT_NONE, ENT_NONE}, ENT_NONE};
    uint32_t first = ent_sentence_first(w, verb);
    uint32_t t = verb;
    while (t > first &&
           (w->tok[t - 1].upos == ENT_UPOS_AUX || w->tok[t - 1].upos == ENT_UPOS_ADV ||
            w->tok[t - 1].upos == ENT_UPOS_PART))
        t--;
    if (over_commas && t > first && is_comma(w, t - 1))
        t--; /* the comma that closes an apposition */
    uint32_t last = t;
    while (t > first && verb - t < SUBJECT_REACH &&
           (!is_wall(w, t - 1) || (over_commas && is_comma(w, t - 1) && t - 1 > first &&
                                   w->mark_at[t - 2] == ENT_NONE)))
        t--;
    if (t < last && w->tok[t].upos != ENT_UPOS_CCONJ) {
        side.subject = (ent_token_range){t, last - 1};
        while (side.subject.last > t && is_comma(w, side.subject.last))
            side.subject.last--;
    }
    if (t > 0 && ent_flow_of(w, t - 1) == ent_flow_of(w, verb))
        side.wall = t - 1;
    return side;
}

/* The subject behind an inverted verb: "said Kim". */
static ent_token_range look_right(const ent_quote_work *w, uint32_t verb)
{
    uint32_t next = verb + 1;
    if (next > ent_sentence_last(w, verb) || w->r->date_at[next] != ENT_NONE ||
        !(ent_begins_phrase(w, next) || (w->r->marks[next] & ENT_MARK_ACTOR)))
        return (ent_token_range){ENT_NONE, ENT_NONE};
    return (ent_token_range){next, ent_phrase_end(w, next)};
}

/* Marked words that close at the wall before a verb or its subject. */
static uint32_t marked_at_wall(const ent_quote_work *w, uint32_t wall)
{
    if (wall == ENT_NONE)
        return ENT_NONE;
    uint32_t close = is_comma(w, wall) && wall > 0 ? wall - 1 : wall;
    uint32_t m = ent_closes(w, close);
    if (m == ENT_NONE)
        return ENT_NONE;
    const ent_marked *q = &w->marked.at[m];
    bool stop = w->tok[q->last].upos == ENT_UPOS_PUNCT && !ent_word_is(w, q->last, ")");
    return stop || close != wall ? m : ENT_NONE;
}

/* "which the U.S. asked for" has no room for an aside. */
static bool is_relative(const ent_quote_work *w, ent_token_range subject)
{
    const ent_token *f = &w->tok[subject.first];
    return f->xpos == ENT_XPOS_WDT || f->xpos == ENT_XPOS_WP;
}

uint32_t ent_marked_before(const ent_quote_work *w, ent_said *s)
{
    uint32_t first = ent_sentence_first(w, s->verb);
    if (s->verb > 0 && s->verb >= first) {
        uint32_t before = s->verb - 1;
        uint32_t m = s->verb > first || first > 0 ? marked_at_wall(w, before) : ENT_NONE;
        ent_token_range right = look_right(w, s->row.last);
        if (m != ENT_NONE && right.first != ENT_NONE &&
            ent_flow_of(w, before) == ent_flow_of(w, s->verb)) {
            s->subject = right;
            return m;
        }
    }
    for (int over = 0; over < 2; over++) {
        left_side left = look_left(w, s->verb, over);
        uint32_t m = marked_at_wall(w, left.wall);
        if (m != ENT_NONE && left.subject.first != ENT_NONE && !is_relative(w, left.subject)) {
            s->subject = left.subject;
            return m;
        }
    }
    return ENT_NONE;
}

static bool has_finite(const ent_quote_work *w, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (ent_is_finite(&w->tok[t]))
            return true;
    return false;
}

/* Behind the verb in the middle of a clause comes the clause's own verb, at once. */
static bool goes_on(const ent_quote_work *w, uint32_t first, uint32_t last)
{
    while (first < last && w->tok[first].upos == ENT_UPOS_ADV)
        first++;
    return (w->tok[first].upos == ENT_UPOS_VERB && w->tok[first].xpos != ENT_XPOS_VBG) ||
           w->tok[first].upos == ENT_UPOS_AUX;
}

/* Behind the verb stands nothing but time, place and circumstance up to a comma or the end.
 * *stop: that comma, or the sentence's last token. */
static bool only_circumstance(const ent_quote_work *w, uint32_t from, uint32_t *stop)
{
    uint32_t end = ent_sentence_last(w, from);
    for (uint32_t t = from; t <= end; t++) {
        const ent_token *k = &w->tok[t];
        if (is_comma(w, t)) {
            *stop = t;
            return true;
        }
        if (t == end && ent_opens(w, t) != ENT_NONE)
            break; /* the mark of the next sentence */
        if (ent_is_finite(k) || w->mark_at[t] != ENT_NONE)
            return false;
        if (k->upos == ENT_UPOS_PUNCT && t < end &&
            (ent_word_is(w, t, ":") || ent_word_is(w, t, ";")))
            return false;
    }
    *stop = end;
    return true;
}

static void add_content(ent_said *s, uint32_t first, uint32_t last)
{
    if (s->content_count < ENT_SAID_PIECES)
        s->content[s->content_count++] = (ent_token_range){first, last};
}

/* "..., he said, adding that", "..., they said on Friday, after five days of talks" */
static bool is_circumstance(const ent_quote_work *w, uint32_t t)
{
    static const char *const words[] = {"after", "as", "when", "while", "before", "since"};
    if (w->tok[t].xpos == ENT_XPOS_VBG || w->tok[t].upos == ENT_UPOS_ADP)
        return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_word_is(w, t, words[i]))
            return true;
    return false;
}

bool ent_aside(const ent_quote_work *w, ent_said *s)
{
    uint32_t first = ent_sentence_first(w, s->verb), end = ent_sentence_last(w, s->verb);
    left_side left = look_left(w, s->verb, false);
    ent_token_range subject = left.subject;
    uint32_t comma = left.wall;
    uint32_t behind = s->row.last + 1;
    if (subject.first == ENT_NONE || subject.last >= s->verb) {
        subject = look_right(w, s->row.last);
        comma = s->verb > first ? s->verb - 1 : ENT_NONE;
        if (subject.first == ENT_NONE)
            return false;
        behind = subject.last + 1;
    }
    if (comma == ENT_NONE || comma <= first || !is_comma(w, comma) || is_relative(w, subject) ||
        w->tok[s->verb].rel == ENT_REL_ACL)
        return false;
    uint32_t stop = end;
    if (behind <= end && !only_circumstance(w, behind, &stop))
        return false;
    bool middle = stop < end;
    uint32_t last = end;
    while (last > stop && w->tok[last].upos == ENT_UPOS_PUNCT)
        last--;
    bool clause_before = has_finite(w, first, comma - 1);
    bool clause_behind =
        middle && (has_finite(w, stop + 1, last) || goes_on(w, stop + 1, last));
    if (!clause_before && !clause_behind)
        return false;
    if (middle && clause_before && is_circumstance(w, stop + 1))
        middle = false;
    for (uint32_t t = first; t < comma; t++)
        if ((ent_word_is(w, t, ";") || ent_word_is(w, t, ":")) && t + 2 < comma)
            first = t + 1;
    s->content_count = 0;
    add_content(s, first, comma - 1);
    if (middle && last > stop)
        add_content(s, stop + 1, last);
    s->subject = subject;
    s->aside = true;
    s->frame = ENT_FRAME_ASIDE;
    s->cue_last = s->row.last;
    return true;
}
