/* read.c - reads the quotations of a document: every verb of speech is asked, in text order,
 * what was said and by whom. */
#include "quote/work.h"

static bool has_child(const ent_quote_work *w, uint32_t t, ent_rel rel)
{
    for (uint32_t c = w->tok[t].child; c != ENT_NONE; c = w->tok[c].sibling)
        if (w->tok[c].rel == rel)
            return true;
    return false;
}

static uint32_t mark_of(const ent_quote_work *w, uint32_t t)
{
    for (uint32_t c = w->tok[t].child; c != ENT_NONE && c < t; c = w->tok[c].sibling)
        if (w->tok[c].rel == ENT_REL_MARK)
            return c;
    return ENT_NONE;
}

/* "..., and underscored": the verb follows a conjunction at once and has no room for a subject. */
static bool is_joined(const ent_quote_work *w, uint32_t verb)
{
    uint32_t t = verb, first = ent_sentence_first(w, verb);
    while (t > first &&
           (w->tok[t - 1].upos == ENT_UPOS_ADV || w->tok[t - 1].upos == ENT_UPOS_AUX))
        t--;
    return t > first && w->tok[t - 1].upos == ENT_UPOS_CCONJ;
}

/* Did somebody say it, or is it only wished, denied, expected? */
static bool is_said(const ent_quote_work *w, const ent_said *s)
{
    uint32_t v = s->verb;
    const ent_token *k = &w->tok[v];
    uint32_t mark = mark_of(w, v);
    if (w->wide)
        return k->rel != ENT_REL_AMOD && k->rel != ENT_REL_COMPOUND;
    if (ent_is_negated(w->doc, v) && !ent_str_is(s->row.cls, "refuse"))
        return false;
    bool alone = !has_child(w, v, ENT_REL_NSUBJ) && !has_child(w, v, ENT_REL_AUX);
    switch (k->xpos) {
    case ENT_XPOS_VBD: /* "Asked whether it would help, she said" */
        if (k->rel == ENT_REL_ADVCL && alone && v == ent_sentence_first(w, v))
            return false;
        break;
    case ENT_XPOS_VB:
        if (mark != ENT_NONE && ent_word_is(w, mark, "to"))
            return false;
        if (is_joined(w, v) && w->last.quote != ENT_NONE && w->last.sentence == k->sentence &&
            w->tok[w->last.verb].xpos == ENT_XPOS_VBP)
            return true; /* "They underline that ..., and express support" */
        return has_child(w, v, ENT_REL_AUX) && ent_verb_time(w->doc, v) == ENT_TIME_PAST;
    case ENT_XPOS_VBG:
        if (k->rel == ENT_REL_AMOD || k->rel == ENT_REL_COMPOUND || k->rel == ENT_REL_NSUBJ ||
            k->rel == ENT_REL_OBJ)
            return false;
        if (k->rel == ENT_REL_ROOT && alone) /* "Recalling its resolutions," */
            return false;
        return mark == ENT_NONE || ent_word_is(w, mark, "by") ||
               ent_word_is(w, mark, "while") || ent_word_is(w, mark, "after");
    case ENT_XPOS_VBN:
        if (k->rel == ENT_REL_AMOD ||
            (k->rel == ENT_REL_XCOMP && !has_child(w, v, ENT_REL_AUX)))
            return false;
        break;
    default: break;
    }
    if (k->xpos == ENT_XPOS_VBG)
        return true;
    ent_time time = ent_verb_time(w->doc, v);
    if (mark != ENT_NONE && ent_word_is(w, mark, "if"))
        return false;
    return time == ENT_TIME_PAST || time == ENT_TIME_PRESENT || time == ENT_TIME_NONE;
}

/* ---- the subject ------------------------------------------------------------------------- */

/* First token of the part of the sentence that the verb stands in: parts end at semicolons. */
static uint32_t part_first(const ent_quote_work *w, uint32_t verb)
{
    uint32_t t = verb, first = ent_sentence_first(w, verb);
    while (t > first && !ent_word_is(w, t - 1, ";"))
        t--;
    return t;
}

/* Where the tree gives no subject: the first actor of the sentence that no preposition governs. */
static bool first_actor(const ent_quote_work *w, ent_said *s)
{
    for (uint32_t t = part_first(w, s->verb); t < s->verb; t++) {
        if (w->mark_at[t] != ENT_NONE || !(w->r->marks[t] & ENT_MARK_ACTOR))
            continue;
        uint32_t rel = w->tok[t].rel;
        if (rel == ENT_REL_OBL || rel == ENT_REL_NMOD || rel == ENT_REL_NMOD_POSS ||
            rel == ENT_REL_AMOD || rel == ENT_REL_COMPOUND || rel == ENT_REL_OBL_AGENT)
            continue;
        s->subjects[s->subject_count++] = t;
        return true;
    }
    return false;
}

/* A subject before a semicolon is another clause's, when this one names an actor. */
static void keep_to_part(const ent_quote_work *w, ent_said *s)
{
    uint32_t from = part_first(w, s->verb), first = ent_sentence_first(w, s->verb);
    ent_said other = {.verb = s->verb};
    if (s->subject_count == 0 || s->subjects[0] < first || s->subjects[0] >= from ||
        !first_actor(w, &other))
        return;
    s->subjects[0] = other.subjects[0];
    s->subject_count = 1;
}

/* "It was agreed that" */
static bool is_impersonal(const ent_quote_work *w, uint32_t verb)
{
    for (uint32_t c = w->tok[verb].child; c != ENT_NONE && c < verb; c = w->tok[c].sibling)
        if (w->tok[c].rel == ENT_REL_EXPL ||
            (w->tok[c].rel == ENT_REL_NSUBJ_PASS && ent_word_is(w, c, "it")))
            return true;
    return false;
}

/* The noun phrase that ends right before the verb. */
static ent_token_range phrase_before(const ent_quote_work *w, uint32_t verb)
{
    uint32_t t = verb, from = ent_sentence_first(w, verb);
    while (t > from && w->mark_at[t - 1] == ENT_NONE && w->r->date_at[t - 1] == ENT_NONE) {
        const ent_token *k = &w->tok[t - 1];
        bool joins = t < verb && (k->upos == ENT_UPOS_CCONJ || ent_word_is(w, t - 1, "of"));
        if (!joins && !ent_begins_phrase(w, t - 1) && k->xpos != ENT_XPOS_POS &&
            k->xpos != ENT_XPOS_HYPH)
            break;
        t--;
    }
    while (t < verb && (w->tok[t].upos == ENT_UPOS_CCONJ || ent_word_is(w, t, "of")))
        t++;
    return t < verb ? (ent_token_range){t, verb - 1} : (ent_token_range){ENT_NONE, ENT_NONE};
}

/* "the leader's sister criticised the drills", read as a participle of the sister: participles
 * have no object behind them, nor a clause or phrase with the verb's preposition. */
static bool is_reduced(const ent_quote_work *w, const ent_said *s)
{
    const ent_token *k = &w->tok[s->verb];
    if (k->rel != ENT_REL_ACL || has_child(w, s->verb, ENT_REL_AUX_PASS) ||
        k->xpos == ENT_XPOS_VBG)
        return false;
    if (s->frame == ENT_FRAME_OBJECT || s->frame == ENT_FRAME_AS)
        return k->xpos == ENT_XPOS_VBD && has_child(w, s->verb, ENT_REL_OBJ);
    if (s->row.frames & ENT_FRAME_WHOM)
        return false;
    return s->frame == ENT_FRAME_PREP || s->frame == ENT_FRAME_PREP_TO ||
           s->frame == ENT_FRAME_TO;
}

typedef enum who_found { WHO_NONE, WHO_SUBJECT, WHO_LAST } who_found;

static who_found find_plain_who(ent_quote_work *w, ent_said *s, bool *text)
{
    *text = false;
    bool noun =
        w->tok[s->verb].upos == ENT_UPOS_NOUN &&
        w->tok[s->verb].rel != ENT_REL_ADVCL; /* tagged as one: the tree has no subject */
    if ((noun || is_reduced(w, s)) && s->subject.first == ENT_NONE)
        s->subject = phrase_before(w, s->verb);
    ent_find_subjects_of(w, s);
    keep_to_part(w, s);
    bool same = w->last.quote != ENT_NONE && w->last.sentence == w->tok[s->verb].sentence;
    if (same && s->subject.first != ENT_NONE && !s->aside && is_joined(w, s->verb) &&
        s->subject.last < s->verb)
        return WHO_LAST;
    if (s->subject_count && ent_can_speak(w, s, text))
        return *text || !ent_str_is(s->row.cls, "find") ? WHO_SUBJECT : WHO_NONE;
    if (same && is_joined(w, s->verb))
        return WHO_LAST;
    if (s->subject_count) {
        bool plain = ent_str_is(s->row.verb, "say") || ent_str_is(s->row.verb, "tell") ||
                     (s->frame == ENT_FRAME_QUOTE && ent_str_is(s->row.cls, "say"));
        uint32_t upos = w->tok[s->subjects[0]].upos;
        return plain && upos != ENT_UPOS_PRON ? WHO_SUBJECT : WHO_NONE;
    }
    if (w->list_subject != ENT_NONE && w->list_flow == ent_flow_of(w, s->verb)) {
        s->subjects[s->subject_count++] = w->list_subject;
        return WHO_SUBJECT;
    }
    if (same)
        return WHO_LAST;
    if (ent_is_passive(w->doc, s->verb)) /* "It was agreed that": by those who spoke before */
        return s->frame == ENT_FRAME_THAT && is_impersonal(w, s->verb) ? WHO_LAST : WHO_NONE;
    if (w->tok[s->verb].xpos == ENT_XPOS_VB)
        return WHO_NONE;
    return first_actor(w, s) && ent_can_speak(w, s, text) ? WHO_SUBJECT : WHO_NONE;
}

/* All attributions: whatever the subject is, it is the source. */
static who_found find_who(ent_quote_work *w, ent_said *s, bool *text)
{
    who_found who = find_plain_who(w, s, text);
    return w->wide && who == WHO_NONE ? WHO_SUBJECT : who;
}

/* "who" and a relative clause that the tree cut off: the actor before it. */
static bool is_loose_relative(const ent_quote_work *w, const ent_said *s)
{
    return s->subject_count == 1 && (w->tok[s->subjects[0]].xpos == ENT_XPOS_WP ||
                                     w->tok[s->subjects[0]].xpos == ENT_XPOS_WDT);
}

static void copy_last(ent_quote_work *w, const ent_said *s, ent_quote *q)
{
    if (w->last.quote == ENT_NONE || w->last.flow != ent_flow_of(w, s->verb))
        return;
    const ent_quote *before = &w->out->at[w->last.quote];
    for (uint32_t i = 0; i < before->speakers.n; i++) {
        uint32_t *slot = ENT_PUSH(w->a, &q->speakers, w->st);
        if (slot)
            *slot = before->speakers.at[i];
    }
}

/* A verb that shares the subject of the one before it. */
static void copy_source(ent_quote_work *w, ent_quote *q)
{
    const ent_quote *before = &w->out->at[w->last.quote];
    for (uint32_t i = 0; i < before->source.n; i++) {
        ent_span *slot = ENT_PUSH(w->a, &q->source, w->st);
        if (slot)
            *slot = before->source.at[i];
    }
}

/* ---- the record ---------------------------------------------------------------------------- */

static bool has_clause(const ent_quote_work *w, const ent_said *s)
{
    for (uint32_t i = 0; i < s->content_count; i++)
        for (uint32_t t = s->content[i].first; t <= s->content[i].last; t++)
            if (w->mark_at[t] != ENT_NONE && ent_is_finite(&w->tok[t]))
                return true;
    return false;
}

static void tell_type(ent_quote_work *w, const ent_said *s, ent_quote *q, bool text)
{
    uint32_t flow = ent_flow_of(w, s->verb);
    if (!text && w->origin.n && w->origin_flow == flow) {
        q->origin = w->origin;
        if (ent_str_is(q->form, "direct"))
            q->qtype = ENT_STR("document");
    }
    if (text || !ent_str_is(q->form, "mixed"))
        return;
    bool several = q->speakers.n > 1;
    for (uint32_t i = 0; i < q->speakers.n; i++)
        several |= w->r->actors.at[q->speakers.at[i]].kind != ENT_KIND_PERSON;
    if (q->origin.n || several)
        q->qtype = has_clause(w, s) ? ENT_STR("document") : ENT_STR("document-phrase");
}

/* "Hanoi opposes force, she said": what is hers is not reported a second time as Hanoi's. */
static void drop_within(ent_quote_work *w, const ent_quote *aside)
{
    uint32_t mine = (uint32_t)(aside - w->out->at);
    for (uint32_t i = mine; i-- > 0 && w->out->at[i].sentence == aside->sentence;) {
        ent_quote *q = &w->out->at[i];
        bool report = !ent_str_ends(q->rule, ENT_STR(".object")) &&
                      !ent_str_ends(q->rule, ENT_STR(".as")) &&
                      !ent_str_ends(q->rule, ENT_STR(".noun"));
        for (uint32_t k = 0; k < aside->content.n && !report; k++)
            if (aside->content.at[k].start <= q->cue_span.start &&
                q->cue_span.end <= aside->content.at[k].end)
                q->content.n = 0;
    }
}

static ent_quote *make(ent_quote_work *w, ent_said *s)
{
    bool text = false;
    who_found who = find_who(w, s, &text);
    if (who == WHO_SUBJECT && is_loose_relative(w, s)) {
        ent_said other = *s;
        other.subject_count = 0;
        if (first_actor(w, &other))
            *s = other;
    }
    if (who == WHO_NONE)
        return NULL;
    ent_quote *q = ent_quote_add(w, s);
    if (!q)
        return NULL;
    if (who == WHO_LAST)
        copy_last(w, s, q);
    else
        ent_name_speakers(w, s, text, q);
    bool shared = w->last.quote != ENT_NONE && w->last.sentence == w->tok[s->verb].sentence;
    if (q->speakers.n == 0 && shared && is_joined(w, s->verb))
        copy_last(w, s, q);
    tell_type(w, s, q, text);
    ent_tell_source(w, s, q);
    ent_tell_channel(w, s, q);
    if (q->source.n == 0 && shared)
        copy_source(w, q);
    if (s->aside && !w->wide)
        drop_within(w, q);
    q->score = (s->direct                                       ? 0.95
                : s->frame & (ENT_FRAME_THAT | ENT_FRAME_QUOTE) ? 0.9
                                                                : 0.75) -
               (q->speakers.n ? 0.0 : 0.2);
    w->last = (ent_last_said){(uint32_t)(q - w->out->at), ent_flow_of(w, s->verb),
                              w->tok[s->verb].sentence, s->verb, text};
    return q;
}

/* ---- direct speech ----------------------------------------------------------------------------- */

static bool begins_big(const ent_quote_work *w, uint32_t t)
{
    size_t i = 0;
    return w->tok[t].form.n && ent_utf8_is_upper(ent_utf8_next(w->tok[t].form, &i));
}

static bool has_verb(const ent_quote_work *w, const ent_marked *m)
{
    for (uint32_t t = m->first; t <= m->last; t++)
        if (ent_is_finite(&w->tok[t]))
            return true;
    return false;
}

static uint32_t clause_end(const ent_said *s)
{
    uint32_t t = s->cue_last > s->verb ? s->cue_last : s->verb;
    if (s->subject.first != ENT_NONE && s->subject.last > t)
        t = s->subject.last;
    return t;
}

/* The next marked words of the flow behind token t: same sentence behind a comma or colon with
 * no other verb of speech between, or the next sentence when it begins with them. */
static uint32_t next_marked(const ent_quote_work *w, uint32_t t)
{
    uint32_t sentence = w->tok[t].sentence, flow = ent_flow_of(w, t);
    for (uint32_t i = t + 1; i < w->doc->tokens.n && w->tok[i].sentence <= sentence + 1; i++) {
        if (ent_flow_of(w, i) != flow)
            return ENT_NONE;
        uint32_t m = ent_opens(w, i);
        bool new_sentence = w->tok[i].sentence != sentence;
        if (m == ENT_NONE) {
            ent_speech_verb row;
            if (new_sentence)
                return ENT_NONE;
            if (w->tok[i].upos == ENT_UPOS_VERB && ent_speech_verb_at(w, i, &row))
                return ENT_NONE;
            continue;
        }
        if (w->marked.at[m].by != ENT_NONE || w->marked.at[m].used)
            return ENT_NONE;
        if (new_sentence)
            return i == ent_sentence_first(w, i) ? m : ENT_NONE;
        bool led = ent_word_is(w, i - 1, ",") || ent_word_is(w, i - 1, ":");
        /* A mark that was left at the end of the sentence before its own. */
        bool stray = i == ent_sentence_last(w, i) && ent_word_is(w, i - 1, ".");
        return led || stray ? m : ENT_NONE;
    }
    return ENT_NONE;
}

/* Paragraphs in marks that follow without a word of the reporter's. */
static uint32_t next_paragraph(const ent_quote_work *w, uint32_t flow)
{
    if (flow + 1 >= w->doc->flows.n)
        return ENT_NONE;
    const ent_flow *f = &w->doc->flows.at[flow + 1];
    if (f->sentence_count == 0 || f->cls == ENT_LINE_TITLE || f->cls == ENT_LINE_HEADING)
        return ENT_NONE;
    const ent_sentence *last = &w->doc->sentences.at[f->first_sentence + f->sentence_count - 1];
    uint32_t m = ent_opens(w, w->doc->sentences.at[f->first_sentence].first);
    if (m == ENT_NONE || w->marked.at[m].by != ENT_NONE || w->marked.at[m].used)
        return ENT_NONE;
    uint32_t end = last->first + last->count - 1;
    bool whole = w->marked.at[m].close == end || w->marked.at[m].close == ENT_NONE;
    return whole && w->marked.at[m].last - w->marked.at[m].first >= 4 ? m : ENT_NONE;
}

/* What goes on behind token t without a word of the reporter's: sentence or paragraph in marks. */
static uint32_t marked_behind(const ent_quote_work *w, uint32_t t)
{
    uint32_t m = next_marked(w, t), flow = ent_flow_of(w, t);
    if (m != ENT_NONE)
        return m;
    bool at_end = t + 2 >= w->doc->tokens.n || ent_flow_of(w, t + 1) != flow ||
                  ent_flow_of(w, t + 2) != flow;
    return at_end ? next_paragraph(w, flow) : ENT_NONE;
}

static void go_on(ent_quote_work *w, uint32_t number, uint32_t from)
{
    uint32_t t = from;
    for (int i = 0; i < 40; i++) {
        uint32_t m = marked_behind(w, t);
        if (m == ENT_NONE)
            return;
        ent_take_marked(w, &w->out->at[number], m);
        while (w->marked.at[m].goes_on != ENT_NONE)
            m = w->marked.at[m].goes_on;
        t = w->marked.at[m].close == ENT_NONE ? w->marked.at[m].last : w->marked.at[m].close;
    }
}

/* "Petro called the plan dead. “We will resist.”": direct speech behind a report of the same
 * speaker is a quotation of its own, without a cue. */
static void float_on(ent_quote_work *w, uint32_t number, uint32_t from)
{
    uint32_t m = marked_behind(w, from);
    if (m == ENT_NONE || !has_verb(w, &w->marked.at[m]) || w->out->at[number].speakers.n == 0)
        return;
    ent_quote *q = ENT_PUSH(w->a, w->out, w->st);
    if (!q)
        return;
    const ent_quote *before = &w->out->at[number];
    q->form = ENT_STR("direct");
    q->qtype = before->qtype;
    q->origin = before->origin;
    q->channel = before->channel;
    q->rule = ENT_STR("quote.floating");
    q->rule_place = ENT_STR("src/quote/read.c");
    q->score = 0.6;
    q->sentence = w->tok[w->marked.at[m].first].sentence;
    for (uint32_t i = 0; i < before->speakers.n; i++) {
        uint32_t *slot = ENT_PUSH(w->a, &q->speakers, w->st);
        if (slot)
            *slot = before->speakers.at[i];
    }
    uint32_t mine = (uint32_t)(q - w->out->at);
    ent_take_marked(w, q, m);
    w->last.quote = mine;
    uint32_t close = w->marked.at[m].close;
    if (close != ENT_NONE)
        go_on(w, mine, close);
}

/* Behind marked words: "...," she said. What stands before them in the sentence makes it mixed. */
static bool read_behind_marks(ent_quote_work *w, ent_said *s)
{
    uint32_t m = ent_marked_before(w, s);
    if (m == ENT_NONE || w->marked.at[m].by != s->verb)
        return false;
    const ent_marked *q = &w->marked.at[m];
    uint32_t first = ent_sentence_first(w, q->open);
    uint32_t open = q->open;
    bool lead = open > first && w->tok[first].sentence == w->tok[s->verb].sentence;
    s->frame = ENT_FRAME_QUOTE;
    s->cue_last = s->row.last;
    s->direct = !lead;
    s->content[0] = (ent_token_range){lead ? first : open, q->close};
    s->content_count = 1;
    ent_quote *made = make(w, s);
    if (made)
        go_on(w, (uint32_t)(made - w->out->at), clause_end(s));
    return true;
}

/* Before marked words: she said: "...". */
static void read_before_marks(ent_quote_work *w, ent_said *s)
{
    uint32_t open = s->content[0].first;
    ent_marked *m = &w->marked.at[w->mark_at[open]];
    if ((m->by != ENT_NONE && m->by != s->verb) || m->used || ent_is_title(w, m))
        return;
    uint32_t close = m->close == ENT_NONE ? m->last : m->close;
    bool clause = begins_big(w, m->first) && has_verb(w, m);
    s->direct = clause && (s->direct || (s->row.frames & ENT_FRAME_ASIDE));
    uint32_t end = ent_content_end(w, s, open);
    s->content[0].last = s->direct || end < close ? close : end;
    ent_quote *made = make(w, s);
    if (made && s->direct)
        go_on(w, (uint32_t)(made - w->out->at), close);
}

/* ---- one verb ---------------------------------------------------------------------------------- */

static bool has_marked_words(const ent_quote_work *w, ent_token_range c)
{
    for (uint32_t t = c.first; t <= c.last; t++)
        if (ent_opens(w, t) != ENT_NONE)
            return true;
    return false;
}

/* "the cooperation that the parties called for"; "the plan was rejected by Iran": the noun. */
static bool read_noun_before(ent_quote_work *w, ent_said *s)
{
    uint32_t object[4];
    bool takes = (s->row.frames & ENT_FRAME_OBJECT) != 0;
    uint32_t next = s->row.last + 1;
    uint32_t limit = ent_sentence_last(w, s->verb);
    for (uint32_t i = 0; i < s->row.prep_count && next <= limit; i++)
        if (!s->row.prep_to[i] && ent_str_eq_nocase(w->tok[next].form, s->row.preps[i]) &&
            (next == limit || !ent_begins_phrase(w, next + 1))) {
            takes = true;
            s->cue_last = next;
        }
    if (!takes || w->tok[s->verb].xpos == ENT_XPOS_VBG)
        return false;
    uint32_t n = ent_objects(w->doc, s->verb, object, 4);
    bool by = ent_is_passive(w->doc, s->verb);
    bool clause = w->tok[s->verb].rel == ENT_REL_ACL_RELCL ||
                  (w->tok[s->verb].rel == ENT_REL_ACL && has_child(w, s->verb, ENT_REL_NSUBJ));
    if (n == 0 && clause && s->cue_last > s->row.last) {
        object[0] = w->tok[s->verb].head;
        n = 1;
    }
    if (n == 0 || object[0] >= s->verb ||
        w->tok[object[0]].sentence != w->tok[s->verb].sentence ||
        w->tok[object[0]].upos == ENT_UPOS_PRON)
        return false;
    if (by && !has_child(w, s->verb, ENT_REL_OBL_AGENT))
        return false;
    uint32_t first, last;
    ent_subtree(w->doc, object[0], true, &first, &last);
    if (last >= s->verb)
        last = object[0];
    s->frame = ENT_FRAME_OBJECT;
    s->content[0] = (ent_token_range){first, last};
    s->content_count = 1;
    make(w, s);
    return true;
}

/* Inside what another verb reports, only a report with a speaker of its own counts. */
static bool is_nested(const ent_quote_work *w, const ent_said *s)
{
    if (w->wide || w->said_at[s->verb] == ENT_NONE)
        return false;
    return !(s->frame & (ENT_FRAME_THAT | ENT_FRAME_QUOTE | ENT_FRAME_WHOM_TO)) ||
           !has_child(w, s->verb, ENT_REL_NSUBJ);
}

static void read_forward(ent_quote_work *w, ent_said *s)
{
    if (s->frame == ENT_FRAME_QUOTE) {
        read_before_marks(w, s);
        return;
    }
    if (s->frame != ENT_FRAME_WORDS || s->content[0].first <= s->row.last)
        s->content[0].last = ent_content_end(w, s, s->content[0].first);
    make(w, s);
}

/* The quoted words begin with the verb: Blinken “reaffirmed the vital importance ...” */
static void read_verb_in_marks(ent_quote_work *w, uint32_t verb)
{
    const ent_marked *m = &w->marked.at[w->mark_at[verb]];
    ent_said s = {.verb = verb, .subject = {ENT_NONE, ENT_NONE}, .frame = ENT_FRAME_QUOTE};
    uint32_t first = m->first;
    while (first < verb && w->tok[first].upos == ENT_UPOS_ADV)
        first++;
    if (first != verb || m->close == ENT_NONE || m->open == 0 || m->by != ENT_NONE ||
        !ent_is_finite(&w->tok[verb]) || !ent_speech_verb_at(w, verb, &s.row) ||
        w->tok[m->open - 1].sentence != w->tok[verb].sentence)
        return;
    uint32_t before = w->tok[m->open - 1].upos;
    if (before != ENT_UPOS_NOUN && before != ENT_UPOS_PROPN && before != ENT_UPOS_PRON &&
        before != ENT_UPOS_ADV && !ent_word_is(w, m->open - 1, ","))
        return;
    s.cue_last = s.row.last;
    s.content[0] = (ent_token_range){m->open, m->close};
    s.content_count = 1;
    make(w, &s);
}

/* "The talks failed, noted the analyst.": finite, behind a comma, a phrase behind it. */
static bool is_inverted(const ent_quote_work *w, const ent_said *s)
{
    uint32_t v = s->verb;
    return (s->row.frames & ENT_FRAME_ASIDE) && v > ent_sentence_first(w, v) + 2 &&
           ent_is_finite(&w->tok[v]) && ent_word_is(w, v - 1, ",") && s->row.last == v &&
           v < ent_sentence_last(w, v) && ent_begins_phrase(w, v + 1) &&
           w->mark_at[v - 2] == ENT_NONE;
}

/* "What Oman opposes is another war": what was said stands behind the copula. */
static bool read_what(ent_quote_work *w, ent_said *s)
{
    uint32_t first = ent_sentence_first(w, s->verb), end = ent_sentence_last(w, s->verb);
    uint32_t is = s->row.last + 1;
    if (!ent_word_is(w, first, "what") || is + 1 >= end || w->tok[is].upos != ENT_UPOS_AUX ||
        !ent_str_is(w->tok[is].lemma, "be"))
        return false;
    s->frame = ENT_FRAME_OBJECT;
    s->subject = (ent_token_range){first + 1, s->verb - 1};
    s->content[0] = (ent_token_range){is + 1, ent_content_end(w, s, is + 1)};
    s->content_count = 1;
    make(w, s);
    return true;
}

static void read_verb(ent_quote_work *w, uint32_t verb)
{
    ent_said s = {.verb = verb, .subject = {ENT_NONE, ENT_NONE}};
    if (w->mark_at[verb] != ENT_NONE) {
        read_verb_in_marks(w, verb);
        return;
    }
    if (!ent_speech_verb_at(w, verb, &s.row) || !is_said(w, &s))
        return;
    if ((s.row.frames & ENT_FRAME_ASIDE) && read_behind_marks(w, &s))
        return;
    s.subject = (ent_token_range){ENT_NONE, ENT_NONE};
    bool passive = ent_is_passive(w->doc, verb);
    if (is_inverted(w, &s) && ent_aside(w, &s)) {
        bool text;
        ent_find_subjects_of(w, &s);
        if (ent_can_speak(w, &s, &text) && w->said_at[verb] == ENT_NONE) {
            make(w, &s);
            return;
        }
    }
    s.subject = (ent_token_range){ENT_NONE, ENT_NONE};
    s.aside = false;
    bool forward = ent_frame_behind(w, &s);
    if (forward && s.frame == ENT_FRAME_WORDS) {
        s.content[0].last = ent_content_end(w, &s, s.content[0].first);
        forward = has_marked_words(w, s.content[0]);
    }
    if (passive && forward && s.frame != ENT_FRAME_THAT && !is_reduced(w, &s))
        forward = false;
    if (forward) {
        if (!is_nested(w, &s))
            read_forward(w, &s);
        return;
    }
    s.whom_count = 0;
    s.content_count = 0;
    s.cue_last = s.row.last;
    if (w->said_at[verb] != ENT_NONE)
        return;
    if ((s.row.frames & ENT_FRAME_ASIDE) && !passive && ent_aside(w, &s)) {
        make(w, &s);
        return;
    }
    s.subject = (ent_token_range){ENT_NONE, ENT_NONE};
    if (!read_what(w, &s))
        read_noun_before(w, &s);
}

/* ---- lists ----------------------------------------------------------------------------------- */

/* "The Heads of State:", "The Security Council,": the items below have this subject. */
static void note_list(ent_quote_work *w, uint32_t sentence)
{
    const ent_sentence *s = &w->doc->sentences.at[sentence];
    const ent_flow *f = &w->doc->flows.at[s->flow];
    uint32_t last = s->first + s->count - 1;
    if (s->count < 2)
        return;
    bool only = f->sentence_count == 1;
    bool colon = ent_word_is(w, last, ":"), comma = ent_word_is(w, last, ",");
    bool runs = w->list_subject != ENT_NONE && w->list_flow == s->flow;
    if (runs && sentence + 1 == f->first_sentence + f->sentence_count)
        w->list_flow = s->flow + 1;
    if (!(colon || (comma && only && s->count < 14)))
        return;
    uint32_t subject = ENT_NONE;
    for (uint32_t t = s->first; t < last; t++) {
        const ent_token *k = &w->tok[t];
        bool nominal =
            k->upos == ENT_UPOS_NOUN || k->upos == ENT_UPOS_PROPN || k->upos == ENT_UPOS_PRON;
        if (nominal && (k->rel == ENT_REL_ROOT || k->rel == ENT_REL_NSUBJ) &&
            (w->r->mention_at[t] != ENT_NONE || ent_quote_class_has(w, w->people_noun, t) ||
             ent_quote_class_has(w, w->speaker_noun, t))) {
            subject = t;
            break;
        }
    }
    if (subject == ENT_NONE)
        return;
    w->list_subject = subject;
    w->list_flow = s->flow + 1;
}

static bool begins_item(const ent_quote_work *w, uint32_t sentence)
{
    const ent_sentence *s = &w->doc->sentences.at[sentence];
    return w->list_subject != ENT_NONE && w->list_flow == s->flow &&
           sentence == w->doc->flows.at[s->flow].first_sentence;
}

/* "while warning that": a participle that was tagged as a noun. */
static bool is_participle(const ent_quote_work *w, uint32_t t)
{
    const ent_token *k = &w->tok[t];
    return k->upos == ENT_UPOS_NOUN && k->rel == ENT_REL_ADVCL &&
           ent_str_ends(k->form, ENT_STR("ing"));
}

/* "Venezuela and Guyana promise not to use force", "the Ministry points out that": a verb that was
 * tagged as a noun stands between an actor and that or to. */
static bool is_verb_as_noun(const ent_quote_work *w, const ent_sentence *s, uint32_t t)
{
    uint8_t cls = w->doc->flows.at[s->flow].cls;
    bool headline =
        cls == ENT_LINE_TITLE || cls == ENT_LINE_SUBTITLE || cls == ENT_LINE_HEADING;
    uint32_t last = s->first + s->count - 1;
    ent_speech_verb row;
    if (w->tok[t].upos != ENT_UPOS_NOUN || t == s->first || t + 2 > last ||
        !(headline || w->tok[t].xpos == ENT_XPOS_NNS) || !ent_speech_verb_at(w, t, &row))
        return false;
    bool behind = (w->r->marks[t - 1] & ENT_MARK_ACTOR) || w->tok[t - 1].rel == ENT_REL_FLAT ||
                  ent_quote_class_has(w, w->speaker_noun, t - 1);
    uint32_t next = row.last + 1;
    if (next < last && ent_word_is(w, next, "not"))
        next++;
    return behind && next < last &&
           (ent_word_is(w, next, "to") || ent_word_is(w, next, "that"));
}

static void read_sentence(ent_quote_work *w, uint32_t sentence)
{
    const ent_sentence *s = &w->doc->sentences.at[sentence];
    ent_note_origin(w, sentence);
    bool item = begins_item(w, sentence);
    for (uint32_t t = s->first; t < s->first + s->count && !ent_failed(w->st); t++)
        if (w->tok[t].upos == ENT_UPOS_VERB || (item && t < s->first + 2) ||
            is_participle(w, t) || is_verb_as_noun(w, s, t))
            read_verb(w, t);
    ent_read_noun_cues(w, sentence);
    note_list(w, sentence);
    if (w->last.quote == ENT_NONE || w->last.sentence != sentence || ent_failed(w->st))
        return;
    if (ent_str_is(w->out->at[w->last.quote].form, "indirect"))
        float_on(w, w->last.quote, s->first + s->count - 1);
    else
        go_on(w, w->last.quote, s->first + s->count - 1);
}

/* "She noted that ..." behind a quotation of the sentence before goes on by itself. */
static bool says_more(const ent_quote_work *w, const ent_said *s, uint32_t marked)
{
    ent_said behind = *s;
    if (ent_is_passive(w->doc, s->verb))
        return true;
    if (!ent_frame_behind(w, &behind))
        return false;
    if (s->subject.first > s->verb) /* said X, who ... */
        return behind.frame == ENT_FRAME_THAT &&
               ent_word_is(w, behind.content[0].first, "that");
    bool apart = w->tok[w->marked.at[marked].close].sentence != w->tok[s->verb].sentence;
    if (behind.frame == ENT_FRAME_QUOTE)
        return !behind.direct;
    bool at_once = behind.content[0].first == s->row.last + 1;
    return behind.frame == ENT_FRAME_THAT ||
           (apart && (behind.frame != ENT_FRAME_WORDS || at_once));
}

/* Which verb stands behind which marked words. */
static void find_backers(ent_quote_work *w)
{
    if (w->marked.n == 0)
        return;
    for (uint32_t t = 0; t < w->doc->tokens.n; t++) {
        ent_said s = {.verb = t, .subject = {ENT_NONE, ENT_NONE}};
        if (w->tok[t].upos != ENT_UPOS_VERB || w->mark_at[t] != ENT_NONE ||
            !ent_speech_verb_at(w, t, &s.row) || !(s.row.frames & ENT_FRAME_ASIDE))
            continue;
        uint32_t m = ent_marked_before(w, &s);
        if (m != ENT_NONE && w->marked.at[m].by == ENT_NONE && !says_more(w, &s, m))
            w->marked.at[m].by = t;
    }
}

static bool is_read(uint8_t cls)
{
    return cls != ENT_LINE_BYLINE && cls != ENT_LINE_DATELINE && cls != ENT_LINE_CREDIT &&
           cls != ENT_LINE_FURNITURE && cls != ENT_LINE_DUPLICATE && cls != ENT_LINE_BANNER &&
           cls != ENT_LINE_SIGNATURE;
}

static void prepare(ent_quote_work *w)
{
    static const char *const names[] = {"speaker-noun", "people-noun",        "text-noun",
                                        "channel-noun", "talks-that-confirm", "attitude-noun",
                                        "asker",        "government-noun"};
    uint32_t *const classes[] = {&w->speaker_noun, &w->people_noun,    &w->text_noun,
                                 &w->channel_noun, &w->talks_noun,     &w->attitude_noun,
                                 &w->asker,        &w->government_noun};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        *classes[i] = ent_lexicon_class(w->r->lexicon, ent_str_z(names[i]));
    w->verbs = ent_lexicon_table(w->r->lexicon, ENT_STR("quote-verbs"));
    w->held = w->wide ? ent_lexicon_table(w->r->lexicon, ENT_STR("quote-attitudes")) : NULL;
    w->cues = ent_lexicon_table(w->r->lexicon, ENT_STR("quote-cues"));
    w->channels = ent_lexicon_table(w->r->lexicon, ENT_STR("quote-channels"));
    w->verb_count = w->verbs ? ent_table_count(w->verbs) : 0;
    uint32_t n = w->doc->tokens.n;
    w->mark_at = ENT_NEW(w->a, uint32_t, n, w->st);
    w->said_at = ENT_NEW(w->a, uint32_t, n, w->st);
    w->row_at = ENT_NEW(w->a, uint32_t, n, w->st);
    w->row_last = ENT_NEW(w->a, uint32_t, n, w->st);
    uint32_t held = w->held ? ent_table_count(w->held) : 0;
    w->rows = ENT_NEW(w->a, ent_speech_verb, w->verb_count + held + 1, w->st);
    for (uint32_t t = 0; t < n && !ent_failed(w->st); t++) {
        w->mark_at[t] = w->said_at[t] = ENT_NONE;
        w->row_at[t] = ENT_ROW_UNKNOWN;
    }
}

static void read_all(const ent_reading *r, bool wide, ent_quotes *out, ent_status *st)
{
    ent_quote_work w = {.r = r,
                        .wide = wide,
                        .doc = r->doc,
                        .tok = r->doc->tokens.at,
                        .a = r->doc->arena,
                        .st = st,
                        .out = out,
                        .list_subject = ENT_NONE,
                        .last = {.quote = ENT_NONE}};
    if (r->doc->tokens.n == 0 || ent_failed(st))
        return;
    prepare(&w);
    if (ent_failed(st))
        return;
    ent_find_marked(&w);
    find_backers(&w);
    ent_read_turns(&w);
    w.turn_count = out->n;
    for (uint32_t i = 0; i < r->doc->sentences.n && !ent_failed(st); i++)
        if (is_read(r->doc->flows.at[r->doc->sentences.at[i].flow].cls))
            read_sentence(&w, i);
        else
            note_list(&w, i);
    if (!wide)
        ent_read_terms(&w);
    ent_sort_quotes(&w);
    ent_tell_levels(&w);
    ent_tell_circumstances(&w);
}

void ent_read_quotes(const ent_reading *r, ent_quotes *out, ent_status *st)
{
    read_all(r, false, out, st);
}

void ent_read_attributions(const ent_reading *r, ent_quotes *out, ent_status *st)
{
    read_all(r, true, out, st);
}
