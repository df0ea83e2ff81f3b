/* scan.c - what stands where: names of the lexicon, runs of unknown capitalised words, titles,
 * organs, plurals. Nothing is decided here but extent. */
#include "mention/work.h"

static bool capitalised(ent_str form)
{
    size_t i = 0;
    return form.n && ent_utf8_is_upper(ent_utf8_next(form, &i));
}

static ent_found *add_found(ent_work *w, uint32_t first, uint32_t last, uint32_t sentence,
                            ent_found_kind kind)
{
    ent_found *f = ENT_PUSH(w->a, &w->found, w->st);
    if (!f)
        return NULL;
    f->first = first;
    f->last = last;
    f->sentence = sentence;
    f->kind = (uint8_t)kind;
    f->mention = ENT_NONE;
    return f;
}

static void cover(uint32_t *map, uint32_t first, uint32_t last, uint32_t number)
{
    for (uint32_t i = first; i <= last; i++)
        map[i] = number;
}

/* Uses that name an entry beyond doubt. A surname or a weak name never does. */
static bool is_strong(const ent_name_hit *hit)
{
    return hit->use != ENT_NAME_WEAK && hit->use != ENT_NAME_SURNAME;
}

/* Tries the lexicon at token; returns the first token behind the match, or token itself. */
static uint32_t scan_name(ent_work *w, uint32_t sentence, uint32_t token, uint32_t end)
{
    const ent_token *tok = w->doc->tokens.at;
    ent_name_hit hits[ENT_FOUND_HITS];
    uint32_t past = 0;
    uint32_t n = ent_lexicon_name_at(w->r->lexicon, w->doc->reading, tok[token].rstart,
                                     tok[end - 1].rend, hits, ENT_FOUND_HITS, &past);
    if (n == 0)
        return token;
    uint32_t last = token;
    while (last + 1 < end && tok[last].rend < past)
        last++;
    if (tok[last].rend != past)
        return token;
    ent_found *f = add_found(w, token, last, sentence, ENT_FOUND_NAME);
    if (!f)
        return token;
    memcpy(f->hits, hits, n * sizeof *hits);
    f->count = n;
    cover(w->name_at, token, last, w->found.n - 1);
    if (n == 1 && is_strong(&hits[0]))
        w->strong[hits[0].entry] = 1;
    return last + 1;
}

static const ent_found_kind found_kind[ENT_PHRASE_KINDS] = {
    [ENT_PHRASE_TITLE] = ENT_FOUND_TITLE, [ENT_PHRASE_MODIFIER] = ENT_FOUND_MODIFIER,
    [ENT_PHRASE_ORGAN] = ENT_FOUND_ORGAN, [ENT_PHRASE_PLURAL] = ENT_FOUND_PLURAL};

/* One found record for each kind of phrase that the words are. */
static uint32_t scan_phrase(ent_work *w, uint32_t sentence, uint32_t token, uint32_t end)
{
    ent_phrase_hit hit;
    if (!ent_phrases_at(w->t->phrases, w->doc, w->words, token, end, &hit))
        return token;
    for (unsigned kind = 0; kind < ENT_PHRASE_KINDS; kind++) {
        ent_found *f = NULL;
        for (uint32_t i = 0; i < hit.count; i++) {
            if (hit.values[i] % ENT_PHRASE_KINDS != kind)
                continue;
            if (!f)
                f = add_found(w, token, hit.last, sentence, found_kind[kind]);
            if (!f)
                return token;
            f->plural = hit.plural;
            f->rows[f->count++] = hit.values[i] / ENT_PHRASE_KINDS;
        }
        if (f)
            cover(w->title_at, token, hit.last, w->found.n - 1);
    }
    return hit.last + 1;
}

/* Small words that stand inside names, never at their ends. */
static bool is_particle(ent_str form)
{
    static const char *const particles[] = {"de", "da", "do", "dos", "das", "del", "della", "di",
        "van", "von", "der", "den", "ten", "ter", "bin", "ibn", "bint", "ben", "al", "el", "ul",
        "ur", "abu", "la", "le", "y", "e", "zu", "af", "av", "dela", "du", "des"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (ent_str_is(form, particles[i]))
            return true;
    return false;
}

static bool is_hyphen(ent_str form)
{
    return ent_str_is(form, "-") || ent_str_is(form, "‑") || ent_str_is(form, "‐");
}

static bool is_title_token(const ent_work *w, uint32_t t)
{
    uint32_t f = w->title_at[t];
    return f != ENT_NONE && w->found.at[f].kind != ENT_FOUND_PLURAL;
}

/* A word that may be part of an unknown name. A surname of the lexicon may; any other name of
 * the lexicon ends the run. */
static bool is_name_word(const ent_work *w, uint32_t t)
{
    const ent_token *tok = &w->doc->tokens.at[t];
    if (!capitalised(tok->form) || is_title_token(w, t))
        return false;
    if (w->name_at[t] != ENT_NONE) {
        const ent_found *f = &w->found.at[w->name_at[t]];
        return f->count && f->hits[0].use == ENT_NAME_SURNAME;
    }
    return tok->upos == ENT_UPOS_PROPN || (tok->form.n == 2 && tok->form.p[1] == '.');
}

/* Last token of the run that begins at t: name words, joined by hyphens (then also a small
 * word: Jong-un) and particles (al-Sisi, de Silva). */
static uint32_t run_end(const ent_work *w, uint32_t t, uint32_t end)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t last = t;
    while (last + 1 < end) {
        uint32_t next = last + 1;
        if (is_name_word(w, next)) {
            last = next;
            continue;
        }
        while (next < end && (is_hyphen(tok[next].form) || is_particle(tok[next].form)))
            next++;
        bool joined = next > last + 1 && next < end;
        bool tight = joined && tok[next].rstart == tok[next - 1].rend &&
                     is_hyphen(tok[next - 1].form) && tok[last].rend == tok[last + 1].rstart;
        if (joined && (is_name_word(w, next) || (tight && tok[next].upos == ENT_UPOS_PROPN)))
            last = next;
        else
            break;
    }
    return last;
}

/* Particles before the first capital: "al-Sisi", "bin Salman". */
static uint32_t run_start(const ent_work *w, uint32_t t, uint32_t first)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t from = t;
    while (from > first && w->name_at[from - 1] == ENT_NONE &&
           (is_hyphen(tok[from - 1].form) || is_particle(tok[from - 1].form)) &&
           tok[from - 1].upos != ENT_UPOS_ADP)
        from--;
    return is_hyphen(tok[from].form) ? t : from;
}

static bool only_surname(const ent_work *w, uint32_t first, uint32_t last)
{
    uint32_t f = w->name_at[first];
    return f != ENT_NONE && w->found.at[f].first == first && w->found.at[f].last == last;
}

static void scan_runs(ent_work *w, uint32_t sentence, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        if (!is_name_word(w, t))
            continue;
        uint32_t last = run_end(w, t, end);
        uint32_t from = run_start(w, t, first);
        if (!only_surname(w, from, last) && add_found(w, from, last, sentence, ENT_FOUND_RUN))
            cover(w->name_at, from, last, w->found.n - 1);
        t = last;
    }
}

static void scan_sentence(ent_work *w, uint32_t number)
{
    const ent_sentence *s = &w->doc->sentences.at[number];
    uint32_t end = s->first + s->count;
    for (uint32_t t = s->first; t < end;) {
        uint32_t next = scan_name(w, number, t, end);
        t = next > t ? next : t + 1;
    }
    for (uint32_t t = s->first; t < end;) {
        uint32_t next = scan_phrase(w, number, t, end);
        t = next > t ? next : t + 1;
    }
    scan_runs(w, number, s->first, end);
}

static void alloc_maps(ent_work *w)
{
    uint32_t n = w->doc->tokens.n;
    w->words = ENT_NEW(w->a, uint32_t, (size_t)n + 1, w->st);
    w->name_at = ENT_NEW(w->a, uint32_t, (size_t)n + 1, w->st);
    w->title_at = ENT_NEW(w->a, uint32_t, (size_t)n + 1, w->st);
    w->strong = ENT_NEW(w->a, uint8_t, (size_t)ent_lexicon_actor_count(w->r->lexicon) + 1, w->st);
    if (ent_failed(w->st))
        return;
    memset(w->name_at, 0xFF, (n + 1) * sizeof *w->name_at);
    memset(w->title_at, 0xFF, (n + 1) * sizeof *w->title_at);
}

void ent_scan(ent_work *w)
{
    alloc_maps(w);
    if (ent_failed(w->st))
        return;
    ent_phrases_words(w->t->phrases, w->doc, w->words);
    for (uint32_t i = 0; i < w->doc->sentences.n && !ent_failed(w->st); i++)
        scan_sentence(w, i);
}
