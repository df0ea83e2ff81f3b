/* lexc - compiles a folder of lexicon texts to the one file that is mapped at run time.
 *
 *   lexc FOLDER OUT [WARNINGS]
 *
 * Every line is checked: a wrong one ends it with status 1 and `file:line: expected ...`.
 * What may be meant (a name that two actors bear) is a warning: their number is printed, the
 * warnings themselves go to the file WARNINGS. */
#include "lookup/lexicon.h"

#include <stdio.h>

static int write_to(void *ctx, const char *bytes, size_t n)
{
    return ctx && fwrite(bytes, 1, n, ctx) != n;
}

static int fail(const ent_status *st)
{
    if (st->file[0] && st->line)
        fprintf(stderr, "%s:%u: %s\n", st->file, st->line, st->text);
    else
        fprintf(stderr, "%s%s%s\n", st->file, st->file[0] ? ": " : "", st->text);
    return 1;
}

int main(int argc, char **argv)
{
    if (argc < 3 || argc > 4) {
        fprintf(stderr, "usage: lexc FOLDER OUT [WARNINGS]\n");
        return 2;
    }
    ent_status st = {0};
    FILE *warnings = argc == 4 ? fopen(argv[3], "w") : NULL;
    ent_sink sink = {write_to, warnings};
    uint32_t count = 0;
    ent_lexicon *lex = ent_lexicon_build(argv[1], NULL, &sink, &count, &st);
    if (warnings)
        fclose(warnings);
    if (lex)
        ent_lexicon_save(lex, argv[2], &st);
    if (ent_failed(&st)) {
        ent_lexicon_free(lex);
        return fail(&st);
    }
    printf("%s: %u actors, %u warnings\n", argv[2], ent_lexicon_actor_count(lex), count);
    ent_lexicon_free(lex);
    return 0;
}
