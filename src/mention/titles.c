/* titles.c - the titles that stand at a name.
 *
 * Before a name: [country] [modifier] title [of body] {and|, title} NAME. Behind it: NAME ,
 * [the] [country] title [of body]. The country may also be inherited: "Japanese Foreign
 * Minister X and Defence Minister Y". */
#include "mention/titles.h"

ent_str ent_title_organ(const ent_work *w, uint32_t row)
{
    return ent_table_at(w->t->titles, row, w->t->title_organ);
}

ent_str ent_title_kind(const ent_work *w, uint32_t row)
{
    return ent_table_at(w->t->titles, row, w->t->title_kind);
}

/* 1 the row is for this state, 0 it is for any, -1 it is for others. */
static int fits(const ent_work *w, uint32_t row, ent_str iso3)
{
    ent_str list = ent_table_at(w->t->titles, row, w->t->title_iso3);
    if (list.n == 0)
        return 0;
    while (list.n)
        if (iso3.n && ent_str_eq(ent_str_field(&list, ' '), iso3))
            return 1;
        else if (!iso3.n)
            break;
    return -1;
}

/* The only state a row is for, "" if it is for several or any. */
static ent_str only_state(const ent_work *w, uint32_t row)
{
    ent_str list = ent_table_at(w->t->titles, row, w->t->title_iso3);
    return list.n == 3 ? list : (ent_str){0};
}

static bool names_no_organ(ent_str organ)
{
    static const char *const words[] = {"UN", "IGO", "PARTY", "REGION", "PRESS", "ACADEMIC",
                                        "MEDIA", "RELIGION", "FIRM", "HONORIFIC", "OTHER"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_is(organ, words[i]))
            return true;
    return false;
}

void ent_title_fit(const ent_work *w, uint32_t found, ent_str iso3, ent_title *out)
{
    const ent_found *f = &w->found.at[found];
    uint32_t best = f->rows[0];
    int how = -2;
    for (uint32_t i = 0; i < f->count; i++) {
        int v = fits(w, f->rows[i], iso3);
        if (iso3.n == 0 && i == 0)
            v = 2;              /* no state given: the line that stands first */
        if (v > how) {
            how = v;
            best = f->rows[i];
        }
    }
    const ent_token *tok = w->doc->tokens.at;
    ent_str organ = ent_title_organ(w, best);
    out->found = found;
    out->row = best;
    out->iso3 = iso3.n ? iso3 : only_state(w, best);
    out->text = ent_str_of(w->doc->reading.p + tok[f->first].rstart,
                           tok[f->last].rend - tok[f->first].rstart);
    if (names_no_organ(organ))
        out->org = (ent_str){0};
    else if (ent_lexicon_find(w->r->lexicon, organ) != ENT_NONE && organ.n > 2)
        out->org = organ;
    else if (ent_str_is(organ, "EMBASSY"))
        out->org = ent_organ_id(w->t, w->a, out->iso3, ENT_STR("MFA"), w->st);
    else
        out->org = ent_organ_id(w->t, w->a, out->iso3, organ, w->st);
}

/* The found record of a kind that ends at token, ENT_NONE. */
static uint32_t ends_at(const ent_work *w, uint32_t token, ent_found_kind kind)
{
    uint32_t f = w->title_at[token];
    if (f == ENT_NONE || w->found.at[f].last != token || w->found.at[f].kind != kind)
        return ENT_NONE;
    return f;
}

static bool is_word(const ent_work *w, uint32_t t, const char *word)
{
    return ent_str_eq_nocase(w->doc->tokens.at[t].form, ent_str_z(word));
}

/* Body named just before the title ("NATO Secretary General", "Foreign Ministry spokesman"). */
static void body_before(const ent_work *w, uint32_t sentence_first, uint32_t token,
                        ent_title *t, uint32_t *first)
{
    if (token == sentence_first)
        return;
    uint32_t p = token - 1;
    const ent_token *tok = w->doc->tokens.at;
    if ((is_word(w, p, "'s") || is_word(w, p, "’s")) && p > sentence_first)
        p--;
    (void)tok;
    uint32_t organ = ends_at(w, p, ENT_FOUND_ORGAN);
    if (organ != ENT_NONE) {
        const ent_found *f = &w->found.at[organ];
        ent_str iso3 = ent_country_before(w, sentence_first, f->first, first);
        if (iso3.n == 0)
            *first = f->first;
        t->iso3 = iso3.n ? iso3 : t->iso3;
        ent_str code = ent_table_at(w->t->organs, f->rows[0], 0);
        t->org = ent_organ_id(w->t, w->a, t->iso3, code, w->st);
        return;
    }
    if (w->name_at[p] == ENT_NONE)
        return;
    const ent_found *f = &w->found.at[w->name_at[p]];
    if (f->last != p || f->kind != ENT_FOUND_NAME || f->mention == ENT_NONE)
        return;
    const ent_mention *m = &w->r->mentions.at[f->mention];
    const ent_actor *a = &w->r->actors.at[m->actors[0]];
    if (a->kind == ENT_KIND_PLACE || a->kind == ENT_KIND_PERSON || a->kind == ENT_KIND_STATE)
        return;
    t->org = a->id;
    if (t->iso3.n == 0)
        t->iso3 = a->iso3;
    *first = f->first;
}

/* "of ..." behind a title: a state or a body. */
static void body_behind(const ent_work *w, uint32_t last, uint32_t end, ent_title *t)
{
    uint32_t n = ent_name_after_of(w, last, end);
    if (n == ENT_NONE)
        return;
    const ent_found *f = &w->found.at[n];
    ent_str iso3 = ent_iso3_of(w, f);
    if (iso3.n) {
        ent_title_fit(w, t->found, iso3, t);
        return;
    }
    if (f->mention != ENT_NONE) {
        const ent_mention *m = &w->r->mentions.at[f->mention];
        const ent_actor *a = &w->r->actors.at[m->actors[0]];
        if (a->kind != ENT_KIND_PLACE && a->kind != ENT_KIND_PERSON) {
            t->org = a->id;
            t->iso3 = a->iso3;
        }
    }
}

bool ent_is_former_at(const ent_work *w, uint32_t token)
{
    uint32_t f = w->title_at[token];
    if (f == ENT_NONE || w->found.at[f].kind != ENT_FOUND_MODIFIER)
        return false;
    return ent_str_is(ent_table_at(w->t->modifiers, w->found.at[f].rows[0],
                                   w->t->modifier_meaning), "past");
}

static void tell_sex(const ent_work *w, ent_str title, ent_titled *out)
{
    ent_str low = ent_str_lower(w->a, title, w->st);
    if (ent_failed(w->st))
        return;
    if (ent_intern_find(w->t->female, low) != ENT_NONE)
        out->sex = 'f';
    else if (ent_intern_find(w->t->male, low) != ENT_NONE)
        out->sex = 'm';
}

static void take_title(const ent_work *w, uint32_t found, uint32_t sentence_first, uint32_t end,
                       ent_titled *out, uint32_t *first)
{
    if (out->count == ENT_TITLES_MOST)
        return;
    ent_title *t = &out->titles[out->count];
    *t = (ent_title){0};
    const ent_found *f = &w->found.at[found];
    uint32_t from = f->first;
    ent_str iso3 = ent_country_before(w, sentence_first, f->first, &from);
    ent_title_fit(w, found, iso3, t);
    if (iso3.n == 0) {
        body_before(w, sentence_first, f->first, t, &from);
        body_behind(w, f->last, end, t);
    }
    for (uint32_t k = from; k < f->first; k++)
        t->former = t->former || ent_is_former_at(w, k);
    while (from > sentence_first && ends_at(w, from - 1, ENT_FOUND_MODIFIER) != ENT_NONE) {
        from = w->found.at[w->title_at[from - 1]].first;
        t->former = t->former || ent_is_former_at(w, from);
    }
    tell_sex(w, t->text, out);
    out->person = true;
    ent_str organ = ent_title_organ(w, t->row);
    ent_str kind = ent_title_kind(w, t->row);
    if (out->iso3.n == 0 && t->iso3.n)
        out->iso3 = t->iso3;
    if (!ent_str_is(organ, "HONORIFIC") && !ent_str_is(kind, "male") &&
        !ent_str_is(kind, "female") && !ent_str_is(kind, "person"))
        out->count++;
    *first = from;
}

/* Titles that end just before token, from right to left. */
static void titles_before(const ent_work *w, uint32_t sentence_first, uint32_t end,
                          ent_titled *out)
{
    uint32_t at = out->first;
    while (at > sentence_first) {
        uint32_t p = at - 1;
        if (p > sentence_first && out->person &&
            (is_word(w, p, "and") || is_word(w, p, ",") || is_word(w, p, "&")) &&
            ends_at(w, p - 1, ENT_FOUND_TITLE) != ENT_NONE && out->count)
            p--;
        uint32_t f = ends_at(w, p, ENT_FOUND_TITLE);
        if (f == ENT_NONE || w->found.at[f].plural)
            break;
        uint32_t before = at;
        take_title(w, f, sentence_first, end, out, &at);
        if (at == before)               /* it held as many as it may */
            break;
    }
    out->first = at;
}

static bool opens_apposition(const ent_work *w, uint32_t t)
{
    return is_word(w, t, ",") || is_word(w, t, "(") || is_word(w, t, "—") || is_word(w, t, "–");
}

static bool may_stand_in_title(const ent_work *w, uint32_t t)
{
    uint8_t pos = w->doc->tokens.at[t].upos;
    return w->name_at[t] != ENT_NONE || w->title_at[t] != ENT_NONE || pos == ENT_UPOS_DET ||
           pos == ENT_UPOS_ADJ || pos == ENT_UPOS_PART || pos == ENT_UPOS_NOUN ||
           pos == ENT_UPOS_PROPN || pos == ENT_UPOS_PRON;
}

/* "President A, the President of B, Emomali Rahmon, paid": who has a title before his name
 * leaves the one behind it to the name that follows that. */
static bool is_of_next(const ent_work *w, uint32_t f, uint32_t end)
{
    uint32_t t = w->found.at[f].last + 1;
    while (t < end && !is_word(w, t, ",") && (may_stand_in_title(w, t) || is_word(w, t, "of")))
        t++;
    if (t + 1 >= end || !is_word(w, t, ",") || w->name_at[t + 1] == ENT_NONE)
        return false;
    const ent_found *next = &w->found.at[w->name_at[t + 1]];
    bool person = next->kind == ENT_FOUND_RUN ||
                  (next->count && ent_lexicon_actor(w->r->lexicon, next->hits[0].entry)->kind ==
                                      ENT_KIND_PERSON);
    return person && next->last > next->first && next->last + 1 < end &&
           (is_word(w, next->last + 1, ",") ||
            w->doc->tokens.at[next->last + 1].upos == ENT_UPOS_VERB);
}

/* Token `t` begins a title that stands for the person before it; ENT_NONE if it begins none, or
 * if a name follows whose title it is (", Prime Minister Y"). */
static uint32_t title_of_former(const ent_work *w, uint32_t t, uint32_t end)
{
    uint32_t f = w->title_at[t];
    if (f == ENT_NONE || w->found.at[f].kind != ENT_FOUND_TITLE || w->found.at[f].first != t ||
        w->found.at[f].plural)
        return ENT_NONE;
    uint32_t behind = w->found.at[f].last + 1;
    if (behind < end && w->name_at[behind] != ENT_NONE &&
        w->found.at[w->name_at[behind]].first == behind)
        return ENT_NONE;
    return f;
}

/* First title within a few words of t, before any verb or comma. */
static uint32_t next_title(const ent_work *w, uint32_t t, uint32_t end)
{
    for (uint32_t from = t; t < end && t < from + 8; t++) {
        uint32_t f = w->title_at[t];
        if (f != ENT_NONE && w->found.at[f].kind == ENT_FOUND_TITLE &&
            w->found.at[f].first == t)
            return title_of_former(w, t, end);
        if (!may_stand_in_title(w, t))
            return ENT_NONE;
    }
    return ENT_NONE;
}

/* "President of Burundi and | Chairperson of the EAC": the token behind the "and" that goes on
 * with a further title, ENT_NONE. */
static uint32_t behind_and(const ent_work *w, uint32_t t, uint32_t end)
{
    for (uint32_t from = t; t < end && t < from + 10; t++) {
        if (is_word(w, t, "and") || is_word(w, t, "as"))
            return t + 1;
        if (!may_stand_in_title(w, t) && !is_word(w, t, "of") && !is_word(w, t, "for"))
            return ENT_NONE;
    }
    return ENT_NONE;
}

/* "NAME, Japan's foreign minister and chair of X," */
static void title_behind(const ent_work *w, uint32_t last, uint32_t end, ent_titled *out)
{
    uint32_t t = last + 1;
    if (t + 1 >= end || !opens_apposition(w, t))
        return;
    for (t++; t != ENT_NONE && out->count < ENT_TITLES_MOST;) {
        uint32_t f = next_title(w, t, end), unused;
        if (f == ENT_NONE || (out->count && is_of_next(w, f, end)))
            return;
        take_title(w, f, last + 1, end, out, &unused);
        t = behind_and(w, w->found.at[f].last + 1, end);
    }
}

/* "Chile's president, Gabriel Boric": the grammar, too, takes the name for an apposition. */
static bool is_apposed(const ent_work *w, uint32_t first)
{
    return w->doc->tokens.at[first].rel == ENT_REL_APPOS;
}

/* First token of the adjectives before a title: "new", "acting", "self-styled". */
static uint32_t before_adjectives(const ent_work *w, uint32_t sentence_first, uint32_t from)
{
    const ent_token *tok = w->doc->tokens.at;
    while (from > sentence_first && w->name_at[from - 1] == ENT_NONE &&
           (tok[from - 1].upos == ENT_UPOS_ADJ || tok[from - 1].rel == ENT_REL_AMOD))
        from--;
    return from;
}

static bool is_closed(const ent_work *w, uint32_t last, uint32_t end)
{
    return last + 1 >= end || is_word(w, last + 1, ",") || is_word(w, last + 1, ".") ||
           is_word(w, last + 1, ";");
}

/* "the director of the Foreign Affairs Committee of the CCP, NAME": the title heads a phrase
 * that ends with a comma before the name, and nothing but names and small words lies between.
 */
static void title_with_comma(const ent_work *w, uint32_t sentence_first, uint32_t first,
                             uint32_t last, uint32_t end, ent_titled *out)
{
    const ent_token *tok = w->doc->tokens.at;
    first = out->first;                 /* ", His Highness NAME" */
    if (out->count || first < sentence_first + 2 || !is_word(w, first - 1, ","))
        return;
    for (uint32_t t = first - 1; t-- > sentence_first && first - t < 16;) {
        uint32_t f = w->title_at[t];
        if (f != ENT_NONE && w->found.at[f].kind == ENT_FOUND_TITLE && !w->found.at[f].used) {
            uint32_t from = before_adjectives(w, sentence_first, w->found.at[f].first);
            bool closed = is_apposed(w, first) || is_closed(w, last, end);
            bool article = from > sentence_first &&
                           (tok[from - 1].upos == ENT_UPOS_DET ||
                            (closed && (tok[from - 1].upos == ENT_UPOS_PART ||
                                        (tok[from - 1].rel == ENT_REL_NMOD_POSS &&
                                         !ent_str_is(ent_title_kind(w, w->found.at[f].rows[0]),
                                                     "member")))));
            uint32_t begin;
            if (article && !w->found.at[f].plural && w->found.at[f].last < first - 1) {
                take_title(w, f, sentence_first, end, out, &begin);
                out->first = begin;
            }
            return;
        }
        if (tok[t].upos == ENT_UPOS_VERB || tok[t].upos == ENT_UPOS_AUX || is_word(w, t, ","))
            return;
    }
}

/* ---- a title in the plural ------------------------------------------------------------ */

enum { ENT_STATES_MOST = 6 };

typedef struct state_list {
    ent_str iso3[ENT_STATES_MOST];      /* from the last to the first */
    uint32_t count;
} state_list;

static bool joins(const ent_work *w, uint32_t t)
{
    return is_word(w, t, "and") || is_word(w, t, ",") || is_word(w, t, "&");
}

/* The states that end at *p: "of Ghana and Burkina Faso"; *p moves before them. */
static void states_back(const ent_work *w, uint32_t sentence_first, uint32_t *p,
                        state_list *out)
{
    while (*p > sentence_first && out->count < ENT_STATES_MOST) {
        uint32_t t = *p;
        if (out->count && (joins(w, t) || w->doc->tokens.at[t].upos == ENT_UPOS_DET) &&
            t > sentence_first)
            t--;
        if (out->count && w->doc->tokens.at[t].upos == ENT_UPOS_DET && t > sentence_first)
            t--;
        uint32_t n = w->name_at[t];
        ent_str iso3 = n == ENT_NONE ? (ent_str){0} : ent_iso3_of(w, &w->found.at[n]);
        if (iso3.n == 0 || w->found.at[n].last != t || w->found.at[n].first <= sentence_first)
            return;
        out->iso3[out->count++] = iso3;
        *p = w->found.at[n].first - 1;
    }
}

static bool is_name(const ent_work *w, uint32_t t, uint32_t sentence_first)
{
    if (w->name_at[t] == ENT_NONE || w->found.at[w->name_at[t]].first <= sentence_first)
        return false;
    const ent_found *f = &w->found.at[w->name_at[t]];
    return f->last == t && (f->kind == ENT_FOUND_RUN || ent_iso3_of(w, f).n == 0);
}

/* The title in singular: "foreign minister" of "foreign ministers". */
static ent_str singular(const ent_work *w, const ent_found *f)
{
    const ent_token *tok = w->doc->tokens.at;
    ent_str text = ent_str_of(w->doc->reading.p + tok[f->first].rstart,
                              tok[f->last].rend - tok[f->first].rstart);
    ent_str last = tok[f->last].form;
    if (!ent_str_ends(last, ENT_STR("s")) || tok[f->last].lemma.n + 1 != last.n)
        return text;
    return ent_str_sub(text, 0, text.n - 1);
}

/* The title in the plural that ends at token; the same words may be a plural description, too,
 * whose record then stands behind the title's. */
static uint32_t plural_title_at(const ent_work *w, uint32_t token)
{
    uint32_t f = w->title_at[token];
    for (uint32_t i = 0; f != ENT_NONE && i < 4 && i <= f; i++) {
        const ent_found *x = &w->found.at[f - i];
        if (x->last != token || x->sentence != w->found.at[f].sentence)
            return ENT_NONE;
        if (x->kind == ENT_FOUND_TITLE)
            return x->plural ? f - i : ENT_NONE;
    }
    return ENT_NONE;
}

/* "the foreign ministers of Ghana and Burkina Faso, A and B", "Secretaries A and B", "the Thai
 * and Lao premiers, A and B": each has the title, of the state that stands in his place. */
static void title_in_plural(const ent_work *w, uint32_t sentence_first, uint32_t first,
                            ent_titled *out)
{
    uint32_t p = first, place = 0;      /* how many names stand before this one */
    state_list states = {0};
    if (out->count || first == sentence_first)
        return;
    p--;
    while (p > sentence_first && joins(w, p) && is_name(w, p - 1, sentence_first) &&
           place < 8) {
        p = w->found.at[w->name_at[p - 1]].first - 1;
        place++;
    }
    if (p > sentence_first && is_word(w, p, ","))
        p--;
    states_back(w, sentence_first, &p, &states);
    if (states.count && p > sentence_first && w->doc->tokens.at[p].upos == ENT_UPOS_DET)
        p--;
    if (states.count && is_word(w, p, "of") && p > sentence_first)
        p--;
    uint32_t f = plural_title_at(w, p);
    if (f == ENT_NONE)
        return;
    if (states.count == 0 && w->found.at[f].first > sentence_first) {
        p = w->found.at[f].first - 1;
        states_back(w, sentence_first, &p, &states);
    }
    ent_title *t = &out->titles[out->count++];
    *t = (ent_title){0};
    bool one = states.count == 1;
    ent_str iso3 = one                    ? states.iso3[0]
                   : place < states.count ? states.iso3[states.count - 1 - place]
                                          : (ent_str){0};
    ent_title_fit(w, f, iso3, t);
    t->text = singular(w, &w->found.at[f]);
    out->iso3 = t->iso3;
    out->person = true;
}

static void inherit(const ent_work *w, ent_str before, ent_titled *out)
{
    if (out->iso3.n || before.n == 0 || out->count == 0)
        return;
    uint32_t p = out->first;
    if (p == 0 || !(is_word(w, p - 1, "and") || is_word(w, p - 1, ",")))
        return;
    for (uint32_t i = 0; i < out->count; i++)
        if (out->titles[i].iso3.n == 0) {
            ent_title_fit(w, out->titles[i].found, before, &out->titles[i]);
            out->iso3 = before;
            out->inherited = true;
        }
}

void ent_titles_at(const ent_work *w, uint32_t sentence, uint32_t first, uint32_t last,
                   ent_str before, ent_titled *out)
{
    const ent_sentence *s = &w->doc->sentences.at[sentence];
    *out = (ent_titled){.first = first};
    titles_before(w, s->first, s->first + s->count, out);
    inherit(w, before, out);
    title_with_comma(w, s->first, first, last, s->first + s->count, out);
    title_behind(w, last, s->first + s->count, out);
    title_in_plural(w, s->first, first, out);
}
