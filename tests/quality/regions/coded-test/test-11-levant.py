Doc('Lebanon and Israel Seal a Maritime Border, and Each Tells Its Own Story', '2022-10-28', 'news',
    ['Rana Khoury-Weiss', 'Daniel Abrahamson'])
S('furniture furniture banner title subtitle photo-caption byline dateline furniture lead body body body body body '
  'furniture furniture furniture')

A('PER:Rana Khoury-Weiss', 'person', None, 'Rana Khoury-Weiss', 'Rana Khoury-Weiss', [('author (byline)', 'OUT:The Harbor Post', '')])
A('PER:Daniel Abrahamson', 'person', None, 'Daniel Abrahamson', 'Daniel Abrahamson', [('author (byline)', 'OUT:The Harbor Post', '')])
A('PER:Amos Hochstein', 'person', 'USA', 'Amos Hochstein', 'Amos Hochstein|the American envoy', [('envoy', 'USA', 'USA')])
A('PER:Michel Aoun', 'person', 'LBN', 'Michel Aoun', 'Michel Aoun|Mr. Aoun|Aoun', [('President', 'LBN', 'LBN')])
A('PER:Yair Lapid', 'person', 'ISR', 'Yair Lapid', 'Yair Lapid|Mr. Lapid|Lapid', [('Prime Minister', 'ISR', 'ISR')])
A('PER:Hassan Nasrallah', 'person', 'LBN', 'Hassan Nasrallah', 'Hassan Nasrallah', [('leader', 'HEZBOLLAH', 'LBN')])
A('PER:Benjamin Netanyahu', 'person', 'ISR', 'Benjamin Netanyahu', 'Benjamin Netanyahu', [('opposition leader', 'ISR.PARL', 'ISR')])
A('PER:Nadim Sarrouf', 'person', 'LBN', 'Nadim Sarrouf', 'Nadim Sarrouf', [('economist', '', 'LBN')])
A('PER:Elias Bou Saab', 'person', 'LBN', 'Elias Bou Saab', 'Elias Bou Saab', [('deputy speaker of Parliament', 'LBN.PARL', 'LBN')])
A('PER:Clay Hargrove', 'person', 'USA', 'Clay Hargrove', 'Clay Hargrove', [('Representative', 'USA.CONGRESS', 'USA')])
A('LBN', 'state', 'LBN', 'Lebanon', 'Lebanon|Lebanese|his country')
A('ISR', 'state', 'ISR', 'Israel', 'Israel|State of Israel|Israeli|an enemy state')
A('USA', 'state', 'USA', 'United States', 'American|Washington')
A('CYP', 'state', 'CYP', 'Cyprus', 'Cypriot')
A('SYR', 'state', 'SYR', 'Syria', 'Syrian')
A('SYR.GOV', 'agency', 'SYR', 'Syrian authorities', 'the Syrian authorities|Syrian authorities')
A('FRA', 'state', 'FRA', 'France', 'French')
A('ISR.GOV', 'agency', 'ISR', 'Cabinet of Israel', 'his cabinet')
A('LBN.PARL', 'agency', 'LBN', 'Parliament of Lebanon', 'Parliament')
A('USA.CONGRESS', 'agency', 'USA', 'United States Congress', 'Capitol Hill')
A('USA.STATE', 'agency', 'USA', 'State Department', 'State Department')
A('HEZBOLLAH', 'group', 'LBN', 'Hezbollah', 'Hezbollah|his group’s')
A('REPUBLICANS', 'party', 'USA', 'Republican Party', 'Republican')
A('UN', 'igo', None, 'United Nations', 'United Nations|U.N.')
A('GRP:delegations', 'group', None, 'Delegations from Lebanon and Israel', 'delegations from Lebanon and Israel|Officials of the two countries')
A('GRP:Cypriot delegation', 'group', 'CYP', 'Cypriot delegation', 'A Cypriot delegation|Cypriot delegation')
A('GRP:mediators', 'group', 'USA', 'Three American mediators', 'three American mediators|mediators')
A('ORG:TotalEnergies', 'company', 'FRA', 'TotalEnergies', 'TotalEnergies|the French company')
A('OUT:The Harbor Post', 'outlet', None, 'The Harbor Post', 'The Harbor Post|The Harbor Post Company')
A('PLC:Middle East', 'place', None, 'Middle East', 'MIDDLE EAST')
A('PLC:Naqoura', 'place', 'LBN', 'Naqoura', 'Naqoura|NAQOURA|this border town')
A('PLC:Baabda', 'place', 'LBN', 'Baabda', 'Baabda')
A('PLC:Jerusalem', 'place', None, 'Jerusalem', 'Jerusalem')
A('PLC:Karish', 'place', 'ISR', 'Karish field', 'Karish field|Karish')
A('PLC:Qana', 'place', 'LBN', 'Qana prospect', 'Qana prospect|Qana')
A('PLC:Beirut', 'place', 'LBN', 'Beirut', 'Beirut')
A('PLC:Damascus', 'place', 'SYR', 'Damascus', 'Damascus')
A('AGR:maritime border deal', 'agreement', None, 'Maritime border deal of Lebanon and Israel',
  'A deal signed in separate rooms|the accord|The deal|a written agreement|the agreement')

M('naqoura', 'ceremony meeting', 'held', 'NAQOURA-2022-10-27', 'LBN|ISR|PER:Amos Hochstein',
  'On Thursday, delegations from Lebanon and Israel drove to a United Nations base in this border town',
  ['Officials of the two countries handed over the documents there'], 'Naqoura', '2022-10-27', 'Thursday before Friday 28 October',
  outcome='papers on the maritime boundary deposited')
M('talks', 'negotiations', 'held', 'LBN-ISR-MARITIME-TALKS', 'LBN|ISR', 'It took two years of talks, three American mediators and one tent',
  [], None, '2020/2022', 'two years')
M('cabinet', 'session', 'held', 'ISR-CABINET-2022-10-27', 'PER:Yair Lapid|ISR.GOV', 'Mr. Lapid told his cabinet before it approved the accord',
  [], 'Jerusalem', '2022-10-27', 'same day')
M('cyprus', 'talks', 'held', 'CYPRUS-BOU-SAAB-2022-10-28', 'CYP|PER:Elias Bou Saab',
  'A Cypriot delegation arrived on Friday for talks with Elias Bou Saab', [], 'Beirut', '2022-10-28', 'Friday = document day')
M('damascus', 'visit', 'cancelled', 'LEBANON-DAMASCUS-2022-10', 'LBN|SYR',
  'A Lebanese visit to Damascus, however, had to be called off on Monday', [], 'Damascus', None, 'date of the visit not given')
M('hearing', 'hearing', 'hypothetical', 'CONGRESS-HEARING-GUARANTEES', 'USA.CONGRESS',
  'demanded a hearing on the guarantees that Washington has given', [], None, None, 'demanded')

Q('direct', 'speech', 'PER:Yair Lapid', 'told',
  '“It is not every day that an enemy state recognizes the State of Israel, in a written agreement,” Mr. Lapid told his cabinet',
  'It is not every day that an enemy state recognizes the State of Israel, in a written agreement,', 'ISR.GOV', date='2022-10-27')
Q('indirect', 'speech', 'PER:Michel Aoun', 'denied', 'Mr. Aoun flatly denied any such thing', 'any such thing')
Q('mixed', 'speech', 'PER:Michel Aoun', 'said', 'The deal, he said, “has no political dimensions.”', 'has no political dimensions.')
Q('indirect', 'speech', 'PER:Hassan Nasrallah', 'threatened',
  'had threatened in July to strike the gas rigs if his country were ignored', 'to strike the gas rigs if his country were ignored', 'ISR',
  date='2022-07')
Q('mixed', 'speech', 'PER:Hassan Nasrallah', 'announced',
  'announced in a televised speech on Thursday evening that his group’s “exceptional measures” were over', 'exceptional measures',
  date='2022-10-27')
Q('indirect', 'speech', 'PER:Hassan Nasrallah', 'called', 'He called the outcome a great victory for the state and the people',
  'the outcome a great victory for the state and the people', date='2022-10-27')
Q('indirect', 'speech', 'PER:Benjamin Netanyahu', 'accused',
  'The Israeli opposition leader, Benjamin Netanyahu, for his part, has accused Mr. Lapid of surrender', 'of surrender', 'PER:Yair Lapid')
Q('direct', 'speech', 'PER:Nadim Sarrouf', 'said',
  '“This is a truce between accountants,” said Nadim Sarrouf, an economist in Beirut. “Politics will catch up with it.”',
  ['This is a truce between accountants,', 'Politics will catch up with it.'])
Q('indirect', 'speech', 'SYR.GOV', 'replied', 'the Syrian authorities replied that the time was not right', 'that the time was not right', 'LBN')
Q('indirect', 'speech', 'PER:Clay Hargrove', 'demanded',
  'Representative Clay Hargrove, a Republican, demanded a hearing on the guarantees that Washington has given',
  'a hearing on the guarantees that Washington has given')
Q('indirect', 'speech', 'USA.STATE', 'says', 'the State Department says there are none in writing', 'there are none in writing')

D('on Thursday', '2022-10-27', 'day', 'A U.N. vessel off Naqoura, Lebanon, on Thursday', 'weekday before the document date', 'photograph')
D('Oct. 28, 2022', '2022-10-28', 'day', None, 'printed', 'document date')
D('two years', 'P2Y', 'duration', None, 'duration', 'talks')
D('On Thursday', '2022-10-27', 'day', 'On Thursday, delegations', 'weekday before', 'Naqoura')
D('Hours earlier', '2022-10-27', 'day', None, 'relative to event', 'signatures')
D('in July', '2022-07', 'month', None, 'year absent', 'threat')
D('on Thursday evening', '2022-10-27', 'day', None, 'weekday before', 'speech')
D('next Tuesday', '2022-11-01', 'day', None, 'weekday after the document date', 'election')
D('on Wednesday', '2022-10-26', 'day', None, 'weekday before', 'Karish')
D('since 2019', '2019/', 'open', None, 'explicit year', 'currency')
D('next year', '2023', 'year', None, 'relative', 'drilling')
D('on Monday', '2022-10-31', 'day', 'whose term ends on Monday', 'weekday after the document date', 'end of term')
D('on Friday', '2022-10-28', 'day', None, 'weekday = document day', 'Cypriot delegation')
D('on Monday', '2022-10-24', 'day', 'called off on Monday', 'weekday before', 'visit called off')
D('on Oct. 29, 2022', '2022-10-29', 'day', None, 'explicit', 'correction')

AOUN, LAPID = 'PER:Michel Aoun', 'PER:Yair Lapid'
Same('GRP:delegations', 'LBN|ISR')
Same('GRP:mediators', 'USA')
E(1, 'SUPPORT', 'LBN|ISR', 'LBN|ISR', 'deposited the papers that define their maritime boundary', cameo='057', date='2022-10-27',
  place='Naqoura', meeting='naqoura', more=['Officials of the two countries handed over the documents there',
  'Lebanon and Israel Seal a Maritime Border'])
E(1, 'CONSULT', 'LBN|ISR', 'LBN|ISR', 'delegations from Lebanon and Israel drove to a United Nations base in this border town', cameo='040',
  date='2022-10-27', place='Naqoura', meeting='naqoura', alt='SUPPORT')
E(1, 'CONSULT', 'LBN|ISR', 'LBN|ISR', 'It took two years of talks, three American mediators and one tent', cameo='045',
  mode='third-party', date='2020/2022', meeting='talks')
E(2, 'CONSULT', 'PER:Amos Hochstein', 'LBN|ISR', 'Amos Hochstein, the American envoy, looked on', cameo='040', date='2022-10-27',
  meeting='naqoura', alt='COOPERATE')
E(1, 'SUPPORT', AOUN, 'ISR', 'President Michel Aoun of Lebanon had signed his letter at the palace in Baabda', cameo='057',
  date='2022-10-27', place='Baabda')
E(1, 'SUPPORT', LAPID, 'LBN', 'Prime Minister Yair Lapid of Israel had put his name to another in Jerusalem', cameo='057',
  date='2022-10-27', place='Jerusalem')
E(1, 'SUPPORT', 'LBN', 'ISR', 'an enemy state recognizes the State of Israel, in a written agreement', cameo='054', by=LAPID,
  alt='AGREE|CONCEDE')
E(1, 'SUPPORT', 'ISR.GOV', [], 'before it approved the accord', cameo='057', meeting='cabinet', alt='AGREE')
E(1, 'REJECT', AOUN, LAPID, 'Mr. Aoun flatly denied any such thing', cameo='016', note='denial')
E(1, 'THREATEN', 'PER:Hassan Nasrallah', 'ISR', 'who had threatened in July to strike the gas rigs if his country were ignored',
  'conditional', '138', 'violence', '2022-07')
E(2, 'ASSAULT', 'HEZBOLLAH', [], 'to strike the gas rigs if his country were ignored', 'conditional', '190',
  by='PER:Hassan Nasrallah', note='act threatened')
E(1, 'CONCEDE', 'PER:Hassan Nasrallah', 'ISR', 'his group’s “exceptional measures” were over', cameo='080', date='2022-10-27',
  by='PER:Hassan Nasrallah', alt='RETREAT|AGREE')
E(1, 'SUPPORT', 'PER:Hassan Nasrallah', 'LBN', 'He called the outcome a great victory for the state and the people', cameo='051',
  date='2022-10-27')
E(1, 'ACCUSE', 'PER:Benjamin Netanyahu', LAPID, 'has accused Mr. Lapid of surrender', cameo='112', mode='allege')
E(1, 'AGREE', 'PER:Benjamin Netanyahu', [], 'stopped short of promising to tear the agreement up', 'negated', '030', alt='REJECT|THREATEN')
E(2, 'REJECT', 'PER:Benjamin Netanyahu', 'LBN', 'to tear the agreement up if he wins the election next Tuesday', 'conditional', '120',
  alt='SANCTION')
E(2, 'SUPPORT', 'PER:Nadim Sarrouf', [], '“This is a truce between accountants,”', cameo='051', alt='ACCUSE', note='comment; weak')
E(1, 'CONSULT', 'GRP:Cypriot delegation', 'PER:Elias Bou Saab',
  'A Cypriot delegation arrived on Friday for talks with Elias Bou Saab, the deputy speaker of Parliament', cameo='042', mode='visit',
  date='2022-10-28', meeting='cyprus')
E(1, 'REJECT', 'SYR.GOV', 'LBN',
  'A Lebanese visit to Damascus, however, had to be called off on Monday after the Syrian authorities replied that the time was not right',
  cameo='125', mode='meet', date='2022-10-24', place='Damascus', meeting='damascus')
E(1, 'REQUEST', 'PER:Clay Hargrove', [], 'demanded a hearing on the guarantees that Washington has given', cameo='090', mode='change',
  meeting='hearing')
E(2, 'AGREE', 'USA', [], 'the guarantees that Washington has given', cameo='030', note='nominal', alt='SUPPORT')
E(2, 'REJECT', 'USA.STATE', [], 'the State Department says there are none in writing', cameo='016', note='denial')
Same('GRP:Cypriot delegation', 'CYP')

SEA = 'territory-recognition|middle-east|energy-food'
P('LBN|ISR', SEA, 'commit', 3, [], 'deposited the papers that define their maritime boundary',
  more=['Lebanon and Israel Seal a Maritime Border'])
P('ISR', SEA + '|diplomatic-relations', 'support', 3, [],
  '“It is not every day that an enemy state recognizes the State of Israel, in a written agreement,”')
P('ISR.GOV', SEA, 'support', 2, [], 'before it approved the accord')
P('LBN', SEA + '|diplomatic-relations', 'oppose', 3, 'ISR', 'Mr. Aoun flatly denied any such thing', more=['“has no political dimensions.”'])
P('HEZBOLLAH', SEA + '|intervention', 'oppose', 3, 'ISR', 'who had threatened in July to strike the gas rigs if his country were ignored')
P('HEZBOLLAH', SEA + '|military-activity', 'commit', 2, [], 'his group’s “exceptional measures” were over')
P('HEZBOLLAH', SEA, 'support', 3, [], 'He called the outcome a great victory for the state and the people')
P('PER:Benjamin Netanyahu', SEA, 'oppose', 3, 'PER:Yair Lapid', 'has accused Mr. Lapid of surrender')
P('PER:Benjamin Netanyahu', SEA, 'ambivalent', 2, [],
  'stopped short of promising to tear the agreement up if he wins the election next Tuesday',
  'stopped short of promising to tear the agreement up')
P('PER:Nadim Sarrouf', SEA, 'concern', 1, [], '“Politics will catch up with it.”')
P('LBN', SEA, 'support', 2, [], 'had wanted to settle the other sea borders as well')
P('SYR', SEA + '|diplomatic-relations', 'oppose', 2, 'LBN', 'the Syrian authorities replied that the time was not right')
P('PER:Clay Hargrove', 'security-commitment|middle-east|territory-recognition', 'demand', 2, [],
  'demanded a hearing on the guarantees that Washington has given')

W('contrast', 'what the accord means', 'Mr. Aoun flatly denied any such thing. The deal, he said, “has no political dimensions.”',
  ('an enemy state recognizes the State of Israel', LAPID), ('has no political dimensions.', AOUN), more=['Each Tells Its Own Story'])
W('epithet', 'Lebanon', 'an enemy state recognizes the State of Israel', ('an enemy state', LAPID))
W('phrase', 'measures of Hezbollah', '“exceptional measures”', ('exceptional measures', 'HEZBOLLAH'))
W('epithet|superlative', 'the outcome', 'He called the outcome a great victory for the state and the people',
  ('a great victory for the state and the people', 'PER:Hassan Nasrallah'))
W('epithet', 'the accord', 'has accused Mr. Lapid of surrender', ('surrender', 'PER:Benjamin Netanyahu'))
W('epithet|phrase', 'the accord', '“This is a truce between accountants,”', ('a truce between accountants,', 'PER:Nadim Sarrouf'))
T('office', 'PER:Amos Hochstein', 'USA', 'Amos Hochstein, the American envoy', dict(role='envoy'))
T('office', AOUN, 'LBN', 'President Michel Aoun of Lebanon', dict(role='President'))
T('office', LAPID, 'ISR', 'Prime Minister Yair Lapid of Israel', dict(role='Prime Minister'))
T('office|affiliation', 'PER:Hassan Nasrallah', 'HEZBOLLAH', 'Hassan Nasrallah, the leader of Hezbollah', dict(role='leader'))
T('office|affiliation', 'PER:Benjamin Netanyahu', 'ISR.PARL', 'The Israeli opposition leader, Benjamin Netanyahu', dict(role='opposition leader'))
T('office', 'PER:Elias Bou Saab', 'LBN.PARL', 'Elias Bou Saab, the deputy speaker of Parliament', dict(role='deputy speaker'))
T('office|membership', 'PER:Clay Hargrove', 'USA.CONGRESS', 'Representative Clay Hargrove', dict(role='Representative'))
T('affiliation|membership', 'PER:Clay Hargrove', 'REPUBLICANS', 'Representative Clay Hargrove, a Republican')
T('affiliation|other', 'ORG:TotalEnergies', 'FRA', 'TotalEnergies, the French company')
T('agreement|territorial', 'LBN', 'ISR', 'deposited the papers that define their maritime boundary', date='2022-10-27',
  more=['Lebanon and Israel Seal a Maritime Border'])
T('mediation', 'USA', 'LBN|ISR', 'It took two years of talks, three American mediators and one tent')
T('rivalry|dispute|war', 'LBN', 'ISR', 'an enemy state recognizes the State of Israel', by=LAPID)
T('diplomatic', 'LBN', 'ISR', 'recognizes the State of Israel, in a written agreement', {}, 'disputed', by=LAPID)
O('PER:Hassan Nasrallah', 'conditional', 'HEZBOLLAH|ISR', 'to strike the gas rigs if his country were ignored', 'strike on the rigs',
  'if his country were ignored', None, 'negative')
O('PER:Benjamin Netanyahu', 'conditional', 'ISR|LBN', 'to tear the agreement up if he wins the election next Tuesday', 'the agreement is torn up',
  'if he wins the election next Tuesday', 'next Tuesday', 'negative')
O('ORG:TotalEnergies', 'hoped|intended', 'ORG:TotalEnergies|LBN', 'hopes to start drilling next year', 'drilling starts', None, 'next year', 'positive')
O('PER:Nadim Sarrouf', 'will', 'LBN|ISR', '“Politics will catch up with it.”', 'politics catch up', polarity='negative')
C('the Syrian authorities replied that the time was not right', 'A Lebanese visit to Damascus had to be called off', 'after',
  'A Lebanese visit to Damascus, however, had to be called off on Monday after the Syrian authorities replied that the time was not right')
