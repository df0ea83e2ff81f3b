Doc('LUANDA MINI-SUMMIT ON PEACE AND SECURITY IN THE EASTERN REGION OF THE DEMOCRATIC REPUBLIC OF THE CONGO',
    '2022-11-23', 'statement')
S('title subtitle dateline lead body body body body body body body body body body body signature furniture')

A('PER:João Lourenço', 'person', 'AGO', 'João Lourenço', 'João Manuel Gonçalves Lourenço|President Lourenço|Lourenço',
  [('President', 'AGO', 'AGO'), ('mediator', 'AU', '')])
A('PER:Félix Tshisekedi', 'person', 'COD', 'Félix Tshisekedi',
  'Félix Antoine Tshisekedi Tshilombo|The President of the Democratic Republic of the Congo', [('President', 'COD', 'COD')])
A('PER:Évariste Ndayishimiye', 'person', 'BDI', 'Évariste Ndayishimiye', 'Évariste Ndayishimiye',
  [('President', 'BDI', 'BDI'), ('Chairperson', 'EAC', '')])
A('PER:Vincent Biruta', 'person', 'RWA', 'Vincent Biruta', 'Vincent Biruta', [('Minister of Foreign Affairs', 'RWA.MOFA', 'RWA')])
A('PER:Paul Kagame', 'person', 'RWA', 'Paul Kagame', 'Paul Kagame', [('President', 'RWA', 'RWA')])
A('PER:Uhuru Kenyatta', 'person', 'KEN', 'Uhuru Kenyatta', 'Uhuru Kenyatta',
  [('former President', 'KEN', 'KEN'), ('facilitator', 'PROC:Nairobi Process', '')])
A('GRP:Heads of State', 'group', None, 'Heads of State at the mini-summit', 'The Heads of State|the Heads of State|Heads of State')
A('COD', 'state', 'COD', 'Democratic Republic of the Congo',
  'DEMOCRATIC REPUBLIC OF THE CONGO|Democratic Republic of the Congo|Congolese')
A('COD.GOV', 'agency', 'COD', 'Government of the Democratic Republic of the Congo', 'his Government')
A('AGO', 'state', 'AGO', 'Angola', 'Republic of Angola|Angola')
A('BDI', 'state', 'BDI', 'Burundi', 'Republic of Burundi|Burundi')
A('RWA', 'state', 'RWA', 'Rwanda', 'Republic of Rwanda|Rwanda|The delegation of Rwanda')
A('KEN', 'state', 'KEN', 'Kenya', 'Republic of Kenya|Kenya|Kenyan')
A('AU', 'igo', None, 'African Union', 'African Union')
A('EAC', 'igo', None, 'East African Community', 'East African Community|EAC')
A('UN', 'igo', None, 'United Nations', 'United Nations')
A('MONUSCO', 'agency', None, 'MONUSCO', 'MONUSCO')
A('M23', 'group', 'COD', 'M23', 'M23')
A('FDLR', 'group', 'COD', 'FDLR', 'FDLR')
A('COD.MIL', 'agency', 'COD', 'Congolese armed forces (FARDC)', 'Congolese armed forces|FARDC')
A('GRP:armed groups', 'group', None, 'Other armed groups', 'other armed groups|armed groups')
A('GRP:regional force', 'group', None, 'Regional force of the EAC', 'the regional force|regional force')
A('GRP:Kenyan contingent', 'group', 'KEN', 'Kenyan contingent', 'the Kenyan contingent|Kenyan contingent')
A('GRP:displaced persons', 'group', 'COD', 'Internally displaced persons', 'internally displaced persons')
A('AGO.MOFA', 'agency', 'AGO', 'Ministry of External Relations of Angola', 'Ministry of External Relations')
A('PLC:Luanda', 'place', 'AGO', 'Luanda', 'Luanda|LUANDA')
A('PLC:Bunagana', 'place', 'COD', 'Bunagana', 'Bunagana')
A('PLC:Rutshuru', 'place', 'COD', 'Rutshuru', 'Rutshuru')
A('PLC:Kiwanja', 'place', 'COD', 'Kiwanja', 'Kiwanja')
A('PLC:Goma', 'place', 'COD', 'Goma', 'Goma')
A('PLC:Nairobi', 'place', 'KEN', 'Nairobi', 'Nairobi')
A('PLC:Bujumbura', 'place', 'BDI', 'Bujumbura', 'Bujumbura')
A('PROC:Nairobi Process', 'process', None, 'Nairobi Process', 'Nairobi Process')
A('PROC:Inter-Congolese Consultations', 'process', None, 'Inter-Congolese Consultations', 'Inter-Congolese Consultations')
A('DOC:Luanda Roadmap', 'document', None, 'Luanda Roadmap', 'Luanda Roadmap')

M('summit', 'summit', 'held', 'LUANDA-MINI-SUMMIT-2022-11-23',
  'PER:João Lourenço|PER:Félix Tshisekedi|PER:Évariste Ndayishimiye|PER:Vincent Biruta|PER:Uhuru Kenyatta',
  'a Mini-Summit was held in Luanda on 23 November 2022',
  ['LUANDA MINI-SUMMIT', 'It was attended by H.E. Félix Antoine Tshisekedi Tshilombo'], 'Luanda', '2022-11-23', 'printed')
M('nairobi', 'talks', 'planned', 'NAIROBI-III-2022-11-28', 'COD',
  'the third round of the Inter-Congolese Consultations, due to open in Nairobi on 28 November', [],
  'Nairobi', '2022-11-28', 'year from the document')
M('rwa-cod', 'dialogue', 'planned', 'RWA-COD-DIALOGUE', 'RWA|COD',
  'Urged Rwanda and the Democratic Republic of the Congo to continue their dialogue within two weeks', [],
  None, '2022-11-23/2022-12-07', 'within two weeks')
M('m23', 'negotiations', 'hypothetical', 'COD-M23-NEGOTIATIONS', 'COD.GOV|M23',
  'his Government would not negotiate with the M23', [], None, None, 'refused under a condition')
M('bujumbura', 'summit', 'planned', 'BUJUMBURA-2023', 'GRP:Heads of State',
  'agreed to meet again in Bujumbura early in 2023', [], 'Bujumbura', '2023-01/2023-04 (early)', 'early in 2023')

Q('indirect', 'speech', 'GRP:Heads of State', 'Decided',
  'Decided that hostilities shall cease from 18:00 on Friday, 25 November, in particular the attacks by the M23 against the Congolese armed forces (FARDC) and MONUSCO',
  'that hostilities shall cease from 18:00 on Friday, 25 November, in particular the attacks by the M23 against the Congolese armed forces (FARDC) and MONUSCO',
  date='2022-11-23')
Q('indirect', 'speech', 'GRP:Heads of State', 'Demanded',
  'Demanded that the M23 withdraw from the occupied zones and return to its initial positions',
  'that the M23 withdraw from the occupied zones and return to its initial positions', 'M23', date='2022-11-23')
Q('indirect', 'speech', 'GRP:Heads of State', 'Agreed',
  'Agreed that, if the M23 refuses, the Heads of State of the EAC will authorise the regional force to use force to make it submit',
  'that, if the M23 refuses, the Heads of State of the EAC will authorise the regional force to use force to make it submit',
  date='2022-11-23')
Q('indirect', 'speech', 'GRP:Heads of State', 'Condemned',
  'Condemned any support to the M23, the FDLR and other armed groups', 'any support to the M23, the FDLR and other armed groups',
  date='2022-11-23')
Q('indirect', 'speech', 'GRP:Heads of State', 'Urged',
  'Urged Rwanda and the Democratic Republic of the Congo to continue their dialogue within two weeks, with a view to the normalisation of their relations',
  'to continue their dialogue within two weeks, with a view to the normalisation of their relations', 'RWA|COD', date='2022-11-23')
Q('indirect', 'speech', 'GRP:Heads of State', 'Called upon',
  'Called upon the United Nations and the African Union to support the return of internally displaced persons',
  'to support the return of internally displaced persons', 'UN|AU', date='2022-11-23')
Q('indirect', 'speech', 'GRP:Heads of State', 'noted with satisfaction',
  'noted with satisfaction the deployment of the Kenyan contingent in Goma since 12 November',
  'the deployment of the Kenyan contingent in Goma since 12 November', date='2022-11-23')
Q('indirect', 'speech', 'RWA', 'reiterated',
  'The delegation of Rwanda reiterated that the problem of the FDLR must be dealt with at the same time',
  'that the problem of the FDLR must be dealt with at the same time', date='2022-11-23')
Q('indirect', 'speech', 'PER:Félix Tshisekedi', 'stressed',
  'The President of the Democratic Republic of the Congo stressed that his Government would not negotiate with the M23 as long as it occupied Congolese territory',
  'that his Government would not negotiate with the M23 as long as it occupied Congolese territory', date='2022-11-23')
Q('indirect', 'speech', 'GRP:Heads of State', 'thanked',
  'The Heads of State thanked President Lourenço for his hospitality', 'for his hospitality', 'PER:João Lourenço', date='2022-11-23')
Q('indirect', 'speech', 'GRP:Heads of State', 'agreed',
  'agreed to meet again in Bujumbura early in 2023, at a date to be fixed through diplomatic channels',
  'to meet again in Bujumbura early in 2023, at a date to be fixed through diplomatic channels', date='2022-11-23')

D('23 November 2022', '2022-11-23', 'day', 'Luanda, 23 November 2022\n\nAt', 'printed', 'document date')
D('on 23 November 2022', '2022-11-23', 'day', 'held in Luanda on 23 November 2022', 'explicit', 'mini-summit')
D('of 6 July 2022', '2022-07-06', 'day', None, 'explicit', 'Luanda Roadmap')
D('on 28 November', '2022-11-28', 'day', None, 'year absent, future', 'Nairobi consultations')
D('from 18:00 on Friday, 25 November', '2022-11-25', 'day', None, 'year absent, future', 'end of hostilities')
D('within two weeks', '2022-11-23/2022-12-07', 'period', None, 'relative, future', 'dialogue')
D('since 12 November', '2022-11-12/', 'open', None, 'year absent', 'Kenyan contingent')
D('early in 2023', '2023-01/2023-04 (early)', 'vague', None, 'part of a year', 'next meeting')
D('on 23 November 2022', '2022-11-23', 'day', 'Done in Luanda, on 23 November 2022', 'explicit', 'signature')

Same('GRP:Heads of State', 'PER:João Lourenço|PER:Félix Tshisekedi|PER:Évariste Ndayishimiye|PER:Vincent Biruta')
Same('GRP:Heads of State', 'AGO|COD|BDI|RWA')
HEADS = 'GRP:Heads of State'
FIVE = 'PER:João Lourenço|PER:Félix Tshisekedi|PER:Évariste Ndayishimiye|PER:Vincent Biruta|PER:Uhuru Kenyatta'
E(1, 'AGREE', 'PER:João Lourenço', 'COD|BDI|RWA', 'At the invitation of H.E. João Manuel Gonçalves Lourenço', cameo='036', meeting='summit')
E(1, 'CONSULT', FIVE, FIVE, 'a Mini-Summit was held in Luanda on 23 November 2022', cameo='040', mode='multilateral',
  date='2022-11-23', place='Luanda', meeting='summit', more=['It was attended by H.E. Félix Antoine Tshisekedi Tshilombo'])
E(1, 'ACCUSE', HEADS, 'M23', 'Deeply concerned at the capture of Bunagana, Rutshuru and Kiwanja by the M23', cameo='110',
  date='2022-11-23', mode='disapprove', meeting='summit')
E(1, 'ASSAULT', 'M23', 'COD', 'the capture of Bunagana, Rutshuru and Kiwanja by the M23', cameo='192', date='<2022-11-23', alt='COERCE')
E(1, 'CONSULT', 'COD', [], 'the third round of the Inter-Congolese Consultations, due to open in Nairobi on 28 November', 'planned',
  '036', date='2022-11-28', place='Nairobi', meeting='nairobi')
E(1, 'REQUEST', HEADS, 'M23', 'Decided that hostilities shall cease from 18:00 on Friday, 25 November', cameo='102',
  date='2022-11-23', meeting='summit', alt='AGREE', mode='yield')
E(2, 'RETREAT', 'M23', 'COD.MIL', 'hostilities shall cease from 18:00 on Friday, 25 November', 'planned', '087', 'ceasefire',
  '2022-11-25', by=HEADS, alt='CONCEDE')
E(1, 'ASSAULT', 'M23', 'COD.MIL|MONUSCO', 'the attacks by the M23 against the Congolese armed forces (FARDC) and MONUSCO',
  'ongoing', '190', by=HEADS)
E(1, 'REQUEST', HEADS, 'M23', 'Demanded that the M23 withdraw from the occupied zones and return to its initial positions',
  cameo='105', mode='yield', date='2022-11-23', meeting='summit')
E(2, 'RETREAT', 'M23', 'COD', 'the M23 withdraw from the occupied zones', 'hypothetical', '087', 'withdraw', by=HEADS,
  note='content of the demand')
E(1, 'AGREE', HEADS, HEADS,
  'Agreed that, if the M23 refuses, the Heads of State of the EAC will authorise the regional force to use force', cameo='030',
  date='2022-11-23', meeting='summit', alt='THREATEN')
E(2, 'ASSAULT', 'GRP:regional force', 'M23', 'authorise the regional force to use force to make it submit', 'conditional', '190',
  by=HEADS, alt='THREATEN|MOBILIZE')
E(1, 'ACCUSE', HEADS, [], 'Condemned any support to the M23, the FDLR and other armed groups', cameo='111', mode='disapprove',
  date='2022-11-23', meeting='summit')
E(2, 'AID', [], 'M23|FDLR|GRP:armed groups', 'any support to the M23, the FDLR and other armed groups', 'ongoing', '072',
  by=HEADS, alt='SUPPORT|COOPERATE', note='embedded in condemnation')
E(1, 'REQUEST', HEADS, 'RWA|COD', 'Urged Rwanda and the Democratic Republic of the Congo to continue their dialogue within two weeks',
  cameo='022', date='2022-11-23', mode='meet', meeting='summit')
E(2, 'CONSULT', 'RWA|COD', 'RWA|COD', 'to continue their dialogue within two weeks', 'planned', '036', by=HEADS, meeting='rwa-cod')
E(1, 'REQUEST', HEADS, 'UN|AU',
  'Called upon the United Nations and the African Union to support the return of internally displaced persons', cameo='023',
  mode='assist', date='2022-11-23', meeting='summit')
E(1, 'SUPPORT', HEADS, 'KEN', 'noted with satisfaction the deployment of the Kenyan contingent in Goma', cameo='051',
  date='2022-11-23', meeting='summit')
E(1, 'MOBILIZE', 'KEN', [], 'the deployment of the Kenyan contingent in Goma since 12 November', cameo='154', mode='troops',
  date='2022-11-12', place='Goma', alt='AID|COOPERATE')
E(1, 'REQUEST', 'RWA', [], 'reiterated that the problem of the FDLR must be dealt with at the same time', cameo='020',
  date='2022-11-23', meeting='summit')
E(1, 'REJECT', 'PER:Félix Tshisekedi', 'M23', 'his Government would not negotiate with the M23', cameo='125', mode='meet',
  date='2022-11-23', by='PER:Félix Tshisekedi', meeting='summit')
E(2, 'ASSAULT', 'M23', 'COD', 'it occupied Congolese territory', 'ongoing', '192', by='PER:Félix Tshisekedi', alt='COERCE')
E(1, 'SUPPORT', HEADS, 'PER:João Lourenço', 'The Heads of State thanked President Lourenço for his hospitality', cameo='051',
  date='2022-11-23', meeting='summit')
E(1, 'AGREE', HEADS, HEADS, 'agreed to meet again in Bujumbura early in 2023', cameo='036', date='2022-11-23', place='Bujumbura',
  meeting='bujumbura')

WAR = 'africa|peace-process|terrorism'
P(HEADS, 'africa|terrorism|peace-process', 'concern', 3, 'M23', 'Deeply concerned at the capture of Bunagana, Rutshuru and Kiwanja by the M23')
P(HEADS, WAR, 'demand', 3, 'M23', 'Decided that hostilities shall cease from 18:00 on Friday, 25 November')
P(HEADS, WAR, 'demand', 3, 'M23', 'Demanded that the M23 withdraw from the occupied zones and return to its initial positions')
P(HEADS, 'intervention|' + WAR, 'commit', 2, 'M23',
  'Agreed that, if the M23 refuses, the Heads of State of the EAC will authorise the regional force to use force to make it submit')
P(HEADS, 'terrorism|africa|arms-transfers', 'oppose', 3, [], 'Condemned any support to the M23, the FDLR and other armed groups')
P(HEADS, 'diplomatic-relations|peace-process|africa', 'demand', 2, 'RWA|COD',
  'Urged Rwanda and the Democratic Republic of the Congo to continue their dialogue within two weeks')
P(HEADS, 'diplomatic-relations|africa', 'support', 2, [], 'with a view to the normalisation of their relations')
P(HEADS, 'migration-humanitarian|africa', 'demand', 2, 'UN|AU',
  'Called upon the United Nations and the African Union to support the return of internally displaced persons')
P(HEADS, 'military-activity|peace-process|africa', 'support', 2, 'KEN',
  'noted with satisfaction the deployment of the Kenyan contingent in Goma')
P('RWA', 'terrorism|africa|peace-process', 'demand', 2, [],
  'reiterated that the problem of the FDLR must be dealt with at the same time')
P('COD', WAR, 'oppose', 3, 'M23', 'his Government would not negotiate with the M23 as long as it occupied Congolese territory')

W('intensifier', 'concern at the M23', 'Deeply concerned', ('Deeply concerned', HEADS))
T('office', 'PER:João Lourenço', 'AGO', 'H.E. João Manuel Gonçalves Lourenço, President of the Republic of Angola', dict(role='President'))
T('office|mediation', 'PER:João Lourenço', 'AU', 'mediator designated by the African Union', dict(role='mediator'))
T('office', 'PER:Félix Tshisekedi', 'COD', 'H.E. Félix Antoine Tshisekedi Tshilombo, President of the Democratic Republic of the Congo',
  dict(role='President'))
T('office', 'PER:Évariste Ndayishimiye', 'BDI', 'H.E. Évariste Ndayishimiye, President of the Republic of Burundi', dict(role='President'))
T('office|membership', 'PER:Évariste Ndayishimiye', 'EAC', 'Chairperson of the East African Community (EAC)', dict(role='Chairperson'))
T('office', 'PER:Vincent Biruta', 'RWA.MOFA', 'H.E. Vincent Biruta, Minister of Foreign Affairs of the Republic of Rwanda',
  dict(role='Minister of Foreign Affairs'))
T('office', 'PER:Paul Kagame', 'RWA', 'H.E. President Paul Kagame', dict(role='President'))
T('office', 'PER:Uhuru Kenyatta', 'KEN', 'H.E. Uhuru Kenyatta, former President of the Republic of Kenya', dict(role='President'), 'past')
T('office|mediation', 'PER:Uhuru Kenyatta', 'PROC:Nairobi Process', 'facilitator of the Nairobi Process', dict(role='facilitator'))
T('war', 'M23', 'COD.MIL|MONUSCO', 'the attacks by the M23 against the Congolese armed forces (FARDC) and MONUSCO')
T('territorial', 'M23', 'COD', 'it occupied Congolese territory', dict(kind='occupation'))
T('military', 'KEN', 'COD', 'the deployment of the Kenyan contingent in Goma', date='2022-11-12/')
O(HEADS, 'expected|intended', 'COD', 'due to open in Nairobi on 28 November', 'third round of the consultations opens', None, '2022-11-28')
O(HEADS, 'will|intended', 'M23', 'hostilities shall cease from 18:00 on Friday, 25 November', 'hostilities cease', None, '2022-11-25', 'positive')
O(HEADS, 'conditional|will', 'EAC|GRP:regional force|M23',
  'if the M23 refuses, the Heads of State of the EAC will authorise the regional force to use force to make it submit',
  'the regional force uses force', 'if the M23 refuses', None, 'negative')
O('PER:Félix Tshisekedi', 'conditional|will', 'COD|M23',
  'his Government would not negotiate with the M23 as long as it occupied Congolese territory', 'no negotiation with the M23',
  'as long as it occupied Congolese territory', None, 'negative')
O(HEADS, 'intended', HEADS, 'agreed to meet again in Bujumbura early in 2023', 'next meeting in Bujumbura', None, 'early in 2023')
C('to make it submit (purpose)', 'authorise the regional force to use force', 'to make',
  'authorise the regional force to use force to make it submit', by=HEADS, note='purpose')
C('the M23 refuses', 'the Heads of State of the EAC will authorise the regional force to use force', 'if',
  'if the M23 refuses, the Heads of State of the EAC will authorise the regional force to use force', by=HEADS, note='conditional')
C('the normalisation of their relations (purpose)', 'continue their dialogue within two weeks', 'with a view to',
  'continue their dialogue within two weeks, with a view to the normalisation of their relations', by=HEADS, note='purpose')
C('it occupied Congolese territory', 'his Government would not negotiate with the M23', 'as long as',
  'his Government would not negotiate with the M23 as long as it occupied Congolese territory', by='PER:Félix Tshisekedi')
