/* classify.c - gives each unit a class, from what is sure to what depends on its place.
 *
 *   1. what shows by itself: repetitions, furniture, credits, dates, bylines, captions, notes
 *   2. where the prose begins and ends
 *   3. the head, before it: title, subtitle, names, series
 *   4. the prose: lead, body, headings, banners; sentences that go on after an interruption
 *   5. the tail, behind it: signatures; the rest is furniture
 *
 * The words are in lexicon/text/lines.tbl; here is only form and order. */
#include "classify.h"

#include "text/dateform.h"

#include <stdlib.h>

static void give(ent_unit *u, ent_line_class cls)
{
    u->cls = (uint8_t)cls;
    u->set = true;
}

static bool cue_any(const ent_unit *u, ent_cue_kind k) { return ent_cue_has(u->cues.any, k); }
static bool cue_start(const ent_unit *u, ent_cue_kind k)
{
    return ent_cue_has(u->cues.start, k);
}
static bool cue_whole(const ent_unit *u, ent_cue_kind k)
{
    return ent_cue_has(u->cues.whole, k);
}

/* ---- 1. by itself ------------------------------------------------------------------------ */

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
    if (cue_whole(u, ENT_CUE_FURNITURE))
        return true;
    if (u->words > 60 && u->cues.furniture < 3)
        return false;
    if (cue_start(u, ENT_CUE_FURNITURE))
        return u->words <= 40 || u->cues.furniture >= 2;
    if (!cue_any(u, ENT_CUE_FURNITURE))
        return false;
    return u->words <= 12 || u->cues.furniture >= 2 || (!u->final && u->words <= 25);
}

static uint32_t count_sign(ent_str s, char sign)
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
    if (count_sign(s, '|') >= 2 || ent_str_find(s, ENT_STR(" > ")) != SIZE_MAX)
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
            named = named && (!bare || cue_any(u, ENT_CUE_CAPTION));
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
           count_sign(tail, ' ') <= 3;
}

static bool is_credit(const ent_unit *u)
{
    if (u->words > 16)
        return false;
    if (cue_start(u, ENT_CUE_CREDIT))
        return u->words <= 9 || !u->final;
    size_t at = credit_at(u);
    return at != SIZE_MAX && at < 3;
}

static bool is_caption(const ent_unit *u)
{
    if (u->words < 3 || u->words > 80 || (ent_unit_is_caps(u) && u->words <= 10))
        return false;
    size_t at = credit_at(u);
    if ((at != SIZE_MAX && at >= 3) || (ends_in_agency(u) && u->words >= 6))
        return true;
    if (cue_start(u, ENT_CUE_CAPTION) && (u->words <= 45 || cue_any(u, ENT_CUE_CREDIT)))
        return true;
    return cue_any(u, ENT_CUE_CREDIT) && u->words <= 60 && u->sentences <= 3;
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
    if (cue_whole(u, ENT_CUE_BYLINE))
        return true;
    if (ent_str_starts(u->normal, ENT_STR("by ")) && u->words <= 7)
        return true;
    if (cue_start(u, ENT_CUE_BYLINE))
        return u->words >= 2 && u->capitals * 2 >= u->words && !u->question;
    return ent_cue_has(u->cues.end, ENT_CUE_BYLINE) && u->words <= 10 &&
           u->capitals * 2 >= u->words;
}

static bool has_full_date(const ent_unit *u)
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
    return cue_any(u, ENT_CUE_STAMP) && u->words <= 14 && !u->final && has_full_date(u);
}

/* "Jane Doe is a senior fellow at ...": a short paragraph that begins with the name. */
static bool is_bio(const ent_unit *u)
{
    if (u->words > 90)
        return false;
    if (cue_start(u, ENT_CUE_BIO))
        return true;
    if (!cue_any(u, ENT_CUE_BIO))
        return false;
    bool bracket = u->text.n > 2 && u->text.p[0] == '(' && u->text.p[u->text.n - 1] == ')';
    return bracket || u->words <= 60;
}

/* "Jane Doe is the Africa editor of ...", where a byline names Jane Doe. */
static bool is_bio_of_author(const ent_units *units, const ent_draft *d, const ent_unit *u)
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
    for (uint32_t k = 0; k < units->start; k++) {
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
static void give_author_note(ent_unit *u)
{
    give(u, ENT_LINE_FURNITURE);
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
            give(u, ENT_LINE_DUPLICATE);
            u->same = held;
        }
    }
}

static void classify_repeat(ent_units *units, ent_unit *u)
{
    const ent_unit *first = &units->at[u->same];
    if (first->set && first->cls == ENT_LINE_FURNITURE)
        give(u, ENT_LINE_FURNITURE);
    else if (ent_unit_is_turn(u))
        u->same = ENT_NONE;
    else if (ent_unit_is_caps(u) && u->words <= 6)
        give(u, ENT_LINE_BANNER);
    else if (u->words >= 3 || u->date || ent_unit_is_name(u))
        give(u, ENT_LINE_DUPLICATE);
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
        give(u, (ent_line_class)by_mark[u->mark]);
    else if (u->same != ENT_NONE)
        classify_repeat(units, u);
    else if (u->level == 1)
        return;
    else if (cue_whole(u, ENT_CUE_FURNITURE))
        give(u, ENT_LINE_FURNITURE);
    else if (is_credit(u))
        give(u, ENT_LINE_CREDIT);
    else if (is_stamp(u))
        give(u, ENT_LINE_DATELINE);
    else if (u->date)
        give(u, is_dated_name(u) ? ENT_LINE_BYLINE : ENT_LINE_DATELINE);
    else if (is_place_line(u))
        give(u, ENT_LINE_DATELINE);
    else if (is_byline(u))
        give(u, ENT_LINE_BYLINE);
    else if (!ent_unit_is_turn(u) && is_caption(u))
        give(u, ENT_LINE_CAPTION);
    else if (is_furniture(u) || is_furniture_form(u))
        give(u, ENT_LINE_FURNITURE);
    if (u->mark == ENT_MARK_FURNITURE || u->set)
        return;
    bool all_linked = u->linked * 10 >= u->text.n * 9 && !u->level;
    if (all_linked && !u->final && u->words <= 25 && (i > 0 || units->html))
        give(u, ENT_LINE_FURNITURE);
}

/* A line right above a credit is its caption. */
static void captions_by_credits(ent_units *units)
{
    for (uint32_t i = 1; i < units->n; i++) {
        ent_unit *u = &units->at[i - 1];
        if (units->at[i].set && units->at[i].cls == ENT_LINE_CREDIT && units->at[i].gap == 0 &&
            !u->set && !u->level && u->words >= 4 && u->words <= 70)
            give(u, ENT_LINE_CAPTION);
    }
}

/* ---- 2. where the prose stands --------------------------------------------------------------- */

static bool is_open_prose(const ent_unit *u) { return !u->set && ent_unit_is_prose(u); }

/* A byline above and short lines between paragraphs: an essay, whose first sentence alone above
 * a longer paragraph is its standfirst. */
static bool is_essay(const ent_units *units)
{
    uint32_t heads = 0;
    bool by = false, prose = false;
    for (uint32_t i = 0; i < units->n; i++) {
        const ent_unit *u = &units->at[i];
        by |= !prose && (u->set ? u->cls == ENT_LINE_BYLINE : ent_unit_is_name(u));
        heads += prose && !u->set && !u->final && !u->comma && !u->colon && u->words >= 2 &&
                 u->words <= 12 && !u->lower;
        prose |= is_open_prose(u);
    }
    return by && heads >= 2;
}

/* A short sentence with a byline, date or picture between it and the prose is a subtitle. */
static bool is_standfirst(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    if (u->words > 45 || u->sentences > 3 || ent_unit_place_prefix(u))
        return false;
    if (u->emphasis && i > 0 && i + 1 < units->n)
        return true;
    if (u->sentences > 2)
        return false;
    if (is_essay(units) && u->sentences == 1 && u->words <= 22 && i + 1 < units->n &&
        is_open_prose(&units->at[i + 1]) && units->at[i + 1].sentences >= 2 &&
        units->at[i + 1].words >= 25)
        return true;
    for (uint32_t k = i + 1; k < units->n && k < i + 8; k++) {
        const ent_unit *v = &units->at[k];
        if (v->set && (v->cls == ENT_LINE_BYLINE || v->cls == ENT_LINE_DATELINE ||
                       v->cls == ENT_LINE_CREDIT || v->cls == ENT_LINE_CAPTION))
            return v->cls == ENT_LINE_BYLINE || v->cls == ENT_LINE_DATELINE || u->words <= 24;
        if (is_open_prose(v))
            return false;
        if (!v->set && ent_unit_is_name(v))
            return true;
    }
    return false;
}

static size_t common_prefix(ent_str a, ent_str b)
{
    size_t n = 0;
    while (n < a.n && n < b.n && a.p[n] == b.p[n])
        n++;
    return n;
}

/* A paragraph told again further on (a teaser or caption above the title, a summary). */
static uint32_t told_again(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    for (uint32_t k = i + 2; k < units->n && k < i + 12; k++) { /* a title lies between */
        const ent_unit *v = &units->at[k];
        size_t n = common_prefix(u->normal, v->normal);
        if (u->words >= 8 && n >= 40 &&
            (n * 10 >= u->normal.n * 9 || n * 10 >= v->normal.n * 9))
            return k;
    }
    return ENT_NONE;
}

/* "Editor's note: ..." above the report; the label may stand on a line of its own. */
static bool is_head_note(ent_units *units, uint32_t i)
{
    ent_unit *u = &units->at[i];
    bool label =
        i > 0 && units->at[i - 1].words <= 3 && cue_start(&units->at[i - 1], ENT_CUE_NOTE);
    if (label && !units->at[i - 1].set)
        give(&units->at[i - 1], ENT_LINE_FURNITURE);
    return (label || cue_start(u, ENT_CUE_NOTE)) && u->words <= 80 && i + 1 < units->n;
}

static void find_start(ent_units *units)
{
    units->start = units->n;
    for (uint32_t i = 0; i < units->n; i++) {
        ent_unit *u = &units->at[i];
        if (!is_open_prose(u))
            continue;
        if (is_head_note(units, i)) {
            give(u, ENT_LINE_FURNITURE);
            continue;
        }
        uint32_t again = told_again(units, i);
        if (again != ENT_NONE) {
            give(u, ENT_LINE_CAPTION);
            u->same = again;
            continue;
        }
        if (is_standfirst(units, i))
            continue;
        units->start = i;
        return;
    }
}

/* "Thank you.": a short sentence behind the last paragraph. */
static bool is_last_word(const ent_unit *u)
{
    return !u->set && u->final && !u->digits && u->words >= 2 &&
           !cue_any(u, ENT_CUE_FURNITURE) && !cue_any(u, ENT_CUE_ABOUT) &&
           !cue_start(u, ENT_CUE_NOTE);
}

/* "The facts in short:" and the lines below it. */
static bool is_last_list(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    bool head = u->colon && u->words >= 3 && i + 1 < units->n && units->at[i + 1].listed &&
                !units->at[i + 1].set;
    return !u->set && (head || u->listed) && !cue_any(u, ENT_CUE_ABOUT) &&
           !cue_any(u, ENT_CUE_ISSUER) && !ent_unit_is_name(u);
}

/* Prose ends before notes, biographies and what the publisher says of itself: units of the last
 * part of the document behind which only little and no long paragraph follows. */
static void find_past(ent_units *units, const ent_draft *d)
{
    uint32_t total = 0, behind = 0;
    for (uint32_t i = units->start; i < units->n; i++)
        total += units->at[i].set ? 0 : units->at[i].words;
    units->past = units->start;
    for (uint32_t i = units->start; i < units->n; i++)
        if (is_open_prose(&units->at[i]))
            units->past = i + 1;
    while (units->past > units->start && units->past < units->n &&
           (is_last_word(&units->at[units->past]) || is_last_list(units, units->past)))
        units->past++;
    uint32_t limit = total / 3 + 40;
    for (uint32_t i = units->n; i-- > units->start + 1;) {
        ent_unit *u = &units->at[i];
        behind += u->set ? 0 : u->words;
        if (behind > limit || (u->words > 120 && !u->set))
            return;
        bool note = cue_start(u, ENT_CUE_NOTE),
             bio = is_bio(u) || is_bio_of_author(units, d, u);
        bool about = cue_any(u, ENT_CUE_ABOUT) && u->words <= 90;
        bool site = cue_any(u, ENT_CUE_FURNITURE) && i + 1 >= units->past && u->words <= 40;
        if (u->set && (!note || u->cls != ENT_LINE_FURNITURE))
            continue;
        if (bio && !about && !u->set)
            give_author_note(u);
        if (note || bio || about || site)
            units->past = i < units->past ? i : units->past;
    }
}

/* Short lines right before the end of the prose head nothing: they belong to the tail. */
static void trim_past(ent_units *units)
{
    while (units->past > units->start + 1) {
        const ent_unit *u = &units->at[units->past - 1];
        bool body = u->final || u->comma || u->lower || u->mark == ENT_MARK_ITEM ||
                    u->mark == ENT_MARK_QUOTE || u->turn || u->listed || u->colon ||
                    ent_unit_is_prose(u);
        if (u->set ? u->cls != ENT_LINE_FURNITURE : body)
            return;
        units->past--;
    }
}

/* ---- 3. the head --------------------------------------------------------------------------------- */

static int title_score(const ent_units *units, uint32_t i, ent_str meta_title)
{
    const ent_unit *u = &units->at[i];
    int score = 0;
    if (u->level)
        score += u->level == 1 ? 40 : 8;
    if (meta_title.n && ent_str_starts(meta_title, u->text))
        score += 30;
    uint32_t near = 0;
    for (uint32_t k = i + 1; k < units->n && near < 3;
         k++) { /* over a subtitle, over site text */
        const ent_unit *v = &units->at[k];
        near += !v->set || v->cls != ENT_LINE_FURNITURE;
        if (v->set ? v->cls == ENT_LINE_BYLINE || v->cls == ENT_LINE_DATELINE ||
                         v->cls == ENT_LINE_CAPTION
                   : ent_unit_is_name(v)) {
            score += 5;
            break;
        }
    }
    ent_str head = ent_str_sub(u->normal, 0, ent_str_find(u->normal, ENT_STR(":")));
    bool kind = ent_cue_is(head, ENT_CUE_DOCTYPE) || ent_cue_is(head, ENT_CUE_SECTION);
    score -= u->label && !kind && u->words <= 8 ? 5 : 0;
    for (uint32_t k = i + 1; k < units->n && k < i + 10; k++)
        if (units->at[k].same == i)
            score += 6;
    score += u->words >= 4 && u->words <= 28 ? 6 : u->words >= 2 ? 1 : -4;
    score -= cue_whole(u, ENT_CUE_SECTION) ? 12 : 0;
    score -= cue_any(u, ENT_CUE_DOCTYPE) && u->words <= 5 ? 5 : 0;
    bool issues = cue_start(u, ENT_CUE_ISSUER) ||
                  (ent_cue_has(u->cues.end, ENT_CUE_ISSUER) && u->words <= 4);
    score -= (issues || cue_any(u, ENT_CUE_PUBLICATION)) && u->words <= 9 ? 5 : 0;
    score -= ent_unit_is_caps(u) && u->words <= 4 ? 4 : 0;
    score -= ent_unit_is_name(u) ? 4 : 0;
    score -= memchr(u->text.p, '|', u->text.n) ? 4 : 0;
    score -= u->final && !u->question ? 4 : 0;
    score -= u->text.p[0] == '(' ? 8 : 0;
    return score * 2 - (int)(i > 20 ? 20 : i);
}

static void find_title(ent_units *units, ent_str meta_title)
{
    int best = 0;
    for (uint32_t i = 0; i < units->start; i++) {
        const ent_unit *u = &units->at[i];
        bool lone = u->words < 2 && !u->level && !ent_str_starts(meta_title, u->text);
        if (u->set || u->words == 0 || u->words > 40 || lone)
            continue;
        int score = title_score(units, i, meta_title);
        if (score > best) {
            best = score;
            units->title = i;
        }
    }
}

static bool is_title_case(const ent_unit *u) { return u->capitals * 10 >= u->words * 6; }

/* A title set in two lines: same case, nothing that ends the first. */
static bool goes_on(const ent_unit *title, const ent_unit *u)
{
    if (title->final || title->words > 14 || u->words < 2 || u->words + title->words > 30 ||
        u->final || u->level != title->level || u->text.p[0] == '(' || ent_unit_is_name(u))
        return false;
    bool caps = ent_unit_is_caps(title);
    if (caps != ent_unit_is_caps(u) || cue_start(u, ENT_CUE_GENRE) ||
        (caps && cue_any(u, ENT_CUE_DOCTYPE)))
        return false;
    return caps || (is_title_case(title) && is_title_case(u)) || u->lower;
}

static bool names_the_document(const ent_unit *u)
{
    return cue_whole(u, ENT_CUE_SECTION) || (cue_any(u, ENT_CUE_DOCTYPE) && u->words <= 6) ||
           cue_any(u, ENT_CUE_ISSUER) || memchr(u->text.p, '|', u->text.n) != NULL;
}

/* The line found may be the second of two: then the title begins above. */
static void settle_title(ent_units *units)
{
    uint32_t t = units->title;
    if (t == ENT_NONE)
        return;
    if (t > 0) {
        const ent_unit *above = &units->at[t - 1];
        if (!above->set && above->words >= 4 && !names_the_document(above) &&
            goes_on(above, &units->at[t]))
            units->title = t - 1;
    }
    give(&units->at[units->title], ENT_LINE_TITLE);
}

/* "Ohrid, North Macedonia" beside a date or right above the lead. */
static bool is_place(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    size_t comma = ent_str_find(u->normal, ENT_STR(", "));
    if (comma == SIZE_MAX || u->words > 5 || u->capitals < u->words || u->digits || u->final ||
        count_sign(ent_str_sub(u->normal, 0, comma), ' ') > 1 || ent_unit_is_name(u) ||
        u->label || cue_any(u, ENT_CUE_ISSUER))
        return false;
    bool below = units->at[i - 1].set && units->at[i - 1].cls == ENT_LINE_DATELINE;
    return below || i + 1 == units->start || units->at[i + 1].cls == ENT_LINE_DATELINE;
}

static void classify_head(ent_units *units)
{
    if (units->title == ENT_NONE) {
        for (uint32_t i = 0; i < units->start; i++)
            if (!units->at[i].set)
                give(&units->at[i],
                     units->at[i].words <= 8 ? ENT_LINE_BANNER : ENT_LINE_FURNITURE);
        return;
    }
    for (uint32_t i = 0; i < units->title; i++) {
        ent_unit *u = &units->at[i];
        if (!u->set)
            give(u, u->words <= 10 && !memchr(u->text.p, '|', u->text.n) ? ENT_LINE_BANNER
                                                                         : ENT_LINE_FURNITURE);
    }
    bool subtitle = false;
    for (uint32_t i = units->title + 1; i < units->start; i++) {
        ent_unit *u = &units->at[i];
        if (u->set)
            continue;
        if (cue_start(u, ENT_CUE_NOTE) && u->words <= 60) {
            give(u, ENT_LINE_FURNITURE);
        } else if (!subtitle && i == units->title + 1 && goes_on(&units->at[units->title], u)) {
            give(u, ENT_LINE_TITLE);
            u->after = units->title;
        } else if (is_place(units, i)) {
            give(u, ENT_LINE_DATELINE);
        } else if (ent_unit_is_name(u)) {
            give(u, ENT_LINE_BYLINE);
        } else if (u->words <= 8 && !u->final &&
                   (cue_any(u, ENT_CUE_ISSUER) ||
                    (ent_unit_is_caps(u) && !cue_any(u, ENT_CUE_DOCTYPE)))) {
            give(u, ENT_LINE_BANNER);
        } else if (has_full_date(u) && u->words <= 12 && !u->final) {
            give(u, ENT_LINE_DATELINE);
        } else if (cue_any(u, ENT_CUE_CAPTION) && u->words >= 6) {
            give(u, ENT_LINE_CAPTION);
        } else if (cue_whole(u, ENT_CUE_SECTION) || u->words < 2) {
            give(u, ENT_LINE_BANNER);
        } else if (!subtitle || u->words >= 5) {
            give(u,
                 u->level > 1 && i + 1 == units->start ? ENT_LINE_HEADING : ENT_LINE_SUBTITLE);
            subtitle = true;
        } else {
            give(u, ENT_LINE_BANNER);
        }
    }
}

/* ---- 4. the prose ------------------------------------------------------------------------------------ */

static uint32_t next_open(const ent_units *units, uint32_t i)
{
    for (i++; i < units->past; i++)
        if (!units->at[i].set || units->at[i].cls == ENT_LINE_BODY)
            return i;
    return units->past;
}

static bool is_heading(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    if (u->level)
        return true;
    if (u->final && !u->question)
        return false;
    bool item = u->mark == ENT_MARK_ITEM && !(u->numbered && u->words <= 12 && !u->listed);
    if (u->lower || u->comma || (u->colon && u->words > 3) || ent_unit_is_turn(u) || item ||
        u->listed || u->words > (u->question ? 30u : 18u) || u->text.p[0] == '(')
        return false;
    uint32_t next = next_open(units, i);
    if (next >= units->past)
        return false;
    const ent_unit *v = &units->at[next];
    if ((u->colon || u->mark == ENT_MARK_ITEM) && v->mark == ENT_MARK_ITEM)
        return false;
    if (ent_unit_is_caps(u) && !ent_unit_is_caps(v) && !v->lower && v->words <= 18)
        return true; /* a part, its first section below */
    return !v->lower && (ent_unit_is_prose(v) || v->level || (v->question && !u->question) ||
                         v->words > 12 || v->text.p[0] == '"' ||
                         (unsigned char)v->text.p[0] >= 0x80 || v->final);
}

/* Capitals between paragraphs are headings where several stand and each has prose below;
 * else a banner. */
static bool caps_are_headings(const ent_units *units)
{
    uint32_t caps = 0;
    for (uint32_t i = units->start; i < units->past; i++) {
        const ent_unit *u = &units->at[i];
        if (u->set || ent_unit_is_prose(u) || ent_unit_is_turn(u))
            continue;
        caps += ent_unit_is_caps(u) && is_heading(units, i);
    }
    return caps >= 2;
}

static bool is_cut(const ent_unit *u)
{
    return !u->final && !u->colon && u->words >= 6 &&
           (u->cls == ENT_LINE_BODY || u->cls == ENT_LINE_LEAD);
}

/* "Jane Doe (France), John Roe (Italy)": names with what they stand for. */
static bool is_list_of_names(const ent_unit *u)
{
    return u->words >= 4 && u->capitals * 10 >= u->words * 8 && count_sign(u->text, ',') >= 2 &&
           !u->final;
}

static bool is_bullet(const ent_unit *u) { return u->mark == ENT_MARK_ITEM && !u->numbered; }

static bool is_site(const ent_unit *u) { return u->set && u->cls == ENT_LINE_FURNITURE; }

/* A short line in a block of site text: a headline in a list of links. */
static bool is_between_furniture(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    return (!u->final || u->question) && !u->level && !u->lower && u->words <= 20 &&
           !ent_unit_is_prose(u) && u->mark == ENT_MARK_NONE && i > 0 && i + 1 < units->n &&
           is_site(u - 1) &&
           (is_site(u + 1) ||
            (u->gap == 0 && u[1].gap == 0 && i + 2 < units->n && is_site(u + 2)));
}

static void classify_prose(ent_units *units)
{
    if (units->start >= units->n)
        return;
    bool caps_head = caps_are_headings(units);
    ent_unit *lead = &units->at[units->start];
    if (!lead->set && (lead->colon || lead->turn)) { /* "The following is ...:", a turn */
        bool next = lead->colon && units->start + 1 < units->past && is_open_prose(lead + 1) &&
                    lead[1].mark != ENT_MARK_ITEM && !lead[1].turn;
        give(lead, ENT_LINE_BODY);
        lead += next;
    }
    const ent_unit *past = &units->at[units->past];
    for (ent_unit *v = lead; v < past && is_bullet(lead);
         v++) /* "Key takeaways" above the lead */
        if (is_open_prose(v) && !is_bullet(v))
            lead = v;
    if (lead > &units->at[units->start] && units->start > 0 &&
        is_bullet(&units->at[units->start]) && lead[0].mark != ENT_MARK_ITEM &&
        units->at[units->start - 1].cls == ENT_LINE_BANNER)
        give(&units->at[units->start - 1], ENT_LINE_HEADING);
    if (!lead->set)
        give(lead, ENT_LINE_LEAD);
    for (uint32_t i = units->start; i < units->past; i++) {
        ent_unit *u = &units->at[i];
        if (u->set)
            continue;
        if (i + 2 >= units->past && is_list_of_names(u))
            give(u, ENT_LINE_SIGNATURE);
        else if (is_between_furniture(units, i))
            give(u, ENT_LINE_FURNITURE);
        else if (ent_unit_is_prose(u))
            give(u, cue_any(u, ENT_CUE_CAPTION) && u->words <= 30 && u->sentences <= 1 &&
                            u->gap == 0 && units->at[i - 1].set &&
                            units->at[i - 1].cls == ENT_LINE_CREDIT
                        ? ENT_LINE_CAPTION
                        : ENT_LINE_BODY);
        else if (ent_unit_is_caps(u) && u->words <= 10 && !u->level && !ent_unit_is_turn(u))
            give(u, caps_head && is_heading(units, i) ? ENT_LINE_HEADING : ENT_LINE_BANNER);
        else if (is_heading(units, i))
            give(u, ENT_LINE_HEADING);
        else
            give(u, ENT_LINE_BODY);
    }
}

/* Does a sentence of u go on in v? In lower case it does; with a capital when u is a paragraph
 * that breaks off at a word that cannot end one. */
static bool is_continued(const ent_unit *u, const ent_unit *v)
{
    if (v->mark == ENT_MARK_ITEM || ent_unit_is_turn(v))
        return false;
    if (v->lower)
        return true;
    if (u->comma || u->mark == ENT_MARK_ITEM || u->words < 12)
        return false;
    if (ent_cue_has(u->cues.end, ENT_CUE_JOINT))
        return true;
    unsigned char last = (unsigned char)u->text.p[u->text.n - 1],
                  first = (unsigned char)v->text.p[0];
    bool letters = ((last | 32) >= 'a' && (last | 32) <= 'z') && first >= 'A' && first <= 'Z';
    return letters && u->words >= 25 && (v->final || ent_unit_is_prose(v));
}

static void find_breaks(ent_units *units)
{
    uint32_t cut = ENT_NONE;
    for (uint32_t i = units->start; i < units->past; i++) {
        ent_unit *u = &units->at[i];
        bool text = u->cls == ENT_LINE_BODY || u->cls == ENT_LINE_LEAD;
        if (u->cls == ENT_LINE_HEADING)
            cut = ENT_NONE;
        if (!text)
            continue;
        if (cut != ENT_NONE && is_continued(&units->at[cut], u))
            u->after = cut;
        cut = is_cut(u) ? i : ENT_NONE;
    }
}

/* ---- 5. the tail -------------------------------------------------------------------------------------- */

/* "Jane Doe, Spokesperson", or a post below a name. */
static bool is_signed(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    if (u->final || u->words > 16 || u->capitals * 2 < u->words || u->digits)
        return false;
    if (i > 0 && u->gap == 0 && units->at[i - 1].set &&
        units->at[i - 1].cls == ENT_LINE_SIGNATURE)
        return true;
    size_t comma = ent_str_find(u->text, ENT_STR(", "));
    if (comma == SIZE_MAX || comma > 50)
        return false;
    ent_str name = ent_str_sub(u->normal, 0, comma);
    return count_sign(name, ' ') >= 1 && count_sign(name, ' ') <= 4 && u->words >= 3 &&
           !cue_start(u, ENT_CUE_FURNITURE) &&
           ent_str_find(u->normal, ENT_STR(" of ")) != comma;
}

static void classify_tail(ent_units *units)
{
    bool dated = false, ended = false;
    for (uint32_t i = 0; i < units->past && i < units->n; i++)
        dated |= units->at[i].set && units->at[i].cls == ENT_LINE_DATELINE;
    for (uint32_t i = units->past; i < units->n; i++) {
        ent_unit *u = &units->at[i];
        bool sign = cue_start(u, ENT_CUE_SIGN);
        if (u->set) {
            bool repeated = u->cls == ENT_LINE_BANNER && u->same != ENT_NONE;
            bool desk = u->cls == ENT_LINE_BYLINE && (memchr(u->text.p, ';', u->text.n) ||
                                                      (ended && cue_whole(u, ENT_CUE_BYLINE)));
            if ((u->cls == ENT_LINE_DATELINE && dated) || repeated || desk)
                give(u, ENT_LINE_FURNITURE);
            ended |= u->cls == ENT_LINE_FURNITURE;
            continue;
        }
        if (sign || (!ended && (((ent_unit_is_name(u) || is_list_of_names(u)) &&
                                 !cue_any(u, ENT_CUE_ISSUER)) ||
                                is_signed(units, i))))
            give(u, ENT_LINE_SIGNATURE);
        else if (is_bio(u) && u->words >= 5 && !cue_any(u, ENT_CUE_ABOUT))
            give_author_note(u);
        else {
            give(u, ENT_LINE_FURNITURE);
            ended = true;
        }
    }
    for (uint32_t i = units->start; i < units->past; i++) /* "Done in Luanda, on ..." */
        if (i + 3 >= units->past && cue_start(&units->at[i], ENT_CUE_SIGN) &&
            units->at[i].words <= 25)
            give(&units->at[i], ENT_LINE_SIGNATURE);
}

void ent_units_classify(ent_units *units, ent_draft *d, ent_status *st)
{
    find_repeats(units, d->arena, st);
    if (ent_failed(st))
        return;
    for (uint32_t i = 0; i < units->n; i++)
        classify_alone(units, i);
    captions_by_credits(units);
    find_pull_quotes(units);
    find_start(units);
    find_past(units, d);
    trim_past(units);
    find_title(units, d->meta.title.n ? d->meta.title : d->meta.page_title);
    settle_title(units);
    classify_head(units);
    classify_prose(units);
    classify_tail(units);
    find_breaks(units);
}
