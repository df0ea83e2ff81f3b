/* scan.c - what stands where: names of the lexicon, runs of unknown capitalised words, titles,
 * organs, plurals. Nothing is decided here but extent. */
#include "mention/dates.h"
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

/* Uses that name an entry beyond doubt. A surname or a weak name never does; of a state, which
 * any report may name, only a name that stands nowhere but among the weak ones. */
static bool is_strong(const ent_work *w, const ent_name_hit *hit)
{
    bool state = ent_lexicon_actor(w->r->lexicon, hit->entry)->kind == ENT_KIND_STATE;
    return hit->use != ENT_NAME_WEAK && hit->use != ENT_NAME_SURNAME && (!hit->weak || state);
}

/* The name of the lexicon at token: number of hits, last token in *last; 0 if none ends with a
 * token. */
static uint32_t look_up(const ent_work *w, uint32_t token, uint32_t end, ent_name_hit *hits,
                        uint32_t *last)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t past = 0;
    uint32_t n = ent_lexicon_name_at(w->r->lexicon, w->doc->reading, tok[token].rstart,
                                     tok[end - 1].rend, hits, ENT_FOUND_HITS, &past);
    if (n == 0)
        return 0;
    *last = token;
    while (*last + 1 < end && tok[*last].rend < past)
        ++*last;
    return tok[*last].rend == past ? n : 0;
}

/* Does a longer name begin inside token+1..last and end behind it? "the UN" in "the UN Security
 * Council". */
static bool longer_inside(const ent_work *w, uint32_t token, uint32_t last, uint32_t end)
{
    for (uint32_t t = token + 1; t <= last; t++) {
        ent_name_hit hits[ENT_FOUND_HITS];
        uint32_t other;
        uint32_t n = look_up(w, t, end, hits, &other);
        if (n && other > last && hits[0].use != ENT_NAME_SURNAME)
            return true;
    }
    return false;
}

/* "the Australian Prime Minister": the article of a title, not of a newspaper. */
static bool is_article_of_other(const ent_work *w, uint32_t token, uint32_t last, uint32_t end,
                                const ent_name_hit *hit)
{
    const ent_token *tok = w->doc->tokens.at;
    if (last == token || last + 1 >= end ||
        !ent_str_eq_nocase(tok[token].form, ENT_STR("the")) ||
        ent_lexicon_actor(w->r->lexicon, hit->entry)->kind != ENT_KIND_OUTLET)
        return false;
    uint8_t next = tok[last + 1].upos;
    return next == ENT_UPOS_NOUN || next == ENT_UPOS_PROPN || next == ENT_UPOS_ADJ;
}

/* Tries the lexicon at token; returns the first token behind the match, or token itself. */
static uint32_t scan_name(ent_work *w, uint32_t sentence, uint32_t token, uint32_t end)
{
    ent_name_hit hits[ENT_FOUND_HITS];
    uint32_t last;
    uint32_t n = look_up(w, token, end, hits, &last);
    if (n == 0 || (last > token && longer_inside(w, token, last, end)) ||
        is_article_of_other(w, token, last, end, &hits[0]))
        return token;
    ent_found *f = add_found(w, token, last, sentence, ENT_FOUND_NAME);
    if (!f)
        return token;
    memcpy(f->hits, hits, n * sizeof *hits);
    f->count = n;
    cover(w->name_at, token, last, w->found.n - 1);
    if (n == 1 && is_strong(w, &hits[0]))
        w->strong[hits[0].entry] = 1;
    return last + 1;
}

static const ent_found_kind found_kind[ENT_PHRASE_KINDS] = {
    [ENT_PHRASE_TITLE] = ENT_FOUND_TITLE, [ENT_PHRASE_MODIFIER] = ENT_FOUND_MODIFIER,
    [ENT_PHRASE_ORGAN] = ENT_FOUND_ORGAN, [ENT_PHRASE_PLURAL] = ENT_FOUND_PLURAL};

/* "heads of state": plural by the tag of a noun in it, where the table lists the form itself.
 */
static bool is_plural(const ent_work *w, uint32_t first, uint32_t last)
{
    uint8_t head = w->doc->tokens.at[first].xpos, end = w->doc->tokens.at[last].xpos;
    return head == ENT_XPOS_NNS || head == ENT_XPOS_NNPS ||
           (end == ENT_XPOS_NNS &&
            w->doc->tokens.at[last].lemma.n < w->doc->tokens.at[last].form.n);
}

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
            f->plural = hit.plural || is_plural(w, token, hit.last);
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
    static const char *const particles[] = {
        "de",  "da",  "do",  "dos", "das", "del",  "della", "di", "van",  "von", "der",
        "den", "ten", "ter", "bin", "ibn", "bint", "ben",   "al", "el",   "ul",  "ur",
        "abu", "la",  "le",  "y",   "e",   "zu",   "af",    "av", "dela", "du",  "des"};
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
    return f != ENT_NONE;               /* plurals too: "Secretaries Blinken and Austin" */
}

static bool is_date_word(const ent_work *w, ent_str form)
{
    ent_date_word d = ent_date_word_of(w->t->dates, form);
    return (d.classes & (1u << ENT_DATE_MONTH | 1u << ENT_DATE_WEEKDAY)) != 0;
}

/* "Agreement" in "the Geneva Agreement": a noun, but with its capital it ends a name. */
static bool tells_kind(const ent_work *w, uint32_t t)
{
    const ent_token *tok = w->doc->tokens.at;
    uint8_t cls = w->doc->flows.at[w->doc->sentences.at[tok[t].sentence].flow].cls;
    if (t == w->doc->sentences.at[tok[t].sentence].first ||
        (cls != ENT_LINE_BODY && cls != ENT_LINE_LEAD))
        return false;
    return ent_intern_find(w->t->last_words, tok[t].form) != ENT_NONE;
}

/* A word that may be part of an unknown name. A surname of the lexicon may; any other name of
 * the lexicon ends the run. */
static bool is_name_word(const ent_work *w, uint32_t t)
{
    const ent_token *tok = &w->doc->tokens.at[t];
    if (!capitalised(tok->form) || is_title_token(w, t) || is_date_word(w, tok->form))
        return false;
    if (w->name_at[t] != ENT_NONE) {
        const ent_found *f = &w->found.at[w->name_at[t]];
        return f->count && f->hits[0].use == ENT_NAME_SURNAME;
    }
    return tok->upos == ENT_UPOS_PROPN || (tok->form.n == 2 && tok->form.p[1] == '.') ||
           (tok->upos == ENT_UPOS_NOUN && tells_kind(w, t));
}

/* "Trump-Kim meeting": two surnames of the lexicon joined by a hyphen are two persons. */
static bool is_surname(const ent_work *w, uint32_t t)
{
    uint32_t f = w->name_at[t];
    return f != ENT_NONE && w->found.at[f].kind == ENT_FOUND_NAME && w->found.at[f].count &&
           w->found.at[f].hits[0].use == ENT_NAME_SURNAME;
}

/* A capitalised word behind a name word goes on with the name whatever its tag, for the tagger
 * does not know it: "Hersey Ngiraked" (a verb, it thinks), "the Brezna Collective". */
static bool goes_on(const ent_work *w, uint32_t t)
{
    const ent_token *tok = &w->doc->tokens.at[t];
    uint8_t cls = w->doc->flows.at[w->doc->sentences.at[tok->sentence].flow].cls;
    bool open = tok->upos == ENT_UPOS_VERB || tok->upos == ENT_UPOS_NOUN ||
                tok->upos == ENT_UPOS_ADJ || tok->upos == ENT_UPOS_X;
    return open && capitalised(tok->form) && w->name_at[t] == ENT_NONE && !is_title_token(w, t) &&
           !is_date_word(w, tok->form) && (cls == ENT_LINE_BODY || cls == ENT_LINE_LEAD);
}

/* Last token of the run that begins at t: name words, joined by hyphens (then also a small
 * word: Jong-un) and particles (al-Sisi, de Silva). */
static uint32_t run_end(const ent_work *w, uint32_t t, uint32_t end)
{
    const ent_token *tok = w->doc->tokens.at;
    uint32_t last = t;
    while (last + 1 < end) {
        uint32_t next = last + 1;
        if (is_name_word(w, next) || goes_on(w, next)) {
            last = next;
            continue;
        }
        while (next < end && (is_hyphen(tok[next].form) || is_particle(tok[next].form)))
            next++;
        bool joined =
            next > last + 1 && next < end && !(is_surname(w, last) && is_surname(w, next));
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

static bool is_full_person(const ent_work *w, const ent_found *f)
{
    return f->kind == ENT_FOUND_NAME && f->count && f->hits[0].use != ENT_NAME_SURNAME &&
           ent_lexicon_actor(w->r->lexicon, f->hits[0].entry)->kind == ENT_KIND_PERSON;
}

/* A place or state whose name may begin another: "Geneva Agreement", "Korea Times". */
static bool may_begin(const ent_work *w, const ent_found *f)
{
    if (f->kind != ENT_FOUND_NAME || f->count == 0)
        return false;
    uint8_t use = f->hits[0].use;
    uint8_t kind = ent_lexicon_actor(w->r->lexicon, f->hits[0].entry)->kind;
    return (kind == ENT_KIND_STATE || kind == ENT_KIND_PLACE || kind == ENT_KIND_IGO) &&
           use != ENT_NAME_DEMONYM;
}

/* Kind that the last word of a name tells, ENT_KIND_COUNT if none. */
static uint8_t told_kind(const ent_work *w, uint32_t last)
{
    uint32_t n = ent_intern_find(w->t->last_words, w->doc->tokens.at[last].form);
    return n == ENT_NONE ? ENT_KIND_COUNT : w->t->last_kind[n];
}

static bool takes_place(uint8_t kind)
{
    return kind == ENT_KIND_AGREEMENT || kind == ENT_KIND_DOCUMENT ||
           kind == ENT_KIND_PROCESS || kind == ENT_KIND_POLICY || kind == ENT_KIND_UNIVERSITY ||
           kind == ENT_KIND_THINKTANK || kind == ENT_KIND_OUTLET || kind == ENT_KIND_LAW ||
           kind == ENT_KIND_PLACE;
}

/* "Treaty on the State Border", "University of Dar es Salaam": the first word tells the kind
 * and a preposition goes on to further names. Returns the last token. */
static uint32_t run_through_of(const ent_work *w, uint32_t first, uint32_t last, uint32_t end)
{
    const ent_token *tok = w->doc->tokens.at;
    if (ent_intern_find(w->t->first_words, tok[first].form) == ENT_NONE)
        return last;
    uint32_t t = last + 1;
    if (t >= end || tok[t].upos != ENT_UPOS_ADP)
        return last;
    t++;
    while (t < end && tok[t].upos == ENT_UPOS_DET)
        t++;
    uint32_t from = t;
    while (t < end && capitalised(tok[t].form) && w->name_at[t] == ENT_NONE &&
           !is_date_word(w, tok[t].form))
        t++;
    return t > from ? t - 1 : last;
}

/* What the run belongs to: a person's name before it goes on ("Felix Tshisekedi | Tshilombo").
 */
static bool joins_person(ent_work *w, uint32_t from, uint32_t last, uint32_t first)
{
    if (from == first || w->name_at[from - 1] == ENT_NONE)
        return false;
    uint32_t number = w->name_at[from - 1];
    if (!is_full_person(w, &w->found.at[number]) || w->found.at[number].last != from - 1)
        return false;
    w->found.at[number].last = last;
    cover(w->name_at, from, last, number);
    return true;
}

/* "Grand | Pacific Hotel": capitalised words before a place within a longer name. */
static uint32_t left_of(const ent_work *w, uint32_t from, uint32_t first)
{
    const ent_token *tok = w->doc->tokens.at;
    while (from > first + 1 && w->name_at[from - 1] == ENT_NONE &&
           !is_title_token(w, from - 1) && capitalised(tok[from - 1].form) &&
           tok[from - 1].upos != ENT_UPOS_DET && !is_date_word(w, tok[from - 1].form))
        from--;
    return from;
}

static bool is_patronym(ent_str form)
{
    return ent_str_is(form, "bin") || ent_str_is(form, "ibn") || ent_str_is(form, "bint") ||
           ent_str_is(form, "ben");
}

/* A name of the lexicon of one word. */
static bool is_single(const ent_work *w, uint32_t t)
{
    return w->name_at[t] != ENT_NONE && w->found.at[w->name_at[t]].first == t &&
           w->found.at[w->name_at[t]].last == t;
}

static void scan_runs(ent_work *w, uint32_t sentence, uint32_t first, uint32_t end)
{
    const ent_token *tok = w->doc->tokens.at;
    for (uint32_t t = first; t < end; t++) {
        if (!is_name_word(w, t))
            continue;
        if (tok[t].upos == ENT_UPOS_NOUN && (t == first || w->name_at[t - 1] == ENT_NONE ||
                                             !takes_place(told_kind(w, t))))
            continue;                       /* a noun begins no name, but may end one */
        uint32_t last = run_end(w, t, end);
        uint32_t from = run_start(w, t, first);
        if (from < t && from > first && is_patronym(tok[from].form) &&
            capitalised(tok[from - 1].form) && is_single(w, from - 1))
            from--; /* "Khalid | bin Nasser": the name before is his own */
        last = run_through_of(w, from, last, end);
        if (from > first && w->name_at[from - 1] != ENT_NONE &&
            may_begin(w, &w->found.at[w->name_at[from - 1]]) && takes_place(told_kind(w, last)))
            from = left_of(w, w->found.at[w->name_at[from - 1]].first, first);
        if (!joins_person(w, from, last, first) && !only_surname(w, from, last) &&
            add_found(w, from, last, sentence, ENT_FOUND_RUN))
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

/* ---- surnames told before ------------------------------------------------------------------- */

/* Last words of the unknown names of several words: "Lindqvist" of "Harriet Lindqvist". */
static ent_intern *last_names(ent_work *w)
{
    ent_intern *names = ent_intern_new(w->a, w->st);
    for (uint32_t i = 0; i < w->found.n && !ent_failed(w->st); i++) {
        const ent_found *f = &w->found.at[i];
        if (f->kind == ENT_FOUND_RUN && f->first < f->last &&
            w->doc->tokens.at[f->last].upos == ENT_UPOS_PROPN)
            ent_intern_add(names, w->doc->tokens.at[f->last].form, w->st);
    }
    return names;
}

/* Does it act or own, or is it one of several, where its capital proves nothing? */
static bool acts_at_start(const ent_work *w, uint32_t t, uint32_t end)
{
    const ent_token *tok = w->doc->tokens.at;
    return t + 1 < end && (tok[t + 1].upos == ENT_UPOS_VERB || tok[t + 1].upos == ENT_UPOS_AUX ||
                           tok[t + 1].upos == ENT_UPOS_CCONJ || tok[t + 1].upos == ENT_UPOS_PART ||
                           ent_str_is(tok[t + 1].form, ","));
}

/* A surname that the tagger takes for a noun, "Lindqvist wants", is a name all the same. */
static void scan_last_names(ent_work *w)
{
    enum { SHORTEST = 4 };
    ent_token *tok = w->doc->tokens.at;
    ent_intern *names = last_names(w);
    for (uint32_t i = 0; i < w->doc->sentences.n && !ent_failed(w->st); i++) {
        const ent_sentence *s = &w->doc->sentences.at[i];
        uint8_t cls = w->doc->flows.at[s->flow].cls;
        for (uint32_t t = s->first; t < s->first + s->count; t++) {
            bool open = tok[t].upos == ENT_UPOS_NOUN || tok[t].upos == ENT_UPOS_ADJ ||
                        tok[t].upos == ENT_UPOS_VERB || tok[t].upos == ENT_UPOS_X;
            if (!open || w->name_at[t] != ENT_NONE || is_title_token(w, t) ||
                tok[t].form.n < SHORTEST || !capitalised(tok[t].form) ||
                (cls != ENT_LINE_BODY && cls != ENT_LINE_LEAD) ||
                ent_intern_find(names, tok[t].form) == ENT_NONE ||
                (t == s->first && !acts_at_start(w, t, s->first + s->count)))
                continue;
            if (!add_found(w, t, t, i, ENT_FOUND_RUN))
                return;
            w->name_at[t] = w->found.n - 1;
            tok[t].upos = ENT_UPOS_PROPN;
            tok[t].xpos = ENT_XPOS_NNP;
            tok[t].lemma = tok[t].form;
        }
    }
}

static void alloc_maps(ent_work *w)
{
    uint32_t n = w->doc->tokens.n;
    w->words = ENT_NEW(w->a, uint32_t, (size_t)n + 1, w->st);
    w->name_at = ENT_NEW(w->a, uint32_t, (size_t)n + 1, w->st);
    w->title_at = ENT_NEW(w->a, uint32_t, (size_t)n + 1, w->st);
    w->strong =
        ENT_NEW(w->a, uint8_t, (size_t)ent_lexicon_actor_count(w->r->lexicon) + 1, w->st);
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
    scan_last_names(w);
}
