/* persons.c - persons and what other unknown names name.
 *
 * First pass: full names (of the lexicon, or runs of two words and more that a title, a given
 * name or the grammar shows to be a person's). Second pass, in text order: single names, joined
 * to the person of the document last named so, else to the lexicon's person whose office fits
 * the day, the title and the country; else new, if a title says that it is a person, or if it does
 * what people do. */
#include "mention/dates.h"
#include "mention/office.h"

#include <stdlib.h>

/* ---- name words ------------------------------------------------------------------- */

static uint32_t cut_words(ent_work *w, ent_str name, ent_str *out, uint32_t max)
{
    ent_str rest = ent_utf8_fold(w->a, name, w->st);
    uint32_t n = 0;
    while (rest.n && n < max) {
        ent_str word = ent_str_field(&rest, ' ');
        if (word.n > 1 && !(word.n == 2 && word.p[1] == '.'))
            out[n++] = word;
    }
    return n;
}

static bool has_word(const ent_str *words, uint32_t n, ent_str word)
{
    for (uint32_t i = 0; i < n; i++)
        if (ent_str_eq(words[i], word))
            return true;
    return false;
}

/* Are all of a among b? */
static bool within(const ent_str *a, uint32_t an, const ent_str *b, uint32_t bn)
{
    for (uint32_t i = 0; i < an; i++)
        if (!has_word(b, bn, a[i]))
            return false;
    return an > 0;
}

static ent_str text_of(const ent_work *w, uint32_t first, uint32_t last)
{
    const ent_token *tok = w->doc->tokens.at;
    return ent_str_of(w->doc->reading.p + tok[first].rstart,
                      tok[last].rend - tok[first].rstart);
}

/* ---- the document's persons --------------------------------------------------------- */

static ent_person *add_person(ent_work *w, uint32_t actor, ent_str name)
{
    ent_person *p = actor == ENT_NONE ? NULL : ent_person_of_actor(w, actor);
    if (p || actor == ENT_NONE)
        return p;
    p = ENT_PUSH(w->a, &w->persons, w->st);
    if (!p)
        return NULL;
    w->person_of.at[actor] = w->persons.n - 1;
    p->actor = actor;
    p->last_seen = ENT_NONE;
    p->word_count = cut_words(w, name, p->words, 8);
    return p;
}

/* Person of the document with these words in any order, one name possibly fuller. */
static ent_person *find_full(ent_work *w, const ent_str *words, uint32_t n)
{
    for (uint32_t i = 0; i < w->persons.n; i++) {
        ent_person *p = &w->persons.at[i];
        bool same = within(words, n, p->words, p->word_count) ||
                    within(p->words, p->word_count, words, n);
        if (same && n > 1 && p->word_count > 1)
            return p;
    }
    return NULL;
}

static bool fits_country(const ent_work *w, const ent_person *p, ent_str iso3)
{
    ent_str own = w->r->actors.at[p->actor].iso3;
    return iso3.n == 0 || own.n == 0 || ent_str_eq(own, iso3);
}

/* The word by which a person is called alone. */
static bool is_surname_of(const ent_work *w, const ent_person *p, ent_str word)
{
    uint32_t entry = w->r->actors.at[p->actor].entry;
    if (entry != ENT_NONE) {
        ent_str s =
            ent_utf8_fold(w->a, ent_lexicon_actor(w->r->lexicon, entry)->surname, w->st);
        if (ent_str_eq(s, word))
            return true;
        ent_str last = {0};
        while (s.n)
            last = ent_str_field(&s, ' ');
        return ent_str_eq(last, word);
    }
    return p->word_count > 0 && (ent_str_eq(p->words[p->word_count - 1], word) ||
                                 (p->word_count == 3 && ent_str_eq(p->words[1], word)));
}

/* "Asante-Boadi" of "Kwame Asante-Boadi": the name ends in all parts of a word with hyphens. */
static bool ends_in_parts(const ent_person *p, const ent_str *parts, uint32_t n)
{
    if (n < 2 || p->word_count <= n)
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (!ent_str_eq(p->words[p->word_count - n + i], parts[i]))
            return false;
    return true;
}

/* The person last named, before token, with this word in the name; one named only later if
 * none; the surname counts more than another part of the name. */
static ent_person *find_single(ent_work *w, ent_str word, ent_str iso3)
{
    ent_person *best = NULL;
    ent_str parts[8];
    uint32_t count = cut_words(w, word, parts, 8);
    int most = -1;
    for (uint32_t i = 0; i < w->persons.n; i++) {
        ent_person *p = &w->persons.at[i];
        bool tail = ends_in_parts(p, parts, count);
        if (!(tail || has_word(p->words, p->word_count, word)) || !fits_country(w, p, iso3))
            continue;
        bool surname = tail || is_surname_of(w, p, word);
        int v = (surname ? 4 : 0) + (p->last_seen != ENT_NONE ? 2 : 0);
        bool later = best && v == most && p->last_seen != ENT_NONE &&
                     best->last_seen != ENT_NONE && p->last_seen > best->last_seen;
        if (v > most || later) {
            most = v;
            best = p;
        }
    }
    return best;
}

/* ---- the lexicon's persons ------------------------------------------------------------ */

/* 2 in office on the document's day, 1 perhaps (a recalled year leaves it open), 0 not. A
 * document of unknown date counts those still in office. */
static int in_office(const ent_work *w, const ent_office *o)
{
    int32_t day = w->r->day;
    if (day == INT32_MIN)
        return o->when.to == INT32_MAX ? 2 : 0;
    bool open_from = o->when.from == INT32_MIN, open_to = o->when.to == INT32_MAX;
    int32_t slack_from = !open_from && o->when.from_recalled ? 366 : 0;
    int32_t slack_to = !open_to && o->when.to_recalled ? 366 : 0;
    bool begun = open_from || o->when.from <= day;
    if (!begun || !(open_to || day < o->when.to + slack_to))
        return 0;
    return (open_from || o->when.from + slack_from <= day) && (open_to || day < o->when.to) ? 2
                                                                                            : 1;
}

/* Ended within the ten years before the document's day. */
static bool was_before(const ent_work *w, const ent_office *o)
{
    return w->r->day != INT32_MIN && o->when.to != INT32_MAX && o->when.to <= w->r->day &&
           w->r->day - o->when.to < 3660;
}

static bool entry_has_iso(const ent_actor_entry *e, ent_str iso3)
{
    for (uint32_t i = 0; i < e->of_count; i++)
        if (ent_str_eq(e->of[i], iso3))
            return true;
    return false;
}

/* The second of a state with a president or king: ranks behind him where one name fits both. */
static bool is_second(const ent_work *w, const ent_office *o)
{
    uint32_t cls = w->t->second_class;
    ent_str title = ent_str_lower(w->a, o->title, w->st);
    if (cls == ENT_NONE || ent_failed(w->st))
        return false;
    size_t of = ent_str_find(title, ENT_STR(" of "));
    return ent_lexicon_in_class(w->r->lexicon, cls, title) || /* "premier of the cabinet" */
           (of != SIZE_MAX &&
            ent_lexicon_in_class(w->r->lexicon, cls, ent_str_sub(title, 0, of)));
}

/* How well an entry of the lexicon fits the day, the title and the document. */
static int fit_entry(const ent_work *w, uint32_t index, const ent_titled *t)
{
    const ent_actor_entry *e = ent_lexicon_actor(w->r->lexicon, index);
    int v = 0, office = 0;
    for (uint32_t i = 0; i < e->office_count; i++) {
        const ent_office *o = &e->offices[i];
        int sure = in_office(w, o);
        int now = sure ? 1 + sure : 0;
        int head = entry_has_iso(e, o->org) ? 2 : 1;        /* of the state itself */
        if (!now && head == 2 && was_before(w, o))
            now = 1;                    /* a past head is still spoken of */
        bool named = t->count && t->titles[0].org.n && ent_str_eq(t->titles[0].org, o->org);
        /* "President Michel" presides over a body that the words do not name. */
        named = named || (now && t->count && t->titles[0].iso3.n == 0 &&
                          ent_titles_agree(t->titles[0].text, o->title) > 1);
        int this = 2 * (now + (now ? head : 0) + (named ? 5 : 0)) +
                   (now && head == 2 && !is_second(w, o));
        office = this > office ? this : office;
    }
    v += office;
    if (t->iso3.n)
        v += entry_has_iso(e, t->iso3) ? 8 : -18;
    for (uint32_t i = 0; i < e->of_count; i++) {
        uint32_t state = ent_lexicon_find(w->r->lexicon, e->of[i]);
        if (state != ENT_NONE && w->strong[state])
            v += 4;
    }
    return v;
}

/* The best of the persons that a name may be; least = what it must reach. */
static uint32_t choose_entry(const ent_work *w, const ent_found *f, const ent_titled *t,
                             int least)
{
    uint32_t best = ENT_NONE;
    int most = least - 1;
    bool tie = false;
    for (uint32_t i = 0; i < f->count; i++) {
        if (ent_lexicon_actor(w->r->lexicon, f->hits[i].entry)->kind != ENT_KIND_PERSON)
            continue;
        int v =
            fit_entry(w, f->hits[i].entry, t) + (f->hits[i].use != ENT_NAME_SURNAME ? 8 : 0);
        if (v == most && f->hits[i].use == ENT_NAME_SURNAME)
            tie = true;
        if (v > most) {
            most = v;
            best = f->hits[i].entry;
            tie = false;
        }
    }
    if (tie)
        return ENT_NONE;                /* two fit alike: in doubt nobody is meant */
    return best;
}

/* A run is a person of the lexicon in another order or with a middle name. */
static uint32_t entry_of_run(ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    ent_str words[8], own[8];
    uint32_t n = cut_words(w, text_of(w, f->first, f->last), words, 8);
    for (uint32_t t = f->first; t <= f->last; t++) {
        ent_name_hit hits[ENT_FOUND_HITS];
        uint32_t past = 0;
        uint32_t k = ent_lexicon_name_at(w->r->lexicon, w->doc->reading, tok[t].rstart,
                                         tok[f->last].rend, hits, ENT_FOUND_HITS, &past);
        for (uint32_t i = 0; i < k; i++) {
            const ent_actor_entry *e = ent_lexicon_actor(w->r->lexicon, hits[i].entry);
            if (e->kind != ENT_KIND_PERSON || hits[i].use != ENT_NAME_SURNAME)
                continue;
            uint32_t m = cut_words(w, e->name, own, 8);
            if (m > 1 && within(own, m, words, n))
                return hits[i].entry;
        }
    }
    return ENT_NONE;
}

/* ---- mentions ----------------------------------------------------------------------- */

static bool held(const ent_actor_entry *e, ent_str org)
{
    for (uint32_t i = 0; i < e->office_count; i++)
        if (ent_str_eq(e->offices[i].org, org))
            return true;
    return false;
}

/* "Foreign Minister Lavrov": the state is that of the lexicon's person, if it knows him in that
 * body. */
static void fit_own_state(const ent_work *w, uint32_t actor, ent_title *x)
{
    const ent_actor *a = &w->r->actors.at[actor];
    if (x->org.n || x->iso3.n || a->entry == ENT_NONE || a->iso3.n == 0)
        return;
    ent_title own = *x;
    ent_title_fit(w, x->found, a->iso3, &own);
    if (own.org.n && held(ent_lexicon_actor(w->r->lexicon, a->entry), own.org)) {
        x->row = own.row;
        x->org = own.org;
        x->iso3 = own.iso3;
    }
}

static void add_roles(ent_work *w, uint32_t actor, ent_titled *t)
{
    for (uint32_t i = 0; i < t->count; i++) {
        ent_title *x = &t->titles[i];
        fit_own_state(w, actor, x);
        ent_role *role =
            ent_role_add(w, actor, x->text, x->org, ent_title_organ(w, x->row), x->former);
        if (role) {
            role->first = w->found.at[x->found].first;
            role->last = w->found.at[x->found].last;
        }
        w->found.at[x->found].used = !w->found.at[x->found].plural;
    }
    ent_actor *a = &w->r->actors.at[actor];
    if (t->iso3.n && a->iso3.n == 0)
        a->iso3 = t->iso3;
    if (t->sex && !a->sex)
        a->sex = t->sex;
}

/* Where a mention counts as seen: a subject, and who is named first, stays in mind some
 * sentences longer than a name that only modifies another ("Kim Yo Jong, Kim Jong-un's
 * sister"). */
static uint32_t salience(const ent_work *w, uint32_t mention)
{
    enum { SUBJECT_LASTS = 50, OWNER_LOSES = 20 };
    const ent_mention *m = &w->r->mentions.at[mention];
    const ent_token *tok = w->doc->tokens.at;
    uint8_t rel = tok[m->head].rel;
    bool subject = rel == ENT_REL_NSUBJ || rel == ENT_REL_NSUBJ_PASS || rel == ENT_REL_ROOT;
    bool owner = m->last + 1 < w->doc->tokens.n && tok[m->last + 1].upos == ENT_UPOS_PART;
    if (owner)
        return m->first > OWNER_LOSES ? m->first - OWNER_LOSES : 0;
    return m->first + (subject ? SUBJECT_LASTS : 1);
}

/* The spelling of this document counts too: "Zhaparov" of "Sadyr Zhaparov". */
static void learn_words(ent_work *w, ent_person *p, ent_str text)
{
    ent_str words[8];
    uint32_t n = cut_words(w, text, words, 8);
    for (uint32_t i = 0; i < n && p->word_count < 8; i++)
        if (!has_word(p->words, p->word_count, words[i]))
            p->words[p->word_count++] = words[i];
}

static void name_person(ent_work *w, uint32_t number, ent_person *p, ent_titled *t,
                        const char *why)
{
    ent_found *f = &w->found.at[number];
    uint32_t m = ent_mention_add(w, t->first, f->last, ENT_MENTION_NAME, &p->actor, 1, why);
    if (m == ENT_NONE)
        return;
    w->r->mentions.at[m].name_first = f->first;
    w->r->mentions.at[m].name_last = f->last;
    f->mention = m;
    p->last_seen = salience(w, m);
    learn_words(w, p, text_of(w, f->first, f->last));
    add_roles(w, p->actor, t);
}

static ent_person *person_of_entry(ent_work *w, uint32_t entry)
{
    uint32_t actor = ent_actor_of_entry(w, entry);
    return add_person(w, actor, ent_lexicon_actor(w->r->lexicon, entry)->name);
}

/* "Fiji's Jone Vakatale", "Ghanaian Kwame Asante" */
static ent_str country_of_new(const ent_work *w, const ent_found *f)
{
    uint32_t first = f->first;
    return ent_country_before(w, w->doc->sentences.at[f->sentence].first, f->first, &first);
}

static ent_person *new_person(ent_work *w, const ent_found *f)
{
    ent_str name = text_of(w, f->first, f->last);
    ent_str id = ent_str_printf(w->a, w->st, "PER:%.*s", ENT_FMT(name));
    ent_person *p =
        add_person(w, ent_actor_add(w, id, name, ENT_KIND_PERSON, country_of_new(w, f)), name);
    if (p && !w->r->actors.at[p->actor].sex) {
        uint32_t given =
            ent_intern_find(w->t->given, p->word_count ? p->words[0] : (ent_str){0});
        if (given != ENT_NONE)
            w->r->actors.at[p->actor].sex = w->t->given_sex[given];
    }
    return p;
}

static bool is_full_entry(const ent_work *w, const ent_found *f)
{
    for (uint32_t i = 0; i < f->count; i++)
        if (ent_lexicon_actor(w->r->lexicon, f->hits[i].entry)->kind == ENT_KIND_PERSON &&
            f->hits[i].use != ENT_NAME_SURNAME && f->hits[i].use != ENT_NAME_WEAK)
            return true;
    return false;
}

/* State of the person named just before first in the sentence. */
static ent_str state_before(const ent_work *w, uint32_t sentence, uint32_t first)
{
    for (uint32_t t = first; t-- > w->doc->sentences.at[sentence].first;) {
        uint32_t f = w->name_at[t], m = f == ENT_NONE ? ENT_NONE : w->found.at[f].mention;
        if (m == ENT_NONE || w->r->mentions.at[m].actor_count != 1)
            continue;
        const ent_actor *a = &w->r->actors.at[w->r->mentions.at[m].actors[0]];
        if (a->kind == ENT_KIND_PERSON)
            return a->iso3;
    }
    return (ent_str){0};
}

/* ---- what a run names ----------------------------------------------------------------- */

/* "Treaty on the State Border": behind a preposition the first word tells what the name names.
 */
static bool has_preposition(const ent_work *w, const ent_found *f)
{
    for (uint32_t t = f->first + 1; t < f->last; t++)
        if (w->doc->tokens.at[t].upos == ENT_UPOS_ADP)
            return true;
    return false;
}

uint8_t ent_kind_of_run(const ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t first = ent_intern_find(w->t->first_words, tok[f->first].form);
    uint32_t last = ent_intern_find(w->t->last_words, tok[f->last].form);
    if (f->first == f->last)
        return ENT_KIND_COUNT;
    if (first != ENT_NONE && (last == ENT_NONE || has_preposition(w, f)))
        return w->t->first_kind[first];
    return last != ENT_NONE ? w->t->last_kind[last] : ENT_KIND_COUNT;
}

static bool in_headline(const ent_work *w, uint32_t sentence)
{
    uint8_t cls = w->doc->flows.at[w->doc->sentences.at[sentence].flow].cls;
    return cls == ENT_LINE_TITLE || cls == ENT_LINE_SUBTITLE || cls == ENT_LINE_HEADING ||
           cls == ENT_LINE_BANNER;
}

static bool is_all_caps(ent_str text)
{
    for (size_t i = 0; i < text.n;) {
        uint32_t cp = ent_utf8_next(text, &i);
        if (ent_utf8_is_letter(cp) && !ent_utf8_is_upper(cp))
            return false;
    }
    return true;
}

/* Small words inside: "Khalfan bin Hamad al-Busafi", "Ursula von der Leyen". */
static bool has_particle(const ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    for (uint32_t t = f->first + 1; t < f->last; t++)
        if (tok[t].form.n <= 4 && tok[t].form.p[0] >= 'a' && tok[t].form.p[0] <= 'z' &&
            tok[t].upos != ENT_UPOS_ADP)
            return true;
    return false;
}

/* Joined by "and" or a comma to an actor of that kind. */
static bool joined_to(const ent_work *w, const ent_found *f, uint8_t kind)
{
    const ent_document *doc = w->doc;
    uint32_t head = ent_head_of(doc, f->first, f->last);
    uint32_t up =
        doc->tokens.at[head].rel == ENT_REL_CONJ ? doc->tokens.at[head].head : ENT_NONE;
    uint32_t m = up == ENT_NONE ? ENT_NONE : ent_name_mention_at(w, up);
    return m != ENT_NONE && w->r->mentions.at[m].actor_count &&
           w->r->actors.at[w->r->mentions.at[m].actors[0]].kind == kind;
}

/* Is a word of the run the surname of somebody in the lexicon? */
static bool holds_surname(const ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    ent_name_hit hit;
    for (uint32_t t = f->first, past; t <= f->last; t++)
        if (ent_lexicon_name_at(w->r->lexicon, w->doc->reading, tok[t].rstart, tok[t].rend, &hit, 1,
                                &past))
            return true;
    return false;
}

/* By the names model, or by a common given name that it does not take for another thing. "Team
 * Biden" is no person, though the model may think so: a surname of the lexicon needs a given name. */
static bool is_typed_person(const ent_work *w, const ent_found *f, ent_str first_word)
{
    ent_name_type type = ent_type_of(w, f);
    uint32_t n = ent_intern_find(w->t->common, first_word);
    if (n != ENT_NONE && (w->t->common_kinds[n] & ENT_COMMON_GIVEN))
        return type == ENT_TYPE_PERSON || (type == ENT_TYPE_NONE && w->labels);
    return type == ENT_TYPE_PERSON && !holds_surname(w, f);
}

/* "the Lumena Consortium": a person's full name takes no article unless a word stands between. */
static bool has_article(const ent_work *w, const ent_found *f)
{
    return f->first > w->doc->sentences.at[f->sentence].first &&
           ent_str_is(w->doc->tokens.at[f->first - 1].lemma, "the");
}

static bool looks_personal(ent_work *w, const ent_found *f, const ent_titled *t)
{
    if (t->person)
        return true;
    if (has_article(w, f) && !t->count)
        return false;
    ent_str words[8], text = text_of(w, f->first, f->last);
    uint32_t n = cut_words(w, text, words, 8);
    if (n < 2 || n > 6 || in_headline(w, f->sentence) || is_all_caps(text))
        return false;
    return ent_intern_find(w->t->given, words[0]) != ENT_NONE || has_particle(w, f) ||
           (ent_humanity_of(w, f) != ENT_NOT_HUMAN && ent_type_of(w, f) != ENT_TYPE_ORG) ||
           joined_to(w, f, ENT_KIND_PERSON) || is_typed_person(w, f, words[0]);
}

/* A body by the names model or its article that does what people do: "the Lumena Consortium
 * said". */
static bool is_typed_body(const ent_work *w, const ent_found *f)
{
    return (ent_type_of(w, f) == ENT_TYPE_ORG || (has_article(w, f) && f->last > f->first)) &&
           ent_humanity_of(w, f) != ENT_NOT_HUMAN && !in_headline(w, f->sentence) &&
           ent_type_of(w, f) != ENT_TYPE_PLACE;
}

static const char *const prefix_of[ENT_KIND_COUNT] = {
    [ENT_KIND_PERSON] = "PER", [ENT_KIND_AGENCY] = "GRP", [ENT_KIND_GROUP] = "GRP",
    [ENT_KIND_IGO] = "GRP", [ENT_KIND_PLACE] = "PLC", [ENT_KIND_THINKTANK] = "ORG",
    [ENT_KIND_UNIVERSITY] = "ORG", [ENT_KIND_OUTLET] = "OUT", [ENT_KIND_COMPANY] = "ORG",
    [ENT_KIND_PARTY] = "GRP", [ENT_KIND_DOCUMENT] = "DOC", [ENT_KIND_AGREEMENT] = "AGR",
    [ENT_KIND_LAW] = "LAW", [ENT_KIND_POLICY] = "POL", [ENT_KIND_PROCESS] = "PROC",
    [ENT_KIND_WEAPON] = "WPN", [ENT_KIND_CONCEPT] = "CON"};

static void name_other(ent_work *w, uint32_t number, uint8_t kind, const char *why)
{
    ent_found *f = &w->found.at[number];
    if (!prefix_of[kind])
        return;
    uint32_t from = f->first;
    ent_str iso3 =
        ent_country_before(w, w->doc->sentences.at[f->sentence].first, f->first, &from);
    ent_str name = text_of(w, f->first, f->last);
    ent_str id = ent_str_printf(w->a, w->st, "%s:%.*s", prefix_of[kind], ENT_FMT(name));
    uint32_t actor = ent_actor_add(w, id, name, kind, iso3);
    if (actor != ENT_NONE)
        f->mention = ent_mention_add(w, f->first, f->last, ENT_MENTION_NAME, &actor, 1, why);
}

/* ---- places --------------------------------------------------------------------------- */

static bool in_class(const ent_work *w, uint32_t cls, uint32_t token)
{
    return cls != ENT_NONE &&
           ent_lexicon_in_class(w->r->lexicon, cls, w->doc->tokens.at[token].lemma);
}

/* "in Goma", "the village of Dostuk", "the Kyzyl-Bel crossing", "Goma and Kiwanja". */
static bool is_place_name(const ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    const ent_sentence *s = &w->doc->sentences.at[f->sentence];
    if (tok[f->first].form.n < 3)
        return false;
    bool led = f->first > s->first && tok[f->first - 1].upos == ENT_UPOS_ADP;
    if (led && in_class(w, w->t->location_class, f->first - 1))
        return true;
    if (led && f->first > s->first + 1 && in_class(w, w->t->place_class, f->first - 2))
        return true;
    uint32_t end = s->first + s->count;
    if (f->last + 1 < end && in_class(w, w->t->place_class, f->last + 1))
        return true;
    /* "the Kyzyl-Bel and Kairagach crossings" */
    uint32_t next = f->last + 2 < end && tok[f->last + 1].upos == ENT_UPOS_CCONJ
                        ? w->name_at[f->last + 2] : ENT_NONE;
    if (next != ENT_NONE && w->found.at[next].last + 1 < end &&
        in_class(w, w->t->place_class, w->found.at[next].last + 1) &&
        tok[w->found.at[next].last + 1].xpos == ENT_XPOS_NNS)
        return true;
    return joined_to(w, f, ENT_KIND_PLACE);
}

/* ---- the two passes -------------------------------------------------------------------- */

/* "Donald Trump Jr.": the son, unless the lexicon's person is called so himself. */
static bool is_son(const ent_work *w, const ent_found *f, uint32_t entry)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t next = f->last + 1;
    if (next >= w->doc->tokens.n ||
        !(ent_str_is(tok[next].form, "Jr.") || ent_str_is(tok[next].form, "Jr")))
        return false;
    return ent_str_find(ent_lexicon_actor(w->r->lexicon, entry)->name, ENT_STR("Jr")) ==
           SIZE_MAX;
}

/* "Minister Zongo" elsewhere: then "of Burkina Faso, Rakia Zongo, met" tells of a person. */
static bool is_titled_elsewhere(const ent_work *w, const ent_found *f)
{
    return w->doc->tokens.at[f->last].upos == ENT_UPOS_PROPN &&
           ent_intern_find(w->titled, w->doc->tokens.at[f->last].form) != ENT_NONE;
}

static void full_name(ent_work *w, uint32_t number)
{
    ent_found f = w->found.at[number];
    ent_titled t;
    ent_titles_at(w, f.sentence, f.first, f.last, state_before(w, f.sentence, f.first), &t);
    if (f.kind == ENT_FOUND_NAME) {
        uint32_t entry = choose_entry(w, &f, &t, -100);
        bool son = entry != ENT_NONE && is_son(w, &f, entry);
        f.last += son;
        w->found.at[number].last = f.last;
        ent_person *p = entry == ENT_NONE ? NULL
                        : son             ? new_person(w, &f)
                                          : person_of_entry(w, entry);
        if (p)
            name_person(w, number, p, &t, "full name in the lexicon");
        return;
    }
    uint8_t kind = ent_kind_of_run(w, &f);
    if (kind != ENT_KIND_COUNT) {
        if (!in_headline(w, f.sentence))
            name_other(w, number, kind, "the kind of its last or first word");
        return;
    }
    uint32_t entry = entry_of_run(w, &f);
    ent_str words[8];
    uint32_t n = cut_words(w, text_of(w, f.first, f.last), words, 8);
    ent_person *p = entry != ENT_NONE ? person_of_entry(w, entry) : find_full(w, words, n);
    if (!p && (looks_personal(w, &f, &t) || is_titled_elsewhere(w, &f)))
        p = new_person(w, &f);
    if (!p && is_place_name(w, &f) && !in_headline(w, f.sentence)) {
        name_other(w, number, ENT_KIND_PLACE, "unknown name at a word of place");
        return;
    }
    if (p)
        name_person(w, number, p, &t,
                    entry != ENT_NONE ? "name in the lexicon, written otherwise"
                                      : "unknown name, a person by its words or the names model");
    else if (is_typed_body(w, &f))
        name_other(w, number, ENT_KIND_GROUP,
                   "unknown name, a body by its article or the names model");
}

/* A weekday or month is nobody's name, unless a title or the whole name tells so. */
static bool is_date_word(const ent_work *w, const ent_found *f)
{
    ent_date_word d = ent_date_word_of(w->t->dates, w->doc->tokens.at[f->first].form);
    return f->first == f->last &&
           (d.classes & (1u << ENT_DATE_MONTH | 1u << ENT_DATE_WEEKDAY)) != 0;
}

/* Within a sentence a capital tells a name where the tagger does not: "with Pashinyan alone". */
static bool reads_as_name(const ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    if (tok[f->first].upos == ENT_UPOS_PROPN || tok[f->last].upos == ENT_UPOS_PROPN ||
        in_headline(w, f->sentence))
        return true;
    return f->kind == ENT_FOUND_NAME && f->first > w->doc->sentences.at[f->sentence].first &&
           tok[f->first - 1].upos != ENT_UPOS_PUNCT;
}

/* One word of letters with one capital, alone: no "NGO", no "Al-Qaeda 2", no "the Group". */
static bool is_plain_name(const ent_work *w, const ent_found *f)
{
    ent_str name = text_of(w, f->first, f->last);
    const ent_token *tok = w->doc->tokens.at;
    uint32_t capitals = 0, before = f->first;
    if (before-- > w->doc->sentences.at[f->sentence].first &&
        (tok[before].upos == ENT_UPOS_DET || tok[before].upos == ENT_UPOS_NUM ||
         tok[before].upos == ENT_UPOS_ADJ || ent_str_is(tok[before].form, "(")))
        return false;                   /* "the two Caucasians", "(Reuters) -" */
    if (tok[f->first].xpos == ENT_XPOS_NNPS)
        return false;
    for (size_t i = 0; i < name.n;) {
        uint32_t cp = ent_utf8_next(name, &i);
        bool sign = cp == '-' || cp == '\'' || cp == 0x2019;
        if (!ent_utf8_is_letter(cp) && !sign)
            return false;
        capitals += ent_utf8_is_upper(cp);
    }
    return f->kind == ENT_FOUND_RUN && f->first == f->last && name.n > 3 && capitals < 3;
}

/* Somewhere in the text the name does what only people do, or twice what people and bodies do. */
static bool acts_as_person(const ent_work *w, const ent_found *f)
{
    uint32_t n = ent_intern_find(w->acting, text_of(w, f->first, f->last));
    return n != ENT_NONE && w->acts[n] >= ENT_SURELY_HUMAN;
}

/* Adds up, for every unknown name of one word, what the words around it show. */
static void weigh_names(ent_work *w)
{
    w->acting = ent_intern_new(w->a, w->st);
    w->acts = ENT_NEW(w->a, uint32_t, (size_t)w->found.n + 1, w->st);
    for (uint32_t i = 0; i < w->found.n && !ent_failed(w->st); i++) {
        const ent_found *f = &w->found.at[i];
        if (f->mention != ENT_NONE || in_headline(w, f->sentence) || !is_plain_name(w, f))
            continue;
        uint32_t n = ent_intern_add(w->acting, text_of(w, f->first, f->last), w->st);
        if (!ent_failed(w->st))
            w->acts[n] += ent_humanity_of(w, f);
    }
}

/* A person by the names model, who does what people do; "Arena" in "Rivne Arena said" does not. */
static bool is_typed_single(const ent_work *w, const ent_found *f)
{
    bool joined = f->first > w->doc->sentences.at[f->sentence].first &&
                  w->doc->tokens.at[f->first - 1].upos == ENT_UPOS_PROPN;
    return !joined && is_plain_name(w, f) && !in_headline(w, f->sentence) &&
           ent_type_of(w, f) == ENT_TYPE_PERSON && ent_humanity_of(w, f) != ENT_NOT_HUMAN;
}

static void single_name(ent_work *w, uint32_t number)
{
    ent_found f = w->found.at[number];
    if (!reads_as_name(w, &f))
        return;
    ent_titled t;
    ent_titles_at(w, f.sentence, f.first, f.last, state_before(w, f.sentence, f.first), &t);
    if (is_date_word(w, &f) && t.count == 0)
        return;
    ent_str word = ent_utf8_fold(w->a, text_of(w, f.first, f.last), w->st);
    ent_person *p = find_single(w, word, t.inherited ? (ent_str){0} : t.iso3);
    if (p) {
        name_person(w, number, p, &t, "part of a name of this document");
        return;
    }
    uint32_t entry = f.kind == ENT_FOUND_NAME ? choose_entry(w, &f, &t, 10) : ENT_NONE;
    if (entry == ENT_NONE && t.inherited && f.kind == ENT_FOUND_NAME) {
        /* "President Aliyev, Prime Minister Pashinyan": not of the same state, after all */
        ent_titles_at(w, f.sentence, f.first, f.last, (ent_str){0}, &t);
        entry = choose_entry(w, &f, &t, 10);
    }
    /* "Blinken told reporters", where no state is named: a minister's surname is known as well as a
     * head's when nobody else in office bears it and it does what people do. */
    if (entry == ENT_NONE && f.kind == ENT_FOUND_NAME && t.count == 0 &&
        ent_humanity_of(w, &f) != ENT_NOT_HUMAN)
        entry = choose_entry(w, &f, &t, 8);
    p = entry == ENT_NONE ? NULL : person_of_entry(w, entry);
    if (p) {
        name_person(w, number, p, &t, "surname of an office-holder on the document's day");
        return;
    }
    if (is_place_name(w, &f) && !t.person) {
        name_other(w, number, ENT_KIND_PLACE, "unknown name at a word of place");
        if (w->found.at[number].mention != ENT_NONE)
            w->r->mentions.at[w->found.at[number].mention].place_sense = true;
        return;
    }
    if (t.count && !in_headline(w, f.sentence) && (p = new_person(w, &f)) != NULL)
        name_person(w, number, p, &t, "unknown name with a title");
    else if (!t.count && !in_headline(w, f.sentence) && is_plain_name(w, &f) &&
             acts_as_person(w, &f) && (p = new_person(w, &f)) != NULL)
        name_person(w, number, p, &t, "unknown name, does here what people do");
    else if (is_typed_single(w, &f) && (p = new_person(w, &f)) != NULL)
        name_person(w, number, p, &t, "unknown name, a person by the names model and its verb");
}

/* A full name that did not look like one where it stands, "of Burkina Faso, Rakia Zongo, met",
 * but does elsewhere. */
static bool known_full_name(ent_work *w, uint32_t number)
{
    ent_found f = w->found.at[number];
    ent_str words[8];
    uint32_t n = cut_words(w, text_of(w, f.first, f.last), words, 8);
    ent_person *p = f.kind == ENT_FOUND_RUN && n > 1 ? find_full(w, words, n) : NULL;
    if (!p || p->word_count != n)
        return false;
    ent_titled t;
    ent_titles_at(w, f.sentence, f.first, f.last, state_before(w, f.sentence, f.first), &t);
    name_person(w, number, p, &t, "a person by its words elsewhere");
    return true;
}

static bool is_single(const ent_work *w, const ent_found *f)
{
    ent_str text = text_of(w, f->first, f->last);
    return !memchr(text.p, ' ', text.n);
}

static bool has_person(const ent_work *w, const ent_found *f)
{
    for (uint32_t i = 0; i < f->count; i++)
        if (ent_lexicon_actor(w->r->lexicon, f->hits[i].entry)->kind == ENT_KIND_PERSON)
            return true;
    return false;
}

/* Names that persons may be, in text order. */
static uint32_t collect(ent_work *w, uint32_t *out)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < w->doc->tokens.n; t++) {
        uint32_t f = w->name_at[t];
        if (f == ENT_NONE || w->found.at[f].first != t)
            continue;
        const ent_found *x = &w->found.at[f];
        if (x->mention == ENT_NONE && (x->kind == ENT_FOUND_RUN || has_person(w, x)))
            out[n++] = f;
    }
    return n;
}

/* Names of one word with a title before them: "Minister Zongo". */
static void find_titled(ent_work *w, const uint32_t *order, uint32_t n)
{
    w->titled = ent_intern_new(w->a, w->st);
    for (uint32_t i = 0; i < n && !ent_failed(w->st); i++) {
        const ent_found *f = &w->found.at[order[i]];
        if (f->first != f->last || f->mention != ENT_NONE)
            continue;
        ent_titled t;
        ent_titles_at(w, f->sentence, f->first, f->last, (ent_str){0}, &t);
        if (t.count && t.first < f->first)
            ent_intern_add(w->titled, w->doc->tokens.at[f->last].form, w->st);
    }
}

void ent_read_persons(ent_work *w)
{
    uint32_t *order = ENT_NEW(w->a, uint32_t, (size_t)w->doc->tokens.n + 1, w->st);
    if (!order)
        return;
    uint32_t n = collect(w, order);
    find_titled(w, order, n);
    if (ent_failed(w->st))
        return;
    for (uint32_t i = 0; i < n && !ent_failed(w->st); i++) {
        const ent_found *f = &w->found.at[order[i]];
        if (f->kind == ENT_FOUND_RUN ? !is_single(w, f) : is_full_entry(w, f))
            full_name(w, order[i]);
    }
    weigh_names(w);
    for (uint32_t i = 0; i < w->persons.n; i++)
        w->persons.at[i].last_seen = ENT_NONE;
    for (uint32_t i = 0; i < n && !ent_failed(w->st); i++) {
        const ent_found *f = &w->found.at[order[i]];
        if (f->mention == ENT_NONE) {
            if (is_single(w, f) || !known_full_name(w, order[i]))
                single_name(w, order[i]);
            continue;
        }
        const ent_mention *m = &w->r->mentions.at[f->mention];
        ent_person *p = m->actor_count ? ent_person_of_actor(w, m->actors[0]) : NULL;
        if (p)
            p->last_seen = salience(w, f->mention);
    }
}
