/* enacting.c - who enacts the paragraphs of a resolution or communique: one line names him ("The Heads
 * of State:"), many that follow begin with a verb ("2. Demanded that"). */
#include "plover/acts.h"
#include "quote/said.h"

enum { ENACTING_SENTENCES = 60, HEADINGS = 8 };

/* Does the verb open its paragraph, but for a number? "2. Demanded that". */
static bool opens(const ent_document *doc, uint32_t token)
{
    const ent_token *tok = doc->tokens.at;
    uint8_t xpos = tok[token].xpos;
    bool finite = xpos == ENT_XPOS_VBD || xpos == ENT_XPOS_VBZ || xpos == ENT_XPOS_VBN ||
                  xpos == ENT_XPOS_VBG || tok[token].upos == ENT_UPOS_ADJ;
    uint32_t first = doc->sentences.at[tok[token].sentence].first;
    for (uint32_t t = first; finite && t < token; t++)
        if (tok[t].upos != ENT_UPOS_NUM && tok[t].upos != ENT_UPOS_PUNCT &&
            tok[t].upos != ENT_UPOS_ADV && tok[t].upos != ENT_UPOS_X)
            return false;
    return finite && tok[token].form.n && tok[token].form.p[0] >= 'A' &&
           (tok[token].form.p[0] <= 'Z' || token > first);
}

/* Ends with a colon or a comma: what follows goes on. */
static bool goes_on(const ent_document *doc, const ent_sentence *s)
{
    if (s->count == 0)
        return false;
    ent_str last = doc->tokens.at[s->first + s->count - 1].form;
    return ent_str_is(last, ":") || ent_str_is(last, ",");
}

/* The first actor of a line such as "The Heads of State:" or "The Security Council,". */
static uint32_t enacting_actor(const ent_reading *r, const ent_sentence *s)
{
    for (uint32_t t = s->first; t < s->first + s->count && t < s->first + 8; t++)
        if (r->mention_at[t] != ENT_NONE && r->mentions.at[r->mention_at[t]].actor_count &&
            (r->marks[t] & (ENT_MARK_ACTOR | ENT_MARK_PEOPLE)))
            return t;
    return ENT_NONE;
}

/* ---- the document itself ------------------------------------------------------------------ */

static bool is_heading(const ent_document *doc, uint32_t sentence)
{
    uint8_t cls = doc->flows.at[doc->sentences.at[sentence].flow].cls;
    return cls == ENT_LINE_TITLE || cls == ENT_LINE_SUBTITLE || cls == ENT_LINE_BANNER ||
           cls == ENT_LINE_HEADING;
}

static bool is_body(uint8_t kind)
{
    return kind == ENT_KIND_IGO || kind == ENT_KIND_ALLIANCE || kind == ENT_KIND_GROUP ||
           kind == ENT_KIND_AGENCY;
}

/* Who issues a communique, a declaration (issued: it is known to be one): the body that its headings name,
 * else the states. */
static uint32_t issuers(const ent_acts *a, const ent_reading *r, bool issued, uint32_t *out, uint32_t max)
{
    const ent_document *doc = r->doc;
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->sentences.n && i < HEADINGS; i++) {
        const ent_sentence *s = &doc->sentences.at[i];
        for (uint32_t t = s->first; is_heading(doc, i) && t < s->first + s->count; t++) {
            const uint32_t *actors = NULL;
            issued = issued || ent_act_word_is(a, doc, t, ENT_WORDS_ISSUED);
            if (ent_actors_at(r, t, &actors) == 0)
                continue;
            uint8_t kind = r->actors.at[actors[0]].kind;
            if (is_body(kind)) {
                out[0] = t;
                return issued ? 1 : 0;
            }
            if (kind == ENT_KIND_STATE && n < max)
                out[n++] = t;
        }
    }
    return issued ? n : 0;
}

/* "We welcomed", outside of what somebody is quoted with. */
static bool is_we(const ent_reading *r, uint32_t verb)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t subjects[4], n = ent_subjects(r->doc, verb, subjects, 4);
    return n > 0 && ent_str_eq_nocase(tok[subjects[0]].form, ENT_STR("we")) &&
           ent_quote_around(r, verb) == ENT_NONE;
}

uint32_t ent_act_issuing(const ent_acts *a, const ent_reading *r, uint32_t token, uint32_t *out,
                         uint32_t max)
{
    bool enacts = opens(r->doc, token) && r->doc->tokens.at[token].xpos != ENT_XPOS_VBN;
    return enacts || is_we(r, token) ? issuers(a, r, enacts, out, max) : 0;
}

/* ---- a line that enacts -------------------------------------------------------------------- */

/* Preambles stand before or behind the line that says who enacts; a title in between ends them. */
uint32_t ent_act_enacting(const ent_reading *r, uint32_t token, uint32_t *out)
{
    const ent_document *doc = r->doc;
    uint32_t own = doc->tokens.at[token].sentence;
    if (!opens(doc, token))
        return 0;
    for (uint32_t k = 1; k <= ENACTING_SENTENCES; k++)
        for (int side = 0; side < 2; side++) {
            uint32_t i = side ? own + k : own - k;
            if ((side == 0 && k > own) || i >= doc->sentences.n || !goes_on(doc, &doc->sentences.at[i]))
                continue;
            uint32_t t = doc->sentences.at[i].count <= 12 ? enacting_actor(r, &doc->sentences.at[i])
                                                         : ENT_NONE;
            if (t != ENT_NONE && !opens(doc, doc->sentences.at[i].first)) {
                out[0] = t;
                return 1;
            }
        }
    return 0;
}
