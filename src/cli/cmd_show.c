/* cmd_show.c - entente show RECORD ID, entente show RECORD LIST */
#include "cli.h"

#include <string.h>

static bool is_list(const char *word)
{
    static const char *const lists[] = {"documents", "people", "meetings", "quotations",
                                        "events", "chronology", "places", "map"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (strcmp(word, lists[i]) == 0)
            return true;
    return false;
}

int cli_run_show(const cli_args *args)
{
    ent_status st = {0};
    int code = CLI_DONE;
    const char *word = args->words[1];
    ent_record *r = cli_open_record(args->words[0], &st);
    ent_sink out = cli_stdout();
    if (!st.code && is_list(word))
        code = cli_print_list(args, r, word, &st) > 0 ? CLI_DONE : CLI_NOTHING;
    else if (!st.code) {
        bool colour = cli_colour(args, stdout);
        cli_pager pager = cli_page(args);
        ent_record_show(r, (ent_str){word, strlen(word)},
                        args->value[OPT_JSON] || args->value[OPT_JSONL], colour, &out, &st);
        cli_page_end(&pager);
    }
    ent_record_close(r);
    return st.code ? cli_fail(&st) : code;
}
