/* merged.c - one row for what several documents tell alike. */
#include "answer/merged.h"

void ent_merged_begin(ent_merged *m, ent_ask *k)
{
    *m = (ent_merged){k, ent_intern_new(k->a, k->st)};
}

bool ent_merged_row(ent_merged *m, ent_str key, const ent_answer_note *note)
{
    ent_answer *t = m->k->out;
    uint32_t before = ent_intern_count(m->keys), row = ent_intern_add(m->keys, key, m->k->st);
    if (ent_failed(m->k->st))
        return false;
    if (row == before)
        ent_answer_add(t, m->k->st);
    if (ent_failed(m->k->st) || row >= t->rows.n)
        return false;
    /* Notes go to the last row: let the row be it for a moment. */
    uint32_t rows = t->rows.n;
    t->rows.n = row + 1;
    ent_answer_cite(t, note, m->k->st);
    t->rows.n = rows;
    return row == before;
}

void ent_merged_end(ent_merged *m)
{
    ent_answer *t = m->k->out;
    uint32_t rows = t->rows.n;
    for (uint32_t r = 0; r < rows && !ent_failed(m->k->st); r++) {
        const ent_answer_line *row = &t->rows.at[r];
        uint32_t documents = 0;
        for (uint32_t i = 0; i < row->notes.n; i++) {
            bool seen = false;
            for (uint32_t j = 0; j < i && !seen; j++)
                seen = ent_str_eq(t->notes.at[row->notes.at[j]].document_id,
                                  t->notes.at[row->notes.at[i]].document_id);
            documents += !seen;
        }
        t->rows.n = r + 1;
        ent_answer_number(t, "documents", documents, m->k->st);
        t->rows.n = rows;
    }
}

void ent_put_items(ent_ask *k, const char *column, ent_str items)
{
    while (items.n)
        ent_answer_item(k->out, column, ent_item_next(&items), k->st);
}
