/* Names, titles, organs and persons on sentences of our own, from all regions: which actor the
 * words mean, which office the text gives a person. Each failing row is named. */
#include "coded.h"

/* In `text`, the last mention of `words` means `ids` (blank between them); "" = no actor. */
typedef struct meant {
    const char *date, *text, *words, *ids;
} meant;

static ent_str ids_of(const ent_reading *r, const ent_mention *m, ent_arena *a, ent_status *st)
{
    ent_str all = {0};
    for (uint32_t i = 0; m && i < m->actor_count; i++)
        all = ent_str_printf(a, st, "%.*s%s%.*s", ENT_FMT(all), i ? " + " : "",
                             ENT_FMT(r->actors.at[m->actors[i]].id));
    return all;
}

/* The mention of exactly these words or of these with a title before them; the last in the
 * text. */
static const ent_mention *of_words(const ent_reading *r, const char *words)
{
    const ent_mention *found = NULL;
    for (uint32_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.at[i];
        ent_str text = ent_document_text(r->doc, m->span);
        const ent_token *tok = r->doc->tokens.at;
        ent_str name = {0};
        if (m->form != ENT_MENTION_LINE)
            name = ent_str_of(r->doc->reading.p + tok[m->name_first].rstart,
                              tok[m->name_last].rend - tok[m->name_first].rstart);
        if (ent_str_is(text, words) || ent_str_is(name, words))
            found = m;
    }
    return found;
}

static uint32_t check_row(const bench *b, const meant *row)
{
    ent_status st = {0};
    ent_reading r = coded(b, row->date, row->text);
    ent_str got = ids_of(&r, of_words(&r, row->words), r.doc->arena, &st);
    bool right = ent_str_is(got, row->ids);
    if (!right)
        print_error("%s\n    [%s] should be [%s], is [%.*s]\n", row->text, row->words, row->ids,
                    ENT_FMT(got));
    ent_arena_free(r.doc->arena);
    return !right;
}

static void check(void **state, const meant *rows, size_t n)
{
    uint32_t wrong = 0;
    for (size_t i = 0; i < n; i++)
        wrong += check_row(*state, &rows[i]);
    assert_int_equal(wrong, 0);
}
#define CHECK(rows) check(state, rows, sizeof(rows) / sizeof *(rows))

static void capitals_are_governments_or_towns(void **state)
{
    static const meant rows[] = {
        {"2023-02-10", "Lima rejected the offer and recalled its envoy.", "Lima", "PER"},
        {"2023-02-10", "The minister flew to Nairobi for two days.", "Nairobi", "PLC:Nairobi"},
        {"2023-02-10", "Shells fell in Khartoum on Sunday.", "Khartoum", "PLC:Khartoum"},
        {"2023-02-10", "Jakarta and Canberra signed a treaty.", "Canberra", "AUS"},
        {"2023-02-10", "He arrived in Doha, Qatar, on Sunday.", "Doha", "PLC:Doha"},
        {"2023-02-10", "The Kremlin said that it would answer.", "Kremlin", "RUS"},
        {"2023-02-10", "Relations between Athens and Ankara are better now.", "Ankara", "TUR"},
        {"2023-02-10", "Rebels entered Goma at dawn.", "Goma", "PLC:Goma"},
        {"2023-02-10", "KINGSTON — The leaders went home.", "KINGSTON", "PLC:Kingston"},
        {"2023-02-10", "Suva, 10 February. The minister has returned.", "Suva", "PLC:Suva"},
    };
    CHECK(rows);
}

static void peoples_are_states_but_languages_are_none(void **state)
{
    static const meant rows[] = {
        {"2023-02-10", "The Finns will vote in April.", "Finns", "FIN"},
        {"2023-02-10", "Ghanaian soldiers crossed the river.", "Ghanaian", "GHA"},
        {"2023-02-10", "The text was published in French.", "French", ""},
        {"2023-02-10", "She answered in Portuguese and in English.", "Portuguese", ""},
        {"2023-02-10", "A Peruvian court freed him.", "Peruvian", "PER"},
    };
    CHECK(rows);
}

/* Ministers are known by their surname alone where nobody else in office bears it and it acts. */
static void surnames_of_ministers(void **state)
{
    static const meant rows[] = {
        {"2022-05-10", "Blinken criticised the decision on Monday.", "Blinken", "PER:Antony Blinken"},
        {"2022-05-10", "Kuleba urged restraint.", "Kuleba", "PER:Dmytro Kuleba"},
        {"2005-05-10", "Blinken criticised the decision on Monday.", "Blinken", ""},
        {"2022-05-10", "Flights to Austin were delayed.", "Austin", "PLC:Austin"},
    };
    CHECK(rows);
}

static void weak_names_ask_for_support(void **state)
{
    static const meant rows[] = {
        {"2023-02-10", "Time is short for the region.", "Time", ""},
        {"2023-02-10", "Dawn broke over the valley.", "Dawn", ""},
        {"2023-02-10", "Nigeria's president wrote to the Senate on Friday.", "Senate",
         "NGA.PARL"},
        {"2023-02-10", "The United States waits: the Senate votes on Friday.", "Senate",
         "USA.CONGRESS"},
        {"2023-02-10", "Georgia and Armenia opened a crossing.", "Georgia", "GEO"},
        {"2023-02-10", "Allied with NATO, the Alliance said on Monday, Sweden is safe.",
         "Alliance", "NATO"},
    };
    CHECK(rows);
}

static void names_tell_their_kind(void **state)
{
    static const meant rows[] = {
        {"2023-02-10", "Both sides cited the Okavala Accord of 1975.", "Okavala Accord",
         "AGR:Okavala Accord"},
        {"2023-02-10", "They signed the Treaty on the Common Border.",
         "Treaty on the Common Border", "AGR:Treaty on the Common Border"},
        {"2023-02-10", "Work on the Okavala Dam has stopped.", "Okavala Dam",
         "PLC:Okavala Dam"},
        {"2023-02-10", "The villages of Tirmo and Askale are empty.", "Askale", "PLC:Askale"},
        {"2023-02-10", "She opened the Karoi and Binga crossings.", "Karoi", "PLC:Karoi"},
        {"2023-02-10", "They dined at the Grand Pacific Hotel.", "Grand Pacific Hotel",
         "PLC:Grand Pacific Hotel"},
        {"2023-02-10", "He wrote it for The Australian in May.", "The Australian",
         "OUT:The Australian"},
        {"2023-02-10", "He met the Australian foreign minister.", "Australian", "AUS"},
        {"2023-02-10", "An editor of Savanna Quarterly was held.", "Savanna Quarterly",
         "OUT:Savanna Quarterly"},
    };
    CHECK(rows);
}

static void persons_keep_their_names_together(void **state)
{
    static const meant rows[] = {
        {"2021-03-17", "Nobuo Kishi met Fumio Kishida. Kishi then left.", "Kishi",
         "PER:Nobuo Kishi"},
        {"2022-05-20", "Nobuo Kishi met Fumio Kishida. Kishida then left.", "Kishida",
         "PER:Fumio Kishida"},
        {"2021-03-17", "The talks with Motegi Toshimitsu were long.", "Motegi Toshimitsu",
         "PER:Toshimitsu Motegi"},
        {"2022-05-20",
         "Kim Yo Jong, Kim Jong-un's sister, criticised the drills. The threat, said "
         "Kim, is real.",
         "Kim", "PER:Kim Yo Jong"},
        {"2021-03-17",
         "North Korea and the United States met. The Trump-Kim meeting failed, Donald "
         "Trump said.",
         "Kim", "PER:Kim Jong Un"},
        {"2022-10-07",
         "President Aliyev, Prime Minister Pashinyan, President Macron and President "
         "Michel met.",
         "Pashinyan", "PER:Nikol Pashinyan"},
        {"2022-10-07",
         "President Aliyev, Prime Minister Pashinyan, President Macron and President "
         "Michel met.",
         "Michel", "PER:Charles Michel"},
        {"2023-02-10", "Tendai Moyo of Zimbabwe spoke first. Moyo asked for more time.", "Moyo",
         "PER:Tendai Moyo"},
        {"2023-02-10",
         "Foreign Minister Ilse Brandt met Deputy Minister Karl Brandt. Minister Ilse "
         "Brandt left early.",
         "Ilse Brandt", "PER:Ilse Brandt"},
        {"2023-02-10", "Lloyd Austin landed in Manila. Austin will stay two days.", "Austin",
         "PER:Lloyd Austin"},
        {"2023-02-10",
         "Antony Blinken and Lloyd Austin left. Secretaries Blinken and Austin said "
         "little.",
         "Blinken", "PER:Antony Blinken"},
        {"2025-02-10", "Donald Trump stayed at home. Donald Trump Jr. flew to Nuuk.",
         "Donald Trump Jr.", "PER:Donald Trump Jr."},
        {"2025-02-10", "Ferdinand Marcos Jr. spoke in Manila.", "Ferdinand Marcos Jr.",
         "PER:Ferdinand Marcos Jr."},
        {"2023-02-10", "Chancellor Scholz spoke to the Bundestag.", "Scholz",
         "PER:Olaf Scholz"},
        {"2023-02-10", "Mohammed bin Salman received the envoy.", "Mohammed bin Salman",
         "PER:Mohammed bin Salman"},
        {"2023-02-10", "Envoy Khalid bin Nasser al-Harthi spoke.",
         "Khalid bin Nasser al-Harthi", "PER:Khalid bin Nasser al-Harthi"},
    };
    CHECK(rows);
}

static void titles_without_a_name_mean_their_holder(void **state)
{
    static const meant rows[] = {
        {"2022-05-20", "The French president called for calm.", "French president",
         "PER:Emmanuel Macron"},
        {"2021-05-20", "The president of Kenya spoke first.", "president",
         "PER:Uhuru Kenyatta"},
        {"2022-05-20", "Chile's president, Gabriel Boric, spoke.", "Gabriel Boric",
         "PER:Gabriel Boric"},
        {"2022-05-20", "A spokesman for the Iranian foreign ministry said no.",
         "Iranian foreign ministry", "IRN.MFA"},
        {"2022-05-20", "Foreign Minister Tendai Okoro spoke. The foreign minister left.",
         "foreign minister", "PER:Tendai Okoro"},
    };
    CHECK(rows);
}

static void organs_are_found_by_pattern(void **state)
{
    static const meant rows[] = {
        {"2022-05-20", "Ghana's parliament passed the law.", "Ghana's parliament", "GHA.PARL"},
        {"2022-05-20", "The Ministry of Defence of Mongolia denied it.", "Ministry of Defence",
         "MNG.MOD"},
        {"2022-05-20", "The Biden administration is patient.", "Biden administration",
         "USA.GOV"},
        {"2022-05-20", "The Peruvian defence ministry denied it. The ministry gave no reasons.",
         "ministry", "PER.MOD"},
        {"2022-05-20", "Military capabilities matter in Chad.", "Military", ""},
    };
    CHECK(rows);
}

static void unnamed_people_are_groups(void **state)
{
    static const meant rows[] = {
        {"2022-05-20", "Armed groups burned two villages.", "Armed groups", "GRP:armed groups"},
        {"2022-05-20", "Voters in Bolivia stayed at home.", "Voters", "GRP:voters"},
        {"2022-05-20", "The Kenyan contingent has arrived.", "The Kenyan contingent",
         "GRP:Kenyan contingent"},
        {"2022-05-20", "The delegation of Rwanda agreed.", "The delegation of Rwanda", "RWA"},
        {"2022-05-20", "The envoy told reporters that he would stay.", "reporters",
         "GRP:reporters"},
        {"2022-05-20", "They would use military force.", "military force", ""},
        {"2022-05-20", "Members of Congress objected.", "Members of Congress",
         "GRP:members of Congress"},
    };
    CHECK(rows);
}

/* ---- offices --------------------------------------------------------------------------- */

/* The text gives the person this office: "role @ body", " former" behind it; "" = none. */
typedef struct held {
    const char *text, *person, *office;
} held;

static bool has_office(const ent_reading *r, const char *person, const char *office,
                       ent_str *all, ent_status *st)
{
    bool found = false;
    for (uint32_t i = 0; i < r->actors.n; i++) {
        const ent_actor *a = &r->actors.at[i];
        if (!ent_str_is(a->id, person))
            continue;
        for (uint32_t k = 0; k < a->roles.n; k++) {
            ent_str one = ent_str_printf(
                r->doc->arena, st, "%.*s @ %.*s%s", ENT_FMT(a->roles.at[k].role),
                ENT_FMT(a->roles.at[k].org), a->roles.at[k].former ? " former" : "");
            found |= ent_str_is(one, office);
            *all = ent_str_printf(r->doc->arena, st, "%.*s; %.*s", ENT_FMT(*all), ENT_FMT(one));
        }
        found |= a->roles.n == 0 && office[0] == 0;
    }
    return found;
}

static void offices_are_read_from_titles(void **state)
{
    static const held rows[] = {
        {"Japanese Foreign Minister Toshimitsu Motegi and Defence Minister Nobuo Kishi spoke.",
         "PER:Nobuo Kishi", "Defence Minister @ JPN.MOD"},
        {"Hakan Fidan, Turkey's foreign minister and former intelligence chief, spoke.",
         "PER:Hakan Fidan", "foreign minister @ TUR.MFA"},
        {"Évariste Ndayishimiye, President of the Republic of Burundi and Chairperson of the "
         "East "
         "African Community, spoke.",
         "PER:Évariste Ndayishimiye", "Chairperson @ EAC"},
        {"The director-general of the IAEA, Rafael Grossi, arrived.", "PER:Rafael Grossi",
         "director-general of the IAEA @ IAEA"},
        {"Chile's president, Gabriel Boric, spoke to reporters.", "PER:Gabriel Boric",
         "president @ CHL"},
        {"Former Colombian president Juan Manuel Santos will mediate.",
         "PER:Juan Manuel Santos", "president @ COL former"},
        {"The commissioner Jutta Urpilainen met Mia Mottley, Prime Minister of Barbados.",
         "PER:Mia Mottley", "Prime Minister @ BRB"},
        {"At the invitation of President Sadyr Japarov, the President of the Republic of "
         "Tajikistan, "
         "Emomali Rahmon, paid a visit.",
         "PER:Emomali Rahmon", "President of the Republic @ TJK"},
        {"He met Sergei Lavrov, Prime Minister Mikhail Mishustin and two others.",
         "PER:Sergei Lavrov", ""},
        {"The foreign ministers of Ghana and Burkina Faso, Kwame Asante-Boadi and Rakia Zongo, "
         "agreed.",
         "PER:Rakia Zongo", "foreign minister @ BFA.MFA"},
        {"The foreign ministers of Ghana and Burkina Faso, Kwame Asante-Boadi and Rakia Zongo, "
         "agreed.",
         "PER:Kwame Asante-Boadi", "foreign minister @ GHA.MFA"},
        {"The Thai and Lao defence ministers, Somchai Rattana and Khamla Vong, agreed.",
         "PER:Khamla Vong", "defence minister @ LAO.MOD"},
        {"Foreign Minister Lavrov spoke in Moscow. Russia will wait.", "PER:Sergei Lavrov",
         "Foreign Minister @ RUS.MFA"},
        {"The Minister of Foreign Affairs, His Highness Prince Faisal bin Farhan, spoke.",
         "PER:Faisal bin Farhan", "Minister of Foreign Affairs @ SAU.MFA"},
        {"Gen. Asim Munir, Pakistan's army chief, went home.", "PER:Asim Munir",
         "army chief @ PAK.ARMY"},
    };
    uint32_t wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ent_status st = {0};
        ent_str all = {0};
        ent_reading r = coded(*state, "2022-05-20", rows[i].text);
        if (!has_office(&r, rows[i].person, rows[i].office, &all, &st)) {
            wrong++;
            print_error("%s\n    %s should be [%s], is [%.*s]\n", rows[i].text, rows[i].person,
                        rows[i].office, ENT_FMT(all));
        }
        ent_arena_free(r.doc->arena);
    }
    assert_int_equal(wrong, 0);
}

static void a_title_behind_one_name_is_not_given_to_another(void **state)
{
    ent_status st = {0};
    ent_str all = {0};
    ent_reading r =
        coded(*state, "2022-05-20",
              "At the invitation of President Sadyr Japarov, the President of the Republic "
              "of Tajikistan, Emomali Rahmon, paid a visit.");
    assert_false(
        has_office(&r, "PER:Sadyr Japarov", "President of the Republic @ TJK", &all, &st));
    ent_arena_free(r.doc->arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(capitals_are_governments_or_towns),
        cmocka_unit_test(peoples_are_states_but_languages_are_none),
        cmocka_unit_test(surnames_of_ministers),
        cmocka_unit_test(weak_names_ask_for_support),
        cmocka_unit_test(names_tell_their_kind),
        cmocka_unit_test(persons_keep_their_names_together),
        cmocka_unit_test(titles_without_a_name_mean_their_holder),
        cmocka_unit_test(organs_are_found_by_pattern),
        cmocka_unit_test(unnamed_people_are_groups),
        cmocka_unit_test(offices_are_read_from_titles),
        cmocka_unit_test(a_title_behind_one_name_is_not_given_to_another),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
