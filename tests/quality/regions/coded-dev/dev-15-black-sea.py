Doc('Grain Without a Guarantee: The Black Sea After the Deal', '2023-09-12', 'analysis', ['Marius Dragomirescu'])
S('banner title byline dateline lead body heading body body body heading body body author-note')

ERDOGAN, PUTIN, GUTERRES = 'PER:Recep Tayyip Erdoğan', 'PER:Vladimir Putin', 'PER:António Guterres'
KUBRAKOV, TILVAR, IOHANNIS = 'PER:Oleksandr Kubrakov', 'PER:Angel Tîlvăr', 'PER:Klaus Iohannis'
DEAL = 'AGR:Black Sea Grain Initiative'
A('PER:Marius Dragomirescu', 'person', None, 'Marius Dragomirescu', 'Marius Dragomirescu|the author',
  [('author (byline)', '', ''), ('senior fellow', 'ORG:Dobrogea Institute', '')])
A(ERDOGAN, 'person', 'TUR', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan')
A(PUTIN, 'person', 'RUS', 'Vladimir Putin', 'Vladimir Putin|The Russian president', [('president', 'RUS', 'RUS')])
A(TILVAR, 'person', 'ROU', 'Angel Tîlvăr', 'Angel Tîlvăr', [('defence minister', 'ROU.MOD', 'ROU')])
A(IOHANNIS, 'person', 'ROU', 'Klaus Iohannis', 'Klaus Iohannis|President Klaus Iohannis', [('President', 'ROU', 'ROU')])
A(KUBRAKOV, 'person', 'UKR', 'Oleksandr Kubrakov', 'Oleksandr Kubrakov', [('deputy prime minister', 'UKR', 'UKR')])
A('GRP:Ukrainian negotiator', 'group', 'UKR', 'A Ukrainian negotiator', 'a Ukrainian negotiator|Ukrainian negotiator')
A(GUTERRES, 'person', None, 'António Guterres', 'António Guterres')
A('RUS', 'state', 'RUS', 'Russia', 'Russia|Russian|Moscow|the Kremlin')
A('UKR', 'state', 'UKR', 'Ukraine', 'Ukraine|Ukrainian|Kyiv')
A('TUR', 'state', 'TUR', 'Turkey', 'Turkey|Ankara')
A('ROU', 'state', 'ROU', 'Romania', 'Romania|Bucharest')
A('BGR', 'state', 'BGR', 'Bulgaria', 'Bulgaria')
A('POL', 'state', 'POL', 'Poland', 'Poland|Warsaw')
A('EGY', 'state', 'EGY', 'Egypt', 'Egypt')
A('LBN', 'state', 'LBN', 'Lebanon', 'Lebanon')
A('UN', 'igo', None, 'United Nations', 'United Nations')
A('NATO', 'igo', None, 'NATO', 'NATO|the alliance')
A('GRP:insurers', 'group', None, 'Insurers', 'insurers')
A('ORG:Dobrogea Institute', 'thinktank', None, 'Dobrogea Institute', 'Dobrogea Institute')
A('PLC:Black Sea', 'place', None, 'Black Sea', 'Black Sea|the Black Sea')
A('PLC:Sochi', 'place', 'RUS', 'Sochi', 'Sochi')
A('PLC:Izmail', 'place', 'UKR', 'Izmail', 'Izmail')
A('PLC:Reni', 'place', 'UKR', 'Reni', 'Reni')
A('PLC:Danube', 'place', None, 'Danube', 'the Danube|Danube')
A('PLC:Odesa', 'place', 'UKR', 'Odesa', 'Odesa|Odessa')
A('PLC:Constanța', 'place', 'ROU', 'Constanța', 'Constanța')
A(DEAL, 'agreement', None, 'Black Sea Grain Initiative', 'Black Sea Grain Initiative|The initiative|the agreement|the deal|the old agreement')

M('sochi', 'visit', 'held', 'ERDOGAN-PUTIN-SOCHI-2023-09-04', ERDOGAN + '|' + PUTIN,
  'On 4 September, Recep Tayyip Erdoğan travelled to Sochi to persuade Vladimir Putin', [], 'Sochi', '2023-09-04', 'year from the document date')
M('mines', 'negotiations', 'ongoing', 'BGR-ROU-TUR-MINES-2023', 'BGR|ROU|TUR',
  'they have been negotiating with Turkey about a joint force that would clear mines', [], None, '2023-08/', 'since August')

Q('indirect', 'speech', PUTIN, 'repeated',
  'The Russian president repeated that his country would rejoin the agreement only when its own exports of food and fertiliser were freed from Western restrictions',
  'that his country would rejoin the agreement only when its own exports of food and fertiliser were freed from Western restrictions', date='2023-09-04')
Q('indirect', 'speech', 'ROU', 'denied', 'Bucharest at first denied that fragments had fallen on its soil', 'that fragments had fallen on its soil')
Q('mixed', 'speech', IOHANNIS, 'called', 'President Klaus Iohannis called the strikes "completely unacceptable"', 'completely unacceptable')
Q('direct', 'speech', KUBRAKOV, 'wrote', '"We do not ask Russia for permission," wrote Oleksandr Kubrakov', 'We do not ask Russia for permission,',
  date='2023-08-16')
Q('mixed', 'speech', 'RUS', 'speaks', 'speaks of "the so-called corridor"', 'the so-called corridor')
Q('indirect', 'speech', 'RUS', 'warned', 'has warned that it may treat every vessel as a carrier of weapons',
  'that it may treat every vessel as a carrier of weapons')
Q('direct', 'speech', 'GRP:Ukrainian negotiator', 'told', '"Warsaw is a friend, but it votes in October," a Ukrainian negotiator told the author',
  'Warsaw is a friend, but it votes in October,', 'author')
Q('indirect', 'speech', GUTERRES, 'offered', 'who offered Moscow a compromise in a letter of 28 August', 'a compromise', 'RUS', date='2023-08-28')
Q('indirect', 'speech', 'RUS', 'called', 'the Kremlin called the Black Sea a sea of cooperation', 'a sea of cooperation')
Q('indirect', 'speech', 'RUS', 'calls', 'Today it calls it a zone of operations', 'a zone of operations')

D('12 September 2023', '2023-09-12', 'day', None, 'printed', 'document date')
D('On 4 September', '2023-09-04', 'day', None, 'year absent', 'Sochi')
D('in July 2022', '2022-07', 'month', None, 'explicit', 'initiative')
D('in a year', 'P1Y', 'duration', None, 'duration', 'grain')
D('on 17 July', '2023-07-17', 'day', None, 'year absent', 'Moscow leaves')
D('on 6 September', '2023-09-06', 'day', None, 'year absent', 'fragments')
D('on 16 August', '2023-08-16', 'day', None, 'year absent', 'container ship')
D('Since August', '2023-08/', 'open', None, 'month without year', 'negotiation')
D('before winter', '<2023-12 (winter)', 'vague', None, 'season', 'return to the agreement')
D('after 15 September', '>2023-09-15', 'open', None, 'year absent, future', 'ban')
D('in October', '2023-10', 'month', None, 'month without year', 'Polish vote')
D('of 28 August', '2023-08-28', 'day', None, 'year absent', 'letter')
D('Before the invasion', '<2022-02-24', 'open', None, 'relative to event', 'words of the Kremlin')
D('Today', '2023-09-12 (today)', 'vague', 'Today it calls it', 'relative', 'words of the Kremlin')

E(1, 'CONSULT', ERDOGAN, PUTIN, 'On 4 September, Recep Tayyip Erdoğan travelled to Sochi', cameo='042', mode='visit', date='2023-09-04', place='Sochi',
  meeting='sochi')
E(2, 'REQUEST', ERDOGAN, PUTIN, 'to persuade Vladimir Putin to return to the Black Sea Grain Initiative', cameo='020', date='2023-09-04', meeting='sochi')
E(1, 'REJECT', PUTIN, ERDOGAN, 'his country would rejoin the agreement only when its own exports of food and fertiliser were freed from Western restrictions',
  'conditional', '120', date='2023-09-04', by=PUTIN, alt='AGREE|REQUEST')
E(2, 'REQUEST', PUTIN, [], 'its own exports of food and fertiliser were freed from Western restrictions', 'conditional', '100', by=PUTIN, alt='CONCEDE',
  note='condition')
E(1, 'CONSULT', 'UN|TUR', 'RUS|UKR', 'which the United Nations and Turkey brokered in July 2022', cameo='045', mode='third-party', date='2022-07',
  alt='COOPERATE|SUPPORT|AGREE')
E(2, 'COOPERATE', 'UKR', [], 'let Ukraine ship almost 33 million tonnes of grain in a year', cameo='061')
E(1, 'REJECT', 'RUS', [], 'Moscow walked out on 17 July', cameo='120', date='2023-07-17', alt='RETREAT|SANCTION')
E(1, 'ASSAULT', 'RUS', 'UKR', 'Russian drones have struck the ports of Izmail and Reni on the Danube', cameo='195', mode='drone', date='2023-07-17/',
  place='Izmail')
E(2, 'REJECT', 'ROU', [], 'Bucharest at first denied that fragments had fallen on its soil', cameo='016', note='denial')
E(2, 'CONCEDE', TILVAR, [], 'Angel Tîlvăr, admitted it', cameo='010', date='2023-09-06')
E(1, 'ACCUSE', IOHANNIS, 'RUS', 'President Klaus Iohannis called the strikes "completely unacceptable"', cameo='111', mode='disapprove')
E(2, 'REJECT', KUBRAKOV, 'RUS', '"We do not ask Russia for permission,"', cameo='120', date='2023-08-16', alt='ACCUSE')
E(1, 'THREATEN', 'RUS', [], 'has warned that it may treat every vessel as a carrier of weapons', 'hypothetical', '138', 'violence')
E(1, 'SANCTION', 'TUR', 'RUS', 'Ankara has not joined the sanctions against Russia', 'negated', '163')
E(1, 'ACCUSE', 'TUR', 'RUS', 'has avoided blaming Moscow for the end of the deal', 'negated', '112')
E(1, 'AID', 'TUR', 'UKR', 'it sells drones to Ukraine', 'ongoing', '072', alt='COOPERATE')
E(1, 'SUPPORT', 'TUR', 'UKR', 'supports its membership of NATO', 'ongoing', '051')
E(1, 'REQUEST', 'BGR|ROU', 'NATO', 'Bulgaria and Romania, by contrast, want the alliance to do more', 'ongoing', '020')
E(1, 'CONSULT', 'BGR|ROU|TUR', 'BGR|ROU|TUR', 'Since August they have been negotiating with Turkey about a joint force', 'ongoing', '046', date='2023-08/',
  meeting='mines')
E(2, 'COOPERATE', 'BGR|ROU|TUR', 'BGR|ROU|TUR', 'a joint force that would clear mines', 'hypothetical', '062')
E(2, 'AGREE', 'RUS', [], 'A return to the old agreement is unlikely before winter', 'hypothetical', '030', alt='CONCEDE|SUPPORT')
E(2, 'ASSAULT', [], [], 'if a ship is sunk', 'conditional', '190')
E(1, 'SANCTION', 'POL', 'UKR', 'Poland intends to extend its ban on Ukrainian grain after 15 September', 'planned', '163', date='>2023-09-15')
E(2, 'COERCE', 'RUS', 'UKR', 'the Russian blockade', 'ongoing', '191', mode='restrict', alt='ASSAULT', note='nominal')
E(1, 'AGREE', GUTERRES, 'RUS', 'who offered Moscow a compromise in a letter of 28 August', cameo='030', date='2023-08-28')
E(2, 'ASSAULT', 'RUS', 'UKR', 'Before the invasion', cameo='190', date='2022-02', note='nominal')

GRAIN = 'ukraine-war|energy-food|trade'
P('RUS', GRAIN + '|sanctions', 'demand', 3, [], 'his country would rejoin the agreement only when its own exports of food and fertiliser were freed from Western restrictions',
  by=PUTIN)
P('TUR', GRAIN, 'support', 2, PUTIN, 'to persuade Vladimir Putin to return to the Black Sea Grain Initiative')
P('RUS', GRAIN, 'oppose', 3, [], 'Moscow walked out on 17 July')
P('ROU', 'ukraine-war|russia-policy', 'oppose', 3, 'RUS', 'President Klaus Iohannis called the strikes "completely unacceptable"', 'completely unacceptable')
P('UKR', GRAIN + '|russia-policy', 'oppose', 3, 'RUS', '"We do not ask Russia for permission,"', 'We do not ask Russia for permission,')
P('RUS', GRAIN, 'oppose', 3, 'UKR', 'has warned that it may treat every vessel as a carrier of weapons', more=['speaks of "the so-called corridor"'])
P('TUR', 'sanctions|russia-policy', 'silent', 2, 'RUS', 'Ankara has not joined the sanctions against Russia')
P('TUR', GRAIN + '|russia-policy', 'silent', 2, 'RUS', 'has avoided blaming Moscow for the end of the deal')
P('TUR', 'arms-transfers|ukraine-war', 'support', 2, 'UKR', 'it sells drones to Ukraine')
P('TUR', 'alliances-defence|ukraine-war', 'support', 2, 'UKR', 'supports its membership of NATO')
P('BGR|ROU', 'alliances-defence|ukraine-war', 'demand', 2, 'NATO', 'Bulgaria and Romania, by contrast, want the alliance to do more', 'want the alliance to do more')
P('POL', GRAIN, 'oppose', 2, 'UKR', 'Poland intends to extend its ban on Ukrainian grain after 15 September')
P('UN', GRAIN + '|peace-process', 'support', 2, 'RUS', 'who offered Moscow a compromise in a letter of 28 August')
P('GRP:Ukrainian negotiator', GRAIN + '|diplomatic-relations', 'ambivalent', 2, 'POL', '"Warsaw is a friend, but it votes in October,"')

W('intensifier|phrase', 'the strikes', '"completely unacceptable"', ('completely unacceptable', IOHANNIS))
W('change-over-time', 'fragments on Romanian soil', 'Bucharest at first denied that fragments had fallen on its soil; on 6 September its defence minister, Angel Tîlvăr, admitted it',
  ('denied that fragments had fallen on its soil', 'ROU'), ('admitted it', TILVAR))
W('name', 'Odesa', 'Moscow, which still spells the port Odessa', ('Odesa', 'author'), ('Odessa', 'RUS'))
W('phrase|epithet', 'the corridor', '"the so-called corridor"', ('the so-called corridor', 'RUS'))
W('epithet', 'Turkey', 'Turkey remains the indispensable go-between', ('the indispensable go-between', 'author'))
W('omission', 'Turkey on Russia', 'has avoided blaming Moscow for the end of the deal', ('blaming Moscow for the end of the deal', 'TUR'))
W('contrast', 'Turkey and its neighbours', 'Bulgaria and Romania, by contrast, want the alliance to do more',
  ('has not joined the sanctions against Russia', 'TUR'), ('want the alliance to do more', 'BGR|ROU'))
W('epithet', 'Poland', '"Warsaw is a friend, but it votes in October,"', ('a friend', 'GRP:Ukrainian negotiator'))
W('change-over-time', 'the Black Sea', 'Before the invasion, the Kremlin called the Black Sea a sea of cooperation. Today it calls it a zone of operations',
  ('a sea of cooperation', 'RUS', '', 'before the invasion'), ('a zone of operations', 'RUS', '', 'today'))

T('office', PUTIN, 'RUS', 'The Russian president', dict(role='president'))
T('office', TILVAR, 'ROU.MOD', 'its defence minister, Angel Tîlvăr', dict(role='defence minister'))
T('office', IOHANNIS, 'ROU', 'President Klaus Iohannis', dict(role='President'))
T('office', KUBRAKOV, 'UKR', 'Oleksandr Kubrakov, a deputy prime minister', dict(role='deputy prime minister'))
T('affiliation', 'author', 'ORG:Dobrogea Institute', 'Marius Dragomirescu is a senior fellow at the Dobrogea Institute', dict(role='senior fellow'))
T('mediation', 'UN|TUR', 'RUS|UKR', 'which the United Nations and Turkey brokered in July 2022', {}, 'past', '2022-07')
T('membership', 'ROU', 'NATO', 'Romania, a member of NATO')
T('membership', 'UKR', 'NATO', 'supports its membership of NATO', {}, 'proposed')
T('military', 'TUR', 'UKR', 'it sells drones to Ukraine')
T('mediation', 'TUR', 'RUS|UKR', 'Turkey remains the indispensable go-between')
T('economic', 'TUR', 'RUS', 'it needs both Russian gas')
T('military|cooperation', 'BGR|ROU', 'TUR', 'a joint force that would clear mines', {}, 'proposed')
T('sanctions|economic', 'POL', 'UKR', 'its ban on Ukrainian grain')

O('RUS', 'conditional|will', 'RUS', 'his country would rejoin the agreement only when its own exports of food and fertiliser were freed from Western restrictions',
  'Russia rejoins', 'only when its own exports were freed from Western restrictions')
O('RUS', 'possible', 'RUS', 'it may treat every vessel as a carrier of weapons', 'vessels treated as carriers of weapons', polarity='negative')
O('BGR|ROU', 'intended|will', 'BGR|ROU|TUR', 'a joint force that would clear mines', 'force clears mines')
O('author', 'unlikely', 'RUS|UKR', 'A return to the old agreement is unlikely before winter', 'return to the agreement', None, 'before winter', 'negative')
O('author', 'conditional|will', 'RUS|UKR', 'If the corridor holds, Russia will lose its lever', 'Russia loses its lever', 'If the corridor holds')
O('author', 'conditional|will', 'GRP:insurers|EGY|LBN', 'if a ship is sunk, insurers will flee and bread will become dearer in Egypt and Lebanon',
  'insurers flee, bread becomes dearer', 'if a ship is sunk', None, 'negative')
O('POL', 'intended', 'POL|UKR', 'Poland intends to extend its ban on Ukrainian grain after 15 September', 'ban extended', None, 'after 15 September', 'negative')
O('author', 'possible|will', 'POL|UKR', 'which would hurt Kyiv more than the Russian blockade', 'the ban hurts Kyiv', polarity='negative')
O(GUTERRES, 'hoped', 'RUS|UN', 'still hopes for a reply', 'a reply of Moscow', polarity='positive')

C('to persuade Vladimir Putin (purpose)', 'Erdoğan travelled to Sochi', 'to persuade', 'Recep Tayyip Erdoğan travelled to Sochi to persuade Vladimir Putin',
  note='purpose')
C('its own exports of food and fertiliser were freed from Western restrictions', 'his country would rejoin the agreement', 'only when',
  'his country would rejoin the agreement only when its own exports of food and fertiliser were freed from Western restrictions', by=PUTIN, note='conditional')
C('it needs both Russian gas and an open sea', 'it sells drones to Ukraine and supports its membership of NATO', 'because',
  'it sells drones to Ukraine and supports its membership of NATO, because it needs both Russian gas and an open sea')
C('the corridor holds', 'Russia will lose its lever', 'If', 'If the corridor holds, Russia will lose its lever', note='conditional')
C('a ship is sunk', 'insurers will flee and bread will become dearer', 'if', 'if a ship is sunk, insurers will flee and bread will become dearer',
  note='conditional')
