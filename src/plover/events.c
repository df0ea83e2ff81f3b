/* events.c - the events of a document: its meetings as CONSULT, its acts, each told once. */
#include "plover/acts.h"
#include "plover/pair.h"
#include "quote/said.h"

/* ---- small builders ---------------------------------------------------------------------- */

static void add_actor(const ent_reading *r, ent_actor_list *list, uint32_t actor, ent_status *st)
{
    uint32_t *slot = ENT_PUSH(r->doc->arena, list, st);
    if (slot)
        *slot = actor;
}

/* ---- meetings as events -------------------------------------------------------------------- */

static ent_str modality_of_status(ent_str status)
{
    if (ent_str_is(status, "planned") || ent_str_is(status, "postponed"))
        return ENT_STR("planned");
    if (ent_str_is(status, "hypothetical"))
        return ENT_STR("conditional");
    if (ent_str_is(status, "ongoing"))
        return ENT_STR("ongoing");
    return ENT_STR("past");
}

static bool is_visitor(const ent_reading *r, const ent_meeting *m, uint32_t i)
{
    return r->actors.at[m->participants.at[i]].kind == ENT_KIND_PERSON;
}

/* A visit has visitors and hosts; any other meeting has its parties on both sides. */
static void meeting_parties(const ent_reading *r, const ent_meeting *m, ent_event *e, ent_status *st)
{
    bool visit = ent_str_is(m->kind, "visit");
    for (uint32_t i = 0; i < m->participants.n; i++) {
        uint32_t actor = m->participants.at[i];
        bool source = !visit || is_visitor(r, m, i) || m->participants.n == 1;
        if (source)
            add_actor(r, &e->sources, actor, st);
        if (!visit || !source)
            add_actor(r, &e->targets, actor, st);
    }
}

/* Within a group, or of three states and more. */
static bool is_multilateral(const ent_reading *r, const ent_meeting *m)
{
    ent_str seen[3];
    uint32_t states = 0;
    for (uint32_t i = 0; i < m->participants.n; i++) {
        const ent_actor *a = &r->actors.at[m->participants.at[i]];
        bool known = a->iso3.n == 0;
        if (a->kind == ENT_KIND_IGO || a->kind == ENT_KIND_ALLIANCE)
            return true;
        for (uint32_t k = 0; k < states; k++)
            known = known || ent_str_eq(seen[k], a->iso3);
        if (!known && states < 3)
            seen[states++] = a->iso3;
    }
    return states > 2;
}

static void add_meeting(const ent_reading *r, const ent_meetings *all, uint32_t number,
                        ent_events *out, ent_status *st)
{
    const ent_meeting *m = &all->at[number];
    bool undone = ent_str_is(m->status, "cancelled") || ent_str_is(m->status, "suspended");
    bool spoken = ent_str_is(m->kind, "briefing") || ent_str_is(m->kind, "hearing");
    if (undone || spoken || m->participants.n < 1 || m->evidence.n == 0)
        return;
    ent_event *e = ENT_PUSH(r->doc->arena, out, st);
    if (!e)
        return;
    e->plover = ENT_STR("CONSULT");
    e->mode = ent_str_is(m->kind, "visit") ? ENT_STR("visit")
              : ent_str_is(m->kind, "call") ? ENT_STR("phone")
              : is_multilateral(r, m)      ? ENT_STR("multilateral")
                                           : (ent_str){0};
    e->cameo = ent_str_is(m->kind, "visit") ? ENT_STR("042")
               : ent_str_is(m->kind, "call") ? ENT_STR("041")
               : ent_str_is(m->kind, "negotiation") ? ENT_STR("046") : ENT_STR("040");
    e->modality = modality_of_status(m->status);
    meeting_parties(r, m, e, st);
    e->date = m->date;
    e->date_how = m->date_how;
    e->place = m->place;
    e->attribution = ENT_STR("author");
    e->meeting = number;
    for (uint32_t i = 0; i < m->evidence.n; i++)
        ent_spans_put(r, &e->evidence, m->evidence.at[i], st);
    e->rule = m->rule;
    e->rule_place = m->rule_place;
    e->captures = m->captures;
    e->score = m->score;
    e->sentence = m->sentence;
    e->trigger = ENT_NONE;
}

/* ---- acts ------------------------------------------------------------------------------------ */

static bool shares_party(const ent_event *e, const ent_meeting *m)
{
    for (uint32_t i = 0; i < e->sources.n; i++)
        for (uint32_t k = 0; k < m->participants.n; k++)
            if (e->sources.at[i] == m->participants.at[k])
                return true;
    return false;
}

enum { NEAR_SENTENCES = 12, SHORT_DAYS = 10 };

static bool is_short(ent_str date)
{
    ent_str rest = date, first = ent_str_field(&rest, '/');
    int32_t from, past, last_from, last_past;
    if (!ent_iso_range(first, &from, &past))
        return false;
    if (rest.n && ent_iso_range(rest, &last_from, &last_past))
        past = last_past;
    return past - from <= SHORT_DAYS;
}

/* What the parties of a meeting did, told after it without a date of its own, was done then. */
static void date_by_meeting(const ent_meetings *meetings, uint32_t sentence, ent_event *e)
{
    uint32_t best = ENT_NONE;
    bool done = ent_str_is(e->modality, "past") || ent_str_is(e->modality, "negated");
    for (uint32_t i = 0; i < meetings->n && done && e->date.n == 0; i++) {
        const ent_meeting *m = &meetings->at[i];
        bool near = m->sentence <= sentence && sentence - m->sentence <= NEAR_SENTENCES;
        bool held = ent_str_is(m->status, "held") || ent_str_is(m->status, "ongoing");
        if (near && held && is_short(m->date) && shares_party(e, m) &&
            (best == ENT_NONE || m->sentence >= meetings->at[best].sentence))
            best = i;
    }
    if (best == ENT_NONE)
        return;
    e->date = meetings->at[best].date;
    e->date_how = ENT_STR("of the meeting told before");
}

/* The share of table acts that were right where both parties stood (doc/events.md), halved with what
 * the model says; what the model alone finds bears its probability. */
static double confidence(const ent_acts *a, const ent_act_hit *hit)
{
    double rule = 0.5 + 0.2 * (hit->targets.n > 0) + 0.1 * hit->act->verb;
    return hit->act->row == ENT_NONE ? hit->odds : a->model ? (rule + hit->odds) / 2 : rule;
}

/* Rule, place and captures: the row of the table, or the features by which the model decided. */
static void add_reason(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit, ent_event *e,
                       ent_status *st)
{
    ent_arena *arena = r->doc->arena;
    bool guessed = hit->act->row == ENT_NONE;
    ent_str source = ent_set_names(r, "source", hit->sources.at, hit->sources.n, st);
    ent_str target = ent_set_names(r, "target", hit->targets.at, hit->targets.n, st);
    ent_str why = guessed ? ent_act_reasons(a, r, hit, hit->act->plover, st) : ENT_STR("");
    e->rule = guessed ? ent_str_printf(arena, st, "model:%.*s", ENT_FMT(ent_linear_id(a->model)))
                      : ent_str_printf(arena, st, "acts:%.*s", ENT_FMT(hit->act->words));
    e->rule_place = guessed ? ENT_STR("model/plover.model") : ENT_STR("lexicon/plover/acts.tbl");
    e->captures = ent_str_printf(arena, st, "%.*s %.*s%s%.*s", ENT_FMT(source), ENT_FMT(target),
                                 guessed ? " by " : "", ENT_FMT(why));
    e->score = confidence(a, hit);
}

static void add_act(const ent_acts *a, ent_reading *r, const ent_meetings *meetings,
                    const ent_quotes *quotes, ent_act_hit *hit, ent_events *out, ent_status *st)
{
    if (hit->doers != ENT_NONE)
        ent_set_put(&hit->sources, ent_act_unnamed_actor(r, hit->doers, st));
    ent_str country = hit->seat == ENT_NONE ? ENT_STR("") : ent_act_seat_country(r, hit);
    if (country.n)
        ent_set_put(&hit->sources, ent_actor_with_id(r, country, country, ENT_KIND_STATE, st));
    const ent_act *act = hit->act;
    ent_event *e = ENT_PUSH(r->doc->arena, out, st);
    if (!e)
        return;
    e->plover = act->plover;
    e->mode = ent_act_mode(a, r, hit);
    e->cameo = act->cameo;
    e->modality = ent_act_modality(a, r, hit);
    ent_list_put(r, &e->sources, &hit->sources, st);
    ent_list_put(r, &e->targets, &hit->targets, st);
    uint32_t date = ent_date_of(r, hit->trigger);
    if (date != ENT_NONE) {
        e->date = r->dates.at[date].value;
        e->date_how = r->dates.at[date].how;
    }
    e->attribution = ent_attribution_at(r, quotes, hit->trigger);
    e->meeting = ENT_NONE;
    ent_spans_add(r, hit->first, hit->last, &e->evidence, st);
    add_reason(a, r, hit, e, st);
    e->sentence = r->doc->tokens.at[hit->trigger].sentence;
    date_by_meeting(meetings, e->sentence, e);
    e->trigger = hit->trigger;
}

/* An act is told only with somebody who acts, deeds of force also without; a noun needs both parties named,
 * unless its row says that the owner is enough. */
static bool is_told(const ent_acts *a, const ent_reading *r, ent_act_hit *hit)
{
    if (hit->sources.n == 0)
        return ent_act_by_unnamed(a, r, hit) || ent_act_without_doer(a, r, hit);
    return hit->act->verb || hit->act->owned || hit->targets.n > 0;
}

/* The meeting that an act of talking tells again. */
static bool is_of_meeting(const ent_reading *r, const ent_act_hit *hit, const ent_events *out)
{
    if (!ent_str_is(hit->act->plover, "CONSULT"))
        return false;
    uint32_t sentence = r->doc->tokens.at[hit->trigger].sentence;
    for (uint32_t i = 0; i < out->n; i++)
        if (out->at[i].meeting != ENT_NONE && out->at[i].sentence == sentence)
            return true;
    return hit->targets.n == 0;
}

/* "boarded and detained the tanker": one deed in two words, when they name one object. */
static bool shares_object(const ent_document *doc, uint32_t first, uint32_t second)
{
    uint32_t a[4], b[4];
    const ent_token *t = &doc->tokens.at[second];
    return t->rel == ENT_REL_CONJ && t->head == first && ent_objects(doc, first, a, 4) &&
           ent_objects(doc, second, b, 4) && a[0] == b[0];
}

/* "killed ten and wounded five": one deed, when the second word names nobody new. */
static bool goes_on(const ent_document *doc, const ent_event *e, const ent_act_hit *hit)
{
    const ent_token *t = &doc->tokens.at[hit->trigger];
    return t->rel == ENT_REL_CONJ && t->head == e->trigger && hit->act->verb &&
           ent_str_is(e->plover, "ASSAULT") &&
           ent_set_same(e->sources.at, e->sources.n, hit->sources.at, hit->sources.n) &&
           (hit->targets.n == 0 ||
            ent_set_same(e->targets.at, e->targets.n, hit->targets.at, hit->targets.n));
}

/* "The attack on Sake killed ten", "bombed the town, killing ten": the verb tells what came of an act
 * that is told already by its subject or by the verb above it. */
static bool tells_outcome(const ent_reading *r, const ent_act_hit *hit, ent_events *out, ent_status *st)
{
    const ent_token *t = &r->doc->tokens.at[hit->trigger];
    uint32_t heads[4], n = ent_subjects(r->doc, hit->trigger, heads, 4);
    bool participle = t->xpos == ENT_XPOS_VBG && hit->trigger > 0 &&
                      ent_str_is(r->doc->tokens.at[hit->trigger - 1].form, ",");
    uint32_t up = participle && t->head != ENT_NONE ? r->doc->tokens.at[t->head].head : ENT_NONE;
    for (uint32_t i = out->n; i-- > 0 && out->at[i].sentence == t->sentence;) {
        ent_event *e = &out->at[i];
        bool same = e->trigger != ENT_NONE && ent_str_eq(e->plover, hit->act->plover);
        bool above = same && participle && (e->trigger == t->head || e->trigger == up);
        above = above || (same && (shares_object(r->doc, e->trigger, hit->trigger) ||
                                   goes_on(r->doc, e, hit)));
        for (uint32_t k = 0; k < n && same && !above; k++)
            above = heads[k] == e->trigger;
        if (!above)
            continue;
        if (e->targets.n == 0)
            ent_list_put(r, &e->targets, &hit->targets, st);
        ent_spans_add(r, hit->trigger, hit->last, &e->evidence, st);
        return true;
    }
    return false;
}

/* "Russia's aggression against Ukraine" told again is one event with one more span. */
static bool joins(const ent_reading *r, const ent_act_hit *hit, ent_events *out, ent_status *st)
{
    if (hit->act->verb)
        return tells_outcome(r, hit, out, st);
    for (uint32_t i = 0; i < out->n; i++) {
        ent_event *e = &out->at[i];
        if (e->meeting != ENT_NONE || !ent_str_eq(e->plover, hit->act->plover) ||
            !ent_set_same(e->sources.at, e->sources.n, hit->sources.at, hit->sources.n) ||
            (!ent_set_same(e->targets.at, e->targets.n, hit->targets.at, hit->targets.n) &&
             (hit->targets.n || e->sentence != r->doc->tokens.at[hit->trigger].sentence)))
            continue;
        ent_spans_add(r, hit->first, hit->last, &e->evidence, st);
        return true;
    }
    return false;
}

/* An act in words, or COOPERATE: what is agreed, praised, urged. */
static bool says(const ent_acts *a, ent_str type)
{
    return ent_act_quad(a, type) % 2 == 1 || ent_str_is(type, "COOPERATE");
}

/* Those acts that are none of their own within another act in words. */
static bool is_sayable(const ent_acts *a, ent_str type)
{
    return ent_act_quad(a, type) == 1 ? !ent_str_is(type, "CONCEDE")
                                      : ent_str_is(type, "COOPERATE") || ent_str_is(type, "REQUEST");
}

/* "agreed to deepen cooperation": what is agreed is no act beside the agreeing. The act of speech
 * whose complement holds token; ENT_NONE. */
static bool is_said_of(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit,
                       const ent_events *out)
{
    const ent_token *tok = r->doc->tokens.at;
    if (!is_sayable(a, hit->act->plover) || !hit->act->verb)
        return false;
    uint32_t up = tok[hit->trigger].head;
    for (uint32_t from = hit->trigger; up != ENT_NONE && out->n; from = up, up = tok[up].head) {
        bool aside = (tok[from].rel == ENT_REL_ADVCL && tok[from].xpos != ENT_XPOS_VB) ||
                     tok[from].rel == ENT_REL_ACL_RELCL || tok[from].rel == ENT_REL_PARATAXIS;
        if (aside)
            break;
        for (uint32_t k = out->n; k-- > 0;) {
            const ent_event *e = &out->at[k];
            if (e->trigger != ENT_NONE && e->sentence + 1 < tok[up].sentence)
                break;
            bool beside = from == hit->trigger && tok[from].rel == ENT_REL_CONJ;
            if (e->trigger == up && says(a, e->plover) && !beside)
                return true;
        }
    }
    return false;
}

/* "eased its sanctions", "suspended cooperation", "rejected the demand": what is ended or refused is told by
 * the verb alone. */
static bool is_ended(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    const ent_token *t = &r->doc->tokens.at[hit->trigger];
    ent_act_hit up;
    if (hit->act->verb || t->head == ENT_NONE || (t->rel != ENT_REL_OBJ && t->rel != ENT_REL_NSUBJ_PASS) ||
        !ent_act_at(a, r, t->head, &up))
        return false;
    return ent_str_is(up.act->plover, "CONCEDE") || ent_str_is(up.act->plover, "RETREAT") ||
           ent_str_is(up.act->plover, "REJECT") || ent_str_is(up.act->plover, "SANCTION");
}

/* "accused Rwanda of arming the rebels": what somebody is accused of is the deed of the accused. False where
 * nobody is left who does it. */
static bool to_accused(const ent_reading *r, ent_act_hit *hit, const ent_events *out)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t up = hit->trigger;
    while (up != ENT_NONE && (tok[up].xpos == ENT_XPOS_VBG || tok[up].xpos == ENT_XPOS_VB) &&
           (tok[up].rel == ENT_REL_ADVCL || tok[up].rel == ENT_REL_XCOMP || tok[up].rel == ENT_REL_CONJ))
        up = tok[up].head;
    for (uint32_t i = out->n; i-- > 0 && up != hit->trigger && up != ENT_NONE;) {
        const ent_event *e = &out->at[i];
        if (e->sentence != tok[hit->trigger].sentence)
            break;
        if (e->trigger != up || !ent_str_is(e->plover, "ACCUSE") ||
            !ent_set_same(e->sources.at, e->sources.n, hit->sources.at, hit->sources.n))
            continue;
        hit->sources.n = 0;
        for (uint32_t k = 0; k < e->targets.n; k++)
            ent_set_put(&hit->sources, e->targets.at[k]);
        ent_set_less(&hit->targets, &hit->sources);
        return hit->sources.n > 0;
    }
    return true;
}

/* "Turkish-backed fighters" says nothing of an act; nobody fights "himself". */
static bool is_no_act(const ent_acts *a, const ent_reading *r, const ent_act_hit *hit)
{
    const ent_token *tok = r->doc->tokens.at;
    uint32_t objects[4];
    if (hit->trigger > 0 && tok[hit->trigger].rel == ENT_REL_AMOD &&
        ent_str_is(tok[hit->trigger - 1].form, "-"))
        return true;
    uint32_t n = hit->act->verb && ent_act_quad(a, hit->act->plover) == 4
                     ? ent_objects(r->doc, hit->trigger, objects, 4) : 0;
    return n > 0 && ent_act_word_is(a, r->doc, objects[0], ENT_WORDS_SELF);
}

void ent_read_events(const ent_acts *acts, ent_reading *r, const ent_meetings *meetings,
                     const ent_quotes *quotes, ent_events *out, ent_status *st)
{
    for (uint32_t i = 0; i < meetings->n && !ent_failed(st); i++)
        add_meeting(r, meetings, i, out, st);
    for (uint32_t t = 0; t < r->doc->tokens.n && !ent_failed(st); t++) {
        ent_act_hit hit;
        if (!ent_is_prose(r->doc, r->doc->tokens.at[t].sentence))
            continue;
        bool known = ent_act_at(acts, r, t, &hit);
        if (known && (is_no_act(acts, r, &hit) || is_ended(acts, r, &hit)))
            continue;
        if (known)
            ent_act_parties(acts, r, quotes, &hit);
        else if (hit.act || !ent_act_guess(acts, r, quotes, t, &hit, st) || is_no_act(acts, r, &hit))
            continue;
        if (!to_accused(r, &hit, out) || !is_told(acts, r, &hit) || (known && ent_act_doubted(acts, r, &hit, st)))
            continue;
        if (!is_of_meeting(r, &hit, out) && !is_said_of(acts, r, &hit, out) &&
            !joins(r, &hit, out, st))
            add_act(acts, r, meetings, quotes, &hit, out, st);
    }
}
