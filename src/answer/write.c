/* write.c - an answer in the form that is asked for. */
#include "answer/answer.h"

static void whole_rows(const ent_answer *t, ent_status *st)
{
    if (ent_failed(&t->st))
        ent_status_set(st, t->st.code, "%s", t->st.text);
}

void ent_answer_write(const ent_answer *t, const ent_answer_style *o, const ent_sink *out,
                      ent_status *st)
{
    whole_rows(t, st);
    if (ent_failed(st))
        return;
    switch (o->format) {
    case ENT_ANSWER_TEXT: ent_answer_write_text(t, o, out, st); break;
    case ENT_ANSWER_MARKDOWN: ent_answer_write_markdown(t, o, out, st); break;
    case ENT_ANSWER_CSV: case ENT_ANSWER_TSV: ent_answer_write_separated(t, o, out, st); break;
    case ENT_ANSWER_JSON: case ENT_ANSWER_JSONL: ent_answer_write_json(t, o, out, st); break;
    case ENT_ANSWER_CALENDAR: ent_answer_write_calendar(t, out, st); break;
    }
}
