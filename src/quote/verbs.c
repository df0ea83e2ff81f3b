/* verbs.c - the verbs of speech: rows of lexicon/quotes/verbs.tbl. */
#include "quote/work.h"

static void read_preposition(ent_speech_verb *v, ent_str word, bool to)
{
    if (v->prep_count == ENT_VERB_PREPS)
        return;
    v->preps[v->prep_count] = word;
    v->prep_to[v->prep_count++] = to;
    v->frames |= to ? ENT_FRAME_PREP_TO : ENT_FRAME_PREP;
}

static void read_frame(ent_speech_verb *v, ent_str word)
{
    static const struct {
        const char *word;
        uint32_t frame;
    } frames[] = {
        {"that", ENT_FRAME_THAT},
        {"aside", ENT_FRAME_ASIDE},
        {"to", ENT_FRAME_TO},
        {"whom-to", ENT_FRAME_WHOM_TO},
        {"whom-that", ENT_FRAME_WHOM_THAT},
        {"whom-for", ENT_FRAME_WHOM_FOR},
        {"object", ENT_FRAME_OBJECT},
        {"gerund", ENT_FRAME_GERUND},
        {"as", ENT_FRAME_AS},
        {"name", ENT_FRAME_NAME},
        {"noun", ENT_FRAME_NOUN},
        {"words", ENT_FRAME_WORDS},
        {"thing", ENT_FRAME_OBJECT | ENT_FRAME_THING},
    };
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++)
        if (ent_str_is(word, frames[i].word)) {
            v->frames |= frames[i].frame;
            return;
        }
    if (ent_str_ends(word, ENT_STR("+")))
        read_preposition(v, ent_str_sub(word, 0, word.n - 1), false);
    else if (ent_str_ends(word, ENT_STR("-to")))
        read_preposition(v, ent_str_sub(word, 0, word.n - 3), true);
}

enum { LEMMA_MOST = 40 };

/* A row by its verb; those of attitude, when they are asked for, come first. */
static uint32_t find(const ent_quote_work *w, ent_str verb)
{
    uint32_t row = w->held ? ent_table_find(w->held, verb) : ENT_NONE;
    return row != ENT_NONE ? w->verb_count + row : ent_table_find(w->verbs, verb);
}

/* Row of the lemma with its last `cut` bytes replaced by `end`. */
static uint32_t find_changed(const ent_quote_work *w, ent_str lemma, size_t cut,
                             const char *end)
{
    char z[LEMMA_MOST + 4];
    size_t n = lemma.n - cut, more = strlen(end);
    memcpy(z, lemma.p, n);
    memcpy(z + n, end, more);
    return find(w, ent_str_of(z, n + more));
}

/* "emphasise" stands in the table as "emphasize". A form that the lemmatiser does not know may
 * have lost or kept an e, or kept a double consonant: "urg", "demande", "quipp". */
static uint32_t find_row(const ent_quote_work *w, ent_str lemma)
{
    uint32_t row = find(w, lemma);
    if (row != ENT_NONE || lemma.n < 3)
        return row;
    if (lemma.n > 5 && ent_str_ends(lemma, ENT_STR("ise")))
        return find_changed(w, lemma, 2, "ze");
    if (lemma.n > 5 && ent_str_ends(lemma, ENT_STR("ing"))) {
        row = find_changed(w, lemma, 3, "");
        return row != ENT_NONE ? row : find_changed(w, lemma, 3, "e");
    }
    row = find_changed(w, lemma, 0, "e");
    bool twice = lemma.p[lemma.n - 1] == lemma.p[lemma.n - 2];
    if (row == ENT_NONE && (lemma.p[lemma.n - 1] == 'e' || twice))
        row = find_changed(w, lemma, 1, "");
    return row;
}

/* "point out", "rule out": the verb with its particle. */
static uint32_t find_with_particle(const ent_quote_work *w, uint32_t token, uint32_t *particle)
{
    uint32_t next = token + 1;
    if (next >= w->doc->tokens.n || w->tok[next].sentence != w->tok[token].sentence)
        return ENT_NONE;
    const ent_token *p = &w->tok[next];
    if (p->upos != ENT_UPOS_ADP && p->upos != ENT_UPOS_ADV)
        return ENT_NONE;
    char both[64];
    ent_str lemma = w->tok[token].lemma;
    if (lemma.n + 2 + p->form.n > sizeof both)
        return ENT_NONE;
    *particle = next;
    uint32_t row = ENT_NONE;
    for (size_t e = 0; e < 2 && row == ENT_NONE; e++) { /* "rul out" for "rule out" */
        memcpy(both, lemma.p, lemma.n);
        memcpy(both + lemma.n, "e ", 2);
        both[lemma.n + e] = ' ';
        memcpy(both + lemma.n + e + 1, p->form.p, p->form.n);
        row = find(w, ent_str_of(both, lemma.n + e + 1 + p->form.n));
    }
    return row;
}

static void find_verb(const ent_quote_work *w, uint32_t token)
{
    ent_str lemma = w->tok[token].lemma;
    uint32_t last = token, row = ENT_NONE;
    if (w->verbs && lemma.n >= 2 && lemma.n <= LEMMA_MOST) {
        row = find_with_particle(w, token, &last);
        if (row == ENT_NONE) {
            last = token;
            row = find_row(w, lemma);
        }
    }
    w->row_at[token] = row;
    w->row_last[token] = last;
}

bool ent_speech_verb_at(const ent_quote_work *w, uint32_t token, ent_speech_verb *out)
{
    if (w->row_at[token] == ENT_ROW_UNKNOWN)
        find_verb(w, token);
    uint32_t row = w->row_at[token];
    if (row == ENT_NONE)
        return false;
    ent_speech_verb *v = &w->rows[row];
    if (v->verb.n == 0) {
        const ent_table *t = row < w->verb_count ? w->verbs : w->held;
        uint32_t at = row < w->verb_count ? row : row - w->verb_count;
        v->verb = ent_table_at(t, at, 0);
        v->cls = ent_table_at(t, at, 1);
        ent_str strength = ent_table_at(t, at, 2), frames = ent_table_at(t, at, 3);
        v->strength = strength.n ? (uint8_t)(strength.p[0] - '0') : 0;
        while (frames.n)
            read_frame(v, ent_str_field(&frames, ';'));
    }
    *out = *v;
    out->last = w->row_last[token];
    return true;
}

bool ent_quote_class_has(const ent_quote_work *w, uint32_t cls, uint32_t token)
{
    ent_str lemma = w->tok[token].lemma;
    char small[32];
    if (cls == ENT_NONE || lemma.n == 0)
        return false;
    if (lemma.p[0] >= 'A' && lemma.p[0] <= 'Z' && lemma.n <= sizeof small) {
        for (size_t i = 0; i < lemma.n; i++) /* "the Council", "the Ministry" */
            small[i] =
                (char)(lemma.p[i] >= 'A' && lemma.p[i] <= 'Z' ? lemma.p[i] + 32 : lemma.p[i]);
        lemma = ent_str_of(small, lemma.n);
    }
    return ent_lexicon_in_class(w->r->lexicon, cls, lemma);
}
