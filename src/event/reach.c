/* reach.c - names that stand beside a verb in the text, whatever the parser made of them:
 * "A of X and B of Y met", "met A, B and C". Long titles and foreign names mislead parsers, but
 * a list of names next to its verb is plain to see. */
#include "event/meetings.h"

enum { ITEMS_MOST = 12, BACK_MOST = 24, SKIPS_MOST = 4 };

/* First mention that does not begin before `at` (source bytes). */
static uint32_t first_from(const ent_reading *r, uint32_t at)
{
    uint32_t low = 0, high = r->mentions.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (r->mentions.at[mid].span.start < at)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static bool is_read(const ent_mention *m)
{
    return m->head != ENT_NONE && m->form != ENT_MENTION_LINE;
}

/* The longest mention that begins with token t; ENT_NONE. */
static uint32_t starting(const ent_reading *r, uint32_t t)
{
    uint32_t i = first_from(r, r->doc->tokens.at[t].start);
    while (i < r->mentions.n && !is_read(&r->mentions.at[i]) &&
           r->mentions.at[i].span.start == r->doc->tokens.at[t].start)
        i++;
    return i < r->mentions.n && is_read(&r->mentions.at[i]) && r->mentions.at[i].first == t
               ? i : ENT_NONE;
}

/* The longest mention that ends with token t; ENT_NONE. */
static uint32_t ending(const ent_reading *r, uint32_t t)
{
    uint32_t best = ENT_NONE, i = first_from(r, r->doc->tokens.at[t].end);
    for (uint32_t n = 0; n < BACK_MOST && i-- > 0; n++) {
        const ent_mention *m = &r->mentions.at[i];
        if (is_read(m) && m->last == t &&
            (best == ENT_NONE || m->first < r->mentions.at[best].first))
            best = i;
    }
    return best;
}

static bool names(const ent_reading *r, uint32_t mention, bool places)
{
    if (mention == ENT_NONE)
        return false;
    const ent_mention *m = &r->mentions.at[mention];
    return (places || !m->place_sense) && m->actor_count > 0 && r->date_at[m->head] == ENT_NONE;
}

static bool names_party(const ent_reading *r, uint32_t mention)
{
    return names(r, mention, false);
}

static bool is_state(const ent_reading *r, uint32_t mention)
{
    const ent_mention *m = &r->mentions.at[mention];
    return m->actor_count && r->actors.at[m->actors[0]].kind == ENT_KIND_STATE;
}

static bool reads(const ent_document *doc, uint32_t t, const char *word)
{
    return ent_str_eq_nocase(doc->tokens.at[t].form, ent_str_z(word));
}

static bool is_joint(const ent_document *doc, uint32_t t)
{
    return reads(doc, t, "and") || reads(doc, t, ",") || reads(doc, t, "&") ||
           reads(doc, t, "or");
}

/* "Japan and then South Korea", "the Czech Republic": what may stand before an item. */
static uint32_t skip_small(const ent_document *doc, uint32_t t, uint32_t end)
{
    while (t < end && (doc->tokens.at[t].upos == ENT_UPOS_DET || reads(doc, t, "then") ||
                       reads(doc, t, "later") || reads(doc, t, "also") || reads(doc, t, "to")))
        t++;
    return t;
}

static bool is_land(const ent_reading *r, uint32_t mention)
{
    uint8_t kind = r->actors.at[r->mentions.at[mention].actors[0]].kind;
    return kind == ENT_KIND_STATE || kind == ENT_KIND_PLACE;
}

uint32_t ent_places_behind(const ent_reading *r, uint32_t token, uint32_t *out, uint32_t max)
{
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[doc->tokens.at[token].sentence];
    uint32_t end = s->first + s->count, n = 0, t = skip_small(doc, token + 1, end);
    while (t < end && n < max) {
        uint32_t x = starting(r, t);
        if (!names(r, x, true) || !is_land(r, x))
            break;
        out[n++] = x;
        t = r->mentions.at[x].last + 1;
        if (t >= end || !is_joint(doc, t))
            break;
        t += t + 1 < end && reads(doc, t, ",") && reads(doc, t + 1, "and") ? 2 : 1;
        t = skip_small(doc, t, end);
    }
    return n;
}

static bool is_possessive(const ent_document *doc, uint32_t t)
{
    return reads(doc, t, "'s") || reads(doc, t, "’s") || reads(doc, t, "'") ||
           reads(doc, t, "’");
}

static bool links_state(const ent_document *doc, uint32_t t)
{
    return reads(doc, t, "of") || reads(doc, t, "from");
}

/* Behind ", as well as", else t. */
static uint32_t as_well_as(const ent_document *doc, uint32_t t, uint32_t end)
{
    uint32_t at = t + (t < end && reads(doc, t, ","));
    bool said = at + 3 < end && reads(doc, at, "as") && reads(doc, at + 1, "well") &&
                reads(doc, at + 2, "as");
    if (!said)
        return t;
    return at + 3 + (doc->tokens.at[at + 3].upos == ENT_UPOS_DET);
}

uint32_t ent_names_behind(const ent_reading *r, uint32_t token, uint32_t *out, uint32_t max)
{
    const ent_document *doc = r->doc;
    const ent_sentence *s = &doc->sentences.at[doc->tokens.at[token].sentence];
    uint32_t end = s->first + s->count, t = token + 1, n = 0;
    bool joined = false;
    for (int skips = 0; t < end && skips < SKIPS_MOST && !names_party(r, starting(r, t));
         skips++) {
        uint8_t u = doc->tokens.at[t].upos;
        if (u != ENT_UPOS_DET && u != ENT_UPOS_ADV && u != ENT_UPOS_PRON && u != ENT_UPOS_NUM &&
            !reads(doc, t, "with"))
            return 0;
        t++;
    }
    for (int i = 0; i < ITEMS_MOST && t < end && n < max; i++) {
        uint32_t x = starting(r, t);
        if (!names_party(r, x))
            break;
        t = r->mentions.at[x].last + 1;
        if (is_state(r, x) && t + 1 < end && is_possessive(doc, t) &&
            names_party(r, starting(r, t + 1))) {       /* "met Fiji's Jone Vakatale" */
            x = starting(r, t + 1);
            t = r->mentions.at[x].last + 1;
        }
        /* "his Malaysian counterpart, Saifuddin Abdullah", "the Afghan delegation" */
        if (is_state(r, x)) {
            uint32_t behind = t;
            while (behind < end && behind < t + 4 &&
                   doc->tokens.at[behind].upos == ENT_UPOS_NOUN)
                behind++;
            if (behind > t && behind + 1 < end && reads(doc, behind, ","))
                behind++;
            uint32_t name = behind > t && behind < end ? starting(r, behind) : ENT_NONE;
            if (names_party(r, name) && !is_state(r, name)) {
                x = name;
                t = r->mentions.at[name].last + 1;
            }
        }
        out[n++] = x;
        if (t + 1 < end && links_state(doc, t)) {
            uint32_t y = starting(r, t + 1);
            t = y != ENT_NONE ? r->mentions.at[y].last + 1 : t;
        }
        uint32_t well = as_well_as(doc, t, end);
        if (well != t) {
            joined = true;
            t = well;
            continue;
        }
        if (t >= end || !is_joint(doc, t))
            break;
        bool comma = reads(doc, t, ",") && !(t + 1 < end && reads(doc, t + 1, "and"));
        joined |= !comma;
        t += t + 1 < end && reads(doc, t, ",") && reads(doc, t + 1, "and") ? 2 : 1;
        if (t < end && doc->tokens.at[t].upos == ENT_UPOS_DET)
            t++;
    }
    return n > 1 && !joined ? 1 : n;    /* a comma alone makes no list */
}

static bool is_person_at(const ent_reading *r, uint32_t mention)
{
    return r->actors.at[r->mentions.at[mention].actors[0]].kind == ENT_KIND_PERSON;
}

static bool is_same(const ent_reading *r, uint32_t a, uint32_t b)
{
    const ent_mention *x = &r->mentions.at[a], *y = &r->mentions.at[b];
    return x->actor_count == 1 && y->actor_count == 1 && x->actors[0] == y->actors[0];
}

/* Back over a list of names to its first; those found, last first. */
static uint32_t list_before(const ent_reading *r, uint32_t t, uint32_t first, uint32_t *out,
                            uint32_t max)
{
    const ent_document *doc = r->doc;
    uint32_t n = 0;
    for (int i = 0; i < ITEMS_MOST && n < max; i++) {
        uint32_t x = ending(r, t);
        if (!names_party(r, x))
            break;
        uint32_t begin = r->mentions.at[x].first;
        if (is_state(r, x) && begin >= first + 2 && links_state(doc, begin - 1) &&
            names_party(r, ending(r, begin - 2))) {
            x = ending(r, begin - 2);
            begin = r->mentions.at[x].first;
        }
        if (n && is_person_at(r, x) != is_person_at(r, out[0]))
            break;                      /* "went to India and Blinken flew" */
        if (begin >= first + 2 && is_possessive(doc, begin - 1) &&
            ending(r, begin - 2) != ENT_NONE)
            begin = r->mentions.at[ending(r, begin - 2)].first;     /* "Poland's X and" */
        /* "the Minister of Trade of Fiji, Jone Vakatale": the office before the name */
        if (begin >= first + 3 && reads(doc, begin - 1, ",")) {
            uint32_t office = ending(r, begin - 2);
            if (office != ENT_NONE && names_party(r, office) && is_same(r, office, x))
                begin = r->mentions.at[office].first;
        }
        out[n++] = x;
        /* "the ministers of Ghana, A, and of Burkina Faso, B" */
        uint32_t land = begin >= first + 4 && reads(doc, begin - 1, ",") ? ending(r, begin - 2)
                                                                       : ENT_NONE;
        if (land != ENT_NONE && is_state(r, land) && r->mentions.at[land].first >= first + 2 &&
            reads(doc, r->mentions.at[land].first - 1, "of") &&
            reads(doc, r->mentions.at[land].first - 2, "and"))
            begin = r->mentions.at[land].first;
        /* "of Colombia and of the ELN" */
        if (begin >= first + 3 && doc->tokens.at[begin - 1].upos == ENT_UPOS_DET &&
            (is_joint(doc, begin - 2) || reads(doc, begin - 2, "of")))
            begin--;
        if (begin >= first + 3 && reads(doc, begin - 1, "of") && reads(doc, begin - 2, "and"))
            begin--;
        if (begin < first + 2 || !is_joint(doc, begin - 1) ||
            (n == 1 && reads(doc, begin - 1, ",")))
            break;                      /* a comma alone makes no list */
        t = begin - 2;
        if (t > first && reads(doc, t, ","))
            t--;
    }
    return n;
}

uint32_t ent_names_before(const ent_reading *r, uint32_t token, uint32_t *out, uint32_t max)
{
    const ent_document *doc = r->doc;
    uint32_t first = doc->sentences.at[doc->tokens.at[token].sentence].first;
    for (uint32_t t = token; t-- > first && t + 8 > token;) {
        uint32_t n = list_before(r, t, first, out, max);
        if (n)
            return n;
        uint8_t u = doc->tokens.at[t].upos;
        if (u != ENT_UPOS_AUX && u != ENT_UPOS_ADV && u != ENT_UPOS_PART &&
            u != ENT_UPOS_PRON && !reads(doc, t, ",") && !reads(doc, t, "last") &&
            !reads(doc, t, "first") && !reads(doc, t, "next"))
            return 0;
    }
    return 0;
}
