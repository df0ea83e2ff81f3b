/* cmd_status.c - entente status RECORD: what it holds. */
#include "cli.h"

int cli_run_status(const cli_args *args)
{
    ent_status st = {0};
    ent_record *r = cli_open_record(args->words[0], &st);
    cli_print_list(args, r, "status", &st);
    ent_record_close(r);
    return st.code ? cli_fail(&st) : CLI_DONE;
}
