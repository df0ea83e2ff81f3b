/* metadata.c - title, authors, outlet, date and genre, from the classed lines and from what the
 * page, the row or the caller says. What is printed is believed before a file's name. */
#include "stages.h"

#include "text/dateform.h"

typedef struct maker {
    ent_document *doc;
    const ent_units *u;
    const ent_draft *d;
    const ent_given *given;
    ent_status *st;
} maker;

static ent_str join_words(maker *m, ent_str a, ent_str b)
{
    return ent_str_printf(m->doc->arena, m->st, "%.*s %.*s", ENT_FMT(a), ENT_FMT(b));
}

/* Source span of a unit: from its first line to its last. */
static ent_span unit_span(const maker *m, const ent_unit *u)
{
    return (ent_span){m->d->lines.at[u->first].span.start,
                      m->d->lines.at[u->first + u->count - 1].span.end};
}

static void find_title(maker *m)
{
    ent_document *doc = m->doc;
    const ent_units *units = m->u;
    doc->title = m->given->title.n    ? m->given->title
                 : m->d->meta.title.n ? m->d->meta.title
                                      : m->d->meta.page_title;
    if (units->title == ENT_NONE)
        return;
    doc->title = units->at[units->title].text;
    doc->title_span = unit_span(m, &units->at[units->title]);
    for (uint32_t i = units->title + 1; i < units->n && units->at[i].after == units->title;
         i++) {
        doc->title = join_words(m, doc->title, units->at[i].text);
        doc->title_span.end = unit_span(m, &units->at[i]).end;
    }
}

/* ---- authors --------------------------------------------------------------------------------- */

static size_t find_nocase(ent_str s, const char *needle)
{
    size_t n = strlen(needle);
    for (size_t i = 0; i + n <= s.n; i++)
        if (ent_str_eq_nocase(ent_str_sub(s, i, i + n), ent_str_of(needle, n)))
            return i;
    return SIZE_MAX;
}

static ent_str cut_before(ent_str s, const char *sign)
{
    size_t at = find_nocase(s, sign);
    return at == SIZE_MAX || at == 0 ? s : ent_str_sub(s, 0, at);
}

static bool is_person(maker *m, ent_str name)
{
    ent_unit u = {.text = name, .normal = ent_cue_normal(m->doc->arena, name, m->st)};
    if (ent_failed(m->st))
        return false;
    uint32_t words = 0;
    ent_str rest = name;
    while (rest.n)
        words += ent_str_field(&rest, ' ').n > 0;
    u.words = words;
    for (size_t i = 0; i < name.n; i++)
        u.digits += name.p[i] >= '0' && name.p[i] <= '9';
    u.cues = ent_cues_of(u.normal);
    return ent_unit_is_name(&u) && !ent_cue_has(u.cues.any, ENT_CUE_ISSUER) &&
           !ent_cue_has(u.cues.whole, ENT_CUE_BYLINE) &&
           !ent_cue_has(u.cues.end, ENT_CUE_BYLINE);
}

static void add_author(maker *m, ent_str name)
{
    static const char *const ends[] = {" in ", " at ",     " for ",    " of ", " | ",
                                       " - ",  " \u2013 ", " \u2014 ", " ("};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        name = cut_before(name, ends[i]);
    name = ent_str_trim(name);
    for (uint32_t i = 0; i < m->doc->authors.n; i++)
        if (ent_str_eq_nocase(m->doc->authors.at[i], name))
            return;
    if (!is_person(m, name) || m->doc->authors.n >= 20)
        return;
    ent_str *slot = ENT_PUSH(m->doc->arena, &m->doc->authors, m->st);
    if (slot)
        *slot = name;
}

/* Splits "Jane Doe, John Roe and Ann Poe" and adds each. */
static void add_authors(maker *m, ent_str names)
{
    static const char *const seams[] = {",", ";", " and ", " & ", " / ", " | "};
    while (names.n && !ent_failed(m->st)) {
        size_t end = names.n, past = names.n;
        for (size_t i = 0; i < sizeof seams / sizeof *seams; i++) {
            size_t at = find_nocase(names, seams[i]);
            if (at < end) {
                end = at;
                past = at + strlen(seams[i]);
            }
        }
        add_author(m, ent_str_sub(names, 0, end));
        names = ent_str_sub(names, past, names.n);
    }
}

/* The names behind "By", "Written by", "Author:" ... at the head of a byline. */
static ent_str behind_by(ent_str line)
{
    while (line.n && strchr("(-*", line.p[0]))
        line = ent_str_sub(line, 1, line.n);
    while (line.n && strchr(")*", line.p[line.n - 1]))
        line.n--;
    line = cut_before(line, ";");
    ent_str head = ent_str_sub(line, 0, 40);
    if (head.n > 3 && ent_str_eq_nocase(ent_str_sub(head, 0, 3), ENT_STR("by ")))
        return ent_str_sub(line, 3, line.n);
    size_t at = find_nocase(head, " by ");
    if (at != SIZE_MAX)
        return ent_str_sub(line, at + 4, line.n);
    at = find_nocase(head, ": ");
    return at != SIZE_MAX ? ent_str_sub(line, at + 2, line.n) : line;
}

static void find_authors(maker *m)
{
    add_authors(m, m->given->author);
    for (uint32_t i = 0; i < m->d->meta.authors.n; i++)
        add_authors(m, behind_by(m->d->meta.authors.at[i]));
    if (m->doc->authors.n)
        return;
    for (uint32_t i = 0; i < m->u->n; i++)
        if (m->u->at[i].cls == ENT_LINE_BYLINE)
            add_authors(m, behind_by(m->u->at[i].text));
    for (uint32_t i = m->u->past; i < m->u->n && !m->doc->authors.n; i++)
        if (m->u->at[i].cls == ENT_LINE_FURNITURE &&
            ent_cue_has(m->u->at[i].cues.start, ENT_CUE_BYLINE))
            add_authors(m, behind_by(m->u->at[i].text));
}

/* ---- outlet -------------------------------------------------------------------------------------- */

/* The agency in "CITY, March 3 (Agency) -". */
static ent_str agency_of(const ent_unit *lead)
{
    size_t end = ent_unit_place_prefix(lead);
    ent_str head = ent_str_sub(lead->text, 0, end + 2);
    size_t open = ent_str_find(head, ENT_STR("(")), close = ent_str_find(head, ENT_STR(")"));
    if (open == SIZE_MAX &&
        (open = ent_str_find(head, ENT_STR(" /"))) != SIZE_MAX) { /* /TASS/ */
        close = ent_str_find(ent_str_sub(lead->text, ++open + 1, end + 3), ENT_STR("/"));
        close = close == SIZE_MAX ? close : close + open + 1;
    }
    if (end && open != SIZE_MAX && close != SIZE_MAX && open + 1 < close)
        return ent_str_sub(lead->text, open + 1, close);
    return ENT_STR("");
}

static ent_str without_marks(ent_str s)
{
    while (s.n && strchr("-*( |", s.p[0]))
        s = ent_str_sub(s, 1, s.n);
    if (ent_str_starts(s, ENT_STR("with ")))
        s = ent_str_sub(s, 5, s.n);
    while (s.n && strchr("-*) |.", s.p[s.n - 1]))
        s.n--;
    return s;
}

static void find_outlet(maker *m)
{
    ent_document *doc = m->doc;
    doc->outlet = m->given->outlet.n ? m->given->outlet : m->d->meta.outlet;
    doc->url = m->given->url.n ? m->given->url : m->d->meta.url;
    if (!doc->outlet.n && m->u->start < m->u->n)
        doc->outlet = agency_of(&m->u->at[m->u->start]);
    ent_str page = m->d->meta.page_title;
    if (!doc->outlet.n && doc->title.n && ent_str_starts(page, doc->title)) {
        ent_str rest = ent_str_trim(ent_str_sub(page, doc->title.n, page.n));
        static const char *const seams[] = {"|", "-", "\u2013", "\u2014", "\u00B7", ":"};
        for (size_t i = 0; i < sizeof seams / sizeof *seams; i++)
            if (ent_str_starts(rest, ent_str_z(seams[i])))
                doc->outlet = ent_str_trim(ent_str_sub(rest, strlen(seams[i]), rest.n));
    }
    for (uint32_t i = 0; i < m->u->n && !doc->outlet.n; i++)
        if (m->u->at[i].cls == ENT_LINE_BYLINE &&
            ent_cue_has(m->u->at[i].cues.whole, ENT_CUE_BYLINE) &&
            ent_cue_has(m->u->at[i].cues.any, ENT_CUE_AGENCY))
            doc->outlet = without_marks(m->u->at[i].text);
}

/* ---- date ------------------------------------------------------------------------------------------ */

/* Source byte of byte `at` of a unit's normal form. */
static uint32_t source_of(const maker *m, const ent_unit *u, size_t at, bool behind)
{
    size_t text = ent_cue_origin(u->text, at - (behind && at > 0));
    const ent_draft_line *line = &m->d->lines.at[u->first];
    for (uint32_t i = 1; i < u->count && text > line->text_n; i++, line++)
        text -= line->text_n + 1u;
    uint32_t place = line->text + (uint32_t)text;
    for (uint32_t i = 0; i < line->piece_count; i++) {
        const ent_piece *p = &m->d->pieces.at[line->piece + i];
        if (place < p->reading + p->len)
            return p->len == p->source_len ? p->source + (place - p->reading) + behind
                                           : p->source + (behind ? p->source_len : 0);
    }
    return line->span.end;
}

/* Takes the first date of the unit's first `most` bytes; one with a year unless `any_year`. */
static bool take_date(maker *m, const ent_unit *u, size_t most, int32_t year)
{
    ent_printed d;
    size_t at = 0;
    ent_str line = ent_str_sub(u->normal, 0, most);
    while (ent_printed_next(line, &at, &d)) {
        if (!d.year && year && d.day)
            d.year = year;
        ent_str iso = ent_printed_iso(m->doc->arena, &d, m->st);
        if (!iso.n)
            continue;
        m->doc->date = iso;
        m->doc->date_how = ENT_STR("printed");
        m->doc->date_span =
            (ent_span){source_of(m, u, d.start, false), source_of(m, u, d.end, true)};
        return true;
    }
    return false;
}

/* "Press release, Lome, 3 March 2027" that was taken for a title: a whole date behind a comma at
 * the end. */
static bool ends_in_date(const ent_unit *u)
{
    ent_printed d;
    size_t at = 0;
    if (u->cls != ENT_LINE_TITLE && u->cls != ENT_LINE_SUBTITLE)
        return false;
    while (ent_printed_next(u->normal, &at, &d))
        if (d.end == u->normal.n && d.year && d.day && d.start >= 2)
            return u->normal.p[d.start - 2] == ',';
    return false;
}

static bool take_printed(maker *m, int32_t year)
{
    const ent_units *units = m->u;
    for (uint32_t i = 0; i < units->n; i++)
        if (units->at[i].cls == ENT_LINE_DATELINE &&
            take_date(m, &units->at[i], SIZE_MAX, year))
            return true;
    if (units->start < units->n) {
        const ent_unit *lead = &units->at[units->start];
        if (take_date(m, lead, ent_unit_place_prefix(lead), year))
            return true;
    }
    for (uint32_t i = 0; i < units->n; i++)
        if ((units->at[i].cls == ENT_LINE_BYLINE || units->at[i].cls == ENT_LINE_SIGNATURE ||
             (units->at[i].cls == ENT_LINE_FURNITURE && i < units->start) ||
             (units->at[i].cls == ENT_LINE_BANNER && i < units->start)) &&
            units->at[i].words <= 30 && take_date(m, &units->at[i], SIZE_MAX, year))
            return true;
    for (uint32_t i = 0; i < units->n && i < units->start; i++)
        if (ends_in_date(&units->at[i]) && take_date(m, &units->at[i], SIZE_MAX, year))
            return true;
    return false;
}

static void give_date(maker *m, ent_str written, const char *how)
{
    if (m->doc->date.n || !written.n)
        return;
    m->doc->date = ent_printed_machine(m->doc->arena, written, m->st);
    if (m->doc->date.n)
        m->doc->date_how = ent_str_z(how);
}

static void find_date(maker *m)
{
    ent_document *doc = m->doc;
    doc->date_how = ENT_STR("unknown");
    if (m->given->date.n)
        give_date(m, m->given->date, m->given->date_how.n ? "given: row" : "given");
    give_date(m, m->d->meta.date, "given: page");
    if (doc->date.n || take_printed(m, 0))
        return;
    ent_str from_name = ent_printed_machine(doc->arena, doc->name, m->st);
    int32_t first = 0, past = 0, year = 0, month, day;
    if (from_name.n && ent_iso_range(from_name, &first, &past))
        ent_day_split(first, &year, &month, &day);
    if (year && take_printed(m, year))
        return;
    give_date(m, doc->name, "given: file name");
}

/* ---- genre -------------------------------------------------------------------------------------------- */

enum { NEWS, ANALYSIS, STATEMENT, READOUT, TRANSCRIPT, GENRES };

static bool has_genre(const ent_unit *u, int value) { return u->cues.genres >> value & 1; }

typedef struct tally {
    uint32_t body, words, turns, items, clauses, we, headings, questions, spoken, quoted, news,
        talks, adopted;
} tally;

static tally count_body(const ent_units *units)
{
    tally t = {0};
    for (uint32_t i = units->start; i < units->past; i++) {
        const ent_unit *u = &units->at[i];
        if (u->cls == ENT_LINE_HEADING) {
            t.headings++;
            t.questions += u->question;
        }
        if (u->cls != ENT_LINE_BODY && u->cls != ENT_LINE_LEAD)
            continue;
        bool quote = memchr(u->normal.p, '"', u->normal.n) != NULL;
        bool said = ent_str_find(u->normal, ENT_STR(" said")) != SIZE_MAX ||
                    ent_str_find(u->normal, ENT_STR(" told ")) != SIZE_MAX;
        t.body++;
        t.words += u->words;
        t.turns += ent_unit_is_turn(u);
        t.items += u->mark == ENT_MARK_ITEM;
        t.clauses += u->comma;
        t.we += ent_str_starts(u->normal, ENT_STR("we ")) ||
                ent_str_starts(u->normal, ENT_STR("we, ")) ||
                ent_str_find(u->normal, ENT_STR(" we, the ")) != SIZE_MAX;
        t.spoken += said;
        t.quoted += quote && said;
        t.news += has_genre(u, 5);
        t.talks += has_genre(u, 1);
        t.adopted += has_genre(u, 2);
    }
    return t;
}

static void score_head(const maker *m, int score[GENRES])
{
    const ent_units *units = m->u;
    for (uint32_t i = 0; i < units->n; i++) {
        const ent_unit *u = &units->at[i];
        bool head = u->cls == ENT_LINE_TITLE || u->cls == ENT_LINE_SUBTITLE;
        if (head) {
            score[READOUT] += has_genre(u, 1) ? 2 : 0;
            bool named = ent_cue_has(u->cues.start | u->cues.end, ENT_CUE_GENRE);
            score[STATEMENT] += has_genre(u, 2) ? (named ? 4 : 2) : 0;
            score[TRANSCRIPT] += has_genre(u, 3) ? 2 : 0;
            score[ANALYSIS] += u->question && i == units->title ? 3 : 0;
        }
        if (ent_str_find(u->normal, ENT_STR("interview ")) != SIZE_MAX && u->words <= 14 &&
            (head || u->cls == ENT_LINE_BYLINE || u->cls == ENT_LINE_FURNITURE))
            score[TRANSCRIPT] += 4;
        if (head && ent_cue_has(u->cues.start, ENT_CUE_SPEECH))
            score[STATEMENT] += 4;
        if ((head || u->cls == ENT_LINE_BANNER ||
             (u->cls == ENT_LINE_DATELINE && i < units->start)) &&
            has_genre(u, 4))
            score[ANALYSIS] += 2;
        if ((u->cls == ENT_LINE_BANNER || u->cls == ENT_LINE_BYLINE ||
             u->cls == ENT_LINE_FURNITURE) &&
            ent_cue_has(u->cues.any, ENT_CUE_ISSUER) && u->words <= 14) {
            score[READOUT] += i < units->start ? 3 : 1;
            score[STATEMENT] += i < units->start;
        }
        if (u->author_note)
            score[ANALYSIS] += 3;
        if (u->cls == ENT_LINE_CREDIT || u->cls == ENT_LINE_CAPTION)
            score[NEWS] += score[NEWS] < 2;
    }
}

/* A place before the lead, but not with a whole date and no agency: "Riga, 4 September 2023 - We". */
static bool is_agency_prefix(const maker *m, const ent_unit *lead)
{
    size_t end = ent_unit_place_prefix(lead);
    ent_printed date;
    size_t at = 0;
    bool dated = ent_printed_next(ent_str_sub(lead->normal, 0, end), &at, &date) && date.year;
    return end > 0 && (!dated || m->doc->outlet.n > 0);
}

static void find_genre(maker *m)
{
    static const char *const names[GENRES] = {"news", "analysis", "statement", "readout",
                                              "transcript"};
    const ent_units *units = m->u;
    int score[GENRES] = {0};
    tally t = count_body(units);
    m->doc->genre = ENT_STR("other");
    if (t.body == 0)
        return;
    score_head(m, score);
    bool placed = units->start < units->n && is_agency_prefix(m, &units->at[units->start]);
    for (uint32_t i = 0; i < units->start; i++) /* "ANKARA -" on a line of its own */
        placed |= units->at[i].cls == ENT_LINE_DATELINE &&
                  ent_str_ends(units->at[i].normal, ENT_STR("-"));
    score[NEWS] += placed ? 4 : 0;
    score[NEWS] += t.news >= 2 ? 2 : t.news ? 1 : 0;
    score[NEWS] += t.quoted >= 2 ? 2 : t.quoted ? 1 : 0;
    score[NEWS] += t.spoken * 3 >= t.body ? 1 : 0;
    score[READOUT] += t.talks * 3 >= t.body || t.talks >= 2;
    score[READOUT] -= placed || t.quoted >= 3 ? 2 : 0;
    score[STATEMENT] += (t.items >= 3 ? 2 : 0) + (t.clauses >= 2 ? 2 : 0) + (t.adopted > 0) +
                        (t.we >= 2 ? 2 : 0);
    score[TRANSCRIPT] += t.turns >= 3 && t.turns * 5 >= t.body ? 8 : 0;
    score[ANALYSIS] += t.questions >= 2 ? 3 : 0;
    score[ANALYSIS] += t.headings >= 2 ? 2 : 0;
    score[ANALYSIS] += t.words >= t.body * 90 ? 2 : 0;
    score[ANALYSIS] += m->doc->authors.n && !placed && t.quoted == 0;
    int best = NEWS;
    for (int g = 1; g < GENRES; g++)
        if (score[g] > score[best])
            best = g;
    if (score[best] > 0)
        m->doc->genre = ent_str_z(names[best]);
}

void ent_stage_metadata(ent_document *doc, const ent_units *units, const ent_draft *d,
                        const ent_given *given, ent_status *st)
{
    maker m = {doc, units, d, given, st};
    find_title(&m);
    find_authors(&m);
    find_outlet(&m);
    find_date(&m);
    find_genre(&m);
}
