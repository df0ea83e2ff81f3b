/* language.c - is the text English? CLD2 guesses from the first stretch of the prose. A short
 * or uncertain text counts as English: dropping a report is worse than reading it in vain. */
#include "stages.h"

#define SAMPLE 20000 /* bytes looked at */
#define LEAST 200 /* shorter texts are not judged */

void ent_stage_language(ent_document *doc, ent_status *st)
{
    doc->language = ENT_STR("en");
    size_t n = doc->reading.n < SAMPLE ? doc->reading.n : SAMPLE;
    while (n > 0 && n < doc->reading.n && ((unsigned char)doc->reading.p[n] & 0xC0) == 0x80)
        n--; /* no half character at the end */
    if (n < LEAST || ent_failed(st))
        return;
    char code[8] = "";
    int percent = 0;
    if (!ent_cld2_detect(doc->reading.p, (int)n, code, &percent) || percent < 60 ||
        strcmp(code, "en") == 0)
        return;
    doc->language = ent_str_copy(doc->arena, ent_str_z(code), st);
    doc->skip = ENT_SKIP_LANGUAGE;
    doc->skip_why = ent_str_printf(
        doc->arena, st, "written in \"%s\", and only English is read: give an English version",
        code);
}
