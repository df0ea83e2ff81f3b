/* Quotations of single sentences, one phenomenon each, read with the real model and lexicon. What
 * a case expects is the whole list: what is missing fails as well as what is too much. */
#include "reading.h"

typedef struct sentence_case {
    const char *title, *text, *expected;
} sentence_case;

static const sentence_case cases[] = {
    {"direct speech with the cue behind it",
     "“Our borders stay open,” said President William Ruto, who chairs the "
     "bloc.",
     "direct speech | said | PER:William Ruto | Our borders stay open,\n"},
    {"direct speech with the subject first",
     "\"We will not leave the table,\" Emmanuel Macron said in Paris on Monday.",
     "direct speech | said | PER:Emmanuel Macron | We will not leave the table,\n"},
    {"a quotation split by its cue",
     "“The truce holds,” Emmanuel Macron said, “but it will not hold for "
     "ever.”",
     "direct speech | said | PER:Emmanuel Macron | The truce holds, ## but it will "
     "not hold for ever.\n"},
    {"sentences in marks that go on without a cue",
     "\"There is no plan B,\" Gustavo Petro told reporters. \"There never was "
     "one.\" He left for Lima.",
     "direct speech | told | PER:Gustavo Petro | There is no plan B, ## There "
     "never was one.\n"},
    {"paragraphs in marks that go on",
     "“We came here to listen,” Gustavo Petro said in Lima on Friday.\n\n“We "
     "leave with an agreement that both our peoples can live with.”",
     "direct speech | said | PER:Gustavo Petro | We came here to listen, ## We "
     "leave with an agreement that both our peoples can live with.\n"},
    {"a quotation over several paragraphs",
     "Gustavo Petro said: \"We came here to listen and to learn.\n\n\"We leave "
     "with an agreement.\"",
     "direct speech | said | PER:Gustavo Petro | We came here to listen and to "
     "learn. ## We leave with an agreement.\n"},
    {"marks inside marks",
     "“He called it ‘a gift to history’ and left,” Emmanuel Macron said.",
     "direct speech | said | PER:Emmanuel Macron | He called it ‘a gift to "
     "history’ and left,\n"},
    {"an apostrophe is no mark",
     "Emmanuel Macron said the ministers' talks were 'frank and useful'.",
     "mixed speech | said | PER:Emmanuel Macron | frank and useful\n"},
    {"French marks",
     "« Nous sommes prêts », said Emmanuel Macron in Paris on Monday.",
     "direct speech | said | PER:Emmanuel Macron | Nous sommes prêts\n"},
    {"German marks",
     "„We are ready to talk“, said Olaf Scholz in Berlin on Monday.",
     "direct speech | said | PER:Olaf Scholz | We are ready to talk\n"},
    {"words in marks make a report mixed",
     "Olaf Scholz said on Monday that the vote was “a step backwards” for "
     "Europe.",
     "mixed speech | said | PER:Olaf Scholz | a step backwards\n"},
    {"a clause without that",
     "Japan said it would send a second ship.",
     "indirect speech | said | JPN | it would send a second ship\n"},
    {"a clause in a headline",
     "Mali says talks with Algeria have failed",
     "indirect speech | says | MLI | talks with Algeria have failed\n"},
    {"adverbs and places before that",
     "The French foreign ministry replied on Friday that Paris recognised only the "
     "old government.",
     "indirect speech | replied | FRA.MFA | that Paris recognised only the old "
     "government\n"},
    {"two verbs share the speaker",
     "Kenya welcomed the truce and urged Ethiopia to withdraw its troops.",
     "indirect speech | welcomed | KEN | the truce\n"
     "indirect speech | urged | KEN | to withdraw its troops | ETH\n"},
    {"a participle carries a record of its own",
     "Peru rejected the plan, arguing that it would harm fishermen.",
     "indirect speech | rejected | PER | the plan\n"
     "indirect speech | arguing | PER | that it would harm fishermen\n"},
    {"a passive with by",
     "The raid was condemned by Mexico.",
     "indirect speech | condemned | MEX | The raid\n"},
    {"called on somebody to",
     "Lula called on Venezuela to release the sailors.",
     "indirect speech | called on | PER:Luiz Inácio Lula da Silva | to release "
     "the sailors | VEN\n"},
    {"called for something",
     "Indonesia called for a ceasefire in Myanmar.",
     "indirect speech | called for | IDN | a ceasefire in Myanmar\n"},
    {"warned somebody",
     "Turkey warned Greece that it would respond.",
     "indirect speech | warned | TUR | that it would respond | GRC\n"},
    {"a verb that looks like a noun",
     "Serbia undertakes not to object to the membership of Kosovo.",
     "indirect speech | undertakes | SRB | not to object to the membership of Kosovo\n"},
    {"accused somebody of something",
     "Mali accused Algeria of sheltering rebels.",
     "indirect speech | accused | MLI | of sheltering rebels | DZA\n"},
    {"described something as",
     "Modi described the talks as \"frank and warm\".",
     "mixed speech | described | PER:Narendra Modi | frank and warm\n"},
    {"a noun of attitude",
     "India expressed concern about the blockade.",
     "indirect speech | expressed concern | IND | about the blockade\n"},
    {"words in marks after warned somebody",
     "Iran warned Iraq “to stay out of this”.",
     "mixed document-phrase | warned | IRN | to stay out of this | IRQ\n"},
    {"an aside at the end",
     "The harvest has failed, the United Nations said.",
     "indirect speech | said | UN | The harvest has failed\n"},
    {"an aside in the middle",
     "The road to the border, Emmanuel Macron said, is closed.",
     "indirect speech | said | PER:Emmanuel Macron | The road to the border ## is "
     "closed\n"},
    {"according to",
     "According to the African Union, two million people need food.",
     "indirect speech | According to | AU | two million people need food\n"},
    {"according to, at the end",
     "Two soldiers were killed, according to the Philippines.",
     "indirect speech | according to | PHL | Two soldiers were killed\n"},
    {"a joint statement",
     "In a joint statement, Kenya and Ethiopia said that the blockade "
     "“undermines the freedom of navigation”.",
     "mixed document | said | KEN,ETH | undermines the freedom of navigation\n"},
    {"a text speaks",
     "Kenya and Ethiopia signed a joint statement on Friday. The statement says "
     "that both countries will reopen the border.",
     "indirect document | says | KEN,ETH | that both countries will reopen the "
     "border\n"},
    {"a noun of speech with a clause",
     "Ruto's warning that the region faces famine went unheard.",
     "indirect speech | warning | PER:William Ruto | that the region faces "
     "famine\n"},
    {"a relative clause with a report",
     "Canada condemned the detentions, which it said “violate international "
     "law”.",
     "indirect speech | condemned | CAN | the detentions\n"
     "mixed document-phrase | said | CAN | violate international law\n"},
    {"what was called for, in a relative clause",
     "The ceasefire that Indonesia called for never came.",
     "indirect speech | called for | IDN | The ceasefire\n"},
    {"refused to",
     "Eritrea refused to join the talks.",
     "indirect speech | refused | ERI | to join the talks\n"},
    {"what was not said",
     "Ecuador did not say whether it would attend. Paraguay is expected to "
     "announce a deal. Chile will condemn the raid.",
     ""},
    {"terms and titles have no speaker",
     "The so-called \"peace camp\" lost the vote in Bogotá. Her first book was "
     "called \"A Long Road to Peace\".",
     "direct term |  |  | peace camp\n"
     "direct title |  |  | A Long Road to Peace\n"},
    {"discussions only with words in marks",
     "Kenya and Ethiopia discussed trade and security. Kenya and Ethiopia "
     "discussed “a common market for electricity”.",
     "mixed document-phrase | discussed | KEN,ETH | a common market for "
     "electricity\n"},
    {"editorial brackets",
     "“[The border] stays closed until they [the rebels] leave,” said Félix "
     "Tshisekedi.",
     "direct speech | said | PER:Félix Tshisekedi | [The border] stays closed "
     "until they [the rebels] leave,\n"},
    {"inverted without marks",
     "The vote was neither free nor fair, noted the European Union.",
     "indirect speech | noted | EU | The vote was neither free nor fair\n"},
    {"a semicolon parts two speakers",
     "Argentina denied the charge; Chile, for its part, welcomed the inquiry.",
     "indirect speech | denied | ARG | the charge\n"
     "indirect speech | welcomed | CHL | the inquiry\n"},
    {"it was agreed",
     "The ministers of Peru and Chile agreed to reopen the port. It was agreed "
     "that a commission would meet in June.",
     "indirect speech | agreed | PER,CHL | to reopen the port\n"
     "indirect speech | agreed | PER,CHL | that a commission would meet in June\n"},
    {"told with an addressee and a city",
     "Anwar Ibrahim told Prabowo Subianto in Jakarta that the strait must stay "
     "open.",
     "indirect speech | told | PER:Anwar Ibrahim | that the strait must stay open "
     "| PER:Prabowo Subianto\n"},
    {"things do not speak",
     "The delay suggests that the talks have failed. The map shows the border. The "
     "storm threatened to destroy the port.",
     ""},
    {"condemning as",
     "Mexico condemned the raid as a violation of international law.",
     "indirect speech | condemned | MEX | the raid as a violation of international "
     "law\n"},
    {"commands and questions",
     "Egypt demanded that Ethiopia stop filling the dam. Sudan asked whether the "
     "dam was safe.",
     "indirect speech | demanded | EGY | that Ethiopia stop filling the dam\n"
     "indirect speech | asked | SDN | whether the dam was safe\n"},
    {"an aside takes the place of what it contains",
     "Asked about the drill, spokesperson Pham Thu Hang stressed that all "
     "activities must respect the law of the sea. Viet Nam resolutely opposes any "
     "act that complicates the situation, she said.",
     "indirect speech | stressed | PER:Pham Thu Hang | that all activities must "
     "respect the law of the sea\n"
     "indirect speech | said | PER:Pham Thu Hang | Viet Nam resolutely opposes any "
     "act that complicates the situation\n"},
    {"a long apposition before the verb",
     "Nirmala Devi, the minister of water resources of Nepal, who had flown in "
     "from Kathmandu on Tuesday, said the two countries were close to a deal.",
     "indirect speech | said | PER:Nirmala Devi | the two countries were close to "
     "a deal\n"},
    {"a clause behind a date",
     "Moscow said on Thursday it would leave the grain deal unless its demands "
     "were met.",
     "indirect speech | said | RUS | it would leave the grain deal unless its "
     "demands were met\n"},
    {"other verbs of writing",
     "\"Enough is enough,\" tweeted Volodymyr Zelensky.",
     "direct speech | tweeted | PER:Volodymyr Zelenskyy | Enough is enough,\n"},
    {"what was not refused",
     "India did not rule out a visit. India declined to comment.",
     ""},
    {"a colon before the marks",
     "Asked whether Germany would deliver tanks, Annalena Baerbock said: \"Yes. We "
     "will not stand in the way.\"",
     "direct speech | said | PER:Annalena Baerbock | Yes. We will not stand in the "
     "way.\n"},
    {"mixed with two pieces",
     "Macron said the pact was “brain dead” and that Europe stood on “the "
     "edge of a precipice”.",
     "mixed speech | said | PER:Emmanuel Macron | brain dead ## the edge of a "
     "precipice\n"},
    {"scare quotes next to a speech verb",
     "Israel said its troops had left the \"humanitarian corridor\".",
     "mixed document-phrase | said | ISR | humanitarian corridor\n"},
    {"welcome of a person is no quotation",
     "Xi Jinping welcomed Lula at the Great Hall of the People.",
     ""},
    {"an announcement of something",
     "The European Commission announced a package of 500 million euros for "
     "Moldova.",
     "indirect speech | announced | EU.COMMISSION | a package of 500 million euros "
     "for Moldova\n"},
    {"nouns alone are no quotations",
     "The announcement triggered protests. The declaration marks a turning point.",
     ""},
    {"hopes and beliefs are no quotations",
     "Serbia hopes that the talks will resume. Kosovo believes that Serbia is "
     "behind the attack.",
     ""},
    {"the next sentence of the same speaker",
     "Sheikh Hasina told parliament that the dam must wait. The river, she added, "
     "belonged to everybody.",
     "indirect speech | told | PER:Sheikh Hasina | that the dam must wait\n"
     "indirect speech | added | PER:Sheikh Hasina | The river ## belonged to "
     "everybody\n"},
    {"acts that are not speech",
     "Hungary voted against the resolution and signed the treaty. Poland refused "
     "an offer of gas.",
     "indirect speech | refused | POL | an offer of gas\n"},
    {"a participle before the subject",
     "Speaking in Nairobi, António Guterres called the famine “a moral "
     "failure”.",
     "mixed speech | called | PER:António Guterres | a moral failure\n"},
    {"a relative clause ends at its comma",
     "Malaysia, which says the reef is its own, lodged a protest.",
     "indirect speech | says | MYS | the reef is its own\n"},
    {"Swedish marks",
     "”We have waited long enough”, said Ulf Kristersson in Stockholm on "
     "Monday.",
     "direct speech | said | PER:Ulf Kristersson | We have waited long enough\n"},
    {"single marks, and an apostrophe within them",
     "‘The ministers’ talks were useful,’ Anwar Ibrahim said in Kuala Lumpur "
     "on Monday.",
     "direct speech | said | PER:Anwar Ibrahim | The ministers’ talks were "
     "useful,\n"},
    {"a mark that nothing closes is no quotation",
     "The 5' wall and the 6\" pipe were built by Ghana. \"The road was long.",
     ""},
    {"what a text adds",
     "Peru and Chile published a joint declaration on Friday. The declaration says "
     "the port will reopen. It adds that a commission will meet in June.",
     "indirect document | says | PER,CHL | the port will reopen\n"
     "indirect document | adds | PER,CHL | that a commission will meet in June\n"},
    {"a transcript: labels are cues, questions are none",
     "DAILY STAR: Will the two sides meet again?\n\nRAMAPHOSA: They will. We have "
     "agreed to meet in May.\n\nDAILY STAR: And the sanctions?\n\nRAMAPHOSA: That "
     "is not for us to decide. Let us be patient.\n\nCyril Ramaphosa is the "
     "president of South Africa.",
     "direct speech | (speaker label) | PER:Cyril Ramaphosa | They will. We have "
     "agreed to meet in May.\n"
     "indirect speech | agreed | PER:Cyril Ramaphosa | to meet in May\n"
     "direct speech | (speaker label) | PER:Cyril Ramaphosa | That is not for us "
     "to decide. Let us be patient.\n"},
    {"the words of somebody",
     "The vote was, in the words of Annalena Baerbock, a day of shame for the "
     "country.",
     "indirect speech | words | PER:Annalena Baerbock | a day of shame for the "
     "country\n"},
    {"a list below its subject",
     "The Foreign Ministers of Brazil and India:\n\n1. Reaffirmed their commitment "
     "to a reform of the Council;\n\n2. Condemned the attack, and called on all "
     "parties to show restraint;\n\n3. Recalling the summit of last year.",
     "indirect speech | Reaffirmed | BRA,IND | their commitment to a reform of the "
     "Council\n"
     "indirect speech | Condemned | BRA,IND | the attack\n"
     "indirect speech | called on | BRA,IND | to show restraint\n"},
    {"three joined verbs of one speaker",
     "Australia praised Fiji for its mediation, rejected the new claims and "
     "promised to send observers.",
     "indirect speech | praised | AUS | for its mediation | FJI\n"
     "indirect speech | rejected | AUS | the new claims\n"
     "indirect speech | promised | AUS | to send observers\n"},
    {"negations and plans are no quotations",
     "Kenya has not agreed to send troops. Uganda will announce its decision in "
     "May. Rwanda was urged to withdraw.",
     ""},
};

static void every_case_holds(void **state)
{
    size_t failed = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[2048], got[4096], line[1024];
        size_t n = 0;
        snprintf(text, sizeof text, "Notes on a visit to the region\n\n%s\n", cases[i].text);
        ent_reading r = {0};
        ent_quotes quotes = {0};
        ent_document *doc = read_text(*state, text, "txt", &r, &quotes);
        got[0] = 0;
        for (uint32_t k = 0; k < quotes.n; k++) {
            tell(&r, &quotes.at[k], line, sizeof line);
            put(got, sizeof got, &n, ent_str_z(line));
            got[n++] = '\n';
            got[n] = 0;
        }
        if (strcmp(got, cases[i].expected) != 0) {
            print_message("%s: %s\nexpected\n%sfound\n%s", cases[i].title, cases[i].text,
                          cases[i].expected, got);
            failed++;
        }
        ent_document_free(doc);
    }
    assert_int_equal(failed, 0);
}

/* Whatever the text, every span lies in it, content lies in the evidence, evidence is short, and
 * terms and titles have no speaker. */
static void spans_hold(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ent_reading r = {0};
        ent_quotes quotes = {0};
        ent_document *doc = read_text(*state, cases[i].text, "txt", &r, &quotes);
        for (uint32_t k = 0; k < quotes.n; k++) {
            const ent_quote *q = &quotes.at[k];
            assert_true(q->evidence.n > 0 && q->content.n > 0);
            for (uint32_t c = 0; c < q->content.n; c++) {
                bool inside = false;
                assert_true(q->content.at[c].start < q->content.at[c].end);
                for (uint32_t e = 0; e < q->evidence.n; e++)
                    inside |= q->evidence.at[e].start <= q->content.at[c].start &&
                              q->content.at[c].end <= q->evidence.at[e].end;
                assert_true(inside);
            }
            for (uint32_t e = 0; e < q->evidence.n; e++) {
                assert_true(q->evidence.at[e].end <= doc->source.n);
                assert_true(q->evidence.at[e].end - q->evidence.at[e].start < 1000);
            }
            if (ent_str_is(q->qtype, "term") || ent_str_is(q->qtype, "title"))
                assert_int_equal(q->speakers.n, 0);
            assert_true(q->rule.n > 0 && q->rule_place.n > 0 && q->score > 0);
        }
        ent_document_free(doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_case_holds),
        cmocka_unit_test(spans_hold),
    };
    return cmocka_run_group_tests(tests, engine_open, engine_close);
}
