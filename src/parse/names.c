/* names.c - names of parts of speech, Penn tags and relations, both ways. */
#include "parse/parse.h"

static const char *const upos_names[ENT_UPOS_COUNT] = {
    "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
    "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"};

static const char *const xpos_names[ENT_XPOS_COUNT] = {
#define X(id, name) name,
    ENT_XPOS_LIST(X)
#undef X
};

static const char *const rel_names[ENT_REL_COUNT] = {
#define X(id, name) name,
    ENT_REL_LIST(X)
#undef X
};

const char *ent_upos_name(unsigned upos)
{
    return upos_names[upos < ENT_UPOS_COUNT ? upos : ENT_UPOS_X];
}

const char *ent_xpos_name(unsigned xpos)
{
    return xpos_names[xpos < ENT_XPOS_COUNT ? xpos : ENT_XPOS_NONE];
}

const char *ent_rel_name(unsigned rel)
{
    return rel_names[rel < ENT_REL_COUNT ? rel : ENT_REL_DEP];
}

/* Place of name in the list, or n. */
static unsigned find(const char *const *names, unsigned n, ent_str name)
{
    for (unsigned i = 0; i < n; i++)
        if (ent_str_is(name, names[i]))
            return i;
    return n;
}

ent_upos ent_upos_of(ent_str name)
{
    unsigned i = find(upos_names, ENT_UPOS_COUNT, name);
    return i < ENT_UPOS_COUNT ? (ent_upos)i : ENT_UPOS_X;
}

ent_xpos ent_xpos_of(ent_str name)
{
    unsigned i = find(xpos_names, ENT_XPOS_COUNT, name);
    return i < ENT_XPOS_COUNT ? (ent_xpos)i : ENT_XPOS_NONE;
}

ent_rel ent_rel_of(ent_str name)
{
    unsigned i = find(rel_names, ENT_REL_COUNT, name);
    if (i < ENT_REL_COUNT)
        return (ent_rel)i;
    i = find(rel_names, ENT_REL_COUNT, ent_str_field(&name, ':'));
    return i < ENT_REL_COUNT ? (ent_rel)i : ENT_REL_DEP;
}
