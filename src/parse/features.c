/* features.c - the templates. Each list is read by trainer and reader alike: a change of any
 * line makes older models worthless, so it goes with a new model and ENT_MODEL_VERSION. */
#include "features.h"

static inline uint64_t turn(uint64_t x, unsigned by)
{
    return x << by | x >> (64 - by);
}

static inline uint64_t finish(uint64_t x, uint32_t template)
{
    x += (uint64_t)(template + 1) * 0xD1B54A32D192ED03u;
    x ^= x >> 29;
    x *= 0x9E3779B97F4A7C15u;
    return x ^ x >> 32;
}

/* Each adds one feature; the template's number is its place in the list. */
#define ADD1(a) (out[k] = finish((a), k), k++)
#define ADD2(a, b) (out[k] = finish((a) + turn((b), 23), k), k++)
#define ADD3(a, b, c) (out[k] = finish((a) + turn((b), 23) + turn((c), 46), k), k++)
#define ADD4(a, b, c, d)                                                                     \
    (out[k] = finish((a) + turn((b), 23) + turn((c), 46) + turn((d), 11), k), k++)

uint32_t ent_tag_features(const ent_word *word, uint32_t i, uint64_t tag1, uint64_t tag2,
                          uint64_t *out)
{
    const ent_word *w = word + i, *a = w - 1, *aa = w - 2, *b = w + 1, *bb = w + 2;
    uint32_t k = 0;
    ADD1(w->form);
    ADD1(w->exact);
    ADD2(w->exact, w->initial);
    for (int n = 0; n < ENT_SUFFIXES; n++)
        ADD1(w->suffix[n]);
    for (int n = 0; n < ENT_PREFIXES; n++)
        ADD1(w->prefix[n]);
    ADD2(w->shape, w->initial);
    ADD2(w->shape, w->suffix[2]);
    ADD2(w->shape, w->suffix[1]);
    ADD2(w->prefix[1], w->suffix[2]);
    ADD3(w->kind, w->shape, w->initial);

    ADD1(a->form);
    ADD1(aa->form);
    ADD1(b->form);
    ADD1(bb->form);
    ADD1(b->exact);
    ADD1(a->exact);
    ADD1(a->suffix[2]);
    ADD1(b->suffix[2]);
    ADD1(b->suffix[1]);
    ADD2(a->shape, w->shape);
    ADD2(w->shape, b->shape);
    ADD3(a->shape, w->shape, b->shape);
    ADD2(a->suffix[2], a->shape);
    ADD2(b->suffix[2], b->shape);
    ADD2(bb->suffix[2], bb->shape);

    ADD1(tag1);
    ADD1(tag2);
    ADD2(tag1, tag2);
    ADD2(tag1, w->form);
    ADD2(tag1, w->suffix[2]);
    ADD3(tag1, w->suffix[1], w->shape);
    ADD3(tag1, tag2, w->form);
    ADD2(tag1, b->form);
    ADD3(tag1, w->kind, b->kind);
    ADD3(tag1, tag2, w->kind);
    ADD4(tag1, w->kind, b->kind, bb->kind);
    ADD2(tag1, w->kind);

    ADD1(w->kind);
    ADD1(b->kind);
    ADD1(bb->kind);
    ADD2(w->kind, b->kind);
    ADD3(w->kind, b->kind, bb->kind);
    ADD2(w->form, b->kind);
    ADD3(w->form, b->kind, bb->kind);
    ADD2(w->kind, b->form);
    ADD2(w->suffix[2], b->kind);

    ADD2(a->form, w->form);
    ADD2(w->form, b->form);
    ADD2(a->form, b->form);
    ADD2(b->form, bb->form);
    ADD2(aa->form, a->form);
    ADD2(a->form, w->kind);
    return k;
}

/* Distances in eight steps. */
static inline uint64_t distance(uint32_t from, uint32_t to)
{
    uint32_t d = to - from;
    uint64_t step = d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : 7;
    return step * 0x9FB21C651E98DF25u;
}

static inline uint64_t count(uint32_t left, uint32_t right)
{
    uint64_t l = left < 3 ? left : 3, r = right < 3 ? right : 3;
    return (l * 4 + r + 1) * 0xA0761D6478BD642Fu;
}

/* What the first parse would think of each move: which gold arcs, were its arcs gold, the move
 * would lose, and whether it draws one of them. */
static uint64_t opinion(const ent_state *s, uint32_t i0, uint32_t i1, uint32_t ib)
{
    const ent_hint *h = s->hint;
    uint32_t h0 = h[i0].head, hb = h[ib].head;
    bool waits = h[i0].right >= ib;
    bool below = hb && hb < i0 && s->node[hb].head == 0;
    bool shift = h0 != ib && !(i1 && h[i1].head == ib) && !below;
    uint32_t bits = (uint32_t)waits | (uint32_t)shift << 1 | (uint32_t)(h0 == ib) << 2 |
                    (uint32_t)(h0 == i1) << 3 | (uint32_t)(h0 > ib) << 4 |
                    (uint32_t)(hb == i0) << 5 | (uint32_t)(hb > ib) << 6;
    return ent_atom(ENT_ATOM_HINT, bits);
}

uint32_t ent_move_features(const ent_state *s, uint64_t *out)
{
    uint32_t i0 = s->depth > 0 ? s->stack[s->depth - 1] : 0;
    uint32_t i1 = s->depth > 1 ? s->stack[s->depth - 2] : 0;
    uint32_t i2 = s->depth > 2 ? s->stack[s->depth - 3] : 0;
    uint32_t ib = s->next;
    const ent_node *n0 = &s->node[i0], *n1 = &s->node[i1], *nb = &s->node[ib];
    const ent_word *w = s->word;
    const ent_word *s0 = w + i0, *s1 = w + i1, *s2 = w + i2;
    const ent_word *b0 = w + ib, *b1 = b0 + 1, *b2 = b0 + 2, *b3 = b0 + 3;
    const ent_word *s0l = w + n0->left, *s0r = w + n0->right;
    const ent_word *s1l = w + n1->left, *s1r = w + n1->right, *b0l = w + nb->left;
    const ent_node *r0l = s->node + n0->left, *r0r = s->node + n0->right;
    const ent_node *r1l = s->node + n1->left, *r1r = s->node + n1->right;
    const ent_node *rbl = s->node + nb->left;
    uint64_t d0 = distance(i0, ib), d1 = distance(i1, i0);
    uint64_t v0 = count(n0->left_count, n0->right_count);
    uint64_t v1 = count(n1->left_count, n1->right_count);
    uint64_t vb = count(nb->left_count, 0);
    uint32_t k = 0;

    /* single words */
    ADD1(s0->word_tag);
    ADD1(s0->form);
    ADD1(s0->tag);
    ADD1(s1->word_tag);
    ADD1(s1->form);
    ADD1(s1->tag);
    ADD1(s2->word_tag);
    ADD1(s2->tag);
    ADD1(b0->word_tag);
    ADD1(b0->form);
    ADD1(b0->tag);
    ADD1(b1->word_tag);
    ADD1(b1->form);
    ADD1(b1->tag);
    ADD1(b2->word_tag);
    ADD1(b2->tag);
    ADD1(b3->tag);
    /* top and next */
    ADD2(s0->word_tag, b0->tag);
    ADD2(s0->tag, b0->word_tag);
    ADD2(s0->lemma, b0->lemma);
    ADD2(s0->tag, b0->tag);
    ADD3(s0->tag, b0->tag, d0);
    ADD3(s0->lemma, b0->pos, d0);
    ADD3(s0->pos, b0->lemma, d0);
    /* below and top */
    ADD2(s1->word_tag, s0->tag);
    ADD2(s1->tag, s0->word_tag);
    ADD2(s1->lemma, s0->lemma);
    ADD2(s1->tag, s0->tag);
    ADD3(s1->tag, s0->tag, d1);
    ADD3(s1->lemma, s0->pos, d1);
    ADD3(s1->pos, s0->lemma, d1);
    /* below and next */
    ADD2(s1->word_tag, b0->tag);
    ADD2(s1->tag, b0->word_tag);
    ADD2(s1->lemma, b0->lemma);
    ADD2(s1->tag, b0->tag);
    /* next words */
    ADD2(b0->word_tag, b1->tag);
    ADD2(b0->tag, b1->word_tag);
    ADD2(b0->lemma, b1->lemma);
    ADD2(b0->tag, b1->tag);
    /* three and four words */
    ADD3(s0->tag, b0->tag, b1->tag);
    ADD3(s1->tag, s0->tag, b0->tag);
    ADD3(s2->tag, s1->tag, s0->tag);
    ADD3(b0->tag, b1->tag, b2->tag);
    ADD3(s0->lemma, b0->tag, b1->tag);
    ADD3(s0->tag, b0->lemma, b1->tag);
    ADD3(s0->tag, b0->tag, b1->lemma);
    ADD3(s1->lemma, s0->tag, b0->tag);
    ADD3(s1->tag, s0->lemma, b0->tag);
    ADD3(s1->tag, s0->tag, b0->lemma);
    ADD4(s1->tag, s0->tag, b0->tag, b1->tag);
    ADD4(s0->tag, b0->tag, b1->tag, b2->tag);
    ADD4(s2->tag, s1->tag, s0->tag, b0->tag);
    /* children */
    ADD3(s0->tag, b0->tag, b0l->tag);
    ADD3(s0->tag, s0l->tag, b0->tag);
    ADD3(s0->tag, s0r->tag, b0->tag);
    ADD3(s1->tag, s1r->tag, s0->tag);
    ADD3(s1->tag, s1l->tag, s0->tag);
    ADD3(s1->tag, s0->tag, s0l->tag);
    ADD3(s1->tag, s0->tag, s0r->tag);
    ADD3(s1->tag, s1r->tag, b0->tag);
    ADD3(s0->tag, s0l->lemma, b0->tag);
    ADD3(s1->tag, s0->tag, s0l->lemma);
    ADD3(s0->tag, b0->tag, b0l->lemma);
    ADD3(s0->tag, s0r->lemma, b0->tag);
    ADD2(s0->tag, s0l->word_tag);
    ADD2(s0->tag, s0r->word_tag);
    ADD2(s1->tag, s1r->word_tag);
    ADD2(s1->tag, s1l->word_tag);
    ADD2(b0->tag, b0l->word_tag);
    ADD2(s0->tag, r0l->rel);
    ADD2(s0->tag, r0r->rel);
    ADD2(s1->tag, r1r->rel);
    ADD2(s1->tag, r1l->rel);
    ADD2(b0->tag, rbl->rel);
    ADD3(s0->tag, r0l->rel, b0->tag);
    ADD3(s0->tag, r0r->rel, b0->tag);
    ADD3(s1->tag, r1r->rel, s0->tag);
    ADD3(s1->tag, s0->tag, r0l->rel);
    ADD3(s1->tag, s0->tag, r0r->rel);
    ADD3(s0->tag, b0->tag, rbl->rel);
    ADD3(s0->tag, s0l->tag, w[n0->left2].tag);
    ADD3(s0->tag, s0r->tag, w[n0->right2].tag);
    ADD3(s1->tag, s1r->tag, w[n1->right2].tag);
    ADD3(b0->tag, b0l->tag, w[nb->left2].tag);
    ADD3(s0->tag, r0l->rel, s->node[n0->left2].rel);
    ADD3(s0->tag, r0r->rel, s->node[n0->right2].rel);
    ADD3(s1->tag, r1r->rel, s->node[n1->right2].rel);
    ADD3(b0->tag, rbl->rel, s->node[nb->left2].rel);
    /* counts, distances, sets of relations */
    ADD2(s0->form, d0);
    ADD2(s0->tag, d0);
    ADD2(b0->form, d0);
    ADD2(b0->tag, d0);
    ADD2(s1->tag, d1);
    ADD2(s1->form, d1);
    ADD2(s0->form, d1);
    ADD2(s0->form, v0);
    ADD2(s0->tag, v0);
    ADD2(s1->form, v1);
    ADD2(s1->tag, v1);
    ADD2(b0->form, vb);
    ADD2(b0->tag, vb);
    ADD2(s0->form, n0->left_rels * 0x9E3779B97F4A7C15u);
    ADD2(s0->tag, n0->left_rels * 0x9E3779B97F4A7C15u);
    ADD2(s0->form, n0->right_rels * 0x9E3779B97F4A7C15u);
    ADD2(s0->tag, n0->right_rels * 0x9E3779B97F4A7C15u);
    ADD2(s1->tag, n1->left_rels * 0x9E3779B97F4A7C15u);
    ADD2(s1->form, n1->right_rels * 0x9E3779B97F4A7C15u);
    ADD2(s1->tag, n1->right_rels * 0x9E3779B97F4A7C15u);
    ADD2(b0->form, nb->left_rels * 0x9E3779B97F4A7C15u);
    ADD2(b0->tag, nb->left_rels * 0x9E3779B97F4A7C15u);
    ADD3(s0->tag, b0->tag, nb->left_rels * 0x9E3779B97F4A7C15u);
    ADD3(s1->tag, s0->tag, n1->right_rels * 0x9E3779B97F4A7C15u);
    /* neighbours on the surface */
    ADD3(b0[-1].tag, s0->tag, b0->tag);
    ADD3(s0[1].tag, s0->tag, b0->tag);
    ADD3(i0 ? s0[-1].tag : 0, s0->tag, s1->tag);
    ADD3(i1 ? s1[1].tag : 0, s1->tag, s0->tag);
    ADD3(b0[-1].lemma, s0->pos, b0->pos);
    ADD4(s1->tag, s0->tag, v0, b0->tag);
    /* the first parse */
    if (s->hint) {
        uint64_t g = opinion(s, i0, i1, ib);
        const ent_word *h0 = w + s->hint[i0].head, *hb = w + s->hint[ib].head;
        ADD1(g);
        ADD3(g, s0->tag, b0->tag);
        ADD3(g, s1->tag, s0->tag);
        ADD4(g, s1->tag, s0->tag, b0->tag);
        ADD2(g, s0->word_tag);
        ADD2(g, s1->word_tag);
        ADD2(g, b0->word_tag);
        ADD3(g, s0->tag, h0->tag);
        ADD3(g, b0->tag, hb->tag);
        ADD3(g, d0, s0->tag);
        ADD3(g, d1, s0->tag);
    }
    return k;
}

uint32_t ent_guide_features(const ent_state *s, uint64_t *out)
{
    uint32_t i0 = s->depth > 0 ? s->stack[s->depth - 1] : 0;
    uint32_t i1 = s->depth > 1 ? s->stack[s->depth - 2] : 0;
    uint32_t i2 = s->depth > 2 ? s->stack[s->depth - 3] : 0;
    uint32_t ib = s->next;
    const ent_node *n0 = &s->node[i0], *n1 = &s->node[i1], *nb = &s->node[ib];
    const ent_word *w = s->word;
    const ent_word *s0 = w + i0, *s1 = w + i1, *s2 = w + i2;
    const ent_word *b0 = w + ib, *b1 = b0 + 1, *b2 = b0 + 2, *b3 = b0 + 3;
    const ent_word *s0l = w + n0->left, *s0r = w + n0->right;
    const ent_word *s1l = w + n1->left, *s1r = w + n1->right, *b0l = w + nb->left;
    uint64_t d0 = distance(i0, ib), d1 = distance(i1, i0);
    uint64_t v0 = count(n0->left_count, n0->right_count);
    uint64_t v1 = count(n1->left_count, n1->right_count);
    uint64_t vb = count(nb->left_count, 0);
    uint32_t k = 0;

    /* single words */
    ADD1(s0->word_tag);
    ADD1(s0->form);
    ADD1(s0->tag);
    ADD1(s1->word_tag);
    ADD1(s1->form);
    ADD1(s1->tag);
    ADD1(s2->word_tag);
    ADD1(s2->tag);
    ADD1(b0->word_tag);
    ADD1(b0->form);
    ADD1(b0->tag);
    ADD1(b1->word_tag);
    ADD1(b1->form);
    ADD1(b1->tag);
    ADD1(b2->word_tag);
    ADD1(b2->tag);
    ADD1(b3->tag);
    /* top and next */
    ADD2(s0->word_tag, b0->tag);
    ADD2(s0->tag, b0->word_tag);
    ADD2(s0->lemma, b0->lemma);
    ADD2(s0->tag, b0->tag);
    ADD3(s0->tag, b0->tag, d0);
    ADD3(s0->lemma, b0->pos, d0);
    ADD3(s0->pos, b0->lemma, d0);
    /* below and top */
    ADD2(s1->word_tag, s0->tag);
    ADD2(s1->tag, s0->word_tag);
    ADD2(s1->lemma, s0->lemma);
    ADD2(s1->tag, s0->tag);
    ADD3(s1->tag, s0->tag, d1);
    ADD3(s1->lemma, s0->pos, d1);
    ADD3(s1->pos, s0->lemma, d1);
    /* below and next */
    ADD2(s1->word_tag, b0->tag);
    ADD2(s1->tag, b0->word_tag);
    ADD2(s1->tag, b0->tag);
    /* next words */
    ADD2(b0->word_tag, b1->tag);
    ADD2(b0->tag, b1->word_tag);
    ADD2(b0->lemma, b1->lemma);
    ADD2(b0->tag, b1->tag);
    /* three and four words */
    ADD3(s0->tag, b0->tag, b1->tag);
    ADD3(s1->tag, s0->tag, b0->tag);
    ADD3(s2->tag, s1->tag, s0->tag);
    ADD3(b0->tag, b1->tag, b2->tag);
    ADD3(s0->tag, b0->tag, b1->lemma);
    ADD4(s1->tag, s0->tag, b0->tag, b1->tag);
    ADD4(s0->tag, b0->tag, b1->tag, b2->tag);
    ADD4(s2->tag, s1->tag, s0->tag, b0->tag);
    /* children */
    ADD3(s0->tag, b0->tag, b0l->tag);
    ADD3(s0->tag, s0l->tag, b0->tag);
    ADD3(s0->tag, s0r->tag, b0->tag);
    ADD3(s1->tag, s1r->tag, s0->tag);
    ADD3(s1->tag, s1l->tag, s0->tag);
    ADD3(s1->tag, s0->tag, s0l->tag);
    ADD3(s1->tag, s0->tag, s0r->tag);
    ADD3(s1->tag, s1r->tag, b0->tag);
    ADD3(s0->tag, s0l->lemma, b0->tag);
    ADD3(s1->tag, s0->tag, s0l->lemma);
    ADD3(s0->tag, b0->tag, b0l->lemma);
    ADD3(s0->tag, s0r->lemma, b0->tag);
    ADD2(s0->tag, s0l->word_tag);
    ADD2(s0->tag, s0r->word_tag);
    ADD2(s1->tag, s1r->word_tag);
    ADD2(s1->tag, s1l->word_tag);
    ADD2(b0->tag, b0l->word_tag);
    ADD3(s0->tag, s0l->tag, w[n0->left2].tag);
    ADD3(s0->tag, s0r->tag, w[n0->right2].tag);
    ADD3(s1->tag, s1r->tag, w[n1->right2].tag);
    ADD3(b0->tag, b0l->tag, w[nb->left2].tag);
    /* counts, distances, sets of relations */
    ADD2(s0->form, d0);
    ADD2(s0->tag, d0);
    ADD2(b0->form, d0);
    ADD2(b0->tag, d0);
    ADD2(s1->tag, d1);
    ADD2(s1->form, d1);
    ADD2(s0->form, d1);
    ADD2(s0->form, v0);
    ADD2(s0->tag, v0);
    ADD2(s1->form, v1);
    ADD2(s1->tag, v1);
    ADD2(b0->form, vb);
    ADD2(b0->tag, vb);
    /* neighbours on the surface */
    ADD3(b0[-1].tag, s0->tag, b0->tag);
    ADD3(s0[1].tag, s0->tag, b0->tag);
    ADD3(i0 ? s0[-1].tag : 0, s0->tag, s1->tag);
    ADD3(i1 ? s1[1].tag : 0, s1->tag, s0->tag);
    ADD3(b0[-1].lemma, s0->pos, b0->pos);
    ADD4(s1->tag, s0->tag, v0, b0->tag);
    return k;
}

uint32_t ent_rel_features(const ent_state *s, uint32_t head, uint32_t child, uint64_t *out)
{
    const ent_word *w = s->word, *h = w + head, *c = w + child;
    const ent_node *nh = &s->node[head], *nc = &s->node[child];
    const ent_word *cl = w + nc->left, *cr = w + nc->right;
    const ent_word *hl = w + nh->left, *hr = w + nh->right;
    const ent_node *rcl = s->node + nc->left, *rcr = s->node + nc->right;
    bool left = child < head;
    uint64_t side = left ? 0x8BB84B93962EACC9u : 0x4B33A62ED433D4A3u;
    uint64_t d = side + (left ? distance(child, head) : distance(head, child));
    uint64_t hs = (left ? nh->left_rels : nh->right_rels) * 0x9E3779B97F4A7C15u + side;
    uint64_t ho = (left ? nh->right_rels : nh->left_rels) * 0xC2B2AE3D27D4EB4Fu + side;
    uint64_t cls = nc->left_rels * 0x9E3779B97F4A7C15u;
    uint64_t crs = nc->right_rels * 0x9E3779B97F4A7C15u;
    uint64_t hv = count(nh->left_count, nh->right_count) + side;
    uint64_t cv = count(nc->left_count, nc->right_count) + side;
    uint32_t k = 0;

    ADD2(h->word_tag, side);
    ADD2(h->lemma, side);
    ADD2(h->tag, side);
    ADD2(c->word_tag, side);
    ADD2(c->form, side);
    ADD2(c->lemma, side);
    ADD2(c->tag, side);
    ADD3(h->word_tag, c->word_tag, side);
    ADD3(h->word_tag, c->tag, side);
    ADD3(h->tag, c->word_tag, side);
    ADD3(h->lemma, c->lemma, side);
    ADD3(h->tag, c->tag, side);
    ADD3(h->tag, c->tag, d);
    ADD3(h->lemma, c->tag, d);
    ADD3(h->tag, c->lemma, d);
    ADD2(h->tag, d);
    ADD2(c->tag, d);
    ADD2(c->suffix[2], h->pos + side);
    ADD3(h->suffix[2], c->suffix[2], side);
    /* the child's own children: case, mark, auxiliaries, determiners */
    ADD3(c->tag, cl->word_tag, side);
    ADD3(c->tag, cr->word_tag, side);
    ADD3(h->tag, c->tag, cl->tag + side);
    ADD3(h->tag, c->tag, cr->tag + side);
    ADD3(h->tag, c->tag, cl->lemma + side);
    ADD3(h->tag, c->tag, cr->lemma + side);
    ADD3(h->lemma, c->tag, cl->lemma + side);
    ADD3(h->lemma, cl->lemma, side);
    ADD3(c->lemma, cl->lemma, side);
    ADD3(c->tag, rcl->rel, side);
    ADD3(c->tag, rcr->rel, side);
    ADD3(h->tag, c->tag, rcl->rel + side);
    ADD3(h->tag, c->tag, rcr->rel + side);
    ADD3(h->tag, c->tag, cls + side);
    ADD3(h->tag, c->tag, crs + side);
    ADD3(c->lemma, cls, side);
    ADD3(c->tag, cls, side);
    ADD3(c->tag, cls, crs + side);
    ADD3(h->lemma, cls, side);
    ADD3(h->tag, cv, c->tag);
    ADD3(w[nc->left2].lemma, c->tag, h->tag + side);
    /* what the head has already */
    ADD3(h->tag, c->tag, hs);
    ADD3(h->lemma, c->tag, hs);
    ADD3(h->lemma, hs, side);
    ADD2(h->tag, hs);
    ADD3(h->tag, c->tag, ho);
    ADD3(h->lemma, c->tag, ho);
    ADD3(h->tag, c->tag, hv);
    ADD3(h->tag, c->tag, hl->tag + side);
    ADD3(h->tag, c->tag, hr->tag + side);
    ADD3(h->tag, c->tag, hl->lemma + side);
    ADD3(h->tag, c->tag, hr->lemma + side);
    ADD4(h->tag, c->tag, hs, ho);
    ADD3(c->lemma, hs, ho);
    /* around */
    ADD3(c[-1].tag, c->tag, h->tag + side);
    ADD3(c[1].tag, c->tag, h->tag + side);
    ADD3(h[-1].tag, h->tag, c->tag + side);
    ADD3(h[1].tag, h->tag, c->tag + side);
    ADD3(c[-1].lemma, c->tag, side);
    ADD3(c[1].lemma, c->tag, side);
    ADD4(c[-1].tag, c->tag, c[1].tag, side);
    ADD4(h[1].tag, h->tag, c[-1].tag, c->tag + side);
    ADD4(c[-1].lemma, c->pos, c[1].lemma, side);
    ADD3(w[s->next].tag, c->tag, h->tag + side);
    ADD3(w[s->next].lemma, c->pos, h->pos + side);
    ADD3(s->depth >= 2 ? w[s->stack[s->depth - 2]].tag : 0, c->tag, h->tag + side);
    /* the first parse: the head's own head, what the head has on the other side */
    const ent_word *hh = w + s->hint[head].head;
    const ent_word *far = w + (left ? s->hint[head].right : s->hint[head].left);
    uint64_t agree = s->hint[child].head == head ? 0x6C62272E07BB0142u : 0x27D4EB2F165667C5u;
    ADD3(hh->tag, h->tag, c->tag + side);
    ADD3(hh->lemma, h->pos, c->tag + side);
    ADD3(far->tag, h->tag, c->tag + side);
    ADD3(far->lemma, h->pos, c->tag + side);
    ADD3(agree, h->tag, c->tag + side);
    return k;
}
