/* match.c - finds the rules whose patterns stand in a sentence.
 *
 * Every token's lemma is looked up once; the word knows which alternatives it triggers. The
 * walk over a pattern is depth first: an edge takes all tokens that its relations find and that
 * pass its tests (conjuncts are captured together), a pattern in an edge takes the first that
 * fits. */
#include "rule/grammar.h"

#include "lookup/pattern.h"

_Static_assert(ENT_MARK_PERSON == 1 && ENT_MARK_STATE == 2 && ENT_MARK_ORGAN == 4 &&
                   ENT_MARK_GROUP == 8 && ENT_MARK_IGO == 16 && ENT_MARK_PLACE == 32 &&
                   ENT_MARK_DATE == 64 && ENT_MARK_DOCUMENT == 128 && ENT_MARK_OUTLET == 256 &&
                   ENT_MARK_THINKTANK == 512 && ENT_MARK_PRONOUN == 1024 &&
                   ENT_MARK_PEOPLE == 2048 && ENT_MARK_OTHER == 4096 && ENT_MARK_ACTOR == 8192,
               "lookup/pattern.c compiles tests to these bits");

#define MOST_CAPTURES 64
#define MOST_WORDS 8            /* a lemma and the phrases that it heads */
#define LONGEST_LEMMA 64

typedef struct matcher {
    const ent_lexicon *lex;
    const ent_document *doc;
    const uint32_t *marks;
    const ent_img_node *nodes;
    const ent_img_edge *edges;
    const ent_img_term *terms;
    const uint32_t *node_words;
    const ent_img_word *words;
    const uint32_t *lists;
    ent_capture captures[MOST_CAPTURES];
    uint32_t capture_count;
} matcher;

static matcher matcher_for(const ent_lexicon *lex, const ent_document *doc,
                           const uint32_t *marks)
{
    matcher m = {.lex = lex, .doc = doc, .marks = marks};
    m.nodes = ent_lex_section(lex, ENT_SEC_NODES);
    m.edges = ent_lex_section(lex, ENT_SEC_EDGES);
    m.terms = ent_lex_section(lex, ENT_SEC_TERMS);
    m.node_words = ent_lex_section(lex, ENT_SEC_NODE_WORDS);
    m.words = ent_lex_section(lex, ENT_SEC_WORDS);
    m.lists = ent_lex_section(lex, ENT_SEC_WORD_LISTS);
    return m;
}

/* ---- the words of a token --------------------------------------------------------------- */

typedef struct word_set {
    uint32_t at[MOST_WORDS];
    uint32_t n;
} word_set;

static uint32_t word_of(const matcher *m, ent_str lemma)
{
    char lower[LONGEST_LEMMA];
    if (lemma.n == 0 || lemma.n > sizeof lower)
        return ENT_NONE;
    if (lemma.p[0] < 'A' || lemma.p[0] > 'Z')
        return ent_lex_word_find(m->lex, lemma);
    for (size_t i = 0; i < lemma.n; i++) {
        char c = lemma.p[i];
        lower[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return ent_lex_word_find(m->lex, ent_str_of(lower, lemma.n));
}

/* Lemma or form, as one writes it in a phrase: "held talks" has the lemmas hold talk. */
static bool reads(const matcher *m, uint32_t t, ent_str word)
{
    const ent_token *k = ent_tok(m->doc, t);
    return ent_str_eq_nocase(k->lemma, word) || ent_str_eq_nocase(k->form, word);
}

static bool reads_run(const matcher *m, uint32_t first, uint32_t sentence, ent_str phrase)
{
    const ent_sentence *s = &m->doc->sentences.at[sentence];
    for (uint32_t t = first; phrase.n; t++)
        if (t < s->first || t >= s->first + s->count ||
            !reads(m, t, ent_str_field(&phrase, ' ')))
            return false;
    return true;
}

static uint32_t words_in(ent_str phrase)
{
    uint32_t n = 1;
    for (size_t i = 0; i < phrase.n; i++)
        n += phrase.p[i] == ' ';
    return n;
}

/* Is the phrase written with t as its first or last word, or as verb and particle? */
static bool phrase_stands(const matcher *m, uint32_t t, ent_str phrase)
{
    const ent_token *k = ent_tok(m->doc, t);
    uint32_t n = words_in(phrase);
    ent_str rest = phrase;
    ent_str head = ent_str_field(&rest, ' ');
    if (reads(m, t, head)) {
        if (reads_run(m, t, k->sentence, phrase))
            return k->upos == ENT_UPOS_VERB || k->upos == ENT_UPOS_ADJ ||
                   k->upos == ENT_UPOS_ADV || ent_tok(m->doc, t + 1)->head == t;
        for (uint32_t c = ent_child(m->doc, t); n == 2 && c != ENT_NONE;
             c = ent_next(m->doc, c))
            if (ent_tok(m->doc, c)->rel == ENT_REL_COMPOUND_PRT && reads(m, c, rest))
                return true;
    }
    return t + 1 >= n && k->upos != ENT_UPOS_ADP &&
           reads_run(m, t + 1 - n, k->sentence, phrase);
}

static void words_of(const matcher *m, uint32_t t, word_set *out)
{
    uint32_t w = word_of(m, ent_tok(m->doc, t)->lemma);
    out->n = 0;
    if (w == ENT_NONE)
        return;
    out->at[out->n++] = w;
    const ent_img_list *phrases = &m->words[w].phrases;
    for (uint32_t i = 0; i < phrases->count && out->n < MOST_WORDS; i++) {
        uint32_t p = m->lists[phrases->first + i];
        if (phrase_stands(m, t, ent_lex_str(m->lex, m->words[p].text)))
            out->at[out->n++] = p;
    }
}

static bool is_one_of(const matcher *m, const ent_img_list *list, uint32_t word)
{
    const uint32_t *at = m->node_words + list->first;
    uint32_t low = 0, high = list->count;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (at[mid] == word)
            return true;
        if (at[mid] < word)
            low = mid + 1;
        else
            high = mid;
    }
    return false;
}

/* ---- relations -------------------------------------------------------------------------- */

static void add_children(const matcher *m, uint32_t t, ent_rel rel, ent_tree_list *f)
{
    for (uint32_t c = ent_child(m->doc, t); c != ENT_NONE; c = ent_next(m->doc, c))
        if (ent_tok(m->doc, c)->rel == rel)
            ent_tree_add_all(m->doc, f, c);
}

/* Relations of which the conjuncts are no further captures. */
static void add_clauses(const matcher *m, uint32_t t, ent_rel rel, ent_tree_list *f)
{
    for (uint32_t c = ent_child(m->doc, t); c != ENT_NONE; c = ent_next(m->doc, c))
        if (ent_tok(m->doc, c)->rel == rel)
            ent_tree_add(f, c);
}

/* The verb that has t for its logical object or subject: "talks were held", "holding talks". */
static void add_light(const matcher *m, uint32_t t, ent_tree_list *f)
{
    const ent_token *k = ent_tok(m->doc, t);
    for (int i = 0; i < 4 && k->rel == ENT_REL_CONJ && k->head != ENT_NONE; i++)
        k = ent_tok(m->doc, k->head);
    if (k->head != ENT_NONE && (k->rel == ENT_REL_OBJ || k->rel == ENT_REL_NSUBJ ||
                                k->rel == ENT_REL_NSUBJ_PASS))
        ent_tree_add(f, k->head);
    for (uint32_t c = ent_child(m->doc, t); c != ENT_NONE; c = ent_next(m->doc, c)) {
        unsigned rel = ent_tok(m->doc, c)->rel;
        if ((rel == ENT_REL_ACL || rel == ENT_REL_ACL_RELCL || rel == ENT_REL_AMOD) &&
            ent_tok(m->doc, c)->upos == ENT_UPOS_VERB)
            ent_tree_add(f, c);                        /* "talks held" */
    }
}

static void find(const matcher *m, uint32_t t, const ent_img_term *term, bool guess,
                 ent_tree_list *f)
{
    switch ((ent_term_kind)term->kind) {
    case ENT_TERM_SUBJECT: ent_find_subjects(m->doc, t, f); break;
    case ENT_TERM_OBJECT: ent_find_objects(m->doc, t, f); break;
    case ENT_TERM_CLAUSE: add_clauses(m, t, ENT_REL_CCOMP, f); break;
    case ENT_TERM_INFINITIVE: add_clauses(m, t, ENT_REL_XCOMP, f); break;
    case ENT_TERM_MOD:
        add_children(m, t, ENT_REL_NMOD, f);
        add_children(m, t, ENT_REL_AMOD, f);
        add_children(m, t, ENT_REL_COMPOUND, f);
        break;
    case ENT_TERM_POSS: add_children(m, t, ENT_REL_NMOD_POSS, f); break;
    case ENT_TERM_COMPOUND: add_children(m, t, ENT_REL_COMPOUND, f); break;
    case ENT_TERM_APPOS: add_children(m, t, ENT_REL_APPOS, f); break;
    case ENT_TERM_PARENT:
        if (ent_tok(m->doc, t)->head != ENT_NONE)
            ent_tree_add(f, ent_tok(m->doc, t)->head);
        break;
    case ENT_TERM_LIGHT: add_light(m, t, f); break;
    case ENT_TERM_PREP:
        ent_find_obliques(m->doc, t, ent_lex_str(m->lex, term->text), guess, f);
        break;
    case ENT_TERM_REL: add_children(m, t, (ent_rel)term->value, f); break;
    default: break;
    }
}

static bool holds(const matcher *m, uint32_t t, const ent_img_term *term)
{
    switch ((ent_term_kind)term->kind) {
    case ENT_TERM_NEGATED: return ent_is_negated(m->doc, t);
    case ENT_TERM_PASSIVE: return ent_is_passive(m->doc, t);
    case ENT_TERM_FUTURE: return ent_verb_time(m->doc, t) == ENT_TIME_FUTURE;
    case ENT_TERM_CONDITIONAL: return ent_verb_time(m->doc, t) == ENT_TIME_CONDITIONAL;
    case ENT_TERM_HYPOTHETICAL: return ent_verb_time(m->doc, t) == ENT_TIME_HYPOTHETICAL;
    case ENT_TERM_PAST: return ent_verb_time(m->doc, t) == ENT_TIME_PAST;
    case ENT_TERM_PRESENT: return ent_verb_time(m->doc, t) == ENT_TIME_PRESENT;
    default: break;
    }
    ent_tree_list f = {.n = 0};
    find(m, t, term, false, &f);
    return f.n > 0;
}

/* ---- patterns --------------------------------------------------------------------------- */

static bool fits_pos(const ent_token *k, uint32_t pos)
{
    switch ((ent_pattern_pos)pos) {
    case ENT_POS_VERB: return k->upos == ENT_UPOS_VERB || k->upos == ENT_UPOS_AUX;
    case ENT_POS_NOUN: return k->upos == ENT_UPOS_NOUN || k->upos == ENT_UPOS_PROPN;
    case ENT_POS_ADJ: return k->upos == ENT_UPOS_ADJ;
    case ENT_POS_PROPN: return k->upos == ENT_UPOS_PROPN;
    default: return true;
    }
}

static bool passes(const matcher *m, uint32_t t, uint32_t tests)
{
    return tests == 0 || (tests & ENT_TEST_ANY) || (m->marks && (m->marks[t] & tests));
}

static void capture(matcher *m, ent_img_str name, uint32_t t)
{
    if (name.n == 0 || m->capture_count == MOST_CAPTURES)
        return;
    for (uint32_t i = 0; i < m->capture_count; i++)     /* found by two relations */
        if (m->captures[i].token == t &&
            ent_str_eq(m->captures[i].name, ent_lex_str(m->lex, name)))
            return;
    m->captures[m->capture_count++] = (ent_capture){ent_lex_str(m->lex, name), t};
}

static bool fits_node(matcher *m, const ent_img_node *node, uint32_t t, int depth);

/* Takes what one edge asks for from the candidates; false when none of them fits. */
static bool take(matcher *m, const ent_img_edge *e, const ent_tree_list *f, uint32_t t,
                 int depth)
{
    bool any = false;
    for (uint32_t i = 0; i < f->n; i++) {
        uint32_t c = f->at[i];
        if (c == t)
            continue;
        if (e->node != ENT_NONE) {
            uint32_t keep = m->capture_count;
            if (fits_node(m, &m->nodes[e->node], c, depth - 1))
                return true;
            m->capture_count = keep;
        } else if (passes(m, c, e->tests)) {
            capture(m, e->capture, c);
            any = true;
        }
    }
    return any;
}

static bool fits_edge(matcher *m, const ent_img_edge *e, uint32_t t, int depth)
{
    uint32_t keep = m->capture_count;
    bool fits = false, prep = false;
    for (uint32_t i = 0; i < e->relations.count; i++) {
        const ent_img_term *term = &m->terms[e->relations.first + i];
        ent_tree_list f = {.n = 0};
        find(m, t, term, false, &f);
        fits |= take(m, e, &f, t, depth);
        prep |= term->kind == ENT_TERM_PREP;
    }
    /* Only when nothing stands where it should: where a parser may have put it. */
    for (uint32_t i = 0; !fits && prep && !(e->flags & ENT_EDGE_NOT) && i < e->relations.count;
         i++) {
        ent_tree_list f = {.n = 0};
        find(m, t, &m->terms[e->relations.first + i], true, &f);
        fits |= take(m, e, &f, t, depth);
    }
    if (e->flags & ENT_EDGE_NOT) {
        m->capture_count = keep;
        return !fits;
    }
    return fits || (e->flags & ENT_EDGE_MAYBE);
}

static bool fits_words(const matcher *m, const ent_img_node *node, uint32_t t)
{
    if (node->words.count == 0)
        return true;
    word_set words;
    words_of(m, t, &words);
    for (uint32_t i = 0; i < words.n; i++)
        if (is_one_of(m, &node->words, words.at[i]))
            return true;
    return false;
}

/* Everything but the words, which a trigger has shown already. */
static bool fits_rest(matcher *m, const ent_img_node *node, uint32_t t, int depth)
{
    if (!fits_pos(ent_tok(m->doc, t), node->pos) || !passes(m, t, node->tests))
        return false;
    capture(m, node->capture, t);
    for (uint32_t i = 0; i < node->edges.count; i++)
        if (!fits_edge(m, &m->edges[node->edges.first + i], t, depth))
            return false;
    for (uint32_t i = 0; i < node->require.count; i++)
        if (!holds(m, t, &m->terms[node->require.first + i]))
            return false;
    for (uint32_t i = 0; i < node->refuse.count; i++)
        if (holds(m, t, &m->terms[node->refuse.first + i]))
            return false;
    return true;
}

static bool fits_node(matcher *m, const ent_img_node *node, uint32_t t, int depth)
{
    return depth > 0 && fits_words(m, node, t) && fits_rest(m, node, t, depth);
}

/* ---- sentences -------------------------------------------------------------------------- */

static void give_match(matcher *m, uint32_t rule, uint32_t trigger, ent_matches *out,
                       ent_status *st)
{
    ent_arena *a = m->doc->arena;
    ent_capture *own = ENT_NEW(a, ent_capture, m->capture_count, st);
    ent_match *match = own ? ENT_PUSH(a, out, st) : NULL;
    if (!match)
        return;
    memcpy(own, m->captures, m->capture_count * sizeof *own);
    *match = (ent_match){&m->lex->rules[rule], trigger, own, m->capture_count};
}

/* The alternatives of several words of one token, in the order of the rules. */
static uint32_t next_alt(const matcher *m, const word_set *words, uint32_t *at)
{
    uint32_t best = ENT_NONE;
    for (uint32_t i = 0; i < words->n; i++) {
        const ent_img_list *alts = &m->words[words->at[i]].alts;
        if (at[i] < alts->count && m->lists[alts->first + at[i]] < best)
            best = m->lists[alts->first + at[i]];
    }
    for (uint32_t i = 0; i < words->n; i++) {
        const ent_img_list *alts = &m->words[words->at[i]].alts;
        if (at[i] < alts->count && m->lists[alts->first + at[i]] == best)
            at[i]++;
    }
    return best;
}

static void match_token(matcher *m, uint32_t kind, uint32_t t, ent_matches *out, ent_status *st)
{
    word_set words;
    words_of(m, t, &words);
    if (words.n == 0)
        return;
    const ent_img_alt *alts = ent_lex_section(m->lex, ENT_SEC_ALTS);
    const ent_img_rule *rules = ent_lex_section(m->lex, ENT_SEC_RULES);
    uint32_t at[MOST_WORDS] = {0}, done = ENT_NONE, a;
    while ((a = next_alt(m, &words, at)) != ENT_NONE) {
        if (alts[a].rule == done || rules[alts[a].rule].kind != kind)
            continue;
        m->capture_count = 0;
        if (!fits_rest(m, &m->nodes[alts[a].node], t, ENT_PATTERN_DEPTH + 1))
            continue;
        done = alts[a].rule;            /* the first alternative that fits wins */
        give_match(m, done, t, out, st);
    }
}

static uint32_t kind_of(const ent_lexicon *lex, ent_str kind)
{
    const ent_img_str *kinds = ent_lex_section(lex, ENT_SEC_KINDS);
    uint32_t n = ent_lex_count(lex, ENT_SEC_KINDS, sizeof *kinds);
    for (uint32_t i = 0; i < n; i++)
        if (ent_str_eq(ent_lex_str(lex, kinds[i]), kind))
            return i;
    return ENT_NONE;
}

void ent_rules_match(const ent_lexicon *lex, ent_str kind, const ent_document *doc,
                     uint32_t sentence, const uint32_t *marks, ent_matches *out, ent_status *st)
{
    uint32_t k = kind_of(lex, kind);
    if (k == ENT_NONE || ent_failed(st))
        return;
    matcher m = matcher_for(lex, doc, marks);
    const ent_sentence *s = &doc->sentences.at[sentence];
    for (uint32_t t = s->first; t < s->first + s->count && !ent_failed(st); t++)
        match_token(&m, k, t, out, st);
}

/* ---- rules ------------------------------------------------------------------------------ */

ent_str ent_rule_name(const ent_rule *r)
{
    return ent_lex_str(r->lex, r->img->name);
}

ent_str ent_rule_file(const ent_rule *r)
{
    return ent_lex_str(r->lex, r->img->file);
}

uint32_t ent_rule_line(const ent_rule *r)
{
    return r->img->line;
}

ent_str ent_rule_value(const ent_rule *r, ent_str key)
{
    const ent_img_pair *pairs = ent_lex_section(r->lex, ENT_SEC_PAIRS);
    for (uint32_t i = 0; i < r->img->pairs.count; i++) {
        const ent_img_pair *p = &pairs[r->img->pairs.first + i];
        if (ent_str_eq(ent_lex_str(r->lex, p->key), key))
            return ent_lex_str(r->lex, p->value);
    }
    return (ent_str){0};
}

uint32_t ent_match_token(const ent_match *m, ent_str name)
{
    for (uint32_t i = 0; i < m->capture_count; i++)
        if (ent_str_eq(m->captures[i].name, name))
            return m->captures[i].token;
    return ENT_NONE;
}
