Doc('Southern African force to leave Mozambique as Rwanda sends more soldiers', '2024-05-22', 'news')
S('title lead ' + 'body ' * 8)

MAGOSI, NYUSI, MODISE = 'PER:Elias Magosi', 'PER:Filipe Nyusi', 'PER:Thandi Modise'
A(MAGOSI, 'person', None, 'Elias Magosi', 'Elias Magosi|Magosi', [('executive secretary', 'SADC', '')])
A(NYUSI, 'person', 'MOZ', 'Filipe Nyusi', 'Filipe Nyusi|Nyusi', [('President', 'MOZ', 'MOZ')])
A('PER:Ronald Rwivanga', 'person', 'RWA', 'Ronald Rwivanga', 'Ronald Rwivanga', [('spokesman', 'RWA.MIL', 'RWA')])
A('PER:Josep Borrell', 'person', None, 'Josep Borrell', 'Josep Borrell', [('foreign policy chief', 'EU', '')])
A(MODISE, 'person', 'ZAF', 'Thandi Modise', 'Thandi Modise', [('defence minister', 'ZAF.MOD', 'ZAF')])
A('PER:Patrick Pouyanné', 'person', 'FRA', 'Patrick Pouyanné', 'Patrick Pouyanné', [('chief executive', 'ORG:TotalEnergies', 'FRA')])
A('SADC', 'igo', None, 'Southern African Development Community', 'Southern African Development Community|SADC|the bloc')
A('SAMIM', 'group', None, 'SADC mission in Mozambique', 'SAMIM|the mission|The mission|Southern African force|the force')
A('MOZ', 'state', 'MOZ', 'Mozambique', 'Mozambique|Mozambican|Maputo')
A('MOZ.GOV', 'agency', 'MOZ', 'Government of Mozambique', 'the government')
A('MOZ.PARL', 'agency', 'MOZ', 'Parliament of Mozambique', 'parliament')
A('RWA', 'state', 'RWA', 'Rwanda', 'Rwanda|Rwandan|Kigali')
A('RWA.MIL', 'agency', 'RWA', 'Rwandan army', 'the Rwandan army|Rwandan army')
A('GRP:Rwandan contingent', 'group', 'RWA', 'Rwandan contingent', 'the Rwandan contingent|Rwandan contingent')
A('EU', 'igo', None, 'European Union', 'European Union|EU')
A('BEL', 'state', 'BEL', 'Belgium', 'Belgium')
A('COD', 'state', 'COD', 'Democratic Republic of the Congo', 'eastern Congo|Congo')
A('M23', 'group', 'COD', 'M23', 'M23')
A('ZAF', 'state', 'ZAF', 'South Africa', 'South Africa')
A('GRP:insurgents', 'group', 'MOZ', 'Insurgents in Cabo Delgado', 'Islamist insurgents|insurgents|the insurgents|al-Shabab|terrorists|the attackers')
A('GRP:Somali group', 'group', 'SOM', 'al-Shabaab of Somalia', 'the Somali group')
A('SOM', 'state', 'SOM', 'Somalia', 'Somali')
A('GRP:residents', 'group', 'MOZ', 'Residents of Cabo Delgado', 'residents')
A('GRP:reporters', 'group', None, 'Reporters', 'reporters')
A('GRP:soldiers killed', 'group', None, 'Soldiers killed at Macomia', 'at least ten soldiers|ten soldiers')
A('GRP:marines', 'group', 'MOZ', 'Mozambican marines', 'Mozambican marines')
A('ORG:TotalEnergies', 'company', 'FRA', 'TotalEnergies', 'TotalEnergies|the French company')
A('FRA', 'state', 'FRA', 'France', 'French')
A('PRT', 'state', 'PRT', 'Portugal', 'Portugal|the former colonial power')
A('AGO', 'state', 'AGO', 'Angola', 'Angola')
A('BRA', 'state', 'BRA', 'Brazil', 'Brazil')
A('GRP:foreign ministers', 'group', None, 'Foreign ministers of Angola, Brazil and Portugal',
  'The foreign ministers of Angola, Brazil and Portugal|foreign ministers')
A('CPLP', 'igo', None, 'Community of Portuguese Language Countries', 'Community of Portuguese Language Countries|CPLP')
A('AU', 'igo', None, 'African Union', 'African Union')
A('OUT:Southern Wire', 'outlet', None, 'Southern Wire', 'Southern Wire')
A('PLC:Cabo Delgado', 'place', 'MOZ', 'Cabo Delgado', "Cabo Delgado|the province")
A('PLC:Maputo', 'place', 'MOZ', 'Maputo', 'MAPUTO|Maputo')
A('PLC:Macomia', 'place', 'MOZ', 'Macomia', 'Macomia')
A('PLC:Palma', 'place', 'MOZ', 'Palma', 'Palma')
A('PLC:Paris', 'place', 'FRA', 'Paris', 'Paris')
A('PLC:São Tomé', 'place', 'STP', 'São Tomé', 'São Tomé')

M('nyusi', 'talks', 'held', 'MAGOSI-NYUSI-2024-05', 'PER:Elias Magosi|PER:Filipe Nyusi', 'after talks with President Filipe Nyusi in Maputo', [],
  'Maputo', '2024-05-22', 'document date')
M('paris', 'talks', 'held', 'POUYANNE-NYUSI-2024-04', 'PER:Patrick Pouyanné|PER:Filipe Nyusi',
  'Its chief executive, Patrick Pouyanné, met Nyusi in Paris last month', [], 'Paris', '2024-04', 'last month')
M('insurgents', 'talks', 'hypothetical', 'MOZ-INSURGENTS-TALKS', 'MOZ|GRP:insurgents', 'urged Maputo last week to talk with the insurgents', [],
  None, None, 'proposed and refused')
M('cplp', 'session', 'planned', 'CPLP-COUNCIL-2024-07', 'GRP:foreign ministers',
  'are to discuss the province in São Tomé in July, at the next council of the Community of Portuguese Language Countries (CPLP)', [],
  'São Tomé', '2024-07', 'month without year')

Q('indirect', 'speech', MAGOSI, 'said',
  "The Southern African Development Community (SADC) will withdraw its last soldiers from Mozambique's Cabo Delgado province by mid-July because it has run out of money, its executive secretary, Elias Magosi, said on Wednesday",
  "The Southern African Development Community (SADC) will withdraw its last soldiers from Mozambique's Cabo Delgado province by mid-July because it has run out of money",
  date='2024-05-22')
Q('direct', 'speech', MAGOSI, 'told',
  '"We leave with a heavy heart, but we leave a province that is calmer than the one we found," Magosi told reporters',
  'We leave with a heavy heart, but we leave a province that is calmer than the one we found,', 'GRP:reporters', date='2024-05-22')
Q('mixed', 'speech', MAGOSI, 'called', 'He called the mission, known as SAMIM, "a school for African peacemaking"',
  'a school for African peacemaking', date='2024-05-22')
Q('indirect', 'speech', 'MOZ.GOV', 'describes', 'whom the government describes as terrorists', 'as terrorists')
Q('indirect', 'speech', 'RWA', 'announced',
  'Kigali announced on Tuesday that it would send 2,000 more soldiers to the province, where it already has about 2,500',
  'that it would send 2,000 more soldiers to the province, where it already has about 2,500', date='2024-05-21')
Q('direct', 'speech', 'PER:Ronald Rwivanga', 'said', '"We will not leave a vacuum," said the spokesman of the Rwandan army, Ronald Rwivanga',
  'We will not leave a vacuum,')
Q('mixed', 'speech', 'PER:Josep Borrell', 'praised',
  'Josep Borrell, the EU\'s foreign policy chief, praised "African solutions to African problems" on Tuesday',
  'African solutions to African problems', date='2024-05-21')
Q('indirect', 'speech', MODISE, 'urged', 'Thandi Modise, urged Maputo last week to talk with the insurgents',
  'to talk with the insurgents', 'MOZ', date='2024-05-13/2024-05-19')
Q('direct', 'speech', NYUSI, 'told', '"There is nobody to talk with," he told parliament on 15 May', 'There is nobody to talk with,',
  'MOZ.PARL', date='2024-05-15')
Q('indirect', 'speech', 'PRT', 'said', 'said it was ready to extend the programme', 'it was ready to extend the programme')

D('22 May 2024', '2024-05-22', 'day', None, 'printed', 'document date')
D('by mid-July', '<2024-07-15', 'vague', None, 'month without year', 'withdrawal')
D('on Wednesday', '2024-05-22', 'day', None, 'weekday = document day', 'Magosi')
D('in July 2021', '2021-07', 'month', None, 'explicit', 'deployment')
D('on Tuesday', '2024-05-21', 'day', 'Kigali announced on Tuesday', 'weekday before the document date', 'announcement')
D('since 2022', '2022/', 'open', None, 'explicit', 'payment')
D('on Tuesday', '2024-05-21', 'day', '"African solutions to African problems" on Tuesday', 'weekday before the document date', 'Borrell')
D('last week', '2024-05-13/2024-05-19', 'week', None, 'relative', 'Modise')
D('on 15 May', '2024-05-15', 'day', None, 'year absent', 'Nyusi in parliament')
D('Five days earlier', '2024-05-10', 'day', None, 'relative to event', 'Macomia')
D('for three years', '2021-05-10/2024-05-10 (three years)', 'vague', None, 'duration', 'boldest assault')
D('of 9 October', '2024-10-09', 'day', None, 'year absent', 'elections')
D('in 2021', '2021', 'year', 'on Palma in 2021', 'explicit year', 'Palma')
D('before the end of the year', '<2024-12-31', 'open', None, 'relative, future', 'gas project')
D('last month', '2024-04', 'month', None, 'relative', 'Pouyanné and Nyusi')
D('in July', '2024-07', 'month', 'in São Tomé in July', 'month without year', 'council')

Same('GRP:foreign ministers', 'AGO|BRA|PRT')
Same('GRP:Rwandan contingent', 'RWA')
Same('SAMIM', 'SADC')
E(1, 'CONCEDE', 'SADC', 'MOZ',
  "will withdraw its last soldiers from Mozambique's Cabo Delgado province by mid-July", 'planned', '087', 'withdraw', '<2024-07-15', by=MAGOSI,
  alt='RETREAT', more=['Southern African force to leave Mozambique'])
E(1, 'CONSULT', MAGOSI, NYUSI, 'after talks with President Filipe Nyusi in Maputo', cameo='040', date='2024-05-22', place='Maputo', meeting='nyusi')
E(2, 'SUPPORT', MAGOSI, 'SAMIM', 'He called the mission, known as SAMIM, "a school for African peacemaking"', cameo='051', date='2024-05-22')
E(1, 'MOBILIZE', 'SADC', 'GRP:insurgents', 'The mission was deployed in July 2021 to fight Islamist insurgents', cameo='154', mode='troops',
  date='2021-07', alt='ASSAULT|AID|COOPERATE')
E(2, 'ASSAULT', 'SADC', 'GRP:insurgents', 'to fight Islamist insurgents', cameo='190', note='purpose')
E(2, 'ACCUSE', 'MOZ.GOV', 'GRP:insurgents', 'whom the government describes as terrorists', 'ongoing', '110', 'disapprove')
E(1, 'AGREE', 'RWA', 'MOZ', 'Kigali announced on Tuesday that it would send 2,000 more soldiers to the province', 'planned', '033',
  date='2024-05-21', alt='MOBILIZE|AID', more=['Rwanda sends more soldiers'])
E(2, 'AGREE', 'RWA', [], '"We will not leave a vacuum,"', 'planned', '033')
E(1, 'AID', 'EU', 'GRP:Rwandan contingent', 'The European Union has paid 20 million euros for the Rwandan contingent since 2022', cameo='072',
  date='2022/')
E(1, 'REJECT', 'BEL', 'RWA', 'Belgium opposes a second payment', 'ongoing', '122', 'assist', alt='ACCUSE')
E(2, 'AID', 'RWA', 'M23', 'Rwanda backs the M23 rebels in eastern Congo', 'ongoing', '072', by='BEL', alt='SUPPORT|COOPERATE')
E(2, 'REJECT', 'RWA', 'BEL', 'which Kigali denies', 'ongoing', '016', note='denial')
E(1, 'SUPPORT', 'PER:Josep Borrell', [], 'praised "African solutions to African problems" on Tuesday', cameo='051', date='2024-05-21')
E(1, 'AGREE', 'PER:Josep Borrell', 'RWA', 'did not say whether the money would be paid', 'negated', '033', date='2024-05-21', alt='AID')
E(2, 'ASSAULT', 'GRP:insurgents', 'MOZ', 'the attackers will return once the force has gone', 'hypothetical', '190', by='ZAF')
E(1, 'REQUEST', MODISE, 'MOZ', 'Thandi Modise, urged Maputo last week to talk with the insurgents', cameo='022', mode='meet',
  date='2024-05-13/2024-05-19', meeting='insurgents')
E(1, 'REJECT', NYUSI, 'GRP:insurgents', 'a step that Nyusi has ruled out', cameo='125', mode='meet', meeting='insurgents',
  alt='CONSULT', more=['"There is nobody to talk with,"'])
E(1, 'ASSAULT', 'GRP:insurgents', 'MOZ', 'insurgents had attacked the town of Macomia', cameo='190', date='2024-05-10', place='Macomia')
E(1, 'ASSAULT', 'GRP:insurgents', 'GRP:soldiers killed', 'killed at least ten soldiers', cameo='190', date='2024-05-10', place='Macomia')
E(2, 'ASSAULT', 'GRP:insurgents', [], 'If the violence spreads', 'conditional', '190')
E(2, 'COERCE', 'MOZ', [], 'the elections of 9 October may have to be postponed in several districts', 'conditional', '170', alt='REJECT|CONCEDE')
E(2, 'SANCTION', 'ORG:TotalEnergies', 'MOZ', 'suspended a gas project worth $20 billion', cameo='160', mode='withdraw', date='2021',
  alt='RETREAT|REJECT')
E(2, 'ASSAULT', [], 'MOZ', 'the attack on Palma in 2021', cameo='190', date='2021', place='Palma', note='nominal')
E(2, 'COOPERATE', 'ORG:TotalEnergies', 'MOZ', 'hopes to resume work before the end of the year', 'planned', '061', date='<2024-12-31')
E(1, 'CONSULT', 'PER:Patrick Pouyanné', NYUSI, 'Patrick Pouyanné, met Nyusi in Paris last month', cameo='040', date='2024-04', place='Paris',
  meeting='paris')
E(1, 'AID', 'PRT', 'GRP:marines', 'trains Mozambican marines', 'ongoing', '072', alt='COOPERATE')
E(1, 'AGREE', 'PRT', 'MOZ', 'said it was ready to extend the programme', cameo='033')
E(1, 'CONSULT', 'GRP:foreign ministers', 'GRP:foreign ministers',
  'The foreign ministers of Angola, Brazil and Portugal are to discuss the province in São Tomé in July', 'planned', '036', 'multilateral',
  '2024-07', 'São Tomé', meeting='cplp')

NORTH = 'africa|peace-process|terrorism|military-activity'
P('SADC', NORTH, 'support', 2, [], 'He called the mission, known as SAMIM, "a school for African peacemaking"', 'a school for African peacemaking')
P('RWA', NORTH, 'commit', 3, 'MOZ', 'Kigali announced on Tuesday that it would send 2,000 more soldiers to the province')
P('RWA', NORTH, 'commit', 3, [], '"We will not leave a vacuum,"', 'We will not leave a vacuum,')
P('EU', NORTH + '|arms-transfers', 'support', 2, 'GRP:Rwandan contingent', 'The European Union has paid 20 million euros for the Rwandan contingent since 2022')
P('BEL', NORTH + '|arms-transfers', 'oppose', 3, 'RWA', 'Belgium opposes a second payment as long as Rwanda backs the M23 rebels', 'Belgium opposes a second payment')
P('EU', NORTH, 'support', 2, [], 'praised "African solutions to African problems" on Tuesday', 'African solutions to African problems')
P('EU', NORTH + '|arms-transfers', 'silent', 2, 'RWA', 'did not say whether the money would be paid')
P('ZAF', NORTH, 'concern', 2, 'GRP:insurgents', 'fears that the attackers will return once the force has gone')
P('ZAF', NORTH, 'demand', 2, 'MOZ', 'urged Maputo last week to talk with the insurgents')
P('MOZ', NORTH, 'oppose', 3, 'GRP:insurgents', 'a step that Nyusi has ruled out', more=['"There is nobody to talk with,"'])
P('MOZ.GOV', 'terrorism|africa', 'oppose', 2, 'GRP:insurgents', 'whom the government describes as terrorists')
P('PRT', 'military-activity|alliances-defence|africa|arms-transfers', 'commit', 2, 'MOZ', 'said it was ready to extend the programme')
P('AU', NORTH, 'silent', 2, [], 'The African Union has so far remained silent')

W('epithet|phrase', 'the mission', '"a school for African peacemaking"', ('a school for African peacemaking', MAGOSI))
W('phrase', 'the withdrawal', '"We leave with a heavy heart, but we leave a province that is calmer than the one we found,"',
  ('a heavy heart', MAGOSI))
W('name', 'the insurgents', 'whom the government describes as terrorists and whom residents call al-Shabab',
  ('terrorists', 'MOZ.GOV'), ('al-Shabab', 'GRP:residents'))
W('first', 'troops against insurgents', 'It was the first time that the bloc had sent troops against such an enemy',
  ('the first time that the bloc had sent troops against such an enemy', 'SADC'))
W('contrast', 'stay or leave', 'Rwanda, which does not belong to SADC, sees the matter differently',
  ('will withdraw its last soldiers', 'SADC'), ('it would send 2,000 more soldiers to the province', 'RWA'))
W('phrase', 'who solves it', '"African solutions to African problems"', ('African solutions to African problems', 'PER:Josep Borrell'))
W('omission', 'money for Rwanda', 'did not say whether the money would be paid', ('whether the money would be paid', 'PER:Josep Borrell'))
W('omission', 'African Union', 'The African Union has so far remained silent', ('remained silent', 'AU'))
W('superlative', 'attack on Macomia', 'the boldest assault for three years', ('the boldest assault for three years', 'author'))

T('office', MAGOSI, 'SADC', 'its executive secretary, Elias Magosi', dict(role='executive secretary'))
T('office', NYUSI, 'MOZ', 'President Filipe Nyusi', dict(role='President'))
T('office', 'PER:Ronald Rwivanga', 'RWA.MIL', 'the spokesman of the Rwandan army, Ronald Rwivanga', dict(role='spokesman'))
T('office', 'PER:Josep Borrell', 'EU', "Josep Borrell, the EU's foreign policy chief", dict(role='foreign policy chief'))
T('office', MODISE, 'ZAF.MOD', 'Its defence minister, Thandi Modise', dict(role='defence minister'))
T('affiliation', 'PER:Patrick Pouyanné', 'ORG:TotalEnergies', 'Its chief executive, Patrick Pouyanné', dict(role='chief executive'))
T('affiliation|other', 'ORG:TotalEnergies', 'FRA', 'TotalEnergies, the French company')
T('military', 'SADC', 'MOZ', "its last soldiers from Mozambique's Cabo Delgado province")
T('military', 'RWA', 'MOZ', 'where it already has about 2,500', dict(number='about 2,500'))
T('military|cooperation', 'EU', 'RWA', 'has paid 20 million euros for the Rwandan contingent since 2022')
T('military|cooperation', 'RWA', 'M23', 'Rwanda backs the M23 rebels', {}, 'disputed', by='BEL')
T('war', 'SADC', 'GRP:insurgents', 'to fight Islamist insurgents')
T('military', 'ZAF', 'SAMIM', 'South Africa, whose soldiers made up two thirds of the mission')
T('economic', 'ORG:TotalEnergies', 'MOZ', 'a gas project worth $20 billion')
T('other', 'PRT', 'MOZ', 'Portugal, the former colonial power', dict(kind='colonial power'), 'past')
T('military|cooperation', 'PRT', 'MOZ', 'trains Mozambican marines')

O('SADC', 'will|intended', 'SADC|MOZ', "will withdraw its last soldiers from Mozambique's Cabo Delgado province by mid-July", 'withdrawal', None,
  'mid-July', more=['Southern African force to leave Mozambique'])
O('RWA', 'will|intended', 'RWA|MOZ', 'it would send 2,000 more soldiers to the province', 'more soldiers')
O('PER:Ronald Rwivanga', 'will|intended', 'RWA', '"We will not leave a vacuum,"', 'no vacuum')
O('ZAF', 'feared', 'GRP:insurgents', 'fears that the attackers will return once the force has gone', 'the attackers return', 'once the force has gone',
  None, 'negative')
O('author', 'conditional|possible', 'MOZ', 'If the violence spreads, the elections of 9 October may have to be postponed in several districts',
  'elections postponed', 'If the violence spreads', '9 October', 'negative')
O('ORG:TotalEnergies', 'hoped|intended', 'ORG:TotalEnergies|MOZ', 'hopes to resume work before the end of the year', 'work resumes', None,
  'before the end of the year', 'positive')
O('PRT', 'intended|possible', 'PRT|MOZ', 'said it was ready to extend the programme', 'programme extended', polarity='positive')
O('author', 'intended|expected|will', 'GRP:foreign ministers', 'are to discuss the province in São Tomé in July', 'council discusses the province', None, 'July')

C('it has run out of money', "SADC will withdraw its last soldiers from Mozambique's Cabo Delgado province", 'because',
  "will withdraw its last soldiers from Mozambique's Cabo Delgado province by mid-July because it has run out of money", by=MAGOSI)
C('to fight Islamist insurgents (purpose)', 'The mission was deployed', 'to fight', 'The mission was deployed in July 2021 to fight Islamist insurgents',
  note='purpose')
C('Rwanda backs the M23 rebels', 'Belgium opposes a second payment', 'as long as', 'Belgium opposes a second payment as long as Rwanda backs the M23 rebels')
C('There is nobody to talk with', 'Nyusi has ruled out to talk with the insurgents', None,
  'a step that Nyusi has ruled out. "There is nobody to talk with,"', by=NYUSI, note='reason in the next sentence')
C('the violence spreads', 'the elections of 9 October may have to be postponed', 'If',
  'If the violence spreads, the elections of 9 October may have to be postponed', note='conditional')
C('the attack on Palma in 2021', 'suspended a gas project worth $20 billion', 'after',
  'suspended a gas project worth $20 billion after the attack on Palma in 2021')
