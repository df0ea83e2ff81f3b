/* quotes.c - who said what, in which kind of document. Documents that share the words of a speaker are one
 * row with several sources; the earliest stands first. */
#include "answer/merged.h"

const ent_subject ent_subject_quote = {
    .key = "quote", .parties = {"quote_speakers", "quote_addressees"}, .type = "form", .days = true,
    .confidence = true, .sentence = true, .named = "quotations"};

/* Speakers and words, folded: equal where documents share a quotation. */
static ent_str key_of(ent_ask *k, ent_str speakers, ent_str content)
{
    ent_str folded = ent_utf8_fold(k->a, content, k->st);
    return ent_str_printf(k->a, k->st, "%.*s\n%.*s", ENT_FMT(speakers), ENT_FMT(folded));
}

static void put_quote(ent_ask *k, ent_query *q)
{
    ent_answer *out = k->out;
    ent_answer_text(out, "id", ent_query_column(q, 0), k->st);
    ent_answer_text(out, "date", ent_query_column(q, 7), k->st);
    ent_put_items(k, "speakers", ent_query_column(q, 8));
    ent_answer_text(out, "cue", ent_query_column(q, 10), k->st);
    ent_answer_text(out, "form", ent_query_column(q, 11), k->st);
    ent_answer_text(out, "type", ent_query_column(q, 12), k->st);
    ent_answer_text(out, "words", ent_query_column(q, 13), k->st);
    ent_put_items(k, "addressees", ent_query_column(q, 9));
    ent_answer_text(out, "origin", ent_query_column(q, 14), k->st);
    ent_answer_text(out, "genre", ent_query_column(q, 15), k->st);
    ent_answer_text(out, "channel", ent_query_column(q, 16), k->st);
    ent_answer_text(out, "strength", ent_query_column(q, 17), k->st);
    ent_answer_text(out, "speaks_for", ent_query_column(q, 18), k->st);
    ent_answer_text(out, "document", ent_query_column(q, 1), k->st);
}

static ent_query quotes_query(ent_ask *k)
{
    ent_query q = ent_query_begin(k,
        "SELECT" ENT_NOTE_COLUMNS ", m.date," ENT_NAMES_OF("quote_speakers s WHERE s.quote = m.quote") ","
        ENT_NAMES_OF("quote_addressees s WHERE s.quote = m.quote") ", m.cue, m.form, m.type,"
        " (SELECT group_concat(words, ' … ') FROM (SELECT c.words FROM quote_content c"
        "   WHERE c.quote = m.quote ORDER BY c.n)), m.origin, d.genre,"
        " m.channel, m.strength, m.speaks_for"
        " FROM quotes m JOIN current_documents d USING(document)"
        " WHERE m.type NOT IN ('term', 'title')");
    ent_query_filters(&q, &ent_subject_quote);
    ent_query_add(&q, " ORDER BY d.first_day IS NULL, d.first_day, d.name, m.start_byte, m.id");
    return q;
}

/* Speakers against kinds of document and form. */
static void quotes_matrix(ent_ask *k)
{
    ent_matrix m;
    ent_matrix_begin(&m, k);
    ent_query q = quotes_query(k);
    while (ent_query_step(&q)) {
        ent_str genre = ent_query_column(&q, 15), form = ent_query_column(&q, 11);
        ent_str column = ent_str_printf(k->a, k->st, "%.*s, %.*s", ENT_FMT(genre.n ? genre
                                        : ENT_STR("unknown kind")), ENT_FMT(form));
        ent_str all = ent_query_column(&q, 8);
        if (!all.n)
            ent_matrix_count(&m, ENT_STR("(nobody named)"), column, 1);
        while (all.n) {
            /* The name without its role: offices change, the speaker stays. */
            ent_str item = ent_item_next(&all);
            size_t bracket = ent_str_find(item, ENT_STR(" ("));
            ent_matrix_count(&m, ent_str_sub(item, 0, bracket == SIZE_MAX ? item.n : bracket),
                             column, 1);
        }
    }
    ent_query_end(&q);
    ent_matrix_end(&m, "speaker");
}

void ent_answer_quotes(ent_ask *k)
{
    if (ent_view_is(k, "matrix")) {
        quotes_matrix(k);
        return;
    }
    ent_merged m;
    ent_merged_begin(&m, k);
    ent_answer_columns(k->out, "id date *speakers cue form -type words -*addressees -origin genre"
                       " -channel -strength -speaks_for -document", k->st);
    ent_query q = quotes_query(k);
    while (ent_query_step(&q)) {
        ent_answer_note note = ent_query_note(&q, 0);
        ent_str key = key_of(k, ent_query_column(&q, 8), ent_query_column(&q, 13));
        if (ent_merged_row(&m, key, &note))
            put_quote(k, &q);
    }
    ent_query_end(&q);
}
