/* lemmas.c - the table of edit scripts, by form and tag and by ending and tag. */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>

#define MOST_SCRIPTS 60000u
#define FORM_KEYS 2u                   /* keys of ent_lemma_keys that name the whole form */
#define MOST_ADDED 3u                  /* an ending does not teach a longer addition */

typedef struct key_scripts {           /* scripts seen with a key; few */
    uint64_t key;
    uint32_t level;                    /* place in ent_lemma_keys */
    uint32_t parent;                   /* the next less telling key */
    uint32_t n;
    uint32_t script[6], count[6];
    uint32_t best;
} key_scripts;

typedef struct builder {
    ent_arena *arena;
    ent_intern *keys, *scripts;        /* scripts as the lines of their chunk */
    ENT_VEC(key_scripts) at;
    ent_status *st;
} builder;

static size_t common(ent_str a, ent_str b)
{
    size_t n = 0;
    while (n < a.n && n < b.n && a.p[n] == b.p[n])
        n++;
    while (n > 0 && n < a.n && ((unsigned char)a.p[n] & 0xC0) == 0x80)
        n--;
    return n;
}

static ent_str titled(ent_str form, ent_arena *arena, ent_status *st)
{
    static const ent_script title = {ENT_RECASE_TITLE, 0, {"", 0}};
    return ent_script_apply(&title, form, arena, st);
}

/* Whether dropping commas makes the lemma. */
static bool bare(builder *b, ent_str form, ent_str lemma)
{
    static const ent_script script = {ENT_RECASE_BARE, 0, {"", 0}};
    return form.n > lemma.n && memchr(form.p, ',', form.n) &&
           ent_str_eq(ent_script_apply(&script, form, b->arena, b->st), lemma);
}

/* Whether an ending may teach the script: not a whole word, nor an abbreviation's long form. */
static bool general(const builder *b, uint32_t script)
{
    ent_str line = ent_intern_at(b->scripts, script);
    uint32_t recase = 0;
    ent_str_to_u32(ent_str_field(&line, ' '), &recase);
    ent_str_field(&line, ' ');
    return recase != ENT_RECASE_REPLACE && line.n <= MOST_ADDED;
}

/* The line of the script that makes lemma from form. Names keep their capitals if they can;
 * other words are lowered if they can. */
static ent_str script_line(builder *b, ent_str form, ent_str lemma, bool name)
{
    ent_str lower = ent_str_lower(b->arena, form, b->st);
    ent_str title = titled(form, b->arena, b->st);
    const ent_str base[3] = {form, lower, title};
    static const int name_order[3] = {ENT_RECASE_KEEP, ENT_RECASE_TITLE, ENT_RECASE_LOWER};
    static const int word_order[3] = {ENT_RECASE_LOWER, ENT_RECASE_KEEP, ENT_RECASE_TITLE};
    int best = -1;
    size_t longest = 0;
    if (bare(b, form, lemma))
        return ent_str_printf(b->arena, b->st, "%d 0 ", ENT_RECASE_BARE);
    for (int k = 0; k < 3; k++) {
        int how = name ? name_order[k] : word_order[k];
        size_t n = common(base[how], lemma);
        if (n > longest || (best < 0 && n)) {
            best = how;
            longest = n;
        }
    }
    if (best < 0 || (longest == 1 && lemma.n > 1 && form.n > 3))
        return ent_str_printf(b->arena, b->st, "%d 0 %.*s", ENT_RECASE_REPLACE, ENT_FMT(lemma));
    return ent_str_printf(b->arena, b->st, "%d %zu %.*s", best, base[best].n - longest,
                          (int)(lemma.n - longest), lemma.p + longest);
}

static uint32_t key_number(builder *b, uint64_t key, uint32_t level)
{
    uint32_t k = ent_intern_add(b->keys, ent_str_of((const char *)&key, sizeof key), b->st);
    if (k == b->at.n) {
        key_scripts *s = ENT_PUSH(b->arena, &b->at, b->st);
        if (s)
            *s = (key_scripts){.key = key, .level = level, .parent = ENT_NONE};
    }
    return k;
}

static void count_script(key_scripts *s, uint32_t script)
{
    uint32_t k = 0;
    while (k < s->n && s->script[k] != script)
        k++;
    if (k == s->n) {
        if (s->n == 6)
            return;
        s->script[s->n++] = script;
    }
    s->count[k]++;
}

static void count_word(builder *b, const ent_word *w, uint64_t tag, ent_str form, ent_str lemma,
                       bool name)
{
    uint64_t keys[ENT_LEMMA_KEYS];
    uint32_t n = ent_lemma_keys(w, tag, keys), child = ENT_NONE;
    uint32_t script = ent_intern_add(b->scripts, script_line(b, form, lemma, name), b->st);
    uint32_t known = b->at.n;          /* an ending counts each form once */
    bool count = true;
    for (uint32_t i = 0; i < n && !ent_failed(b->st); i++) {
        uint32_t k = key_number(b, keys[i], i);
        if (ent_failed(b->st) || script >= MOST_SCRIPTS)
            return;
        if (i == FORM_KEYS - 1)
            count = k >= known && general(b, script);
        if (i < FORM_KEYS || count)
            count_script(&b->at.at[k], script);
        if (child != ENT_NONE)
            b->at.at[child].parent = k;
        child = k;
    }
}

static void choose(builder *b)
{
    for (uint32_t i = 0; i < b->at.n; i++) {
        key_scripts *s = &b->at.at[i];
        uint32_t best = 0;
        for (uint32_t k = 1; k < s->n; k++)
            if (s->count[k] > s->count[best])
                best = k;
        s->best = s->n ? s->script[best] : ENT_NONE;
    }
}

/* What the table would answer without this key. */
static uint32_t answer_above(const builder *b, const key_scripts *s)
{
    while (s->parent != ENT_NONE) {
        s = &b->at.at[s->parent];
        if (s->best != ENT_NONE)
            return s->best;
    }
    return ENT_NONE;
}

/* Writes the scripts that kept keys name, renumbered, and the keys whose answer differs from
 * that of the next less telling one. */
static void write_tables(builder *b, lexicon *lex)
{
    uint32_t scripts = ent_intern_count(b->scripts), used = 0, n = 0;
    uint32_t *number = malloc((scripts + 1) * sizeof *number);
    item *items = malloc(((size_t)b->at.n + 1) * sizeof *items);
    for (uint32_t i = 0; number && i < scripts; i++)
        number[i] = ENT_NONE;
    for (uint32_t i = 0; number && items && i < b->at.n; i++) {
        const key_scripts *s = &b->at.at[i];
        /* A form's ending depends on its capitals: the form itself is always kept. */
        bool form = s->level == FORM_KEYS - 1;
        if (s->best == ENT_NONE || (!form && s->best == answer_above(b, s)))
            continue;
        if (number[s->best] == ENT_NONE) {
            number[s->best] = used++;
            ent_buf_put(&lex->scripts_bytes, ent_intern_at(b->scripts, s->best), b->st);
            ent_buf_byte(&lex->scripts_bytes, '\n', b->st);
        }
        items[n++] = (item){s->key, ent_table_check16(s->key) << 16 | number[s->best]};
    }
    pack_table(items, n, &lex->lemmas_bytes, b->st);
    free(number);
    free(items);
}

/* Makes lex->lemma_model answer ent_lemma_of. */
static void open_tables(const corpus *c, lexicon *lex, ent_status *st)
{
    ent_model *m = &lex->lemma_model;
    m->arena = c->arena;
    m->tag_count = c->tag_count;
    memcpy(m->tag_atom, c->tag_atom, sizeof m->tag_atom);
    m->lemmas = ent_table_view(ent_buf_str(&lex->lemmas_bytes), st);
    ent_scripts_read(m, ent_buf_str(&lex->scripts_bytes), st);
}

void lemmas_build(const corpus *c, lexicon *lex, ent_status *st)
{
    builder b = {.arena = ent_arena_new(0, st), .st = st};
    b.keys = ent_intern_new(b.arena, st);
    b.scripts = ent_intern_new(b.arena, st);
    ent_word *word = calloc(4096, sizeof *word);
    for (uint32_t i = 0; word && i < c->n && !ent_failed(st); i++) {
        const sentence *s = &c->at[i];
        if (s->n > 4000)
            continue;
        ent_words_fill(word + 2, s->form, s->n, NULL);
        for (uint32_t k = 0; k < s->n; k++)
            count_word(&b, &word[k + 3], c->tag_atom[s->tag[k]], s->form[k], s->lemma[k],
                       c->upos[s->tag[k]] == ENT_UPOS_PROPN);
    }
    choose(&b);
    write_tables(&b, lex);
    free(word);
    ent_arena_free(b.arena);
    open_tables(c, lex, st);
}
