/* Quotations that need more than a sentence: wrapped lines, page breaks, links, captions, lists
 * of decisions, long speeches; and the table of verbs. */
#include "reading.h"

static const ent_quote *with_cue(const ent_quotes *quotes, const char *cue)
{
    for (uint32_t i = 0; i < quotes->n; i++)
        if (ent_str_is(quotes->at[i].cue, cue))
            return &quotes->at[i];
    return NULL;
}

static void wrapped_lines_are_one_piece(void **state)
{
    const char *text =
        "Notes on a visit to the region\n\n"
        "The ministers of both countries met in Lima on Monday evening for talks that went on\n"
        "for longer than anybody had expected before they began in the early afternoon there.\n"
        "Gustavo Petro told reporters in the evening that the two countries would go on working\n"
        "towards a treaty that both of their parliaments could accept before the year is over.\n"
        "He left for Bogotá by train late in the evening and did not take any other questions\n"
        "from the reporters who had been waiting for him in front of the town hall since noon.\n";
    ent_reading r = {0};
    ent_quotes quotes = {0};
    ent_document *doc = read_text(*state, text, "txt", &r, &quotes);
    const ent_quote *q = with_cue(&quotes, "told");
    assert_non_null(q);
    assert_int_equal(q->content.n, 1);
    ent_str words = ent_document_text(doc, q->content.at[0]);
    assert_true(ent_str_starts(words, ENT_STR("that the two countries would go on working\n")));
    assert_true(ent_str_ends(words, ENT_STR("before the year is over")));
    ent_document_free(doc);
}

static void a_link_stays_within_the_span(void **state)
{
    const char *text = "# Notes on a visit\n\n"
                       "South Korea noted that [its new policy](#) is consistent with the strategy.\n";
    ent_reading r = {0};
    ent_quotes quotes = {0};
    ent_document *doc = read_text(*state, text, "md", &r, &quotes);
    const ent_quote *q = with_cue(&quotes, "noted");
    assert_non_null(q);
    assert_int_equal(q->content.n, 1);
    ent_str words = ent_document_text(doc, q->content.at[0]);
    assert_true(ent_str_is(words, "that [its new policy](#) is consistent with the strategy"));
    ent_document_free(doc);
}

static void entities_are_decoded_and_kept(void **state)
{
    const char *text = "<html><head><title>Notes on a visit</title></head><body><article>"
                       "<h1>Notes on a visit</h1>"
                       "<p>Olaf Scholz said on Monday that the vote was &ldquo;a step "
                       "backwards&rdquo; for <b>Europe</b> and for the region as a whole.</p>"
                       "</article></body></html>";
    ent_reading r = {0};
    ent_quotes quotes = {0};
    ent_document *doc = read_text(*state, text, "html", &r, &quotes);
    const ent_quote *q = with_cue(&quotes, "said");
    assert_non_null(q);
    assert_true(ent_str_is(q->form, "mixed"));
    assert_int_equal(q->content.n, 1);
    assert_true(ent_str_is(ent_document_text(doc, q->content.at[0]), "a step backwards"));
    assert_true(q->clause.start < q->content.at[0].start &&
                q->content.at[0].end < q->clause.end);
    ent_document_free(doc);
}

static void a_resolution_has_one_record_a_verb(void **state)
{
    const char *text = "The Security Council,\n\n"
                       "Recalling its previous resolutions on the matter,\n\n"
                       "Deeply concerned at the situation in the region,\n\n"
                       "1. Demands that all parties cease hostilities at once;\n\n"
                       "2. Decides to extend the mandate until 31 March;\n\n"
                       "3. Requests the Secretary-General to report within 30 days.\n";
    ent_reading r = {0};
    ent_quotes quotes = {0};
    ent_document *doc = read_text(*state, text, "txt", &r, &quotes);
    assert_int_equal(quotes.n, 3); /* the preamble's "Recalling" is none */
    assert_non_null(with_cue(&quotes, "Demands"));
    assert_non_null(with_cue(&quotes, "Decides"));
    assert_non_null(with_cue(&quotes, "Requests"));
    ent_document_free(doc);
}

static void long_speech_is_told_in_short_spans(void **state)
{
    char text[8192];
    int n = snprintf(text, sizeof text, "Notes on a visit\n\nGustavo Petro said: \"");
    for (int i = 0; i < 40; i++)
        n += snprintf(text + n, sizeof text - (size_t)n,
                      "We came to Lima to listen to our neighbours on day %d. ", i + 1);
    snprintf(text + n, sizeof text - (size_t)n, "That is all.\"\n");
    ent_reading r = {0};
    ent_quotes quotes = {0};
    ent_document *doc = read_text(*state, text, "txt", &r, &quotes);
    const ent_quote *q = with_cue(&quotes, "said");
    assert_non_null(q);
    assert_true(ent_str_is(q->form, "direct"));
    uint32_t all = 0;
    for (uint32_t e = 0; e < q->evidence.n; e++) {
        uint32_t bytes = q->evidence.at[e].end - q->evidence.at[e].start;
        assert_true(bytes < 1000);
        all += bytes;
    }
    assert_true(all < 4000);
    assert_true(ent_str_starts(ent_document_text(doc, q->evidence.at[0]), ENT_STR("Gustavo")));
    assert_true(ent_str_ends(ent_document_text(doc, q->content.at[q->content.n - 1]),
                             ENT_STR("That is all.")));
    ent_document_free(doc);
}

static void nothing_is_said_twice(void **state)
{
    const char *text = "Kenya says the talks with Ethiopia will go on\n\n"
                       "3 May 2024\n"
                       "Kenya says the talks with Ethiopia will go on\n\n"
                       "NAIROBI - The foreign minister of Kenya met his Ethiopian counterpart on "
                       "Friday. They spoke about trade, and they will meet again in June.\n";
    ent_reading r = {0};
    ent_quotes quotes = {0};
    ent_document *doc = read_text(*state, text, "txt", &r, &quotes);
    uint32_t n = 0;
    for (uint32_t i = 0; i < quotes.n; i++)
        n += ent_str_is(quotes.at[i].cue, "says");
    assert_int_equal(n, 1);
    ent_document_free(doc);
}

static bool is_frame(ent_str f)
{
    static const char *const known[] = {"that", "aside", "to", "whom-to", "whom-that",
                                        "whom-for", "object", "thing", "gerund", "as", "name",
                                        "noun", "words"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (ent_str_is(f, known[i]))
            return true;
    return ent_str_ends(f, ENT_STR("+")) || ent_str_ends(f, ENT_STR("-to"));
}

static void every_row_of_the_verbs_is_understood(void **state)
{
    engine *e = *state;
    const ent_table *t = ent_lexicon_table(e->lexicon, ENT_STR("quote-verbs"));
    assert_non_null(t);
    assert_true(ent_table_count(t) > 200);
    for (uint32_t row = 0; row < ent_table_count(t); row++) {
        ent_str frames = ent_table_at(t, row, 3), strength = ent_table_at(t, row, 2);
        assert_true(strength.n == 1 && strength.p[0] >= '1' && strength.p[0] <= '5');
        assert_true(ent_table_at(t, row, 1).n > 0 && frames.n > 0);
        while (frames.n) {
            ent_str f = ent_str_field(&frames, ';');
            if (!is_frame(f))
                fail_msg("%.*s: frame %.*s", ENT_FMT(ent_table_at(t, row, 0)), ENT_FMT(f));
        }
        assert_int_equal(ent_table_find(t, ent_table_at(t, row, 0)), row);  /* none twice */
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrapped_lines_are_one_piece),
        cmocka_unit_test(a_link_stays_within_the_span),
        cmocka_unit_test(entities_are_decoded_and_kept),
        cmocka_unit_test(a_resolution_has_one_record_a_verb),
        cmocka_unit_test(long_speech_is_told_in_short_spans),
        cmocka_unit_test(nothing_is_said_twice),
        cmocka_unit_test(every_row_of_the_verbs_is_understood),
    };
    return cmocka_run_group_tests(tests, engine_open, engine_close);
}
