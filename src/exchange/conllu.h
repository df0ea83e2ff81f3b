/* conllu.h - Universal Dependencies' CoNLL-U files.
 * In:   the bytes of a CoNLL-U file.
 * Out:  an ent_document with the file's sentences and tokens, its text rebuilt.
 * Not:  writing (parse/ does), features, enhanced dependencies. */
#ifndef ENT_CONLLU_H
#define ENT_CONLLU_H

#include "text/text.h"

/* One document for the whole file. The reading text is rebuilt from forms and SpaceAfter=No;
 * each `# newpar` or `# newdoc` begins a flow, set off by an empty line. source is reading.
 * With keep_annotation upos, xpos, lemma, head and rel are filled as well, child and sibling
 * are not (ent_parse_link). Empty nodes are left out. The caller frees doc->arena, and the
 * document with it. NULL with ENT_BAD_INPUT and the line when the file is malformed. */
ent_document *ent_conllu_read(ent_str bytes, bool keep_annotation, ent_status *st);

#endif
