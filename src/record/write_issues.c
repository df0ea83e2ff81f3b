/* write_issues.c - what the lexicon calls the issues, so that a record explains itself. */
#include "record/write.h"

void ent_write_issues(ent_record *r, const ent_lexicon *lex, ent_status *st)
{
    const ent_table *t = lex ? ent_lexicon_table(lex, ENT_STR("issues")) : NULL;
    uint32_t key = t ? ent_table_column(t, ENT_STR("key")) : 0;
    uint32_t name = t ? ent_table_column(t, ENT_STR("name")) : 0;
    uint32_t parent = t ? ent_table_column(t, ENT_STR("parent")) : 0;
    sqlite3_stmt *s = ent_sql_prepare(r, "INSERT OR REPLACE INTO issues(issue, name, parent)"
                                      " VALUES(?1, ?2, nullif(?3, '-'))", st);
    for (uint32_t row = 0; t && row < ent_table_count(t) && !ent_failed(st); row++) {
        ent_bind_words(s, 1, ent_table_at(t, row, key));
        ent_bind_words(s, 2, ent_table_at(t, row, name));
        ent_bind_text(s, 3, ent_table_at(t, row, parent));
        ent_sql_run(r, s, st);
    }
    sqlite3_finalize(s);
}
