/* cmd_status.c - entente status RECORD: what it holds. */
#include "cli.h"

int cli_run_status(const cli_args *args)
{
    ent_status st = {0};
    ent_record *r = cli_open_record(args->words[0], &st);
    if (st.code)
        return cli_fail(&st);
    cli_list *list = cli_list_new(args);
    ent_record_list(r, "status", cli_list_row, list, &st);
    cli_list_end(list);
    ent_record_close(r);
    return st.code ? cli_fail(&st) : CLI_DONE;
}
