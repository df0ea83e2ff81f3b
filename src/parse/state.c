/* state.c - the arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez, Satta 2011) with the
 * root behind the last word, as Goldberg and Nivre (2013) have it.
 *
 *   SHIFT   stack [.. s1 s0]  next b   ->  [.. s1 s0 b]
 *   LEFT    stack [.. s1 s0]  next b   ->  [.. s1]        b -> s0
 *   RIGHT   stack [.. s1 s0]  next b   ->  [.. s1]        s1 -> s0
 *
 * Every word is shifted once and popped once: 2n moves. The root takes one word only, the last
 * that is left on the stack. */
#include "features.h"

void ent_state_start(ent_state *s)
{
    memset(s->node, 0, (s->n + 5) * sizeof *s->node);
    s->depth = 0;
    s->next = 1;
}

unsigned ent_state_allowed(const ent_state *s)
{
    bool at_root = s->next == s->n + 1;
    unsigned allowed = at_root ? 0u : 1u << ENT_MOVE_SHIFT;
    if (s->depth >= 1 && (!at_root || s->depth == 1))
        allowed |= 1u << ENT_MOVE_LEFT;
    if (s->depth >= 2)
        allowed |= 1u << ENT_MOVE_RIGHT;
    return allowed;
}

void ent_state_shift(ent_state *s)
{
    s->stack[s->depth++] = s->next++;
}

void ent_state_ends(const ent_state *s, ent_move move, uint32_t *head, uint32_t *child)
{
    *child = s->stack[s->depth - 1];
    *head = move == ENT_MOVE_LEFT ? s->next : s->stack[s->depth - 2];
}

void ent_state_attach(ent_state *s, uint32_t head, uint32_t child, uint32_t rel)
{
    ent_node *h = &s->node[head], *c = &s->node[child];
    c->head = head;
    c->rel_no = rel;
    c->rel = ent_atom(ENT_ATOM_REL, rel);
    if (child < head) {
        h->left2 = h->left;
        h->left = child;
        h->left_count++;
        h->left_rels |= (uint64_t)1 << (rel & 63);
    } else {
        h->right2 = h->right;
        h->right = child;
        h->right_count++;
        h->right_rels |= (uint64_t)1 << (rel & 63);
    }
    s->depth--;
}
