/* parser.c - heads and relations, greedily: at each step the best of three moves, and for each
 * arc drawn its best relation. The move scorer knows three classes, the relation scorer is
 * asked once a word; this split is what makes the parser fast. */
#include "english.h"

static ent_move best_move(const ent_table *weights, const ent_state *s, unsigned allowed)
{
    if (allowed == 1u << ENT_MOVE_SHIFT || allowed == 1u << ENT_MOVE_LEFT ||
        allowed == 1u << ENT_MOVE_RIGHT)
        return allowed == 1 ? ENT_MOVE_SHIFT : allowed == 2 ? ENT_MOVE_LEFT : ENT_MOVE_RIGHT;
    uint64_t features[ENT_MOVE_FEATURES];
    int32_t scores[3];
    uint32_t n = s->hint ? ent_move_features(s, features) : ent_guide_features(s, features);
    ent_pairs_score(weights, features, n, scores);
    int best = -1;
    for (int i = 0; i < 3; i++)
        if (allowed >> i & 1 && (best < 0 || scores[i] > scores[best]))
            best = i;
    return (ent_move)best;
}

void ent_guide_words(ent_parser *p, const ent_word *word, uint32_t n, ent_hint *hint)
{
    ent_word *mirror = p->mirror + 2;
    ent_words_mirror(word, n, mirror);
    ent_state s = {.word = mirror, .node = p->nodes, .stack = p->stack, .n = n};
    ent_state_start(&s);
    while (!ent_state_done(&s)) {
        ent_move move = best_move(&p->model->guide, &s, ent_state_allowed(&s));
        if (move == ENT_MOVE_SHIFT) {
            ent_state_shift(&s);
            continue;
        }
        uint32_t head, child;
        ent_state_ends(&s, move, &head, &child);
        ent_state_attach(&s, head, child, 0);
    }
    ent_hints_fill(hint, p->nodes, n);
}

static uint32_t best_rel(const ent_model *m, const ent_state *s, uint32_t head, uint32_t child)
{
    uint64_t features[ENT_REL_FEATURES];
    int32_t scores[ENT_MOST_RELS] = {0};
    ent_weights_score(&m->rels, features, ent_rel_features(s, head, child, features), scores);
    uint32_t best = 0;
    for (uint32_t i = 1; i < m->rel_count; i++)
        if (scores[i] > scores[best])
            best = i;
    return best;
}

void ent_parse_words(ent_parser *p, const ent_word *word, const ent_hint *hint, uint32_t n)
{
    const ent_model *m = p->model;
    ent_state s = {.word = word, .node = p->nodes, .stack = p->stack,
                   .hint = hint, .n = n};
    ent_state_start(&s);
    while (!ent_state_done(&s)) {
        ent_move move = best_move(&m->moves, &s, ent_state_allowed(&s));
        if (move == ENT_MOVE_SHIFT) {
            ent_state_shift(&s);
            continue;
        }
        uint32_t head, child;
        ent_state_ends(&s, move, &head, &child);
        ent_state_attach(&s, head, child, head == n + 1 ? 0 : best_rel(m, &s, head, child));
    }
}
