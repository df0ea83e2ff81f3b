/* features.c - units and their features. Everything here looks at one unit at a time, once. */
#include "classify.h"

#include "text/dateform.h"

#define WRAP_LEAST 40 /* widths at which text is wrapped by hand or by mail */
#define WRAP_MOST 110

/* ---- units ------------------------------------------------------------------------------ */

static bool ends_open(ent_str s)
{
    return s.n && !strchr(".!?:;\"')", s.p[s.n - 1]) && !ent_str_ends(s, ENT_STR("\u201D"));
}

static bool begins_lower(ent_str s)
{
    size_t i = 0;
    uint32_t cp = s.n ? ent_utf8_next(s, &i) : 0;
    return ent_utf8_is_letter(cp) && !ent_utf8_is_upper(cp) && ent_utf8_lower(cp) == cp &&
           cp < 0x500;
}

/* Width at which the lines are wrapped, or 0 when each line is a paragraph. */
static uint32_t wrap_width(const ent_draft *d)
{
    uint32_t joined = 0, lines = 0, lengths[WRAP_MOST + 2] = {0};
    for (uint32_t i = 0; i < d->lines.n; i++) {
        const ent_draft_line *line = &d->lines.at[i];
        if (!line->text_n)
            continue;
        lines++;
        lengths[line->text_n > WRAP_MOST ? WRAP_MOST + 1 : line->text_n]++;
        if (i == 0 || line->gap || line->level || line->mark != ENT_MARK_NONE)
            continue;
        const ent_draft_line *above = &d->lines.at[i - 1];
        if (above->text_n >= WRAP_LEAST && above->text_n <= WRAP_MOST && !above->level &&
            ends_open(ent_draft_text(d, above)))
            joined++;
    }
    if (joined < 3 || joined * 7 < lines || lengths[WRAP_MOST + 1] * 20 > lines)
        return 0;
    uint32_t seen = 0, width = WRAP_MOST;
    while (width > WRAP_LEAST && seen * 20 < lines) /* the 95th percentile */
        seen += lengths[width--];
    return width;
}

static bool joins(const ent_draft *d, uint32_t i, uint32_t width)
{
    const ent_draft_line *line = &d->lines.at[i], *above = &d->lines.at[i - 1];
    if (!width || line->gap || line->level || line->mark != ENT_MARK_NONE || above->level ||
        above->mark == ENT_MARK_OTHER || line->indent > above->indent + 1)
        return false;
    return above->text_n * 10 >= width * 7 || begins_lower(ent_draft_text(d, line));
}

/* ---- features ----------------------------------------------------------------------------- */

static bool is_closing(uint32_t cp)
{
    return cp == '"' || cp == '\'' || cp == ')' || cp == ']' || cp == 0x2019 || cp == 0x201D ||
           cp == 0xBB || cp == '*' || cp == '#' || cp == ' ' ||
           (cp >= 0x25A0 && cp <= 0x25FF) || cp == 0x220E || (cp >= 0x2070 && cp <= 0x2079) ||
           cp == 0xB9 || cp == 0xB2 || cp == 0xB3;
}

/* Bytes of the text without a last "(ANI)", the mark of an agency behind the last stop. */
static size_t without_tag(const ent_unit *u)
{
    ent_str s = u->text;
    size_t open = s.n;
    while (open > 0 && s.n - open < 20 && s.p[open - 1] != '(')
        open--;
    bool tag = s.n > 30 && s.p[s.n - 1] == ')' && open > 2 && s.p[open - 1] == '(' &&
               s.p[open - 2] == ' ' && !memchr(s.p + open, ' ', s.n - open);
    return tag ? open - 2 : s.n;
}

static void read_end(ent_unit *u)
{
    size_t n = without_tag(u);
    while (n > 0) {
        size_t last = n - 1;
        while (last > 0 && ((unsigned char)u->text.p[last] & 0xC0) == 0x80)
            last--;
        size_t i = last;
        uint32_t cp = ent_utf8_next(u->text, &i);
        if (!is_closing(cp)) {
            u->final = cp == '.' || cp == '!' || cp == '?' || cp == 0x2026;
            u->question = cp == '?';
            u->colon = cp == ':';
            u->comma = cp == ',' || cp == ';';
            return;
        }
        n = last;
    }
}

static void count_words(ent_unit *u)
{
    bool in_word = false, stop = false;
    uint32_t length = 0; /* letters of the word so far: "Gen." and "U.S." stop nothing */
    for (size_t i = 0; i < u->text.n;) {
        uint32_t cp = ent_utf8_next(u->text, &i);
        bool letter = ent_utf8_is_letter(cp), upper = letter && ent_utf8_is_upper(cp);
        bool digit = cp >= '0' && cp <= '9';
        u->letters += letter;
        u->uppers += upper;
        u->digits += digit;
        if (letter)
            length++;
        if (cp == ' ') {
            in_word = false;
            length = 0;
        } else if ((letter || digit) && !in_word) {
            in_word = true;
            length = letter;
            u->words++;
            u->capitals += upper;
            u->sentences += stop && upper;
            stop = false;
        } else if (cp == '.' || cp == '?' || cp == '!') {
            stop = cp != '.' || length >= 4;
            length = 0;
        }
    }
    u->sentences += u->final;
    u->lower = begins_lower(u->text);
}

/* Is what is left of a line, its dates taken away, only a place and words of dates? */
static bool rest_is_place(const ent_unit *u, ent_str rest, uint32_t *places)
{
    (void)u;
    while (rest.n) {
        ent_str word = ent_str_field(&rest, ' ');
        while (word.n && strchr(".,()|[]*-:;/'\"+", word.p[0]))
            word = ent_str_sub(word, 1, word.n);
        while (word.n && strchr(".,()|[]*-:;/'\"", word.p[word.n - 1]))
            word = ent_str_sub(word, 0, word.n - 1);
        bool number = true;
        for (size_t i = 0; i < word.n; i++)
            number &= (word.p[i] >= '0' && word.p[i] <= '9') || strchr(":.hz+-apm", word.p[i]);
        if (word.n == 0 || number || ent_cue_is(word, ENT_CUE_DATEWORD) ||
            ent_cue_is(word, ENT_CUE_WEEKDAY))
            continue;
        if (ent_cue_is(word, ENT_CUE_COMMON) || ++*places > 5)
            return false;
    }
    return true;
}

static bool is_date_line(const ent_unit *u)
{
    if (u->words > 16 || u->normal.n > 160 || u->words == 0)
        return false;
    ent_printed d;
    size_t at = 0, last = 0;
    uint32_t places = 0;
    bool found = false;
    while (ent_printed_next(u->normal, &at, &d)) {
        if (!rest_is_place(u, ent_str_sub(u->normal, last, d.start), &places))
            return false;
        last = d.end;
        found |= d.day > 0 || d.year > 0;
    }
    if (!found || !rest_is_place(u, ent_str_sub(u->normal, last, u->normal.n), &places))
        return false;
    bool doctype = ent_cue_has(u->cues.any, ENT_CUE_DOCTYPE) && places > 1;
    return !doctype && (places == 0 || u->capitals + 1 >= places);
}

/* Does the unit begin with a label and a colon? 2: in capitals ("MR PRICE: "), 1: every word
 * with a capital ("Jane Doe, Daily Post: "). */
static int has_label(const ent_unit *u)
{
    if (ent_cue_has(u->cues.start, ENT_CUE_QUESTION) ||
        ent_cue_has(u->cues.start, ENT_CUE_ANSWER))
        return 2;
    size_t colon = ent_str_find(ent_str_sub(u->text, 0, 90), ENT_STR(":"));
    if (colon == SIZE_MAX || colon < 2 || colon + 2 >= u->text.n || u->text.p[colon + 1] != ' ')
        return 0;
    uint32_t letters = 0, uppers = 0, words = 0, small = 0;
    for (size_t i = 0; i < colon;) {
        bool begins = i == 0 || u->text.p[i - 1] == ' ';
        uint32_t cp = ent_utf8_next(u->text, &i);
        bool letter = ent_utf8_is_letter(cp), upper = ent_utf8_is_upper(cp);
        if ((cp >= '0' && cp <= '9') || cp == '[' || cp == '|')
            return 0;
        letters += letter;
        uppers += upper;
        words += begins;
        small += begins && letter && !upper;
    }
    if (letters >= 2 && colon <= 60 && uppers * 10 >= letters * 8)
        return 2;
    return words >= 1 && words <= 10 && small * 4 <= words ? 1 : 0;
}

/* Labels in capitals are turns; others when much of the document has them. */
static void find_turns(ent_units *units)
{
    uint32_t labelled = 0, lines = 0;
    for (uint32_t i = 0; i < units->n; i++) {
        lines += units->at[i].words >= 4;
        labelled += units->at[i].label > 0;
    }
    bool transcript = labelled >= 4 && labelled * 5 >= lines * 2;
    for (uint32_t i = 0; i < units->n; i++)
        units->at[i].turn = (units->at[i].label == 2 && labelled >= 3) ||
                            (transcript && units->at[i].label == 1);
}

static void describe(ent_unit *u, const ent_draft *d, ent_status *st)
{
    u->normal = ent_cue_normal(d->arena, u->text, st);
    if (ent_failed(st))
        return;
    u->cues = ent_cues_of(u->normal);
    u->same = u->after = ENT_NONE;
    read_end(u);
    count_words(u);
    u->date = is_date_line(u);
    u->label = (uint8_t)has_label(u);
}

void ent_units_make(ent_units *units, ent_draft *d, ent_status *st)
{
    uint32_t width = units->html ? 0 : wrap_width(d);
    units->at = ENT_NEW(d->arena, ent_unit, d->lines.n + 1, st);
    if (!units->at)
        return;
    units->title = ENT_NONE;
    for (uint32_t i = 0; i < d->lines.n; i++) {
        const ent_draft_line *line = &d->lines.at[i];
        if (i > 0 && joins(d, i, width)) {
            units->at[units->n - 1].count++;
            continue;
        }
        units->at[units->n++] = (ent_unit){.first = i,
                                           .count = 1,
                                           .gap = line->gap,
                                           .level = line->level,
                                           .mark = line->mark,
                                           .numbered = line->mark == ENT_MARK_ITEM &&
                                                       d->source.p[line->span.start] >= '0' &&
                                                       d->source.p[line->span.start] <= '9',
                                           .main = line->main,
                                           .paragraph = line->paragraph,
                                           .emphasis = line->emphasis};
    }
    for (uint32_t k = 0; k < units->n && !ent_failed(st); k++) {
        ent_unit *u = &units->at[k];
        const ent_draft_line *line = &d->lines.at[u->first];
        u->text = ent_draft_text(d, line);
        for (uint32_t i = 0; i < u->count; i++)
            u->linked += line[i].linked;
        for (uint32_t i = 1; i < u->count && !ent_failed(st); i++) {
            ent_str more = ent_draft_text(d, &line[i]);
            /* Lines stand in d->text one behind the other without white space. */
            if (i == 1) {
                size_t total = u->text.n;
                for (uint32_t j = 1; j < u->count; j++)
                    total += line[j].text_n + 1u;
                char *p = ENT_NEW(d->arena, char, total + 1, st);
                if (!p)
                    return;
                memcpy(p, u->text.p, u->text.n);
                u->text.p = p;
            }
            char *p = (char *)(uintptr_t)u->text.p;
            p[u->text.n] = ' ';
            memcpy(p + u->text.n + 1, more.p, more.n);
            u->text.n += more.n + 1;
        }
        describe(u, d, st);
    }
    find_turns(units);
    for (uint32_t k = 1; k < units->n; k++) {
        const ent_unit *above = &units->at[k - 1];
        units->at[k].listed = (above->colon && !above->level && above->words >= 3) ||
                              (above->listed && units->at[k].gap == 0);
    }
}

/* ---- shapes ------------------------------------------------------------------------------------ */

bool ent_unit_is_prose(const ent_unit *u)
{
    if (u->mark == ENT_MARK_OTHER || u->level || u->words < 3)
        return false;
    if (u->mark == ENT_MARK_ITEM && (u->words >= 8 || u->final || u->comma))
        return true;
    if (ent_unit_is_caps(u))
        return u->words >= 25 && u->final;
    return u->words >= 28 || (u->final && !u->question && u->words >= 8) || u->sentences >= 2 ||
           (u->sentences == 1 && !u->final && u->words >= 14) || (u->lower && u->words >= 4) ||
           ((u->comma || u->colon) && u->words >= 7) || (u->question && u->words > 30);
}

bool ent_unit_is_caps(const ent_unit *u)
{
    return u->letters >= 2 && u->uppers * 10 >= u->letters * 9;
}

static bool is_particle(ent_str w)
{
    static const char *const particles[] = {
        "de", "del", "della", "der", "den", "di",  "da",  "dos",  "das", "do",
        "du", "la",  "le",    "van", "von", "zu",  "bin", "bint", "ibn", "al",
        "el", "ul",  "e",     "y",   "and", "ben", "ter", "af",   "abu"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (ent_str_is(w, particles[i]))
            return true;
    return ent_str_starts(w, ENT_STR("al-")) || ent_str_starts(w, ENT_STR("el-")) ||
           ent_str_starts(w, ENT_STR("ad-")) || ent_str_starts(w, ENT_STR("as-")) ||
           ent_str_starts(w, ENT_STR("d'")) || ent_str_starts(w, ENT_STR("ul-"));
}

bool ent_words_are_name(ent_str normal)
{
    uint32_t words = 0;
    while (normal.n) {
        ent_str word = ent_str_field(&normal, ' ');
        for (size_t i = 0; i < word.n; i++) {
            unsigned char c = (unsigned char)word.p[i];
            if (c < 0x80 && !(c >= 'a' && c <= 'z') && c != '.' && c != '-')
                return false;
        }
        if (ent_cue_is(word, ENT_CUE_COMMON) || ent_cue_is(word, ENT_CUE_DOCTYPE) ||
            ent_cue_is(word, ENT_CUE_SECTION) || ent_cue_is(word, ENT_CUE_MONTH))
            return false;
        words++;
    }
    return words >= 2 && words <= 4;
}

bool ent_unit_is_name(const ent_unit *u)
{
    if (u->words < 2 || u->words > 14 || u->digits || u->final || u->colon || u->normal.n > 120)
        return false;
    uint32_t names = 0, in_name = 0;
    ent_str rest = u->normal, raw = u->text;
    while (rest.n) {
        ent_str word = ent_str_field(&rest, ' ');
        ent_str shown = ent_str_field(&raw, ' ');
        bool closes = word.n && (word.p[word.n - 1] == ',' || word.p[word.n - 1] == ';');
        if (closes)
            word.n--;
        bool and_word = ent_str_is(word, "and") || ent_str_is(word, "&");
        if (ent_str_is(word, "in") && in_name >= 2 && rest.n && u->words <= 8)
            return u->capitals + 1 + (names > 0) >= u->words; /* "Jane Doe in New Delhi" */
        bool capital = shown.n && !begins_lower(shown);
        if (!and_word &&
            (word.n == 0 || memchr(word.p, '|', word.n) || memchr(word.p, '"', word.n) ||
             word.p[0] == '\'' || memchr(word.p, '/', word.n) ||
             ent_cue_is(word, ENT_CUE_COMMON) || ent_cue_is(word, ENT_CUE_DOCTYPE) ||
             ent_cue_is(word, ENT_CUE_SECTION) || (!capital && !is_particle(word))))
            return false;
        in_name += !and_word;
        if (and_word || closes || rest.n == 0) {
            if ((in_name < 2 && !(and_word && names && in_name == 0)) || in_name > 6)
                return false;
            names++;
            in_name = 0;
        }
    }
    return names > 0 && (names > 1 || u->words <= 5);
}

bool ent_unit_is_turn(const ent_unit *u) { return u->turn; }

/* A day with its year. */
static bool tells_day(ent_str normal)
{
    ent_printed d;
    size_t at = 0;
    while (ent_printed_next(normal, &at, &d))
        if (d.year && d.month && d.day)
            return true;
    return false;
}

size_t ent_unit_place_prefix(const ent_unit *u)
{
    ent_str head = ent_str_sub(u->normal, 0, 90);
    size_t end = SIZE_MAX;
    static const char *const ends[] = {" - ", " -- ", ") - ", ") -- ", "):", "/. ", "/ - "};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t at = ent_str_find(head, ent_str_z(ends[i]));
        if (at < end)
            end = at;
    }
    size_t open = ent_str_find(head, ENT_STR("(")), close = ent_str_find(head, ENT_STR(") "));
    if (open != SIZE_MAX && close != SIZE_MAX && open < close && close < end &&
        close - open < 30 &&
        ent_cue_has(ent_cues_of(ent_str_sub(head, open + 1, close)).any, ENT_CUE_AGENCY))
        end = close; /* "Taipei, May 20 (CNA) The president ..." */
    size_t stop = ent_str_find(head, ENT_STR("). "));
    if (open != SIZE_MAX && stop != SIZE_MAX && open < stop && stop < end && stop - open < 40 &&
        tells_day(ent_str_sub(head, 0, open)))
        end = stop; /* "OHRID, 19 March 2023 (Lakes News). After ..." */
    if (end == SIZE_MAX && u->label == 2 && !u->turn)
        end = ent_str_find(head, ENT_STR(":")); /* "PESHAWAR: Officials ..." */
    if (end == SIZE_MAX || end < 3)
        return 0;
    uint32_t words = 0, upper = 0;
    ent_str shown = u->text;
    for (size_t i = 0; i < end && i < shown.n; i++) {
        bool starts = i == 0 || shown.p[i - 1] == ' ' || shown.p[i - 1] == '(';
        if (!starts)
            continue;
        words++;
        upper += !begins_lower(ent_str_sub(shown, i, shown.n));
    }
    return words > 0 && words <= 10 && upper == words ? end : 0;
}
