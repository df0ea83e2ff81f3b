/* Grammatical facts and the matcher, on trees made by hand. A tree is written token by token:
 * form/lemma/UPOS/XPOS/head/relation, head counted from 1, 0 for the root. */
#include "lookup/lexicon.h"
#include "rule/rule.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

static ent_lexicon *words;      /* lexicon/grammar.lex and test rules */

static ent_document *tree(const char *text)
{
    ent_status st = {0};
    ent_arena *a = ent_arena_new(0, &st);
    ent_document *doc = ENT_NEW(a, ent_document, 1, &st);
    doc->arena = a;
    doc->lexicon = words;
    ent_str rest = ent_str_z(text);
    while (rest.n) {
        ent_str item = ent_lex_word(&rest);
        ent_token *t = ENT_PUSH(a, &doc->tokens, &st);
        t->form = ent_str_field(&item, '/');
        t->lemma = ent_str_field(&item, '/');
        ent_str upos = ent_str_field(&item, '/');
        t->upos = (uint8_t)ent_upos_of(upos);
        t->xpos = (uint8_t)ent_xpos_of(ent_str_field(&item, '/'));
        uint32_t head = 0;
        assert_true(ent_str_to_u32(ent_str_field(&item, '/'), &head));
        t->head = head ? head - 1 : ENT_NONE;
        t->rel = (uint8_t)ent_rel_of(item);
        if (!ent_str_is(item, ent_rel_name(t->rel)) ||
            !ent_str_is(upos, ent_upos_name(t->upos)))
            fail_msg("wrong token near '%.*s'", ENT_FMT(item));
        t->child = t->sibling = ENT_NONE;
    }
    ent_sentence *s = ENT_PUSH(a, &doc->sentences, &st);
    s->count = doc->tokens.n;
    ent_parse_link(doc, s);
    assert_int_equal(st.code, ENT_OK);
    return doc;
}

static uint32_t token(const ent_document *doc, const char *form)
{
    for (uint32_t t = 0; t < doc->tokens.n; t++)
        if (ent_str_is(doc->tokens.at[t].form, form))
            return t;
    fail_msg("no token '%s'", form);
    return 0;
}

/* Forms of tokens, blanks between. */
static const char *forms(const ent_document *doc, const uint32_t *at, uint32_t n)
{
    static char out[256];
    size_t k = 0;
    out[0] = 0;
    for (uint32_t i = 0; i < n; i++)
        k += (size_t)snprintf(out + k, sizeof out - k, "%s%.*s", i ? " " : "",
                              ENT_FMT(doc->tokens.at[at[i]].form));
    return out;
}

static void check(const char *text, const char *verb, const char *subjects, const char *objects)
{
    ent_document *doc = tree(text);
    uint32_t out[8], v = token(doc, verb);
    assert_string_equal(forms(doc, out, ent_subjects(doc, v, out, 8)), subjects);
    assert_string_equal(forms(doc, out, ent_objects(doc, v, out, 8)), objects);
    ent_arena_free(doc->arena);
}

static void active_and_passive_have_one_logic(void **state)
{
    (void)state;
    check("Wang/Wang/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Lavrov/Lavrov/PROPN/NNP/2/obj",
          "met", "Wang", "Lavrov");
    check("treaty/treaty/NOUN/NN/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
          "signed/sign/VERB/VBN/0/root by/by/ADP/IN/5/case Iran/Iran/PROPN/NNP/3/obl:agent "
          "and/and/CCONJ/CC/7/cc Iraq/Iraq/PROPN/NNP/5/conj", "signed", "Iran Iraq", "treaty");
    /* subtype missed by the parser */
    check("treaty/treaty/NOUN/NN/3/nsubj was/be/AUX/VBD/3/aux signed/sign/VERB/VBN/0/root",
          "signed", "", "treaty");
    check("Wang/Wang/PROPN/NNP/3/nsubj has/have/AUX/VBZ/3/aux left/leave/VERB/VBN/0/root "
          "Paris/Paris/PROPN/NNP/3/obj", "left", "Wang", "Paris");
}

static void coordinated_verbs_share(void **state)
{
    (void)state;
    const char *both = "Iran/Iran/PROPN/NNP/2/nsubj drafted/draft/VERB/VBD/0/root "
                       "and/and/CCONJ/CC/4/cc signed/sign/VERB/VBD/2/conj "
                       "treaty/treaty/NOUN/NN/2/obj";
    check(both, "drafted", "Iran", "treaty");
    check(both, "signed", "Iran", "treaty");
    const char *last = "Iran/Iran/PROPN/NNP/2/nsubj drafted/draft/VERB/VBD/0/root "
                       "and/and/CCONJ/CC/4/cc signed/sign/VERB/VBD/2/conj "
                       "treaty/treaty/NOUN/NN/4/obj";
    check(last, "drafted", "Iran", "treaty");
    /* "was elected and took office": the surface subject is shared */
    const char *mixed = "Lee/Lee/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                        "elected/elect/VERB/VBN/0/root and/and/CCONJ/CC/5/cc "
                        "took/take/VERB/VBD/3/conj office/office/NOUN/NN/5/obj";
    check(mixed, "took", "Lee", "office");
    check(mixed, "elected", "", "Lee");
}

static void infinitives_take_their_subject_from_what_governs_them(void **state)
{
    (void)state;
    check("Iran/Iran/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root to/to/PART/TO/4/mark "
          "sign/sign/VERB/VB/2/xcomp it/it/PRON/PRP/4/obj", "sign", "Iran", "it");
    check(
        "France/France/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root Iran/Iran/PROPN/NNP/2/obj "
        "to/to/PART/TO/5/mark sign/sign/VERB/VB/2/xcomp",
        "sign", "Iran", "");
    check("France/France/PROPN/NNP/2/nsubj promised/promise/VERB/VBD/0/root "
          "Kyiv/Kyiv/PROPN/NNP/2/obj to/to/PART/TO/5/mark send/send/VERB/VB/2/xcomp "
          "tanks/tank/NOUN/NNS/5/obj", "send", "France", "tanks");
    check(
        "Iran/Iran/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass asked/ask/VERB/VBN/0/root "
        "to/to/PART/TO/5/mark sign/sign/VERB/VB/3/xcomp",
        "sign", "Iran", "");
    check("France/France/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root on/on/ADP/IN/4/case "
          "Iran/Iran/PROPN/NNP/2/obl to/to/PART/TO/6/mark sign/sign/VERB/VB/2/advcl",
          "sign", "Iran", "");
    check("Lee/Lee/PROPN/NNP/2/nsubj flew/fly/VERB/VBD/0/root to/to/PART/TO/4/mark "
          "meet/meet/VERB/VB/2/advcl Xi/Xi/PROPN/NNP/4/obj", "meet", "Lee", "Xi");
    check("Iran/Iran/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case plan/plan/NOUN/NN/0/root "
          "to/to/PART/TO/5/mark build/build/VERB/VB/3/acl", "build", "Iran", "");
    check("Iran/Iran/PROPN/NNP/2/nsubj announced/announce/VERB/VBD/0/root "
          "plan/plan/NOUN/NN/2/obj to/to/PART/TO/5/mark build/build/VERB/VB/3/acl",
          "build", "Iran", "");
}

static void clauses_at_nouns_take_the_noun(void **state)
{
    (void)state;
    check("Lee/Lee/PROPN/NNP/0/root who/who/PRON/WP/3/nsubj met/meet/VERB/VBD/1/acl:relcl "
          "Xi/Xi/PROPN/NNP/3/obj", "met", "Lee", "Xi");
    check("deal/deal/NOUN/NN/0/root that/that/PRON/WDT/4/obj Iran/Iran/PROPN/NNP/4/nsubj "
          "signed/sign/VERB/VBD/1/acl:relcl", "signed", "Iran", "deal");
    check(
        "deal/deal/NOUN/NN/0/root Iran/Iran/PROPN/NNP/3/nsubj wants/want/VERB/VBZ/1/acl:relcl "
        "to/to/PART/TO/5/mark sign/sign/VERB/VB/3/xcomp",
        "sign", "Iran", "deal");
    check("day/day/NOUN/NN/0/root they/they/PRON/PRP/3/nsubj met/meet/VERB/VBD/1/acl:relcl",
          "met", "they", "");
    check("talks/talk/NOUN/NNS/0/root held/hold/VERB/VBN/1/acl in/in/ADP/IN/4/case "
          "Geneva/Geneva/PROPN/NNP/2/obl", "held", "", "talks");
    check("officials/official/NOUN/NNS/0/root attending/attend/VERB/VBG/1/acl "
          "talks/talk/NOUN/NNS/2/obj", "attending", "officials", "talks");
    check("Lee/Lee/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop the/the/DET/DT/4/det "
          "host/host/NOUN/NN/0/root", "host", "Lee", "");
    /* a relative clause that the parser hung elsewhere: the noun right before the pronoun */
    check("Lee/Lee/PROPN/NNP/4/vocative ,/,/PUNCT/,/1/punct who/who/PRON/WP/4/nsubj "
          "met/meet/VERB/VBD/0/root Xi/Xi/PROPN/NNP/4/obj", "met", "Lee", "Xi");
    /* "Blinken and Austin, who meet Xi": both */
    check(
        "Blinken/Blinken/PROPN/NNP/0/root and/and/CCONJ/CC/3/cc Austin/Austin/PROPN/NNP/1/conj "
        "who/who/PRON/WP/5/nsubj meet/meet/VERB/VBP/3/acl:relcl Xi/Xi/PROPN/NNP/5/obj",
        "meet", "Blinken Austin", "Xi");
}

static void check_oblique(const char *text, const char *verb, const char *prep,
                          const char *want)
{
    ent_document *doc = tree(text);
    uint32_t out[8];
    assert_string_equal(
        forms(doc, out, ent_obliques(doc, token(doc, verb), ent_str_z(prep), out, 8)), want);
    ent_arena_free(doc->arena);
}

static void prepositions_bring_their_phrases(void **state)
{
    (void)state;
    const char *with =
        "Lee/Lee/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root with/with/ADP/IN/4/case "
        "Xi/Xi/PROPN/NNP/2/obl and/and/CCONJ/CC/6/cc Kim/Kim/PROPN/NNP/4/conj "
        "in/in/ADP/IN/8/case Bali/Bali/PROPN/NNP/2/obl";
    check_oblique(with, "met", "with", "Xi Kim");
    check_oblique(with, "met", "in", "Bali");
    check_oblique(with, "met", "to", "");
    check_oblique("ahead/ahead/ADV/RB/3/case of/of/ADP/IN/1/fixed talks/talk/NOUN/NNS/4/obl "
                  "met/meet/VERB/VBD/0/root", "met", "ahead of", "talks");
    check_oblique("Lee/Lee/PROPN/NNP/0/root with/with/ADP/IN/3/case whom/whom/PRON/WP/5/obl "
                  "Xi/Xi/PROPN/NNP/5/nsubj met/meet/VERB/VBD/1/acl:relcl",
                  "met", "with", "Lee");
    check_oblique(
        "Lee/Lee/PROPN/NNP/0/root Xi/Xi/PROPN/NNP/3/nsubj met/meet/VERB/VBD/1/acl:relcl "
        "with/with/ADP/IN/3/obl",
        "met", "with", "Lee");
    /* a conjunct with another preposition is another phrase */
    check_oblique("went/go/VERB/VBD/0/root to/to/ADP/IN/3/case Rome/Rome/PROPN/NNP/1/obl "
                  "and/and/CCONJ/CC/6/cc from/from/ADP/IN/6/case Oslo/Oslo/PROPN/NNP/3/conj",
                  "went", "to", "Rome");
}

static void check_negated(const char *text, const char *verb, bool want)
{
    ent_document *doc = tree(text);
    if (ent_is_negated(doc, token(doc, verb)) != want)
        fail_msg("%s: %s", verb, text);
    ent_arena_free(doc->arena);
}

static void negation_reaches_what_it_denies(void **state)
{
    (void)state;
    check_negated("they/they/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                  "meet/meet/VERB/VB/0/root", "meet", true);
    check_negated("they/they/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root", "met", false);
    check_negated("no/no/DET/DT/2/det deal/deal/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
                  "signed/sign/VERB/VBN/0/root", "signed", true);
    const char *failed = "they/they/PRON/PRP/2/nsubj failed/fail/VERB/VBD/0/root "
                         "to/to/PART/TO/4/mark meet/meet/VERB/VB/2/xcomp";
    check_negated(failed, "meet", true);
    check_negated(failed, "failed", false);
    check_negated("they/they/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                  "fail/fail/VERB/VB/0/root to/to/PART/TO/6/mark meet/meet/VERB/VB/4/xcomp",
                  "meet", false);
    check_negated("they/they/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                  "meet/meet/VERB/VB/0/root or/or/CCONJ/CC/6/cc talk/talk/VERB/VB/4/conj",
                  "talk", true);
    check_negated("left/leave/VERB/VBD/0/root without/without/SCONJ/IN/3/mark "
                  "meeting/meet/VERB/VBG/1/advcl Xi/Xi/PROPN/NNP/3/obj", "meeting", true);
    check_negated("not/not/PART/RB/2/advmod only/only/ADV/RB/3/advmod met/meet/VERB/VBD/0/root",
                  "met", false);
    check_negated("has/have/VERB/VBZ/0/root no/no/DET/DT/3/det plans/plan/NOUN/NNS/1/obj "
                  "to/to/PART/TO/5/mark meet/meet/VERB/VB/3/acl", "meet", true);
    check_negated(
        "no/no/ADV/RB/2/advmod longer/long/ADV/RBR/3/advmod meet/meet/VERB/VBP/0/root", "meet",
        true);
}

static void check_time(const char *text, const char *verb, ent_time want)
{
    ent_document *doc = tree(text);
    ent_time found = ent_verb_time(doc, token(doc, verb));
    if (found != want)
        fail_msg("%s: %d instead of %d: %s", verb, (int)found, (int)want, text);
    ent_arena_free(doc->arena);
}

static void verbs_tell_their_time(void **state)
{
    (void)state;
    check_time("they/they/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root", "met", ENT_TIME_PAST);
    check_time("they/they/PRON/PRP/3/nsubj are/be/AUX/VBP/3/aux meeting/meet/VERB/VBG/0/root",
               "meeting", ENT_TIME_PRESENT);
    check_time("they/they/PRON/PRP/4/nsubj have/have/AUX/VBP/4/aux been/be/AUX/VBN/4/aux "
               "meeting/meet/VERB/VBG/0/root", "meeting", ENT_TIME_PAST);
    check_time("they/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux meet/meet/VERB/VB/0/root "
               "and/and/CCONJ/CC/5/cc talk/talk/VERB/VB/3/conj", "talk", ENT_TIME_FUTURE);
    check_time("they/they/PRON/PRP/3/nsubj might/might/AUX/MD/3/aux meet/meet/VERB/VB/0/root",
               "meet", ENT_TIME_CONDITIONAL);
    check_time("they/they/PRON/PRP/4/nsubj are/be/AUX/VBP/4/aux to/to/PART/TO/4/mark "
               "meet/meet/VERB/VB/0/root", "meet", ENT_TIME_FUTURE);
    check_time(
        "he/he/PRON/PRP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
        "expected/expect/VERB/VBN/0/root to/to/PART/TO/5/mark visit/visit/VERB/VB/3/xcomp",
        "visit", ENT_TIME_FUTURE);
    check_time("he/he/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/aux going/go/VERB/VBG/0/root "
               "to/to/PART/TO/5/mark visit/visit/VERB/VB/3/xcomp", "visit", ENT_TIME_FUTURE);
    check_time("he/he/PRON/PRP/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark "
               "visit/visit/VERB/VB/2/xcomp", "visit", ENT_TIME_PAST);
    check_time("France/France/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root "
               "Iran/Iran/PROPN/NNP/2/obj to/to/PART/TO/5/mark sign/sign/VERB/VB/2/xcomp",
               "sign", ENT_TIME_HYPOTHETICAL);
}

static void conditions_and_reports_change_it(void **state)
{
    (void)state;
    const char *iffy = "If/if/SCONJ/IN/3/mark they/they/PRON/PRP/3/nsubj "
                       "attack/attack/VERB/VBP/6/advcl Iran/Iran/PROPN/NNP/6/nsubj "
                       "will/will/AUX/MD/6/aux retaliate/retaliate/VERB/VB/0/root";
    check_time(iffy, "attack", ENT_TIME_HYPOTHETICAL);
    check_time(iffy, "retaliate", ENT_TIME_CONDITIONAL);
    const char *report =
        "he/he/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root they/they/PRON/PRP/5/nsubj "
        "would/would/AUX/MD/5/aux meet/meet/VERB/VB/2/ccomp";
    check_time(report, "meet", ENT_TIME_FUTURE);
    check_time("they/they/PRON/PRP/3/nsubj would/would/AUX/MD/3/aux meet/meet/VERB/VB/0/root",
               "meet", ENT_TIME_CONDITIONAL);
    check_time(
        "he/he/PRON/PRP/2/nsubj demanded/demand/VERB/VBD/0/root that/that/SCONJ/IN/5/mark "
        "Iran/Iran/PROPN/NNP/5/nsubj stop/stop/VERB/VB/2/ccomp",
        "stop", ENT_TIME_HYPOTHETICAL);
}

static void bare_verbs_and_clauses_of_time(void **state)
{
    (void)state;
    check_time("he/he/PRON/PRP/2/nsubj proposed/propose/VERB/VBD/0/root "
               "that/that/SCONJ/IN/5/mark they/they/PRON/PRP/5/nsubj "
               "meet/meet/VERB/VBP/2/ccomp", "meet",
               ENT_TIME_HYPOTHETICAL);
#define ONCE                                                                                   \
    " enter/enter/VERB/VB/0/root once/once/SCONJ/IN/7/mark they/they/PRON/PRP/7/nsubj "        \
    "have/have/AUX/VBP/7/aux ratified/ratify/VERB/VBN/3/advcl"
    check_time("it/it/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux" ONCE, "ratified",
               ENT_TIME_FUTURE);
    check_time("it/it/PRON/PRP/3/nsubj did/do/AUX/VBD/3/aux" ONCE, "ratified", ENT_TIME_PAST);
#undef ONCE
}

static void event_nouns_share_the_time_of_their_verb(void **state)
{
    (void)state;
    check_time("they/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux hold/hold/VERB/VB/0/root "
               "talks/talk/NOUN/NNS/3/obj", "talks", ENT_TIME_FUTURE);
    check_time("they/they/PRON/PRP/2/nsubj held/hold/VERB/VBD/0/root round/round/NOUN/NN/2/obj "
               "of/of/ADP/IN/5/case talks/talk/NOUN/NNS/3/nmod", "talks", ENT_TIME_PAST);
    check_time("they/they/PRON/PRP/2/nsubj proposed/propose/VERB/VBD/0/root "
               "talks/talk/NOUN/NNS/2/obj", "talks", ENT_TIME_HYPOTHETICAL);
    check_time("he/he/PRON/PRP/2/nsubj discussed/discuss/VERB/VBD/0/root "
               "upcoming/upcoming/ADJ/JJ/4/amod visit/visit/NOUN/NN/2/obj", "visit",
               ENT_TIME_FUTURE);
    check_time("talks/talk/NOUN/NNS/0/root held/hold/VERB/VBN/1/acl", "held", ENT_TIME_PAST);
}

static void phrases_end_where_their_clauses_begin(void **state)
{
    (void)state;
    ent_document *doc = tree(
        "the/the/DET/DT/2/det minister/minister/NOUN/NN/9/nsubj of/of/ADP/IN/4/case "
        "Iran/Iran/PROPN/NNP/2/nmod ,/,/PUNCT/,/7/punct who/who/PRON/WP/7/nsubj "
        "resigned/resign/VERB/VBD/2/acl:relcl ,/,/PUNCT/,/7/punct left/leave/VERB/VBD/0/root");
    uint32_t a, b;
    ent_subtree(doc, 1, true, &a, &b);
    assert_int_equal(a, 0);
    assert_int_equal(b, 3);
    ent_subtree(doc, 1, false, &a, &b);
    assert_int_equal(b, 7);
    ent_arena_free(doc->arena);
}

/* A tree whose heads run in a circle must end. */
static void malformed_trees_end(void **state)
{
    (void)state;
    ent_document *doc = tree("a/a/VERB/VB/2/xcomp b/b/VERB/VB/1/conj c/c/NOUN/NN/1/obj");
    uint32_t out[8];
    ent_subjects(doc, 0, out, 8);
    ent_objects(doc, 1, out, 8);
    ent_verb_time(doc, 0);
    ent_is_negated(doc, 1);
    uint32_t a, b;
    ent_subtree(doc, 0, true, &a, &b);
    ent_arena_free(doc->arena);
}

/* ---- the matcher ------------------------------------------------------------------------ */

/* Rules that match, with their captures: "test.meet who=Lee whom=Xi". */
static const char *matched(ent_document *doc, const uint32_t *marks)
{
    static char out[512];
    ent_status st = {0};
    ent_matches found = {0};
    ent_rules_match(words, ENT_STR("test"), doc, 0, marks, &found, &st);
    assert_int_equal(st.code, ENT_OK);
    size_t k = 0;
    out[0] = 0;
    for (uint32_t i = 0; i < found.n; i++) {
        const ent_match *m = &found.at[i];
        k += (size_t)snprintf(out + k, sizeof out - k, "%s%.*s", i ? "; " : "",
                              ENT_FMT(ent_rule_name(m->rule)));
        for (uint32_t c = 0; c < m->capture_count; c++)
            k += (size_t)snprintf(out + k, sizeof out - k, " %.*s=%.*s",
                                  ENT_FMT(m->captures[c].name),
                                  ENT_FMT(doc->tokens.at[m->captures[c].token].form));
    }
    return out;
}

static void check_rules(const char *text, const char *want)
{
    ent_document *doc = tree(text);
    uint32_t marks[32] = {0};
    for (uint32_t t = 0; t < doc->tokens.n; t++)
        if (doc->tokens.at[t].upos == ENT_UPOS_PROPN)
            marks[t] = ENT_MARK_ACTOR | ENT_MARK_PERSON;
    assert_string_equal(matched(doc, marks), want);
    ent_arena_free(doc->arena);
}

static void rules_match_and_capture(void **state)
{
    (void)state;
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root with/with/ADP/IN/4/case "
                "Xi/Xi/PROPN/NNP/2/obl and/and/CCONJ/CC/6/cc Kim/Kim/PROPN/NNP/4/conj",
                "test.meet who=Lee whom=Xi whom=Kim");
    /* the second alternative; not both */
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Xi/Xi/PROPN/NNP/2/obj",
                "test.meet who=Lee whom=Xi");
    /* test, negation, part of speech */
    check_rules("plan/plan/NOUN/NN/2/nsubj met/meet/VERB/VBD/0/root Xi/Xi/PROPN/NNP/2/obj", "");
    check_rules(
        "Lee/Lee/PROPN/NNP/3/nsubj never/never/ADV/RB/3/advmod met/meet/VERB/VBD/0/root "
        "Xi/Xi/PROPN/NNP/3/obj",
        "");
    check_rules("meet/meet/NOUN/NN/0/root Lee/Lee/PROPN/NNP/1/nsubj Xi/Xi/PROPN/NNP/1/obj", "");
}

static void patterns_nest_and_edges_may_be_absent(void **state)
{
    (void)state;
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj paid/pay/VERB/VBD/0/root visit/visit/NOUN/NN/2/obj "
                "to/to/ADP/IN/5/case Rome/Rome/PROPN/NNP/3/nmod",
                "test.visit who=Lee host=Rome");
    /* the parser hung the phrase at the verb */
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj paid/pay/VERB/VBD/0/root visit/visit/NOUN/NN/2/obj "
                "to/to/ADP/IN/5/case Rome/Rome/PROPN/NNP/2/obl",
                "test.visit who=Lee host=Rome");
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj paid/pay/VERB/VBD/0/root visit/visit/NOUN/NN/2/obj",
                "test.visit who=Lee");
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj paid/pay/VERB/VBD/0/root bill/bill/NOUN/NN/2/obj",
                "");
}

static void absence_phrases_and_conditions(void **state)
{
    (void)state;
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj sat/sit/VERB/VBD/0/root", "test.absent who=Lee");
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj sat/sit/VERB/VBD/0/root Xi/Xi/PROPN/NNP/2/obj", "");
    /* phrases: verb and particle apart, two nouns in a row */
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root it/it/PRON/PRP/2/obj "
                "off/off/ADP/RP/2/compound:prt", "test.phrase who=Lee");
    check_rules(
        "Lee/Lee/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root press/press/NOUN/NN/4/compound "
        "conference/conference/NOUN/NN/2/obj",
        "test.conference");
    check_rules("conference/conference/NOUN/NN/0/root", "");
    /* if future */
    check_rules("Lee/Lee/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux go/go/VERB/VB/0/root",
                "test.future who=Lee");
    check_rules("Lee/Lee/PROPN/NNP/2/nsubj went/go/VERB/VBD/0/root", "");
    /* capital letters of a heading */
    check_rules("Press/Press/PROPN/NNP/2/compound Conference/Conference/PROPN/NNP/0/root",
                "test.conference");
}

static void rules_keep_what_their_files_say(void **state)
{
    (void)state;
    ent_document *doc = tree("Lee/Lee/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                             "Xi/Xi/PROPN/NNP/2/obj");
    uint32_t marks[3] = {ENT_MARK_ACTOR, 0, ENT_MARK_ACTOR};
    ent_status st = {0};
    ent_matches found = {0};
    ent_rules_match(words, ENT_STR("other"), doc, 0, marks, &found, &st);
    assert_int_equal(found.n, 0);
    ent_rules_match(words, ENT_STR("test"), doc, 0, marks, &found, &st);
    assert_int_equal(found.n, 1);
    const ent_rule *r = found.at[0].rule;
    assert_true(ent_str_is(ent_rule_value(r, ENT_STR("kind")), "talks"));
    assert_true(ent_str_is(ent_rule_value(r, ENT_STR("none")), ""));
    assert_true(ent_str_is(ent_rule_file(r), "words/test.rule"));
    assert_int_equal(ent_rule_line(r), 2);
    assert_int_equal(found.at[0].trigger, 1);
    assert_int_equal(ent_match_token(&found.at[0], ENT_STR("whom")), 2);
    assert_int_equal(ent_match_token(&found.at[0], ENT_STR("none")), ENT_NONE);
    ent_arena_free(doc->arena);
}

static int set_up(void **state)
{
    (void)state;
    ent_status st = {0};
    ent_lexicon *grammar = ent_lexicon_open(ENT_DATA_DIR "/world.lexicon", &st);
    words = grammar ? ent_lexicon_read(ENT_SOURCE_DIR "/tests/rule/words", grammar, &st) : NULL;
    ent_lexicon_free(grammar);
    if (ent_failed(&st))
        print_message("%s:%u: %s\n", st.file, st.line, st.text);
    return ent_failed(&st);
}

static int tear_down(void **state)
{
    (void)state;
    ent_lexicon_free(words);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(active_and_passive_have_one_logic),
        cmocka_unit_test(coordinated_verbs_share),
        cmocka_unit_test(infinitives_take_their_subject_from_what_governs_them),
        cmocka_unit_test(clauses_at_nouns_take_the_noun),
        cmocka_unit_test(prepositions_bring_their_phrases),
        cmocka_unit_test(negation_reaches_what_it_denies),
        cmocka_unit_test(verbs_tell_their_time),
        cmocka_unit_test(conditions_and_reports_change_it),
        cmocka_unit_test(bare_verbs_and_clauses_of_time),
        cmocka_unit_test(event_nouns_share_the_time_of_their_verb),
        cmocka_unit_test(phrases_end_where_their_clauses_begin),
        cmocka_unit_test(malformed_trees_end),
        cmocka_unit_test(rules_match_and_capture),
        cmocka_unit_test(patterns_nest_and_edges_may_be_absent),
        cmocka_unit_test(absence_phrases_and_conditions),
        cmocka_unit_test(rules_keep_what_their_files_say),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
