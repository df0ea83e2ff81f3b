/* times.c - scores the reader of time expressions on a file of them with gold.
 *
 *   times [--misses] FILE DATA FLOOR     prints the figures; exit 1 below the floor
 *
 * A gold expression is found when a reported one overlaps it, exactly when both cover the same
 * words after a leading preposition or article. Right means found with type and value. Whatever
 * is reported beside is false. */
#include "coder/coder.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_FIELDS = 5, MOST_IN_TEXT = 32 };

typedef struct gold {
    ent_str date, text, words, type, value;
} gold;

typedef struct found {
    uint32_t start, end;            /* bytes of the text */
    ent_str type, value;
} found;

typedef struct figures {
    uint32_t gold, found, overlap, exact, typed, right, strict;
} figures;

static bool cut_row(ent_str line, gold *g)
{
    ent_str *to[MOST_FIELDS] = {&g->date, &g->text, &g->words, &g->type, &g->value};
    for (int i = 0; i < MOST_FIELDS; i++) {
        if (line.n == 0)
            return false;
        *to[i] = ent_str_field(&line, '\t');
    }
    return true;
}

static bool is_word_byte(ent_str s, size_t i)
{
    unsigned char c = i < s.n ? (unsigned char)s.p[i] : 0;
    return c >= 128 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

/* Place of the words in the text that no longer expression of the same text covers. */
static size_t place_of(const gold *all, uint32_t from, uint32_t to, uint32_t which)
{
    const gold *g = &all[which];
    for (size_t at = 0; at + g->words.n <= g->text.n; at++) {
        if (memcmp(g->text.p + at, g->words.p, g->words.n) != 0 ||
            (at && is_word_byte(g->text, at - 1) && is_word_byte(g->words, 0)) ||
            (is_word_byte(g->text, at + g->words.n) && is_word_byte(g->words, g->words.n - 1)))
            continue;
        bool covered = false;
        for (uint32_t i = from; i < to && !covered; i++) {
            if (all[i].words.n <= g->words.n)
                continue;
            size_t in = ent_str_find(all[i].words, g->words);
            covered = in != SIZE_MAX && in <= at && at - in + all[i].words.n <= g->text.n &&
                      memcmp(g->text.p + at - in, all[i].words.p, all[i].words.n) == 0;
        }
        if (!covered)
            return at;
    }
    return SIZE_MAX;
}

/* Leading prepositions and articles do not count. */
static uint32_t bare_start(ent_str text, uint32_t start, uint32_t end)
{
    static const char *const led[] = {
        "on",     "in",    "at",         "since",  "until",     "till",    "by",
        "from",   "for",   "within",     "during", "of",        "before",  "after",
        "the",    "a",     "an",         "over",   "to",        "through", "between",
        "around", "about", "throughout", "as",     "following", "under",   "into"};
    for (int round = 0; round < 4; round++) {
        uint32_t n = start;
        while (n < end && text.p[n] != ' ')
            n++;
        bool pass = false;
        for (size_t i = 0; i < sizeof led / sizeof *led && n < end; i++)
            pass |= ent_str_eq_nocase(ent_str_sub(text, start, n), ent_str_z(led[i]));
        if (!pass)
            break;
        start = n + 1;
    }
    return start;
}

/* ---- values ----------------------------------------------------------------------------- */

/* A duration as minutes, or as months where its unit is longer than a week. */
static bool duration(ent_str v, int64_t *minutes, int64_t *months)
{
    size_t i = 1;
    bool time = false;
    *minutes = *months = 0;
    if (v.n < 3 || v.p[0] != 'P')
        return false;
    while (i < v.n) {
        if (v.p[i] == 'T') {
            time = true;
            i++;
            continue;
        }
        int64_t n = 0;
        size_t from = i;
        while (i < v.n && v.p[i] >= '0' && v.p[i] <= '9' && n < 1000000)
            n = n * 10 + (v.p[i++] - '0');
        if (i == from || i >= v.n)
            return false;
        switch (v.p[i++]) {
        case 'Y': *months += 12 * n; break;
        case 'M': *(time ? minutes : months) += n; break;
        case 'W': *minutes += 7 * 1440 * n; break;
        case 'D': *minutes += 1440 * n; break;
        case 'H': *minutes += 60 * n; break;
        default: return false;
        }
    }
    return true;
}

static ent_str next_midnight(ent_str v, char *room, size_t size)
{
    int32_t from, past, y, m, d;
    if (!ent_str_ends(v, ENT_STR("T24:00")) ||
        !ent_iso_range(ent_str_sub(v, 0, 10), &from, &past))
        return v;
    ent_day_split(past, &y, &m, &d);
    snprintf(room, size, "%04d-%02d-%02dT00:00", (int)y, (int)m, (int)d);
    return ent_str_z(room);
}

static bool same_value(ent_str a, ent_str b)
{
    int64_t m1, m2, y1, y2;
    char x[64], y[64];
    if (ent_str_eq(next_midnight(a, x, sizeof x), next_midnight(b, y, sizeof y)))
        return true;
    return duration(a, &m1, &y1) && duration(b, &m2, &y2) && m1 == m2 && y1 == y2;
}

/* ---- one text --------------------------------------------------------------------------- */

static uint32_t report(const ent_engine *e, ent_parser *p, const gold *g, ent_document *doc,
                       found *out, ent_status *st)
{
    ent_reading r = {0};
    doc->date = g->date;
    doc->date_how = ENT_STR("given");
    ent_document_tokenize(doc, st);
    ent_parse_document(p, doc, st);
    ent_read_mentions(&r, e->tables, doc, st);
    uint32_t n = 0;
    for (uint32_t i = 0; i < r.dates.n && n < MOST_IN_TEXT && !ent_failed(st); i++) {
        const ent_timex *t = &r.dates.at[i];
        if (t->timex.n)
            out[n++] = (found){t->timex_span.start, t->timex_span.end, t->type, t->timex};
    }
    return n;
}

static void say(const char *what, const gold *g, ent_str words, ent_str type, ent_str value)
{
    printf("%s\t%.*s\t[%.*s] %.*s %.*s\tgold [%.*s] %.*s %.*s\t%.*s\n", what, ENT_FMT(g->date),
           ENT_FMT(words), ENT_FMT(type), ENT_FMT(value), ENT_FMT(g->words), ENT_FMT(g->type),
           ENT_FMT(g->value), ENT_FMT(g->text));
}

static void score_gold(const gold *g, size_t at, const found *f, uint32_t n, bool *used,
                       bool misses, figures *sum)
{
    uint32_t start = (uint32_t)at, end = start + (uint32_t)g->words.n, best = n;
    for (uint32_t i = 0; i < n; i++)
        if (!used[i] && f[i].start < end && start < f[i].end) {
            best = i;
            break;
        }
    if (best == n) {
        if (misses)
            say("MISS", g, ENT_STR(""), ENT_STR(""), ENT_STR(""));
        return;
    }
    used[best] = true;
    bool exact = f[best].end == end && bare_start(g->text, f[best].start, f[best].end) ==
                                           bare_start(g->text, start, end);
    bool typed = ent_str_eq(f[best].type, g->type);
    bool right = typed && same_value(f[best].value, g->value);
    sum->overlap++;
    sum->exact += exact;
    sum->typed += typed;
    sum->right += right;
    sum->strict += right && exact;
    if (misses && !(right && exact))
        say(right ? "EXTENT" : "VALUE", g, ent_str_sub(g->text, f[best].start, f[best].end),
            f[best].type, f[best].value);
}

static void score_text(const ent_engine *e, ent_parser *p, const gold *all, uint32_t from,
                       uint32_t to, bool misses, figures *sum, ent_status *st)
{
    found f[MOST_IN_TEXT];
    bool used[MOST_IN_TEXT] = {false};
    const gold *g = &all[from];
    ent_document *doc = ent_document_from_bytes("text", "txt", g->text.p, g->text.n, st);
    if (!doc)
        return;
    uint32_t n = report(e, p, g, doc, f, st);
    sum->found += n;
    for (uint32_t i = from; i < to; i++) {
        if (ent_str_is(all[i].words, "-"))
            continue;
        sum->gold++;
        size_t at = place_of(all, from, to, i);
        if (at != SIZE_MAX)
            score_gold(&all[i], at, f, n, used, misses, sum);
    }
    for (uint32_t i = 0; i < n && misses; i++)
        if (!used[i])
            say("FALSE", &(gold){.date = g->date, .text = g->text},
                ent_str_sub(g->text, f[i].start, f[i].end), f[i].type, f[i].value);
    ent_document_free(doc);
}

static double print_figure(const char *name, uint32_t right, const figures *s)
{
    double p = s->found ? (double)right / s->found : 0,
           r = s->gold ? (double)right / s->gold : 0;
    double f = p + r > 0 ? 2 * p * r / (p + r) : 0;
    printf("%-28s P %.3f  R %.3f  F1 %.3f\n", name, p, r, f);
    return f;
}

static uint32_t read_gold(ent_str text, gold *all, uint32_t most)
{
    uint32_t n = 0;
    while (text.n && n < most)
        if (cut_row(ent_str_line(&text), &all[n]))
            n++;
    return n;
}

int main(int argc, char **argv)
{
    enum { MOST = 1000 };
    static gold all[MOST];
    bool misses = argc > 1 && strcmp(argv[1], "--misses") == 0;
    if (argc != (misses ? 5 : 4))
        return 2;
    ent_status st = {0};
    ent_buf file = {0};
    ent_engine *e = NULL;
    figures sum = {0};
    ent_file_read(argv[argc - 3], 0, &file, &st);
    ent_engine_open(&e, &(ent_engine_options){.data = argv[argc - 2]}, &st);
    ent_parser *p = e ? ent_parser_new(e->model, &st) : NULL;
    uint32_t n = ent_failed(&st) ? 0 : read_gold(ent_buf_str(&file), all, MOST);
    for (uint32_t i = 0, to; i < n && !ent_failed(&st); i = to) {
        for (to = i + 1; to < n && ent_str_eq(all[to].text, all[i].text) &&
                         ent_str_eq(all[to].date, all[i].date);)
            to++;
        score_text(e, p, all, i, to, misses, &sum, &st);
    }
    ent_parser_free(p);
    ent_engine_close(e);
    ent_buf_free(&file);
    if (ent_failed(&st)) {
        fprintf(stderr, "%s\n", st.text);
        return 2;
    }
    printf("gold %u, reported %u\n", (unsigned)sum.gold, (unsigned)sum.found);
    print_figure("extent, overlapping", sum.overlap, &sum);
    print_figure("extent, exact", sum.exact, &sum);
    print_figure("type", sum.typed, &sum);
    double right = print_figure("type and value", sum.right, &sum);
    print_figure("type, value, exact extent", sum.strict, &sum);
    return right < strtod(argv[argc - 1], NULL);
}
