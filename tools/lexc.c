/* lexc - compiles a folder of lexicon texts to the one file that is mapped at run time.
 *
 *   lexc FOLDER OUT [WARNINGS]
 *
 * Every line is checked: a wrong one ends it with status 1 and `file:line: expected ...`.
 * What may be meant (a name that two actors bear) is a warning: their number is printed, the
 * warnings themselves go to the file WARNINGS. */
#include "lookup/lexicon.h"

#include <stdio.h>

static void tell(void *ctx, const char *file, uint32_t line, const char *text, bool left_out)
{
    (void)left_out;                     /* never: the first wrong line ends it */
    if (ctx)
        fprintf(ctx, "%s:%u: %s\n", file, line, text);
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
    ent_lexicon_problems problems = {.tell = tell, .ctx = warnings};
    ent_lexicon *lex = ent_lexicon_build(argv[1], NULL, &problems, &st);
    if (warnings)
        fclose(warnings);
    if (lex)
        ent_lexicon_save(lex, argv[2], &st);
    if (ent_failed(&st)) {
        ent_lexicon_free(lex);
        return fail(&st);
    }
    printf("%s: %u actors, %u warnings\n", argv[2], ent_lexicon_actor_count(lex), problems.doubtful);
    ent_lexicon_free(lex);
    return 0;
}
