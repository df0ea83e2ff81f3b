/* frames.c - what follows a verb of speech, read from left to right.
 *
 *   urged   the two sides   to return to the table      WHOM_TO   content "to return ..."
 *   replied on Friday       that Paris recognised       THAT      content "that Paris ..."
 *   called for              a ceasefire                 PREP      content "a ceasefire"
 *   warned  Washington      “to refrain”                QUOTE     content "to refrain"
 *
 * The order of words says more than the tree here: long sentences of reports are where a parser
 * errs most, and the marks of a frame (that, to, a preposition, a quotation mark) are plain. The
 * tree is asked only where the words leave it open. */
#include "quote/work.h"

enum { FRAME_REACH = 28 };

static bool is_nominal(const ent_token *t)
{
    return t->upos == ENT_UPOS_NOUN || t->upos == ENT_UPOS_PROPN || t->upos == ENT_UPOS_PRON ||
           t->upos == ENT_UPOS_NUM || t->upos == ENT_UPOS_SYM;
}

bool ent_is_finite(const ent_token *t)
{
    if (t->upos == ENT_UPOS_AUX)
        return t->xpos != ENT_XPOS_VB && t->xpos != ENT_XPOS_VBG && t->xpos != ENT_XPOS_VBN;
    return t->upos == ENT_UPOS_VERB &&
           (t->xpos == ENT_XPOS_VBD || t->xpos == ENT_XPOS_VBZ || t->xpos == ENT_XPOS_VBP);
}

bool ent_begins_phrase(const ent_quote_work *w, uint32_t t)
{
    const ent_token *k = &w->tok[t];
    return is_nominal(k) || k->upos == ENT_UPOS_DET || k->upos == ENT_UPOS_ADJ ||
           k->rel == ENT_REL_CC_PRECONJ || (k->upos == ENT_UPOS_VERB && k->rel == ENT_REL_AMOD);
}

static bool in_phrase(const ent_quote_work *w, uint32_t t)
{
    const ent_token *k = &w->tok[t];
    if (ent_begins_phrase(w, t) || k->xpos == ENT_XPOS_POS || k->xpos == ENT_XPOS_HYPH)
        return true;
    return k->upos == ENT_UPOS_PUNCT && ent_word_is(w, t, "-");
}

uint32_t ent_phrase_end(const ent_quote_work *w, uint32_t token)
{
    uint32_t limit = ent_sentence_last(w, token);
    uint32_t end = token;
    for (uint32_t t = token + 1; t <= limit; t++) {
        const ent_token *k = &w->tok[t];
        if (ent_opens(w, t) != ENT_NONE)
            break;
        if (k->upos == ENT_UPOS_PRON && end == t - 1 && is_nominal(&w->tok[end]) &&
            k->xpos == ENT_XPOS_PRP)
            break; /* "told reporters he would" */
        if (ent_word_is(w, t, "that") && k->upos != ENT_UPOS_DET)
            break;
        bool opens = k->upos == ENT_UPOS_DET || k->xpos == ENT_XPOS_PRPS;
        if (opens && end == t - 1 && is_nominal(&w->tok[end]))
            break; /* "told reporters the talks", "called it a plot" */
        if (in_phrase(w, t)) {
            end = t;
            continue;
        }
        bool joins = ent_word_is(w, t, "of") || k->upos == ENT_UPOS_CCONJ;
        if (joins && t < limit && ent_begins_phrase(w, t + 1) &&
            !ent_is_finite(&w->tok[t + 1]) &&
            !(k->upos != ENT_UPOS_CCONJ && w->tok[t + 1].xpos == ENT_XPOS_VBG))
            continue;
        if (ent_word_is(w, t, ",") && t + 2 <= limit && ent_begins_phrase(w, t + 1) &&
            w->tok[t + 1].rel == ENT_REL_CONJ)
            continue;
        break;
    }
    return end;
}

/* The word that the phrase turns on: its last noun before an "of". */
static uint32_t phrase_head(const ent_quote_work *w, uint32_t first, uint32_t last)
{
    uint32_t head = first;
    for (uint32_t t = first; t <= last; t++) {
        if (ent_word_is(w, t, "of") && t > first)
            break;
        if (is_nominal(&w->tok[t]))
            head = t;
        if (t < last && w->tok[t + 1].upos == ENT_UPOS_CCONJ)
            break;
    }
    /* Names hang on their first word. */
    while (w->tok[head].rel == ENT_REL_FLAT && w->tok[head].head != ENT_NONE &&
           w->tok[head].head >= first && w->tok[head].head < head)
        head = w->tok[head].head;
    return head;
}

static bool is_infinitive_mark(const ent_quote_work *w, uint32_t t, uint32_t limit)
{
    if (t >= limit)
        return false;
    if ((ent_word_is(w, t, "not") || ent_word_is(w, t, "never")) && t + 1 < limit)
        t++;
    if (!ent_word_is(w, t, "to"))
        return false;
    uint32_t v = t + 1;
    while (v < limit && w->tok[v].upos == ENT_UPOS_ADV)
        v++;
    bool phrase = ent_begins_phrase(w, v);
    return w->tok[v].xpos == ENT_XPOS_VB || (w->tok[t].rel == ENT_REL_MARK && !phrase);
}

static bool is_question_word(const ent_quote_work *w, uint32_t t)
{
    static const char *const words[] = {"whether", "how",   "what", "why",
                                        "when",    "where", "which"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_word_is(w, t, words[i]))
            return true;
    return false;
}

/* Does a clause begin at the phrase first..last: is it the subject of a finite verb? */
static bool begins_clause(const ent_quote_work *w, const ent_said *s, uint32_t first,
                          uint32_t last, uint32_t limit)
{
    uint32_t t = last + 1;
    while (t < limit && w->tok[t].upos == ENT_UPOS_ADV)
        t++;
    if (t <= limit && ent_is_finite(&w->tok[t])) {
        bool reduced = w->tok[t].xpos == ENT_XPOS_VBD && w->tok[t].rel == ENT_REL_ACL;
        if (!reduced)
            return true;
    }
    /* A verb that takes no object: "said the movement planned to" is a clause, whatever the tag. */
    if (t <= limit && w->tok[t].xpos == ENT_XPOS_VBN && !(s->row.frames & ENT_FRAME_OBJECT))
        return true;
    uint32_t head = phrase_head(w, first, last);
    const ent_token *h = &w->tok[head];
    bool subject =
        h->rel == ENT_REL_NSUBJ || h->rel == ENT_REL_NSUBJ_PASS || h->rel == ENT_REL_EXPL;
    return subject && h->head != ENT_NONE && h->head > last && h->head <= limit &&
           h->head != s->verb && w->tok[h->head].rel != ENT_REL_ACL_RELCL;
}

/* Behind "on Friday", "in Dakar": the next token that is not part of it. */
static uint32_t behind_adjunct(const ent_quote_work *w, uint32_t t, uint32_t limit)
{
    if (w->tok[t].upos == ENT_UPOS_ADP || w->tok[t].upos == ENT_UPOS_SCONJ)
        t++;
    while (t <= limit && w->tok[t].upos == ENT_UPOS_ADP)
        t++;
    if (t <= limit && w->r->date_at[t] != ENT_NONE) {
        const ent_timex *d = &w->r->dates.at[w->r->date_at[t]];
        return d->last != ENT_NONE && d->last >= t ? d->last + 1 : t + 1;
    }
    return t <= limit && ent_begins_phrase(w, t) ? ent_phrase_end(w, t) + 1 : t;
}

/* The adverbs, dates and phrases that may stand between a verb and its complement. */
static bool is_adjunct(const ent_quote_work *w, uint32_t t)
{
    const ent_token *k = &w->tok[t];
    if (w->r->date_at[t] != ENT_NONE && k->upos != ENT_UPOS_PRON)
        return true;
    if (k->upos == ENT_UPOS_ADV)
        return !is_question_word(w, t);
    return k->upos == ENT_UPOS_ADP ||
           (k->upos == ENT_UPOS_SCONJ &&
            (ent_word_is(w, t, "after") || ent_word_is(w, t, "before")));
}

/* Preposition of the row at t: its number, prep_count when none. */
static uint32_t preposition(const ent_quote_work *w, const ent_speech_verb *v, uint32_t t)
{
    uint32_t i = 0;
    while (i < v->prep_count && !ent_str_eq_nocase(w->tok[t].form, v->preps[i]))
        i++;
    return i;
}

static void take_whom(const ent_quote_work *w, ent_said *s, uint32_t first, uint32_t last)
{
    uint32_t head = phrase_head(w, first, last);
    s->whom_count = 0;
    s->whom[s->whom_count++] = head;
    for (uint32_t t = head + 1; t <= last && s->whom_count < 8; t++)
        if (w->tok[t].rel == ENT_REL_CONJ && is_nominal(&w->tok[t]))
            s->whom[s->whom_count++] = t;
}

static bool found(ent_said *s, uint32_t frame, uint32_t first)
{
    s->frame = frame;
    s->content[0] = (ent_token_range){first, first};
    s->content_count = 1;
    return true;
}

/* "called on X to", "called for X", "pointed to X", "argued against X". */
static bool read_preposition(const ent_quote_work *w, ent_said *s, uint32_t t, uint32_t which,
                             uint32_t limit)
{
    const ent_speech_verb *v = &s->row;
    for (uint32_t i = which; i < v->prep_count; i++) {
        if (!ent_str_eq_nocase(v->preps[i], v->preps[which]) || t >= limit)
            continue;
        if (v->prep_to[i] && ent_begins_phrase(w, t + 1)) {
            uint32_t last = ent_phrase_end(w, t + 1);
            uint32_t to = last + 1;
            while (to < limit && is_adjunct(w, to) && !ent_word_is(w, to, "to"))
                to = behind_adjunct(w, to, limit);
            bool marked = to <= limit && ent_opens(w, to) != ENT_NONE;
            if (to <= limit && (marked || is_infinitive_mark(w, to, limit))) {
                take_whom(w, s, t + 1, last);
                s->cue_last = t;
                return found(s, ENT_FRAME_PREP_TO, to);
            }
        } else if (!v->prep_to[i] && !is_infinitive_mark(w, t, limit)) {
            s->cue_last = t;
            uint32_t n = t + 1;
            if (n < limit && w->tok[n].upos == ENT_UPOS_ADV && !ent_is_finite(&w->tok[n + 1]))
                n++; /* "called for urgently needed reforms" */
            if (ent_begins_phrase(w, n) || ent_opens(w, n) != ENT_NONE ||
                w->tok[n].xpos == ENT_XPOS_VBG || (n > t + 1 && w->tok[n].xpos == ENT_XPOS_VBN))
                return found(s, ENT_FRAME_PREP, t + 1);
        }
    }
    return false;
}

static bool as_follows(const ent_quote_work *w, uint32_t from, uint32_t limit)
{
    for (uint32_t t = from; t <= limit && t < from + 14; t++) {
        if (ent_word_is(w, t, "as"))
            return true;
        if (ent_word_is(w, t, ",") || ent_word_is(w, t, ";") || ent_is_finite(&w->tok[t]))
            return false;
    }
    return false;
}

/* "expressed concern about": the noun of attitude belongs to the cue when it stands bare. */
static bool read_attitude(const ent_quote_work *w, ent_said *s, uint32_t first, uint32_t limit)
{
    uint32_t noun = ENT_NONE;
    for (uint32_t t = first; t <= limit && t < first + 9; t++) {
        if (ent_quote_class_has(w, w->attitude_noun, t)) {
            noun = t;
            break;
        }
        if (!in_phrase(w, t) && w->tok[t].upos != ENT_UPOS_ADV && ent_opens(w, t) == ENT_NONE &&
            ent_closes(w, t) == ENT_NONE)
            break;
    }
    if (noun == ENT_NONE)
        return false;
    if (w->tok[first].upos != ENT_UPOS_DET && w->tok[first].xpos != ENT_XPOS_PRPS &&
        w->mark_at[noun] == ENT_NONE && noun < limit && first + 2 >= noun) {
        s->cue_last = noun;
        return found(s, ENT_FRAME_NOUN, noun + 1);
    }
    return found(s, ENT_FRAME_NOUN, first);
}

/* "called it unacceptable", "declared the road closed". */
static bool names_something(const ent_quote_work *w, const ent_said *s, uint32_t first,
                            uint32_t last, uint32_t limit)
{
    if (last < limit && (ent_opens(w, last + 1) != ENT_NONE || ent_begins_phrase(w, last + 1)))
        return w->r->date_at[last + 1] == ENT_NONE;
    bool pronoun = w->tok[first].xpos == ENT_XPOS_PRP;
    if (pronoun && last > first)
        return w->tok[first + 1].upos != ENT_UPOS_ADV;
    if (last > first && w->tok[last].upos == ENT_UPOS_ADJ && is_nominal(&w->tok[last - 1]))
        return true; /* "called the charges unfounded" */
    if (!pronoun && w->tok[phrase_head(w, first, last)].upos == ENT_UPOS_PRON)
        return false;
    for (uint32_t c = w->tok[s->verb].child; c != ENT_NONE; c = w->tok[c].sibling)
        if (w->tok[c].rel == ENT_REL_XCOMP && c > first && c < first + 20 &&
            w->tok[c].upos != ENT_UPOS_VERB)
            return true;
    return false;
}

/* "said many of those who fled had returned": a verb comes that no relative pronoun brings. */
static bool clause_later(const ent_quote_work *w, uint32_t from, uint32_t limit)
{
    for (uint32_t t = from; t <= limit && t < from + 30; t++) {
        if (ent_word_is(w, t, ";") || (t == from && w->tok[t].upos == ENT_UPOS_PUNCT))
            return false;
        bool relative = w->tok[t - 1].xpos == ENT_XPOS_WDT || w->tok[t - 1].xpos == ENT_XPOS_WP;
        bool verb = ent_is_finite(&w->tok[t]) ||
                    (w->tok[t].xpos == ENT_XPOS_VBN && is_nominal(&w->tok[t - 1]));
        if (verb && !relative && w->mark_at[t] == ENT_NONE)
            return true;
    }
    return false;
}

/* A noun phrase first..last behind the verb. 1: read; 0: nothing said; -1: go on behind it. */
static int read_phrase(const ent_quote_work *w, ent_said *s, uint32_t first, uint32_t last,
                       uint32_t limit, uint32_t *whom_first)
{
    uint32_t frames = s->row.frames;
    bool clausal = (frames & (ENT_FRAME_THAT | ENT_FRAME_WHOM_THAT)) != 0;
    if (clausal && begins_clause(w, s, first, last, limit))
        return found(s, ENT_FRAME_THAT, first);
    if (*whom_first != ENT_NONE && clausal && last < limit && ent_is_finite(&w->tok[last + 1]))
        return found(s, ENT_FRAME_THAT, *whom_first);
    if ((frames & ENT_FRAME_NAME) && names_something(w, s, first, last, limit))
        return found(s, ENT_FRAME_NAME, first);
    if ((frames & ENT_FRAME_AS) && as_follows(w, last + 1, limit))
        return found(s, ENT_FRAME_AS, first);
    if ((frames & ENT_FRAME_WHOM) && *whom_first == ENT_NONE) {
        take_whom(w, s, first, last);
        *whom_first = first;
        return -1;
    }
    if (w->tok[phrase_head(w, first, last)].rel == ENT_REL_OBL_UNMARKED)
        return -1; /* "this weekend" */
    if ((frames & ENT_FRAME_NOUN) && read_attitude(w, s, first, limit))
        return 1;
    if ((frames & ENT_FRAME_OBJECT) && *whom_first == ENT_NONE) {
        uint32_t who = w->r->marks[phrase_head(w, first, last)];
        if ((frames & ENT_FRAME_THING) && (who & (ENT_MARK_PERSON | ENT_MARK_STATE)))
            return 0; /* "welcomed Lula at the airport" */
        return found(s, ENT_FRAME_OBJECT, first);
    }
    if (*whom_first != ENT_NONE)
        return -1;
    bool only_clauses = !(frames & ~(uint32_t)(ENT_FRAME_THAT | ENT_FRAME_ASIDE));
    if (only_clauses && clause_later(w, first + 1, limit))
        return found(s, ENT_FRAME_THAT, first);
    return found(s, ENT_FRAME_WORDS, first);
}

/* Behind a comma that opens an insertion: "said, in this very room, that". */
static uint32_t behind_insertion(const ent_quote_work *w, uint32_t comma, uint32_t limit)
{
    for (uint32_t t = comma + 1; t < limit && t < comma + 16; t++)
        if (ent_word_is(w, t, ",")) {
            bool goes_on = ent_word_is(w, t + 1, "that") ||
                           is_infinitive_mark(w, t + 1, limit) ||
                           ent_opens(w, t + 1) != ENT_NONE;
            return goes_on ? t + 1 : ENT_NONE;
        } else if (ent_is_finite(&w->tok[t]) || w->mark_at[t] != ENT_NONE) {
            return ENT_NONE;
        }
    return ENT_NONE;
}

/* A colon at the end of the sentence or paragraph: the words follow there. */
static uint32_t opens_next(const ent_quote_work *w, uint32_t colon)
{
    uint32_t next = colon + 1;
    if (next >= w->doc->tokens.n || ent_opens(w, next) == ENT_NONE)
        return ENT_NONE;
    return ent_flow_of(w, next) <= ent_flow_of(w, colon) + 1 ? next : ENT_NONE;
}

static bool take_object_left(ent_said *s, uint32_t whom_first)
{
    if (whom_first == ENT_NONE || !(s->row.frames & ENT_FRAME_OBJECT))
        return false;
    s->whom_count = 0;
    return found(s, ENT_FRAME_OBJECT, whom_first);
}

/* "accused Mali of", "thanked them for": a preposition that brings the reason. A verb that takes
 * plain objects too has only "for", behind somebody: "condemned the war against Ukraine". */
static bool is_charge(const ent_quote_work *w, const ent_said *s, uint32_t t)
{
    static const char *const words[] = {"for", "of", "on", "over", "about", "against", "with"};
    if (s->row.frames & ENT_FRAME_OBJECT) {
        uint32_t who = w->r->marks[s->whom[0]];
        return ent_word_is(w, t, "for") &&
               (who & (ENT_MARK_ACTOR | ENT_MARK_PEOPLE | ENT_MARK_PRONOUN));
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_word_is(w, t, words[i]))
            return w->r->date_at[t] == ENT_NONE;
    return false;
}

/* One step at token t: 1 read, 0 nothing, -1 go on at *next. */
static int step(const ent_quote_work *w, ent_said *s, uint32_t t, uint32_t limit,
                uint32_t *whom_first, uint32_t *next)
{
    uint32_t frames = s->row.frames;
    const ent_token *k = &w->tok[t];
    bool whom = *whom_first != ENT_NONE;
    *next = t + 1;
    uint32_t m = ent_opens(w, t);
    if (m != ENT_NONE && ent_is_title(w, &w->marked.at[m]) && w->marked.at[m].close < limit) {
        *next = w->marked.at[m].close + 1;
        return -1;
    }
    if (m != ENT_NONE)
        return found(s, ENT_FRAME_QUOTE, t);
    if (ent_word_is(w, t, ",") || ent_word_is(w, t, ":")) {
        bool twice = t + 1 < limit && ent_str_eq(w->tok[t + 1].form, w->tok[t + 2].form);
        uint32_t next_mark = twice && ent_opens(w, t + 1) == ENT_NONE ? t + 2 : t + 1;
        uint32_t open = t < limit ? (ent_opens(w, next_mark) != ENT_NONE ? next_mark : ENT_NONE)
                        : ent_word_is(w, t, ":") ? opens_next(w, t)
                                                 : ENT_NONE;
        if (open != ENT_NONE) {
            s->direct = true;
            return found(s, ENT_FRAME_QUOTE, open);
        }
        *next = ent_word_is(w, t, ",") ? behind_insertion(w, t, limit) : ENT_NONE;
        return *next == ENT_NONE ? 0 : -1;
    }
    if (ent_word_is(w, t, "that")) {
        bool takes = (frames & ENT_FRAME_THAT) || ((frames & ENT_FRAME_WHOM_THAT) && whom);
        bool points = k->upos == ENT_UPOS_DET && (frames & ENT_FRAME_OBJECT) && t < limit &&
                      is_nominal(&w->tok[t + 1]);
        if (takes && !points)
            return found(s, ENT_FRAME_THAT, t);
        if (!(frames & ENT_FRAME_OBJECT))
            return 0;
    } else if (is_question_word(w, t)) {
        bool takes = (frames & ENT_FRAME_THAT) || ((frames & ENT_FRAME_WHOM_THAT) && whom);
        return takes ? found(s, ENT_FRAME_THAT, t) : 0;
    }
    if (is_infinitive_mark(w, t, limit)) {
        if (whom && (frames & ENT_FRAME_WHOM_TO))
            return found(s, ENT_FRAME_WHOM_TO, t);
        return !whom && (frames & ENT_FRAME_TO) ? found(s, ENT_FRAME_TO, t) : 0;
    }
    if (whom && (frames & ENT_FRAME_WHOM_FOR) && is_charge(w, s, t))
        return found(s, ENT_FRAME_WHOM_FOR, t);
    uint32_t which = preposition(w, &s->row, t);
    if (which < s->row.prep_count)
        return read_preposition(w, s, t, which, limit) ? 1 : 0;
    if (is_adjunct(w, t)) {
        *next = behind_adjunct(w, t, limit);
        return -1;
    }
    if (ent_begins_phrase(w, t)) {
        uint32_t last = ent_phrase_end(w, t);
        *next = last + 1;
        return read_phrase(w, s, t, last, limit, whom_first);
    }
    bool only_clauses = !(frames & ~(uint32_t)(ENT_FRAME_THAT | ENT_FRAME_ASIDE));
    if (only_clauses && k->xpos == ENT_XPOS_VBZ && k->upos == ENT_UPOS_VERB && t < limit &&
        clause_later(w, t + 1, limit))
        return found(s, ENT_FRAME_THAT, t); /* "says talks with Algeria have failed" */
    if (k->xpos == ENT_XPOS_VBG && (frames & (ENT_FRAME_GERUND | ENT_FRAME_OBJECT)) && !whom)
        return found(s, ENT_FRAME_GERUND, t);
    return 0;
}

bool ent_frame_behind(const ent_quote_work *w, ent_said *s)
{
    uint32_t limit = ent_sentence_last(w, s->verb);
    uint32_t whom_first = ENT_NONE;
    uint32_t t = s->row.last + 1;
    s->cue_last = s->row.last;
    while (t <= limit && t <= s->verb + FRAME_REACH) {
        uint32_t next = t + 1;
        int got = step(w, s, t, limit, &whom_first, &next);
        if (got > 0)
            return true;
        if (got == 0)
            break;
        t = next > t ? next : t + 1;
    }
    return take_object_left(s, whom_first);
}
