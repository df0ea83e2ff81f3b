/* speakers.c - who said it.
 *
 * The subject of the verb speaks: a person, a state, an organ, a group; unnamed people
 * ("officials"); a text ("the statement said"), for which its signatories speak; a meeting, for
 * those who meet ("the talks confirmed"). "He" and "it" that go on from the quotation before keep
 * its speaker. */
#include "quote/work.h"

static bool speaks(uint8_t kind)
{
    return kind == ENT_KIND_PERSON || kind == ENT_KIND_STATE || kind == ENT_KIND_AGENCY ||
           kind == ENT_KIND_IGO || kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY ||
           kind == ENT_KIND_ALLIANCE || kind == ENT_KIND_COMPANY ||
           kind == ENT_KIND_THINKTANK || kind == ENT_KIND_UNIVERSITY || kind == ENT_KIND_OUTLET;
}

static bool is_text_kind(uint8_t kind)
{
    return kind == ENT_KIND_DOCUMENT || kind == ENT_KIND_AGREEMENT || kind == ENT_KIND_LAW ||
           kind == ENT_KIND_POLICY;
}

static void add_subject(ent_said *s, uint32_t token)
{
    for (uint32_t i = 0; i < s->subject_count; i++)
        if (s->subjects[i] == token)
            return;
    if (s->subject_count < ENT_SAID_WHO)
        s->subjects[s->subject_count++] = token;
}

/* "Kim Jong-un's" is a name, but another one speaks. */
static bool is_owner(const ent_quote_work *w, uint32_t token)
{
    uint32_t last = w->r->mentions.at[w->r->mention_at[token]].last;
    uint32_t end = ent_sentence_last(w, token);
    return last == ENT_NONE || (last <= end && w->tok[last].xpos == ENT_XPOS_POS) ||
           (last < end && w->tok[last + 1].xpos == ENT_XPOS_POS);
}

/* The head of what stands next to the verb, and what is coordinated with it. */
static void subjects_of_range(const ent_quote_work *w, ent_said *s)
{
    uint32_t head = ENT_NONE;
    uint32_t from = s->subject.first;
    for (uint32_t t = from; t < s->subject.last; t++)
        if (w->tok[t].xpos == ENT_XPOS_POS && ent_begins_phrase(w, t + 1))
            from = t + 1; /* owners do not speak */
    for (uint32_t t = from; t <= s->subject.last; t++) {
        uint32_t h = w->tok[t].head;
        bool outside = h == ENT_NONE || h < s->subject.first || h > s->subject.last;
        bool nominal = w->tok[t].upos == ENT_UPOS_NOUN || w->tok[t].upos == ENT_UPOS_PROPN ||
                       w->tok[t].upos == ENT_UPOS_PRON || w->tok[t].upos == ENT_UPOS_NUM ||
                       w->tok[t].upos == ENT_UPOS_DET;
        if (nominal && outside && (head == ENT_NONE || w->tok[head].upos == ENT_UPOS_DET))
            head = t;
    }
    for (uint32_t t = s->subject.first; t <= s->subject.last && head == ENT_NONE; t++)
        if (w->r->marks[t] & ENT_MARK_ACTOR)
            head = t; /* a name that was tagged as an adjective */
    if (head == ENT_NONE)
        return;
    add_subject(s, head);
    for (uint32_t t = s->subject.first; t <= s->subject.last; t++)
        if (w->tok[t].rel == ENT_REL_CONJ && w->tok[t].head == head)
            add_subject(s, t);
    /* The parse may hang a name where it does not belong: the first mention speaks. */
    for (uint32_t t = s->subject.first; t <= s->subject.last; t++)
        if (w->r->mention_at[t] != ENT_NONE && t < head && w->tok[t].rel != ENT_REL_NMOD_POSS &&
            w->tok[t].rel != ENT_REL_COMPOUND && w->tok[t].rel != ENT_REL_AMOD &&
            w->tok[t].head != head && !is_owner(w, t))
            add_subject(s, t);
}

/* Before a label's colon or the dash of a dateline ("ABUJA (Agency) — Chiefs said") nobody is a
 * subject. Returns the first token behind it. */
static uint32_t behind_label(const ent_quote_work *w, uint32_t verb)
{
    uint32_t first = ent_sentence_first(w, verb);
    for (uint32_t t = first; t < verb && t < first + 14; t++)
        if (ent_word_is(w, t, ":") || ent_word_is(w, t, "—") || ent_word_is(w, t, "--") ||
            (ent_word_is(w, t, "–") && t < first + 10))
            return t + 1;
    return first;
}

static bool comma_between(const ent_quote_work *w, uint32_t a, uint32_t b)
{
    for (uint32_t t = a + 1; t < b; t++)
        if (ent_word_is(w, t, ","))
            return true;
    return false;
}

/* A verb to which the parser gave two subjects has the one next to it; both, when no comma parts
 * them ("the ministers and Secretary X said"). */
static uint32_t true_subject(const ent_quote_work *w, uint32_t verb, uint32_t from)
{
    uint32_t best = ENT_NONE;
    for (uint32_t c = w->tok[verb].child; c != ENT_NONE && c < verb; c = w->tok[c].sibling)
        if (w->tok[c].rel == ENT_REL_NSUBJ && c >= from &&
            (best == ENT_NONE || comma_between(w, best, c)))
            best = c;
    return best;
}

static void mend_subjects(const ent_quote_work *w, ent_said *s, uint32_t from)
{
    uint32_t first = true_subject(w, s->verb, from), kept = 0;
    uint32_t sentence = ent_sentence_first(w, s->verb);
    uint32_t least = first == ENT_NONE ? from : first;
    bool own = first != ENT_NONE;
    for (uint32_t i = 0; i < s->subject_count; i++) {
        uint32_t t = s->subjects[i];
        bool dropped = t >= sentence && t < least && w->tok[t].head == s->verb;
        if (!dropped && !(t >= sentence && t < from))
            s->subjects[kept++] = t;
    }
    s->subject_count = kept;
    for (uint32_t c = w->tok[s->verb].child; own && c != ENT_NONE && c < s->verb;
         c = w->tok[c].sibling)
        if (w->tok[c].rel == ENT_REL_NSUBJ && c >= first)
            add_subject(s, c);
}

/* "the leader's sister": a possessive that the tree left out belongs to the phrase. */
static uint32_t with_owner(const ent_quote_work *w, uint32_t first)
{
    uint32_t from = ent_sentence_first(w, first);
    if (first == from || w->tok[first - 1].xpos != ENT_XPOS_POS)
        return first;
    first--;
    while (first > from && w->tok[first - 1].upos != ENT_UPOS_ADP &&
           w->tok[first - 1].upos != ENT_UPOS_SCONJ &&
           (ent_begins_phrase(w, first - 1) || w->tok[first - 1].xpos == ENT_XPOS_HYPH))
        first--;
    return first;
}

/* What stands next to the verb, when the subject is its own and stands before it. */
static void find_range(const ent_quote_work *w, ent_said *s, uint32_t from)
{
    from = true_subject(w, s->verb, from);
    for (uint32_t c = w->tok[s->verb].child; c != ENT_NONE && c < s->verb;
         c = w->tok[c].sibling) {
        if (w->tok[c].rel != ENT_REL_NSUBJ || c < from)
            continue;
        ent_token_range r = ent_tree_range(w, c);
        if (r.last >= s->verb)
            continue;
        if (s->subject.first == ENT_NONE)
            s->subject.first = with_owner(w, r.first);
        s->subject.last = r.last;
    }
}

void ent_find_subjects_of(const ent_quote_work *w, ent_said *s)
{
    s->subject_count = 0;
    if (s->subject.first != ENT_NONE) {
        subjects_of_range(w, s);
        return;
    }
    s->subject_count = ent_subjects(w->doc, s->verb, s->subjects, ENT_SAID_WHO);
    uint32_t from = behind_label(w, s->verb);
    mend_subjects(w, s, from);
    find_range(w, s, from);
    if (s->subject.first != ENT_NONE && s->subject.first < from)
        s->subject.first = from;
}

static bool has_actor(const ent_quote_work *w, uint32_t token)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(w->r, token, &actors);
    for (uint32_t i = 0; i < n; i++)
        if (speaks(w->r->actors.at[actors[i]].kind))
            return true;
    return false;
}

static bool is_text(const ent_quote_work *w, uint32_t token)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(w->r, token, &actors);
    for (uint32_t i = 0; i < n; i++)
        if (is_text_kind(w->r->actors.at[actors[i]].kind))
            return true;
    return ent_quote_class_has(w, w->text_noun, token);
}

/* "It adds that": the pronoun of a text that spoke just before. */
static bool is_text_pronoun(const ent_quote_work *w, uint32_t token)
{
    return ent_word_is(w, token, "it") && w->last.text && w->last.flow == ent_flow_of(w, token);
}

bool ent_can_speak(const ent_quote_work *w, const ent_said *s, bool *text)
{
    *text = false;
    for (uint32_t i = 0; i < s->subject_count; i++) {
        uint32_t t = s->subjects[i];
        if (is_text_pronoun(w, t) || (is_text(w, t) && !has_actor(w, t))) {
            *text = true;
            return true;
        }
        if (has_actor(w, t) || (w->r->marks[t] & ENT_MARK_PEOPLE) ||
            ent_quote_class_has(w, w->speaker_noun, t) ||
            ent_quote_class_has(w, w->people_noun, t))
            return true;
        bool says = ent_str_is(s->row.cls, "say") &&
                    (s->frame == ENT_FRAME_THAT || s->frame == ENT_FRAME_ASIDE);
        if (says && ent_word_is(w, t, "it") && w->tok[t].rel == ENT_REL_NSUBJ)
            return true;
        if (w->tok[t].upos == ENT_UPOS_PRON)
            return !ent_word_is(w, t, "it") && !ent_word_is(w, t, "this") &&
                   !ent_word_is(w, t, "that") && !ent_word_is(w, t, "which") &&
                   !ent_word_is(w, t, "there") && !ent_word_is(w, t, "what");
        if (w->tok[t].upos == ENT_UPOS_PROPN && !(w->r->marks[t] & ENT_MARK_PLACE))
            return true;
        bool stands_by = t < s->verb && (ent_str_is(s->row.cls, "confirm") ||
                                         ent_str_is(s->row.cls, "stress"));
        if (stands_by && ent_quote_class_has(w, w->talks_noun, t) &&
            w->tok[t].xpos != ENT_XPOS_VBG)
            return true;
    }
    return false;
}

static bool takes(const ent_quote_work *w, uint32_t actor, bool addressee)
{
    uint8_t kind = w->r->actors.at[actor].kind;
    return speaks(kind) || (addressee && kind == ENT_KIND_PLACE);
}

static void add_actor(const ent_quote_work *w, ent_quote *q, uint32_t actor, bool addressee)
{
    uint32_t n = addressee ? q->addressees.n : q->speakers.n;
    const uint32_t *at = addressee ? q->addressees.at : q->speakers.at;
    for (uint32_t i = 0; i < n; i++)
        if (at[i] == actor)
            return;
    uint32_t *slot =
        addressee ? ENT_PUSH(w->a, &q->addressees, w->st) : ENT_PUSH(w->a, &q->speakers, w->st);
    if (slot)
        *slot = actor;
}

/* "the government in Pristina": the place stands for its state. */
static uint32_t state_of(const ent_quote_work *w, uint32_t actor)
{
    const ent_actor *a = &w->r->actors.at[actor];
    if (a->kind != ENT_KIND_PLACE || a->iso3.n == 0)
        return ENT_NONE;
    for (uint32_t i = 0; i < w->r->actors.n; i++)
        if (ent_str_eq(w->r->actors.at[i].id, a->iso3))
            return i;
    return ENT_NONE;
}

/* Is the token what a noun of government depends on: "officials in Baku"? */
static bool governs(const ent_quote_work *w, uint32_t token)
{
    uint32_t head = w->tok[token].head;
    return head != ENT_NONE && ent_quote_class_has(w, w->government_noun, head);
}

static bool add_here(const ent_quote_work *w, uint32_t token, ent_quote *q, bool addressee)
{
    const uint32_t *actors = NULL;
    uint32_t n = ent_actors_at(w->r, token, &actors);
    bool any = false;
    for (uint32_t i = 0; i < n; i++)
        if (takes(w, actors[i], addressee)) {
            add_actor(w, q, actors[i], addressee);
            any = true;
        } else if (!addressee && governs(w, token) && state_of(w, actors[i]) != ENT_NONE) {
            add_actor(w, q, state_of(w, actors[i]), false);
            any = true;
        }
    return any;
}

/* "The U.S. envoy, Gabriel Escobar": the name counts, not the description. */
static bool is_named(const ent_quote_work *w, uint32_t token)
{
    uint32_t m = w->r->mention_at[token];
    return m != ENT_NONE && w->r->mentions.at[m].form == ENT_MENTION_NAME;
}

static bool add_apposed(const ent_quote_work *w, uint32_t token, ent_quote *q, bool addressee)
{
    for (uint32_t c = w->tok[token].child; c != ENT_NONE; c = w->tok[c].sibling)
        if (w->tok[c].rel == ENT_REL_APPOS && is_named(w, c) && add_here(w, c, q, addressee))
            return true;
    return false;
}

/* Actors of a phrase: its own, else its apposition's, else those that it depends on ("the
 * presidents of Venezuela and Guyana", "Chinese officials"). */
void ent_add_actors_of(const ent_quote_work *w, uint32_t token, int depth, ent_quote *q,
                       bool addressee)
{
    if (!is_named(w, token) && add_apposed(w, token, q, addressee))
        return;
    if (add_here(w, token, q, addressee) || add_apposed(w, token, q, addressee))
        return;
    if (depth == 0)
        return;
    for (uint32_t c = w->tok[token].child; c != ENT_NONE; c = w->tok[c].sibling)
        switch (w->tok[c].rel) {
        case ENT_REL_NMOD:
        case ENT_REL_NMOD_POSS:
        case ENT_REL_AMOD:
        case ENT_REL_COMPOUND:
        case ENT_REL_CONJ:
        case ENT_REL_NMOD_DESC:
        case ENT_REL_FLAT: ent_add_actors_of(w, c, depth - 1, q, addressee); break;
        default: break;
        }
}

static void copy_speakers(const ent_quote_work *w, ent_quote *q, uint32_t from)
{
    if (from == ENT_NONE)
        return;
    for (uint32_t i = 0; i < w->out->at[from].speakers.n; i++)
        add_actor(w, q, w->out->at[from].speakers.at[i], false);
}

/* "he", "she" right behind a quotation of one person of that sex: the same person goes on. */
static bool goes_on(const ent_quote_work *w, const ent_said *s)
{
    if (w->last.quote == ENT_NONE || w->last.flow != ent_flow_of(w, s->verb) ||
        s->subject_count != 1 || w->last.sentence + 2 < w->tok[s->verb].sentence)
        return false;
    const ent_quote *before = &w->out->at[w->last.quote];
    char sex = ent_word_is(w, s->subjects[0], "he")    ? 'm'
               : ent_word_is(w, s->subjects[0], "she") ? 'f'
                                                       : 0;
    if (sex == 0 || before->speakers.n != 1)
        return false;
    const ent_actor *a = &w->r->actors.at[before->speakers.at[0]];
    if (a->kind != ENT_KIND_PERSON || (a->sex && a->sex != sex))
        return false;
    return w->last.sentence < w->tok[s->verb].sentence;
}

/* "said Kim", right behind words of Kim Yo Jong: the same Kim, whoever else bears the name. */
static bool same_name(const ent_quote_work *w, const ent_said *s)
{
    if (w->last.quote == ENT_NONE || w->last.flow + 1 < ent_flow_of(w, s->verb) ||
        s->subject_count != 1 || w->out->at[w->last.quote].speakers.n != 1)
        return false;
    uint32_t t = s->subjects[0], m = w->r->mention_at[t];
    const ent_actor *a = &w->r->actors.at[w->out->at[w->last.quote].speakers.at[0]];
    if (m == ENT_NONE || a->kind != ENT_KIND_PERSON || w->r->mentions.at[m].name_first != t ||
        w->r->mentions.at[m].name_last != t || w->r->mentions.at[m].form != ENT_MENTION_NAME)
        return false;
    ent_str name = a->name, word = w->tok[t].form;
    while (name.n)
        if (ent_str_eq_nocase(ent_str_field(&name, ' '), word))
            return true;
    return false;
}

static ent_str phrase_words(const ent_quote_work *w, uint32_t noun)
{
    uint32_t first = noun;
    while (first > ent_sentence_first(w, noun) && w->tok[first - 1].head == noun &&
           (w->tok[first - 1].rel == ENT_REL_AMOD || w->tok[first - 1].rel == ENT_REL_COMPOUND))
        first--;
    return ent_str_sub(w->doc->reading, w->tok[first].rstart, w->tok[noun].rend);
}

enum { SIGNED_REACH = 600 };

/* Whose text it is: those who issued it where it was named before ("Peru and Chile published a
 * joint declaration", "In a joint statement, the ministers said"). */
static void add_signatories(const ent_quote_work *w, uint32_t noun, ent_quote *q)
{
    for (uint32_t t = noun; t-- > 0 && noun - t < SIGNED_REACH && q->speakers.n == 0;) {
        if (!ent_quote_class_has(w, w->text_noun, t) || w->mark_at[t] != ENT_NONE)
            continue;
        bool same = ent_str_eq_nocase(w->tok[t].lemma, w->tok[noun].lemma);
        bool general = ent_word_is(w, noun, "text") || ent_word_is(w, noun, "document");
        if (!same && !(general && ent_quote_class_has(w, w->channel_noun, t)))
            continue;
        for (uint32_t c = w->tok[t].child; c != ENT_NONE; c = w->tok[c].sibling)
            if (w->tok[c].rel == ENT_REL_NMOD || w->tok[c].rel == ENT_REL_NMOD_POSS)
                ent_add_actors_of(w, c, 1, q, false);
        uint32_t verb = w->tok[t].head, who[8];
        if (q->speakers.n || verb == ENT_NONE)
            continue;
        uint32_t n = ent_subjects(w->doc, verb, who, 8);
        for (uint32_t i = 0; i < n; i++)
            if (who[i] != t)
                ent_add_actors_of(w, who[i], 1, q, false);
    }
}

/* "We have agreed" within a turn of a transcript: who has the turn speaks. */
static bool add_turn_speaker(const ent_quote_work *w, const ent_said *s, ent_quote *q)
{
    if (s->subject_count != 1 || w->turn_count == 0)
        return false;
    uint32_t t = s->subjects[0];
    if (!ent_word_is(w, t, "I") && !ent_word_is(w, t, "we"))
        return false;
    uint32_t flow = ent_flow_of(w, s->verb), from = 0, past = w->turn_count;
    while (from < past) { /* turns stand in the order of the text */
        uint32_t middle = from + (past - from) / 2;
        if (w->doc->sentences.at[w->out->at[middle].sentence].flow <= flow)
            from = middle + 1;
        else
            past = middle;
    }
    if (from == 0)
        return false;
    copy_speakers(w, q, from - 1);
    return true;
}

static bool add_person(const ent_quote_work *w, uint32_t token, ent_quote *q)
{
    return is_named(w, token) && (w->r->marks[token] & ENT_MARK_PERSON) &&
           add_here(w, token, q, false);
}

/* "The U.S. envoy for the region, Gabriel Escobar, has urged": the name that a comma sets off. */
static bool add_named_behind(const ent_quote_work *w, const ent_said *s, ent_quote *q)
{
    if (s->subject.first == ENT_NONE || s->subject_count != 1 || is_named(w, s->subjects[0]))
        return false;
    for (uint32_t t = s->subjects[0] + 1; t <= s->subject.last; t++) {
        uint32_t m = w->r->mention_at[t];
        uint32_t first = m == ENT_NONE ? ENT_NONE : w->r->mentions.at[m].first;
        if (first != ENT_NONE && first > 0 && ent_word_is(w, first - 1, ",") &&
            add_person(w, t, q))
            return true;
    }
    return false;
}

/* "Kim Yo Jong, the leader's sister, said", when the tree parts them. */
static void add_named_before(const ent_quote_work *w, const ent_said *s, ent_quote *q)
{
    uint32_t first = s->subject.first;
    if (first == ENT_NONE || first < ent_sentence_first(w, first) + 2 ||
        !ent_word_is(w, first - 1, ","))
        return;
    for (uint32_t t = first - 2; t + 6 > first && t >= ent_sentence_first(w, first); t--) {
        uint32_t m = w->r->mention_at[t];
        if (m != ENT_NONE && w->r->mentions.at[m].last == first - 2 && add_person(w, t, q))
            return;
        if (t == 0)
            return;
    }
}

void ent_name_speakers(ent_quote_work *w, const ent_said *s, bool text, ent_quote *q)
{
    if (text) {
        uint32_t t = s->subjects[0];
        for (uint32_t i = 0; i < s->subject_count; i++)
            if (is_text(w, s->subjects[i]))
                t = s->subjects[i];
        q->qtype = ENT_STR("document");
        if (is_text_pronoun(w, t)) {
            q->origin =
                w->last.quote == ENT_NONE ? (ent_str){0} : w->out->at[w->last.quote].origin;
        } else {
            q->origin = phrase_words(w, t);
            for (uint32_t c = w->tok[t].child; c != ENT_NONE; c = w->tok[c].sibling)
                if (w->tok[c].rel == ENT_REL_NMOD || w->tok[c].rel == ENT_REL_NMOD_POSS ||
                    w->tok[c].rel == ENT_REL_COMPOUND || w->tok[c].rel == ENT_REL_AMOD)
                    ent_add_actors_of(w, c, 1, q, false);
        }
        if (q->speakers.n == 0 && !is_text_pronoun(w, t))
            add_signatories(w, t, q);
        if (q->speakers.n == 0)
            copy_speakers(w, q, w->last.quote);
        return;
    }
    if (add_turn_speaker(w, s, q))
        return;
    if (goes_on(w, s) || same_name(w, s)) {
        copy_speakers(w, q, w->last.quote);
        return;
    }
    if (add_named_behind(w, s, q))
        return;
    for (uint32_t i = 0; i < s->subject_count; i++) {
        uint32_t t = s->subjects[i];
        bool talks = ent_quote_class_has(w, w->talks_noun, t);
        ent_add_actors_of(w, t, talks ? 3 : 2, q, false);
    }
    if (q->speakers.n == 0)
        add_named_before(w, s, q);
}

/* "In a joint statement, ..." holds for the rest of its paragraph. */
void ent_note_origin(ent_quote_work *w, uint32_t sentence)
{
    const ent_sentence *s = &w->doc->sentences.at[sentence];
    if (w->origin_flow != s->flow)
        w->origin = (ent_str){0};
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        if (w->tok[t].upos != ENT_UPOS_NOUN || w->mark_at[t] != ENT_NONE)
            continue;
        bool in = false;
        for (uint32_t c = w->tok[t].child; c != ENT_NONE && c < t; c = w->tok[c].sibling)
            in |= w->tok[c].rel == ENT_REL_CASE && ent_word_is(w, c, "in");
        if (!in || !ent_quote_class_has(w, w->channel_noun, t))
            continue;
        w->origin = phrase_words(w, t);
        w->origin_flow = s->flow;
        return;
    }
}
