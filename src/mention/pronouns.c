/* pronouns.c - he, she, it, they; I and we in quotations; who, which, whose.
 *
 * Every set named within reach is weighed: subjects before objects before the rest, near before
 * far, the subject of the clause that holds the pronoun first. A noun that stands for nobody
 * known is weighed too; where it wins the pronoun stays unresolved. */
#include "mention/reference.h"

typedef enum pronoun { NOT_A_PRONOUN, HE, SHE, THEY, IT, I, WE, RECIPROCAL } pronoun;

static pronoun pronoun_of(const ent_token *t)
{
    static const struct {
        const char *word;
        pronoun p;
    } words[] = {{"he", HE},
                 {"him", HE},
                 {"his", HE},
                 {"himself", HE},
                 {"she", SHE},
                 {"her", SHE},
                 {"hers", SHE},
                 {"herself", SHE},
                 {"they", THEY},
                 {"them", THEY},
                 {"their", THEY},
                 {"theirs", THEY},
                 {"themselves", THEY},
                 {"it", IT},
                 {"its", IT},
                 {"itself", IT},
                 {"i", I},
                 {"me", I},
                 {"my", I},
                 {"mine", I},
                 {"we", WE},
                 {"us", WE},
                 {"our", WE},
                 {"ours", WE},
                 {"neither", RECIPROCAL}};
    bool neither = ent_str_eq_nocase(t->form, ENT_STR("neither")) && t->rel == ENT_REL_NSUBJ;
    if (t->upos != ENT_UPOS_PRON && t->upos != ENT_UPOS_DET && !neither)
        return NOT_A_PRONOUN;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_eq_nocase(t->form, ent_str_z(words[i].word)))
            return words[i].p;
    return NOT_A_PRONOUN;
}

/* A pronoun with what its place forbids and favours. */
typedef struct seeker {
    uint32_t token, sentence, flow;
    pronoun p;
    bool subject, human;
    ent_set barred;       /* subjects of its own clause, the speaker */
    uint32_t clauses[12]; /* verbs of the clauses that hold it, inmost first */
    uint32_t clause_count;
} seeker;

/* The verb whose argument the pronoun is, ENT_NONE for a possessive. */
static uint32_t verb_of(const ent_document *doc, uint32_t token)
{
    switch (doc->tokens.at[token].rel) {
    case ENT_REL_NSUBJ:
    case ENT_REL_NSUBJ_PASS:
    case ENT_REL_NSUBJ_OUTER:
    case ENT_REL_OBJ:
    case ENT_REL_IOBJ:
    case ENT_REL_OBL:
    case ENT_REL_OBL_AGENT: return doc->tokens.at[token].head;
    default: return ENT_NONE;
    }
}

static bool is_reflexive(const ent_walk *k, uint32_t token)
{
    ent_str form = k->w->doc->tokens.at[token].form;
    return ent_str_ends(form, ENT_STR("self")) || ent_str_ends(form, ENT_STR("selves"));
}

static void bar(const ent_walk *k, seeker *s)
{
    const ent_document *doc = k->w->doc;
    uint32_t heads[8], verb = verb_of(doc, s->token);
    if (verb != ENT_NONE && !s->subject && s->p != RECIPROCAL && !is_reflexive(k, s->token)) {
        uint32_t n = ent_subjects(doc, verb, heads, 8);
        for (uint32_t i = 0; i < n; i++)
            if (heads[i] != s->token)
                ent_set_add_mention(k, &s->barred, heads[i]);
    }
    for (uint32_t c = doc->tokens.at[s->token].child; c != ENT_NONE;
         c = doc->tokens.at[c].sibling)
        if (doc->tokens.at[c].rel == ENT_REL_CONJ) /* "He and Maamau" */
            ent_set_add_mention(k, &s->barred, c);
    bool third = s->p != I && s->p != WE;
    if (k->quoted[s->token] && third && k->speaker.count == 1)
        ent_set_add(&s->barred, k->speaker.actors[0]);
}

static seeker seeker_at(const ent_walk *k, uint32_t token, pronoun p)
{
    const ent_document *doc = k->w->doc;
    seeker s = {.token = token, .sentence = doc->tokens.at[token].sentence, .p = p};
    s.flow = doc->sentences.at[s.sentence].flow;
    s.subject = ent_is_subject(doc, token);
    uint32_t verb = verb_of(doc, token);
    s.human = verb != ENT_NONE && s.subject && ent_token_in(k, k->w->t->human_class, verb);
    for (uint32_t up = doc->tokens.at[token].head; up != ENT_NONE && s.clause_count < 12;
         up = doc->tokens.at[up].head) {
        s.clauses[s.clause_count++] = up;
        if (doc->tokens.at[up].rel == ENT_REL_PARATAXIS)
            break; /* what stands beside does not hold it */
    }
    bar(k, &s);
    return s;
}

static bool is_collective(uint8_t kind)
{
    return kind == ENT_KIND_GROUP || kind == ENT_KIND_PARTY;
}

static bool suits_unknown(const ent_set *s, const seeker *x)
{
    switch (x->p) {
    case HE:
    case SHE: return s->people && !s->many;
    case IT: return !s->people && !s->many && !x->human;
    case THEY: return s->many && (s->people || !x->human);
    default: return false;
    }
}

static bool suits(const ent_walk *k, const ent_set *s, const seeker *x)
{
    if (s->how == ENT_SET_UNKNOWN)
        return suits_unknown(s, x);
    if (s->place || s->count == 0)
        return false;
    uint8_t kind = ent_walk_kind(k, s->actors[0]);
    char sex = k->w->r->actors.at[s->actors[0]].sex;
    bool person = kind == ENT_KIND_PERSON, one = s->count == 1;
    switch (x->p) {
    case HE: return one && person && sex != 'f';
    case SHE: return one && person && sex != 'm';
    case IT: return one && !person && !s->many;
    case THEY:
        return (s->count > 1 && s->how != ENT_SET_CLAUSE) ||
               (one && !person && (s->many || is_collective(kind)));
    case RECIPROCAL: return s->count == 2 && s->how != ENT_SET_CLAUSE;
    default: return false;
    }
}

static bool is_barred(const ent_set *s, const seeker *x)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (ent_set_has(&x->barred, s->actors[i]))
            return true;
    return false;
}

/* "The warlord assured him": not the subject of its own clause. */
static bool is_own_subject(const ent_walk *k, const ent_set *s, const seeker *x)
{
    return s->verb != ENT_NONE && !x->subject && s->verb == verb_of(k->w->doc, x->token) &&
           s->sentence == x->sentence;
}

/* Nearness of the clause: the subject of a clause that holds the pronoun is meant first. */
static int clause_bonus(const ent_set *s, const seeker *x)
{
    if (s->sentence != x->sentence || s->verb == ENT_NONE)
        return 0;
    for (uint32_t i = 0; i < x->clause_count; i++)
        if (s->verb == x->clauses[i])
            return i < 3 ? 4 : 3;
    return 0;
}

static int worth(const ent_walk *k, const ent_set *s, const seeker *x)
{
    int away = (int)(x->sentence - s->sentence);
    int v = s->weight - 3 * away - (away ? 1 : 0) + clause_bonus(s, x);
    v += x->subject && s->subject ? 1 : 0;
    v += s->form == ENT_MENTION_PRONOUN ? 1 : 0;
    v -= s->flow != x->flow ? 2 : 0;
    v -= s->section != k->section ? 3 : 0;
    v -= s->quoted && !k->quoted[x->token] ? 3 : 0;
    if (s->how == ENT_SET_PARTIES)
        v -= 1;
    if (s->joined && s->how == ENT_SET_ONE)
        v -= 3; /* of two who act together none is "he" */
    if (x->p == IT && s->form == ENT_MENTION_DEMONYM && s->weight < 2)
        v -= 3; /* "Japanese citizens ... it" */
    return v;
}

static const ent_set *antecedent(const ent_walk *k, const seeker *x)
{
    const ent_set *best = NULL;
    int most = -10;
    for (uint32_t back = 0; back < ENT_SETS_KEPT; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s || x->sentence - s->sentence > ENT_SET_REACH)
            break;
        if (s->token >= x->token || !suits(k, s, x) || is_barred(s, x) ||
            (s->how == ENT_SET_UNKNOWN && is_own_subject(k, s, x)))
            continue;
        int v = worth(k, s, x);
        if (v > most) {
            most = v;
            best = s;
        }
    }
    return best;
}

/* "In his meeting with X, Y said": in a phrase before its verb a pronoun means the verb's
 * subject. */
static ent_set subject_ahead(const ent_walk *k, const seeker *x)
{
    const ent_document *doc = k->w->doc;
    const ent_token *tok = doc->tokens.at;
    uint32_t t = x->token, heads[8];
    for (int i = 0; i < 6 && t != ENT_NONE; i++) {
        uint32_t up = tok[t].head;
        bool phrase = tok[t].rel == ENT_REL_OBL || tok[t].rel == ENT_REL_ADVCL;
        if (up != ENT_NONE && phrase && up > x->token) {
            uint32_t n = ent_subjects(doc, up, heads, 8);
            ent_set s = n ? ent_set_at(k, heads[0]) : (ent_set){0};
            for (uint32_t j = 0; j < n; j++)
                if (heads[j] > x->token)
                    ent_set_add_mention(k, &s, heads[j]);
            s.how = s.count > 1 ? ENT_SET_JOINED : ENT_SET_ONE;
            if (s.count && suits(k, &s, x))
                return s;
        }
        t = up;
    }
    return (ent_set){0};
}

/* The only two persons, or else states, that the sentence before names. */
static ent_set two_named(const ent_walk *k, const seeker *x)
{
    ent_set got = {0}, states = {0};
    for (uint32_t back = 0; back < ENT_SETS_KEPT; back++) {
        const ent_set *s = ent_set_back(k, back);
        if (!s || x->sentence - s->sentence > 1)
            break;
        if (s->sentence == x->sentence || s->how != ENT_SET_ONE || s->place)
            continue;
        uint8_t kind = ent_walk_kind(k, s->actors[0]);
        if (kind == ENT_KIND_PERSON)
            ent_set_add(&got, s->actors[0]);
        else if (kind == ENT_KIND_STATE)
            ent_set_add(&states, s->actors[0]);
    }
    if (got.count == 0)
        got = states;
    if (got.count != 2)
        got.count = 0;
    return got;
}

/* The same by the order of words: the sentence begins with a phrase that holds the pronoun, and
 * a name stands between its comma and a finite verb. */
static ent_set name_ahead(const ent_walk *k, const seeker *x)
{
    const ent_document *doc = k->w->doc;
    const ent_sentence *sent = &doc->sentences.at[x->sentence];
    uint8_t pos = doc->tokens.at[sent->first].upos;
    bool phrase = pos == ENT_UPOS_ADP || pos == ENT_UPOS_SCONJ ||
                  doc->tokens.at[sent->first].xpos == ENT_XPOS_VBG;
    if (!phrase || x->token - sent->first > 4)
        return (ent_set){0};
    for (uint32_t t = x->token + 1; t < sent->first + sent->count; t++) {
        const ent_mention *m =
            k->inside[t] == ENT_NONE ? NULL : &k->w->r->mentions.at[k->inside[t]];
        if (!m || m->last != t || m->first <= x->token || ent_verb_behind(k, m) == ENT_NONE)
            continue;
        ent_set s = ent_set_at(k, t);
        ent_set_add_mention(k, &s, t);
        bool more = m->first > sent->first + 1 && ent_token_is(k, m->first - 1, "and");
        if (more)
            ent_set_add_mention(k, &s, m->first - 2);
        s.how = s.count > 1 ? ENT_SET_JOINED : ENT_SET_ONE;
        return s.count && suits(k, &s, x) ? s : (ent_set){0};
    }
    return (ent_set){0};
}

/* ---- whom it means ----------------------------------------------------------------------- */

static ent_set first_person(const ent_walk *k, pronoun p, const char **why)
{
    ent_set s = {0};
    *why = "the speaker of the quotation";
    if (p == WE && k->voice != ENT_NONE) {
        *why = "for whom the speaker of the quotation speaks";
        ent_set_add(&s, k->voice);
        return s;
    }
    if (k->speaker.count == 0)
        return s;
    if (p == I) {
        if (k->speaker.count == 1)
            ent_set_add(&s, k->speaker.actors[0]);
        return s;
    }
    *why = "the side of the quotation's speaker";
    for (uint32_t i = 0; i < k->speaker.count; i++)
        ent_set_add(&s, ent_side_of(k, k->speaker.actors[i]));
    return s;
}

static ent_set whom(const ent_walk *k, uint32_t token, pronoun p, const char **why)
{
    ent_set none = {0};
    if (p == I || p == WE)
        return k->quoted[token] ? first_person(k, p, why) : none;
    seeker x = seeker_at(k, token, p);
    ent_set ahead = subject_ahead(k, &x);
    if (ahead.count == 0)
        ahead = name_ahead(k, &x);
    *why = "the subject of the clause that follows";
    if (ahead.count)
        return ahead;
    const ent_set *s = antecedent(k, &x);
    bool talks = p == THEY && k->w->doc->tokens.at[token].head != ENT_NONE &&
                 ent_token_in(k, k->w->t->meeting_class, k->w->doc->tokens.at[token].head);
    if (p == THEY && (!s || (talks && s->how == ENT_SET_UNKNOWN))) {
        *why = "the two named before";
        return two_named(k, &x);
    }
    if (!s || s->how == ENT_SET_UNKNOWN)
        return none;
    *why = s->subject ? "the nearest subject that suits" : "the nearest actor that suits";
    return *s;
}

/* "his administration": the government of the person's state. */
static void read_own_organ(ent_walk *k, uint32_t token, uint32_t actor)
{
    ent_work *w = k->w;
    uint32_t t = token + 1;
    while (t < w->doc->tokens.n && t < token + 3 && w->doc->tokens.at[t].upos == ENT_UPOS_ADJ)
        t++;
    if (t >= w->doc->tokens.n || w->title_at[t] == ENT_NONE)
        return;
    ent_found *f = &w->found.at[w->title_at[t]];
    ent_str iso3 = w->r->actors.at[actor].iso3;
    if (f->kind != ENT_FOUND_ORGAN || f->first != t || f->mention != ENT_NONE || iso3.n == 0)
        return;
    ent_str organ = ent_table_at(w->t->organs, f->rows[0], 0);
    ent_str id = ent_organ_id(w->t, w->a, iso3, organ, w->st);
    uint32_t entry = ent_lexicon_find(w->r->lexicon, id);
    uint32_t own = entry != ENT_NONE ? ent_actor_of_entry(w, entry)
                                     : ent_actor_add(w, id, id, ENT_KIND_AGENCY, iso3);
    uint32_t m = own == ENT_NONE ? ENT_NONE
                                 : ent_mention_add(w, token, f->last, ENT_MENTION_ORGAN, &own,
                                                   1, "organ of whom the pronoun means");
    if (m == ENT_NONE)
        return;
    f->mention = m;
    k->at[w->r->mentions.at[m].head] = m;
}

static void settle(ent_walk *k, uint32_t token, const ent_set *s, const char *why)
{
    uint32_t m =
        ent_mention_add(k->w, token, token, ENT_MENTION_PRONOUN, s->actors, s->count, why);
    if (m == ENT_NONE)
        return;
    k->at[token] = m;
    ent_set own = ent_set_at(k, token);
    own.form = ENT_MENTION_PRONOUN;
    own.how = s->count > 1 ? ENT_SET_PLURAL : ENT_SET_ONE;
    own.many = s->many;
    own.count = s->count;
    memcpy(own.actors, s->actors, s->count * sizeof *own.actors);
    ent_set_push(k, &own);
}

bool ent_read_pronoun(ent_walk *k, uint32_t token)
{
    const char *why = NULL;
    pronoun p = pronoun_of(&k->w->doc->tokens.at[token]);
    bool other = ent_token_is(k, token, "each") && token + 1 < k->w->doc->tokens.n &&
                 ent_token_is(k, token + 1, "other");
    if (other)
        p = RECIPROCAL;
    if (p == NOT_A_PRONOUN || k->w->doc->tokens.at[token].rel == ENT_REL_EXPL)
        return false;
    ent_set s = whom(k, token, p, &why);
    if (s.count == 0)
        return true;
    settle(k, token, &s, why);
    if (other && k->at[token] != ENT_NONE) {
        ent_mention *m = &k->w->r->mentions.at[k->at[token]];
        m->last = m->name_last = token + 1;
        m->span.end = k->w->doc->tokens.at[token + 1].end;
    }
    if (s.count == 1 && k->at[token] != ENT_NONE)
        read_own_organ(k, token, s.actors[0]);
    return true;
}

/* ---- relative pronouns ----------------------------------------------------------------- */

bool ent_read_relative(ent_walk *k, uint32_t token)
{
    const ent_document *doc = k->w->doc;
    const ent_token *tok = doc->tokens.at;
    static const char *const words[] = {"who", "whom", "whose", "which", "that"};
    bool is = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        is = is || ent_token_is(k, token, words[i]);
    if (!is || tok[token].upos == ENT_UPOS_SCONJ || tok[token].rel == ENT_REL_MARK)
        return false;
    uint32_t up = token;
    for (int i = 0; i < 8 && up != ENT_NONE && tok[up].rel != ENT_REL_ACL_RELCL; i++)
        up = tok[up].head;
    uint32_t noun = up == ENT_NONE ? ENT_NONE : tok[up].head;
    ent_set s = {0};
    uint32_t first = doc->sentences.at[tok[token].sentence].first;
    if (noun != ENT_NONE && noun < token)
        ent_set_add_mention(k, &s, noun);
    else if (token >= first + 2 && ent_token_is(k, token - 1, ",") &&
             !ent_token_is(k, token, "that"))
        ent_set_add_mention(k, &s, token - 2); /* "NAME, who": the tree did not see it */
    if (s.count && k->inside[token] == ENT_NONE)
        settle(k, token, &s, "what the relative clause hangs on");
    return s.count > 0;
}
