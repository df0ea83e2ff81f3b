/* terms.c - the tables of terms and names made ready: each variant a row of word hashes, found
 * by the hash of its first word in an open table.
 *
 *   slots   hash of first word -> first variant; variants of one first word are a chain, the
 *           longest first, so that the first that fits is the longest.
 */
#include "wording/terms.h"
#include "text/stem.h"

enum { WORDS_MOST = 12, EXPANSIONS_MOST = 48, GAP_MOST = 4 };

typedef struct variant {
    ent_term term;
    uint64_t words[WORDS_MOST];
    uint32_t n;
    uint32_t next;                  /* in the chain, ENT_NONE */
} variant;

struct ent_terms {
    ent_arena *arena;
    ENT_VEC(variant) variants;
    uint32_t *slots;
    uint32_t mask;
};

/* ---- reading the tables ---------------------------------------------------------------------- */

static void add_variant(ent_terms *t, const ent_term *term, ent_str text, ent_status *st)
{
    ent_words_at words = {0};
    ent_words_scan(text, 0, (uint32_t)text.n, t->arena, &words, st);
    if (words.n == 0 || words.n > WORDS_MOST)
        return;
    variant *v = ENT_PUSH(t->arena, &t->variants, st);
    if (!v)
        return;
    v->term = *term;
    v->term.variant = text;
    v->next = ENT_NONE;
    v->n = words.n;
    for (uint32_t i = 0; i < words.n; i++)
        v->words[i] = term->is_name ? words.at[i].form : words.at[i].stem;
}

typedef struct expansions {
    ent_str at[EXPANSIONS_MOST];
    uint32_t n;
} expansions;

/* Every text so far with each of the alternatives behind it. */
static void multiply(ent_terms *t, expansions *e, ent_str alternatives, bool optional,
                     ent_status *st)
{
    expansions out = {0};
    for (uint32_t i = 0; i < e->n; i++) {
        if (optional && out.n < EXPANSIONS_MOST)
            out.at[out.n++] = e->at[i];
        ent_str rest = alternatives;
        while (rest.n && out.n < EXPANSIONS_MOST) {
            ent_str one = ent_str_field(&rest, '/');
            out.at[out.n++] = ent_str_printf(t->arena, st, "%.*s%s%.*s", ENT_FMT(e->at[i]),
                                             e->at[i].n ? " " : "", ENT_FMT(one));
        }
    }
    *e = out;
}

/* "attempts to [unilaterally] change across/in": every way to read it. */
static void expand(ent_terms *t, const ent_term *term, ent_str text, ent_status *st)
{
    expansions e = {.n = 1};
    while (text.n && !ent_failed(st)) {
        bool optional = text.p[0] == '[';
        ent_str word;
        if (optional) {
            text = ent_str_sub(text, 1, text.n);
            word = ent_str_field(&text, ']');
        } else {
            size_t end = 0;
            while (end < text.n && text.p[end] != ' ' && text.p[end] != '[')
                end++;
            word = ent_str_sub(text, 0, end);
            text = ent_str_trim(ent_str_sub(text, end, text.n));
        }
        text = ent_str_trim(text);
        if (!ent_str_is(word, ",") && word.n)
            multiply(t, &e, word, optional, st);
    }
    for (uint32_t i = 0; i < e.n; i++)
        add_variant(t, term, e.at[i], st);
}

static void read_terms(ent_terms *t, const ent_lexicon *lex, ent_status *st)
{
    const ent_table *rows = ent_lexicon_table(lex, ENT_STR("wording-terms"));
    for (uint32_t i = 0; rows && i < ent_table_count(rows) && !ent_failed(st); i++) {
        ent_str told = ent_table_at(rows, i, 1), all = ent_table_at(rows, i, 2);
        ent_term term = {.group = ent_table_at(rows, i, 0)};
        term.told = ent_str_is(told, "said")     ? ENT_TERM_SAID
                    : ent_str_is(told, "quoted") ? ENT_TERM_QUOTED
                    : ent_str_is(told, "hedge")  ? ENT_TERM_HEDGE
                                                 : ENT_TERM_USE;
        while (all.n)
            expand(t, &term, ent_str_field(&all, ';'), st);
    }
}

static void read_names(ent_terms *t, const ent_lexicon *lex, ent_status *st)
{
    const ent_table *rows = ent_lexicon_table(lex, ENT_STR("wording-names"));
    for (uint32_t i = 0; rows && i < ent_table_count(rows) && !ent_failed(st); i++) {
        ent_str all = ent_table_at(rows, i, 2);
        ent_term term = {.group = ent_table_at(rows, i, 0), .is_name = true};
        term.contested = ent_str_is(ent_table_at(rows, i, 1), "contested");
        while (all.n) {
            ent_str one = ent_str_field(&all, ';');     /* "Diaoyu Islands = CHN" */
            add_variant(t, &term, ent_str_field(&one, '='), st);
        }
    }
}

static void read_issues(ent_terms *t, const ent_lexicon *lex, ent_status *st)
{
    const ent_table *rows = ent_lexicon_table(lex, ENT_STR("issue-terms"));
    uint32_t weight = rows ? ent_table_column(rows, ENT_STR("weight")) : ENT_NONE;
    uint32_t with = rows ? ent_table_column(rows, ENT_STR("with")) : ENT_NONE;
    uint32_t terms = rows ? ent_table_column(rows, ENT_STR("terms")) : ENT_NONE;
    for (uint32_t i = 0; rows && i < ent_table_count(rows) && !ent_failed(st); i++) {
        ent_str all = ent_table_at(rows, i, terms), needs = ent_table_at(rows, i, with);
        ent_term term = {.group = ent_table_at(rows, i, 0)};
        if (ent_str_is(ent_table_at(rows, i, weight), "1") || (needs.n && !ent_str_is(needs, "-")))
            continue;
        while (all.n)
            add_variant(t, &term, ent_str_field(&all, ';'), st);
    }
}

/* ---- the index --------------------------------------------------------------------------------- */

static uint32_t slot_of(const ent_terms *t, uint64_t first)
{
    uint32_t at = (uint32_t)first & t->mask;
    while (t->slots[at] != ENT_NONE && t->variants.at[t->slots[at]].words[0] != first)
        at = (at + 1) & t->mask;
    return at;
}

static void enter(ent_terms *t, uint32_t number)
{
    uint32_t at = slot_of(t, t->variants.at[number].words[0]);
    uint32_t *link = &t->slots[at];
    while (*link != ENT_NONE && t->variants.at[*link].n >= t->variants.at[number].n)
        link = &t->variants.at[*link].next;
    t->variants.at[number].next = *link;
    *link = number;
}

static void build_index(ent_terms *t, ent_status *st)
{
    uint32_t size = 64;
    while (size < t->variants.n * 3)
        size *= 2;
    t->slots = ENT_NEW(t->arena, uint32_t, size, st);
    if (!t->slots)
        return;
    t->mask = size - 1;
    memset(t->slots, 0xff, size * sizeof *t->slots);
    for (uint32_t i = 0; i < t->variants.n; i++)
        enter(t, i);
}

static void read_wording(ent_terms *t, const ent_lexicon *lex, ent_status *st)
{
    read_terms(t, lex, st);
    read_names(t, lex, st);
}

static ent_terms *make(const ent_lexicon *lex,
                       void (*read)(ent_terms *t, const ent_lexicon *lex, ent_status *st),
                       ent_status *st)
{
    ent_arena *arena = ent_arena_new(0, st);
    ent_terms *t = ENT_NEW(arena, ent_terms, 1, st);
    if (t) {
        t->arena = arena;
        read(t, lex, st);
        build_index(t, st);
    }
    if (ent_failed(st)) {
        ent_arena_free(arena);
        return NULL;
    }
    return t;
}

ent_terms *ent_terms_new(const ent_lexicon *lex, ent_status *st)
{
    return make(lex, read_wording, st);
}

ent_terms *ent_terms_of_issues(const ent_lexicon *lex, ent_status *st)
{
    return make(lex, read_issues, st);
}

void ent_terms_free(ent_terms *t)
{
    if (t)
        ent_arena_free(t->arena);
}

/* ---- finding ------------------------------------------------------------------------------------- */

/* Words of one term stand close together: a blank, a hyphen, a comma, no end of sentence. */
static bool is_close(ent_str text, const ent_word_at *a, const ent_word_at *b)
{
    if (b->start - a->end > GAP_MOST)
        return false;
    for (uint32_t i = a->end; i < b->start; i++)
        if (strchr(".;:!?()", text.p[i]) && text.p[i])
            return false;
    return true;
}

static bool fits(const variant *v, ent_str text, const ent_words_at *words, uint32_t at)
{
    if (at + v->n > words->n)
        return false;
    for (uint32_t i = 0; i < v->n; i++) {
        const ent_word_at *w = &words->at[at + i];
        if ((v->term.is_name ? w->form : w->stem) != v->words[i] ||
            (i && !is_close(text, w - 1, w)))
            return false;
    }
    return true;
}

static const variant *longest(const ent_terms *t, ent_str text, const ent_words_at *words,
                              uint32_t at, uint64_t key, bool names, const variant *best)
{
    for (uint32_t k = t->slots[slot_of(t, key)]; k != ENT_NONE; k = t->variants.at[k].next) {
        const variant *v = &t->variants.at[k];
        if (best && v->n <= best->n)
            break;
        if (v->term.is_name == names && fits(v, text, words, at))
            return v;
    }
    return best;
}

void ent_terms_find(const ent_terms *t, ent_str text, const ent_words_at *words, ent_arena *a,
                    ent_term_hits *out, ent_status *st)
{
    for (uint32_t i = 0; t && i < words->n && !ent_failed(st);) {
        const variant *v = longest(t, text, words, i, words->at[i].form, true, NULL);
        v = longest(t, text, words, i, words->at[i].stem, false, v);
        ent_term_hit *hit = v ? ENT_PUSH(a, out, st) : NULL;
        if (hit)
            *hit = (ent_term_hit){&v->term, i, i + v->n - 1};
        i += v ? v->n : 1;
    }
}
