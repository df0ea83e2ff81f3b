Doc('West African army chiefs say plan for Niger intervention is ready', '2023-08-04', 'news')
S('title dateline lead body body body body body body body')

A('GRP:ECOWAS-defence-chiefs', 'group', None, 'Defence chiefs of ECOWAS states',
  'West African army chiefs|West African military chiefs|defence chiefs')
A('PER:Mohamed Bazoum', 'person', 'NER', 'Mohamed Bazoum', 'Mohamed Bazoum|Bazoum|the ousted president',
  [('President', 'NER', 'NER')])
A('PER:Abdel-Fatau Musah', 'person', None, 'Abdel-Fatau Musah', 'Abdel-Fatau Musah',
  [('commissioner for political affairs', 'ECOWAS', '')])
A('PER:Bola Tinubu', 'person', 'NGA', 'Bola Tinubu', 'Bola Tinubu',
  [('president', 'NGA', 'NGA'), ('chair', 'ECOWAS', '')])
A('PER:Abdulsalami Abubakar', 'person', 'NGA', 'Abdulsalami Abubakar', 'Abdulsalami Abubakar',
  [('former head of state', 'NGA', 'NGA')])
A('PER:Abdourahmane Tiani', 'person', 'NER', 'Abdourahmane Tiani', 'Abdourahmane Tiani',
  [('leader of the coup', 'CNSP', 'NER'), ('General', 'NER.MIL', 'NER')])
A('PER:Aïssata Tall Sall', 'person', 'SEN', 'Aïssata Tall Sall', 'Aïssata Tall Sall',
  [('Foreign Minister', 'SEN.MOFA', 'SEN')])
A('PER:Antony Blinken', 'person', 'USA', 'Antony Blinken', 'Antony Blinken',
  [('Secretary of State', 'USA.STATE', 'USA')])
A('CNSP', 'group', 'NER', 'Military junta of Niger', 'the junta|the generals in Niamey|generals')
A('ECOWAS', 'igo', None, 'Economic Community of West African States',
  'Economic Community of West African States|ECOWAS|the regional bloc|the bloc')
A('GRP:ECOWAS-leaders', 'group', None, 'Heads of state of ECOWAS', 'ECOWAS leaders|the heads of state')
A('GRP:ECOWAS-mediation-team', 'group', None, 'ECOWAS mediation team', 'A mediation team|mediation team|the delegation')
A('GRP:delegation-member', 'group', None, 'A member of the delegation', 'a member of the delegation')
A('NER', 'state', 'NER', 'Niger', 'Niger|their neighbour')
A('NGA', 'state', 'NGA', 'Nigeria', 'Nigeria|Nigerian')
A('NGA.PARL', 'agency', 'NGA', 'Senate of Nigeria', 'the Senate|Senate')
A('MLI', 'state', 'MLI', 'Mali', 'Mali')
A('BFA', 'state', 'BFA', 'Burkina Faso', 'Burkina Faso')
A('SEN', 'state', 'SEN', 'Senegal', 'Senegal')
A('TCD', 'state', 'TCD', 'Chad', 'Chad')
A('FRA', 'state', 'FRA', 'France', 'France|Paris|French|the former colonial power')
A('FRA.MOFA', 'agency', 'FRA', 'French Foreign Ministry', 'French Foreign Ministry')
A('USA', 'state', 'USA', 'United States', 'United States|U.S.|Washington')
A('GRP:international-community', 'group', None, 'International community', 'the entire international community|international community')
A('OUT:Agency', 'outlet', None, 'Agency', 'Agency')
A('OUT:The Washington Post', 'outlet', 'USA', 'The Washington Post', 'The Washington Post')
A('PLC:Abuja', 'place', 'NGA', 'Abuja', 'Abuja|ABUJA|the Nigerian capital')
A('PLC:Niamey', 'place', 'NER', 'Niamey', 'Niamey')
A('PLC:Dakar', 'place', 'SEN', 'Dakar', 'Dakar')
A('PLC:West Africa', 'place', None, 'West Africa', 'West African')
A('AGR:Niger-France military accords', 'agreement', None, 'Five military accords with France',
  'five military accords with France|five military accords')

M('chiefs', 'meeting', 'held', 'ECOWAS-DEFENCE-CHIEFS-2023-08', 'GRP:ECOWAS-defence-chiefs',
  'a three-day meeting of defence chiefs in the Nigerian capital',
  ['West African military chiefs said on Friday they had agreed on a plan'],
  'Abuja', '2023-08-02/2023-08-04', 'three days, ended on Friday 4 August')
M('summit', 'summit', 'held', 'ECOWAS-SUMMIT-2023-07-30', 'GRP:ECOWAS-leaders',
  'ECOWAS leaders, who gathered in Abuja for an extraordinary summit last Sunday', [],
  'Abuja', '2023-07-30', 'Sunday before 4 August')
M('mission', 'visit', 'held', 'ABUBAKAR-NIAMEY-2023-08-03', 'PER:Abdulsalami Abubakar|NER',
  'A mediation team led by Abdulsalami Abubakar, a former Nigerian head of state, flew to Niamey on Thursday', [],
  'Niamey', '2023-08-03', 'Thursday before 4 August')
M('refused', 'meeting', 'cancelled', 'ABUBAKAR-BAZOUM-2023-08-03', 'PER:Abdulsalami Abubakar|PER:Mohamed Bazoum',
  'A meeting with the ousted president had been refused', ['without having met either Bazoum'],
  'Niamey', '2023-08-03', 'during the mission', 'mission')
M('call', 'call', 'held', 'BLINKEN-BAZOUM-2023-08', 'PER:Antony Blinken|PER:Mohamed Bazoum',
  'U.S. Secretary of State Antony Blinken spoke with Bazoum by telephone earlier this week', [],
  None, '2023-07-31/2023-08-04', 'earlier in the week of 4 August')
M('next', 'summit', 'hypothetical', 'ECOWAS-SUMMIT-2023-08', 'GRP:ECOWAS-leaders',
  'the heads of state are likely to convene again within days', [], None, '>2023-08-06', 'after the deadline')

Q('indirect', 'speech', 'GRP:ECOWAS-defence-chiefs', 'say',
  'West African army chiefs say plan for Niger intervention is ready', 'plan for Niger intervention is ready')
Q('indirect', 'speech', 'GRP:ECOWAS-defence-chiefs', 'said',
  'West African military chiefs said on Friday they had agreed on a plan for a possible intervention in Niger',
  'they had agreed on a plan for a possible intervention in Niger', date='2023-08-04')
Q('direct', 'speech', 'PER:Abdel-Fatau Musah', 'said',
  '"All the elements that will go into any eventual intervention have been worked out here today," said Abdel-Fatau Musah',
  'All the elements that will go into any eventual intervention have been worked out here today,', date='2023-08-04')
Q('indirect', 'speech', 'PER:Abdel-Fatau Musah', 'added',
  'Only the heads of state would decide when and where to strike, he added',
  'Only the heads of state would decide when and where to strike', date='2023-08-04')
Q('indirect', 'speech', 'GRP:ECOWAS-leaders', 'threatened',
  'threatened to use force if the junta did not step down within a week',
  'to use force if the junta did not step down within a week', 'CNSP', date='2023-07-30')
Q('indirect', 'speech', 'PER:Bola Tinubu', 'ask',
  'wrote to the Senate in Abuja on Friday to ask for its support', 'its support', 'NGA.PARL', date='2023-08-04')
Q('indirect', 'speech', 'GRP:delegation-member', 'according to',
  'A meeting with the ousted president had been refused, according to a member of the delegation',
  'A meeting with the ousted president had been refused')
Q('direct', 'document', 'PER:Mohamed Bazoum', 'said',
  '"I write this as a hostage," Bazoum said in an opinion article published by The Washington Post on Thursday',
  'I write this as a hostage,', origin='opinion article in The Washington Post', date='2023-08-03')
Q('mixed', 'document-phrase', 'PER:Mohamed Bazoum', 'urged',
  'He urged the United States and "the entire international community" to help restore constitutional order',
  'the entire international community', 'USA|GRP:international-community', 'opinion article in The Washington Post', '2023-08-03')
Q('indirect', 'speech', 'MLI|BFA', 'warned',
  'Mali and Burkina Faso, both run by soldiers, warned on Monday that any attack on their neighbour would amount to a declaration of war against them',
  'that any attack on their neighbour would amount to a declaration of war against them', date='2023-07-31')
Q('mixed', 'speech', 'PER:Aïssata Tall Sall', 'told',
  'Foreign Minister Aïssata Tall Sall told reporters in Dakar that this was "one coup too many"', 'one coup too many')
Q('indirect', 'speech', 'TCD', 'ruled out',
  'Chad, which borders Niger but is not a member of ECOWAS, ruled out taking part', 'taking part')
Q('indirect', 'speech', 'CNSP', 'announced',
  'the junta announced that it was scrapping five military accords with France',
  'that it was scrapping five military accords with France', date='2023-08-03')
Q('indirect', 'speech', 'FRA.MOFA', 'replied',
  'The French Foreign Ministry replied on Friday that Paris recognised only the legitimate authorities in Niamey',
  'that Paris recognised only the legitimate authorities in Niamey', date='2023-08-04')
Q('indirect', 'speech', 'PER:Antony Blinken', 'reiterated',
  "reiterated Washington's support for his safe release", "Washington's support for his safe release", 'PER:Mohamed Bazoum')

D('August 4, 2023', '2023-08-04', 'day', None, 'printed', 'document date')
D('on Friday', '2023-08-04', 'day', 'West African military chiefs said on Friday', 'weekday = document day', 'defence chiefs')
D('two days before a deadline', '2023-08-04', 'day', None, 'relative to the deadline', 'plan agreed')
D('today', '2023-08-04', 'day', 'worked out here today', 'inside a quotation', 'plan')
D('three-day', 'P3D', 'duration', 'a three-day meeting', 'duration', 'meeting of defence chiefs')
D('last Sunday', '2023-07-30', 'day', None, 'weekday before the document date', 'extraordinary summit')
D('within a week', 'P1W', 'duration', None, 'deadline', 'ultimatum')
D('since July', '2023-07/', 'open', None, 'month without year', 'chair of the bloc')
D('on Friday', '2023-08-04', 'day', 'wrote to the Senate in Abuja on Friday', 'weekday = document day', 'letter to the Senate')
D('on Thursday', '2023-08-03', 'day', 'flew to Niamey on Thursday', 'weekday before', 'mission')
D('hours later', '2023-08-03', 'day', 'left hours later', 'relative to event', 'departure of the mission')
D('on Thursday', '2023-08-03', 'day', 'The Washington Post on Thursday', 'weekday before', 'opinion article')
D('on Monday', '2023-07-31', 'day', None, 'weekday before', 'warning')
D('Late on Thursday', '2023-08-03', 'day', None, 'weekday before', 'accords scrapped')
D('on Friday', '2023-08-04', 'day', 'The French Foreign Ministry replied on Friday', 'weekday = document day', 'French reply')
D('earlier this week', '2023-W31', 'week', None, 'relative', 'telephone call')
D('within days', '>2023-08-06', 'open', None, 'after the deadline', 'next summit')

Same('GRP:ECOWAS-defence-chiefs', 'ECOWAS')
Same('GRP:ECOWAS-leaders', 'ECOWAS')
Same('GRP:ECOWAS-mediation-team', 'PER:Abdulsalami Abubakar')
CHIEFS, LEADERS = 'GRP:ECOWAS-defence-chiefs', 'GRP:ECOWAS-leaders'
E(1, 'AGREE', CHIEFS, CHIEFS, 'they had agreed on a plan for a possible intervention in Niger', cameo='030', date='2023-08-04',
  meeting='chiefs', by=CHIEFS, more=['West African army chiefs say plan for Niger intervention is ready'])
E(2, 'ASSAULT', 'ECOWAS', 'NER', 'a possible intervention in Niger', 'hypothetical', '190', alt='MOBILIZE', note='nominal')
E(1, 'REQUEST', 'ECOWAS', 'CNSP',
  'a deadline set by the regional bloc for the generals in Niamey to restore President Mohamed Bazoum to office',
  cameo='104', mode='change', date='2023-07-30', alt='THREATEN')
E(1, 'CONSULT', CHIEFS, CHIEFS, 'at the end of a three-day meeting of defence chiefs in the Nigerian capital', cameo='040',
  mode='multilateral', date='2023-08-02/2023-08-04', place='Abuja', meeting='chiefs')
E(1, 'CONSULT', LEADERS, LEADERS, 'ECOWAS leaders, who gathered in Abuja for an extraordinary summit last Sunday', cameo='040',
  mode='multilateral', date='2023-07-30', place='Abuja', meeting='summit')
E(1, 'SANCTION', LEADERS, 'NER', 'halted all financial transactions with Niger', cameo='163', date='2023-07-30', meeting='summit')
E(1, 'THREATEN', LEADERS, 'CNSP', 'threatened to use force if the junta did not step down within a week', 'conditional', '138',
  'violence', '2023-07-30', meeting='summit')
E(2, 'ASSAULT', LEADERS, 'CNSP', 'to use force if the junta did not step down', 'conditional', '190', note='act threatened')
E(1, 'REQUEST', 'PER:Bola Tinubu', 'NGA.PARL', 'wrote to the Senate in Abuja on Friday to ask for its support', cameo='023',
  mode='assist', date='2023-08-04', place='Abuja')
E(1, 'CONSULT', 'GRP:ECOWAS-mediation-team|PER:Abdulsalami Abubakar', 'NER',
  'A mediation team led by Abdulsalami Abubakar, a former Nigerian head of state, flew to Niamey on Thursday', cameo='042',
  mode='visit', date='2023-08-03', place='Niamey', meeting='mission')
E(1, 'CONSULT', 'GRP:ECOWAS-mediation-team', 'PER:Mohamed Bazoum|PER:Abdourahmane Tiani',
  'without having met either Bazoum or the leader of the coup, General Abdourahmane Tiani', 'negated', '040', date='2023-08-03',
  meeting='mission')
E(1, 'REJECT', [], 'GRP:ECOWAS-mediation-team', 'A meeting with the ousted president had been refused', cameo='125', mode='meet',
  date='2023-08-03', by='GRP:delegation-member', meeting='refused')
E(1, 'REQUEST', 'PER:Mohamed Bazoum', 'USA|GRP:international-community',
  'He urged the United States and "the entire international community" to help restore constitutional order', cameo='023',
  mode='assist', date='2023-08-03')
E(1, 'THREATEN', 'MLI|BFA', [],
  'warned on Monday that any attack on their neighbour would amount to a declaration of war against them', 'conditional', '138',
  'violence', '2023-07-31')
E(2, 'ASSAULT', [], 'NER', 'any attack on their neighbour', 'conditional', '190', by='MLI;BFA', note='condition of the threat')
E(1, 'AGREE', 'SEN', [], 'Senegal, on the other hand, is ready to send troops', 'planned', '033', alt='MOBILIZE')
E(2, 'ACCUSE', 'PER:Aïssata Tall Sall', [], 'told reporters in Dakar that this was "one coup too many"', cameo='110',
  mode='disapprove', place='Dakar')
E(1, 'REJECT', 'TCD', [], 'ruled out taking part', cameo='120', mode='assist')
E(1, 'SANCTION', 'CNSP', 'FRA', 'the junta announced that it was scrapping five military accords with France', cameo='162',
  mode='withdraw', date='2023-08-03', alt='REJECT|RETREAT')
E(1, 'REJECT', 'FRA.MOFA', 'CNSP',
  'The French Foreign Ministry replied on Friday that Paris recognised only the legitimate authorities in Niamey', cameo='120',
  date='2023-08-04', alt='SUPPORT|ACCUSE')
E(1, 'CONSULT', 'PER:Antony Blinken', 'PER:Mohamed Bazoum', 'Antony Blinken spoke with Bazoum by telephone earlier this week',
  cameo='041', mode='phone', date='2023-07-31/2023-08-04', meeting='call')
E(1, 'SUPPORT', 'PER:Antony Blinken', 'PER:Mohamed Bazoum', "reiterated Washington's support for his safe release", cameo='051',
  date='2023-07-31/2023-08-04', meeting='call')
E(1, 'CONSULT', LEADERS, LEADERS,
  'Should the deadline pass without result, the heads of state are likely to convene again within days', 'conditional', '036',
  'multilateral', '>2023-08-06', meeting='next')

AFRICA = 'africa|human-rights-democracy|intervention'
P('ECOWAS', 'intervention|africa|human-rights-democracy', 'support', 2, 'NER', 'they had agreed on a plan for a possible intervention in Niger')
P('ECOWAS', 'human-rights-democracy|africa', 'demand', 3, 'CNSP',
  'a deadline set by the regional bloc for the generals in Niamey to restore President Mohamed Bazoum to office')
P('ECOWAS', 'sanctions|africa', 'support', 3, 'NER', 'halted all financial transactions with Niger')
P('ECOWAS', AFRICA, 'oppose', 3, 'CNSP', 'threatened to use force if the junta did not step down within a week')
P('NGA', AFRICA, 'demand', 2, 'NGA.PARL', 'wrote to the Senate in Abuja on Friday to ask for its support', 'to ask for its support')
P('PER:Mohamed Bazoum', 'human-rights-democracy|africa', 'demand', 3, 'USA|GRP:international-community',
  'He urged the United States and "the entire international community" to help restore constitutional order')
P('MLI|BFA', 'intervention|africa', 'oppose', 3, [],
  'warned on Monday that any attack on their neighbour would amount to a declaration of war against them')
P('SEN', AFRICA, 'commit', 2, [], 'Senegal, on the other hand, is ready to send troops', 'is ready to send troops')
P('SEN', AFRICA, 'oppose', 2, [], 'told reporters in Dakar that this was "one coup too many"', 'one coup too many')
P('TCD', AFRICA, 'oppose', 2, [], 'ruled out taking part')
P('CNSP', 'alliances-defence|military-activity|diplomatic-relations|africa', 'oppose', 3, 'FRA',
  'the junta announced that it was scrapping five military accords with France')
P('FRA', AFRICA + '|diplomatic-relations|territory-recognition', 'support', 3, [],
  'Paris recognised only the legitimate authorities in Niamey')
P('USA', AFRICA + '|detained-citizens', 'support', 2, 'PER:Mohamed Bazoum', "reiterated Washington's support for his safe release")

W('phrase|epithet', 'the coup in Niger', 'this was "one coup too many"', ('one coup too many', 'PER:Aïssata Tall Sall'))
W('epithet|phrase', 'an attack on Niger', 'any attack on their neighbour would amount to a declaration of war against them',
  ('a declaration of war against them', 'MLI|BFA'))
W('epithet', 'Bazoum on himself', '"I write this as a hostage," Bazoum said', ('a hostage', 'PER:Mohamed Bazoum'))
W('phrase|intensifier', 'who should help', '"the entire international community"', ('the entire international community', 'PER:Mohamed Bazoum'))
W('contrast', 'neighbours on an intervention', 'Senegal, on the other hand, is ready to send troops',
  ('any attack on their neighbour would amount to a declaration of war', 'MLI|BFA'), ('is ready to send troops', 'SEN'))
T('office', 'PER:Mohamed Bazoum', 'NER', 'to restore President Mohamed Bazoum to office', dict(role='President'), 'disputed')
T('office', 'PER:Abdel-Fatau Musah', 'ECOWAS', 'Abdel-Fatau Musah, the commissioner for political affairs of the Economic Community of West African States',
  dict(role='commissioner for political affairs'))
T('office', 'PER:Bola Tinubu', 'NGA', "Nigeria's president, Bola Tinubu", dict(role='president'))
T('office|membership', 'PER:Bola Tinubu', 'ECOWAS', 'Bola Tinubu, who has chaired the bloc since July', dict(role='chair'), date='2023-07/')
T('office', 'PER:Abdulsalami Abubakar', 'NGA', 'Abdulsalami Abubakar, a former Nigerian head of state', dict(role='head of state'), 'past')
T('office|affiliation', 'PER:Abdourahmane Tiani', 'CNSP', 'the leader of the coup, General Abdourahmane Tiani', dict(role='leader'))
T('office', 'PER:Aïssata Tall Sall', 'SEN.MOFA', 'Foreign Minister Aïssata Tall Sall', dict(role='Foreign Minister'))
T('office', 'PER:Antony Blinken', 'USA.STATE', 'U.S. Secretary of State Antony Blinken', dict(role='Secretary of State'))
T('sanctions', 'ECOWAS', 'NER', 'halted all financial transactions with Niger', date='2023-07-30')
T('mediation', 'GRP:ECOWAS-mediation-team', 'NER', 'A mediation team led by Abdulsalami Abubakar')
T('territorial', 'MLI|BFA', 'NER', 'Mali and Burkina Faso, both run by soldiers, warned on Monday that any attack on their neighbour',
  dict(kind='neighbours'))
T('territorial', 'TCD', 'NER', 'Chad, which borders Niger', dict(kind='border'))
T('agreement|military', 'NER', 'FRA', 'five military accords with France', dict(number='5'), 'past')
T('other', 'FRA', 'NER', 'France, the former colonial power', dict(kind='colonial power'), 'past')
T('military', 'FRA', 'NER', 'which has about 1,500 soldiers in the country', dict(number='about 1,500'))
T('diplomatic', 'FRA', 'NER', 'Paris recognised only the legitimate authorities in Niamey')
O(CHIEFS, 'possible', 'ECOWAS|NER', 'a possible intervention in Niger', 'intervention of ECOWAS in Niger', polarity='negative')
O('PER:Abdel-Fatau Musah', 'will|possible', LEADERS, 'Only the heads of state would decide when and where to strike',
  'the heads of state decide when and where to strike')
O(LEADERS, 'conditional', 'ECOWAS|CNSP', 'threatened to use force if the junta did not step down within a week', 'use of force',
  'if the junta did not step down within a week', 'within a week', 'negative')
O('MLI|BFA', 'conditional|will', 'NER|MLI|BFA', 'any attack on their neighbour would amount to a declaration of war against them',
  'an attack on Niger is a declaration of war', 'any attack on their neighbour', None, 'negative')
O('SEN', 'intended|possible', 'SEN|NER', 'Senegal, on the other hand, is ready to send troops', 'Senegal to send troops')
O('author', 'conditional|expected', LEADERS,
  'Should the deadline pass without result, the heads of state are likely to convene again within days',
  'the heads of state convene again', 'Should the deadline pass without result', 'within days')
C('to ask for its support (purpose)', 'Tinubu wrote to the Senate', 'to ask', 'wrote to the Senate in Abuja on Friday to ask for its support',
  note='purpose')
C('the junta did not step down within a week', 'threatened to use force', 'if',
  'threatened to use force if the junta did not step down within a week', note='conditional')
