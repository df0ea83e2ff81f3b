/* english.h - the model of one language, opened; scratch memory of one thread.
 * In:   a model file (model/).
 * Out:  what tagger.c, lemma.c and parser.c work on.
 * Not:  for other folders: they use parse.h. */
#ifndef ENT_ENGLISH_H
#define ENT_ENGLISH_H

#include "parse/features.h"
#include "parse/parse.h"

#define ENT_MOST_TAGS 127u             /* a weight names its class in 7 bits */
#define ENT_MOST_RELS 64u              /* a node keeps a set of them in 64 bits */

/* How a lemma is made from a form: recase it, cut bytes off its end, add others. */
typedef enum ent_recase {
    ENT_RECASE_KEEP, ENT_RECASE_LOWER, ENT_RECASE_TITLE,
    ENT_RECASE_BARE,                   /* 5,000 -> 5000: commas dropped */
    ENT_RECASE_REPLACE                 /* the lemma is `add` */
} ent_recase;
typedef struct ent_script {
    ent_recase recase;
    uint32_t cut;                      /* bytes of the recased form */
    ent_str add;
} ent_script;

struct ent_model {
    ent_model_file *file;
    ent_arena *arena;
    char id[80];
    uint32_t tag_count, rel_count, script_count;
    uint8_t upos[128], xpos[128];      /* of the model's joint tags */
    uint64_t tag_atom[128], pos_atom[128];
    uint8_t rel[64];
    ent_script *script;
    ent_table kinds, lemmas, guide, moves;
    ent_weights tags, rels;
};

struct ent_parser {
    const ent_model *model;
    /* A batch of sentences side by side; each has as many items as words, and 7 more. */
    ent_word *words;
    ent_hint *hints;
    uint8_t *tags;
    uint32_t batch_room;
    /* One sentence. */
    ent_word *mirror;                  /* its words in reverse */
    ent_node *nodes;
    uint32_t *stack;
    ent_str *forms;
    uint32_t room;
};

/* Tags words 1 .. n: tag[1 .. n] and the words' tag atoms. The words are those of tokens[0 .. n - 1]: what
 * is marked there as a name, and unseen in training, becomes a proper noun; NULL: nothing is. */
void ent_tag_words(const ent_model *m, ent_word *word, uint32_t n, const ent_token *tokens, uint8_t *tag);
/* Lemma of a tagged word; new strings in the arena. */
ent_str ent_lemma_of(const ent_model *m, const ent_word *w, uint32_t tag, ent_str form,
                     ent_arena *arena, ent_status *st);
/* Applies a script; the form itself where nothing changes. */
ent_str ent_script_apply(const ent_script *s, ent_str form, ent_arena *arena, ent_status *st);
/* Reads the chunk of edit scripts into m->script. */
void ent_scripts_read(ent_model *m, ent_str text, ent_status *st);
/* The first parse, right to left, heads only. */
void ent_guide_words(ent_parser *p, const ent_word *word, uint32_t n, ent_hint *hint);
/* Heads and relations of words 1 .. n into p->nodes. */
void ent_parse_words(ent_parser *p, const ent_word *word, const ent_hint *hint, uint32_t n);

/* Keys of the lemma table, from the most to the least telling; returns their number. */
#define ENT_LEMMA_KEYS (ENT_SUFFIXES + 4)
uint32_t ent_lemma_keys(const ent_word *w, uint64_t tag, uint64_t out[ENT_LEMMA_KEYS]);

/* Atoms of a joint tag given the list of tags; pos is shared by the tags of one upos. */
void ent_tag_atoms(const uint8_t *upos, uint32_t count, uint64_t *tag_atom, uint64_t *pos_atom);

#endif
