/* trees.c - training the parser with a dynamic oracle (Goldberg and Nivre 2013): it walks into
 * its own mistakes and learns to make the best of them. */
#include "train.h"

#include <stdlib.h>

#define LONGEST_SENTENCE 4000u

typedef struct bench {
    const corpus *c;
    const lexicon *lex;
    learner *moves, *rels;
    ent_word *word;
    ent_state state;
    ent_arena *arena;
    const sentence *s;
    uint32_t explore;                  /* chance in 100 to follow the parser's own move */
    int32_t margin, rel_margin;
    uint64_t seed;
    ent_status *st;
} bench;

/* Gold arcs that a move makes unreachable, for each move. */
static void move_costs(const ent_state *s, const uint32_t *head, unsigned allowed, uint32_t cost[3])
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
    uint32_t n = ent_move_features(&b->state, features);
    learner_score(b->moves, features, n, scores);
    move_costs(&b->state, b->s->head, allowed, cost);
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
    ent_words_fill(b->word, s->form, s->n, &b->lex->kinds, &b->lex->clusters);
    for (uint32_t i = 1; i <= s->n; i++) {
        uint32_t tag = s->guess[i - 1];
        ent_word_set_tag(&b->word[i], b->c->tag_atom[tag], b->c->pos_atom[tag]);
        ent_word_set_lemma(&b->word[i], ent_lemma_of(&b->lex->lemma_model, &b->word[i], tag,
                                                     s->form[i - 1], b->arena, b->st));
    }
    ent_arena_reset(b->arena);
}

static void learn_sentence(bench *b)
{
    fill_words(b);
    ent_state *s = &b->state;
    s->word = b->word;
    s->n = b->s->n;
    ent_state_start(s);
    while (!ent_state_done(s)) {
        ent_move move = learn_move(b, ent_state_allowed(s));
        if (move == ENT_MOVE_SHIFT) {
            ent_state_shift(s);
            continue;
        }
        uint32_t head, child;
        ent_state_ends(s, move, &head, &child);
        learn_rel(b, head, child);
    }
}

void parser_train(const corpus *c, const lexicon *lex, const parser_options *o,
                  learner **moves, learner **rels, ent_status *st)
{
    bench b = {.c = c, .lex = lex, .seed = o->seed, .st = st, .arena = ent_arena_new(0, st),
               .margin = (int32_t)knob("MOVE_MARGIN", 0),
               .rel_margin = (int32_t)knob("REL_MARGIN", 0)};
    b.moves = learner_new(o->keep_moves, o->kept_moves, st);
    b.rels = learner_new(o->keep_rels, o->kept_rels, st);
    ent_word *words = calloc(LONGEST_SENTENCE + 7, sizeof *words);
    b.state.node = calloc(LONGEST_SENTENCE + 5, sizeof *b.state.node);
    b.state.stack = calloc(LONGEST_SENTENCE + 1, sizeof *b.state.stack);
    uint32_t *order = malloc(c->n * sizeof *order);
    if (!words || !b.state.node || !b.state.stack || !order)
        ent_status_set(st, ENT_NOMEM, "out of memory");
    for (uint32_t pass = 0; pass < o->passes && !ent_failed(st); pass++) {
        b.word = words + 2;
        b.explore = pass >= 1 ? (uint32_t)knob("EXPLORE", 90) : 0;
        random_order(order, c->n, &b.seed);
        for (uint32_t i = 0; i < c->n && !ent_failed(st); i++) {
            b.s = &c->at[order[i]];
            if (b.s->n <= LONGEST_SENTENCE && b.s->n)
                learn_sentence(&b);
        }
    }
    free(words);
    free(b.state.node);
    free(b.state.stack);
    free(order);
    ent_arena_free(b.arena);
    *moves = b.moves;
    *rels = b.rels;
}
