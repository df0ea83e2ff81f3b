/* Places on sentences of our own, from all regions: which town is meant where several bear the
 * name, where it lies, government or town. Each failing row is named. */
#include "coded.h"

/* In `text`, the last mention of `words` means `id`; its point is "ISO3 lat lon (unit)", "" where
 * none is known. */
typedef struct place {
    const char *text, *words, *id, *point;
} place;

static const ent_actor *meant_by(const ent_reading *r, const char *words)
{
    const ent_actor *found = NULL;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        if (ent_str_is(ent_document_text(r->doc, m->span), words) && m->actor_count)
            found = &r->actors.at[m->actors[0]];
    }
    return found;
}

static ent_str point_of(const ent_actor *a, ent_arena *arena, ent_status *st)
{
    if (!a || !a->point)
        return (ent_str){0};
    ent_str admin = a->point->admin;
    return ent_str_printf(arena, st, "%.*s %.2f %.2f%s%.*s%s", ENT_FMT(a->iso3),
                          (double)a->point->lat / ENT_DEGREE, (double)a->point->lon / ENT_DEGREE,
                          admin.n ? " (" : "", ENT_FMT(admin), admin.n ? ")" : "");
}

static uint32_t check_row(const bench *b, const place *row)
{
    ent_status st = {0};
    ent_reading r = coded(b, "2024-05-20", row->text);
    const ent_actor *a = meant_by(&r, row->words);
    ent_str id = a ? a->id : (ent_str){0}, point = point_of(a, r.doc->arena, &st);
    bool right = ent_str_is(id, row->id) && ent_str_is(point, row->point);
    if (!right)
        print_error("%s\n    [%s] should be [%s] at [%s], is [%.*s] at [%.*s]\n", row->text,
                    row->words, row->id, row->point, ENT_FMT(id), ENT_FMT(point));
    ent_arena_free(r.doc->arena);
    return !right;
}

static void check(void **state, const place *rows, size_t n)
{
    uint32_t wrong = 0;
    for (size_t i = 0; i < n; i++)
        wrong += check_row(*state, &rows[i]);
    assert_int_equal(wrong, 0);
}
#define CHECK(rows) check(state, rows, sizeof(rows) / sizeof *(rows))

static void what_stands_behind_tells_which_town(void **state)
{
    static const place rows[] = {
        {"The envoys met in Tripoli, Lebanon, on Monday.", "Tripoli", "PLC:Tripoli, Lebanon",
         "LBN 34.44 35.85"},
        {"The envoys met in Tripoli, Libya, on Monday.", "Tripoli", "PLC:Tripoli",
         "LBY 32.89 13.19"},
        {"The envoys met in Tripoli on Monday.", "Tripoli", "PLC:Tripoli", "LBY 32.89 13.19"},
        {"Talks were held in Hyderabad, Pakistan.", "Hyderabad", "PLC:Hyderabad, Pakistan",
         "PAK 25.39 68.37 (Sindh)"},
        {"Talks were held in Hyderabad.", "Hyderabad", "PLC:Hyderabad",
         "IND 17.39 78.49 (Telangana)"},
        {"Pakistan said that two people had died in Hyderabad.", "Hyderabad",
         "PLC:Hyderabad, Pakistan", "PAK 25.39 68.37 (Sindh)"},
        {"He spoke in Hyderabad, Pakistan. The crowd in Hyderabad was large.", "Hyderabad",
         "PLC:Hyderabad, Pakistan", "PAK 25.39 68.37 (Sindh)"},
        {"They flew to Valencia, Venezuela.", "Valencia", "PLC:Valencia",
         "VEN 10.16 -68.00 (Carabobo)"},
        {"They flew to Valencia, Spain.", "Valencia", "PLC:Valencia, Spain", "ESP 39.47 -0.38"},
        {"He was born in Birmingham, Alabama.", "Birmingham", "PLC:Birmingham, United States",
         ""},
        {"The court in Paris, Texas, heard the case.", "Paris", "PLC:Paris, United States", ""},
        {"He lives in London, Ontario.", "London", "PLC:London, Canada", ""},
        /* a list is no such thing */
        {"He visited Paris, Lebanon and Iraq.", "Paris", "PLC:Paris", "FRA 48.86 2.35"},
        {"Protests were held in London, Toronto and Sydney.", "London", "PLC:London",
         "GBR 51.51 -0.13"},
        {"Ministers came from Hamburg, Milan and Lyon.", "Milan", "PLC:Milan",
         "ITA 45.46 9.19 (Lombardy)"},
    };
    CHECK(rows);
}

static void georgia_is_a_state_or_one_of_the_states(void **state)
{
    static const place rows[] = {
        {"Police in Atlanta, Georgia, arrested two men.", "Georgia", "PLC:Georgia, United States",
         "USA 32.70 -83.40 (Georgia)"},
        {"The minister travelled to Tbilisi, Georgia, on Tuesday.", "Georgia", "GEO", ""},
        {"The minister travelled to Tbilisi, Georgia, on Tuesday.", "Tbilisi", "PLC:Tbilisi",
         "GEO 41.72 44.79"},
        {"Georgia said that its troops would stay.", "Georgia", "GEO", ""},
        {"Police in Atlanta, Georgia, arrested two men. Georgia and Armenia signed a pact.",
         "Georgia", "GEO", ""},
    };
    CHECK(rows);
}

static void the_government_is_no_point_but_the_town_is(void **state)
{
    static const place rows[] = {
        {"Washington said that it would wait.", "Washington", "USA", ""},
        {"The summit in Washington was short.", "Washington", "PLC:Washington",
         "USA 38.90 -77.04 (District of Columbia)"},
        {"Moscow rejected the plan.", "Moscow", "RUS", ""},
        {"He left Vienna for Bern.", "Bern", "PLC:Bern", "CHE 46.95 7.45"},
        {"Doha mediated between the two.", "Doha", "QAT", ""},
        {"They signed the accord in Doha, Qatar.", "Doha", "PLC:Doha", "QAT 25.29 51.53"},
        {"The leaders gathered in Singapore.", "Singapore", "SGP", "SGP 1.29 103.85"},
    };
    CHECK(rows);
}

static void places_of_the_lexicon_lie_where_it_says(void **state)
{
    static const place rows[] = {
        {"A ship ran aground at Second Thomas Shoal.", "Second Thomas Shoal",
         "PLC:Second Thomas Shoal", " 9.75 115.87"},
        {"Fighting went on near Rutshuru.", "Rutshuru", "PLC:Rutshuru",
         "COD -1.19 29.45 (North Kivu)"},
        {"The presidents met at Camp David.", "Camp David", "PLC:Camp David",
         "USA 39.65 -77.46 (Maryland)"},
        {"Shots were fired over the Line of Control.", "Line of Control", "PLC:Line of Control",
         " 34.50 74.50"},
        {"Kiev was quiet, but people died in Kiev.", "Kiev", "PLC:Kiev", "UKR 50.45 30.52"},
        {"The rebels took the village of Bafwasele.", "Bafwasele", "PLC:Bafwasele", ""},
    };
    CHECK(rows);
}

static void the_gazetteer_locates_what_the_lexicon_does_not(void **state)
{
    static const place rows[] = {
        {"The rebels took the village of Mabenga in eastern Congo.", "Mabenga", "PLC:Mabenga",
         "COD -1.02 29.33 (North Kivu)"},
        {"Cameroon sent soldiers to the village of Mabenga.", "Mabenga", "PLC:Mabenga",
         "CMR 3.10 12.20"},
        {"The attack took place in Bafwasende, in eastern Congo.", "Bafwasende",
         "PLC:Bafwasende", "COD 1.08 27.27 (Tshopo)"},
        {"Colombia and Peru talked. Two people died in the town of San Pablo. Colombia waited.",
         "San Pablo", "PLC:San Pablo", "COL 9.03 -73.93 (Bolívar)"},
        {"They met in the town of San Pablo, Peru.", "San Pablo", "PLC:San Pablo",
         "PER -6.20 -77.90"},
        {"He lives in the town of San Pablo.", "San Pablo", "PLC:San Pablo", ""},
        {"He was born in Birmingham, Alabama.", "Birmingham", "PLC:Birmingham, United States",
         "USA 33.52 -86.80 (Alabama)"},
        /* never against the lexicon: this one knows Greece's Tripoli alone */
        {"Greece sent an envoy to talks in Tripoli.", "Tripoli", "PLC:Tripoli",
         "LBY 32.89 13.19"},
        /* the text speaks of another country: in doubt it lies nowhere */
        {"Norway sent men to the village of Mabenga.", "Mabenga", "PLC:Mabenga", ""},
    };
    bench *b = *state;
    ent_status st = {0};
    ent_gazetteer *g =
        ent_gazetteer_read(ENT_SOURCE_DIR "/tests/lookup/gazetteer/places.txt", b->lex, &st);
    assert_int_equal(st.code, ENT_OK);
    ent_mention_tables_ask(b->tables, g);
    uint32_t wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        wrong += check_row(b, &rows[i]);
    ent_mention_tables_ask(b->tables, NULL);
    ent_gazetteer_free(g);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_stands_behind_tells_which_town),
        cmocka_unit_test(georgia_is_a_state_or_one_of_the_states),
        cmocka_unit_test(the_government_is_no_point_but_the_town_is),
        cmocka_unit_test(places_of_the_lexicon_lie_where_it_says),
        cmocka_unit_test(the_gazetteer_locates_what_the_lexicon_does_not),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
