/* stages.h - the steps from bytes to an ent_document, in the order in which document.c takes
 * them. Each may set the status; each leaves a document that can be recorded.
 * In:   the bytes of one document.
 * Out:  source, lines, flows, reading text, pieces, metadata.
 * Not:  sentences and tokens (tokens.c), files and rows (input.c). */
#ifndef ENT_TEXT_STAGES_H
#define ENT_TEXT_STAGES_H

#include "text/classify.h"
#include "text/given.h"

/* A document that is only recorded: why it is not read. */
ent_document *ent_document_skipped(const ent_given *given, ent_skip skip, const char *why,
                                   ent_status *st);

/* encoding.c: doc->source, doc->encoding, doc->converted; or doc->skip and its reason. */
void ent_stage_encoding(ent_document *doc, ent_str bytes, bool html, ent_status *st);
/* flow.c */
void ent_stage_flows(ent_document *doc, const ent_units *units, const ent_draft *d, ent_status *st);
/* metadata.c: title, authors, outlet, genre, date. */
void ent_stage_metadata(ent_document *doc, const ent_units *units, const ent_draft *d,
                        const ent_given *given, ent_status *st);
/* language.c: doc->language; a document that is surely not English is marked to be skipped. */
void ent_stage_language(ent_document *doc, ent_status *st);
/* cld2_shim.cc: ISO code of the language of the text, its share in percent; 1 when reliable. */
int ent_cld2_detect(const char *text, int n, char code[8], int *percent);

#endif
