/* parse.h - tags, lemmas, dependencies.
 * In:   a document whose sentences and tokens text/ has cut.
 * Out:  upos, xpos, lemma, head, rel, child and sibling of every token.
 * Not:  who is meant (mention/) or what was done (event/). */
#ifndef ENT_PARSE_H
#define ENT_PARSE_H

#include "text/text.h"

/* Universal parts of speech, in the order of ent_upos_name. */
typedef enum ent_upos {
    ENT_UPOS_X, ENT_UPOS_ADJ, ENT_UPOS_ADP, ENT_UPOS_ADV, ENT_UPOS_AUX, ENT_UPOS_CCONJ,
    ENT_UPOS_DET, ENT_UPOS_INTJ, ENT_UPOS_NOUN, ENT_UPOS_NUM, ENT_UPOS_PART, ENT_UPOS_PRON,
    ENT_UPOS_PROPN, ENT_UPOS_PUNCT, ENT_UPOS_SCONJ, ENT_UPOS_SYM, ENT_UPOS_VERB,
    ENT_UPOS_COUNT
} ent_upos;

/* Penn tags as UD English uses them: one list yields enum and names. */
#define ENT_XPOS_LIST(X)                                                                     \
    X(NONE, "_") X(ADD, "ADD") X(AFX, "AFX") X(CC, "CC") X(CD, "CD") X(DT, "DT") X(EX, "EX") \
    X(FW, "FW") X(GW, "GW") X(HYPH, "HYPH") X(IN, "IN") X(JJ, "JJ") X(JJR, "JJR")            \
    X(JJS, "JJS") X(LRB, "-LRB-") X(LS, "LS") X(MD, "MD") X(NFP, "NFP") X(NN, "NN")          \
    X(NNP, "NNP") X(NNPS, "NNPS") X(NNS, "NNS") X(PDT, "PDT") X(POS, "POS") X(PRP, "PRP")    \
    X(PRPS, "PRP$") X(RB, "RB") X(RBR, "RBR") X(RBS, "RBS") X(RP, "RP") X(RRB, "-RRB-")      \
    X(SYM, "SYM") X(TO, "TO") X(UH, "UH") X(VB, "VB") X(VBD, "VBD") X(VBG, "VBG")            \
    X(VBN, "VBN") X(VBP, "VBP") X(VBZ, "VBZ") X(WDT, "WDT") X(WP, "WP") X(WPS, "WP$")        \
    X(WRB, "WRB") X(XX, "XX") X(COMMA, ",") X(STOP, ".") X(COLON, ":") X(OPEN, "``")         \
    X(CLOSE, "''") X(DOLLAR, "$") X(HASH, "#")

/* UD relations, with the subtypes that the readers use; other subtypes are dropped. */
#define ENT_REL_LIST(X)                                                                      \
    X(DEP, "dep") X(ACL, "acl") X(ACL_RELCL, "acl:relcl") X(ADVCL, "advcl")                  \
    X(ADVCL_RELCL, "advcl:relcl") X(ADVMOD, "advmod") X(AMOD, "amod") X(APPOS, "appos")      \
    X(AUX, "aux") X(AUX_PASS, "aux:pass") X(CASE, "case") X(CC, "cc")                        \
    X(CC_PRECONJ, "cc:preconj") X(CCOMP, "ccomp") X(COMPOUND, "compound")                    \
    X(COMPOUND_PRT, "compound:prt") X(CONJ, "conj") X(COP, "cop") X(CSUBJ, "csubj")          \
    X(CSUBJ_PASS, "csubj:pass") X(DET, "det") X(DET_PREDET, "det:predet")                    \
    X(DISCOURSE, "discourse") X(DISLOCATED, "dislocated") X(EXPL, "expl") X(FIXED, "fixed")  \
    X(FLAT, "flat") X(GOESWITH, "goeswith") X(IOBJ, "iobj") X(LIST, "list") X(MARK, "mark")  \
    X(NMOD, "nmod") X(NMOD_POSS, "nmod:poss") X(NMOD_UNMARKED, "nmod:unmarked")              \
    X(NMOD_DESC, "nmod:desc") X(NSUBJ, "nsubj") X(NSUBJ_OUTER, "nsubj:outer")                \
    X(NSUBJ_PASS, "nsubj:pass") X(NUMMOD, "nummod") X(OBJ, "obj") X(OBL, "obl")              \
    X(OBL_AGENT, "obl:agent") X(OBL_UNMARKED, "obl:unmarked") X(ORPHAN, "orphan")            \
    X(PARATAXIS, "parataxis") X(PUNCT, "punct") X(REPARANDUM, "reparandum") X(ROOT, "root")  \
    X(VOCATIVE, "vocative") X(XCOMP, "xcomp")

typedef enum ent_xpos {
#define X(id, name) ENT_XPOS_##id,
    ENT_XPOS_LIST(X)
#undef X
    ENT_XPOS_COUNT
} ent_xpos;

typedef enum ent_rel {
#define X(id, name) ENT_REL_##id,
    ENT_REL_LIST(X)
#undef X
    ENT_REL_COUNT
} ent_rel;

const char *ent_upos_name(unsigned upos);
const char *ent_xpos_name(unsigned xpos);
const char *ent_rel_name(unsigned rel);
/* Numbers of names; X, NONE, DEP for an unknown one (an unknown subtype gives its base). */
ent_upos ent_upos_of(ent_str name);
ent_xpos ent_xpos_of(ent_str name);
ent_rel ent_rel_of(ent_str name);

typedef struct ent_model ent_model;

/* Memory-maps a model file: magic, version, chunk table and digest are checked
 * (ENT_BAD_MODEL). Immutable and safe to share among threads. */
ent_model *ent_model_open(const char *path, ent_status *st);
void ent_model_close(ent_model *m);
ent_str ent_model_id(const ent_model *m);          /* "english-1 3f2a9c..." for the record */

/* Scratch memory of one thread. */
typedef struct ent_parser ent_parser;
ent_parser *ent_parser_new(const ent_model *m, ent_status *st);
void ent_parser_free(ent_parser *p);

/* Tags, lemmatises and parses every sentence of doc; strings live in the model or in doc's
 * arena. A pure function of the tokens and the model. */
void ent_parse_document(ent_parser *p, ent_document *doc, ent_status *st);

/* Fills child and sibling of a sentence's tokens from their heads. */
void ent_parse_link(ent_document *doc, const ent_sentence *s);

/* CoNLL-U of a document; byte offsets as MISC Start= and End=, SpaceAfter=No. */
void ent_parse_conllu(const ent_document *doc, const ent_sink *out, ent_status *st);

#endif
