Doc('After Ohrid: Can Belgrade and Pristina Keep a Deal That Nobody Signed?', '2023-04-05', 'analysis', ['Hannah Reiter'])
S('banner title byline dateline lead question-heading body-broken-after body-continues-13 question-heading body '
  'banner question-heading body')

A('PER:Hannah Reiter', 'person', None, 'Hannah Reiter', 'Hannah Reiter', [('author (byline)', '', '')])
A('PER:Aleksandar Vučić', 'person', 'SRB', 'Aleksandar Vučić', 'Aleksandar Vučić|Vučić|The Serbian leader',
  [('President', 'SRB', 'SRB')])
A('PER:Albin Kurti', 'person', 'KOS', 'Albin Kurti', 'Albin Kurti|Kurti', [('Prime Minister', 'KOS', 'KOS')])
A('PER:Josep Borrell', 'person', None, 'Josep Borrell', 'Josep Borrell|Borrell', [('High Representative', 'EU', '')])
A('PER:Petar Petković', 'person', 'SRB', 'Petar Petković', 'Petar Petković', [('chief negotiator', 'SRB', 'SRB')])
A('PER:Besnik Bislimi', 'person', 'KOS', 'Besnik Bislimi', 'Besnik Bislimi', [('Deputy Prime Minister', 'KOS', 'KOS')])
A('PER:Miroslav Lajčák', 'person', None, 'Miroslav Lajčák', 'Miroslav Lajčák', [('envoy', 'EU', '')])
A('PER:Gabriel Escobar', 'person', 'USA', 'Gabriel Escobar', 'Gabriel Escobar', [('envoy for the region', 'USA', 'USA')])
A('SRB', 'state', 'SRB', 'Serbia', "Serbia|Serbian|Belgrade|his country")
A('KOS', 'state', 'KOS', 'Kosovo', 'Kosovo|Pristina')
A('USA', 'state', 'USA', 'United States', 'U.S.')
A('EU', 'igo', None, 'European Union', 'EU|European Union')
A('GRP:Serb community', 'group', 'KOS', 'Serb community in Kosovo', 'the Serb community|Serb community')
A('GRP:Serb mayors', 'group', 'KOS', 'Serb mayors', 'the Serb mayors who resigned last November|Serb mayors')
A('GRP:Serb party', 'party', 'KOS', 'Main Serb party of Kosovo', 'the main Serb party|main Serb party')
A('GRP:EU non-recognisers', 'group', None, 'Five EU members that do not recognise Kosovo',
  'the five EU members that do not recognise Kosovo|five EU members')
A('GRP:reporters', 'group', None, 'Reporters', 'reporters')
A('GRP:voters', 'group', 'KOS', 'Voters in the northern municipalities', 'voters in four northern municipalities|voters')
A('PLC:Ohrid', 'place', 'MKD', 'Ohrid', 'Ohrid')
A('MKD', 'state', 'MKD', 'North Macedonia', 'Macedonian')
A('PLC:Brussels', 'place', 'BEL', 'Brussels', 'Brussels')
A('PLC:Balkans', 'place', None, 'Balkans', 'BALKANS')
A('AGR:Brussels text 2023', 'agreement', None, 'Agreement endorsed in Brussels on 27 February 2023',
  'Brussels text of 27 February|the agreement that they had endorsed in Brussels')
A('AGR:Ohrid annex', 'agreement', None, 'Ohrid implementation annex', 'annex on the implementation')
A('AGR:Brussels Agreement 2013', 'agreement', None, 'Brussels Agreement of 2013', 'Brussels Agreement of 2013|Brussels Agreement')
A('GRP:Association of Serb-majority municipalities', 'group', 'KOS', 'Association of Serb-majority municipalities',
  'association of Serb-majority municipalities|the association|such a body')
A('PROC:Serbia accession talks', 'process', None, "Serbia's accession talks", 'accession talks')

M('ohrid', 'talks', 'held', 'OHRID-2023-03-18', 'PER:Aleksandar Vučić|PER:Albin Kurti',
  'On 18 March, twelve hours of talks in the Macedonian lake town of Ohrid ended without a signature',
  ['told reporters after the meeting'], 'Ohrid', '2023-03-18', 'day without year; document date', outcome='annex accepted, not signed')
M('brussels-feb', 'talks', 'held', 'BRUSSELS-2023-02-27', 'PER:Aleksandar Vučić|PER:Albin Kurti',
  'the agreement that they had endorsed in Brussels three weeks earlier',
  ['the signing of the agreement in February', 'Brussels text of 27 February'], 'Brussels', '2023-02-27', 'day given below')
M('negotiators', 'talks', 'held', 'BRUSSELS-2023-04-04', 'PER:Petar Petković|PER:Besnik Bislimi|PER:Miroslav Lajčák',
  "Serbia's chief negotiator Petar Petković and Kosovo's Deputy Prime Minister Besnik Bislimi met in Brussels on Tuesday",
  [], 'Brussels', '2023-04-04', 'Tuesday before Wednesday 5 April')
M('leaders', 'session', 'postponed', 'LEADERS-2023-05', 'PER:Aleksandar Vučić|PER:Albin Kurti',
  'A session of the leaders, first planned for April, has been put off until May', [], None, '2023-05', 'month without year')
M('accession', 'negotiation', 'ongoing', 'SERBIA-EU-ACCESSION', 'SRB|EU', "Serbia's accession talks", [], None, None)

Q('indirect', 'speech', 'PER:Josep Borrell', 'in the words of',
  "Serbia's President Aleksandar Vučić and Kosovo's Prime Minister Albin Kurti nevertheless accepted, in the words of the EU's High Representative Josep Borrell, an [annex on the implementation](#) of the agreement",
  'an [annex on the implementation](#) of the agreement', date='2023-03-18')
Q('indirect', 'speech', 'SRB', 'undertakes',
  "Serbia undertakes not to object to Kosovo's membership in international organisations",
  "not to object to Kosovo's membership in international organisations", origin='Brussels text')
Q('mixed', 'document-phrase', 'KOS', 'pledged',
  'Kosovo, for its part, pledged to ensure an "appropriate level of self-management" for the Serb community',
  'appropriate level of self-management', origin='Brussels text')
Q('indirect', 'speech', 'KOS', 'refused',
  'successive governments in Pristina have refused to carry it\n\nout for the past ten years', 'to carry it\n\nout for the past ten years')
Q('indirect', 'speech', 'KOS', 'arguing', 'arguing that such a body would undermine the state',
  'that such a body would undermine the state')
Q('indirect', 'speech', 'PER:Albin Kurti', 'called', 'Kurti himself called it unacceptable before he came to power in 2021',
  'unacceptable')
Q('indirect', 'speech', 'PER:Aleksandar Vučić', 'told',
  'The Serbian leader told reporters after the meeting that he did not want to sign any legally binding document with Kosovo, because his country does not recognise its independence',
  'that he did not want to sign any legally binding document with Kosovo, because his country does not recognise its independence',
  'GRP:reporters', date='2023-03-18')
Q('mixed', 'speech', 'PER:Aleksandar Vučić', 'joked',
  'He also joked that an "excruciating pain" in his right hand was expected to last for the next four years', 'excruciating pain',
  date='2023-03-18')
Q('indirect', 'speech', 'PER:Albin Kurti', 'accused',
  'Kurti accused him of having run away from the signing of the agreement in February as well',
  'of having run away from the signing of the agreement in February', 'PER:Aleksandar Vučić')
Q('indirect', 'speech', 'PER:Josep Borrell', 'insisted',
  'Borrell, by contrast, insisted that both parties were fully bound by what they had accepted',
  'that both parties were fully bound by what they had accepted')
Q('indirect', 'speech', 'PER:Josep Borrell', 'announced',
  "announced that the EU would write the new obligations into Serbia's accession talks",
  "that the EU would write the new obligations into Serbia's accession talks")
Q('indirect', 'speech', 'GRP:Serb party', 'said', 'the main Serb party has said that it will boycott the poll',
  'that it will boycott the poll')
Q('indirect', 'speech', 'PER:Gabriel Escobar', 'urged',
  'The U.S. envoy for the region, Gabriel Escobar, has urged Pristina to submit a draft statute of the association without further delay',
  'to submit a draft statute of the association without further delay', 'KOS')

D('5 April 2023', '2023-04-05', 'day', None, 'printed', 'document date')
D('On 18 March', '2023-03-18', 'day', None, 'year absent', 'Ohrid talks')
D('twelve hours', 'PT12H', 'duration', None, 'duration', 'Ohrid talks')
D('three weeks earlier', '2023-02-27', 'day', None, 'relative to event; day given below', 'Brussels meeting')
D('of 27 February', '2023-02-27', 'day', None, 'year absent', 'Brussels text')
D('of 2013', '2013', 'year', 'Brussels Agreement of 2013', 'explicit year', 'Brussels Agreement')
D('for the past ten years', '2013/2023', 'period', None, 'relative', 'refusal')
D('in 2021', '2021', 'year', None, 'explicit year', 'Kurti in power')
D('for the next four years', '2023/2027', 'period', None, 'relative', 'joke')
D('in February', '2023-02', 'month', 'the agreement in February', 'year absent', 'missed signing')
D('on Tuesday', '2023-04-04', 'day', None, 'weekday before the document date', 'negotiators')
D('for April', '2023-04', 'month', None, 'year absent', 'first plan')
D('until May', '2023-05', 'month', None, 'year absent', 'postponed session')
D('On 23 April', '2023-04-23', 'day', None, 'year absent, future', 'local elections')
D('last November', '2022-11', 'month', None, 'relative', 'resignations')

VUCIC, KURTI = 'PER:Aleksandar Vučić', 'PER:Albin Kurti'
E(1, 'CONSULT', VUCIC + '|' + KURTI, VUCIC + '|' + KURTI,
  'On 18 March, twelve hours of talks in the Macedonian lake town of Ohrid ended without a signature', cameo='040',
  date='2023-03-18', place='Ohrid', meeting='ohrid')
E(1, 'AGREE', VUCIC + '|' + KURTI, VUCIC + '|' + KURTI,
  "Serbia's President Aleksandar Vučić and Kosovo's Prime Minister Albin Kurti nevertheless accepted", cameo='030',
  date='2023-03-18', by='PER:Josep Borrell', meeting='ohrid', alt='SUPPORT')
E(1, 'SUPPORT', VUCIC + '|' + KURTI, VUCIC + '|' + KURTI,
  'the agreement that they had endorsed in Brussels three weeks earlier', cameo='057', date='2023-02-27', place='Brussels',
  meeting='brussels-feb', alt='AGREE')
E(1, 'AGREE', 'SRB|KOS', 'SRB|KOS', 'neither side will block the other on its way to the European Union', 'planned', '030',
  date='2023-02-27', by='AGR:Brussels text 2023', meeting='brussels-feb')
E(1, 'AGREE', 'SRB', 'KOS', "Serbia undertakes not to object to Kosovo's membership in international organisations", 'past', '030',
  by='AGR:Brussels text 2023')
E(1, 'AGREE', 'SRB', 'KOS', 'is to recognise its passports and number plates', 'planned', '030', by='AGR:Brussels text 2023',
  alt='CONCEDE|SUPPORT')
E(1, 'AGREE', 'KOS', 'GRP:Serb community',
  'Kosovo, for its part, pledged to ensure an "appropriate level of self-management" for the Serb community', cameo='030', alt='CONCEDE')
E(1, 'REJECT', 'KOS', [], 'successive governments in Pristina have refused to carry it\n\nout for the past ten years', 'ongoing', '120')
E(1, 'ACCUSE', KURTI, [], 'Kurti himself called it unacceptable before he came to power in 2021', cameo='110', mode='disapprove',
  date='<2021', alt='REJECT')
E(1, 'REJECT', VUCIC, 'KOS', 'he did not want to sign any legally binding document with Kosovo', cameo='124', date='2023-03-18',
  by=VUCIC)
E(1, 'REJECT', 'SRB', 'KOS', 'his country does not recognise its independence', 'ongoing', '120', by=VUCIC, alt='SUPPORT')
E(1, 'ACCUSE', KURTI, VUCIC, 'Kurti accused him of having run away from the signing of the agreement in February as well', cameo='112',
  mode='allege')
E(2, 'REJECT', VUCIC, 'KOS', 'having run away from the signing of the agreement in February as well', cameo='120',
  date='2023-02-27', by=KURTI, meeting='brussels-feb', note='embedded in accusation')
E(2, 'REQUEST', 'PER:Josep Borrell', 'SRB|KOS', 'insisted that both parties were fully bound by what they had accepted', cameo='020')
E(1, 'AGREE', 'EU', 'SRB', "announced that the EU would write the new obligations into Serbia's accession talks", 'planned', '030',
  by='PER:Josep Borrell', alt='COERCE|REQUEST', note='weak fit')
E(1, 'CONSULT', 'PER:Petar Petković|PER:Besnik Bislimi|PER:Miroslav Lajčák', 'PER:Petar Petković|PER:Besnik Bislimi|PER:Miroslav Lajčák',
  "Serbia's chief negotiator Petar Petković and Kosovo's Deputy Prime Minister Besnik Bislimi met in Brussels on Tuesday",
  cameo='040', mode='third-party', date='2023-04-04', place='Brussels', meeting='negotiators')
E(1, 'CONSULT', VUCIC + '|' + KURTI, VUCIC + '|' + KURTI,
  'A session of the leaders, first planned for April, has been put off until May', 'planned', '036', date='2023-05', meeting='leaders')
E(1, 'RETREAT', 'GRP:Serb mayors', 'KOS', 'the Serb mayors who resigned last November', cameo='080', mode='resign', date='2022-11',
  alt='PROTEST', note='embedded')
E(1, 'PROTEST', 'GRP:Serb party', 'KOS', 'the main Serb party has said that it will boycott the poll', 'planned', '143', 'boycott',
  '2023-04-23')
E(1, 'REQUEST', 'PER:Gabriel Escobar', 'KOS',
  'Gabriel Escobar, has urged Pristina to submit a draft statute of the association without further delay', cameo='020')
E(1, 'REJECT', 'SRB', 'KOS', 'Belgrade will feel free to stop keeping its own part of the bargain', 'conditional', '120',
  alt='SANCTION|RETREAT')
E(2, 'REJECT', 'GRP:EU non-recognisers', 'KOS', 'the five EU members that do not recognise Kosovo', 'ongoing', '120',
  alt='SUPPORT', note='state of things, embedded')

DEAL = 'balkans-caucasus|diplomatic-relations|territory-recognition'
RIGHTS = 'balkans-caucasus|human-rights-democracy'
P('author', DEAL, 'ambivalent', 2, [], 'The outcome is a step forward, but its weakness is plain')
P('SRB|KOS', DEAL, 'commit', 2, [],
  "Serbia's President Aleksandar Vučić and Kosovo's Prime Minister Albin Kurti nevertheless accepted", by='PER:Josep Borrell')
P('SRB|KOS', DEAL, 'support', 2, [], 'the agreement that they had endorsed in Brussels three weeks earlier')
P('SRB|KOS', 'european-union|balkans-caucasus', 'commit', 2, 'SRB|KOS', 'neither side will block the other on its way to the European Union',
  by='AGR:Brussels text 2023')
P('SRB', DEAL + '|multilateral-institutions', 'commit', 2, 'KOS',
  "Serbia undertakes not to object to Kosovo's membership in international organisations", by='AGR:Brussels text 2023')
P('SRB', DEAL, 'commit', 2, 'KOS', 'is to recognise its passports and number plates', by='AGR:Brussels text 2023')
P('KOS', RIGHTS, 'commit', 2, 'GRP:Serb community',
  'Kosovo, for its part, pledged to ensure an "appropriate level of self-management" for the Serb community')
P('KOS', RIGHTS, 'oppose', 3, [], 'successive governments in Pristina have refused to carry it\n\nout for the past ten years')
P('PER:Albin Kurti', RIGHTS, 'oppose', 3, [], 'Kurti himself called it unacceptable before he came to power in 2021', date='<2021')
P('SRB', DEAL, 'oppose', 3, 'KOS', 'he did not want to sign any legally binding document with Kosovo', by='PER:Aleksandar Vučić')
P('SRB', DEAL, 'oppose', 3, 'KOS', 'his country does not recognise its independence', by='PER:Aleksandar Vučić')
P('KOS', DEAL, 'oppose', 2, 'SRB', 'Kurti accused him of having run away from the signing of the agreement in February as well')
P('EU', DEAL, 'demand', 3, 'SRB|KOS', 'insisted that both parties were fully bound by what they had accepted')
P('EU', 'european-union|balkans-caucasus', 'commit', 2, 'SRB',
  "announced that the EU would write the new obligations into Serbia's accession talks")
P('GRP:Serb party', RIGHTS, 'oppose', 2, [], 'the main Serb party has said that it will boycott the poll')
P('USA', RIGHTS, 'demand', 3, 'KOS',
  'Gabriel Escobar, has urged Pristina to submit a draft statute of the association without further delay')
P('SRB', DEAL, 'oppose', 1, 'KOS', 'Belgrade will feel free to stop keeping its own part of the bargain', note='conditional')
P('GRP:EU non-recognisers', DEAL, 'oppose', 2, 'KOS', 'the five EU members that do not recognise Kosovo')

W('phrase', 'rights of the Serb community', '"appropriate level of self-management"', ('appropriate level of self-management', 'KOS'))
W('phrase', 'why Vučić did not sign', '"excruciating pain"', ('excruciating pain', VUCIC))
W('epithet', 'outcome of Ohrid', 'The outcome is a step forward, but its weakness is plain',
  ('a step forward', 'author'), ('its weakness is plain', 'author'))
W('contrast', 'is the deal binding', 'Borrell, by contrast, insisted that both parties were fully bound by what they had accepted',
  ('did not want to sign any legally binding document', VUCIC), ('fully bound by what they had accepted', 'PER:Josep Borrell'))
W('epithet|change-over-time', 'association of municipalities', 'Kurti himself called it unacceptable before he came to power in 2021',
  ('unacceptable', KURTI, '', '<2021'))
T('office', VUCIC, 'SRB', "Serbia's President Aleksandar Vučić", dict(role='President'))
T('office', KURTI, 'KOS', "Kosovo's Prime Minister Albin Kurti", dict(role='Prime Minister'))
T('office', 'PER:Josep Borrell', 'EU', "the EU's High Representative Josep Borrell", dict(role='High Representative'))
T('office', 'PER:Petar Petković', 'SRB', "Serbia's chief negotiator Petar Petković", dict(role='chief negotiator'))
T('office', 'PER:Besnik Bislimi', 'KOS', "Kosovo's Deputy Prime Minister Besnik Bislimi", dict(role='Deputy Prime Minister'))
T('office', 'PER:Miroslav Lajčák', 'EU', 'the EU envoy Miroslav Lajčák', dict(role='envoy'))
T('office', 'PER:Gabriel Escobar', 'USA', 'The U.S. envoy for the region, Gabriel Escobar', dict(role='envoy'))
T('agreement', 'SRB', 'KOS', 'the agreement that they had endorsed in Brussels three weeks earlier', dict(year='2023'))
T('agreement', 'SRB', 'KOS', 'the Brussels Agreement of 2013', dict(year='2013'), date='2013')
T('diplomatic|territorial', 'SRB', 'KOS', 'his country does not recognise its independence', dict(recognition='none'), 'disputed')
T('diplomatic|territorial', 'GRP:EU non-recognisers', 'KOS', 'five EU members that do not recognise Kosovo', dict(recognition='none'), 'disputed')
T('membership', 'GRP:EU non-recognisers', 'EU', 'the five EU members')
T('membership', 'SRB', 'EU', "Serbia's accession talks", {}, 'proposed')
T('mediation', 'EU', 'SRB|KOS', 'met in Brussels on Tuesday under the chairmanship of the EU envoy Miroslav Lajčák')
O('SRB|KOS', 'will|intended', 'SRB|KOS|EU', 'neither side will block the other on its way to the European Union', 'no blocking on the way to the EU')
O('SRB', 'intended', 'KOS', "Serbia undertakes not to object to Kosovo's membership in international organisations", 'no objection to memberships')
O('SRB', 'intended|will', 'KOS', 'is to recognise its passports and number plates', 'Serbia recognises passports and plates')
O('KOS', 'intended', 'GRP:Serb community', 'pledged to ensure an "appropriate level of self-management" for the Serb community',
  'self-management is ensured', polarity='positive')
O('KOS', 'feared|possible|will', 'KOS', 'such a body would undermine the state', 'the association undermines the state', polarity='negative')
O(VUCIC, 'expected', VUCIC, 'was expected to last for the next four years', 'the pain lasts', None, 'next four years', 'negative')
O('EU', 'intended|will', 'SRB|EU', "announced that the EU would write the new obligations into Serbia's accession talks",
  'obligations written into the accession talks')
O('author', 'expected|intended', 'SRB|KOS', 'A session of the leaders, first planned for April, has been put off until May',
  'session of the leaders in May', None, '2023-05')
O('author', 'will', 'KOS|GRP:voters', 'voters in four northern municipalities will be asked to replace the Serb mayors',
  'vote in four municipalities', None, '2023-04-23')
O('GRP:Serb party', 'will|intended', 'KOS|GRP:Serb party', 'it will boycott the poll', 'boycott of the poll', None, '2023-04-23', 'negative')
O('author', 'conditional|will', 'SRB|KOS', 'If it does not, Belgrade will feel free to stop keeping its own part of the bargain',
  'Belgrade stops keeping its part', 'If it does not', None, 'negative')
O('author', 'conditional|will|unlikely', 'GRP:EU non-recognisers|KOS',
  'the five EU members that do not recognise Kosovo will see no reason to change their minds', 'no change of mind', 'If it does not', None,
  'negative')
C('such a body would undermine the state', 'governments in Pristina have refused to carry it out', 'arguing that',
  'have refused to carry it\n\nout for the past ten years, arguing that such a body would undermine the state', by='KOS')
C('his country does not recognise its independence', 'he did not want to sign any legally binding document with Kosovo', 'because',
  'he did not want to sign any legally binding document with Kosovo, because his country does not recognise its independence', by=VUCIC)
C('it does not (submit a draft statute)', 'Belgrade will feel free to stop keeping its own part of the bargain', 'If',
  'If it does not, Belgrade will feel free to stop keeping its own part of the bargain', note='conditional')
