/* tokens.h - the parts of tokenizing: cutting a flow into words, words into sentences.
 * In:   a flow of the reading text.
 * Out:  its tokens and sentences, appended to the document.
 * Not:  places in the source (tokens.c fills them in at the end). */
#ifndef ENT_TOKENS_H
#define ENT_TOKENS_H

#include "text/text.h"

/* tokenize.c: appends the tokens of reading[start, end). Their sentence is not set yet. */
void ent_tokens_cut(ent_document *doc, uint32_t start, uint32_t end, ent_status *st);

/* sentences.c: appends the sentences of the tokens from `first` on, all of them in `flow`. */
void ent_tokens_sentences(ent_document *doc, uint32_t first, uint32_t flow, ent_status *st);

#endif
