/* prose.c - values in words. */
#include "brief/prose.h"

#include <stdio.h>

static const char *const months[] = {"January", "February", "March", "April", "May", "June",
                                     "July", "August", "September", "October", "November",
                                     "December"};

/* ---- dates ------------------------------------------------------------------------------- */

static bool whole_month(int32_t y, int32_t m, int32_t d, int32_t y2, int32_t m2, int32_t d2)
{
    return y == y2 && m == m2 && d == 1 && d2 == ent_month_days(y, m);
}

ent_str ent_prose_days(int32_t from, int32_t past, ent_arena *a, ent_status *st)
{
    int32_t y, m, d, y2, m2, d2;
    if (from == INT32_MIN && past == INT32_MAX)
        return ENT_STR("");
    if (from != INT32_MIN)
        ent_day_split(from, &y, &m, &d);
    if (past != INT32_MAX)
        ent_day_split(past - 1, &y2, &m2, &d2);
    if (from == INT32_MIN) {
        ent_day_split(past, &y2, &m2, &d2);
        return ent_str_printf(a, st, "before %d %s %d", (int)d2, months[m2 - 1], (int)y2);
    }
    if (past == INT32_MAX)
        return ent_str_printf(a, st, "from %d %s %d on", (int)d, months[m - 1], (int)y);
    if (past - from == 1)
        return ent_str_printf(a, st, "%d %s %d", (int)d, months[m - 1], (int)y);
    if (whole_month(y, m, d, y2, m2, d2))
        return ent_str_printf(a, st, "%s %d", months[m - 1], (int)y);
    bool whole_years = m == 1 && d == 1 && m2 == 12 && d2 == 31;
    if (whole_years && y == y2)
        return ent_str_printf(a, st, "%d", (int)y);
    if (whole_years)
        return ent_str_printf(a, st, "%d–%d", (int)y, (int)y2);
    bool whole_months = d == 1 && d2 == ent_month_days(y2, m2);
    if (whole_months && y == y2)
        return ent_str_printf(a, st, "%s–%s %d", months[m - 1], months[m2 - 1], (int)y);
    if (y == y2 && m == m2)
        return ent_str_printf(a, st, "%d–%d %s %d", (int)d, (int)d2, months[m - 1], (int)y);
    if (y == y2)
        return ent_str_printf(a, st, "%d %s – %d %s %d", (int)d, months[m - 1], (int)d2,
                              months[m2 - 1], (int)y);
    return ent_str_printf(a, st, "%d %s %d – %d %s %d", (int)d, months[m - 1], (int)y, (int)d2,
                          months[m2 - 1], (int)y2);
}

/* "XXXX-03-16": the year cannot be known. */
static ent_str yearless(ent_str value, ent_arena *a, ent_status *st)
{
    uint32_t month = 0, day = 0;
    if (!ent_str_to_u32(ent_str_sub(value, 5, 7), &month) || month < 1 || month > 12)
        return value;
    if (value.n >= 10 && ent_str_to_u32(ent_str_sub(value, 8, 10), &day))
        return ent_str_printf(a, st, "%u %s, year not stated", day, months[month - 1]);
    return ent_str_printf(a, st, "%s, year not stated", months[month - 1]);
}

ent_str ent_prose_date(ent_str value, ent_arena *a, ent_status *st)
{
    int32_t from, past;
    if (ent_str_starts(value, ENT_STR("XXXX-")))
        return yearless(value, a, st);
    if (value.n > 0 && value.p[0] == '>' && ent_days_of(value, &from, &past) && from > INT32_MIN + 1)
        return ent_str_printf(a, st, "after %.*s", ENT_FMT(ent_prose_days(from - 1, from, a, st)));
    return ent_days_of(value, &from, &past) ? ent_prose_days(from, past, a, st) : value;
}

/* ---- kinds ------------------------------------------------------------------------------- */

ent_str ent_prose_meeting(const ent_brief_meeting *m, ent_arena *a, ent_status *st)
{
    static const struct { const char *kind, *words, *place; } kinds[] = {
        {"two-plus-two", "two-plus-two meeting", "in"}, {"visit", "visit", "to"},
        {"summit", "summit", "in"}, {"call", "telephone call", "from"},
        {"hearing", "hearing", "in"}, {"briefing", "briefing", "in"},
        {"negotiation", "negotiations", "in"}, {"session", "session", "in"},
        {"talks", "talks", "in"}, {"other", "meeting", "in"}};
    const char *words = "meeting", *place = "in";
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (ent_str_is(m->kind, kinds[i].kind)) {
            words = kinds[i].words;
            place = kinds[i].place;
        }
    if (m->place.n == 0)
        return ent_str_z(words);
    return ent_str_printf(a, st, "%s %s %.*s", words, place, ENT_FMT(m->place));
}

const char *ent_prose_event(ent_str plover)
{
    static const struct { const char *type, *words; } all[] = {
        {"AGREE", "agreement or promise"}, {"CONSULT", "talks"}, {"SUPPORT", "support"},
        {"CONCEDE", "concession"}, {"COOPERATE", "cooperation"}, {"AID", "aid"},
        {"RETREAT", "retreat"}, {"REQUEST", "appeal or demand"}, {"ACCUSE", "criticism"},
        {"REJECT", "refusal"}, {"THREATEN", "threat"}, {"PROTEST", "protest"},
        {"SANCTION", "sanction"}, {"MOBILIZE", "show of force"}, {"COERCE", "coercion"},
        {"ASSAULT", "attack"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (ent_str_is(plover, all[i].type))
            return all[i].words;
    return "event";
}

const char *ent_prose_status(ent_str status)
{
    static const struct { const char *status, *words; } all[] = {
        {"held", ""}, {"ongoing", "under way"}, {"planned", "planned"},
        {"hypothetical", "not certain"}, {"postponed", "put off"},
        {"suspended", "suspended"}, {"cancelled", "called off"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (ent_str_is(status, all[i].status))
            return all[i].words;
    return "not certain";
}

ent_str ent_prose_count(uint64_t n, const char *one, const char *many, ent_arena *a,
                        ent_status *st)
{
    char digits[32], grouped[48];
    int length = snprintf(digits, sizeof digits, "%llu", (unsigned long long)n), to = 0;
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            grouped[to++] = ',';
        grouped[to++] = digits[i];
    }
    grouped[to] = '\0';
    return ent_str_printf(a, st, "%s %s", grouped, n == 1 ? one : many);
}

ent_str ent_prose_language(ent_str code)
{
    static const struct { const char *code, *name; } names[] = {
        {"ar", "Arabic"}, {"de", "German"}, {"en", "English"}, {"es", "Spanish"},
        {"fa", "Persian"}, {"fr", "French"}, {"hi", "Hindi"}, {"id", "Indonesian"},
        {"it", "Italian"}, {"ja", "Japanese"}, {"ko", "Korean"}, {"nl", "Dutch"},
        {"pl", "Polish"}, {"pt", "Portuguese"}, {"ru", "Russian"}, {"sw", "Swahili"},
        {"tr", "Turkish"}, {"uk", "Ukrainian"}, {"ur", "Urdu"}, {"vi", "Vietnamese"},
        {"zh", "Chinese"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ent_str_is(code, names[i].code))
            return ent_str_z(names[i].name);
    return code.n ? code : ENT_STR("not known");
}

const char *ent_prose_joint(uint32_t at, uint32_t count)
{
    if (at == 0)
        return "";
    return at + 1 == count ? " and " : ", ";
}
