/* organs.c - organs by pattern, titles without a name, alliances of two. */
#include "mention/office.h"

static ent_str reading_of(const ent_work *w, uint32_t first, uint32_t last)
{
    const ent_token *tok = w->doc->tokens.at;
    return ent_str_of(w->doc->reading.p + tok[first].rstart,
                      tok[last].rend - tok[first].rstart);
}

/* "the", possibly with adjectives between: "the ousted president". */
static bool is_the(const ent_work *w, uint32_t sentence, uint32_t token)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t first = w->doc->sentences.at[sentence].first;
    for (uint32_t t = token; t > first && token - t < 3; t--) {
        if (ent_str_eq_nocase(tok[t - 1].form, ENT_STR("the")))
            return true;
        if (tok[t - 1].upos != ENT_UPOS_ADJ && tok[t - 1].upos != ENT_UPOS_VERB)
            return false;
    }
    return false;
}

/* ---- organs ------------------------------------------------------------------------- */

/* State of the person whose name ends just before token: "the Biden administration"; *mention
 * is the name's own. */
static ent_str person_before(const ent_work *w, uint32_t sentence_first, uint32_t token,
                             uint32_t *first, uint32_t *mention)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t p = token;
    if (p > sentence_first && tok[p - 1].upos == ENT_UPOS_PART)
        p--;
    if (p == sentence_first || w->name_at[p - 1] == ENT_NONE)
        return (ent_str){0};
    const ent_found *f = &w->found.at[w->name_at[p - 1]];
    if (f->last != p - 1 || f->mention == ENT_NONE)
        return (ent_str){0};
    const ent_mention *m = &w->r->mentions.at[f->mention];
    const ent_actor *a = &w->r->actors.at[m->actors[0]];
    if (a->kind != ENT_KIND_PERSON)
        return (ent_str){0};
    *first = f->first;
    *mention = p < token ? ENT_NONE : f->mention;
    return a->iso3;
}

/* The only state named from one token to before another, also by a city; many: several are. */
static ent_str only_state(const ent_work *w, uint32_t first, uint32_t past, bool *many)
{
    ent_str only = {0};
    for (uint32_t t = first; t < past; t++) {
        uint32_t f = w->name_at[t];
        if (f == ENT_NONE || w->found.at[f].first != t)
            continue;
        ent_str iso3 = ent_iso3_of(w, &w->found.at[f]);
        if (iso3.n && only.n && !ent_str_eq(only, iso3)) {
            *many = true;
            return (ent_str){0};
        }
        if (iso3.n)
            only = iso3;
    }
    return only;
}

/* Where the text is: the only state of the sentence, else that of the last sentence that names one. */
static ent_str setting_of(const ent_work *w, uint32_t sentence)
{
    enum { REACH = 4 };
    bool many = false;
    ent_str iso3 = {0};
    for (uint32_t k = 0; k <= REACH && k <= sentence && !many && iso3.n == 0; k++) {
        const ent_sentence *s = &w->doc->sentences.at[sentence - k];
        iso3 = only_state(w, s->first, s->first + s->count, &many);
    }
    return iso3;
}

/* "the police", also "Police arrested", "security forces fired": told without an article where they act. */
static bool stands_for_one(const ent_work *w, const ent_found *f)
{
    const ent_token *t = &w->doc->tokens.at[f->last];
    bool body = ent_lexicon_in_class(w->r->lexicon, w->t->bare_organ_class, t->lemma);
    if (is_the(w, f->sentence, f->first))
        return body || !f->plural;
    bool opens = f->first == w->doc->sentences.at[f->sentence].first && t->rel == ENT_REL_ROOT;
    return body && (opens || t->rel == ENT_REL_NSUBJ || t->rel == ENT_REL_NSUBJ_PASS);
}

static void name_organ(ent_work *w, uint32_t number, uint32_t first, ent_str iso3,
                       uint32_t *last, const char *why)
{
    ent_found *f = &w->found.at[number];
    ent_str organ = ent_table_at(w->t->organs, f->rows[0], 0);
    ent_str id = ent_organ_id(w->t, w->a, iso3, organ, w->st);
    uint32_t entry = ent_lexicon_find(w->r->lexicon, id);
    uint32_t actor = entry != ENT_NONE ? ent_actor_of_entry(w, entry)
                                       : ent_actor_add(w, id, reading_of(w, first, f->last),
                                                       ENT_KIND_AGENCY, iso3);
    if (actor == ENT_NONE)
        return;
    f->mention = ent_mention_add(w, first, f->last, ENT_MENTION_ORGAN, &actor, 1, why);
    last[f->rows[0]] = actor;
}

/* last: by row of table organs, the actor of that organ last named ("the ministry"). */
static void read_organ(ent_work *w, uint32_t number, uint32_t *last)
{
    const ent_found f = w->found.at[number];
    const ent_sentence *s = &w->doc->sentences.at[f.sentence];
    ent_str organ = ent_table_at(w->t->organs, f.rows[0], 0);
    uint32_t first = f.first;
    if (w->name_at[f.first] != ENT_NONE && w->found.at[w->name_at[f.first]].mention != ENT_NONE)
        return;                                     /* part of a name of its own */
    if (w->doc->tokens.at[f.last].upos == ENT_UPOS_ADJ)
        return;                                     /* "military capabilities" */
    ent_str iso3 = ent_country_before(w, s->first, f.first, &first);
    if (iso3.n) {
        name_organ(w, number, first, iso3, last, "organ of the state named before");
        return;
    }
    uint32_t of = ent_name_after_of(w, f.last, s->first + s->count);
    if (of != ENT_NONE && (iso3 = ent_iso3_of(w, &w->found.at[of])).n) {
        name_organ(w, number, f.first, iso3, last, "organ of the state named behind");
        return;
    }
    uint32_t person = ENT_NONE;
    if (ent_str_is(organ, "GOV") &&
        (iso3 = person_before(w, s->first, f.first, &first, &person)).n) {
        name_organ(w, number, first, iso3, last, "government of the person named before");
        if (person != ENT_NONE)                     /* "Biden" there is a name of the body */
            w->r->mentions.at[person].actor_count = 0;
        return;
    }
    if (!stands_for_one(w, &f))
        return;
    uint32_t actor = last[f.rows[0]];
    if (actor != ENT_NONE) {
        w->found.at[number].mention =
            ent_mention_add(w, f.first, f.last, ENT_MENTION_ORGAN, &actor, 1,
                            "the organ of that kind last named");
        return;
    }
    bool many = false;
    iso3 = only_state(w, w->doc->sentences.at[f.sentence].first, f.first, &many);
    if (iso3.n) {
        name_organ(w, number, f.first, iso3, last,
                   "organ of the only state named in the sentence");
        return;
    }
    iso3 = setting_of(w, f.sentence);
    if (iso3.n)
        name_organ(w, number, f.first, iso3, last, "organ of the state where the text is");
}

/* ---- titles without a name ------------------------------------------------------------ */

static bool names_follow(const ent_work *w, const ent_found *f)
{
    uint32_t t = f->last + 1;
    return t < w->doc->tokens.n && w->name_at[t] != ENT_NONE &&
           w->found.at[w->name_at[t]].first == t &&
           w->found.at[w->name_at[t]].mention != ENT_NONE &&
           w->r->actors.at[w->r->mentions.at[w->found.at[w->name_at[t]].mention].actors[0]]
                   .kind == ENT_KIND_PERSON;
}

static uint32_t org_actor(ent_work *w, ent_str org, ent_str iso3)
{
    uint32_t entry = ent_lexicon_find(w->r->lexicon, org);
    if (entry != ENT_NONE)
        return ent_actor_of_entry(w, entry);
    return ent_actor_add(w, org, org, ENT_KIND_AGENCY, iso3);
}

/* "JPN", "JPN.MOFA": one office there is the office; other bodies have several. */
static bool is_state_organ(ent_str org)
{
    return org.n == 3 || (org.n > 3 && org.p[3] == '.');
}

/* A movement, not an organ of its state. */
static bool is_movement(const ent_work *w, ent_str org)
{
    uint32_t entry = org.n ? ent_lexicon_find(w->r->lexicon, org) : ENT_NONE;
    return entry != ENT_NONE &&
           ent_lexicon_actor(w->r->lexicon, entry)->kind == ENT_KIND_GROUP;
}

/* The office-holder, else the body that a spokesman speaks for, else the state. */
static uint32_t who_holds(ent_work *w, const ent_title *t, const char **why)
{
    ent_str kind = ent_title_kind(w, t->row), organ = ent_title_organ(w, t->row);
    if (ent_str_is(kind, "head") && !t->former) {
        uint32_t actor = ent_holder_named(w, t->org, organ);
        *why = "the holder of that office in this document";
        if (actor == ENT_NONE) {
            actor = ent_holder_known(w, t->org, t->text);
            if (actor == ENT_NONE && is_state_organ(t->org))
                actor = ent_holder_known(w, t->org, (ent_str){0});
            *why = "the holder of that office on the document's day";
        }
        if (actor != ENT_NONE)
            return actor;
    }
    *why = "the body of an official who is not named";
    if (is_movement(w, t->org))
        return org_actor(w, t->org, t->iso3);       /* "the guerrilla of the ELN" */
    if (ent_str_is(kind, "voice") && t->org.n)
        return org_actor(w, t->org, t->iso3);
    return t->iso3.n ? ent_actor_of_state(w, t->iso3) : ENT_NONE;
}

/* Does the text, or the lexicon on the document's day, call the person so? "The President" is not the
 * prime minister, though both are heads. */
static bool is_called(const ent_work *w, const ent_actor *a, const ent_title *t)
{
    enum { AGREE = 2 };
    for (uint32_t i = 0; i < a->roles.n; i++)
        if (!a->roles.at[i].former && ent_titles_agree(t->text, a->roles.at[i].role) >= AGREE)
            return true;
    const ent_actor_entry *e = a->entry == ENT_NONE || a->roles.n ? NULL
                             : ent_lexicon_actor(w->r->lexicon, a->entry);
    for (uint32_t i = 0; e && i < e->office_count; i++)
        if (e->offices[i].when.from <= w->r->day && w->r->day < e->offices[i].when.to &&
            ent_titles_agree(t->text, e->offices[i].title) >= AGREE)
            return true;
    return false;
}

/* The person called so whose name stands nearest before. */
static uint32_t holder_before(const ent_work *w, uint32_t number, const ent_title *t)
{
    enum { MOST = 400 };                /* names back */
    for (uint32_t back = 1; back <= number && back < MOST; back++) {
        uint32_t mention = w->found.at[number - back].mention;
        const ent_mention *m = mention == ENT_NONE ? NULL : &w->r->mentions.at[mention];
        if (m && m->form == ENT_MENTION_NAME && m->actor_count == 1 &&
            w->r->actors.at[m->actors[0]].kind == ENT_KIND_PERSON &&
            is_called(w, &w->r->actors.at[m->actors[0]], t))
            return m->actors[0];
    }
    return ENT_NONE;
}

static void read_title(ent_work *w, uint32_t number)
{
    const ent_found f = w->found.at[number];
    if (f.used || f.plural || names_follow(w, &f) ||
        w->doc->tokens.at[f.last].upos == ENT_UPOS_VERB)
        return;
    ent_titled t;
    /* The words before and behind the title are read as if an empty name stood behind it. */
    ent_titles_at(w, f.sentence, f.last + 1, f.last, (ent_str){0}, &t);
    if (t.count == 0 || t.titles[0].found != number)
        return;
    ent_str kind = ent_title_kind(w, t.titles[0].row);
    if (ent_str_is(kind, "rank") || ent_str_is(kind, "role"))
        return;
    const char *why = NULL;
    uint32_t actor = ENT_NONE;
    if (t.titles[0].iso3.n || t.titles[0].org.n) {
        actor = who_holds(w, &t.titles[0], &why);
    } else if (is_the(w, f.sentence, f.first) && ent_str_is(kind, "head")) {
        actor = holder_before(w, number, &t.titles[0]);
        why = "the holder of such an office named before";
        if (actor == ENT_NONE) {
            actor = ent_holder_named(w, (ent_str){0}, ent_title_organ(w, t.titles[0].row));
            why = "the holder of such an office last named";
        }
    }
    uint32_t first = t.first < f.first ? t.first : f.first;
    w->found.at[number].used = true;
    if (actor != ENT_NONE)
        w->found.at[number].mention =
            ent_mention_add(w, first, f.last, ENT_MENTION_TITLE, &actor, 1, why);
}

/* ---- alliances of two -------------------------------------------------------------------- */

/* States joined by a hyphen that end before token: "U.S.-South Korea". */
static uint32_t pair_before(const ent_work *w, uint32_t token, ent_str pair[2], uint32_t *first)
{
    uint32_t n = 0, p = token;
    while (n < 2 && p > 0 && w->name_at[p - 1] != ENT_NONE) {
        const ent_found *f = &w->found.at[w->name_at[p - 1]];
        ent_str iso3 = ent_iso3_of(w, f);
        if (f->last != p - 1 || iso3.n == 0)
            break;
        pair[n++] = iso3;
        *first = p = f->first;
        ent_str sep = p ? w->doc->tokens.at[p - 1].form : (ent_str){0};
        if (!ent_str_is(sep, "-") && !ent_str_is(sep, "–") && !ent_str_is(sep, "/"))
            break;
        p--;
    }
    return n;
}

static void read_alliance(ent_work *w, uint32_t token, uint32_t *last_alliance)
{
    ent_str pair[2];
    uint32_t first = token;
    if (pair_before(w, token, pair, &first) == 2) {
        bool swap = ent_str_cmp(pair[0], pair[1]) > 0;
        ent_str id = ent_str_printf(w->a, w->st, "ALL:%.*s-%.*s", ENT_FMT(pair[swap]),
                                    ENT_FMT(pair[!swap]));
        *last_alliance = ent_actor_add(w, id, reading_of(w, first, token), ENT_KIND_ALLIANCE,
                                       (ent_str){0});
    } else if (!is_the(w, w->doc->tokens.at[token].sentence, token)) {
        return;
    }
    if (*last_alliance != ENT_NONE)
        ent_mention_add(w, first, token, ENT_MENTION_NAME, last_alliance, 1,
                        first < token ? "an alliance of two states"
                                      : "the alliance last named");
}

/* "the Peruvian defence ministry ... The ministry": the body last named whose name has the
 * word. */
static void read_short_organ(ent_work *w, uint32_t token)
{
    enum { REACH = 400 };
    const ent_token *tok = w->doc->tokens.at;
    if (w->name_at[token] != ENT_NONE || w->title_at[token] != ENT_NONE ||
        !is_the(w, tok[token].sentence, token) || tok[token].rel == ENT_REL_COMPOUND)
        return;
    for (uint32_t t = token; t-- > 0 && token - t < REACH;) {
        uint32_t f = w->title_at[t] != ENT_NONE ? w->title_at[t] : w->name_at[t];
        uint32_t m = f == ENT_NONE ? ENT_NONE : w->found.at[f].mention;
        if (m == ENT_NONE || w->r->mentions.at[m].actor_count != 1 ||
            w->r->actors.at[w->r->mentions.at[m].actors[0]].kind != ENT_KIND_AGENCY)
            continue;
        for (uint32_t k = w->r->mentions.at[m].first; k <= w->r->mentions.at[m].last; k++)
            if (ent_str_eq_nocase(tok[k].lemma, tok[token].lemma)) {
                uint32_t actor = w->r->mentions.at[m].actors[0];
                ent_mention_add(w, token, token, ENT_MENTION_ORGAN, &actor, 1,
                                "the body last named by that word");
                return;
            }
    }
}

void ent_read_organs(ent_work *w)
{
    uint32_t rows = w->t->organs ? ent_table_count(w->t->organs) : 0;
    uint32_t *last = ENT_NEW(w->a, uint32_t, (size_t)rows + 1, w->st);
    if (!last)
        return;
    memset(last, 0xFF, ((size_t)rows + 1) * sizeof *last);
    for (uint32_t i = 0; i < w->found.n && !ent_failed(w->st); i++)
        if (w->found.at[i].kind == ENT_FOUND_ORGAN)
            read_organ(w, i, last);
    for (uint32_t i = 0; i < w->found.n && !ent_failed(w->st); i++)
        if (w->found.at[i].kind == ENT_FOUND_TITLE)
            read_title(w, i);
    for (uint32_t t = 0; t < w->doc->tokens.n && !ent_failed(w->st); t++)
        if (w->doc->tokens.at[t].upos != ENT_UPOS_VERB &&
            (ent_str_eq_nocase(w->doc->tokens.at[t].form, ENT_STR("ministry")) ||
             ent_str_eq_nocase(w->doc->tokens.at[t].form, ENT_STR("department"))))
            read_short_organ(w, t);
    uint32_t cls = w->t->alliance_class;
    uint32_t last_alliance = ENT_NONE;
    for (uint32_t t = 0; t < w->doc->tokens.n && cls != ENT_NONE && !ent_failed(w->st); t++)
        if (ent_lexicon_in_class(w->r->lexicon, cls, w->doc->tokens.at[t].lemma) &&
            w->name_at[t] == ENT_NONE)
            read_alliance(w, t, &last_alliance);
}
