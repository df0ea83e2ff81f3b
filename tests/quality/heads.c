/* heads.c - how many heads of state and government of a list the lexicon knows.
 *
 *   heads [--misses] DATA LIST FLOOR    prints the figures; exit 1 below the floor, 77 where
 *                                       there is no list
 *
 * The list has a header and rows of country, office, holder, year. A holder is known when the
 * name is found as a person's (a "of COUNTRY" behind it apart), who on the day below held an
 * office of that country whose role is that of the row's (heads/roles.tsv). */
#include "coder/coder.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define YEAR 2022
#define MONTH 10
#define DAY 15
enum { MOST_HITS = 32, MOST_ROLES = 100 };

typedef struct role {
    ent_str phrase, name;
} role;

typedef struct roles {
    role at[MOST_ROLES];
    uint32_t n;
} roles;

static void read_roles(ent_str text, roles *out)
{
    while (text.n && out->n < MOST_ROLES) {
        ent_str line = ent_str_line(&text);
        if (line.n == 0 || line.p[0] == '#')
            continue;
        role *r = &out->at[out->n++];
        r->phrase = ent_str_field(&line, '\t');
        r->name = ent_str_trim(line);
    }
}

static bool holds(ent_str text, ent_str phrase)
{
    for (size_t i = 0; i + phrase.n <= text.n; i++)
        if (ent_str_eq_nocase(ent_str_sub(text, i, i + phrase.n), phrase))
            return true;
    return false;
}

/* Role of the longest phrase in a title; empty when it has none. */
static ent_str role_of(const roles *all, ent_str title)
{
    const role *best = NULL;
    for (uint32_t i = 0; i < all->n; i++)
        if ((!best || all->at[i].phrase.n > best->phrase.n) && holds(title, all->at[i].phrase))
            best = &all->at[i];
    return best ? best->name : (ent_str){0};
}

typedef struct row {
    ent_str country, office, holder;
} row;

/* Entries that bear the name, of the whole text or before " of " and ",". */
static uint32_t bearers(const ent_lexicon *lex, ent_str text, bool whole,
                        ent_name_hit out[MOST_HITS])
{
    uint32_t past = 0;
    uint32_t n = ent_lexicon_name_at(lex, text, 0, (uint32_t)text.n, out, MOST_HITS, &past);
    ent_str rest = ent_str_sub(text, past, text.n);
    bool good = rest.n == 0 || (!whole && (ent_str_starts(rest, ENT_STR(" of ")) ||
                                           ent_str_starts(rest, ENT_STR(", "))));
    return good ? n : 0;
}

/* Is the office that of the country? By the id of what bears its name; of a part of a state by
 * that state's code and the part's name in the title ("President of Republika Srpska"). */
static bool is_of(const ent_lexicon *lex, const ent_name_hit *country, uint32_t n,
                  const row *r, const ent_office *o)
{
    for (uint32_t i = 0; i < n; i++) {
        const ent_actor_entry *e = ent_lexicon_actor(lex, country[i].entry);
        if (ent_str_eq(e->id, o->org))
            return true;
        bool of_state = o->org.n > 4 && o->org.p[3] == '.';
        if (of_state && e->kind == ENT_KIND_STATE && ent_str_starts(o->org, e->id))
            return true;
        if (of_state && e->kind == ENT_KIND_PLACE && e->of_count > 0 &&
            ent_str_starts(o->org, e->of[0]) && holds(o->title, r->country))
            return true;
    }
    return false;
}

/* NULL when the holder is known, else why not. */
static const char *miss_of(const ent_lexicon *lex, const roles *all, const row *r)
{
    ent_name_hit country[MOST_HITS], holder[MOST_HITS];
    ent_str name = r->country;
    if (ent_str_starts(name, ENT_STR("The ")))
        name = ent_str_sub(name, 4, name.n);
    uint32_t countries = bearers(lex, name, true, country);
    uint32_t n = bearers(lex, r->holder, false, holder), persons = 0;
    int32_t day = ent_day(YEAR, MONTH, DAY);
    ent_str wanted = role_of(all, r->office);
    const char *why = "no such person";
    if (countries == 0)
        return "no such country";
    for (uint32_t i = 0; i < n; i++) {
        const ent_actor_entry *e = ent_lexicon_actor(lex, holder[i].entry);
        if (e->kind != ENT_KIND_PERSON)
            continue;
        if (persons++ == 0)
            why = "holds no office there on the day";
        for (uint32_t k = 0; k < e->office_count; k++) {
            const ent_office *o = &e->offices[k];
            if (o->when.from > day || o->when.to <= day ||
                !is_of(lex, country, countries, r, o))
                continue;
            if (wanted.n && ent_str_eq(role_of(all, o->title), wanted))
                return NULL;
            why = "holds another office there";
        }
    }
    return why;
}

static double score(const ent_lexicon *lex, const roles *all, ent_str list, bool misses)
{
    uint32_t rows = 0, known = 0;
    ent_str_line(&list);                                    /* the header */
    while (list.n) {
        ent_str line = ent_str_line(&list);
        row r;
        r.country = ent_str_field(&line, '\t');
        r.office = ent_str_field(&line, '\t');
        r.holder = ent_str_field(&line, '\t');
        if (r.holder.n == 0)
            continue;
        rows++;
        const char *why = miss_of(lex, all, &r);
        known += why == NULL;
        if (why && misses)
            printf("miss: %.*s, %.*s: %s\n", ENT_FMT(r.office), ENT_FMT(r.holder), why);
    }
    double share = rows ? (double)known / rows : 0;
    printf("heads on %d-%d-%d: %u of %u known by name, country and office, %.3f\n", YEAR, MONTH,
           DAY, known, rows, share);
    return share;
}

int main(int argc, char **argv)
{
    bool misses = argc > 1 && strcmp(argv[1], "--misses") == 0;
    if (argc != (misses ? 5 : 4))
        return 2;
    const char *list = argv[argc - 2];
    if (access(list, R_OK) != 0) {
        printf("skipped: no %s\n", list);
        return 77;
    }
    ent_status st = {0};
    ent_buf text = {0}, names = {0};
    roles all = {.n = 0};
    ent_engine *e = NULL;
    double share = 0;
    ent_file_read(list, 0, &text, &st);
    ent_file_read(ENT_SOURCE_DIR "/tests/quality/heads/roles.tsv", 0, &names, &st);
    ent_engine_open(&e, &(ent_engine_options){.data = argv[argc - 3]}, &st);
    if (!ent_failed(&st)) {
        read_roles(ent_buf_str(&names), &all);
        share = score(e->lexicon, &all, ent_buf_str(&text), misses);
    }
    ent_engine_close(e);
    ent_buf_free(&text);
    ent_buf_free(&names);
    if (ent_failed(&st)) {
        fprintf(stderr, "%s: %s\n", st.file, st.text);
        return 2;
    }
    return share < strtod(argv[argc - 1], NULL);
}
