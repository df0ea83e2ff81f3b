/* records.c - a cluster becomes a record: its kind by who meets, place, date, evidence, the
 * visit it is part of; clusters that tell too little become none. */
#include "event/cluster.h"
#include "mention/within.h"

/* ---- kinds told by who meets ------------------------------------------------------------ */

static bool has_organ(const ent_reading *r, uint32_t actor, const char *organ)
{
    const ent_actor *a = &r->actors.at[actor];
    for (uint32_t i = 0; i < a->roles.n; i++)
        if (ent_str_is(a->roles.at[i].organ, organ) && !a->roles.at[i].former)
            return true;
    if (a->entry == ENT_NONE || r->day == INT32_MIN || a->roles.n)
        return false;
    const ent_actor_entry *e = ent_lexicon_actor(r->lexicon, a->entry);
    for (uint32_t i = 0; i < e->office_count; i++)
        if (e->offices[i].org.n == 3 && strcmp(organ, "HEAD") == 0)
            return true;
    return false;
}

static uint32_t count_organ(const ent_reading *r, const ent_meeting_cluster *c,
                            const char *organ)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->party_count; i++)
        n += has_organ(r, c->parties[i], organ);
    return n;
}

/* Who presides over a body of states: "President of the European Council". */
static uint32_t count_bodies(const ent_reading *r, const ent_meeting_cluster *c)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->party_count; i++) {
        const ent_actor *a = &r->actors.at[c->parties[i]];
        const ent_actor_entry *e =
            a->entry == ENT_NONE ? NULL : ent_lexicon_actor(r->lexicon, a->entry);
        bool presides = false;
        for (uint32_t k = 0; e && k < e->office_count && r->day != INT32_MIN; k++) {
            const ent_office *o = &e->offices[k];
            bool state = o->org.n == 3 && ent_str_eq(o->org, a->iso3);
            presides |= !state && ent_str_starts(o->title, ENT_STR("President")) &&
                        o->when.from <= r->day && r->day < o->when.to;
        }
        n += presides && !has_organ(r, c->parties[i], "HEAD");
    }
    return n;
}

/* One of the two is the other's guest: a visit of one to the other's country is told. */
static bool are_guest_and_host(const ent_reading *r, const ent_meeting_clusters *all,
                               const ent_meeting_cluster *c)
{
    for (uint32_t i = 0; i < all->n; i++) {
        const ent_meeting_cluster *v = &all->at[i];
        uint32_t g = ent_guests(v->party_count, v->hosts);
        if (ent_family_of(v->kind) != ENT_FAMILY_VISIT || v->hosts == 0)
            continue;
        for (uint32_t p = 0; p < 2; p++)
            for (uint32_t h = g; h < v->party_count; h++)
                if (ent_in_set(v->parties, g, c->parties[p]) &&
                    ent_str_eq(ent_country_of(r, v->parties[h]),
                               ent_country_of(r, c->parties[1 - p])))
                    return true;
    }
    return false;
}

/* Who meets tells more than "talks" and "met": heads of several states hold a summit, two of
 * them where one visits the other. */
static ent_str kind_of(const ent_reading *r, const ent_meeting_clusters *all,
                       const ent_meeting_cluster *c)
{
    bool session = ent_str_is(c->kind, "session");
    if (!ent_str_is(c->kind, "talks") && !session)
        return c->kind;
    uint32_t persons = 0;
    for (uint32_t i = 0; i < c->party_count; i++)
        persons += ent_is_person(r, c->parties[i]);
    if (session)
        return c->kind;
    uint32_t of_states = count_organ(r, c, "HEAD");
    bool heads = persons == c->party_count && of_states == persons;
    if (persons == c->party_count && of_states > 1 && of_states + count_bodies(r, c) == persons)
        heads = true;
    if (heads && (persons > 2 || (persons == 2 && are_guest_and_host(r, all, c))))
        return ENT_STR("summit");
    if (c->heads && (persons == 0 || of_states >= 2 || persons < c->party_count))
        return ENT_STR("summit");
    if (c->party_count == 1 && ent_is_council(r, c->parties[0]))
        return ENT_STR("session");
    if (persons == 4 && !c->several && count_organ(r, c, "MFA") == 2 &&
        count_organ(r, c, "MOD") == 2)
        return ENT_STR("two-plus-two");
    return c->kind;
}

/* ---- records -------------------------------------------------------------------------------
 */

/* "the Belgian capital" is told by its name. */
static bool is_described_place(const ent_reading *r, uint32_t mention)
{
    const ent_mention *m = &r->mentions.at[mention];
    return m->actor_count == 1 && m->place_sense &&
           r->doc->tokens.at[m->name_last].upos == ENT_UPOS_NOUN &&
           r->actors.at[m->actors[0]].kind == ENT_KIND_PLACE;
}

static ent_str place_text(const ent_reading *r, const ent_meeting_cluster *c, ent_status *st)
{
    uint32_t lands = 0;
    for (uint32_t i = c->party_count - c->hosts; i < c->party_count; i++)
        lands += !ent_is_person(r, c->parties[i]);
    if (c->place_first != ENT_NONE && lands < 2) {
        if (c->place != ENT_NONE && r->mentions.at[c->place].actor_count &&
            (r->mentions.at[c->place].form == ENT_MENTION_DEMONYM ||
             is_described_place(r, c->place)))
            return r->actors.at[r->mentions.at[c->place].actors[0]].name;
        uint32_t a = r->doc->tokens.at[c->place_first].rstart;
        uint32_t b = r->doc->tokens.at[c->place_last].rend;
        return ent_str_of(r->doc->reading.p + a, b - a);
    }
    ent_str all = {0};
    for (uint32_t i = c->party_count - c->hosts; i < c->party_count; i++)
        if (!ent_is_person(r, c->parties[i]))
            all = ent_str_printf(r->doc->arena, st, "%.*s%s%.*s", ENT_FMT(all), all.n ? "; " : "",
                                 ENT_FMT(r->actors.at[c->parties[i]].name));
    return all;
}

/* The actor that names the place: a town, or a state. */
static uint32_t place_actor(const ent_reading *r, const ent_meeting_cluster *c)
{
    if (c->hosts >= 2 || c->place == ENT_NONE || r->mentions.at[c->place].actor_count != 1)
        return ENT_NONE;
    uint32_t a = r->mentions.at[c->place].actors[0];
    uint8_t kind = r->actors.at[a].kind;
    return kind == ENT_KIND_PLACE || kind == ENT_KIND_STATE ? a : ENT_NONE;
}

/* "JPN-USA:two-plus-two:2021-03-16": the countries in order, the kind, the date or "?". */
static ent_str occurrence(const ent_reading *r, const ent_meeting_cluster *c, ent_str kind,
                          ent_str date, ent_status *st)
{
    ent_str names[ENT_PARTIES_MOST];
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->party_count; i++) {
        ent_str x = ent_country_of(r, c->parties[i]);
        uint32_t k = n;
        bool known = false;
        for (uint32_t j = 0; j < n; j++)
            known = known || ent_str_eq(names[j], x);
        if (known)
            continue;
        for (; k > 0 && ent_str_cmp(names[k - 1], x) > 0; k--)
            names[k] = names[k - 1];
        names[k] = x;
        n++;
    }
    ent_str key = {0};
    for (uint32_t i = 0; i < n; i++)
        key = ent_str_printf(r->doc->arena, st, "%.*s%s%.*s", ENT_FMT(key), i ? "-" : "",
                             ENT_FMT(names[i]));
    return ent_str_printf(r->doc->arena, st, "%.*s:%.*s:%.*s", ENT_FMT(key), ENT_FMT(kind),
                          ENT_FMT(date.n ? date : ENT_STR("?")));
}

/* Source ranges of tokens first..last, one a line. */
static void add_evidence(const ent_document *doc, uint32_t first, uint32_t last, ent_meeting *m,
                         ent_status *st)
{
    ent_span spans[8];
    uint32_t n = ent_document_ranges(doc, doc->tokens.at[first].rstart,
                                     doc->tokens.at[last].rend, spans, 8);
    for (uint32_t i = 0; i < n; i++) {
        ent_span *s = ENT_PUSH(doc->arena, &m->evidence, st);
        if (s)
            *s = spans[i];
    }
}

static bool is_in(const ent_reading *r, uint32_t place, uint32_t actor)
{
    const ent_mention *x = &r->mentions.at[place];
    return x->actor_count == 1 && ent_str_eq(ent_country_of(r, x->actors[0]), ent_country_of(r, actor));
}

/* A journey within the traveller's own country is no visit. */
static bool is_at_home(const ent_reading *r, const ent_meeting_cluster *c)
{
    uint32_t g = ent_guests(c->party_count, c->hosts);
    if (ent_family_of(c->kind) != ENT_FAMILY_VISIT || g == 0)
        return false;
    if (c->hosts == 0)                  /* "its stay in Namibia", of Namibia: misread */
        return c->party_count == 1 && c->place != ENT_NONE && is_in(r, c->place, c->parties[0]);
    for (uint32_t i = 0; i < g; i++)
        for (uint32_t k = g; k < c->party_count; k++)
            if (!ent_str_eq(ent_country_of(r, c->parties[i]), ent_country_of(r, c->parties[k])))
                return false;
    return true;
}

/* "following their meetings": several at once, each told elsewhere. */
static bool is_summary(const ent_reading *r, const ent_meeting_cluster *c,
                       const ent_meeting_mention *m)
{
    const ent_token *tok = r->doc->tokens.at;
    if (c->mentions.n > 1 || c->named > 1 || tok[m->trigger].xpos != ENT_XPOS_NNS ||
        m->date != ENT_NONE)
        return false;
    for (uint32_t k = tok[m->trigger].child; k != ENT_NONE; k = tok[k].sibling)
        if (tok[k].rel == ENT_REL_NMOD_POSS && tok[k].upos == ENT_UPOS_PRON)
            return !ent_meeting_word(r, "plural-noun", m->trigger);
    return false;
}

/* One party that is many: "the summit of the African Union". */
static bool is_body(const ent_reading *r, const ent_meeting_cluster *c)
{
    if (c->party_count == 1 && ent_is_council(r, c->parties[0]))
        return true;                    /* "holds its monthly consultations" */
    if (c->party_count != 1 || ent_str_is(c->kind, "talks"))
        return false;
    return ent_is_many(r, c->parties[0]);
}

/* Nobody but people without names: "senior commanders". */
static bool all_unnamed(const ent_reading *r, const ent_meeting_cluster *c)
{
    for (uint32_t i = 0; i < c->party_count; i++) {
        const ent_actor *a = &r->actors.at[c->parties[i]];
        if (a->entry != ENT_NONE || !ent_str_starts(a->id, ENT_STR("GRP:")) || a->iso3.n)
            return false;
    }
    return c->party_count > 0;
}

/* "return to their universities" */
static bool goes_back(const ent_reading *r, const ent_meeting_mention *m)
{
    return ent_meeting_word(r, "going-back", m->trigger);
}

static bool worth_recording(const ent_reading *r, const ent_meeting_cluster *c,
                            const ent_meeting_mentions *found)
{
    if (is_at_home(r, c) || is_summary(r, c, &found->at[c->best]))
        return false;
    ent_meeting_family f = ent_family_of(c->kind);
    const ent_meeting_mention *m = &found->at[c->best];
    bool known = c->party_count > 0 || c->named > 0,
         fixed = c->date != ENT_NONE || c->place_first != ENT_NONE;
    if (m->headline && c->mentions.n == 1 && f == ENT_FAMILY_GATHERING && c->party_count < 2)
        return false;
    if (c->party_count < 2 && !fixed && f == ENT_FAMILY_GATHERING && !is_body(r, c) &&
        !ent_is_unreal(c->status) && ent_meeting_word(r, "vague-noun", m->trigger))
        return false;
    if (!known && ent_meeting_word(r, "vague-noun", m->trigger) &&
        (ent_is_unreal(c->status) ? !fixed : c->date == ENT_NONE || c->place_first == ENT_NONE))
        return false;
    /* "talks between commanders", "would speak to the authorities": a topic, not a meeting. */
    bool topic = ent_meeting_word(r, "plural-noun", m->trigger) ||
                 ent_meeting_word(r, "vague-noun", m->trigger) || f == ENT_FAMILY_CALL;
    if (!fixed && topic && all_unnamed(r, c))
        return false;
    bool explicit_call = r->doc->tokens.at[m->trigger].upos == ENT_UPOS_NOUN;
    if (f == ENT_FAMILY_CALL && c->party_count < 2 && !fixed && !explicit_call)
        return false;
    if (f == ENT_FAMILY_GATHERING)
        return c->party_count >= 2 || is_body(r, c) || fixed || known;
    if (f == ENT_FAMILY_VISIT)
        return ent_guests(c->party_count, c->hosts) > 0 ||
               (fixed && c->named > 1 && (c->date != ENT_NONE || !goes_back(r, m))) ||
               (c->hosts > 0 && c->date != ENT_NONE && ent_is_unreal(c->status) &&
                r->doc->tokens.at[m->trigger].upos == ENT_UPOS_NOUN);
    return known || (f == ENT_FAMILY_BRIEFING && fixed);
}

/* "2026-09-09/2026-09-11", a year on; empty where it does not fit. */
static ent_str year_on(const ent_reading *r, ent_str value, ent_status *st)
{
    uint32_t year = 0;
    ent_str all = {0};
    while (value.n) {
        ent_str part = ent_str_field(&value, '/');
        if (!ent_str_to_u32(ent_str_sub(part, 0, 4), &year) || part.n > 10)
            return (ent_str){0};
        all = ent_str_printf(r->doc->arena, st, "%.*s%s%u%.*s", ENT_FMT(all), all.n ? "/" : "", year + 1,
                             ENT_FMT(ent_str_sub(part, 4, part.n)));
    }
    return all;
}

/* A plan for "Thursday" or "September" that was read as a past one is for the next. */
static void put_forward(const ent_reading *r, const ent_meeting_cluster *c, ent_meeting *m,
                        ent_status *st)
{
    enum { JUST_PAST = 70 };            /* days */
    const ent_timex *d = &r->dates.at[c->date];
    bool open = ent_str_starts(d->how, ENT_STR("year absent")) ||
                ent_str_starts(d->how, ENT_STR("weekday"));
    bool undone = ent_str_is(m->status, "planned") || ent_is_until(r, c->date) ||
                  ent_str_is(m->status, "hypothetical");
    bool just_past = !ent_str_starts(d->how, ENT_STR("weekday")) && d->from + JUST_PAST > r->day;
    if (!open || !undone || just_past || !d->known || r->day == INT32_MIN || d->to > r->day)
        return;                         /* "had planned to meet in January" */
    if (ent_str_starts(d->how, ENT_STR("weekday"))) {
        int32_t y, mo, da;
        ent_day_split(d->from + 7, &y, &mo, &da);
        m->date = ent_str_printf(r->doc->arena, st, "%04d-%02d-%02d", (int)y, (int)mo, (int)da);
    } else {
        ent_str next = year_on(r, d->value, st);
        m->date = next.n ? next : m->date;
    }
    m->date_how = ENT_STR("the next that fits the plan");
}

static void record(const ent_reading *r, const ent_meeting_clusters *all,
                   const ent_meeting_cluster *c, const ent_meeting_mentions *found,
                   ent_meetings *out, ent_status *st)
{
    ent_meeting *m = ENT_PUSH(r->doc->arena, out, st);
    if (!m)
        return;
    const ent_meeting_mention *best = &found->at[c->best];
    m->kind = kind_of(r, all, c);
    m->status = c->status;
    m->part_of = ENT_NONE;
    for (uint32_t i = 0; i < c->party_count; i++) {
        uint32_t *slot = ENT_PUSH(r->doc->arena, &m->participants, st);
        if (slot)
            *slot = c->parties[i];
    }
    m->place = place_text(r, c, st);
    m->place_actor = place_actor(r, c);
    if (c->date != ENT_NONE) {
        m->date = r->dates.at[c->date].value;
        m->date_how = r->dates.at[c->date].how;
        put_forward(r, c, m, st);
    }
    m->occurrence = occurrence(r, c, m->kind, m->date, st);
    m->rule = ent_rule_name(best->rule);
    m->rule_place =
        ent_str_printf(r->doc->arena, st, "%.*s:%u", ENT_FMT(ent_rule_file(best->rule)),
                       ent_rule_line(best->rule));
    m->captures = best->captures;
    m->sentence = best->sentence;
    m->score = 0.5 + 0.1 * (c->party_count > 1) + 0.1 * (c->date != ENT_NONE) +
               0.1 * (c->place != ENT_NONE) + 0.1 * (c->mentions.n > 1);
    add_evidence(r->doc, best->first, best->last, m, st);
    for (uint32_t i = 0; i < c->mentions.n; i++)
        if (c->mentions.at[i] != c->best)
            add_evidence(r->doc, found->at[c->mentions.at[i]].first,
                         found->at[c->mentions.at[i]].last, m, st);
}

static bool are_apart(ent_str a, ent_str b)
{
    int32_t from_a, past_a, from_b, past_b;
    return ent_iso_range(a, &from_a, &past_a) && ent_iso_range(b, &from_b, &past_b) &&
           (from_a >= past_b || from_b >= past_a);
}

static bool same_flow(const ent_reading *r, uint32_t a, uint32_t b)
{
    return r->doc->sentences.at[a].flow == r->doc->sentences.at[b].flow;
}

/* "SEOUL, South Korea (Wire) -", a sentence of its own. */
static bool is_dateline(const ent_document *doc, uint32_t sentence)
{
    const ent_sentence *s = &doc->sentences.at[sentence];
    ent_str last = s->count ? doc->tokens.at[s->first + s->count - 1].form : (ent_str){0};
    return ent_is_dash(last);
}

/* The day of the news: the one that the first sentence of a news report tells, its own or one of the two
 * days before. ENT_NONE where there is none. */
static uint32_t day_of_news(const ent_reading *r)
{
    enum { OLD_NEWS = 2 };
    const ent_document *doc = r->doc;
    uint32_t s = 0;
    if (!ent_str_is(doc->genre, "news") || r->day == INT32_MIN)
        return ENT_NONE;
    while (s < doc->sentences.n && (!ent_is_prose(doc, s) || is_dateline(doc, s)))
        s++;
    uint32_t t = s < doc->sentences.n ? doc->sentences.at[s].first : 0;
    for (uint32_t past = s < doc->sentences.n ? t + doc->sentences.at[s].count : 0; t < past; t++) {
        uint32_t d = r->date_at[t];
        const ent_timex *x = d == ENT_NONE ? NULL : &r->dates.at[d];
        if (x && x->known && ent_str_is(x->grain, "day") && x->to == x->from + 1 && x->from <= r->day &&
            x->from + OLD_NEWS >= r->day && doc->tokens.at[t].rel != ENT_REL_NMOD)
            return d;
    }
    return ENT_NONE;
}

/* Held without a date of its own: when the visit was that it is part of; else when the sentence
 * before it in the paragraph tells, if that is a day; else, near the head of a news report, on the day
 * of the news. */
static void date_by_context(const ent_reading *r, ent_meetings *all)
{
    enum { HEAD = 6 };              /* sentences */
    uint32_t news = day_of_news(r);
    for (uint32_t i = 0; i < all->n; i++) {
        ent_meeting *m = &all->at[i];
        if (m->date.n || (!ent_str_is(m->status, "held") && !ent_str_is(m->status, "ongoing")))
            continue;
        if (m->part_of != ENT_NONE && all->at[m->part_of].date.n) {
            m->date = all->at[m->part_of].date;
            m->date_how = ENT_STR("of the visit");
            continue;
        }
        for (uint32_t k = 0; k < all->n && !m->date.n; k++) {
            const ent_meeting *o = &all->at[k];
            bool near = k != i && o->date.n == 10 && o->sentence <= m->sentence &&
                        o->sentence + 2 >= m->sentence &&
                        same_flow(r, o->sentence, m->sentence);
            if (near && ent_str_is(o->status, "held") &&
                !ent_str_starts(o->date_how, ENT_STR("of the"))) {
                m->date = o->date;
                m->date_how = ENT_STR("of the meeting told before in the paragraph");
            }
        }
        if (m->date.n == 0 && news != ENT_NONE && m->sentence < HEAD && m->participants.n > 1) {
            m->date = r->dates.at[news].value;
            m->date_how = ENT_STR("of the news, by the first sentence");
        }
    }
}

/* A gathering of visitors in the country they visit is part of the visit. */
static void find_parts(const ent_reading *r, ent_meetings *all)
{
    for (uint32_t i = 0; i < all->n; i++)
        for (uint32_t k = 0; k < all->n && all->at[i].part_of == ENT_NONE; k++) {
            ent_meeting *part = &all->at[i], *visit = &all->at[k];
            if (ent_str_is(part->kind, "visit") || !ent_str_is(visit->kind, "visit"))
                continue;
            uint32_t shared = 0, host = 0;
            for (uint32_t p = 0; p < part->participants.n; p++) {
                uint32_t actor = part->participants.at[p];
                shared += ent_in_set(visit->participants.at, visit->participants.n, actor);
                for (uint32_t v = 0; v < visit->participants.n; v++)
                    host += visit->participants.at[v] != actor &&
                            r->actors.at[visit->participants.at[v]].kind == ENT_KIND_STATE &&
                            ent_str_eq(ent_country_of(r, visit->participants.at[v]),
                                       ent_country_of(r, actor));
            }
            bool apart = part->date.n && visit->date.n &&
                         are_apart(part->date, visit->date);
            if (shared && host && !apart)
                part->part_of = k;
        }
}

void ent_merge_meetings(const ent_reading *r, const ent_meeting_mentions *found,
                        ent_meetings *out, ent_status *st)
{
    ent_meeting_clusters all = {0};
    ent_gather_meetings(r, found, &all, st);
    for (uint32_t i = 0; i < all.n && !ent_failed(st); i++)
        if (worth_recording(r, &all.at[i], found))
            record(r, &all, &all.at[i], found, out, st);
    find_parts(r, out);
    date_by_context(r, out);
}

void ent_read_meetings(const ent_reading *r, ent_meetings *out, ent_status *st)
{
    ent_meeting_mentions found = {0};
    ent_find_meetings(r, &found, st);
    if (!ent_failed(st))
        ent_merge_meetings(r, &found, out, st);
}
