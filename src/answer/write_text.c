/* write_text.c - an answer to look at: aligned columns that are wrapped, never cut.
 *
 * Columns share the width of the terminal: each has room for its longest word, the rest goes to
 * those with long cells (share_width). Wide characters of East Asia count two. */
#include "answer/answer.h"
#include "brief/out.h"

#include <stdio.h>
#include <utf8proc.h>

enum { MOST_COLUMNS = 64, DEFAULT_WIDTH = 120, LONGEST_WORD = 30 };

#define BOLD "\033[1m"
#define PLAIN "\033[0m"

typedef struct page {
    const ent_answer *t;
    ent_buf b;
    ent_status *st;
    uint32_t columns[MOST_COLUMNS];     /* those that are shown */
    uint32_t count;
    uint32_t width[MOST_COLUMNS + 1];
    bool notes, bold;
    uint32_t total;
} page;

/* Cells of the character at s[*i]; moves *i. The text is inert: no controls. */
static uint32_t next_width(ent_str s, size_t *i)
{
    if ((unsigned char)s.p[*i] < 0x80) {
        (*i)++;
        return 1;
    }
    int w = utf8proc_charwidth((utf8proc_int32_t)ent_utf8_next(s, i));
    return w > 0 ? (uint32_t)w : 0;
}

/* Bytes at the beginning that are one cell each: all of most texts. */
static size_t ascii_run(ent_str s)
{
    size_t n = 0;
    while (n < s.n && (unsigned char)s.p[n] < 0x80)
        n++;
    return n;
}

static uint32_t shown(ent_str s)
{
    size_t i = ascii_run(s);
    uint32_t n = (uint32_t)i;
    while (i < s.n)
        n += next_width(s, &i);
    return n;
}

/* Whether it is shown as it stands: no control, no blank beside another or at an end. */
static bool is_inert(ent_str s)
{
    bool blank = true;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0x7f || c < 0x20 || (c == ' ' && blank))
            return false;
        blank = c == ' ';
    }
    return !blank;
}

/* "1-3, 7" */
static void put_numbers(page *p, const ent_answer_line *row, ent_buf *out)
{
    for (uint32_t i = 0; i < row->notes.n;) {
        uint32_t from = i++;
        while (i < row->notes.n && row->notes.at[i] == row->notes.at[i - 1] + 1)
            i++;
        ent_buf_printf(out, p->st, from ? ", %u" : "%u", row->notes.at[from] + 1);
        if (i - from > 2)
            ent_buf_printf(out, p->st, "-%u", row->notes.at[i - 1] + 1);
        else if (i - from == 2)
            ent_buf_printf(out, p->st, ", %u", row->notes.at[i - 1] + 1);
    }
}

/* The inert text of a cell; the column behind the last one holds the numbers of the notes. */
static ent_str cell_text(page *p, const ent_answer_line *row, uint32_t at, ent_buf *scratch)
{
    scratch->n = 0;
    if (at == p->count) {
        put_numbers(p, row, scratch);
        return ent_buf_str(scratch);
    }
    bool first = true;
    if (is_inert(row->cells[p->columns[at]].text))
        return row->cells[p->columns[at]].text;
    for (ent_str rest = row->cells[p->columns[at]].text; rest.n; first = false) {
        ent_buf_puts(scratch, first ? "" : "; ", p->st);
        ent_safe_text(scratch, ent_item_next(&rest), p->st);
    }
    return ent_buf_str(scratch);
}

static ent_str head_text(const page *p, uint32_t at)
{
    return at == p->count ? ENT_STR("sources") : p->t->columns.at[p->columns[at]].name;
}

/* ---- widths ------------------------------------------------------------------------------------- */

/* Cells of the longest word: ids and dates are not broken. */
static uint32_t longest_word(ent_str s)
{
    uint32_t most = 0;
    while (s.n) {
        uint32_t n = shown(ent_str_field(&s, ' '));
        most = n > most ? n : most;
    }
    return most < LONGEST_WORD ? most : LONGEST_WORD;
}

/* whole: the longest cell; bulk: cells of all that does not fit beside the longest word. */
static void measure(page *p, bool headers, uint32_t *whole, uint64_t *bulk, ent_buf *scratch)
{
    uint32_t all = p->count + (p->notes ? 1u : 0u);
    for (uint32_t i = 0; i < all; i++) {
        p->width[i] = whole[i] = headers ? shown(head_text(p, i)) : 0;
        bulk[i] = 0;
    }
    for (uint32_t r = 0; r < p->t->rows.n; r++)
        for (uint32_t i = 0; i < all; i++) {
            ent_str text = cell_text(p, &p->t->rows.at[r], i, scratch);
            uint32_t n = shown(text), word = n > p->width[i] ? longest_word(text) : n;
            whole[i] = n > whole[i] ? n : whole[i];
            p->width[i] = word > p->width[i] ? word : p->width[i];
            bulk[i] += n > p->width[i] ? n - p->width[i] : 0;
        }
}

/* Each column has room for its longest word; what is left goes where most text is, but none gets
 * more than its longest cell. */
static void share_width(page *p, bool headers, ent_buf *scratch)
{
    uint32_t whole[MOST_COLUMNS + 1], all = p->count + (p->notes ? 1u : 0u);
    uint64_t bulk[MOST_COLUMNS + 1], room = p->total, left = 0;
    measure(p, headers, whole, bulk, scratch);
    for (uint32_t i = 0; i < all; i++) {
        uint32_t taken = p->width[i] + (i + 1 < all ? 2 : 0);
        room = room > taken ? room - taken : 0;
        left += bulk[i];
    }
    /* Those that want least are served first: what they do not take is left to the others. */
    for (uint32_t done = 0; done < all && room > 0; done++) {
        uint32_t next = ENT_NONE;
        for (uint32_t i = 0; i < all; i++)
            if (bulk[i] && (next == ENT_NONE || whole[i] - p->width[i] < whole[next] - p->width[next]))
                next = i;
        if (next == ENT_NONE)
            break;
        uint64_t share = room * bulk[next] / left, want = whole[next] - p->width[next];
        share = share < want ? share : want;
        left -= bulk[next];
        bulk[next] = 0;
        room -= share;
        p->width[next] += (uint32_t)share;
    }
}

/* ---- printing -------------------------------------------------------------------------------------- */

/* Cuts the next line of at most width cells from *rest: at a blank, else where it is full. */
static ent_str wrapped(ent_str *rest, uint32_t width)
{
    size_t at = 0, blank = 0;
    uint32_t n = 0;
    if (rest->n <= width && ascii_run(*rest) == rest->n) {
        ent_str all = *rest;
        *rest = ENT_STR("");
        return all;
    }
    while (at < rest->n) {
        size_t next = at;
        uint32_t w = next_width(*rest, &next);
        if (rest->p[at] == ' ')
            blank = at;
        if (n + w > width && at > 0)
            break;
        n += w;
        at = next;
    }
    if (at < rest->n && blank > 0)
        at = blank;
    ent_str line = ent_str_sub(*rest, 0, at);
    *rest = ent_str_trim(ent_str_sub(*rest, at, rest->n));
    return line;
}

static void pad(page *p, uint32_t n)
{
    while (n-- > 0)
        ent_buf_byte(&p->b, ' ', p->st);
}

static void put_lines(page *p, ent_str *cells, uint32_t all, bool bold)
{
    for (bool more = true; more && !ent_failed(p->st);) {
        more = false;
        uint32_t owed = 0;          /* blanks that stand only before something */
        for (uint32_t i = 0; i < all; i++) {
            ent_str line = wrapped(&cells[i], p->width[i]);
            uint32_t n = shown(line), rest = p->width[i] > n ? p->width[i] - n : 0;
            bool right = i < p->count &&
                         (p->t->columns.at[p->columns[i]].flags & ENT_COL_NUMBER);
            more |= cells[i].n > 0;
            owed += right ? rest : 0;
            if (line.n) {
                pad(p, owed);
                owed = 0;
                ent_buf_puts(&p->b, bold ? BOLD : "", p->st);
                ent_buf_put(&p->b, line, p->st);
                ent_buf_puts(&p->b, bold ? PLAIN : "", p->st);
            }
            owed += (right ? 0 : rest) + 2;
        }
        ent_buf_byte(&p->b, '\n', p->st);
    }
}

static void put_row(page *p, const ent_answer_line *row, ent_buf *texts)
{
    ent_str cells[MOST_COLUMNS + 1];
    uint32_t all = p->count + (p->notes ? 1u : 0u);
    for (uint32_t i = 0; i < all; i++)
        cells[i] = row ? cell_text(p, row, i, &texts[i]) : head_text(p, i);
    put_lines(p, cells, all, !row && p->bold);
}

static void put_rows(page *p, bool headers)
{
    ent_buf texts[MOST_COLUMNS + 1] = {{0}};
    ent_str group = ENT_STR("");
    share_width(p, headers, &texts[0]);
    for (uint32_t r = 0; r < p->t->rows.n; r++) {
        const ent_answer_line *row = &p->t->rows.at[r];
        if (!ent_str_eq(row->group, group)) {
            ent_buf_puts(&p->b, r ? "\n" : "", p->st);
            ent_buf_puts(&p->b, p->bold ? BOLD : "", p->st);
            ent_safe_text(&p->b, row->group, p->st);
            ent_buf_puts(&p->b, p->bold ? PLAIN "\n" : "\n", p->st);
            group = row->group;
        }
        if (r == 0 && headers)
            put_row(p, NULL, texts);
        put_row(p, row, texts);
    }
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        ent_buf_free(&texts[i]);
}

/* "[3] name (date), bytes 12-90: words  id", wrapped with a hanging indent. */
static void put_note(page *p, const ent_answer_note *n, uint32_t number, ent_buf *text)
{
    char head[24];
    text->n = 0;
    snprintf(head, sizeof head, "[%u] ", number);
    ent_safe_text(text, n->document, p->st);
    if (n->date.n)
        ent_buf_printf(text, p->st, " (%.*s)", ENT_FMT(n->date));
    ent_buf_printf(text, p->st, ", bytes %u-%u", n->span.start, n->span.end);
    if (n->words.n) {
        ent_buf_puts(text, ": ", p->st);
        ent_safe_text(text, n->words, p->st);
    }
    ent_buf_puts(text, "  ", p->st);
    ent_safe_text(text, n->id, p->st);
    ent_str rest = ent_buf_str(text);
    uint32_t indent = (uint32_t)strlen(head);
    uint32_t width = p->total > indent + 20 ? p->total - indent : 20;
    for (bool first = true; rest.n && !ent_failed(p->st); first = false) {
        ent_str line = wrapped(&rest, width);
        if (first)
            ent_buf_puts(&p->b, head, p->st);
        else
            pad(p, indent);
        ent_buf_put(&p->b, line, p->st);
        ent_buf_byte(&p->b, '\n', p->st);
    }
}

void ent_answer_write_text(const ent_answer *t, const ent_answer_style *o, const ent_sink *out,
                           ent_status *st)
{
    page p = {.t = t, .st = st, .notes = t->notes.n > 0, .bold = o->colour,
              .total = o->width ? o->width : DEFAULT_WIDTH};
    uint32_t more = 0;
    for (uint32_t c = 0; c < t->columns.n; c++) {
        bool shown_here = !(t->columns.at[c].flags & ENT_COL_DATA);
        if (shown_here && p.count < MOST_COLUMNS - 1)
            p.columns[p.count++] = c;
        else
            more += shown_here;
    }
    put_rows(&p, !o->no_headers);
    if (more)
        ent_buf_printf(&p.b, st, "\n%u more columns: --csv shows all.\n", more);
    for (uint32_t i = 0; i < t->remarks.n; i++) {
        ent_buf_byte(&p.b, '\n', st);
        ent_safe_text(&p.b, t->remarks.at[i], st);
        ent_buf_byte(&p.b, '\n', st);
    }
    if (p.notes)
        ent_buf_byte(&p.b, '\n', st);
    ent_buf text = {0};
    for (uint32_t i = 0; i < t->notes.n; i++)
        put_note(&p, &t->notes.at[i], i + 1, &text);
    ent_buf_free(&text);
    ent_out_str(out, ent_buf_str(&p.b), st);
    ent_buf_free(&p.b);
}
