Doc('Sweden has Erdoğan’s word, but not yet his signature', '2023-07-13', 'analysis', ['Ingrid Falkenborg'])
S('banner title subtitle byline dateline photo-caption lead body body body body furniture')

A('PER:Ingrid Falkenborg', 'person', None, 'Ingrid Falkenborg', 'Ingrid Falkenborg', [('author (byline)', '', '')])
A('PER:Recep Tayyip Erdoğan', 'person', 'TUR', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan|Erdoğan', [('president', 'TUR', 'TUR')])
A('PER:Jens Stoltenberg', 'person', None, 'Jens Stoltenberg', 'Jens Stoltenberg', [('secretary general', 'NATO', '')])
A('PER:Ulf Kristersson', 'person', 'SWE', 'Ulf Kristersson', 'Ulf Kristersson|Kristersson', [('prime minister', 'SWE', 'SWE')])
A('PER:Joe Biden', 'person', 'USA', 'Joe Biden', 'Joe Biden|Biden', [('president', 'USA', 'USA')])
A('PER:Bob Menendez', 'person', 'USA', 'Bob Menendez', 'Bob Menendez', [('chairman', 'USA.CONGRESS', 'USA')])
A('PER:Péter Szijjártó', 'person', 'HUN', 'Péter Szijjártó', 'Péter Szijjártó|Szijjártó Péter', [('foreign minister', 'HUN.MFA', 'HUN')])
A('PER:Viktor Orbán', 'person', 'HUN', 'Viktor Orbán', 'Viktor Orbán', [('prime minister', 'HUN', 'HUN')])
A('PER:Réka Halmos', 'person', 'HUN', 'Réka Halmos', 'Réka Halmos', [('opposition lawmaker', 'HUN.PARL', 'HUN')])
A('PER:Sauli Niinistö', 'person', 'FIN', 'Sauli Niinistö', 'Sauli Niinistö', [('president', 'FIN', 'FIN')])
A('SWE', 'state', 'SWE', 'Sweden', 'Sweden|Swedish|Stockholm')
A('TUR', 'state', 'TUR', 'Turkey', 'Turkey|Turkish|Ankara')
A('FIN', 'state', 'FIN', 'Finland', 'Finland|the Finns|Finns|Finnish')
A('HUN', 'state', 'HUN', 'Hungary', 'Hungary')
A('HUN.GOV', 'agency', 'HUN', 'Government of Hungary', 'the government')
A('HUN.MFA', 'agency', 'HUN', 'Hungarian foreign ministry', 'the ministry')
A('HUN.PARL', 'agency', 'HUN', 'National assembly of Hungary', 'the assembly in Budapest')
A('TUR.PARL', 'agency', 'TUR', 'Grand National Assembly of Turkey', 'Grand National Assembly|parliament')
A('USA', 'state', 'USA', 'United States', 'United States|US')
A('USA.CONGRESS', 'agency', 'USA', 'United States Senate', 'Senate')
A('USA.SFRC', 'agency', 'USA', 'Senate committee', 'the committee’s|committee')
A('RUS', 'state', 'RUS', 'Russia', 'Russia')
A('UKR', 'state', 'UKR', 'Ukraine', 'Ukraine')
A('LTU', 'state', 'LTU', 'Lithuania', 'Lithuanian')
A('NATO', 'igo', None, 'NATO', 'Nato|the alliance’s')
A('EU', 'igo', None, 'European Union', 'European Union')
A('GRP:Nordic countries', 'group', None, 'Five Nordic countries', 'the five Nordic countries|Nordic countries')
A('GRP:diplomats', 'group', None, 'Two unnamed diplomats', 'Two diplomats|one of them')
A('OUT:Norra Bild', 'outlet', None, 'Norra Bild', 'Norra Bild')
A('OUT:Norra Bladet', 'outlet', None, 'Norra Bladet', 'Norra Bladet')
A('PLC:Vilnius', 'place', 'LTU', 'Vilnius', 'Vilnius|the Lithuanian capital')
A('PLC:Madrid', 'place', 'ESP', 'Madrid', 'Madrid')
A('PLC:Budapest', 'place', 'HUN', 'Budapest', 'Budapest')
A('PLC:Helsinki', 'place', 'FIN', 'Helsinki', 'Helsinki')
A('AGR:Madrid memorandum', 'agreement', None, 'Memorandum signed in Madrid', 'the memorandum|memorandum')
A('AGR:accession protocol of Sweden', 'agreement', None, 'Accession protocol of Sweden', 'the accession protocol of Sweden|accession protocol')
A('AGR:security compact', 'agreement', None, 'Security compact of Sweden and Turkey', 'a security compact|security compact')
A('WPN:F-16', 'weapon', 'USA', 'F-16 fighters', 'F-16 fighters|F-16')

M('trilateral', 'talks', 'held', 'ERDOGAN-KRISTERSSON-STOLTENBERG-2023-07-10',
  'PER:Jens Stoltenberg|PER:Recep Tayyip Erdoğan|PER:Ulf Kristersson',
  'After hours of talks with the Turkish president, Recep Tayyip Erdoğan, and the Swedish prime minister, Ulf Kristersson',
  ['Recep Tayyip Erdoğan, Jens Stoltenberg and Ulf Kristersson before their meeting in Vilnius on Monday evening'],
  'Vilnius', '2023-07-10', 'Monday before Thursday 13 July')
M('vilnius', 'summit', 'held', 'NATO-VILNIUS-2023-07', 'NATO', 'at the end of the alliance’s summit in the Lithuanian capital',
  ['The deal struck on the eve of the Vilnius summit'], 'Vilnius', '2023-07-11/2023-07-12', 'Tuesday to Wednesday')
M('madrid', 'talks', 'held', 'MADRID-MEMORANDUM-2022', 'TUR|SWE|FIN',
  'the memorandum that the three countries signed in Madrid last summer', [], 'Madrid', '2022-06/2022-08', 'last summer')
M('eu-talks', 'negotiation', 'suspended', 'TURKEY-EU-ACCESSION', 'TUR|EU', 'Turkey’s stalled talks on joining the European Union', [], None, None)
M('biden-erdogan', 'talks', 'held', 'BIDEN-ERDOGAN-2023-07-11', 'PER:Joe Biden|PER:Recep Tayyip Erdoğan',
  'Joe Biden, who received Erdoğan on the sidelines of the summit on Tuesday', [], 'Vilnius', '2023-07-11',
  'Tuesday before 13 July', 'vilnius')
M('hearing', 'hearing', 'postponed', 'SENATE-HEARING-F16', 'USA.CONGRESS',
  'a Senate hearing on the sale, first scheduled for this week, has been postponed', [], None, '2023-07-10/2023-07-16', 'first date')
M('extraordinary', 'session', 'hypothetical', 'HUN-EXTRAORDINARY-SESSION-2023', 'HUN.PARL',
  'has refused to call an extraordinary session of the assembly in Budapest during the summer', [], 'Budapest', '2023-06/2023-08', 'the summer')
M('nordic', 'summit', 'planned', 'US-NORDIC-SUMMIT-2023-07-13', 'PER:Sauli Niinistö|USA|GRP:Nordic countries',
  'a summit of the United States and the five Nordic countries', [], 'Helsinki', '2023-07-13', 'today')
M('kristersson-biden', 'talks', 'planned', 'BIDEN-KRISTERSSON-2023-07-13', 'PER:Ulf Kristersson|PER:Joe Biden',
  'Kristersson meets Biden again today in Helsinki', [], 'Helsinki', '2023-07-13', 'today', 'nordic')

Q('mixed', 'speech', 'PER:Jens Stoltenberg', 'spoke of',
  'When Nato’s secretary general, Jens Stoltenberg, stepped in front of the cameras late on Monday, he spoke of “a historic day”',
  'a historic day', date='2023-07-10')
Q('indirect', 'speech', 'PER:Jens Stoltenberg', 'announce',
  'he could announce that Ankara would send the accession protocol of Sweden to parliament as soon as possible',
  'that Ankara would send the accession protocol of Sweden to parliament as soon as possible', date='2023-07-10')
Q('direct', 'speech', 'PER:Ulf Kristersson', 'said', '“This has been a good day for Sweden,” said Kristersson',
  'This has been a good day for Sweden,', date='2023-07-10')
Q('indirect', 'speech', 'PER:Recep Tayyip Erdoğan', 'pointed out',
  'Erdoğan, speaking at the end of the alliance’s summit in the Lithuanian capital, pointed out that the Grand National Assembly would be in recess for two months and that Stockholm would first have to show what it was doing against terrorism',
  'that the Grand National Assembly would be in recess for two months and that Stockholm would first have to show what it was doing against terrorism',
  date='2023-07-12')
Q('indirect', 'speech', 'SWE', 'promised', 'Sweden promised to support Turkey’s stalled talks on joining the European Union',
  'to support Turkey’s stalled talks on joining the European Union', 'TUR')
Q('indirect', 'speech', 'SWE|TUR', 'agreed',
  'both governments agreed to set up a security compact at the level of ministers',
  'to set up a security compact at the level of ministers')
Q('indirect', 'speech', 'PER:Joe Biden', 'made it clear',
  'The US president, Joe Biden, who received Erdoğan on the sidelines of the summit on Tuesday, made it clear that he wanted to sell F-16 fighters to Turkey',
  'that he wanted to sell F-16 fighters to Turkey', date='2023-07-11')
Q('indirect', 'speech', 'PER:Péter Szijjártó', 'declared',
  'Its foreign minister, Péter Szijjártó, declared on Tuesday that ratification was now only a technical question',
  'that ratification was now only a technical question', date='2023-07-11')
Q('direct', 'document', 'PER:Péter Szijjártó', 'read',
  '“Our position is unequivocal: the government supports the accession of Sweden,” read a note published by the ministry under the name of Szijjártó Péter',
  'Our position is unequivocal: the government supports the accession of Sweden,', origin='note of the ministry')
Q('indirect', 'speech', 'PER:Viktor Orbán', 'refused',
  'Viktor Orbán, the prime minister, has refused to call an extraordinary session of the assembly in Budapest during the summer',
  'to call an extraordinary session of the assembly in Budapest during the summer')
Q('indirect', 'speech', 'PER:Réka Halmos', 'suspects',
  'An opposition lawmaker, Réka Halmos, suspects that he is waiting for Ankara', 'that he is waiting for Ankara')
Q('indirect', 'speech', 'GRP:diplomats', 'said',
  'Two diplomats, who asked not to be named, said they did not believe that Sweden would be a member before the end of the year',
  'they did not believe that Sweden would be a member before the end of the year')
Q('direct', 'speech', 'GRP:diplomats', 'sighed',
  '“If it takes until Christmas, nobody will be surprised,” one of them sighed',
  'If it takes until Christmas, nobody will be surprised,')

D('13 July 2023', '2023-07-13', 'day', None, 'printed', 'document date')
D('on Monday evening', '2023-07-10', 'day', None, 'weekday before the document date', 'meeting, caption')
D('late on Monday', '2023-07-10', 'day', None, 'weekday before the document date', 'announcement')
D('By Wednesday', '2023-07-12', 'day', None, 'weekday before', 'cooling')
D('for two months', 'P2M', 'duration', None, 'duration', 'recess')
D('before October', '<2023-10', 'open', None, 'year absent, future', 'vote')
D('in May 2022', '2022-05', 'month', None, 'explicit', 'application')
D('three months after Russia’s invasion of Ukraine', '2022-05', 'month', None, 'relative to event', 'application')
D('since 4 April', '2023-04-04/', 'open', None, 'year absent', 'Finnish membership')
D('last summer', '2022-06/2022-08', 'period', None, 'relative', 'memorandum')
D('on Tuesday', '2023-07-11', 'day', 'on the sidelines of the summit on Tuesday', 'weekday before', 'Biden and Erdoğan')
D('for this week', '2023-W28', 'week', None, 'relative', 'hearing, first date')
D('so far', 'up to 2023-07-13', 'open', None, 'vague', 'consent withheld')
D('on Tuesday', '2023-07-11', 'day', 'declared on Tuesday', 'weekday before', 'Szijjártó')
D('during the summer', '2023-06/2023-08', 'period', None, 'year absent', 'extraordinary session')
D('today', '2023-07-13', 'day', 'again today in Helsinki', 'document day', 'Kristersson and Biden')
D('before the end of the year', '<2024-01-01', 'open', None, 'relative, future', 'membership')
D('until Christmas', '<=2023-12-25', 'open', None, 'feast', 'membership')

ERDOGAN, STOLTENBERG, KRISTERSSON = 'PER:Recep Tayyip Erdoğan', 'PER:Jens Stoltenberg', 'PER:Ulf Kristersson'
THREE = '|'.join((ERDOGAN, STOLTENBERG, KRISTERSSON))
Same('GRP:diplomats', 'author')
E(1, 'AGREE', 'TUR|SWE', 'TUR|SWE', 'The deal struck on the eve of the Vilnius summit', cameo='030', date='2023-07-10', meeting='trilateral',
  alt='SUPPORT')
E(2, 'SUPPORT', STOLTENBERG, [], 'he spoke of “a historic day”', cameo='051', date='2023-07-10')
E(1, 'CONSULT', THREE, THREE,
  'After hours of talks with the Turkish president, Recep Tayyip Erdoğan, and the Swedish prime minister, Ulf Kristersson',
  cameo='040', date='2023-07-10', place='Vilnius', meeting='trilateral',
  more=['Recep Tayyip Erdoğan, Jens Stoltenberg and Ulf Kristersson before their meeting in Vilnius on Monday evening'])
E(1, 'AGREE', 'TUR', 'SWE', 'Ankara would send the accession protocol of Sweden to parliament as soon as possible', 'planned', '030',
  date='2023-07-10', by=STOLTENBERG, meeting='trilateral')
E(2, 'SUPPORT', KRISTERSSON, [], '“This has been a good day for Sweden,” said Kristersson', cameo='051', date='2023-07-10')
E(1, 'CONSULT', 'NATO', 'NATO', 'at the end of the alliance’s summit in the Lithuanian capital', cameo='040', mode='multilateral',
  date='2023-07-11/2023-07-12', place='Vilnius', meeting='vilnius')
E(1, 'REQUEST', ERDOGAN, 'SWE', 'Stockholm would first have to show what it was doing against terrorism', cameo='020',
  date='2023-07-12', by=ERDOGAN)
E(2, 'SUPPORT', 'TUR.PARL', 'SWE', 'A vote is therefore not to be expected before October', 'planned', '057', date='>2023-10',
  alt='AGREE|CONSULT')
E(1, 'REQUEST', 'SWE|FIN', 'NATO', 'Sweden applied to join together with Finland in May 2022', cameo='025', date='2022-05', alt='SUPPORT')
E(1, 'ASSAULT', 'RUS', 'UKR', 'Russia’s invasion of Ukraine', cameo='190', date='2022-02', note='nominal')
E(2, 'SUPPORT', 'FIN', 'NATO', 'the Finns have been members since 4 April', cameo='057', date='2023-04-04')
E(1, 'SUPPORT', 'SWE|TUR|FIN', 'SWE|TUR|FIN', 'the memorandum that the three countries signed in Madrid last summer', cameo='057',
  date='2022-06/2022-08', place='Madrid', meeting='madrid')
E(1, 'AGREE', 'SWE', 'TUR', 'Sweden promised to support Turkey’s stalled talks on joining the European Union', cameo='030',
  date='2023-07-10', meeting='trilateral')
E(1, 'AGREE', 'SWE|TUR', 'SWE|TUR', 'both governments agreed to set up a security compact at the level of ministers', cameo='030',
  date='2023-07-10', meeting='trilateral')
E(1, 'CONSULT', 'PER:Joe Biden', ERDOGAN, 'who received Erdoğan on the sidelines of the summit on Tuesday', cameo='040',
  date='2023-07-11', place='Vilnius', meeting='biden-erdogan')
E(1, 'AGREE', 'PER:Joe Biden', 'TUR', 'made it clear that he wanted to sell F-16 fighters to Turkey', cameo='033', date='2023-07-11',
  alt='AID')
E(1, 'REJECT', 'USA.CONGRESS', [], 'a Senate hearing on the sale, first scheduled for this week, has been postponed', cameo='125',
  mode='meet', meeting='hearing', alt='CONSULT')
E(1, 'REJECT', 'PER:Bob Menendez', 'TUR', 'Bob Menendez, has so far withheld his consent', 'ongoing', '120')
E(2, 'SUPPORT', 'PER:Péter Szijjártó', 'SWE', 'declared on Tuesday that ratification was now only a technical question', cameo='051',
  date='2023-07-11')
E(1, 'SUPPORT', 'HUN.GOV', 'SWE', 'the government supports the accession of Sweden', 'ongoing', '051', by='PER:Péter Szijjártó')
E(1, 'REJECT', 'PER:Viktor Orbán', 'HUN.PARL',
  'has refused to call an extraordinary session of the assembly in Budapest during the summer', cameo='125', mode='meet',
  meeting='extraordinary')
E(2, 'ACCUSE', 'PER:Réka Halmos', 'PER:Viktor Orbán', 'Réka Halmos, suspects that he is waiting for Ankara', cameo='112', mode='allege')
E(1, 'CONSULT', KRISTERSSON, 'PER:Joe Biden', 'Kristersson meets Biden again today in Helsinki', 'planned', '040', date='2023-07-13',
  place='Helsinki', meeting='kristersson-biden')
E(1, 'CONSULT', 'USA|GRP:Nordic countries', 'USA|GRP:Nordic countries',
  'is host to a summit of the United States and the five Nordic countries', 'planned', '040', 'multilateral', '2023-07-13',
  'Helsinki', meeting='nordic')

JOIN = 'alliances-defence'
P('TUR', JOIN, 'commit', 3, 'SWE', 'Ankara would send the accession protocol of Sweden to parliament as soon as possible',
  by='PER:Jens Stoltenberg')
P('NATO', JOIN, 'support', 2, [], 'he spoke of “a historic day”', 'a historic day')
P('SWE', JOIN, 'support', 2, [], '“This has been a good day for Sweden,” said Kristersson', 'This has been a good day for Sweden,')
P('TUR', 'terrorism|alliances-defence', 'demand', 3, 'SWE', 'Stockholm would first have to show what it was doing against terrorism',
  by='PER:Recep Tayyip Erdoğan')
P('SWE|FIN', JOIN, 'support', 3, 'NATO', 'Sweden applied to join together with Finland in May 2022')
P('SWE', 'european-union|diplomatic-relations', 'commit', 3, 'TUR',
  'Sweden promised to support Turkey’s stalled talks on joining the European Union')
P('SWE|TUR', 'terrorism|alliances-defence|diplomatic-relations', 'commit', 2, [],
  'both governments agreed to set up a security compact at the level of ministers')
P('USA', 'arms-transfers|alliances-defence', 'support', 3, 'TUR', 'made it clear that he wanted to sell F-16 fighters to Turkey')
P('PER:Bob Menendez', 'arms-transfers|alliances-defence', 'oppose', 2, 'TUR', 'Bob Menendez, has so far withheld his consent')
P('HUN', JOIN, 'support', 2, 'SWE', 'declared on Tuesday that ratification was now only a technical question')
P('HUN.GOV', JOIN, 'support', 3, 'SWE', 'the government supports the accession of Sweden', by='PER:Péter Szijjártó')
P('HUN', JOIN, 'oppose', 2, 'HUN.PARL',
  'has refused to call an extraordinary session of the assembly in Budapest during the summer')
P('PER:Réka Halmos', JOIN, 'concern', 1, 'PER:Viktor Orbán', 'Réka Halmos, suspects that he is waiting for Ankara')

W('epithet|superlative', 'the deal', '“a historic day”', ('a historic day', STOLTENBERG))
W('epithet|phrase', 'the deal', '“This has been a good day for Sweden,”', ('a good day for Sweden,', KRISTERSSON))
W('contrast', 'word and signature', 'Sweden has Erdoğan’s word, but not yet his signature',
  ('Erdoğan’s word', ERDOGAN), ('not yet his signature', ERDOGAN))
W('change-over-time', 'mood after the deal', 'By Wednesday the joy had cooled', ('the joy had cooled', 'author'))
W('epithet|phrase', 'ratification', 'ratification was now only a technical question', ('only a technical question', 'PER:Péter Szijjártó'))
W('intensifier', 'position of Hungary', '“Our position is unequivocal', ('unequivocal', 'PER:Péter Szijjártó'))
W('name', 'Péter Szijjártó', 'under the name of Szijjártó Péter', ('Péter Szijjártó', 'author'), ('Szijjártó Péter', 'HUN.MFA'))
W('contrast', 'Hungary: words and acts', 'But Viktor Orbán, the prime minister, has refused to call an extraordinary session',
  ('the government supports the accession of Sweden', 'PER:Péter Szijjártó'), ('has refused to call an extraordinary session', 'PER:Viktor Orbán'))
T('office', STOLTENBERG, 'NATO', 'Nato’s secretary general, Jens Stoltenberg', dict(role='secretary general'))
T('office', ERDOGAN, 'TUR', 'the Turkish president, Recep Tayyip Erdoğan', dict(role='president'))
T('office', KRISTERSSON, 'SWE', 'the Swedish prime minister, Ulf Kristersson', dict(role='prime minister'))
T('office', 'PER:Joe Biden', 'USA', 'The US president, Joe Biden', dict(role='president'))
T('office|membership', 'PER:Bob Menendez', 'USA.CONGRESS', 'the committee’s chairman, Bob Menendez', dict(role='chairman'))
T('office', 'PER:Péter Szijjártó', 'HUN.MFA', 'Its foreign minister, Péter Szijjártó', dict(role='foreign minister'))
T('office', 'PER:Viktor Orbán', 'HUN', 'Viktor Orbán, the prime minister', dict(role='prime minister'))
T('office|affiliation|membership', 'PER:Réka Halmos', 'HUN.PARL', 'An opposition lawmaker, Réka Halmos', dict(role='opposition lawmaker'))
T('office', 'PER:Sauli Niinistö', 'FIN', 'the Finnish president, Sauli Niinistö', dict(role='president'))
T('membership', 'SWE', 'NATO', 'Sweden applied to join together with Finland', {}, 'proposed')
T('membership', 'FIN', 'NATO', 'the Finns have been members since 4 April', {}, date='2023-04-04/')
T('membership', 'TUR', 'EU', 'Turkey’s stalled talks on joining the European Union', {}, 'proposed')
T('agreement', 'SWE|FIN', 'TUR', 'the memorandum that the three countries signed in Madrid last summer', date='2022-06/2022-08')
T('agreement|cooperation', 'SWE', 'TUR', 'agreed to set up a security compact at the level of ministers', {}, 'proposed')
T('war', 'RUS', 'UKR', 'Russia’s invasion of Ukraine', date='2022-02')
T('military|economic', 'USA', 'TUR', 'he wanted to sell F-16 fighters to Turkey', {}, 'proposed')
O('TUR', 'will|intended', 'TUR|SWE', 'Ankara would send the accession protocol of Sweden to parliament as soon as possible',
  'the protocol is sent to parliament', None, 'as soon as possible', 'positive')
O(ERDOGAN, 'will', 'TUR.PARL', 'the Grand National Assembly would be in recess for two months', 'recess', None, 'for two months')
O('author', 'unlikely|expected', 'TUR|SWE', 'A vote is therefore not to be expected before October', 'no vote before October', None,
  'before October', 'negative')
O('SWE', 'intended', 'TUR|EU|SWE', 'Sweden promised to support Turkey’s stalled talks on joining the European Union', 'support of accession talks',
  polarity='positive')
O('SWE|TUR', 'intended', 'SWE|TUR', 'agreed to set up a security compact at the level of ministers', 'security compact')
O('PER:Joe Biden', 'intended|hoped', 'USA|TUR', 'he wanted to sell F-16 fighters to Turkey', 'sale of fighters')
O('author', 'expected|intended|will', KRISTERSSON + '|PER:Joe Biden', 'Kristersson meets Biden again today in Helsinki', 'meeting in Helsinki',
  None, 'today')
O('GRP:diplomats', 'unlikely', 'SWE|NATO', 'they did not believe that Sweden would be a member before the end of the year',
  'no membership this year', None, 'before the end of the year', 'negative')
O('GRP:diplomats', 'conditional|will', 'SWE', '“If it takes until Christmas, nobody will be surprised,”', 'nobody will be surprised',
  'If it takes until Christmas', 'Christmas')
C('the Grand National Assembly would be in recess for two months', 'A vote is not to be expected before October', 'therefore',
  'A vote is therefore not to be expected before October', note='the cause stands in the sentence before')
