#include "draft.h"
void ent_draft_html(ent_draft *d, ent_status *st) { ent_draft_plain(d, false, st); }
