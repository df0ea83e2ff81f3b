/* trees.c - training the parser with a dynamic oracle (Goldberg and Nivre 2013): it walks into
 * its own mistakes and learns to make the best of them. */
#include "train.h"

#include <stdlib.h>

#define LONGEST_SENTENCE 4000u

typedef struct bench {
    const corpus *c;
    const lexicon *lex;
    learner *moves, *rels;
    ent_word *word, *mirror;
    uint32_t *head;                    /* gold heads, mirrored for the first parse */
    bool guide;                        /* training the first parse */
    ent_state state;
    ent_arena *arena;
    const sentence *s;
    uint32_t explore;                  /* chance in 100 to follow the parser's own move */
    int32_t margin, rel_margin;
    uint64_t seed;
    ent_status *st;
} bench;

/* Gold arcs that a move makes unreachable, for each move. */
static void move_costs(const ent_state *s, const uint32_t *head, unsigned allowed,
                       uint32_t cost[3])
{
    uint32_t root = s->n + 1, b = s->next;
    uint32_t s0 = s->depth > 0 ? s->stack[s->depth - 1] : 0;
    uint32_t s1 = s->depth > 1 ? s->stack[s->depth - 2] : 0;
    cost[0] = cost[1] = cost[2] = 0;
    if (allowed & 1u << ENT_MOVE_SHIFT) {
        for (uint32_t k = 0; k < s->depth; k++) {
            uint32_t w = s->stack[k];
            cost[ENT_MOVE_SHIFT] += head[w] == b;
            cost[ENT_MOVE_SHIFT] += head[b] == w && w != s0;
        }
    }
    if (s0) {
        uint32_t waiting = 0;          /* children of s0 that are still to come */
        for (uint32_t w = b; w < root; w++)
            waiting += head[w] == s0;
        cost[ENT_MOVE_LEFT] = waiting + (head[s0] > b || (s1 && head[s0] == s1));
        cost[ENT_MOVE_RIGHT] = waiting + (head[s0] >= b);
    }
}

static void learn_rel(bench *b, uint32_t head, uint32_t child)
{
    uint64_t features[ENT_REL_FEATURES];
    int32_t scores[ENT_MOST_RELS] = {0};
    uint32_t best = 0, gold = b->s->rel[child], count = b->c->rel_count;
    if (head != b->state.n + 1) {
        uint32_t n = ent_rel_features(&b->state, head, child, features);
        learner_score(b->rels, features, n, scores);
        uint32_t rival = gold == 0 ? 1 : 0;
        for (uint32_t i = rival + 1; i < count; i++)
            if (i != gold && scores[i] > scores[rival])
                rival = i;
        best = scores[rival] >= scores[gold] ? rival : gold;
        if (b->s->head[child] == head) {
            learner_tick(b->rels);
            if (scores[rival] + b->rel_margin >= scores[gold])
                learner_update(b->rels, features, n, gold, rival);
        }
    }
    ent_state_attach(&b->state, head, child, best);
}

/* Best move whose cost is the least (good) or is not (bad); -1 when there is none. */
static int best_move(const int32_t *scores, const uint32_t *cost, unsigned allowed, bool good)
{
    uint32_t least = UINT32_MAX;
    int best = -1;
    for (int i = 0; i < 3; i++)
        if (allowed >> i & 1 && cost[i] < least)
            least = cost[i];
    for (int i = 0; i < 3; i++)
        if (allowed >> i & 1 && (cost[i] == least) == good &&
            (best < 0 || scores[i] > scores[best]))
            best = i;
    return best;
}

static ent_move learn_move(bench *b, unsigned allowed)
{
    uint64_t features[ENT_MOVE_FEATURES];
    int32_t scores[3] = {0};
    uint32_t cost[3];
    if ((allowed & (allowed - 1)) == 0)
        return allowed == 1 ? ENT_MOVE_SHIFT : allowed == 2 ? ENT_MOVE_LEFT : ENT_MOVE_RIGHT;
    uint32_t n = b->guide ? ent_guide_features(&b->state, features)
                          : ent_move_features(&b->state, features);
    learner_score(b->moves, features, n, scores);
    move_costs(&b->state, b->head, allowed, cost);
    int good = best_move(scores, cost, allowed, true);
    int bad = best_move(scores, cost, allowed, false);
    learner_tick(b->moves);
    if (bad >= 0 && scores[bad] + b->margin >= scores[good])
        learner_update(b->moves, features, n, (uint32_t)good, (uint32_t)bad);
    bool wrong = bad >= 0 && scores[bad] > scores[good];
    return (ent_move)(wrong && random_below(&b->seed, 100) < b->explore ? bad : good);
}

static void fill_words(bench *b)
{
    const sentence *s = b->s;
    ent_words_fill(b->word, s->form, s->n, &b->lex->kinds);
    for (uint32_t i = 1; i <= s->n; i++) {
        uint32_t tag = s->guess[i - 1];
        ent_word_set_tag(&b->word[i], b->c->tag_atom[tag], b->c->pos_atom[tag]);
        ent_word_set_lemma(&b->word[i], ent_lemma_of(&b->lex->lemma_model, &b->word[i], tag,
                                                     s->form[i - 1], b->arena, b->st));
    }
    ent_arena_reset(b->arena);
}

static void set_heads(bench *b)
{
    uint32_t n = b->s->n;
    for (uint32_t i = 1; i <= n; i++) {
        uint32_t head = b->s->head[i];
        if (b->guide)
            b->head[n + 1 - i] = head == n + 1 ? head : n + 1 - head;
        else
            b->head[i] = head;
    }
    b->head[n + 1] = 0;
}

static void learn_sentence(bench *b)
{
    fill_words(b);
    set_heads(b);
    ent_state *s = &b->state;
    s->n = b->s->n;
    if (b->guide)
        ent_words_mirror(b->word, s->n, b->mirror);
    s->word = b->guide ? b->mirror : b->word;
    s->hint = b->guide ? NULL : b->s->hint;
    ent_state_start(s);
    while (!ent_state_done(s)) {
        ent_move move = learn_move(b, ent_state_allowed(s));
        if (move == ENT_MOVE_SHIFT) {
            ent_state_shift(s);
            continue;
        }
        uint32_t head, child;
        ent_state_ends(s, move, &head, &child);
        if (b->guide)
            ent_state_attach(s, head, child, 0);
        else
            learn_rel(b, head, child);
    }
}

static bool open_bench(bench *b, const settings *set, uint32_t **order)
{
    b->arena = ent_arena_new(0, b->st);
    b->margin = set->move_margin;
    b->rel_margin = set->rel_margin;
    b->word = calloc(LONGEST_SENTENCE + 7, sizeof *b->word);
    b->mirror = calloc(LONGEST_SENTENCE + 7, sizeof *b->mirror);
    b->head = calloc(LONGEST_SENTENCE + 2, sizeof *b->head);
    b->state.node = calloc(LONGEST_SENTENCE + 5, sizeof *b->state.node);
    b->state.stack = calloc(LONGEST_SENTENCE + 1, sizeof *b->state.stack);
    *order = malloc(b->c->n * sizeof **order);
    if (!b->word || !b->mirror || !b->head || !b->state.node || !b->state.stack || !*order) {
        ent_status_set(b->st, ENT_NOMEM, "out of memory");
        return false;
    }
    b->word += 2;
    b->mirror += 2;
    return true;
}

static void close_bench(bench *b, uint32_t *order)
{
    if (b->word)
        free(b->word - 2);
    if (b->mirror)
        free(b->mirror - 2);
    free(b->head);
    free(b->state.node);
    free(b->state.stack);
    free(order);
    ent_arena_free(b->arena);
}

static void learn_passes(bench *b, const settings *set, uint32_t skip, uint32_t *order)
{
    const corpus *c = b->c;
    uint32_t passes = b->guide ? set->guide_passes : set->passes;
    for (uint32_t pass = 0; pass < passes && !ent_failed(b->st); pass++) {
        b->explore = pass >= 1 ? set->explore : 0;
        random_order(order, c->n, &b->seed);
        for (uint32_t i = 0; i < c->n && !ent_failed(b->st); i++) {
            b->s = &c->at[order[i]];
            if (!skipped(order[i], skip) && b->s->n <= LONGEST_SENTENCE && b->s->n)
                learn_sentence(b);
        }
    }
}

/* ---- the second parse ------------------------------------------------------------------- */

typedef struct tree_jobs {
    corpus *hinted;                    /* the corpus, where hints are written */
    const corpus *c;
    const lexicon *lex;
    const settings *set;
    learner *moves[16], *rels[16];
} tree_jobs;

static void parser_job(void *context, uint32_t number, ent_status *st)
{
    tree_jobs *j = context;
    bench b = {.c = j->c, .lex = j->lex, .seed = number + 1, .st = st};
    uint32_t *order = NULL;
    b.moves = learner_new(st);
    b.rels = learner_new(st);
    if (open_bench(&b, j->set, &order))
        learn_passes(&b, j->set, ENT_NONE, order);
    close_bench(&b, order);
    j->moves[number] = b.moves;
    j->rels[number] = b.rels;
}

void parser_train(const corpus *c, const lexicon *lex, const settings *set, rows *moves,
                  rows *rels, ent_status *st)
{
    tree_jobs j = {.c = c, .lex = lex, .set = set};
    parallel_run(parser_job, &j, set->seeds, set->threads, st);
    if (!ent_failed(st)) {
        *moves = learner_average(j.moves, set->seeds, st);
        *rels = learner_average(j.rels, set->seeds, st);
    }
    for (uint32_t k = 0; k < set->seeds; k++) {
        learner_free(j.moves[k]);
        learner_free(j.rels[k]);
    }
}

/* ---- the first parse -------------------------------------------------------------------- */

static learner *guide_one(const tree_jobs *j, uint32_t skip, uint64_t seed, ent_status *st)
{
    bench b = {.c = j->c, .lex = j->lex, .seed = seed, .st = st, .guide = true};
    uint32_t *order = NULL;
    b.moves = learner_new(st);
    if (open_bench(&b, j->set, &order))
        learn_passes(&b, j->set, skip, order);
    close_bench(&b, order);
    return b.moves;
}

/* Parses the sentences of a fold with averaged weights, packed as the model's are. */
static void hint_fold(const tree_jobs *j, learner *l, uint32_t fold, ent_status *st)
{
    ent_buf table = {0};
    rows r = learner_average(&l, 1, st);
    rows_select(&r, j->set->guide_rows, st);
    pack_pairs(&r, &table, st);
    rows_free(&r);
    ent_model m = {.guide = ent_table_view(ent_buf_str(&table), st)};
    bench b = {.c = j->c, .lex = j->lex, .st = st};
    uint32_t *order = NULL;
    bool open = open_bench(&b, j->set, &order);
    for (uint32_t i = fold; open && i < j->c->n && !ent_failed(st); i += FOLDS) {
        b.s = &j->c->at[i];
        if (b.s->n > LONGEST_SENTENCE)
            continue;
        fill_words(&b);
        ent_parser p = {.model = &m, .mirror = b.mirror - 2, .nodes = b.state.node,
                        .stack = b.state.stack};
        ent_guide_words(&p, b.word, b.s->n, j->hinted->at[i].hint);
    }
    close_bench(&b, order);
    ent_buf_free(&table);
}

/* The first jobs are folds, the others parsers of all sentences. */
static void guide_job(void *context, uint32_t number, ent_status *st)
{
    tree_jobs *j = context;
    if (number >= FOLDS) {
        uint32_t k = number - FOLDS;
        j->moves[k] = guide_one(j, ENT_NONE, k + 1, st);
        return;
    }
    learner *l = guide_one(j, number, 200 + number, st);
    if (!ent_failed(st))
        hint_fold(j, l, number, st);
    learner_free(l);
}

rows guide_train(corpus *c, const lexicon *lex, const settings *set, ent_status *st)
{
    tree_jobs j = {.hinted = c, .c = c, .lex = lex, .set = set};
    parallel_run(guide_job, &j, FOLDS + set->guide_seeds, set->threads, st);
    rows r = {0};
    if (!ent_failed(st))
        r = learner_average(j.moves, set->guide_seeds, st);
    for (uint32_t k = 0; k < set->guide_seeds; k++)
        learner_free(j.moves[k]);
    return r;
}
