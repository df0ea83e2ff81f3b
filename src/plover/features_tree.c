/* features_tree.c - features of the path that joins the marks in the tree, and of the verbs that
 * govern each. */
#include "plover/features.h"

static uint32_t ancestors(const ent_document *doc, uint32_t t, uint32_t *out, uint32_t max)
{
    uint32_t n = 0;
    for (; t != ENT_NONE && n < max; t = doc->tokens.at[t].head)
        out[n++] = t;
    return n;
}

static ent_str rel_name(const ent_document *doc, uint32_t t)
{
    return ent_str_z(ent_rel_name(doc->tokens.at[t].rel));
}

/* The preposition of token, "" if none. */
static ent_str prep_of(const ent_document *doc, uint32_t t)
{
    const ent_token *tok = doc->tokens.at;
    for (uint32_t c = tok[t].child; c != ENT_NONE; c = tok[c].sibling)
        if (tok[c].rel == ENT_REL_CASE)
            return tok[c].lemma;
    return (ent_str){0};
}

static void path_features(ent_feature_maker *m)
{
    const ent_document *doc = m->r->doc;
    uint32_t up[24], down[24];
    if (m->s == ENT_NONE || m->t == ENT_NONE)
        return;
    uint32_t n = ancestors(doc, m->s, up, 24), k = ancestors(doc, m->t, down, 24);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < k; j++) {
            if (up[i] != down[j])
                continue;
            if (ent_feature_marked(m, up[i])) {              /* "A and B met": what both are subjects of */
                uint32_t verb = doc->tokens.at[up[i]].head;
                ent_feature(m, "joint", verb == ENT_NONE ? (ent_str){0} : ent_feature_lemma(m, verb));
                return;
            }
            ent_feature(m, "lca", ent_feature_lemma(m, up[i]));
            for (uint32_t a = 1; a < i; a++)
                ent_feature(m, "path.s", ent_feature_lemma(m, up[a]));
            for (uint32_t b = 1; b < j; b++)
                ent_feature(m, "path.t", ent_feature_lemma(m, down[b]));
            if (i > 0)
                ent_feature2(m, "lca.s", ent_feature_lemma(m, up[i]), rel_name(doc, up[i - 1]));
            if (j > 0) {
                ent_str prep = prep_of(doc, down[j - 1]);
                ent_feature2(m, "lca.t", ent_feature_lemma(m, up[i]), prep.n ? prep : rel_name(doc, down[j - 1]));
            }
            return;
        }
}

/* The verbs that govern a mark, with how; their objects and infinitives. */
static void governor_features(ent_feature_maker *m, uint32_t head, const char *side)
{
    const ent_document *doc = m->r->doc;
    const ent_token *tok = doc->tokens.at;
    uint32_t from = head;
    if (head == ENT_NONE)
        return;
    uint32_t verb = tok[head].head;
    for (int i = 0; i < 5 && verb != ENT_NONE && tok[verb].upos != ENT_UPOS_VERB; i++) {
        from = verb;
        verb = tok[verb].head;
    }
    if (verb == ENT_NONE)
        return;
    char name[24];
    const char *const parts[] = {"verb", "verb.how", "verb.obj", "verb.to"};
    for (int k = 0; k < 4; k++) {
        size_t n = 0;
        for (const char *p = side; *p && n < 8; p++)
            name[n++] = *p;
        for (const char *p = parts[k]; *p && n < 23; p++)
            name[n++] = *p;
        name[n] = 0;
        if (k == 0)
            ent_feature(m, name, ent_feature_lemma(m, verb));
        if (k == 1) {
            ent_str prep = prep_of(doc, from);
            ent_feature2(m, name, ent_feature_lemma(m, verb), prep.n ? prep : rel_name(doc, from));
        }
        for (uint32_t c = tok[verb].child; c != ENT_NONE && k >= 2; c = tok[c].sibling) {
            bool wanted = k == 2 ? tok[c].rel == ENT_REL_OBJ : tok[c].rel == ENT_REL_XCOMP;
            if (wanted && !ent_feature_marked(m, c)) {
                ent_feature(m, name, ent_feature_lemma(m, c));
                ent_feature2(m, name, ent_feature_lemma(m, verb), ent_feature_lemma(m, c));
            }
        }
        if (k == 0 && ent_is_passive(doc, verb))
            ent_feature2(m, name, ent_feature_lemma(m, verb), ENT_STR("passive"));
    }
}

void ent_features_of_tree(ent_feature_maker *m)
{
    path_features(m);
    governor_features(m, m->s, "s.");
    governor_features(m, m->t, "t.");
}
