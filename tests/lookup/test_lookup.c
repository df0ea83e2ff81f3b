/* The lexicon: its readers' errors, names found in text, classes, tables, base and folder. */
#include "lookup/lexicon.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#define HERE ENT_SOURCE_DIR "/tests/lookup"

static ent_lexicon *world(void)
{
    ent_status st = {0};
    ent_lexicon *lex = ent_lexicon_read(HERE "/world", NULL, &st);
    if (ent_failed(&st))
        fail_msg("%s:%u: %s", st.file, st.line, st.text);
    return lex;
}

static const ent_actor_entry *actor(const ent_lexicon *lex, const char *id)
{
    const ent_actor_entry *e = ent_lexicon_actor(lex, ent_lexicon_find(lex, ent_str_z(id)));
    if (!e)
        fail_msg("no %s", id);
    return e;
}

/* ---- wrong files ------------------------------------------------------------------------ */

static void write_file(const char *path, ent_str bytes)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes.p, 1, bytes.n, f), bytes.n);
    fclose(f);
}

static void first_problem(void *ctx, const char *file, uint32_t line, const char *text,
                          bool left_out)
{
    char *told = ctx;
    if (left_out && !*told)
        snprintf(told, 1024, "%s:%u: %s", file, line, text);
}

static void check_fixture(const char *name)
{
    char top[] = "/tmp/entXXXXXX", path[512], folder[256], copy[512];
    ent_status st = {0};
    ent_buf text = {0}, want = {0};
    snprintf(path, sizeof path, "%s/errors/%s", HERE, name);
    ent_file_read(path, 0, &text, &st);
    snprintf(path, sizeof path, "%s/errors/%.*s.expected", HERE,
             (int)(strrchr(name, '.') - name), name);
    ent_file_read(path, 0, &want, &st);
    assert_int_equal(st.code, ENT_OK);

    assert_non_null(mkdtemp(top));
    snprintf(folder, sizeof folder, "%s/lexicon", top);
    mkdir(folder, 0777);
    snprintf(path, sizeof path, "%s/actors", folder);
    mkdir(path, 0777);
    bool in_actors = strncmp(name, "actor-", 6) == 0;
    snprintf(copy, sizeof copy, "%s/%s%s", folder, in_actors ? "actors/" : "", name);
    write_file(copy, ent_buf_str(&text));

    assert_null(ent_lexicon_read(folder, NULL, &st));
    assert_int_equal(st.code, ENT_BAD_LEXICON);
    char found[1024];
    snprintf(found, sizeof found, "%s:%u: %s", st.file, st.line, st.text);
    ent_str expected = ent_str_trim(ent_buf_str(&want));
    if (!ent_str_is(expected, found))
        fail_msg("%s:\n  expected %.*s\n  found    %s", name, ENT_FMT(expected), found);

    /* as a user's folder: the same is told, and nothing fails */
    char told[1024] = "";
    ent_status_clear(&st);
    ent_lexicon_problems p = {.tell = first_problem, .ctx = told, .go_on = true};
    ent_lexicon *rest = ent_lexicon_build(folder, NULL, &p, &st);
    assert_int_equal(st.code, ENT_OK);
    assert_true(p.left_out > 0);
    assert_string_equal(told, found);
    ent_lexicon_free(rest);
    unlink(copy);
    rmdir(path);
    rmdir(folder);
    rmdir(top);
    ent_buf_free(&text);
    ent_buf_free(&want);
}

static void every_wrong_file_is_refused_with_its_place(void **state)
{
    (void)state;
    DIR *d = opendir(HERE "/errors");
    assert_non_null(d);
    unsigned n = 0;
    for (struct dirent *e = readdir(d); e; e = readdir(d)) {
        const char *dot = strrchr(e->d_name, '.');
        if (e->d_name[0] == '.' || !dot || strcmp(dot, ".expected") == 0)
            continue;
        check_fixture(e->d_name);
        n++;
    }
    closedir(d);
    assert_true(n >= 30);
}

static void a_missing_folder_is_an_io_error(void **state)
{
    (void)state;
    ent_status st = {0};
    assert_null(ent_lexicon_read(HERE "/nowhere", NULL, &st));
    assert_int_equal(st.code, ENT_IO);
}

/* ---- entries ---------------------------------------------------------------------------- */

static void entries_hold_what_their_blocks_say(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    const ent_actor_entry *e = actor(lex, "PER:Antony Blinken");
    assert_int_equal(e->kind, ENT_KIND_PERSON);
    assert_int_equal(e->sex, 'm');
    assert_true(ent_str_is(e->name, "Antony Blinken"));
    assert_true(ent_str_is(e->surname, "Blinken"));
    assert_int_equal(e->of_count, 1);
    assert_true(ent_str_is(e->of[0], "USA"));
    assert_int_equal(e->office_count, 2);
    assert_true(ent_str_is(e->offices[0].org, "USA.STATE"));
    assert_true(ent_str_is(e->offices[0].title, "Secretary of State"));
    assert_int_equal(e->offices[0].when.from, ent_day(2021, 1, 26));
    assert_int_equal(e->offices[0].when.to, ent_day(2025, 1, 20));
    assert_true(e->offices[0].when.from_day && e->offices[0].when.to_day);
    /* an end known to the year covers that year */
    assert_int_equal(e->offices[1].when.from, ent_day(2013, 1, 1));
    assert_int_equal(e->offices[1].when.to, ent_day(2015, 1, 1));
    assert_true(e->offices[1].when.to_recalled && !e->offices[1].when.to_day);
    assert_true(ent_str_is(e->file, "world/actors/some.lex"));
    assert_true(e->line > 0);

    e = actor(lex, "GRP:al-Qaeda");
    assert_int_equal(e->member_count, 3);
    assert_true(ent_str_is(e->members[0].id, "GRP:x"));
    assert_int_equal(e->members[0].when.to, ent_day(2003, 6, 1));
    assert_int_equal(e->members[2].when.from, INT32_MIN);
    assert_int_equal(e->members[2].when.to, INT32_MAX);
    assert_true(ent_str_is(actor(lex, "PLC:Hong Kong")->name, "Hong Kong"));
    assert_int_equal(ent_lexicon_find(lex, ENT_STR("PER:Nobody")), ENT_NONE);
    ent_lexicon_free(lex);
}

static void surnames_follow_order_particles_and_suffixes(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    assert_true(ent_str_is(actor(lex, "PER:Xi Jinping")->surname, "Xi"));
    assert_true(ent_str_is(actor(lex, "PER:Ursula von der Leyen")->surname, "von der Leyen"));
    assert_true(ent_str_is(actor(lex, "PER:James Baker Jr.")->surname, "Baker"));
    ent_lexicon_free(lex);
}

/* ---- names in text ---------------------------------------------------------------------- */

/* Id of the first hit at the place of `from` in text, NULL when none; its end and use. */
static const char *hit(const ent_lexicon *lex, const char *text, const char *from,
                       ent_str *name, unsigned *use, uint32_t *count)
{
    ent_name_hit hits[8];
    uint32_t past = 0, at = (uint32_t)(strstr(text, from) - text);
    uint32_t n = ent_lexicon_name_at(lex, ent_str_z(text), at, (uint32_t)strlen(text), hits, 8,
                                     &past);
    if (count)
        *count = n;
    if (n == 0)
        return NULL;
    *name = ent_str_of(text + at, past - at);
    if (use)
        *use = hits[0].use;
    return ent_lexicon_actor(lex, hits[0].entry)->id.p;
}

#define FINDS(text, from, wanted_name, wanted_id)                                              \
    do {                                                                                       \
        ent_str name_ = {0};                                                                   \
        const char *id_ = hit(lex, text, from, &name_, &use, &count);                          \
        assert_non_null(id_);                                                                  \
        assert_true(strncmp(id_, wanted_id, strlen(wanted_id)) == 0);                          \
        if (!ent_str_is(name_, wanted_name))                                                   \
            fail_msg("'%.*s' instead of '%s'", ENT_FMT(name_), wanted_name);                   \
    } while (0)
#define FINDS_NOTHING(text, from)                                                              \
    do {                                                                                       \
        ent_str name_ = {0};                                                                   \
        assert_null(hit(lex, text, from, &name_, NULL, NULL));                                 \
    } while (0)

static void the_longest_name_wins_and_ends_with_a_word(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    unsigned use;
    uint32_t count;
    FINDS("the United States of America said", "United", "United States of America", "USA");
    FINDS("the United States said", "United", "United States", "USA");
    FINDS("in the U.S. and", "U.S.", "U.S.", "USA");
    FINDS("U.S.-led talks", "U.S.", "U.S.", "USA");
    FINDS("Japan's capital", "Japan", "Japan", "JPN");
    FINDS("Japanese officials", "Japanese", "Japanese", "JPN");
    assert_int_equal(use, ENT_NAME_DEMONYM);
    FINDS("Washington, D.C. is", "Wash", "Washington, D.C.", "USA");
    assert_int_equal(use, ENT_NAME_CAPITAL);
    FINDS("Washington, said", "Wash", "Washington", "USA");
    FINDS_NOTHING("Japanning is a craft", "Japan");
    FINDS_NOTHING("let us go", "us");
    FINDS_NOTHING("japan lacquer", "japan");
    ent_lexicon_free(lex);
}

static void writing_may_differ_in_blanks_dashes_accents_and_capitals(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    unsigned use;
    uint32_t count;
    FINDS("United \n States", "United", "United \n States", "USA");
    FINDS("South\xC2\xA0Korea", "South", "South\xC2\xA0Korea", "KOR");
    FINDS("C\xC3\xB4te d\xE2\x80\x99Ivoire", "C", "C\xC3\xB4te d\xE2\x80\x99Ivoire", "CIV");
    FINDS("Cote d'Ivoire", "Cote", "Cote d'Ivoire", "CIV");
    FINDS("Co\xCC\x82te d'Ivoire", "Co", "Co\xCC\x82te d'Ivoire", "CIV");
    FINDS("Erdogan said", "Erdogan", "Erdogan", "PER:Recep");
    FINDS("Erdog\xCC\x86" "an said", "Erdog", "Erdog\xCC\x86" "an", "PER:Recep");
    FINDS("SOUTH KOREA AND", "SOUTH", "SOUTH KOREA", "KOR");
    FINDS("al\xE2\x80\x91Qaeda", "al", "al\xE2\x80\x91Qaeda", "GRP:al-Qaeda");
    FINDS_NOTHING("XI AND", "XI");          /* three letters or less: case counts */
    FINDS_NOTHING("South korea", "South");
    ent_lexicon_free(lex);
}

static void articles_belong_to_names_that_have_them(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    unsigned use;
    uint32_t count;
    FINDS("in the Hague today", "the Hague", "the Hague", "NLD");
    FINDS("The Hague rules", "The", "The Hague", "NLD");
    FINDS_NOTHING("William Hague said", "Hague");
    FINDS("The New York Times", "The", "The New York Times", "OUT:The New");
    FINDS("a New York Times report", "New", "New York Times", "OUT:The New");
    FINDS_NOTHING("the Japan of today", "the");
    ent_lexicon_free(lex);
}

static void persons_are_found_by_surname_and_without_initials(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    unsigned use;
    uint32_t count;
    FINDS("Blinken said", "Blinken", "Blinken", "PER:Antony");
    assert_int_equal(use, ENT_NAME_SURNAME);
    FINDS("Antony J. Blinken", "Antony", "Antony J. Blinken", "PER:Antony");
    FINDS("Xi said", "Xi", "Xi", "PER:Xi");
    FINDS("von der Leyen said", "von", "von der Leyen", "PER:Ursula");
    FINDS("Von der Leyen said", "Von", "Von der Leyen", "PER:Ursula");
    FINDS("Jadaan said", "Jadaan", "Jadaan", "PER:Mohammed");
    FINDS("Al-Jadaan said", "Al", "Al-Jadaan", "PER:Mohammed");
    ent_lexicon_free(lex);
}

static void a_name_of_several_gives_all_of_them(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    ent_name_hit hits[4];
    uint32_t past;
    ent_str text = ENT_STR("Georgia voted");
    assert_int_equal(ent_lexicon_name_at(lex, text, 0, 13, hits, 4, &past), 2);
    assert_int_equal(hits[0].use, ENT_NAME_NAME);
    assert_true(hits[0].weak && hits[1].weak);
    assert_int_equal(ent_lexicon_name_at(lex, text, 0, 13, hits, 1, &past), 1);
    /* not behind `end` */
    assert_int_equal(ent_lexicon_name_at(lex, text, 0, 4, hits, 4, &past), 0);
    assert_int_equal(ent_lexicon_name_at(lex, text, 13, 13, hits, 4, &past), 0);
    ent_lexicon_free(lex);
}

/* ---- classes, tables -------------------------------------------------------------------- */

static void classes_hold_lemmas_and_phrases(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    uint32_t visit = ent_lexicon_class(lex, ENT_STR("visit-noun"));
    uint32_t travel = ent_lexicon_class(lex, ENT_STR("travel"));
    assert_int_not_equal(visit, ENT_NONE);
    assert_true(ent_lexicon_in_class(lex, visit, ENT_STR("trip")));
    assert_true(ent_lexicon_in_class(lex, visit, ENT_STR("state visit")));
    assert_true(ent_lexicon_in_class(lex, travel, ENT_STR("visit")));
    assert_false(ent_lexicon_in_class(lex, travel, ENT_STR("trip")));
    assert_false(ent_lexicon_in_class(lex, visit, ENT_STR("state")));
    assert_int_equal(ent_lexicon_class(lex, ENT_STR("visit")), ENT_NONE);
    assert_false(ent_lexicon_in_class(lex, ENT_NONE, ENT_STR("trip")));
    ent_lexicon_free(lex);
}

static void tables_are_read_by_row_column_and_key(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("tones"));
    assert_non_null(t);
    assert_int_equal(ent_table_count(t), 3);
    uint32_t weight = ent_table_column(t, ENT_STR("weight"));
    assert_int_equal(weight, 1);
    uint32_t row = ent_table_find(t, ENT_STR("call on"));
    assert_int_equal(row, 1);
    assert_true(ent_str_is(ent_table_at(t, row, weight), "3"));
    assert_true(ent_str_is(ent_table_at(t, 0, 2), ""));
    assert_true(ent_str_is(ent_table_at(t, 9, 9), ""));
    assert_int_equal(ent_table_find(t, ENT_STR("urge")), ENT_NONE);
    assert_int_equal(ent_table_column(t, ENT_STR("colour")), ENT_NONE);
    assert_null(ent_lexicon_table(lex, ENT_STR("none")));
    ent_lexicon_free(lex);
}

/* ---- base, file ------------------------------------------------------------------------- */

static void check_point(const ent_actor_entry *e, const char *name, int32_t lat, int32_t lon,
                        const char *admin)
{
    const ent_point *p = ent_lexicon_point(e, ent_str_z(name));
    assert_non_null(p);
    assert_int_equal(p->lat, lat);
    assert_int_equal(p->lon, lon);
    assert_true(ent_str_is(p->admin, admin));
}

static void places_lie_where_their_entry_says(void **state)
{
    (void)state;
    ent_lexicon *lex = world();
    const ent_actor_entry *japan = actor(lex, "JPN");
    check_point(japan, "tokyo", 3568000, 13969000, "");
    check_point(japan, "ise shima", 3430000, 13682000, "Mie Prefecture");
    check_point(japan, "iseshima", 3430000, 13682000, "Mie Prefecture");
    check_point(actor(lex, "PLC:Hong Kong"), "", 2230000, 11417000, "");
    check_point(actor(lex, "PLC:Georgia (U.S. state)"), "", 3290000, -8340000, "");
    assert_null(ent_lexicon_point(japan, ENT_STR("osaka")));
    assert_null(ent_lexicon_point(japan, ENT_STR("")));
    ent_lexicon_free(lex);
}

static void degrees_are_decimal_and_within_range(void **state)
{
    (void)state;
    int32_t d = 7;
    assert_true(ent_degrees_read(ENT_STR("-77.0364"), 180, &d));
    assert_int_equal(d, -7703640);
    assert_true(ent_degrees_read(ENT_STR("0.1234567"), 90, &d));
    assert_int_equal(d, 12345);
    assert_true(ent_degrees_read(ENT_STR("-90"), 90, &d));
    assert_int_equal(d, -9000000);
    static const char *const wrong[] = {"", "-", ".", "1.", ".5", "90.01", "1e3", "12,5", "9999",
                                        "12 5", "+-1", "N12"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(ent_degrees_read(ent_str_z(wrong[i]), 90, &d));
    assert_int_equal(d, -9000000);
}

static void a_folder_adds_to_its_base_and_replaces(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_lexicon *base = world();
    ent_lexicon *lex = ent_lexicon_read(HERE "/mine", base, &st);
    assert_int_equal(st.code, ENT_OK);
    uint32_t before = ent_lexicon_actor_count(base);
    ent_lexicon_free(base);                     /* not needed any more */
    assert_int_equal(ent_lexicon_actor_count(lex), before + 1);
    unsigned use;
    uint32_t count;
    FINDS("Nippon", "Nippon", "Nippon", "JPN");
    FINDS_NOTHING("Tokyo", "Tokyo");            /* the block was replaced as a whole */
    FINDS("Blinken", "Blinken", "Blinken", "PER:Antony");
    FINDS("France", "France", "France", "FRA");
    uint32_t visit = ent_lexicon_class(lex, ENT_STR("visit-noun"));
    assert_true(ent_lexicon_in_class(lex, visit, ENT_STR("tour")));
    assert_true(ent_lexicon_in_class(lex, visit, ENT_STR("trip")));
    const ent_table *t = ent_lexicon_table(lex, ENT_STR("tones"));
    assert_int_equal(ent_table_count(t), 3);    /* condemn; call on (new); urge */
    assert_true(ent_str_is(ent_table_at(t, ent_table_find(t, ENT_STR("call on")), 1), "4"));
    ent_lexicon_free(lex);
}

static void a_saved_lexicon_opens_to_the_same_answers(void **state)
{
    (void)state;
    ent_status st = {0};
    char path[] = "/tmp/entlexXXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    ent_lexicon *lex = world();
    ent_lexicon_save(lex, path, &st);
    ent_lexicon *again = ent_lexicon_open(path, &st);
    assert_int_equal(st.code, ENT_OK);
    assert_true(ent_str_eq(ent_lexicon_id(lex), ent_lexicon_id(again)));
    ent_lexicon_free(lex);
    lex = again;
    unsigned use;
    uint32_t count;
    FINDS("The Hague", "The", "The Hague", "NLD");
    assert_int_equal(actor(lex, "PER:Antony Blinken")->office_count, 2);
    ent_lexicon_free(lex);

    /* one byte changed, one byte less */
    ent_buf b = {0};
    ent_file_read(path, 0, &b, &st);
    b.p[b.n / 2] ^= 1;
    write_file(path, ent_buf_str(&b));
    assert_null(ent_lexicon_open(path, &st));
    assert_int_equal(st.code, ENT_BAD_LEXICON);
    ent_status_clear(&st);
    write_file(path, ent_str_of(b.p, b.n - 1));
    assert_null(ent_lexicon_open(path, &st));
    assert_int_equal(st.code, ENT_BAD_LEXICON);
    ent_buf_free(&b);
    unlink(path);
}

static uint32_t next_random(uint32_t *x)
{
    *x ^= *x << 13;
    *x ^= *x >> 17;
    *x ^= *x << 5;
    return *x;
}

/* One byte changed, dropped or everything behind it cut: read or refused with its line. */
static void damage(ent_buf *b, uint32_t *x)
{
    static const char marks[] = " \n|;:@{}\"~#.,?/x";
    size_t at = next_random(x) % b->n;
    switch (next_random(x) % 4) {
    case 0: b->p[at] = marks[next_random(x) % (sizeof marks - 1)]; break;
    case 1: b->p[at] = (char)next_random(x); break;
    case 2:
        memmove(b->p + at, b->p + at + 1, b->n - at - 1);
        b->n--;
        break;
    default: b->n = at; break;
    }
}

static void damaged_files_are_read_or_refused(void **state)
{
    (void)state;
    static const char *const names[] = {"actors/some.lex", "words.lex", "tones.tbl",
                                        "some.rule"};
    char top[] = "/tmp/entXXXXXX", path[512];
    uint32_t x = 2463534242u;
    assert_non_null(mkdtemp(top));
    snprintf(path, sizeof path, "%s/actors", top);
    mkdir(path, 0777);
    for (int run = 0; run < 200; run++) {
        ent_status st = {0};
        for (size_t i = 0; i < 4; i++) {
            ent_buf b = {0};
            snprintf(path, sizeof path, "%s/world/%s", HERE, names[i]);
            ent_file_read(path, 0, &b, &st);
            if (next_random(&x) % 2)
                damage(&b, &x);
            snprintf(path, sizeof path, "%s/%s", top, names[i]);
            write_file(path, ent_buf_str(&b));
            ent_buf_free(&b);
        }
        assert_int_equal(st.code, ENT_OK);
        ent_lexicon *lex = ent_lexicon_read(top, NULL, &st);
        assert_true(lex ? st.code == ENT_OK : st.code == ENT_BAD_LEXICON && st.line > 0);
        ent_status own = {0};
        ent_lexicon_problems p = {.go_on = true};
        ent_lexicon *rest = ent_lexicon_build(top, NULL, &p, &own);
        assert_int_equal(own.code, ENT_OK);
        assert_true(rest && (p.left_out > 0) == !lex);
        ent_lexicon_free(rest);
        ent_lexicon_free(lex);
    }
    for (size_t i = 0; i < 4; i++) {
        snprintf(path, sizeof path, "%s/%s", top, names[i]);
        unlink(path);
    }
    snprintf(path, sizeof path, "%s/actors", top);
    rmdir(path);
    rmdir(top);
}

static void what_may_be_meant_is_a_warning(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_lexicon_problems problems = {0};
    ent_lexicon *lex = ent_lexicon_build(HERE "/world", NULL, &problems, &st);
    assert_int_equal(problems.doubtful, 2);             /* GRP:x and NATO are nobody's ids */
    ent_lexicon_free(lex);
}

/* ---- wrong entries of a user's folder ----------------------------------------------------- */

static void note_problem(void *ctx, const char *file, uint32_t line, const char *text,
                         bool left_out)
{
    char all[1024];
    ent_status st = {0};
    int n = snprintf(all, sizeof all, "%s:%u: %s (%s)\n", file, line, text,
                     left_out ? "left out" : "warning");
    ent_buf_put(ctx, ent_str_of(all, (size_t)n), &st);
}

static ent_lexicon *read_own(const char *folder, const ent_lexicon *base, const char *golden,
                             uint32_t left_out)
{
    ent_status st = {0};
    ent_buf told = {0}, want = {0};
    ent_lexicon_problems p = {.tell = note_problem, .ctx = &told, .go_on = true};
    ent_lexicon *lex = ent_lexicon_build(folder, base, &p, &st);
    assert_int_equal(st.code, ENT_OK);
    ent_file_read(golden, 0, &want, &st);
    if (!ent_str_eq(ent_buf_str(&told), ent_buf_str(&want)))
        fail_msg("%s: expected\n%.*sfound\n%.*s", golden, ENT_FMT(ent_buf_str(&want)),
                 ENT_FMT(ent_buf_str(&told)));
    assert_int_equal(p.left_out, left_out);
    ent_buf_free(&told);
    ent_buf_free(&want);
    return lex;
}

static bool knows(const ent_lexicon *lex, const char *id)
{
    return ent_lexicon_find(lex, ent_str_z(id)) != ENT_NONE;
}

static void a_wrong_entry_is_left_out_and_the_rest_is_read(void **state)
{
    (void)state;
    ent_lexicon *lex = read_own(HERE "/own", NULL, HERE "/own.expected", 14);
    static const char *const right[] = {"FRA", "DEU", "PER:Anna First", "PER:Carl Third",
                                        "PER:Karl Good", "PER:Lena Doubtful", "PER:Mona Envoy",
                                        "PER:Nora Envoy"};
    static const char *const wrong[] = {"PER:Bert Second", "PER:Dora Reversed",
                                        "PER:Emil Impossible", "PER:Frida Unknown",
                                        "PER:Gerd Codeless", "PER:Hans Twice",
                                        "PER:Ida Recalled", "PER:Jan Kind"};
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        assert_true(knows(lex, right[i]));
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(knows(lex, wrong[i]));
    assert_int_equal(ent_lexicon_actor_count(lex), sizeof right / sizeof *right);
    assert_true(ent_str_is(actor(lex, "PER:Anna First")->of[0], "FRA"));    /* the first one */
    unsigned use;
    uint32_t count;
    FINDS_NOTHING("Dora the Reversed left", "Dora");
    FINDS("Karl Good came", "Karl", "Karl Good", "PER:Karl");
    uint32_t visit = ent_lexicon_class(lex, ENT_STR("visit-noun"));
    assert_true(ent_lexicon_in_class(lex, visit, ENT_STR("trip")));
    assert_true(ent_lexicon_in_class(lex, visit, ENT_STR("call")));
    assert_false(ent_lexicon_in_class(lex, visit, ENT_STR("never")));
    assert_int_equal(ent_table_count(ent_lexicon_table(lex, ENT_STR("titles"))), 2);
    assert_int_equal(ent_lex_count(lex, ENT_SEC_RULES, sizeof(ent_img_rule)), 2);

    /* A wrong entry does not take the place of that of the base. */
    ent_lexicon *over = read_own(HERE "/over", lex, HERE "/over.expected", 2);
    assert_true(ent_str_is(actor(over, "PER:Karl Good")->of[0], "DEU"));
    assert_int_equal(actor(over, "PER:Karl Good")->office_count, 1);
    assert_true(ent_str_is(actor(over, "PER:Anna First")->of[0], "DEU"));
    assert_false(knows(over, "PER:Otto Late"));
    ent_lexicon_free(over);
    ent_lexicon_free(lex);
}

static void at_build_time_the_first_wrong_entry_ends_it(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_lexicon_problems p = {0};
    assert_null(ent_lexicon_build(HERE "/own", NULL, &p, &st));
    assert_int_equal(st.code, ENT_BAD_LEXICON);
    assert_string_equal(st.file, "own/actors/people.lex");
    assert_int_equal(st.line, 23);
    assert_int_equal(p.left_out, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_wrong_file_is_refused_with_its_place),
        cmocka_unit_test(a_missing_folder_is_an_io_error),
        cmocka_unit_test(entries_hold_what_their_blocks_say),
        cmocka_unit_test(surnames_follow_order_particles_and_suffixes),
        cmocka_unit_test(the_longest_name_wins_and_ends_with_a_word),
        cmocka_unit_test(writing_may_differ_in_blanks_dashes_accents_and_capitals),
        cmocka_unit_test(articles_belong_to_names_that_have_them),
        cmocka_unit_test(persons_are_found_by_surname_and_without_initials),
        cmocka_unit_test(a_name_of_several_gives_all_of_them),
        cmocka_unit_test(classes_hold_lemmas_and_phrases),
        cmocka_unit_test(tables_are_read_by_row_column_and_key),
        cmocka_unit_test(places_lie_where_their_entry_says),
        cmocka_unit_test(degrees_are_decimal_and_within_range),
        cmocka_unit_test(a_folder_adds_to_its_base_and_replaces),
        cmocka_unit_test(a_saved_lexicon_opens_to_the_same_answers),
        cmocka_unit_test(damaged_files_are_read_or_refused),
        cmocka_unit_test(what_may_be_meant_is_a_warning),
        cmocka_unit_test(a_wrong_entry_is_left_out_and_the_rest_is_read),
        cmocka_unit_test(at_build_time_the_first_wrong_entry_ends_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
