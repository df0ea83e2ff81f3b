Doc('Transcript of the Closing Press Briefing', '2027-07-08', 'transcript')
S('banner title dateline ' + 'body ' * 14)

THEODULE, CARVALLO, ESPINAL, GRANT = 'PER:Marcus Theodule', 'PER:Inés Carvallo', 'PER:Rafael Espinal', 'PER:Odile Grant'
GANGS, HEADS = 'GRP:armed groups', 'GRP:Heads of Government'
A(THEODULE, 'person', 'LCA', 'Marcus Theodule', 'Marcus Theodule|MR THEODULE|Prime Minister',
  [('Prime Minister', 'LCA', 'LCA'), ('Chair', 'CARICOM', '')])
A(CARVALLO, 'person', None, 'Inés Carvallo', 'Inés Carvallo|MS CARVALLO', [('Special Envoy for Haiti', 'UN', '')])
A(ESPINAL, 'person', 'DOM', 'Rafael Espinal', 'Rafael Espinal', [('President', 'DOM', 'DOM')])
A(GRANT, 'person', 'JAM', 'Odile Grant', 'Odile Grant', [('foreign minister', 'JAM.MFA', 'JAM')])
A('GRP:Dominican foreign minister', 'group', 'DOM', 'Foreign minister of the Dominican Republic', 'His foreign minister')
A('UN.SG', 'agency', None, 'Secretary-General of the United Nations', 'The Secretary-General|Secretary-General')
A('CARICOM', 'igo', None, 'Caribbean Community', 'CARICOM|the Community|The Community')
A(HEADS, 'group', None, 'Conference of Heads of Government', 'Conference of Heads of Government|The Heads of Government|Heads of Government')
A('GRP:eminent persons', 'group', None, 'Eminent persons group on Haiti', 'the eminent persons group on Haiti|eminent persons group')
A('LCA', 'state', 'LCA', 'Saint Lucia', 'Saint Lucia')
A('UN', 'igo', None, 'United Nations', 'United Nations')
A('UNSC', 'igo', None, 'Security Council', 'Security Council')
A('HTI', 'state', 'HTI', 'Haiti', 'Haiti|Haitian')
A('HTI.GOV', 'agency', 'HTI', 'Government of Haiti', 'The Haitian government|Haitian government')
A(GANGS, 'group', 'HTI', 'Armed groups in Haiti', 'the armed groups|gangs|terrorists|criminal armed coalitions')
A('GRP:Haitians', 'group', 'HTI', 'Expelled Haitians', '41,000 Haitians|Haitians')
A('JAM', 'state', 'JAM', 'Jamaica', 'Jamaica')
A('BHS', 'state', 'BHS', 'Bahamas', 'the Bahamas|Bahamas')
A('BRB', 'state', 'BRB', 'Barbados', 'Barbados')
A('TTO', 'state', 'TTO', 'Trinidad and Tobago', 'Trinidad and Tobago')
A('GRP:mission', 'group', None, 'Mission in Haiti', 'the mission')
A('GRP:Kenyan contingent', 'group', 'KEN', 'Kenyan contingent', 'the Kenyan contingent|Kenyan contingent')
A('KEN', 'state', 'KEN', 'Kenya', 'Kenyan')
A('GRP:relief agencies', 'group', None, 'Relief agencies', 'relief agencies')
A('DOM', 'state', 'DOM', 'Dominican Republic', 'Dominican Republic|Santo Domingo')
A('USA', 'state', 'USA', 'United States', 'the United States|United States|Washington')
A('GUY', 'state', 'GUY', 'Guyana', 'Guyana')
A('VEN', 'state', 'VEN', 'Venezuela', 'Venezuela|Caracas')
A('SUR', 'state', 'SUR', 'Suriname', 'Suriname')
A('BRA', 'state', 'BRA', 'Brazil', 'Brazil')
A('CUB', 'state', 'CUB', 'Cuba', 'Cuba')
A('PLC:Georgetown', 'place', 'GUY', 'Georgetown', 'Georgetown')
A('PLC:Gonaïves', 'place', 'HTI', 'Gonaïves', 'Gonaïves')
A('PLC:Washington', 'place', 'USA', 'Washington', 'Washington')
A('PLC:Essequibo', 'place', 'GUY', 'Essequibo', 'Essequibo|Guayana Esequiba')
A('PLC:Boa Vista', 'place', 'BRA', 'Boa Vista', 'Boa Vista')
A('GRP:Jamaican delegation', 'group', None, 'Delegation led by Grant', 'A delegation')
A('DOC:communiqué', 'document', None, 'Communiqué of the Heads of Government', 'your communiqué|The communiqué|communiqué')

M('heads', 'summit', 'held', 'CARICOM-HEADS-2027-07', HEADS, 'The Heads of Government closed their meeting an hour ago', [], 'Georgetown',
  '2027-07-08', 'an hour before the briefing')
M('briefing', 'press briefing', 'held', 'CARICOM-BRIEFING-2027-07-08', THEODULE + '|' + CARVALLO, 'Transcript of the Closing Press Briefing', [],
  'Georgetown', '2027-07-08', 'printed', 'heads')
M('washington', 'visit', 'planned', 'JAM-WASHINGTON-2027-07', GRANT + '|USA',
  'A delegation led by the foreign minister of Jamaica, Odile Grant, will fly to Washington next Tuesday', [], 'Washington', '2027-07-13',
  'Tuesday after 8 July')
M('boavista', 'talks', 'hypothetical', 'GUY-VEN-BOA-VISTA-2027-08', 'GUY|VEN', 'a first meeting could be held in Boa Vista in August', [],
  'Boa Vista', '2027-08', 'month without year')

def turn(speaker, label, words):
    Q('direct', 'speech', speaker, '(speaker label)', label + ': ' + words, words, date='2027-07-08')
turn(THEODULE, 'MR THEODULE', 'Good evening. The Heads of Government closed their meeting an hour ago. We agreed to extend the mandate of the eminent persons group on Haiti until December, and we condemned the massacre in Gonaïves in the strongest terms. For the first time since 2018, all members of the Community have adopted a single policy towards Venezuela.')
Q('indirect', 'speech', HEADS, 'agreed', 'We agreed to extend the mandate of the eminent persons group on Haiti until December',
  'to extend the mandate of the eminent persons group on Haiti until December', date='2027-07-08')
Q('indirect', 'speech', HEADS, 'condemned', 'we condemned the massacre in Gonaïves in the strongest terms', 'the massacre in Gonaïves', date='2027-07-08')
turn(CARVALLO, 'MS CARVALLO', 'Thank you, Prime Minister. The Secretary-General is deeply grateful to Jamaica and the Bahamas, which sent 300 police officers in March. But the mission has received only a third of the money that was promised. Unless more arrives by September, the Kenyan contingent will have to go home.')
Q('mixed', 'speech', 'HTI.GOV', 'calls', 'The Haitian government calls the armed groups "terrorists"', 'terrorists')
Q('mixed', 'speech', CARVALLO, 'say', 'You say "gangs"', 'gangs')
turn(CARVALLO, 'MS CARVALLO', 'Because words have consequences. If we call them terrorists, relief agencies may no longer talk with them. The Security Council, by the way, used to write "gangs" as well; since its resolution of May it speaks of "criminal armed coalitions".')
Q('mixed', 'document', 'UNSC', 'write', 'The Security Council, by the way, used to write "gangs" as well', 'gangs')
Q('mixed', 'document', 'UNSC', 'speaks', 'since its resolution of May it speaks of "criminal armed coalitions"', 'criminal armed coalitions', date='2027-05')
turn(THEODULE, 'MR THEODULE', 'At length. Santo Domingo has expelled 41,000 Haitians since January. We asked President Rafael Espinal to suspend the flights during the hurricane season. He has not answered. His foreign minister insists that they are only defending the border.')
Q('indirect', 'speech', 'CARICOM', 'asked', 'We asked President Rafael Espinal to suspend the flights during the hurricane season',
  'to suspend the flights during the hurricane season', ESPINAL)
Q('indirect', 'speech', 'GRP:Dominican foreign minister', 'insists', 'His foreign minister insists that they are only defending the border',
  'that they are only defending the border')
turn(THEODULE, 'MR THEODULE', 'Washington is our oldest partner, and friends do not surprise each other at midnight. Barbados and Trinidad and Tobago proposed counter-measures; the rest of us prefer talks. A delegation led by the foreign minister of Jamaica, Odile Grant, will fly to Washington next Tuesday.')
Q('indirect', 'speech', 'BRB|TTO', 'proposed', 'Barbados and Trinidad and Tobago proposed counter-measures', 'counter-measures')
turn(THEODULE, 'MR THEODULE', 'The Community stands firmly with Guyana. We reject the decree of 20 June, by which Caracas appointed a governor for what it calls Guayana Esequiba. Suriname, which has a border dispute of its own with Guyana, signed the declaration too. Brazil has offered to mediate. If both sides accept, a first meeting could be held in Boa Vista in August.')
Q('indirect', 'speech', 'CARICOM', 'reject', 'We reject the decree of 20 June', 'the decree of 20 June', date='2027-07-08')
Q('indirect', 'speech', 'VEN', 'calls', 'for what it calls Guayana Esequiba', 'Guayana Esequiba')
Q('indirect', 'speech', 'BRA', 'offered', 'Brazil has offered to mediate', 'to mediate')
turn(THEODULE, 'MR THEODULE', 'You have read it carefully. Cuba is a friend, and we remain opposed to the embargo. I would not read anything into a silence.')

D('8 July 2027', '2027-07-08', 'day', None, 'printed', 'document date')
D('an hour ago', '2027-07-08', 'day', None, 'relative', 'meeting closed')
D('until December', '<2027-12', 'open', None, 'month without year', 'mandate')
D('since 2018', '2018/', 'open', None, 'explicit', 'single policy')
D('in March', '2027-03', 'month', None, 'month without year', 'police officers')
D('by September', '<2027-09', 'open', None, 'month without year', 'money')
D('of May', '2027-05', 'month', None, 'month without year', 'resolution')
D('since January', '2027-01/', 'open', None, 'month without year', 'expulsions')
D('during the hurricane season', '2027-06/2027-11 (season)', 'vague', None, 'season', 'flights')
D('next Tuesday', '2027-07-13', 'day', None, 'weekday after the document date', 'delegation')
D('of 20 June', '2027-06-20', 'day', None, 'year absent', 'decree')
D('in August', '2027-08', 'month', None, 'month without year', 'Boa Vista')
D('tomorrow', '2027-07-09', 'day', None, 'relative', 'communiqué')

Same(HEADS, 'CARICOM')
Same('GRP:Dominican foreign minister', 'DOM')
Same('GRP:Kenyan contingent', 'KEN')
E(1, 'CONSULT', HEADS, HEADS, 'The Heads of Government closed their meeting an hour ago', cameo='040', mode='multilateral', date='2027-07-08',
  place='Georgetown', meeting='heads')
E(1, 'AGREE', HEADS, HEADS, 'We agreed to extend the mandate of the eminent persons group on Haiti until December', cameo='030', date='2027-07-08',
  meeting='heads')
E(1, 'ACCUSE', HEADS, [], 'we condemned the massacre in Gonaïves in the strongest terms', cameo='111', mode='disapprove', date='2027-07-08',
  meeting='heads')
E(2, 'ASSAULT', [], 'HTI', 'the massacre in Gonaïves', cameo='200', place='Gonaïves', note='nominal')
E(1, 'AGREE', 'CARICOM', 'CARICOM', 'all members of the Community have adopted a single policy towards Venezuela', cameo='030', date='2027-07-08',
  alt='COOPERATE|SUPPORT')
E(1, 'SUPPORT', 'UN.SG', 'JAM|BHS', 'The Secretary-General is deeply grateful to Jamaica and the Bahamas', cameo='051', date='2027-07-08', by=CARVALLO)
E(1, 'AID', 'JAM|BHS', 'HTI', 'which sent 300 police officers in March', cameo='074', date='2027-03', by=CARVALLO, alt='MOBILIZE|COOPERATE')
E(2, 'AID', [], 'GRP:mission', 'the mission has received only a third of the money that was promised', cameo='070', by=CARVALLO)
E(1, 'RETREAT', 'GRP:Kenyan contingent', 'HTI', 'the Kenyan contingent will have to go home', 'conditional', '087', 'withdraw', '>2027-09', by=CARVALLO,
  alt='CONCEDE')
E(1, 'ACCUSE', 'HTI.GOV', GANGS, 'The Haitian government calls the armed groups "terrorists"', 'ongoing', '110', 'disapprove')
E(2, 'REJECT', 'GRP:relief agencies', GANGS, 'relief agencies may no longer talk with them', 'conditional', '125', 'meet', by=CARVALLO)
E(1, 'COERCE', 'DOM', 'GRP:Haitians', 'Santo Domingo has expelled 41,000 Haitians since January', cameo='174', mode='deport', date='2027-01/',
  by=THEODULE, alt='SANCTION')
E(1, 'REQUEST', 'CARICOM', ESPINAL, 'We asked President Rafael Espinal to suspend the flights', cameo='020', mode='change', date='2027-07-08', by=THEODULE)
E(2, 'REJECT', ESPINAL, 'CARICOM', 'He has not answered', cameo='120', by=THEODULE)
E(2, 'REJECT', 'GRP:Dominican foreign minister', [], 'insists that they are only defending the border', cameo='016', by=THEODULE, note='denial')
E(2, 'ACCUSE', THEODULE, 'USA', 'friends do not surprise each other at midnight', cameo='110', mode='disapprove')
E(1, 'REQUEST', 'BRB|TTO', 'CARICOM', 'Barbados and Trinidad and Tobago proposed counter-measures', cameo='020', by=THEODULE, alt='THREATEN|SANCTION')
E(1, 'CONSULT', GRANT, 'USA', 'A delegation led by the foreign minister of Jamaica, Odile Grant, will fly to Washington next Tuesday', 'planned', '042',
  'visit', '2027-07-13', 'Washington', by=THEODULE, meeting='washington')
E(1, 'SUPPORT', 'CARICOM', 'GUY', 'The Community stands firmly with Guyana', 'ongoing', '051', by=THEODULE)
E(1, 'REJECT', 'CARICOM', 'VEN', 'We reject the decree of 20 June', cameo='120', date='2027-07-08', by=THEODULE, alt='ACCUSE')
E(1, 'COERCE', 'VEN', 'GUY', 'Caracas appointed a governor for what it calls Guayana Esequiba', cameo='170', mode='seize', date='2027-06-20', by=THEODULE,
  alt='MOBILIZE|ASSAULT')
E(1, 'SUPPORT', 'SUR', 'GUY', 'signed the declaration too', cameo='057', by=THEODULE)
E(1, 'AGREE', 'BRA', 'GUY|VEN', 'Brazil has offered to mediate', cameo='039', by=THEODULE)
E(1, 'CONSULT', 'GUY|VEN', 'GUY|VEN', 'a first meeting could be held in Boa Vista in August', 'conditional', '036', date='2027-08', place='Boa Vista',
  by=THEODULE, meeting='boavista')
E(2, 'ACCUSE', 'CARICOM', [], 'we remain opposed to the embargo', 'ongoing', '110', 'disapprove', by=THEODULE, alt='REJECT')

HAITI = 'latin-america|peace-process|human-rights-democracy|terrorism'
CLAIM = 'latin-america|territory-recognition'
P('CARICOM', HAITI, 'commit', 2, [], 'We agreed to extend the mandate of the eminent persons group on Haiti until December')
P('CARICOM', HAITI, 'oppose', 3, [], 'we condemned the massacre in Gonaïves in the strongest terms')
P('UN', HAITI, 'support', 2, 'JAM|BHS', 'The Secretary-General is deeply grateful to Jamaica and the Bahamas')
P('UN', HAITI, 'concern', 3, [], 'the mission has received only a third of the money that was promised')
P('HTI.GOV', 'terrorism|latin-america', 'oppose', 3, GANGS, 'The Haitian government calls the armed groups "terrorists"', 'terrorists')
P('UN', 'terrorism|latin-america|migration-humanitarian', 'concern', 2, [], 'If we call them terrorists, relief agencies may no longer talk with them')
P('CARICOM', 'migration-humanitarian|latin-america', 'demand', 3, 'DOM', 'We asked President Rafael Espinal to suspend the flights during the hurricane season')
P('DOM', 'migration-humanitarian|latin-america|territory-recognition', 'support', 2, [], 'insists that they are only defending the border')
P('CARICOM', 'trade|diplomatic-relations', 'concern', 1, 'USA', 'Washington is our oldest partner, and friends do not surprise each other at midnight',
  'friends do not surprise each other at midnight')
P('BRB|TTO', 'trade|sanctions', 'oppose', 2, 'USA', 'Barbados and Trinidad and Tobago proposed counter-measures')
P('CARICOM', 'trade|diplomatic-relations', 'support', 2, [], 'the rest of us prefer talks')
P('CARICOM', CLAIM, 'support', 3, 'GUY', 'The Community stands firmly with Guyana')
P('CARICOM', CLAIM, 'oppose', 3, 'VEN', 'We reject the decree of 20 June')
P('SUR', CLAIM, 'support', 2, 'GUY', 'signed the declaration too')
P('BRA', CLAIM + '|peace-process', 'commit', 2, 'GUY|VEN', 'Brazil has offered to mediate')
P('CARICOM', 'sanctions|latin-america', 'oppose', 3, [], 'we remain opposed to the embargo')
P('CARICOM', 'latin-america|sanctions|diplomatic-relations', 'silent', 1, 'CUB', 'Cuba is not mentioned in your communiqué')

W('first', 'policy towards Venezuela', 'For the first time since 2018, all members of the Community have adopted a single policy towards Venezuela',
  ('For the first time since 2018', 'CARICOM'))
W('name|contrast', 'armed groups in Haiti', 'The Haitian government calls the armed groups "terrorists". You say "gangs"',
  ('terrorists', 'HTI.GOV'), ('gangs', CARVALLO))
W('change-over-time|name', 'the Security Council on the groups', 'used to write "gangs" as well; since its resolution of May it speaks of "criminal armed coalitions"',
  ('gangs', 'UNSC'), ('criminal armed coalitions', 'UNSC', 'resolution of May', '2027-05'))
W('superlative|epithet', 'the United States', 'Washington is our oldest partner', ('our oldest partner', THEODULE))
W('phrase', 'tariffs', 'friends do not surprise each other at midnight', ('friends do not surprise each other at midnight', THEODULE))
W('contrast', 'answer to the tariffs', 'Barbados and Trinidad and Tobago proposed counter-measures; the rest of us prefer talks',
  ('counter-measures', 'BRB|TTO'), ('the rest of us prefer talks', 'CARICOM'))
W('intensifier', 'support for Guyana', 'The Community stands firmly with Guyana', ('stands firmly with Guyana', 'CARICOM'))
W('name', 'Essequibo', 'for what it calls Guayana Esequiba', ('Essequibo', 'author'), ('Guayana Esequiba', 'VEN'))
W('omission', 'Cuba', 'Cuba is not mentioned in your communiqué', ('Cuba is not mentioned', 'CARICOM'))
W('epithet', 'Cuba', 'Cuba is a friend', ('a friend', THEODULE))
W('intensifier', 'the massacre', 'in the strongest terms', ('in the strongest terms', HEADS))

T('office', THEODULE, 'LCA', 'Marcus Theodule, Prime Minister of Saint Lucia', dict(role='Prime Minister'))
T('office|membership', THEODULE, 'CARICOM', 'Chair of the Conference of Heads of Government', dict(role='Chair'))
T('office', CARVALLO, 'UN', 'Inés Carvallo, Special Envoy of the United Nations for Haiti', dict(role='Special Envoy'))
T('office', ESPINAL, 'DOM', 'President Rafael Espinal', dict(role='President'))
T('office', GRANT, 'JAM.MFA', 'the foreign minister of Jamaica, Odile Grant', dict(role='foreign minister'))
T('military|cooperation', 'JAM|BHS', 'HTI', 'Jamaica and the Bahamas, which sent 300 police officers in March')
T('military', 'KEN', 'HTI', 'the Kenyan contingent')
T('economic|sanctions|dispute', 'USA', 'CARICOM', 'the tariffs of the United States')
T('cooperation|diplomatic', 'CARICOM', 'USA', 'Washington is our oldest partner')
T('territorial|dispute', 'VEN', 'PLC:Essequibo', 'Caracas appointed a governor for what it calls Guayana Esequiba', {}, 'disputed')
T('dispute|territorial', 'SUR', 'GUY', 'Suriname, which has a border dispute of its own with Guyana', {}, 'disputed')
T('mediation', 'BRA', 'GUY|VEN', 'Brazil has offered to mediate', {}, 'proposed')

O(CARVALLO, 'conditional|will', 'GRP:Kenyan contingent|HTI', 'Unless more arrives by September, the Kenyan contingent will have to go home',
  'the contingent goes home', 'Unless more arrives by September', 'by September', 'negative')
O(CARVALLO, 'conditional|possible', 'GRP:relief agencies|' + GANGS, 'If we call them terrorists, relief agencies may no longer talk with them',
  'agencies no longer talk with them', 'If we call them terrorists', None, 'negative')
O(THEODULE, 'will|intended', GRANT + '|USA', 'A delegation led by the foreign minister of Jamaica, Odile Grant, will fly to Washington next Tuesday',
  'delegation to Washington', None, 'next Tuesday')
O('BRA', 'intended', 'BRA|GUY|VEN', 'Brazil has offered to mediate', 'mediation', polarity='positive')
O(THEODULE, 'conditional|possible', 'GUY|VEN', 'If both sides accept, a first meeting could be held in Boa Vista in August', 'meeting in Boa Vista',
  'If both sides accept', 'August', 'positive')
O('author', 'will', 'DOC:communiqué', 'The communiqué will be published tomorrow', 'publication', None, 'tomorrow')

C('more does not arrive by September', 'the Kenyan contingent will have to go home', 'Unless',
  'Unless more arrives by September, the Kenyan contingent will have to go home', by=CARVALLO, note='conditional')
C('words have consequences', 'You say "gangs"', 'Because', 'Because words have consequences', by=CARVALLO, note='the effect stands in the question')
C('we call them terrorists', 'relief agencies may no longer talk with them', 'If', 'If we call them terrorists, relief agencies may no longer talk with them',
  by=CARVALLO, note='conditional')
C('both sides accept', 'a first meeting could be held in Boa Vista', 'If', 'If both sides accept, a first meeting could be held in Boa Vista in August',
  by=THEODULE, note='conditional')
