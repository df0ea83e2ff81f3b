/* pattern.c - the compiler of `when` lines. The grammar: doc/rules.md.
 *
 * A line is read once from left to right; every record is written when its parts are. An error
 * names the byte of the line in the file and what was expected there. */
#include "lookup/pattern.h"

#include <stdlib.h>

typedef struct reader {
    ent_words *w;
    const ent_draft_rule *rule;
    const ent_draft_line *when;
    ent_str text;
    size_t at;                      /* next byte to read */
    int depth;
    ent_status *st;
} reader;

typedef struct item_list {          /* relations or conditions while they are read */
    ent_img_term at[ENT_PATTERN_LIST];
    uint32_t n;
} item_list;

typedef struct word_name {
    const char *word;
    uint32_t value;
} word_name;

static const word_name relation_names[] = {
    {"subject", ENT_TERM_SUBJECT}, {"object", ENT_TERM_OBJECT}, {"clause", ENT_TERM_CLAUSE},
    {"infinitive", ENT_TERM_INFINITIVE}, {"mod", ENT_TERM_MOD}, {"poss", ENT_TERM_POSS},
    {"compound", ENT_TERM_COMPOUND}, {"appos", ENT_TERM_APPOS}, {"parent", ENT_TERM_PARENT},
    {"light", ENT_TERM_LIGHT}, {NULL, 0}};

static const word_name condition_names[] = {
    {"negated", ENT_TERM_NEGATED}, {"passive", ENT_TERM_PASSIVE}, {"future", ENT_TERM_FUTURE},
    {"conditional", ENT_TERM_CONDITIONAL}, {"hypothetical", ENT_TERM_HYPOTHETICAL},
    {"past", ENT_TERM_PAST}, {"present", ENT_TERM_PRESENT}, {NULL, 0}};

static const word_name pos_names[] = {
    {"any", ENT_POS_ANY}, {"verb", ENT_POS_VERB}, {"noun", ENT_POS_NOUN}, {"adj", ENT_POS_ADJ},
    {"propn", ENT_POS_PROPN}, {NULL, 0}};

/* The bits of ENT_MARK_... (rule/match.c asserts that they are). */
static const word_name test_names[] = {
    {"person", 1}, {"state", 2}, {"organ", 4}, {"group", 8}, {"igo", 16}, {"place", 32},
    {"date", 64}, {"document", 128}, {"outlet", 256}, {"thinktank", 512}, {"pronoun", 1024},
    {"people", 2048}, {"other", 4096}, {"actor", 8192}, {"any", ENT_TEST_ANY}, {NULL, 0}};

static const word_name *find_name(const word_name *names, ent_str word)
{
    for (; names->word; names++)
        if (ent_str_is(word, names->word))
            return names;
    return NULL;
}

/* ---- the line's parts ------------------------------------------------------------------- */

static void skip_blanks(reader *r)
{
    while (r->at < r->text.n && (r->text.p[r->at] == ' ' || r->text.p[r->at] == '\t'))
        r->at++;
}

static void expected(reader *r, const char *what)
{
    if (ent_failed(r->st))
        return;
    skip_blanks(r);
    ent_str found = ent_str_sub(r->text, r->at, r->at + 24);
    ent_status_set(r->st, ENT_BAD_LEXICON, "byte %zu: expected %s, found %s%.*s%s",
                   r->when->column + r->at, what, found.n ? "'" : "", ENT_FMT(found),
                   found.n ? "'" : "the end of the line");
    char name[256] = "";
    size_t n = r->rule->file.n < sizeof name - 1 ? r->rule->file.n : sizeof name - 1;
    memcpy(name, r->rule->file.p, n);
    ent_status_place(r->st, name, r->when->line);
}

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

/* The word that stands next, not taken; empty when none does. */
static ent_str peek_word(reader *r)
{
    skip_blanks(r);
    size_t end = r->at;
    while (end < r->text.n && is_name_char(r->text.p[end]))
        end++;
    return ent_str_sub(r->text, r->at, end);
}

static bool peek(reader *r, char c)
{
    skip_blanks(r);
    return r->at < r->text.n && r->text.p[r->at] == c;
}

static bool take(reader *r, char c)
{
    if (ent_failed(r->st) || !peek(r, c))
        return false;
    r->at++;
    return true;
}

static bool take_word(reader *r, const char *word)
{
    ent_str w = peek_word(r);
    if (ent_failed(r->st) || !ent_str_is(w, word))
        return false;
    r->at += w.n;
    return true;
}

static ent_str read_name(reader *r, const char *what)
{
    ent_str w = peek_word(r);
    if (w.n == 0)
        expected(r, what);
    r->at += w.n;
    return w;
}

static ent_str read_capture(reader *r)
{
    if (!take(r, '@'))
        return (ent_str){0};
    return read_name(r, "a capture's name behind '@'");
}

static uint32_t read_tests(reader *r)
{
    uint32_t tests = 0;
    if (!take(r, ':'))
        return 0;
    do {
        const word_name *t = find_name(test_names, peek_word(r));
        if (!t) {
            expected(r, "a test such as actor, place or any");
            return 0;
        }
        r->at += strlen(t->word);
        tests |= t->value;
    } while (take(r, '|'));
    return tests;
}

/* ---- relations and conditions ----------------------------------------------------------- */

static void read_relation(reader *r, item_list *list)
{
    ent_img_term t = {0};
    if (take(r, '/')) {
        size_t end = r->at;
        while (end < r->text.n && (is_name_char(r->text.p[end]) || r->text.p[end] == ':'))
            end++;
        ent_str rel = ent_str_sub(r->text, r->at, end);
        t.kind = ENT_TERM_REL;
        t.value = ent_rel_of(rel);
        if (!ent_str_is(rel, ent_rel_name(t.value))) {
            expected(r, "a UD relation such as nsubj or acl:relcl");
            return;
        }
        r->at = end;
    } else {
        ent_str word = read_name(r, "a relation such as subject, object or with");
        const word_name *n = find_name(relation_names, word);
        t.kind = n ? n->value : ENT_TERM_PREP;
        if (!n) {                       /* "ahead-of" is written so in rules only */
            ent_str prep = ent_str_copy(r->w->im->arena, word, r->st);
            for (size_t i = 0; i < prep.n; i++)
                if (prep.p[i] == '-')
                    ((char *)(uintptr_t)prep.p)[i] = ' ';
            t.text = ent_image_str(r->w->im, prep, r->st);
        }
    }
    if (list->n == ENT_PATTERN_LIST)
        expected(r, "fewer entries in a list");
    else if (!ent_failed(r->st))
        list->at[list->n++] = t;
}

static ent_img_list write_terms(reader *r, const item_list *list)
{
    ent_img_list out = {ent_image_count(r->w->im, ENT_SEC_TERMS, sizeof(ent_img_term)),
                        list->n};
    for (uint32_t i = 0; i < list->n; i++)
        ENT_IMAGE_PUT(r->w->im, ENT_SEC_TERMS, list->at[i], r->st);
    return out;
}

/* Behind a comma stands a further condition, unless what follows is the next edge. */
static bool next_is_edge(reader *r)
{
    size_t keep = r->at;
    r->at++;                            /* the comma */
    ent_str word = peek_word(r);
    bool edge = ent_str_is(word, "not");
    if (!edge && !find_name(condition_names, word)) {
        while (peek(r, '/') || peek(r, '|') || peek(r, ':') || peek_word(r).n) {
            ent_str w = peek_word(r);
            if (find_name(pos_names, w))
                break;
            r->at += w.n ? w.n : 1;
        }
        edge = peek(r, '@') || peek(r, '"') || peek(r, '~') || peek_word(r).n;
    }
    r->at = keep;
    return edge;
}

static ent_img_list read_conditions(reader *r)
{
    item_list list = {.n = 0};
    for (bool more = true; more && !ent_failed(r->st);) {
        const word_name *c = find_name(condition_names, peek_word(r));
        if (c) {
            r->at += strlen(c->word);
            if (list.n == ENT_PATTERN_LIST)
                expected(r, "fewer conditions");
            else
                list.at[list.n++] = (ent_img_term){c->value, 0, {0, 0}};
        } else {
            read_relation(r, &list);
        }
        more = peek(r, ',') && !next_is_edge(r) && take(r, ',');
    }
    return write_terms(r, &list);
}

/* ---- words ------------------------------------------------------------------------------ */

static void add_class_words(reader *r, ent_str name, ent_number_list *words)
{
    const ent_draft *d = r->w->draft;
    uint32_t c = ent_intern_find(d->class_names, name);
    if (c == ENT_NONE) {
        expected(r, "the name of a class that a .lex file has");
        return;
    }
    const ent_intern *list = d->classes.at[c].words;
    for (uint32_t i = 0; i < ent_intern_count(list) && !ent_failed(r->st); i++)
        ent_number_add(r->w, words, ent_words_add(r->w, ent_intern_at(list, i), r->st), r->st);
}

static void read_lemma(reader *r, ent_number_list *words)
{
    const char *end = memchr(r->text.p + r->at, '"', r->text.n - r->at);
    size_t stop = end ? (size_t)(end - r->text.p) : r->at;
    ent_str lemma = ent_str_sub(r->text, r->at, stop);
    if (!end || lemma.n == 0 ||
        !ent_str_eq(ent_str_lower(r->w->im->arena, lemma, r->st), lemma)) {
        expected(r, "a lemma in small letters and a second '\"'");
        return;
    }
    ent_number_add(r->w, words, ent_words_add(r->w, lemma, r->st), r->st);
    r->at = stop + 1;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void read_words(reader *r, ent_number_list *words)
{
    do {
        if (take(r, '"')) {
            read_lemma(r, words);
        } else if (take(r, '~')) {
            size_t keep = r->at;
            ent_str name = read_name(r, "a class behind '~'");
            if (ent_failed(r->st))
                return;
            size_t past = r->at;
            r->at = keep;
            add_class_words(r, name, words);
            r->at = past;
        } else {
            expected(r, "a word such as \"meet\" or ~visit-noun");
        }
    } while (!ent_failed(r->st) && take(r, '|'));
    if (words->n)
        qsort(words->at, words->n, sizeof *words->at, by_number);
}

/* ---- nodes and edges -------------------------------------------------------------------- */

static uint32_t read_node(reader *r, bool trigger, ent_number_list *words);

static ent_img_edge read_edge(reader *r)
{
    ent_img_edge e = {0};
    item_list relations = {.n = 0};
    if (take_word(r, "not"))
        e.flags |= ENT_EDGE_NOT;
    do {
        read_relation(r, &relations);
    } while (!ent_failed(r->st) && take(r, '|'));
    e.relations = write_terms(r, &relations);
    e.node = ENT_NONE;
    if (peek(r, '@')) {
        e.capture = ent_image_str(r->w->im, read_capture(r), r->st);
        e.tests = read_tests(r);
    } else if (peek(r, '"') || peek(r, '~') || find_name(pos_names, peek_word(r))) {
        ent_number_list words = {0};
        e.node = read_node(r, false, &words);
    } else if (!(e.flags & ENT_EDGE_NOT)) {
        expected(r, "'@name' or a word behind the relation");
    }
    if (take(r, '?'))
        e.flags |= ENT_EDGE_MAYBE;
    return e;
}

static ent_img_list read_edges(reader *r)
{
    ent_img_edge edges[ENT_PATTERN_LIST];
    uint32_t n = 0;
    do {
        if (n == ENT_PATTERN_LIST)
            expected(r, "fewer edges");
        else
            edges[n++] = read_edge(r);
    } while (!ent_failed(r->st) && take(r, ','));
    if (!ent_failed(r->st) && !take(r, '}'))
        expected(r, "',' or '}'");
    ent_img_list out = {ent_image_count(r->w->im, ENT_SEC_EDGES, sizeof *edges), n};
    for (uint32_t i = 0; i < n; i++)
        ENT_IMAGE_PUT(r->w->im, ENT_SEC_EDGES, edges[i], r->st);
    return out;
}

/* A pattern; returns the index of its node. Only inside another may it lack a word
 * ("any @x:person"). */
static uint32_t read_node(reader *r, bool trigger, ent_number_list *words)
{
    ent_img_node node = {0};
    if (++r->depth > ENT_PATTERN_DEPTH)
        expected(r, "patterns nested less deeply");
    const word_name *pos = find_name(pos_names, peek_word(r));
    if (pos) {
        r->at += strlen(pos->word);
        node.pos = pos->value;
    }
    if (trigger || !pos || peek(r, '"') || peek(r, '~'))
        read_words(r, words);
    node.words = (ent_img_list){
        ent_image_count(r->w->im, ENT_SEC_NODE_WORDS, sizeof(uint32_t)), words->n};
    for (uint32_t i = 0; i < words->n; i++)
        ENT_IMAGE_PUT(r->w->im, ENT_SEC_NODE_WORDS, words->at[i], r->st);
    node.capture = ent_image_str(r->w->im, read_capture(r), r->st);
    node.tests = read_tests(r);
    if (take(r, '{'))
        node.edges = read_edges(r);
    if (take_word(r, "if"))
        node.require = read_conditions(r);
    if (take_word(r, "unless"))
        node.refuse = read_conditions(r);
    r->depth--;
    return ENT_IMAGE_PUT(r->w->im, ENT_SEC_NODES, node, r->st);
}

void ent_pattern_compile(ent_words *w, const ent_draft_rule *rule, const ent_draft_line *when,
                         ent_pattern *out, ent_status *st)
{
    reader r = {w, rule, when, when->text, 0, 0, st};
    out->node = read_node(&r, true, &out->words);
    skip_blanks(&r);
    if (!ent_failed(st) && r.at < r.text.n)
        expected(&r, "'{', 'if', 'unless' or the end of the line");
}

void ent_pattern_enter(ent_words *w, const ent_pattern *p, uint32_t number, ent_status *st)
{
    ent_img_alt alt = {number, p->node};
    uint32_t at = ENT_IMAGE_PUT(w->im, ENT_SEC_ALTS, alt, st);
    for (uint32_t i = 0; i < p->words.n && !ent_failed(st); i++)
        ent_number_add(w, &w->lists.at[p->words.at[i]].alts, at, st);
}
