/* coref.c - how many hand-coded references are resolved to the right set of actors.
 *
 *   coref GOLD.jsonl [--errors] [--right SHARE] [--wrong SHARE] FILE...
 *
 * A row of the gold gives the words of the mention, the bytes of the evidence they stand in and
 * the ids of whom they mean. Of our mentions that share at least half of the shorter span with
 * those words the one that covers them best is compared; mentions that only "and", a comma or a
 * hyphen joins to it within the words count with it ("Secretaries Blinken and Austin"). Right
 * is the same set, persons by their name in any order; unresolved is no mention or no actor.
 * Exit 1 when a share misses what --right and --wrong ask. */
#include "coder/coder.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct knowledge {
    ent_lexicon *lexicon;
    ent_model *model;
    ent_parser *parser;
    ent_mention_tables *tables;
} knowledge;

typedef struct counts {
    unsigned right, wrong, unresolved;
} counts;

enum { KEYS_MOST = 16 };

typedef struct keys { /* of one set: folded, sorted, no repetition */
    ent_str at[KEYS_MOST];
    uint32_t n;
} keys;

static ent_str text_of(const json_t *row, const char *key)
{
    const char *s = json_string_value(json_object_get(row, key));
    return s ? ent_str_z(s) : ENT_STR("");
}

/* ---- ids ------------------------------------------------------------------------------- */

/* Words of a name in order of the alphabet, so that the order of its parts does not matter. */
static ent_str sorted_words(ent_arena *a, ent_str name, ent_status *st)
{
    ent_str rest = ent_utf8_fold(a, name, st), words[16], out = {0};
    uint32_t n = 0;
    while (rest.n && n < 16) {
        ent_str word = ent_str_field(&rest, ' ');
        uint32_t i = n;
        if (word.n == 0)
            continue;
        for (; i > 0 && ent_str_cmp(words[i - 1], word) > 0; i--)
            words[i] = words[i - 1];
        words[i] = word;
        n++;
    }
    for (uint32_t i = 0; i < n; i++)
        out =
            ent_str_printf(a, st, "%.*s%s%.*s", ENT_FMT(out), i ? " " : "", ENT_FMT(words[i]));
    return out;
}

static bool is_iso3(ent_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < 'A' || s.p[i] > 'Z')
            return false;
    return s.n == 3;
}

/* The contract's folding: names of one organ are one, an alliance of two has no order, the rest
 * of a prefixed id is a name. */
static ent_str key_of(ent_arena *a, ent_str id, ent_status *st)
{
    static const char *const same[][2] = {{"MFA", "STATE"}, {"MOFA", "STATE"}, {"MND", "DOD"},
                                          {"MOD", "DOD"},   {"NSS", "NSC"},    {"NSO", "NSC"}};
    if (id.n > 4 && id.p[3] == '.' && is_iso3(ent_str_sub(id, 0, 3))) {
        ent_str organ = ent_str_sub(id, 4, id.n);
        for (size_t i = 0; i < sizeof same / sizeof *same; i++)
            if (ent_str_is(organ, same[i][0]))
                organ = ent_str_z(same[i][1]);
        return ent_str_printf(a, st, "%.3s.%.*s", id.p, ENT_FMT(organ));
    }
    size_t colon = ent_str_find(id, ENT_STR(":"));
    if (colon == SIZE_MAX)
        return is_iso3(id) ? id : sorted_words(a, id, st);
    return sorted_words(a, ent_str_sub(id, colon + 1, id.n), st);
}

static void add_key(keys *k, ent_str key)
{
    uint32_t i = k->n;
    for (uint32_t j = 0; j < k->n; j++)
        if (ent_str_eq(k->at[j], key))
            return;
    if (k->n == KEYS_MOST)
        return;
    for (; i > 0 && ent_str_cmp(k->at[i - 1], key) > 0; i--)
        k->at[i] = k->at[i - 1];
    k->at[i] = key;
    k->n++;
}

static bool same_keys(const keys *a, const keys *b)
{
    for (uint32_t i = 0; i < a->n && i < b->n; i++)
        if (!ent_str_eq(a->at[i], b->at[i]))
            return false;
    return a->n == b->n;
}

/* ---- places ---------------------------------------------------------------------------- */

/* Source bytes of the mention: given, or its words within the evidence (a line end there counts
 * as a blank); all of the evidence when they do not stand there. */
static ent_span words_of(const ent_document *doc, const json_t *row)
{
    const json_t *given = json_object_get(row, "mention_bytes");
    const json_t *ev = json_array_get(json_object_get(row, "ev_bytes"), 0);
    if (json_is_array(json_array_get(given, 0)))
        given = json_array_get(given, 0);
    const json_t *pair = given ? given : ev;
    ent_span s = {(uint32_t)json_integer_value(json_array_get(pair, 0)),
                  (uint32_t)json_integer_value(json_array_get(pair, 1))};
    if (given || s.end > doc->source.n || s.start > s.end)
        return s;
    ent_str mention = text_of(row, "mention");
    for (uint32_t at = s.start; at < s.end; at++) {
        size_t i = 0;
        uint32_t t = at;
        while (i < mention.n && t < s.end) {
            char c = doc->source.p[t] == '\n' ? ' ' : doc->source.p[t];
            if (c != mention.p[i])
                break;
            i++, t++;
        }
        if (i == mention.n)
            return (ent_span){at, t};
    }
    return s;
}

static uint32_t shared(ent_span a, ent_span b)
{
    uint32_t from = a.start > b.start ? a.start : b.start, to = a.end < b.end ? a.end : b.end;
    return to > from ? to - from : 0;
}

static bool aligned(ent_span a, ent_span b)
{
    uint32_t n = a.end - a.start, m = b.end - b.start;
    return 2 * shared(a, b) >= (n < m ? n : m) && shared(a, b) > 0;
}

static const ent_mention *best_at(const ent_reading *r, ent_span words)
{
    const ent_mention *best = NULL;
    double most = 0;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (!aligned(m->span, words))
            continue;
        double both = shared(m->span, words);
        double v =
            both / (double)(m->span.end - m->span.start + words.end - words.start - both);
        if (v > most) {
            most = v;
            best = m;
        }
    }
    return best;
}

/* Does only "and", a comma or a hyphen stand between? */
static bool joined(const ent_document *doc, uint32_t from, uint32_t to)
{
    ent_str s =
        from < to ? ent_str_trim(ent_document_text(doc, (ent_span){from, to})) : ENT_STR("x");
    return ent_str_is(s, "and") || ent_str_is(s, ",") || ent_str_is(s, "-") ||
           ent_str_is(s, "–") || ent_str_is(s, ", and");
}

static void add_actors(const ent_reading *r, const ent_mention *m, keys *out, ent_status *st)
{
    for (uint32_t i = 0; i < m->actor_count; i++)
        add_key(out, key_of(r->doc->arena, r->actors.at[m->actors[i]].id, st));
}

static void ours_at(const ent_reading *r, ent_span words, keys *out, ent_status *st)
{
    const ent_mention *m = best_at(r, words);
    if (!m)
        return;
    add_actors(r, m, out, st);
    ent_span all = m->span;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *x = &r->mentions.at[i];
        bool within = x->span.start >= words.start && x->span.end <= words.end;
        if (!within ||
            !(joined(r->doc, all.end, x->span.start) || joined(r->doc, x->span.end, all.start)))
            continue;
        add_actors(r, x, out, st);
        all.start = x->span.start < all.start ? x->span.start : all.start;
        all.end = x->span.end > all.end ? x->span.end : all.end;
    }
}

/* ---- rows ------------------------------------------------------------------------------ */

static void print_keys(const char *label, const keys *k)
{
    printf("  %s", label);
    for (uint32_t i = 0; i < k->n; i++)
        printf("%s%.*s", i ? "; " : " ", ENT_FMT(k->at[i]));
}

static void judge(const ent_reading *r, const json_t *row, bool errors, counts *c,
                  ent_status *st)
{
    keys want = {0}, have = {0};
    const json_t *ids = json_object_get(row, "refers_to");
    for (size_t i = 0; i < json_array_size(ids); i++)
        add_key(&want, key_of(r->doc->arena,
                              ent_str_z(json_string_value(json_array_get(ids, i))), st));
    ours_at(r, words_of(r->doc, row), &have, st);
    bool right = have.n && same_keys(&want, &have);
    c->right += right;
    c->wrong += have.n && !right;
    c->unresolved += have.n == 0;
    if (!errors || right)
        return;
    printf("%-10s %.*s %-12.*s [%.*s]", have.n ? "WRONG" : "UNRESOLVED",
           ENT_FMT(text_of(row, "id")), ENT_FMT(text_of(row, "ctype")),
           ENT_FMT(text_of(row, "mention")));
    print_keys("means", &want);
    print_keys("ours", &have);
    printf("\n");
}

/* Does the row speak of this document? Its `doc` is the name, or how the name begins. */
static bool is_of(const json_t *row, const ent_document *doc)
{
    ent_str name = text_of(row, "doc");
    return name.n && ent_str_starts(doc->name, name) &&
           (doc->name.n == name.n || strchr("._", doc->name.p[name.n]));
}

static void read_document(const knowledge *k, ent_document *doc, const json_t *rows,
                          bool errors, counts *c, ent_status *st)
{
    ent_reading r;
    ent_document_tokenize(doc, st);
    ent_parse_document(k->parser, doc, st);
    ent_read_mentions(&r, k->tables, doc, st);
    for (size_t i = 0; i < json_array_size(rows) && !ent_failed(st); i++)
        if (is_of(json_array_get(rows, i), doc))
            judge(&r, json_array_get(rows, i), errors, c, st);
}

static json_t *read_rows(const char *path)
{
    FILE *f = fopen(path, "r");
    json_t *rows = json_array();
    char line[16384];
    while (f && fgets(line, sizeof line, f)) {
        json_t *row = json_loads(line, 0, NULL);
        if (row)
            json_array_append_new(rows, row);
    }
    if (f)
        fclose(f);
    return rows;
}

static int report(const counts *c, double least, double most)
{
    unsigned n = c->right + c->wrong + c->unresolved;
    double all = n ? n : 1, right = c->right / all, wrong = c->wrong / all;
    printf("references %u  right %.3f  wrong %.3f  unresolved %.3f\n", n, right, wrong,
           c->unresolved / all);
    return n == 0 || right < least || wrong > most;
}

int main(int argc, char **argv)
{
    double least = 0, most = 1;
    bool errors = false;
    int at = 2;
    for (; at < argc && strncmp(argv[at], "--", 2) == 0; at++) {
        if (strcmp(argv[at], "--errors") == 0)
            errors = true;
        else if (strcmp(argv[at], "--right") == 0 && at + 1 < argc)
            least = strtod(argv[++at], NULL);
        else if (strcmp(argv[at], "--wrong") == 0 && at + 1 < argc)
            most = strtod(argv[++at], NULL);
    }
    if (at >= argc) {
        fputs("usage: coref GOLD.jsonl [--errors] [--right SHARE] [--wrong SHARE] FILE...\n",
              stderr);
        return 2;
    }
    ent_status st = {0};
    knowledge k = {ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st),
                   ent_model_open(ENT_DATA_DIR "/english.model", &st), NULL, NULL};
    k.parser = ent_failed(&st) ? NULL : ent_parser_new(k.model, &st);
    k.tables = ent_failed(&st) ? NULL : ent_mention_tables_new(k.lexicon, &st);
    json_t *rows = read_rows(argv[1]);
    counts c = {0};
    ent_input *in =
        ent_input_open((const char *const *)argv + at, (size_t)(argc - at), NULL, &st);
    ent_document *doc;
    while (in && !ent_failed(&st) && (doc = ent_input_next(in, &st)) != NULL) {
        if (doc->skip == ENT_SKIP_NONE)
            read_document(&k, doc, rows, errors, &c, &st);
        ent_document_free(doc);
    }
    ent_input_close(in);
    json_decref(rows);
    ent_mention_tables_free(k.tables);
    ent_parser_free(k.parser);
    ent_model_close(k.model);
    ent_lexicon_free(k.lexicon);
    if (ent_failed(&st)) {
        fprintf(stderr, "%s\n", st.text);
        return 2;
    }
    return report(&c, least, most);
}
