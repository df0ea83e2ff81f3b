/* cite.c - reads the documents of a record as items of a bibliography. */
#include "brief/cite.h"
#include "brief/find.h"
#include "brief/out.h"

/* ---- days ------------------------------------------------------------------------------------- */

/* "2021", "2021-03", "2021-03-16"; what stands behind is left. */
static bool read_day(ent_str text, ent_cited_day *out)
{
    uint32_t *const parts[] = {&out->year, &out->month, &out->day};
    *out = (ent_cited_day){0};
    for (int i = 0; i < 3 && text.n; i++) {
        ent_str part = ent_str_field(&text, '-');
        if (i == 2 && part.n > 2)
            part = ent_str_sub(part, 0, 2);
        if (part.n != (i ? 2u : 4u) || !ent_str_to_u32(part, parts[i]) || *parts[i] == 0)
            return i > 0;
    }
    return out->year > 0;
}

/* As the document has it; where that is no plain date, the days that it leaves. */
static void read_issued(ent_cited *x, ent_str date, ent_str first, ent_str last)
{
    ent_str rest = date, from = ent_str_field(&rest, '/');
    if (read_day(from, &x->issued[0])) {
        if (rest.n)
            read_day(rest, &x->issued[1]);
        return;
    }
    if (first.n && last.n && read_day(first, &x->issued[0]) && !ent_str_eq(first, last))
        read_day(last, &x->issued[1]);
}

/* ---- persons ---------------------------------------------------------------------------------- */

static bool is_small(ent_str word)
{
    return word.n > 0 && word.p[0] >= 'a' && word.p[0] <= 'z';
}

/* Words that names of bodies have and names of persons lack. */
static bool is_of_body(ent_str word)
{
    static const char *const words[] = {"of", "the", "and", "for", "&", "in", "on"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_eq_nocase(word, ent_str_z(words[i])))
            return true;
    return word.n > 0 && word.p[0] >= '0' && word.p[0] <= '9';
}

static bool is_suffix(ent_str word)
{
    static const char *const words[] = {"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_is(word, words[i]))
            return true;
    return false;
}

/* "Anna van der Berg Jr." is Berg, van der; a single word or a body stays whole. */
static ent_cited_person split_name(ent_str name)
{
    ent_cited_person whole = {.family = name, .whole = true}, x = {0};
    size_t at = 0, last = 0, particle = SIZE_MAX;
    for (ent_str rest = name; rest.n;) {
        ent_str word = ent_str_trim(ent_str_field(&rest, ' '));
        at = (size_t)(word.p - name.p);
        if (word.n == 0)
            continue;
        if (is_of_body(word) || (is_small(word) && at == 0))
            return whole;
        if (is_suffix(word) && rest.n == 0 && last > 0) {
            x.suffix = word;
            break;
        }
        particle = is_small(word) && particle == SIZE_MAX ? at : particle;
        last = at;
    }
    size_t family = particle != SIZE_MAX && particle < last ? particle : last;
    if (family == 0 || is_small(ent_str_sub(name, last, name.n)))
        return whole;
    x.given = ent_str_trim(ent_str_sub(name, 0, family));
    x.family = ent_str_sub(name, family, x.suffix.n ? at : name.n);
    x.family = ent_str_trim(x.family);
    while (x.family.n && x.family.p[x.family.n - 1] == ',')
        x.family.n--;
    return x;
}

/* ---- items -------------------------------------------------------------------------------------- */

/* The first word of letters in ASCII, in lower case; at most 16. */
static ent_str key_word(ent_str text, ent_arena *a, ent_status *st)
{
    ent_str folded = ent_utf8_fold(a, text, st);
    char word[17];
    size_t n = 0;
    for (size_t i = 0; i < folded.n && n < 16; i++) {
        char c = folded.p[i];
        bool letter = c >= 'a' && c <= 'z';
        if (letter)
            word[n++] = c;
        else if (n >= 4 || ((unsigned char)c < 0x80 && n > 0 && c != '.' && c != ' '))
            break;
        else if (c == ' ')
            n = 0;                      /* "The", "A.", "U.S." */
    }
    return ent_str_copy(a, ent_str_of(word, n), st);
}

static ent_str key_of(const ent_cited *x, ent_arena *a, ent_status *st)
{
    const ent_str from[] = {x->authors.n ? x->authors.at[0].family : ENT_STR(""), x->outlet, x->title};
    ent_str word = ENT_STR("");
    for (size_t i = 0; i < sizeof from / sizeof *from && word.n == 0; i++)
        word = key_word(from[i], a, st);
    ent_str year = x->issued[0].year ? ent_str_printf(a, st, "%04u", x->issued[0].year) : ENT_STR("nd");
    return ent_str_printf(a, st, "%.*s%.*s-%.*s", ENT_FMT(word.n ? word : ENT_STR("document")),
                          ENT_FMT(year), ENT_FMT(ent_str_sub(x->id, 0, 9)));
}

/* Types that CSL knows, by what the record knows of a document. */
static void set_type(ent_cited *x)
{
    static const struct { const char *genre, *type, *said; } types[] = {
        {"news", "article-newspaper", ""}, {"analysis", "report", ""},
        {"statement", "report", "Statement"}, {"readout", "report", "Press release"},
        {"transcript", "speech", "Transcript"}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (ent_str_is(x->genre, types[i].genre)) {
            x->type = ent_str_z(types[i].type);
            x->genre = ent_str_z(types[i].said);
            return;
        }
    x->genre = ENT_STR("");
    x->type = x->url.n ? ENT_STR("webpage") : ENT_STR("document");
}

static void read_authors(ent_record *r, int64_t document, ent_cited *x, ent_arena *a, ent_status *st)
{
    sqlite3_stmt *s = ent_sql_prepare(r, "SELECT name FROM authors WHERE document = ?1 ORDER BY n", st);
    ent_bind_int(s, 1, document);
    while (ent_sql_step(r, s, st)) {
        ent_cited_person *slot = ENT_PUSH(a, &x->authors, st);
        if (slot)
            *slot = split_name(ent_str_copy(a, ent_str_trim(ent_column(s, 0)), st));
    }
    sqlite3_finalize(s);
}

static ent_cited read_item(ent_record *r, sqlite3_stmt *s, ent_arena *a, ent_status *st)
{
    ent_cited x = {0};
    ent_str *const texts[] = {&x.id, &x.title, &x.outlet, &x.url, &x.genre, &x.language};
    for (int i = 0; i < 6; i++)
        *texts[i] = ent_str_copy(a, ent_column(s, i + 1), st);
    read_authors(r, sqlite3_column_int64(s, 0), &x, a, st);
    read_issued(&x, ent_column(s, 7), ent_column(s, 8), ent_column(s, 9));
    x.circa = sqlite3_column_int(s, 11);
    if (x.url.n)
        read_day(ent_column(s, 10), &x.accessed);
    x.key = key_of(&x, a, st);
    set_type(&x);
    return x;
}

/* The rows of the documents that are named, in a table of their own for the query below. */
static void choose(ent_record *r, const ent_cite_options *o, ent_buf *rows, ent_arena *a, ent_status *st)
{
    for (size_t i = 0; i < o->document_count && !ent_failed(st); i++) {
        ent_finding f;
        ent_find(r, ent_str_z(o->documents[i]), &f, a, st);
        ent_buf_printf(rows, st, "%s%lld", i ? "," : "", (long long)f.document);
    }
}

void ent_record_cite(ent_record *r, const ent_cite_options *o, const ent_sink *out, ent_status *st)
{
    static const ent_cite_options all = {0};
    ent_buf rows = {0}, b = {0};
    bool csl = !o || o->format == ENT_CITE_CSL_JSON, first = true;
    if (ent_failed(st))
        return;
    o = o ? o : &all;
    ent_arena *a = ent_arena_new(0, st);
    choose(r, o, &rows, a, st);
    ent_buf_byte(&rows, '\0', st);
    sqlite3_stmt *s = ent_sql_prepare(r,
        "SELECT document, id, coalesce(title, name), outlet, url, genre, language, date, first_day, last_day,"
        " read_at, date_how = 'inferred' FROM current_documents WHERE CASE WHEN ?1 = '' THEN status = 'read' ELSE"
        " instr(',' || ?1 || ',', ',' || document || ',') END"
        " ORDER BY first_day IS NULL, first_day, name, id", st);
    ent_bind_words(s, 1, ent_failed(st) ? ENT_STR("") : ent_str_z(rows.p));
    ent_buf_puts(&b, csl ? "[" : "", st);
    while (ent_sql_step(r, s, st)) {
        ent_cited x = read_item(r, s, a, st);
        if (csl)
            ent_cite_csl(&b, &x, first, st);
        else
            ent_cite_bibtex(&b, &x, st);
        first = false;
    }
    sqlite3_finalize(s);
    ent_buf_puts(&b, csl ? "\n]\n" : "", st);
    if (!ent_failed(st) && first)
        ent_status_set(st, ENT_NOT_FOUND, "no document to cite");
    ent_out_str(out, ent_buf_str(&b), st);
    ent_buf_free(&b);
    ent_buf_free(&rows);
    ent_arena_free(a);
}
