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
    if (units->essay && u->sentences == 1 && u->words <= 22 && i + 1 < units->n &&
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
        i > 0 && units->at[i - 1].words <= 3 && ent_unit_start(&units->at[i - 1], ENT_CUE_NOTE);
    if (label && !units->at[i - 1].set)
        ent_unit_give(&units->at[i - 1], ENT_LINE_FURNITURE);
    return (label || ent_unit_start(u, ENT_CUE_NOTE)) && u->words <= 80 && i + 1 < units->n;
}

static void find_start(ent_units *units)
{
    units->start = units->n;
    for (uint32_t i = 0; i < units->n; i++) {
        ent_unit *u = &units->at[i];
        if (!is_open_prose(u))
            continue;
        if (is_head_note(units, i)) {
            ent_unit_give(u, ENT_LINE_FURNITURE);
            continue;
        }
        uint32_t again = told_again(units, i);
        if (again != ENT_NONE) {
            ent_unit_give(u, ENT_LINE_CAPTION);
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
           !ent_unit_any(u, ENT_CUE_FURNITURE) && !ent_unit_any(u, ENT_CUE_ABOUT) &&
           !ent_unit_start(u, ENT_CUE_NOTE);
}

/* "The facts in short:" and the lines below it. */
static bool is_last_list(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    bool head = u->colon && u->words >= 3 && i + 1 < units->n && units->at[i + 1].listed &&
                !units->at[i + 1].set;
    return !u->set && (head || u->listed) && !ent_unit_any(u, ENT_CUE_ABOUT) &&
           !ent_unit_any(u, ENT_CUE_ISSUER) && !ent_unit_is_name(u);
}

/* Does the prose end before unit i, a note, a biography, or what the publisher says of itself?
 * Only when hardly any unmarked prose (`open` words) follows: a foundation "registered in" a
 * state may be what the report is about. */
static bool ends_prose(const ent_units *units, uint32_t i, bool bio, uint32_t total,
                       uint32_t open)
{
    const ent_unit *u = &units->at[i];
    bool note = ent_unit_start(u, ENT_CUE_NOTE);
    if (u->set && !(note && u->cls == ENT_LINE_FURNITURE))
        return false;
    if (note)
        return open <= total / 3 + 40;
    if (bio)
        return open <= 40;
    if (ent_unit_any(u, ENT_CUE_ABOUT) && u->words <= 90 && !ent_unit_tells(u))
        return open <= 25;
    return ent_unit_any(u, ENT_CUE_FURNITURE) && i + 1 >= units->past && u->words <= 40 &&
           open == 0 && !ent_unit_tells(u);
}

/* Prose ends before what ends_prose knows, and before lines that are none. */
static void find_past(ent_units *units, const ent_draft *d)
{
    uint32_t total = 0;
    for (uint32_t i = units->start; i < units->n; i++)
        total += units->at[i].set ? 0 : units->at[i].words;
    units->past = units->start;
    for (uint32_t i = units->start; i < units->n; i++)
        if (is_open_prose(&units->at[i]))
            units->past = i + 1;
    while (units->past > units->start && units->past < units->n &&
           (is_last_word(&units->at[units->past]) || is_last_list(units, units->past)))
        units->past++;
    uint32_t open = 0; /* words of prose behind that no phrase marks */
    for (uint32_t i = units->n; i-- > units->start + 1 && open <= total / 3 + 40;) {
        ent_unit *u = &units->at[i];
        bool bio = !ent_unit_any(u, ENT_CUE_ABOUT) &&
                   (ent_unit_is_bio(u) || ent_unit_is_bio_of(units, d, u));
        if (!ends_prose(units, i, bio, total, open)) {
            open += is_open_prose(u) ? u->words : 0;
            continue;
        }
        if (bio && !u->set)
            ent_unit_give_note(u);
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
    score -= ent_unit_whole(u, ENT_CUE_SECTION) ? 12 : 0;
    score -= ent_unit_any(u, ENT_CUE_DOCTYPE) && u->words <= 5 ? 5 : 0;
    bool issues = ent_unit_start(u, ENT_CUE_ISSUER) ||
                  (ent_cue_has(u->cues.end, ENT_CUE_ISSUER) && u->words <= 4);
    score -= (issues || ent_unit_any(u, ENT_CUE_PUBLICATION)) && u->words <= 9 ? 5 : 0;
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
    if (caps != ent_unit_is_caps(u) || ent_unit_start(u, ENT_CUE_GENRE) ||
        (caps && ent_unit_any(u, ENT_CUE_DOCTYPE)))
        return false;
    return caps || (is_title_case(title) && is_title_case(u)) || u->lower;
}

static bool names_the_document(const ent_unit *u)
{
    return ent_unit_whole(u, ENT_CUE_SECTION) ||
           (ent_unit_any(u, ENT_CUE_DOCTYPE) && u->words <= 6) ||
           ent_unit_any(u, ENT_CUE_ISSUER) || memchr(u->text.p, '|', u->text.n) != NULL;
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
    ent_unit_give(&units->at[units->title], ENT_LINE_TITLE);
}

/* "Ohrid, North Macedonia" beside a date or right above the lead. */
static bool is_place(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    size_t comma = ent_str_find(u->normal, ENT_STR(", "));
    if (comma == SIZE_MAX || u->words > 5 || u->capitals < u->words || u->digits || u->final ||
        ent_count_sign(ent_str_sub(u->normal, 0, comma), ' ') > 1 || ent_unit_is_name(u) ||
        u->label || ent_unit_any(u, ENT_CUE_ISSUER))
        return false;
    bool below = units->at[i - 1].set && units->at[i - 1].cls == ENT_LINE_DATELINE;
    return below || i + 1 == units->start || units->at[i + 1].cls == ENT_LINE_DATELINE;
}

static void classify_head(ent_units *units)
{
    if (units->title == ENT_NONE) {
        for (uint32_t i = 0; i < units->start; i++)
            if (!units->at[i].set)
                ent_unit_give(&units->at[i],
                              units->at[i].words <= 8 ? ENT_LINE_BANNER : ENT_LINE_FURNITURE);
        return;
    }
    for (uint32_t i = 0; i < units->title; i++) {
        ent_unit *u = &units->at[i];
        if (!u->set)
            ent_unit_give(u, u->words <= 10 && !memchr(u->text.p, '|', u->text.n)
                                 ? ENT_LINE_BANNER
                                 : ENT_LINE_FURNITURE);
    }
    bool subtitle = false;
    for (uint32_t i = units->title + 1; i < units->start; i++) {
        ent_unit *u = &units->at[i];
        if (u->set)
            continue;
        if (ent_unit_start(u, ENT_CUE_NOTE) && u->words <= 60) {
            ent_unit_give(u, ENT_LINE_FURNITURE);
        } else if (!subtitle && i == units->title + 1 && goes_on(&units->at[units->title], u)) {
            ent_unit_give(u, ENT_LINE_TITLE);
            u->after = units->title;
        } else if (is_place(units, i)) {
            ent_unit_give(u, ENT_LINE_DATELINE);
        } else if (ent_unit_is_name(u)) {
            ent_unit_give(u, ENT_LINE_BYLINE);
        } else if (u->words <= 8 && !u->final &&
                   (ent_unit_any(u, ENT_CUE_ISSUER) ||
                    (ent_unit_is_caps(u) && !ent_unit_any(u, ENT_CUE_DOCTYPE)))) {
            ent_unit_give(u, ENT_LINE_BANNER);
        } else if (ent_unit_has_date(u) && u->words <= 12 && !u->final) {
            ent_unit_give(u, ENT_LINE_DATELINE);
        } else if (ent_unit_any(u, ENT_CUE_CAPTION) && u->words >= 6) {
            ent_unit_give(u, ENT_LINE_CAPTION);
        } else if (ent_unit_whole(u, ENT_CUE_SECTION) || u->words < 2) {
            ent_unit_give(u, ENT_LINE_BANNER);
        } else if (!subtitle || u->words >= 5) {
            ent_unit_give(u, u->level > 1 && i + 1 == units->start ? ENT_LINE_HEADING
                                                                   : ENT_LINE_SUBTITLE);
            subtitle = true;
        } else {
            ent_unit_give(u, ENT_LINE_BANNER);
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

/* "What was agreed?" between paragraphs; a question in the prose stands alone more rarely, and
 * quotes somebody or has parts. */
static bool may_be_question(const ent_unit *u)
{
    return u->question && !u->set && !u->turn && u->words <= 30 && u->words >= 3 &&
           u->sentences <= 1 && !ent_unit_tells(u);
}

static bool is_question_heading(const ent_units *units, const ent_unit *u)
{
    bool parts = memchr(u->normal.p, ',', u->normal.n) != NULL;
    return may_be_question(u) &&
           (units->questions >= 3 || (!parts && units->questions + units->headings >= 2));
}

static bool is_heading(const ent_units *units, uint32_t i)
{
    const ent_unit *u = &units->at[i];
    if (u->level)
        return true;
    if (u->final && !is_question_heading(units, u))
        return false;
    bool item = u->mark == ENT_MARK_ITEM && !(u->numbered && u->words <= 12 && !u->listed);
    if (u->lower || u->comma || (u->colon && u->capitals < u->words) || ent_unit_is_turn(u) ||
        item || u->listed || u->words > (u->question ? 30u : 18u) || u->text.p[0] == '(')
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
    return u->words >= 4 && u->capitals * 10 >= u->words * 8 &&
           ent_count_sign(u->text, ',') >= 2 && !u->final;
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
    for (uint32_t i = units->start; i < units->past; i++) {
        const ent_unit *u = &units->at[i];
        units->questions += may_be_question(u);
        units->headings += u->level || (!u->set && !u->final && is_heading(units, i));
    }
    bool caps_head = caps_are_headings(units);
    ent_unit *lead = &units->at[units->start];
    if (!lead->set && (lead->colon || lead->turn)) { /* "The following is ...:", a turn */
        bool next = lead->colon && units->start + 1 < units->past && is_open_prose(lead + 1) &&
                    lead[1].mark != ENT_MARK_ITEM && !lead[1].turn;
        ent_unit_give(lead, ENT_LINE_BODY);
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
        ent_unit_give(&units->at[units->start - 1], ENT_LINE_HEADING);
    if (!lead->set)
        ent_unit_give(lead, ENT_LINE_LEAD);
    for (uint32_t i = units->start; i < units->past; i++) {
        ent_unit *u = &units->at[i];
        if (u->set)
            continue;
        if (i + 2 >= units->past && is_list_of_names(u))
            ent_unit_give(u, ENT_LINE_SIGNATURE);
        else if (is_between_furniture(units, i))
            ent_unit_give(u, ENT_LINE_FURNITURE);
        else if (ent_unit_is_prose(u))
            ent_unit_give(u, ent_unit_any(u, ENT_CUE_CAPTION) && u->words <= 30 &&
                                     u->sentences <= 1 && u->gap == 0 && units->at[i - 1].set &&
                                     units->at[i - 1].cls == ENT_LINE_CREDIT
                                 ? ENT_LINE_CAPTION
                                 : ENT_LINE_BODY);
        else if (ent_unit_is_caps(u) && u->words <= 10 && !u->level && !u->turn &&
                 u->text.p[0] != '(' && u->text.p[0] != '"')
            ent_unit_give(u, caps_head && is_heading(units, i) ? ENT_LINE_HEADING
                                                               : ENT_LINE_BANNER);
        else if (is_heading(units, i))
            ent_unit_give(u, ENT_LINE_HEADING);
        else
            ent_unit_give(u, ENT_LINE_BODY);
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
    return ent_count_sign(name, ' ') >= 1 && ent_count_sign(name, ' ') <= 4 && u->words >= 3 &&
           !ent_unit_start(u, ENT_CUE_FURNITURE) &&
           ent_str_find(u->normal, ENT_STR(" of ")) != comma;
}

static void classify_tail(ent_units *units)
{
    bool dated = false, ended = false;
    for (uint32_t i = 0; i < units->past && i < units->n; i++)
        dated |= units->at[i].set && units->at[i].cls == ENT_LINE_DATELINE;
    for (uint32_t i = units->past; i < units->n; i++) {
        ent_unit *u = &units->at[i];
        bool sign = ent_unit_start(u, ENT_CUE_SIGN);
        if (u->set) {
            bool repeated = u->cls == ENT_LINE_BANNER && u->same != ENT_NONE;
            bool desk =
                u->cls == ENT_LINE_BYLINE && (memchr(u->text.p, ';', u->text.n) ||
                                              (ended && ent_unit_whole(u, ENT_CUE_BYLINE)));
            if ((u->cls == ENT_LINE_DATELINE && dated) || repeated || desk)
                ent_unit_give(u, ENT_LINE_FURNITURE);
            ended |= u->cls == ENT_LINE_FURNITURE;
            continue;
        }
        if (sign || (!ended && (((ent_unit_is_name(u) || is_list_of_names(u)) &&
                                 !ent_unit_any(u, ENT_CUE_ISSUER)) ||
                                is_signed(units, i))))
            ent_unit_give(u, ENT_LINE_SIGNATURE);
        else if (ent_unit_is_bio(u) && u->words >= 5 && !ent_unit_any(u, ENT_CUE_ABOUT))
            ent_unit_give_note(u);
        else {
            ent_unit_give(u, ENT_LINE_FURNITURE);
            ended = true;
        }
    }
    for (uint32_t i = units->start; i < units->past; i++) /* "Done in Luanda, on ..." */
        if (i + 3 >= units->past && ent_unit_start(&units->at[i], ENT_CUE_SIGN) &&
            units->at[i].words <= 25)
            ent_unit_give(&units->at[i], ENT_LINE_SIGNATURE);
}

void ent_units_classify(ent_units *units, ent_draft *d, ent_status *st)
{
    ent_units_alone(units, d, st);
    if (ent_failed(st))
        return;
    units->essay = is_essay(units);
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
