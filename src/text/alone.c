/* alone.c - units whose class shows by themselves: repetitions, furniture, credits, dates, bylines,
 * captions, notes on authors. No place in the document is needed for them, at most a look at
 * the neighbours. */
#include "classify.h"

#include "text/dateform.h"

#include <stdlib.h>

#define MAX_HEAD 64 /* lines above the prose in which bylines are looked for */

static int by_hash(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;
    return x[0] != y[0] ? (x[0] < y[0] ? -1 : 1) : (x[1] > y[1]) - (x[1] < y[1]);
}

/* Fills `same` with the first unit of equal text. */
static void find_repeats(ent_units *u, ent_arena *a, ent_status *st)
{
    uint64_t(*keys)[2] = (uint64_t(*)[2])ent_arena_alloc(a, u->n + 1, sizeof *keys, st);
    if (!keys)
        return;
    for (uint32_t i = 0; i < u->n; i++) {
        keys[i][0] = ent_hash(u->at[i].normal);
        keys[i][1] = i;
    }
    qsort(keys, u->n, sizeof *keys, by_hash);
    for (uint32_t i = 1, first = 0; i < u->n; i++) {
        if (keys[i][0] != keys[first][0])
            first = i;
        ent_unit *unit = &u->at[keys[i][1]];
        if (first != i && unit->words > 0 &&
            ent_str_eq(unit->normal, u->at[keys[first][1]].normal))
            unit->same = (uint32_t)keys[first][1];
    }
}

/* Words of a furniture phrase decide at once in a short line; in a sentence of prose they must
 * stand at its head, or be several: "states may sign up for the accord" is no furniture. */
static bool is_furniture(const ent_unit *u)
{
    if (ent_unit_whole(u, ENT_CUE_FURNITURE))
        return true;
    if (u->words > 60 && u->cues.furniture < 3)
        return false;
    if (ent_unit_start(u, ENT_CUE_FURNITURE))
        return u->words <= 40 || u->cues.furniture >= 2;
    if (!ent_unit_any(u, ENT_CUE_FURNITURE))
        return false;
    return u->words <= 12 || u->cues.furniture >= 2 || (!u->final && u->words <= 25);
}

uint32_t ent_count_sign(ent_str s, char sign)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == sign;
    return n;
}

/* Addresses, numbers, lists of links: known by their signs. */
static bool is_furniture_form(const ent_unit *u)
{
    ent_str s = u->normal;
    if (u->letters == 0)
        return true;
    bool one_word = !memchr(s.p, ' ', s.n);
    if (one_word && (ent_str_find(s, ENT_STR("://")) != SIZE_MAX ||
                     ent_str_starts(s, ENT_STR("www.")) || memchr(s.p, '@', s.n)))
        return true;
    if (u->words > 20 || u->final)
        return false;
    if (ent_count_sign(s, '|') >= 2 || ent_str_find(s, ENT_STR(" > ")) != SIZE_MAX)
        return true;
    return (ent_str_find(s, ENT_STR("www.")) != SIZE_MAX ||
            ent_str_find(s, ENT_STR("http")) != SIZE_MAX || memchr(s.p, '@', s.n)) &&
           u->words <= 14;
}

/* Place of a picture's credit at the end of a caption: " | AFP", "[Name/Reuters]", "(AP)"; the
 * whole line when it is nothing else; SIZE_MAX when there is none. */
static size_t credit_at(const ent_unit *u)
{
    ent_str s = u->text;
    for (size_t i = s.n; i-- > 0 && s.n - i < 90;) {
        if (s.p[i] != '|' && s.p[i] != '[' && s.p[i] != '(')
            continue;
        ent_str rest = ent_str_sub(u->normal, 0, u->normal.n);
        size_t k = rest.n; /* the same sign in the normal form */
        while (k > 0 && rest.p[k - 1] != s.p[i])
            k--;
        ent_str tail = ent_str_sub(rest, k, rest.n);
        ent_cues cues = ent_cues_of(tail);
        bool named = ent_cue_has(cues.any, ENT_CUE_AGENCY) ||
                     ent_cue_has(cues.start, ENT_CUE_CREDIT) ||
                     ent_cue_has(cues.any, ENT_CUE_CREDIT);
        if (s.p[i] != '|') {
            /* "... on January 14. (ANI)" signs a report as well as a picture */
            bool bare =
                s.p[i] == '(' && !memchr(tail.p, ' ', tail.n) && !memchr(tail.p, '/', tail.n);
            named = named && (!bare || ent_unit_any(u, ENT_CUE_CAPTION));
            return named && s.n - i < 80 && strchr(")]", s.p[s.n - 1]) ? i : SIZE_MAX;
        }
        uint32_t letters = 0, uppers = 0;
        for (size_t j = i + 1; j < s.n; j++) {
            letters += (unsigned)((s.p[j] | 32) >= 'a' && (s.p[j] | 32) <= 'z');
            uppers += (unsigned)(s.p[j] >= 'A' && s.p[j] <= 'Z');
        }
        return letters && (named || uppers == letters) ? i : SIZE_MAX;
    }
    return SIZE_MAX;
}

/* "... in Seoul, May 16. Yonhap": an agency behind the last stop. */
static bool ends_in_agency(const ent_unit *u)
{
    ent_str s = ent_str_sub(u->normal, u->normal.n > 40 ? u->normal.n - 40 : 0, u->normal.n);
    size_t stop = SIZE_MAX;
    for (size_t i = 0; i + 1 < s.n; i++)
        if (s.p[i] == '.' && s.p[i + 1] == ' ')
            stop = i + 2;
    if (stop == SIZE_MAX || u->final)
        return false;
    ent_str tail = ent_str_sub(s, stop, s.n);
    return tail.n && tail.p[0] != '(' && ent_cue_has(ent_cues_of(tail).any, ENT_CUE_AGENCY) &&
           ent_count_sign(tail, ' ') <= 3;
}

static bool is_credit(const ent_unit *u)
{
    if (u->words > 16)
        return false;
    if (ent_unit_start(u, ENT_CUE_CREDIT))
        return u->words <= 9 || !u->final;
    size_t at = credit_at(u);
    return at != SIZE_MAX && at < 3;
}

/* A credit's words at one end of the unit: "the Reuters/Ipsos poll showed" has them inside it. */
static bool has_credit_at_end(const ent_unit *u)
{
    ent_str s = u->normal;
    ent_cues tail = ent_cues_of(ent_str_sub(s, s.n > 60 ? s.n - 60 : 0, s.n));
    return ent_cue_has(u->cues.start | tail.any, ENT_CUE_CREDIT) && !ent_unit_tells(u);
}

static bool is_caption(const ent_unit *u)
{
    bool report = ent_unit_place_prefix(u) > 0 && u->words > 4 && credit_at(u) == SIZE_MAX;
    if (report && !ent_unit_start(u, ENT_CUE_CAPTION))
        return false;
    if (u->words < 3 || u->words > 80 || (ent_unit_is_caps(u) && u->words <= 10))
        return false;
    size_t at = credit_at(u);
    if ((at != SIZE_MAX && at >= 3) || (ends_in_agency(u) && u->words >= 6))
        return true;
    if (ent_unit_start(u, ENT_CUE_CAPTION) &&
        (u->words <= 45 || ent_unit_any(u, ENT_CUE_CREDIT)))
        return true;
    return has_credit_at_end(u) && u->words <= 60 && u->sentences <= 3;
}

/* "ANKARA -" alone above the lead. */
static bool is_place_line(const ent_unit *u)
{
    return u->words <= 4 && u->normal.n > 3 && u->normal.p[u->normal.n - 1] == '-' &&
           ent_unit_is_caps(u);
}

static bool is_byline(const ent_unit *u)
{
    if (u->words > 22 || (u->final && u->words > 9) || u->words == 0)
        return false;
    if (ent_unit_whole(u, ENT_CUE_BYLINE))
        return true;
    if (ent_str_starts(u->normal, ENT_STR("by ")) && u->words <= 7)
        return true;
    if (ent_unit_start(u, ENT_CUE_BYLINE))
        return u->words >= 2 && u->capitals * 2 >= u->words && !u->question;
    return ent_cue_has(u->cues.end, ENT_CUE_BYLINE) && u->words <= 10 &&
           u->capitals * 2 >= u->words;
}

bool ent_unit_has_date(const ent_unit *u)
{
    ent_printed date;
    size_t at = 0;
    while (ent_printed_next(u->normal, &at, &date))
        if (date.year && date.day)
            return true;
    return false;
}

/* "Jane Doe | 14 June 2023": a byline with its date. */
static bool is_dated_name(const ent_unit *u)
{
    size_t bar = ent_str_find(u->normal, ENT_STR(" | "));
    return bar != SIZE_MAX && bar < 50 && ent_words_are_name(ent_str_sub(u->normal, 0, bar));
}

/* "Editorial Published March 6, 2025 Updated about 3 hours ago": when it appeared. */
static bool is_stamp(const ent_unit *u)
{
    return ent_unit_any(u, ENT_CUE_STAMP) && u->words <= 14 && !u->final &&
           ent_unit_has_date(u);
}

/* "Jane Doe is a senior fellow at ...": a short paragraph that begins with the name. */
bool ent_unit_tells(const ent_unit *u)
{
    return memchr(u->normal.p, '"', u->normal.n) ||
           ent_str_find(u->normal, ENT_STR(" said")) != SIZE_MAX ||
           ent_str_find(u->normal, ENT_STR(" says")) != SIZE_MAX ||
           ent_str_find(u->normal, ENT_STR(" told ")) != SIZE_MAX;
}

bool ent_unit_is_bio(const ent_unit *u)
{
    if (u->words > 90)
        return false;
    if (ent_unit_start(u, ENT_CUE_BIO))
        return true;
    if (!ent_unit_any(u, ENT_CUE_BIO) || ent_unit_tells(u) ||
        !ent_cue_has(ent_cues_of(ent_str_sub(u->normal, 0, 110)).any, ENT_CUE_BIO))
        return false;
    bool bracket = u->text.n > 2 && u->text.p[0] == '(' && u->text.p[u->text.n - 1] == ')';
    return bracket || u->words <= 60;
}

/* "Jane Doe is the Africa editor of ...", where a byline names Jane Doe. */
bool ent_unit_is_bio_of(const ent_units *units, const ent_draft *d, const ent_unit *u)
{
    static const char *const verbs[] = {" is ",  " are ",    " was ",    " writes ",
                                        " has ", " covers ", " teaches "};
    size_t end = SIZE_MAX;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        size_t at = ent_str_find(ent_str_sub(u->normal, 0, 80), ent_str_z(verbs[i]));
        end = at < end ? at : end;
    }
    if (end == SIZE_MAX || u->words > 90)
        return false;
    for (uint32_t k = 0; k < units->start && k < MAX_HEAD; k++) {
        const ent_unit *by = &units->at[k];
        if (by->cls != ENT_LINE_BYLINE || !by->set)
            continue;
        ent_str rest = ent_str_sub(u->normal, 0, end);
        uint32_t found = 0, missing = 0;
        while (rest.n) {
            ent_str word = ent_str_field(&rest, ' ');
            while (word.n && strchr("(,*", word.p[0]))
                word = ent_str_sub(word, 1, word.n);
            while (word.n && strchr(",;", word.p[word.n - 1]))
                word.n--;
            if (word.n < 3)
                continue;
            if (ent_str_find(by->normal, word) != SIZE_MAX)
                found++;
            else
                missing++;
        }
        if (found && !missing)
            return true;
    }
    for (uint32_t k = 0; k < d->meta.authors.n; k++)
        if (d->meta.authors.at[k].n >= 5 && ent_str_starts(u->text, d->meta.authors.at[k]))
            return true;
    return false;
}

/* The contract counts notes on authors among the furniture; they are read as signatures. */
void ent_unit_give_note(ent_unit *u)
{
    ent_unit_give(u, ENT_LINE_FURNITURE);
    u->author_note = true;
}

/* A sentence set apart that a paragraph nearby holds too: a pull quote. */
static uint32_t held_nearby(const ent_units *units, uint32_t i)
{
    ent_str s = units->at[i].normal;
    while (s.n && strchr("\"'* ", s.p[0]))
        s = ent_str_sub(s, 1, s.n);
    while (s.n && strchr("\"'*. ", s.p[s.n - 1]))
        s.n--;
    uint32_t from = i > 8 ? i - 8 : 0;
    for (uint32_t k = from; k < units->n && k <= i + 8; k++)
        if (k != i && units->at[k].normal.n > s.n + 20 && units->at[k].normal.n < 20000 &&
            ent_str_find(units->at[k].normal, s) != SIZE_MAX)
            return k;
    return ENT_NONE;
}

static void find_pull_quotes(ent_units *units)
{
    for (uint32_t i = 0; i < units->n; i++) {
        ent_unit *u = &units->at[i];
        if (u->set || u->level || !u->final || u->question || u->words < 6 || u->words > 45 ||
            u->turn)
            continue;
        uint32_t held = held_nearby(units, i);
        if (held != ENT_NONE) {
            ent_unit_give(u, ENT_LINE_DUPLICATE);
            u->same = held;
        }
    }
}

static void classify_repeat(ent_units *units, ent_unit *u)
{
    const ent_unit *first = &units->at[u->same];
    if (first->set && first->cls == ENT_LINE_FURNITURE)
        ent_unit_give(u, ENT_LINE_FURNITURE);
    else if (ent_unit_is_turn(u))
        u->same = ENT_NONE;
    else if (ent_unit_is_caps(u) && u->words <= 6)
        ent_unit_give(u, ENT_LINE_BANNER);
    else if (u->words >= 3 || u->date || ent_unit_is_name(u))
        ent_unit_give(u, ENT_LINE_DUPLICATE);
}

/* A class attribute may stand on a box around a whole report: it must fit the line. */
static bool is_plausible(const ent_unit *u)
{
    switch ((ent_mark)u->mark) {
    case ENT_MARK_BYLINE: return u->words <= 25 && !(u->final && u->words > 9);
    case ENT_MARK_DATELINE: return u->words <= 16 && u->digits > 0;
    case ENT_MARK_BANNER: return u->words <= 10 && !u->final;
    case ENT_MARK_CREDIT: return u->words <= 25;
    case ENT_MARK_SUBTITLE: return u->words <= 60 && u->words >= 3;
    default: return true;
    }
}

static void classify_alone(ent_units *units, uint32_t i)
{
    ent_unit *u = &units->at[i];
    static const uint8_t by_mark[] = {
        [ENT_MARK_OTHER] = ENT_LINE_OTHER,         [ENT_MARK_NOTE] = ENT_LINE_OTHER,
        [ENT_MARK_FURNITURE] = ENT_LINE_FURNITURE, [ENT_MARK_CAPTION] = ENT_LINE_CAPTION,
        [ENT_MARK_CREDIT] = ENT_LINE_CREDIT,       [ENT_MARK_BYLINE] = ENT_LINE_BYLINE,
        [ENT_MARK_DATELINE] = ENT_LINE_DATELINE,   [ENT_MARK_SUBTITLE] = ENT_LINE_SUBTITLE,
        [ENT_MARK_BANNER] = ENT_LINE_BANNER};
    if (u->mark < sizeof by_mark &&
        (by_mark[u->mark] || u->mark == ENT_MARK_OTHER || u->mark == ENT_MARK_NOTE) &&
        is_plausible(u))
        ent_unit_give(u, (ent_line_class)by_mark[u->mark]);
    else if (u->same != ENT_NONE)
        classify_repeat(units, u);
    else if (u->level == 1)
        return;
    else if (ent_unit_whole(u, ENT_CUE_FURNITURE))
        ent_unit_give(u, ENT_LINE_FURNITURE);
    else if (is_credit(u))
        ent_unit_give(u, ENT_LINE_CREDIT);
    else if (is_stamp(u))
        ent_unit_give(u, ENT_LINE_DATELINE);
    else if (u->date)
        ent_unit_give(u, is_dated_name(u) ? ENT_LINE_BYLINE : ENT_LINE_DATELINE);
    else if (is_place_line(u))
        ent_unit_give(u, ENT_LINE_DATELINE);
    else if (is_byline(u))
        ent_unit_give(u, ENT_LINE_BYLINE);
    else if (!ent_unit_is_turn(u) && is_caption(u))
        ent_unit_give(u, ENT_LINE_CAPTION);
    else if (is_furniture(u) || is_furniture_form(u))
        ent_unit_give(u, ENT_LINE_FURNITURE);
    if (u->mark == ENT_MARK_FURNITURE || u->set)
        return;
    bool all_linked = u->linked * 10 >= u->text.n * 9 && !u->level;
    if (all_linked && !u->final && u->words <= 25 && (i > 0 || units->html))
        ent_unit_give(u, ENT_LINE_FURNITURE);
}

/* A line right above a credit is its caption. */
static void captions_by_credits(ent_units *units)
{
    for (uint32_t i = 1; i < units->n; i++) {
        ent_unit *u = &units->at[i - 1];
        if (units->at[i].set && units->at[i].cls == ENT_LINE_CREDIT && units->at[i].gap == 0 &&
            !u->set && !u->level && u->words >= 4 && u->words <= 70)
            ent_unit_give(u, ENT_LINE_CAPTION);
    }
}

void ent_units_alone(ent_units *units, ent_draft *d, ent_status *st)
{
    find_repeats(units, d->arena, st);
    if (ent_failed(st))
        return;
    for (uint32_t i = 0; i < units->n; i++)
        classify_alone(units, i);
    captions_by_credits(units);
    find_pull_quotes(units);
}
